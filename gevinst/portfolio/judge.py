"""A portfolio → how each requirement on plans together ended in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.judge import FAULT
from gevinst.check.terms import fails
from gevinst.check.verdict import Fault, Status, fault_of
from gevinst.choices import Phase
from gevinst.rules.given import Given
from gevinst.rules.together import PortfolioGap

if TYPE_CHECKING:
    from datetime import date

    from gevinst.check.terms import Terms
    from gevinst.portfolio.brief import Brief, WaiverBrief
    from gevinst.portfolio.together import Portfolio
    from gevinst.rules.rule import Gap, Rule
    from gevinst.words import Text


class ExcusedTogether(NamedTuple):
    """A gap that a waiver in one of its plans covers: the plan and the waiver."""

    gap: PortfolioGap
    plan: Brief
    waiver: WaiverBrief


@dataclass(frozen=True, slots=True)
class FoundTogether:
    """One requirement, and how it ended: its gaps, those excused, and why it does not apply, if so."""

    rule: Rule[Any]
    gaps: tuple[Gap, ...] = ()
    excused: tuple[ExcusedTogether, ...] = ()
    reason: Text | None = None

    @property
    def status(self) -> Status:
        """How it ended."""
        if self.reason:
            return Status.NOT_APPLICABLE
        if self.gaps:
            return Status.GAP
        return Status.WAIVED if self.excused else Status.MET


@dataclass(frozen=True, slots=True)
class Judged:
    """A portfolio held against every requirement on plans together."""

    portfolio: Portfolio
    found: tuple[FoundTogether, ...]
    faults: tuple[Fault, ...] = ()

    def fails(self, terms: Terms) -> bool:
        """Whether a gap in it fails a run."""
        return any(each.gaps and fails(each.rule.severity, terms.settings) for each in self.found)


def judge_together(portfolio: Portfolio, as_of: date, terms: Terms) -> Judged:
    """Hold the plans of an organisation against the requirements on plans together.

    A rule that fails is a fault beside the others' verdicts.
    """
    given = Given(as_of, Phase.REALISATION, terms.numbers)
    found: list[FoundTogether] = []
    faults: list[Fault] = []
    for rule in terms.rules:
        try:
            found.append(_judged(rule, portfolio, given))
        except Exception as error:  # noqa: BLE001  (one faulty rule must not hide the others)
            faults.append(fault_of(rule.id, error))
            found.append(FoundTogether(rule, reason=FAULT))
    return Judged(portfolio, tuple(found), tuple(faults))


def _judged(rule: Rule[Any], portfolio: Portfolio, given: Given) -> FoundTogether:
    if reason := rule.exempts(portfolio, given):
        return FoundTogether(rule, reason=reason)
    left: list[Gap] = []
    excused: list[ExcusedTogether] = []
    for gap in rule.gaps(portfolio, given):
        if isinstance(gap, PortfolioGap) and (by := _excuse(rule.id, gap, portfolio)):
            excused.append(by)
        else:
            left.append(gap)
    return FoundTogether(rule, tuple(left), tuple(excused))


def _excuse(rule_id: str, gap: PortfolioGap, portfolio: Portfolio) -> ExcusedTogether | None:
    """The first waiver that covers a gap, in any of the plans it lies in."""
    files = {spot.file for spot in gap.spots}
    for plan in portfolio.plans:
        for waiver in plan.waivers if plan.file in files else ():
            units = {portfolio.unit_id(plan, unit) for unit in waiver.units}
            if waiver.rule == rule_id and (not waiver.is_limited or gap.unit in units):
                return ExcusedTogether(gap, plan, waiver)
    return None
