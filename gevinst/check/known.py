"""A plan's report and what was known to be missing → the same report, what is new told apart."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from gevinst.check.identity import identity
from gevinst.check.matching import matched
from gevinst.check.verdict import Finding, Gaps, Known, Upcoming, Waived
from gevinst.rules.rule import CANNOT_BE_KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.check.identity import Identity
    from gevinst.check.verdict import PlanReport

ByRule = dict[str, list["Identity"]]


def told_apart(report: PlanReport, *sources: Iterable[Identity]) -> PlanReport:
    """The report with known gaps apart from new ones, and what was known and is gone.

    A gap is known where any source knows it; what several of them knew is told as gone once.
    """
    missing, ended = by_rule(missing_in(report)), settled(report)
    known: dict[str, set[int]] = {}
    closed: Counter[Identity] = Counter()
    for source in sources:
        gone: Counter[Identity] = Counter()
        for rule_id, before in by_rule(source).items():
            match = matched(missing.get(rule_id, ()), before)
            known.setdefault(rule_id, set()).update(match.known)
            if rule_id in ended:
                gone.update(match.left)
        closed |= gone
    findings = [_told_apart(found, known.get(found.rule.id, ())) for found in report.findings]
    return replace(report, findings=tuple(findings), closed=tuple(sorted(closed.elements())))


def missing_in(report: PlanReport) -> tuple[Identity, ...]:
    """All that is missing and due, new and known; but not that the file can't be read."""
    return tuple(
        identity(rule.id, gap)
        for rule, verdict in report.findings
        if isinstance(verdict, Gaps | Known) and rule.id not in CANNOT_BE_KNOWN
        for gap in (*getattr(verdict, "known", ()), *verdict.gaps)
    )


def settled(report: PlanReport) -> frozenset[str]:
    """The requirements of which all that is missing is told, so that what is not told is gone.

    Those that are not judged or not due, and where something is waived, are not among them; none is
    where the file can't be read to its end.
    """
    faulty = {fault.rule for fault in report.faults}
    if "" in faulty or any(rule.id in CANNOT_BE_KNOWN for rule, _ in report.gaps()):
        return frozenset()
    return frozenset(
        rule.id
        for rule, verdict in report.findings
        if rule.id not in faulty
        and not isinstance(verdict, Upcoming | Waived)
        and not getattr(verdict, "excused", ())
    )


def by_rule(gaps: Iterable[Identity]) -> ByRule:
    """Gaps by the requirement that they are of; those that can't be known are left out."""
    found: ByRule = {}
    for gap in gaps:
        if gap.rule not in CANNOT_BE_KNOWN:
            found.setdefault(gap.rule, []).append(gap)
    return found


def _told_apart(finding: Finding, known: Iterable[int]) -> Finding:
    verdict = finding.verdict
    if not isinstance(verdict, Gaps) or not known:
        return finding
    old = tuple(gap for number, gap in enumerate(verdict.gaps) if number in known)
    new = tuple(gap for number, gap in enumerate(verdict.gaps) if number not in known)
    if new:
        return Finding(finding.rule, Gaps(new, old, verdict.excused))
    return Finding(finding.rule, Known(old, verdict.excused))
