"""Days → points on a line of years, and what grows along it → the share of it that each year has."""

from __future__ import annotations

from calendar import isleap
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

_MILLIONTH, _POINT = Decimal("0.000001"), Decimal("0.0000000001")


def point(day: date) -> Decimal:
    """Where a day begins on the line of years, a year as long as its own days."""
    days = 366 if isleap(day.year) else 365
    return day.year + (Decimal(day.timetuple().tm_yday - 1) / days).quantize(_POINT)


class Growth(NamedTuple):
    """What is nothing until it begins, grows evenly until it is full, and stays so; points in years."""

    begins: Decimal
    full: Decimal

    def shares(self, first: int, years: int, delay: Decimal = Decimal(0)) -> list[Decimal]:
        """The share of a full year that each of so many years has, when all comes later by a delay."""
        sums = [self._until(first + number - delay) for number in range(years + 1)]
        return [after - before for before, after in pairwise(sums)]

    def _until(self, at: Decimal) -> Decimal:
        """How many full years there have been before a point."""
        if at <= self.begins:
            return Decimal(0)
        if at >= self.full:
            return at - (self.begins + self.full) / 2
        return (at - self.begins) ** 2 / (2 * (self.full - self.begins))


def kroner(amount: Decimal) -> Decimal:
    """An amount to a millionth of a krone, so that amounts add up the same in any order."""
    return amount.quantize(_MILLIONTH)
