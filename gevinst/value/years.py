"""Days → points on a line of years, and how something grows along it."""

from __future__ import annotations

from calendar import isleap
from decimal import Decimal
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


def kroner(amount: Decimal) -> Decimal:
    """An amount to a millionth of a krone, so that amounts add up the same in any order."""
    return amount.quantize(_MILLIONTH) + 0  # never −0
