"""A plan and a day → how each gain stood then: where it is, where it is heading, and what is due next."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from gevinst.choices import Direction, Phase
from gevinst.follow.forecast import Forecast, forecast
from gevinst.follow.judged import (
    Aim,
    Standing,
    State,
    Tolerance,
    Trend,
    days_between,
    standing,
    trend,
)
from gevinst.follow.known import Figure, Move, Series, baseline_then, moves, series, target_then
from gevinst.follow.worth import worth
from gevinst.rules.b5_gains.line import Line, contradicts, line_from, stated_direction
from gevinst.rules.b5_gains.measured import next_measurement
from gevinst.rules.form import gev001_readable
from gevinst.rules.given import Given

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from decimal import Decimal

    from gevinst.choices import GainKind
    from gevinst.follow.known import Measured
    from gevinst.plan.gains import Gain
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Plan
    from gevinst.words import Language, Phrase

OURS = Tolerance()


class Due(NamedTuple):
    """The next measurement: when, by whom (the id, and the name as the plan has it), and how late it is."""

    day: date
    by: str | None
    by_name: str | None
    days_late: int


@dataclass(frozen=True, slots=True)
class GainStatus:
    """How a gain stood on a day, in its own unit of measure.

    What is not known is None. `missing` names the fields that the overview lacks, in dotted English
    (`target.date`); `contradicts` says that the direction which is stated leads away from the target,
    and `is_early` that nobody was held to account for the figure yet.
    """

    id: str | None
    what: str | None
    kind: GainKind | None
    owners: tuple[str, ...]
    units: tuple[str, ...]
    measured_in: str | None
    aim: Aim | None
    baseline: Figure | None
    baseline_moved: tuple[Move, ...]
    target: Figure | None
    target_moved: tuple[Move, ...]
    line: Line | None
    series: Series
    standing: Standing
    trend: Trend | None
    forecast: Forecast | None
    next: Due | None
    accountable_from: date | None
    correction: str | None
    worth: tuple[Phrase, ...]
    missing: tuple[str, ...]
    contradicts: bool
    is_early: bool

    @property
    def state(self) -> State:
        """How it stood by its latest measurement."""
        return self.standing.state

    @property
    def last(self) -> Measured | None:
        """The latest measurement that counts."""
        return self.series.counted[-1] if self.series.counted else None

    @property
    def due_share(self) -> Decimal | None:
        """The share that should be realised on the day of the latest measurement, 0 to 1."""
        if self.aim is None or self.line is None or self.last is None:
            return None
        return self.aim.share(self.line.at(self.last.day))

    @property
    def is_backwards(self) -> bool:
        """Whether the target is to be reached before the baseline was measured, or that day."""
        first, last = self.baseline, self.target
        return bool(first and last and first.day and last.day and last.day <= first.day)

    @property
    def is_lag_tolerated(self) -> bool:
        """Whether it lags by less than the tolerance, and without a correction: GEV521 asks for one."""
        ahead = self.standing.ahead
        lags = self.line is not None and ahead is not None and ahead < 0
        return lags and self.state is State.ON_LINE and not self.correction

    def is_unmeasured_since_target(self, as_of: date) -> bool:
        """Whether the target's day has passed without a figure from then on, and it was not reached before."""
        due = self.target.day if self.target else None
        if due is None or self.last is None or self.state is State.REACHED:
            return False
        return self.last.day < due < as_of

    @property
    def is_overdue(self) -> bool:
        """Whether a measurement should have been made by now."""
        return self.next is not None and self.next.days_late > 0


@dataclass(frozen=True, slots=True)
class PlanStatus:
    """How every gain of a plan stood on a day, by which tolerance; in the plan's order.

    `misfits` is how much of the file was not understood, and so does not count.
    """

    path: str
    name: str | None
    organisation: str | None
    language: Language
    as_of: date
    tolerance: Tolerance
    gains: tuple[GainStatus, ...]
    partly_read: bool = False
    misfits: int = 0

    @property
    def counts(self) -> Mapping[State, int]:
        """How many gains there are in each state."""
        found = Counter(gain.state for gain in self.gains)
        return {state: found[state] for state in State}

    @property
    def due(self) -> tuple[GainStatus, ...]:
        """The gains that are to be measured, those that are overdue first, and so by the day."""
        waiting = [(gain.next.day, gain) for gain in self.gains if gain.next]
        return tuple(gain for _, gain in sorted(waiting, key=lambda pair: pair[0]))

    @property
    def overdue(self) -> int:
        """How many gains should have been measured by now."""
        return sum(gain.is_overdue for gain in self.gains)


class Unread(NamedTuple):
    """A plan that could not be read, and why."""

    path: str
    why: Phrase


