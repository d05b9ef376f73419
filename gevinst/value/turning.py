"""What a plan comes to → how much each assumption may worsen, or must improve, before it comes to nothing."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from gevinst.value.accrued import Accrued, Span
from gevinst.value.case import Case
from gevinst.value.terms import MOST_RATE, factors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gevinst.value.present import Flows, Year
    from gevinst.value.terms import Terms

_HALVINGS = 20


class Turning(NamedTuple):
    """Where the net present value is 0, each with all else as it is; None where it never is.

    `reduce` is the share by which the gains may fall, and `overrun` that by which the costs may
    rise: below 0 where it must go the other way. `delay` is how many months later still the gains
    may come, and `rate` the rate, in per cent a year.
    """

    reduce: Decimal | None
    overrun: Decimal | None
    delay: Decimal | None
    rate: Decimal | None


def turning(flows: Flows, terms: Terms, rows: Sequence[Year]) -> Turning:
    """Where the likely case turns."""
    worth = terms.factors
    gains = sum((row.gains * of for row, of in zip(rows, worth, strict=True)), Decimal(0))
    costs = sum((row.costs * of for row, of in zip(rows, worth, strict=True)), Decimal(0))
    return Turning(
        (gains - costs) / gains if gains > 0 else None,
        (gains - costs) / costs if costs > 0 else None,
        _delay(flows, terms, costs) if gains > costs > 0 else None,
        _rate(rows),
    )


def _delay(flows: Flows, terms: Terms, costs: Decimal) -> Decimal:
    """How many months later still the gains may come before they are worth no more than the costs."""
    accrued, span = Accrued(flows.saved, Case.LIKELY), Span(flows.first, terms.years)

    def left(years: Decimal) -> Decimal:
        saved = accrued.by_year(span, terms.delay / 12 + years)
        worth = sum((each * of for each, of in zip(saved, terms.factors, strict=True)), Decimal(0))
        return worth * (1 - terms.reduce) - costs

    return _root(left, Decimal(0), Decimal(terms.years)) * 12


def _rate(rows: Sequence[Year]) -> Decimal | None:
    """The internal rate of return, up to 100 %; None where there is none, or there may be several."""
    signs = [row.net > 0 for row in rows if row.net]
    if sum(one is not other for one, other in pairwise(signs)) != 1 or signs[0]:
        return None

    def left(rate: Decimal) -> Decimal:
        of = factors(rate, len(rows))
        return sum((row.net * each for row, each in zip(rows, of, strict=True)), Decimal(0))

    if left(Decimal(0)) < 0 or left(Decimal(MOST_RATE)) > 0:
        return None
    return _root(left, Decimal(0), Decimal(MOST_RATE))


def _root(falling: Callable[[Decimal], Decimal], low: Decimal, high: Decimal) -> Decimal:
    """Where something that falls from 0 or more to 0 or less is 0.

    What is left is halved each time, until so little is left that it falls along a straight line.
    """
    above, below = falling(low), falling(high)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        found = falling(middle)
        if found >= 0:
            low, above = middle, found
        else:
            high, below = middle, found
    return low + (high - low) * above / (above - below) if above > below else low
