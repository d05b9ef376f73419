"""Figures and a line → how a gain stands: the share realised, on the line or not, and by how much."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from gevinst.choices import Direction
from gevinst.words import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from gevinst.follow.known import Measured
    from gevinst.rules.b5_gains.line import Line

STEADY = 2  # percent: a figure that moves less is said to stand still
LAST_FEW = 3


class State(Choice):
    """How a gain stands by its latest measurement, the one to look at first first."""

    OFF = "off the line", "avvik", "avvik", ("off",)
    WATCH = "watch", "følg med", "følg med"
    ON_LINE = "on the line", "i rute", "i rute"
    REACHED = "reached", "nådd", "nådd"
    NOT_MEASURED = "not measured", "ikke målt", "ikkje målt"
    UNKNOWN = "can't be told", "kan ikke sies", "kan ikkje seiast"


class Trend(Choice):
    """Which way the latest figures go."""

    BETTER = "better", "bedre", "betre"
    WORSE = "worse", "dårligere", "dårlegare"
    STEADY = "steady", "står stille", "står stille"


class Tolerance(NamedTuple):
    """How far behind the line is still on it, and to be watched; our defaults, never the report's word.

    In percent of the way from baseline to target; of the target where the figure is to be kept.
    """

    on_line: int = 10
    watch: int = 20

    def state(self, behind: Decimal, whole: Decimal) -> State:
        """How a gain stands that lies so far behind."""
        if behind * 100 <= self.on_line * whole:
            return State.ON_LINE
        return State.WATCH if behind * 100 <= self.watch * whole else State.OFF


class Aim(NamedTuple):
    """What a gain is to move from and to, in its unit of measure; `baseline` is None where it is unknown.

    `direction` is the way that the plan states, else the one from baseline to target.
    """

    baseline: Decimal | None
    target: Decimal
    direction: Direction | None

    @property
    def is_kept(self) -> bool:
        """Whether the figure is to stay at the target rather than to reach it."""
        return self.direction is Direction.KEEP or self.baseline == self.target

    @property
    def whole(self) -> Decimal:
        """What distances are measured by: the way from baseline to target, or the target itself."""
        if self.is_kept or self.baseline is None:
            return abs(self.target)
        return abs(self.target - self.baseline)

    def share(self, value: Decimal) -> Decimal | None:
        """How much of the way a figure has come: 1 is all; None where it is to be kept or can't be told."""
        if self.is_kept or self.baseline is None:
            return None
        return (value - self.baseline) / (self.target - self.baseline)

    def better(self, value: Decimal, other: Decimal) -> Decimal:
        """How much better a figure is than another one, in the unit of measure; below 0 it is worse."""
        if self.direction is Direction.HIGHER:
            return value - other
        if self.direction is Direction.LOWER:
            return other - value
        return abs(other - self.target) - abs(value - self.target)


class Standing(NamedTuple):
    """How a gain stands on the day of its latest measurement.

    `due` is what the line says for that day, or the target that is to be kept. `ahead` is how much
    better the figure is than that, in the unit of measure, and `days` how many days ahead it is;
    both are below 0 where it lags, and `days` is None where the line never has the figure.
    """

    state: State
    share: Decimal | None = None
    due: Decimal | None = None
    ahead: Decimal | None = None
    days: int | None = None


def standing(aim: Aim | None, line: Line | None, last: Measured | None, by: Tolerance) -> Standing:
    """How a gain stands by its latest measurement."""
    if last is None:
        return Standing(State.NOT_MEASURED)
    if aim is None:
        return Standing(State.UNKNOWN)
    if aim.is_kept:
        ahead = aim.better(last.value, aim.target)
        return Standing(by.state(-ahead, aim.whole), None, aim.target, ahead)
    share = aim.share(last.value)
    reached = aim.better(last.value, aim.target) >= 0 and aim.direction is not None
    state = State.REACHED if reached else State.UNKNOWN
    if line is None:
        return Standing(state, share)
    due = line.at(last.day)
    ahead = aim.better(last.value, due)
    if not reached:
        state = by.state(-ahead, aim.whole)
    return Standing(state, share, due, ahead, _days_ahead(line, last))


def _days_ahead(line: Line, last: Measured) -> int | None:
    """How many days after the measurement the line has its figure."""
    share = (last.value - line.baseline) / (line.target - line.baseline)
    if share < 0:
        return None
    if share >= 1:
        return max((line.end - last.day).days, 0)
    whole = (line.end - line.start).days
    crossed = line.start + timedelta(days=round(share * whole))
    return (crossed - last.day).days


def trend(aim: Aim | None, measured: Sequence[Measured]) -> Trend | None:
    """Which way the last few figures go; None below two of them, and where better is not known.

    It is the line of least squares through the last three, from the first of them to the last.
    """
    few = measured[-LAST_FEW:]
    if aim is None or len(few) < 2 or not aim.whole or not _has_better(aim):  # noqa: PLR2004
        return None
    from statistics import linear_regression  # noqa: PLC0415  (only where something is measured)

    days = [float((one.day - few[0].day).days) for one in few]
    gained = [float(aim.better(one.value, aim.target) / aim.whole) for one in few]
    moved = linear_regression(days, gained).slope * days[-1] * 100
    if abs(moved) < STEADY:
        return Trend.STEADY
    return Trend.BETTER if moved > 0 else Trend.WORSE


def _has_better(aim: Aim) -> bool:
    return aim.is_kept or aim.direction is not None


def days_between(earlier: date, later: date) -> int:
    """How many days there are from one day to a later one; 0 where it is not later."""
    return max((later - earlier).days, 0)
