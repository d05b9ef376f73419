"""Costs and gains over the years → a row for each year, and the net present value."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from gevinst.value.accrued import Accrued, Flow, Span
from gevinst.value.case import Case
from gevinst.value.estimate import total
from gevinst.value.years import kroner

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gevinst.value.estimate import Estimate
    from gevinst.value.terms import Terms
    from gevinst.value.years import Growth


class Flows(NamedTuple):
    """All that is paid and saved, from a first year on: what is paid once is paid in that year.

    Nothing begins before it. `paid` are running costs and harm elsewhere, `saved` the gains: only these come late or fall away.
    """

    first: int
    once: Estimate
    paid: tuple[Flow, ...]
    saved: tuple[Flow, ...]


class Year(NamedTuple):
    """One year in kroner: `present` is the net as worth in the first year, `accumulated` all so far.

    `promised` is what the gains come to before any part of them is said to fall away.
    """

    year: int
    costs: Decimal
    promised: Decimal
    gains: Decimal
    net: Decimal
    present: Decimal
    accumulated: Decimal


def together(flows: Iterable[Flow]) -> tuple[Flow, ...]:
    """The same flows, those that grow alike as one, in an order of their own."""
    alike: defaultdict[tuple[Growth, bool, bool], list[Estimate]] = defaultdict(list)
    for each in flows:
        alike[each.growth, each.yearly, each.is_cost].append(each.amount)
    return tuple(
        Flow(growth, total(alike[growth, yearly, is_cost]), yearly, is_cost)
        for growth, yearly, is_cost in sorted(alike)
    )


def table(flows: Flows, terms: Terms, case: Case = Case.LIKELY) -> tuple[Year, ...]:
    """The rows of the years, on some terms and in a case."""
    span = Span(flows.first, terms.years)
    paid = Accrued(flows.paid, case).by_year(span)
    paid[0] += flows.once.at(case, cost=True)
    saved = Accrued(flows.saved, case).by_year(span, terms.delay / 12)
    worth, left, accumulated = terms.factors, 1 - terms.reduce, Decimal(0)
    rows = []
    for number, (costs, promised) in enumerate(zip(paid, saved, strict=True)):
        gains = kroner(promised * left)
        present = (gains - costs) * worth[number]
        accumulated += present
        rows.append(
            Year(span.first + number, costs, promised, gains, gains - costs, present, accumulated)
        )
    return tuple(rows)


def paid_back(rows: Sequence[Year]) -> int | None:
    """The first year from which the accumulated present value stays at 0 or more.

    None where there is none within the years, or no cost to earn back.
    """
    year = None
    if not any(row.costs for row in rows):
        return None
    for row in reversed(rows):
        if row.accumulated < 0:
            break
        year = row.year
    return year
