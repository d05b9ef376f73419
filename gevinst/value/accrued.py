"""Flows of money → what has come of them all before any day, and so what comes in each year.

Each flow is a curve of at most the second degree between two points; so is their sum between any two
of all the points. It is worked out once, however many years and delays are then asked for.
"""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from decimal import Decimal
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from gevinst.value.years import kroner

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.value.case import Case
    from gevinst.value.estimate import Estimate
    from gevinst.value.years import Growth

_NONE = Decimal(0)


class Flow(NamedTuple):
    """An amount that comes each year as it grows, or once, when it is there in full."""

    growth: Growth
    amount: Estimate
    yearly: bool = True
    is_cost: bool = False


class Span(NamedTuple):
    """The years that are counted: the first, and how many."""

    first: int
    years: int


class Curve(NamedTuple):
    """square · x² + slope · x + level, where x is a point on the line of years."""

    square: Decimal = _NONE
    slope: Decimal = _NONE
    level: Decimal = _NONE

    def plus(self, other: Curve) -> Curve:
        """Both curves together."""
        return Curve(*(one + another for one, another in zip(self, other, strict=True)))

    def at(self, x: Decimal) -> Decimal:
        """How high the curve is at a point."""
        return (self.square * x + self.slope) * x + self.level


class Accrued:
    """What some flows come to in a case."""

    def __init__(self, flows: Iterable[Flow], case: Case) -> None:
        """The sum of the flows, ready to be asked of any years."""
        self._once: list[tuple[Decimal, Decimal]] = []
        turns: defaultdict[Decimal, Curve] = defaultdict(Curve)
        for flow in flows:
            amount = flow.amount.at(case, cost=flow.is_cost)
            if not flow.yearly:
                self._once.append((flow.growth.full, amount))
                continue
            for point, change in _turns(flow.growth, amount):
                turns[point] = turns[point].plus(change)
        self._points = sorted(turns)
        self._curves = [Curve(), *accumulate((turns[each] for each in self._points), Curve.plus)]

    def by_year(self, span: Span, delay: Decimal = _NONE) -> list[Decimal]:
        """What comes in each of some years, when all comes later by a delay in years."""
        before = [self._before(span.first + number - delay) for number in range(span.years + 1)]
        sums = [kroner(end - start) for start, end in pairwise(before)]
        for full, amount in self._once:
            if (number := int(full + delay) - span.first) < span.years:
                sums[number] += amount
        return sums

    def _before(self, point: Decimal) -> Decimal:
        """What has come each year before a point, all years together."""
        return self._curves[bisect(self._points, point)].at(point)


def _turns(growth: Growth, amount: Decimal) -> Iterator[tuple[Decimal, Curve]]:
    """Where what has come of a yearly amount begins to go along another curve, and how that differs."""
    begins, full = growth
    if full > begins:
        steep = amount / (2 * (full - begins))
        grows = Curve(steep, -2 * steep * begins, steep * begins * begins)
        yield begins, grows
        yield full, Curve(*(-each for each in grows))
    yield full, Curve(_NONE, amount, -amount * (begins + full) / 2)
