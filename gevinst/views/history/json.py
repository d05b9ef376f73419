"""A plan's history → JSON, a version a line; the same in every language but for `message`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gevinst import __version__
from gevinst.rules.form.identity import masked
from gevinst.rules.rule import Severity
from gevinst.views.changes.json import change
from gevinst.views.history.told import counts
from gevinst.views.json import clean

if TYPE_CHECKING:
    from gevinst.changes.history import History, Version
    from gevinst.words import Language

VERSION = "1"
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def render(history: History, spoken: Language) -> str:
    """The whole document, the oldest version first."""
    about = {
        "version": VERSION,
        "tool": {"name": "gevinst", "version": __version__},
        "path": masked(history.name),
        "language": spoken.value,
        "older_versions": history.more,
        "history_is_cut": history.is_cut,
    }
    versions = ",\n".join(_encode(_version(each, spoken)) for each in history.versions)
    return clean(f'{_encode(about)[:-1]}, "versions": [\n{versions}\n]}}\n')


def _version(version: Version, spoken: Language) -> dict[str, Any]:
    read = version.gaps is not None
    gaps = {
        severity.value: count for severity, count in zip(Severity, counts(version), strict=True)
    }
    first = version.counts is None
    return {
        "commit": version.commit or None,
        "day": version.day.isoformat(),
        "read": read,
        "is_gone": version.is_gone,
        "phase": version.phase.value if version.phase else None,
        "gaps": gaps if read else None,
        "counts": None if first else {kind.value: n for kind, n in (version.counts or {}).items()},
        "changes": [change(each, spoken) for each in version.changes],
    }
