"""A gain and a day → what was known of it then: the figures that held, and what had been measured.

A baseline or target that was moved later had the value that `moved` says it had.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from gevinst.rules.b5_gains.measured import made

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from gevinst.plan.gains import Baseline, Gain, Moved, Target


class Figure(NamedTuple):
    """A figure of the indicator, in its unit of measure; the day is None where it is not known."""

    value: Decimal
    day: date | None


class Measured(NamedTuple):
    """The figure that counts for a day."""

    day: date
    value: Decimal


class Move(NamedTuple):
    """A baseline or target that was moved: when, and from what where the plan says so."""

    day: date
    was: Decimal | None


class Series(NamedTuple):
    """What had been measured of a gain, a figure a day, oldest first.

    `counted` is since the change could work, `before` what was measured earlier. `twice` are days
    with several figures: the one that stands last in the plan counts. `incomplete` is how many
    measurements lack a figure or a day.
    """

    counted: tuple[Measured, ...]
    before: tuple[Measured, ...]
    twice: tuple[date, ...]
    incomplete: int

    @property
    def last_day(self) -> date | None:
        """The day of the latest measurement, also one that does not count."""
        latest = self.counted or self.before
        return latest[-1].day if latest else None


def baseline_then(gain: Gain, as_of: date) -> Figure | None:
    """The baseline as it was on a day; None where it was not measured yet, or is not known."""
    found = gain.baseline
    if found is None:
        return None
    known = found.date is None or found.date <= as_of
    moved = any(each.date and each.date > as_of for each in found.moved)
    value = _value_then(found, as_of)
    if value is None or not (known or moved):
        return None
    return Figure(value, found.date if known else None)


def target_then(gain: Gain, as_of: date) -> Figure | None:
    """The target as it was on a day; None where it is not known."""
    value = _value_then(gain.target, as_of) if gain.target else None
    return Figure(value, gain.target.date) if gain.target and value is not None else None


def _value_then(found: Baseline | Target, as_of: date) -> Decimal | None:
    later = [(each.date, each) for each in found.moved if each.date and each.date > as_of]
    return min(later, key=lambda dated: dated[0])[1].was if later else found.value


def moves(moved: Sequence[Moved], as_of: date) -> tuple[Move, ...]:
    """The moves up to a day, oldest first; one without a day may have been any time and is left out."""
    dated = [Move(each.date, each.was) for each in moved if each.date and each.date <= as_of]
    return tuple(sorted(dated, key=lambda move: move.day))


def series(gain: Gain, as_of: date, start: date | None) -> Series:
    """What had been measured up to a day; it counts from `start` on."""
    found = made(gain, as_of)
    by_day = [Measured(day, value) for day, value in dict(found).items()]
    counts = Counter(day for day, _ in found)
    return Series(
        tuple(one for one in by_day if start is None or one.day >= start),
        tuple(one for one in by_day if start is not None and one.day < start),
        tuple(day for day, count in counts.items() if count > 1),
        sum(
            one.date is None or (one.value is None and one.date <= as_of)
            for one in gain.measurements
        ),
    )
