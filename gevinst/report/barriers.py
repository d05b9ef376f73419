"""How a plan's requirements ended → a part for each barrier: what is missing, and what is in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.ranking import ranked
from gevinst.check.verdict import Met, NotApplicable, Status, Upcoming
from gevinst.check.waivers import lapse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.check.verdict import Finding, PlanReport
    from gevinst.choices import Phase
    from gevinst.rules.rule import Gap, Rule
    from gevinst.words import Phrase, Text


class Missing(NamedTuple):
    """A requirement that is due and not met, and each gap in it."""

    rule: Rule[Any]
    gaps: tuple[Gap, ...]


class Exempt(NamedTuple):
    """A requirement that is waived, with what to warn of: a waiver that ends soon."""

    finding: Finding
    ending: tuple[Phrase, ...]


class Barrier(NamedTuple):
    """One barrier, or another family of requirements, and how its requirements ended.

    `missing` has the most urgent first; `later` are not met and not due yet, with the phase they
    are due in; `outside` do not concern the plan, and why.
    """

    family: int
    counts: dict[Status, int]
    missing: tuple[Missing, ...]
    met: tuple[Rule[Any], ...]
    waived: tuple[Exempt, ...]
    later: tuple[tuple[Rule[Any], Phase], ...]
    outside: tuple[tuple[Rule[Any], Text], ...]

    @property
    def due(self) -> int:
        """How many requirements are due and not waived."""
        return self.counts[Status.MET] + self.counts[Status.GAP] + self.counts[Status.KNOWN]


def barriers(report: PlanReport) -> tuple[Barrier, ...]:
    """The barriers in order, and the form of the file, which is family 0, last."""
    families: dict[int, list[Finding]] = {}
    for finding in report.findings:
        families.setdefault(finding.rule.family, []).append(finding)
    missing = [Missing(finding.rule, gaps) for finding, gaps in ranked(report)]
    ordered = sorted(families, key=lambda family: (family == 0, family))
    return tuple(_barrier(family, families[family], missing, report) for family in ordered)


def _barrier(
    family: int, findings: Iterable[Finding], missing: Iterable[Missing], report: PlanReport
) -> Barrier:
    counts = dict.fromkeys(Status, 0)
    for finding in findings:
        counts[finding.verdict.status] += 1
    ended = [(finding.rule, finding.verdict) for finding in findings]
    return Barrier(
        family,
        counts,
        tuple(each for each in missing if each.rule.family == family),
        tuple(rule for rule, verdict in ended if isinstance(verdict, Met)),
        tuple(_exempt(findings, report)),
        tuple((rule, verdict.due) for rule, verdict in ended if isinstance(verdict, Upcoming)),
        tuple(
            (rule, verdict.reason) for rule, verdict in ended if isinstance(verdict, NotApplicable)
        ),
    )


def _exempt(findings: Iterable[Finding], report: PlanReport) -> Iterator[Exempt]:
    for finding in findings:
        if finding.excused:
            ending = [lapse(each.waiver, report) for each in finding.excused]
            yield Exempt(finding, tuple(filter(None, ending)))
