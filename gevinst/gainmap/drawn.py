"""A plan's report → its benefits map (*gevinstkart*), with the gaps of each box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.check.ranking import urgency
from gevinst.check.verdict import Gaps, known_of
from gevinst.gainmap.boxes import MOST_GAINS, Boxes
from gevinst.gainmap.parts import GainMap, Lack

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gevinst.check.verdict import Finding, PlanReport


def gain_map(report: PlanReport) -> GainMap:
    """The map of a plan.

    Practice, not the report: DFØ and Prosjektveiviseren ask for a *gevinstkart*, a picture of gains
    and what must be there for them; the columns are of Ward and Daniel's benefits dependency network.
    """
    drawn = Boxes(report.plan)
    missing = [finding for finding in report.findings if _gaps(finding)]
    on_boxes = {finding.rule.id: _boxes_of(finding, drawn.places) for finding in missing}
    shown = sorted((finding.rule for finding in missing if on_boxes[finding.rule.id]), key=urgency)
    legend = tuple(
        Lack(number, rule, len(on_boxes[rule.id])) for number, rule in enumerate(shown, 1)
    )
    marks: dict[str, list[int]] = {}
    for number, rule, _ in legend:
        for ident in on_boxes[rule.id]:
            marks.setdefault(ident, []).append(number)
    return GainMap(
        {
            ident: box._replace(marks=tuple(marks.get(ident, ())))
            for ident, box in drawn.boxes.items()
        },
        drawn.solution,
        drawn.branches,
        drawn.loose,
        legend,
        len(missing) - len(legend),
        max(len(report.plan.gains) - MOST_GAINS, 0),
    )


def _gaps(finding: Finding) -> Sequence[str]:
    """The paths of what is missing now, also of what was known before."""
    verdict = finding.verdict
    new = verdict.gaps if isinstance(verdict, Gaps) else ()
    return [gap.place.path for gap in (*new, *known_of(verdict))]


def _boxes_of(finding: Finding, places: Mapping[str, Sequence[str]]) -> list[str]:
    found = [ident for path in _gaps(finding) for ident in _at(path, places)]
    return list(dict.fromkeys(found))


def _at(path: str, places: Mapping[str, Sequence[str]]) -> Sequence[str]:
    """The boxes of a path; of what it lies in, where that alone is drawn. The plan itself is not."""
    while path:
        if path in places:
            return places[path]
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return ()
