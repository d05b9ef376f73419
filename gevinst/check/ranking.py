"""A plan's report → its requirements with gaps, the most urgent first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.check.verdict import Gaps

if TYPE_CHECKING:
    from gevinst.check.verdict import Finding, PlanReport
    from gevinst.rules.rule import Gap, Rule


def ranked(plan: PlanReport) -> list[tuple[Finding, tuple[Gap, ...]]]:
    """The requirements with gaps: the worst first, and among like ones what fell due first."""
    found = [
        (finding, finding.verdict.gaps)
        for finding in plan.findings
        if isinstance(finding.verdict, Gaps)
    ]
    return sorted(found, key=lambda pair: urgency(pair[0].rule))


def urgency(rule: Rule[Any]) -> tuple[int, bool, int, str]:
    """What requirements are sorted by for the worst to come first."""
    return (-rule.severity.weight, bool(rule.family), rule.due.order, rule.id)
