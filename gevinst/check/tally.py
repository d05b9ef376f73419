"""Plan reports, one by one → what the whole run came to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gevinst.check.verdict import Gaps, Status
from gevinst.rules.rule import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.check.verdict import Fault, PlanReport


@dataclass(slots=True)
class Tally:
    """How many plans were checked, and how their requirements ended; it grows as plans pass by.

    `missing` holds the paths that were asked for and are not there, `closed` the folders that we
    may not look into, `faults` the plan and the rule of ours that failed on it.
    """

    missing: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    plans: int = 0
    verdicts: dict[Status, int] = field(default_factory=lambda: dict.fromkeys(Status, 0))
    gaps: dict[Severity, int] = field(default_factory=lambda: dict.fromkeys(Severity, 0))
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
        self.faults.extend((plan.name, fault) for fault in plan.faults)
        for finding in plan.findings:
            self.verdicts[finding.verdict.status] += 1
            if isinstance(finding.verdict, Gaps):
                self.gaps[finding.rule.severity] += 1

    def worst(self) -> Severity | None:
        """The severity of the worst gap of the run, or None where there is no gap."""
        return next((severity for severity in Severity if self.gaps[severity]), None)

    def fails(self, at: Severity | None) -> bool:
        """Whether there is a gap at or above a severity; never where it is None."""
        worst = self.worst()
        return at is not None and worst is not None and worst.weight >= at.weight
