"""Plan reports → a Code Quality report, as GitLab reads it: an array with an object a gap."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gevinst.rules.rule import ALWAYS_JUDGED, Severity
from gevinst.views import labels, told
from gevinst.views.fingerprint import fingerprints
from gevinst.views.json import clean
from gevinst.views.markup import escaped, fence
from gevinst.views.repository import path_of
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from gevinst.check.tally import Tally
    from gevinst.check.verdict import PlanReport
    from gevinst.rules.rule import Gap, Rule
    from gevinst.views.writer import Run

# GitLab's five are info, minor, major, critical and blocker. No gap in a plan is critical as a hole in
# a program is; a file that can't be read keeps every other requirement from being judged.
SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.ADVICE: "info"}
UNREAD = "blocker"
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


class Writer:
    """The array, an object a line."""

    def __init__(self, run: Run) -> None:  # noqa: ARG002  (every plan says all of it)
        """An array on any run."""
        self.before = "\n"

    def begin(self) -> str:
        """The array's start."""
        return "["

    def piece(self, report: PlanReport) -> str:
        """The objects of one plan."""
        path, gaps = path_of(report.name), list(report.gaps())
        objects = [
            _encode(_object(rule, gap, path, known.whole, report))
            for (rule, gap), known in zip(gaps, fingerprints(path, gaps), strict=True)
        ]
        return clean(",\n".join(objects))

    def add(self, piece: str) -> str:
        """The objects, after a comma where they are not the first."""
        if not piece:
            return ""
        before, self.before = self.before, ",\n"
        return before + piece

    def end(self, tally: Tally) -> str:  # noqa: ARG002  (the format has no room for a sum)
        """The array's end."""
        return "\n]\n"


def _object(
    rule: Rule[Any], gap: Gap, path: str, fingerprint: str, report: PlanReport
) -> dict[str, Any]:
    span = gap.place.span
    unread = rule.id in ALWAYS_JUDGED
    return {
        "description": f"{rule.id}: {told.sentence(gap, report.language)}",
        "check_name": rule.id,
        "fingerprint": fingerprint,
        "severity": UNREAD if unread else SEVERITIES[rule.severity],
        "location": {"path": path, "lines": {"begin": span.line if span else 1}},
        "content": {"body": "\n".join(_body(rule, gap, report))},
    }


def _body(rule: Rule[Any], gap: Gap, report: PlanReport) -> list[str]:
    """Why it matters, and what to write, in Markdown."""
    spoken = report.language
    lines = [escaped(visible(f"{labels.WHY.to(spoken)} {rule.why.to(spoken)}"))]
    if written := told.to_write_in_text(gap, report):
        label, *yaml = written
        lines += ["", escaped(label), "", *fence(yaml, "yaml")]
    return lines
