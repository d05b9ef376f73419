"""A gain → the straight line from its baseline to its target."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.choices import Direction
from gevinst.rules.b5_gains.measured import MOST_DECIMALS

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from gevinst.plan.gains import Gain

FINE_STEPS = 20


class Line(NamedTuple):
    """The straight line from a gain's baseline to its target, flat before and after."""

    start: date
    baseline: Decimal
    end: date
    target: Decimal

    def at(self, day: date) -> Decimal:
        """What the line says for a day."""
        days = (self.end - self.start).days
        gone = min(max((day - self.start).days, 0), days)
        return self.baseline + (self.target - self.baseline) * gone / days

    @property
    def decimals(self) -> int:
        """How many decimals show the way from baseline to target in steps that are fine enough."""
        way = abs(self.target - self.baseline)
        fine = (places for places in range(MOST_DECIMALS) if way * 10**places >= FINE_STEPS)
        return next(fine, MOST_DECIMALS)


def line_of(gain: Gain) -> Line | None:
    """The gain's line; None where an end is not known, or the figure is not to move that way."""
    first, last = gain.baseline, gain.target
    if not first or first.value is None or not last or last.value is None:
        return None
    if first.date is None or last.date is None:
        return None
    return line_from(first.date, first.value, last.date, last.value, stated_direction(gain))


def line_from(
    start: date, baseline: Decimal, end: date, target: Decimal, stated: Direction | None
) -> Line | None:
    """The line between two ends; None where it goes nowhere, backwards, or not the way that is stated."""
    if target == baseline or contradicts(baseline, target, stated) or end <= start:
        return None
    return Line(start, baseline, end, target)


def contradicts(baseline: Decimal, target: Decimal, stated: Direction | None) -> bool:
    """Whether the way from baseline to target is another than the one that is stated."""
    way = Direction.HIGHER if target > baseline else Direction.LOWER
    return target != baseline and stated not in (None, way)


def stated_direction(gain: Gain) -> Direction | None:
    """The way that the plan says the indicator is to move."""
    return gain.indicator.direction if gain.indicator else None
