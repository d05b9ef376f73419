"""What has changed → JSON, a change a line; the same in every language but for `message`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gevinst import __version__
from gevinst.changes.history import gaps_by_severity
from gevinst.rules.form.identity import masked
from gevinst.views.json import clean, raw

if TYPE_CHECKING:
    from gevinst.changes.change import Change
    from gevinst.changes.compare import Compared
    from gevinst.check.verdict import PlanReport
    from gevinst.words import Language

VERSION = "1"
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def render(compared: Compared, spoken: Language) -> str:
    """The whole document: the two versions, how many changes of each kind, and each of them."""
    old, new = compared.versions
    about = {
        "version": VERSION,
        "tool": {"name": "gevinst", "version": __version__},
        "as_of": new.as_of.isoformat(),
        "language": spoken.value,
        "old": version(old),
        "new": version(new),
        "read_to_the_end": compared.is_whole,
        "counts": {kind.value: count for kind, count in compared.counts.items()},
    }
    changes = ",\n".join(_encode(change(each, spoken)) for each in compared.changes)
    body = f"[\n{changes}\n]" if changes else "[]"
    return clean(f'{_encode(about)[:-1]}, "changes": {body}}}\n')


def version(report: PlanReport) -> dict[str, Any]:
    """A version: its name, the phase it was judged in, and its gaps by severity."""
    return {
        "path": masked(report.name),
        "phase": report.phase.value,
        "phase_stated": report.phase_stated,
        "gaps": {severity.value: count for severity, count in gaps_by_severity(report).items()},
    }


def change(told: Change, spoken: Language) -> dict[str, Any]:
    """A change: its kind, a sentence, where, and what stood and stands there."""
    return {
        "kind": told.kind.value,
        "message": masked(told.text.to(spoken, told.facts)),
        "path": masked(told.path),
        "was": raw(told.was),
        "now": raw(told.now),
        "rule": told.rule or None,
        "severity": told.severity.value if told.severity else None,
        "line": told.line,
    }
