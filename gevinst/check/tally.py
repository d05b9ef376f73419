"""Plan reports, one by one → what the whole run came to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gevinst.check.terms import fails
from gevinst.check.verdict import Gaps, Status
from gevinst.rules.rule import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.check.verdict import Fault, PlanReport


@dataclass(slots=True)
class Tally:
    """How many plans were checked, and how their requirements ended; it grows as plans pass by.

    `missing` holds the paths that were asked for and are not there, `closed` the folders that we
    may not look into, `faults` the plan and the rule that failed on it, the plan empty where an
    installed package's rules could not be had. `failing` counts the gaps that fail the run, by the
    settings of each plan; `closed_gaps` those that a baseline knows and that are gone.
    """

    missing: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    plans: int = 0
    verdicts: dict[Status, int] = field(default_factory=lambda: dict.fromkeys(Status, 0))
    gaps: dict[Severity, int] = field(default_factory=lambda: dict.fromkeys(Severity, 0))
    failing: int = 0
    closed_gaps: int = 0
    faults: list[tuple[str, Fault]] = field(default_factory=list)

    def counting(self, plans: Iterable[PlanReport]) -> Iterator[PlanReport]:
        """The same plans, each counted as it passes."""
        return map(self._counted, plans)

    def _counted(self, plan: PlanReport) -> PlanReport:
        self.add(plan)
        return plan

    def add(self, plan: PlanReport) -> None:
        """Count one plan in."""
        self.plans += 1
        self.closed_gaps += len(plan.closed)
        self.faults.extend((plan.name, fault) for fault in plan.faults)
        for finding in plan.findings:
            self.verdicts[finding.verdict.status] += 1
            if isinstance(finding.verdict, Gaps):
                self.gaps[finding.rule.severity] += 1
                self.failing += fails(finding.rule.severity, plan.terms.settings)

    def merge(self, other: Tally) -> None:
        """Count in what another process counted."""
        self.plans += other.plans
        self.failing += other.failing
        self.closed_gaps += other.closed_gaps
        self.faults.extend(other.faults)
        for status, count in other.verdicts.items():
            self.verdicts[status] += count
        for severity, count in other.gaps.items():
            self.gaps[severity] += count

    def worst(self) -> Severity | None:
        """The severity of the worst gap of the run, or None where there is no gap."""
        return next((severity for severity in Severity if self.gaps[severity]), None)
