"""A plan → its numbers: costs against gains over the years, what they come to, and what they lack."""

from __future__ import annotations

from decimal import Decimal, localcontext
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from gevinst.rules.b5_gains.claims import same_time, time_as_money
from gevinst.value.accrued import Flow
from gevinst.value.case import Case
from gevinst.value.costs import costs
from gevinst.value.gains import unknown, worths
from gevinst.value.present import Flows, paid_back, table, together
from gevinst.value.terms import AS_THE_PLAN_SAYS, terms_of
from gevinst.value.turning import turning
from gevinst.value.years import Growth, point

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.plan.model import Plan
    from gevinst.rules.b5_gains.claims import Pair
    from gevinst.value.costs import Costs
    from gevinst.value.gains import Worth
    from gevinst.value.line import Unknown
    from gevinst.value.present import Year
    from gevinst.value.terms import Asked, Terms
    from gevinst.value.turning import Turning

_ROUNDING = 1
_DIGITS = 120  # the largest product of a plan's numbers has fewer


class Bound(StrEnum):
    """How far a sum of what is known can be trusted: what is unknown may make it smaller, or larger."""

    EXACT = "exact"
    AT_MOST = "at_most"
    AT_LEAST = "at_least"
    OPEN = "open"


class Result(NamedTuple):
    """What the years come to: the rows, the year it is paid back, where it turns, and its two other cases.

    `cases` are the net present values with low and with high gains, where the plan gives ranges.
    """

    rows: tuple[Year, ...]
    payback: int | None
    turning: Turning
    cases: dict[Case, Decimal]

    @property
    def net_present_value(self) -> Decimal:
        """All the years in the first year's kroner."""
        return self.rows[-1].accumulated


class Valued(NamedTuple):
    """The numbers of a plan on some terms.

    There is no result without a day of first use, or where neither a cost nor a gain is in kroner:
    `starts` is that day. `twice` are gains that may claim one saving or the same hours (GEV522).
    """

    terms: Terms
    costs: Costs
    worths: tuple[Worth, ...]
    unknown: tuple[Unknown, ...]
    starts: date | None
    result: Result | None
    twice: tuple[Pair, ...] = ()

    @property
    def bound(self) -> Bound:
        """What the unknown does to the net present value: costs lower it, gains raise it."""
        kinds = {each.is_cost for each in self.unknown}
        if kinds == {True, False}:
            return Bound.OPEN
        if not kinds:
            return Bound.EXACT
        return Bound.AT_MOST if True in kinds else Bound.AT_LEAST

    @property
    def hours(self) -> Decimal:
        """Hours a year that are freed and stay hours."""
        return sum((each.freed.left for each in self.worths if each.freed), Decimal(0))


def value(plan: Plan, asked: Asked = AS_THE_PLAN_SAYS) -> Valued:
    """The numbers of a plan, in real kroner: without any rise in prices."""
    with localcontext() as context:
        context.prec = _DIGITS
        terms, paid, each = terms_of(plan, asked), costs(plan), worths(plan)
        lacks = (*paid.unknown, *unknown(each))
        start = _first_use(plan)
        counted = paid.is_known or any(worth.money for worth in each)
        if start is None or not counted:
            return Valued(terms, paid, each, lacks, start, None, _twice(plan))
        running = Flow(Growth(point(start), point(start)), paid.yearly, is_cost=True)
        costs_a_year = together([running, *_harm(each)])
        flows = Flows(start.year, paid.once, costs_a_year, together(_saved(each)))
        return Valued(terms, paid, each, lacks, start, _result(flows, terms), _twice(plan))


def _twice(plan: Plan) -> tuple[Pair, ...]:
    return tuple(sorted({*same_time(plan), *time_as_money(plan, _ROUNDING)}))


def _first_use(plan: Plan) -> date | None:
    """The first day that anyone uses the solution."""
    days = [*(first for first, _ in plan.wave_starts.values()), plan.go_live]
    return min((day for day in days if day), default=None)


def _saved(each: tuple[Worth, ...]) -> Iterator[Flow]:
    for worth in each:
        if (line := worth.money) and (growth := worth.growth):
            yield Flow(growth, line.amount, line.yearly)


def _harm(each: tuple[Worth, ...]) -> Iterator[Flow]:
    for worth in each:
        for effect in worth.elsewhere:
            if (line := effect.line) and line.counted and (growth := worth.growth):
                yield Flow(growth, line.amount, is_cost=True)


def _result(flows: Flows, terms: Terms) -> Result:
    rows = table(flows, terms)
    ranged = any(flow.amount.is_range for flow in (*flows.paid, *flows.saved))
    cases = {}
    if ranged or flows.once.is_range:
        cases = {case: table(flows, terms, case)[-1].accumulated for case in (Case.LOW, Case.HIGH)}
    return Result(rows, paid_back(rows), turning(flows, terms, rows), cases)