class Overview(NamedTuple):
    """How the gains of some plans stood on a day, and which plans could not be read."""

    as_of: date
    plans: tuple[PlanStatus, ...]
    unread: tuple[Unread, ...] = ()

    @property
    def counts(self) -> Mapping[State, int]:
        """How many gains of all the plans there are in each state."""
        found = Counter(gain.state for plan in self.plans for gain in plan.gains)
        return {state: found[state] for state in State}

    @property
    def overdue(self) -> int:
        """How many gains of all the plans should have been measured by now."""
        return sum(plan.overdue for plan in self.plans)


def status_of(
    loaded: Loaded, as_of: date, tolerance: Tolerance = OURS, language: Language | None = None
) -> PlanStatus:
    """How the gains of a plan stood on a day, by what was known then.

    `language` is for a plan that does not say its own.
    """
    plan = loaded.plan
    unread = gev001_readable.rule.gaps(loaded, Given(as_of, Phase.REALISATION))
    return PlanStatus(
        loaded.document.name,
        plan.project.name,
        plan.project.organisation,
        plan.language.language if plan.language else language or loaded.language,
        as_of,
        tolerance,
        tuple(gain_status(plan, gain, as_of, tolerance) for gain in plan.gains),
        bool(unread),
        len(loaded.misfits) + loaded.more_misfits,
    )


def gain_status(plan: Plan, gain: Gain, as_of: date, tolerance: Tolerance = OURS) -> GainStatus:
    """How one gain stood on a day."""
    baseline, target = baseline_then(gain, as_of), target_then(gain, as_of)
    stated, in_use = stated_direction(gain), plan.first_use(gain.units)
    start = max(filter(None, (in_use, baseline.day if baseline else None)), default=None)
    found = series(gain, as_of, start)
    aim, opposed = _aim(baseline, target, stated)
    line = _line(baseline, target, stated)
    measured = gain.indicator
    return GainStatus(
        gain.id,
        gain.what,
        gain.kind,
        tuple(map(plan.called, gain.owner)),
        tuple(map(plan.unit_called, gain.units)),
        measured.measured_in if measured else None,
        aim,
        baseline,
        moves(gain.baseline.moved if gain.baseline else (), as_of),
        target,
        moves(gain.target.moved if gain.target else (), as_of),
        line,
        found,
        standing(aim, line, found.counted[-1] if found.counted else None, tolerance),
        trend(aim, found.counted),
        _forecast(aim, found),
        _due(plan, gain, start, found, as_of),
        gain.accountable_from,
        gain.correction.what if gain.correction else None,
        tuple(worth(gain)),
        tuple(_missing(gain, baseline, target, found)),
        opposed,
        gain.accountable_from is not None and as_of < gain.accountable_from,
    )


def _aim(
    baseline: Figure | None, target: Figure | None, stated: Direction | None
) -> tuple[Aim | None, bool]:
    """What a gain is to move from and to, and whether what the plan says of it contradicts itself."""
    if target is None:
        return None, False
    if baseline is None:
        return Aim(None, target.value, stated), False
    if stated is not Direction.KEEP and contradicts(baseline.value, target.value, stated):
        return None, True
    way = stated
    if way is None and target.value != baseline.value:
        way = Direction.HIGHER if target.value > baseline.value else Direction.LOWER
    return Aim(baseline.value, target.value, way), False


def _line(baseline: Figure | None, target: Figure | None, stated: Direction | None) -> Line | None:
    if baseline is None or target is None or baseline.day is None or target.day is None:
        return None
    return line_from(baseline.day, baseline.value, target.day, target.value, stated)


def _forecast(aim: Aim | None, found: Series) -> Forecast | None:
    if aim is None:
        return None
    shares = [(one.day, aim.share(one.value)) for one in found.counted]
    known = [(day, float(share)) for day, share in shares if share is not None]
    return forecast(known) if known else None


def _due(plan: Plan, gain: Gain, start: date | None, found: Series, as_of: date) -> Due | None:
    day = next_measurement(gain, start, found.last_day)
    if day is None:
        return None
    by = gain.indicator.measured_by if gain.indicator else None
    return Due(day, by, plan.called(by) if by else None, days_between(day, as_of))


def _missing(
    gain: Gain, baseline: Figure | None, target: Figure | None, found: Series
) -> Iterator[str]:
    if not gain.owner:
        yield "owner"
    if (measured := gain.indicator) is None or measured.what is None:
        yield "indicator.what"
    if measured is None or measured.every is None:
        yield "indicator.every"
    if measured is None or measured.measured_by is None:
        yield "indicator.measured_by"
    for name, figure in (("baseline", baseline), ("target", target)):
        if figure is None:
            yield f"{name}.value"
        elif figure.day is None:
            yield f"{name}.date"
    if not found.counted:
        yield "measurements"
