"""A plan → what it costs: the figures that count, those for the same thing, and what is not given.

Where a plan gives several figures for one cost (the grant, the budget, hours × price), the highest
counts and the others are shown: they are never added up.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from gevinst.plan.node import Place
from gevinst.rules.b3_training.cost import COURSES, parts
from gevinst.rules.b3_training.replaced import backfill_costs
from gevinst.rules.b3_training.sessions import above_zero
from gevinst.rules.b5_gains.arithmetic import HOURS, KRONER, KRONER_AN_HOUR, joined
from gevinst.value.estimate import exactly, total
from gevinst.value.grants import grants
from gevinst.value.groups import Group
from gevinst.value.line import Line, Unknown
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.plan.leadership import Leadership
    from gevinst.plan.model import Plan
    from gevinst.plan.training import Training
    from gevinst.value.estimate import Estimate

BUDGET = Text(nb="opplæringsbudsjettet", nn="opplæringsbudsjettet", en="the training budget")
WORK = Text(nb="arbeidstid i øktene", nn="arbeidstid i øktene", en="working time in the sessions")
COURSE = Text(nb="kurskostnader", nn="kurskostnader", en="course costs")
REPLACED = Text(nb="frikjøpstimer", nn="frikjøpstimar", en="backfill hours")
UNIT_HOURS = Text(
    nb="timer til innføring i enhetene",
    nn="timar til innføring i einingane",
    en="hours to implement it in the units",
)
IN_UNITS = Text(nb="satt av i enhetene", nn="sett av i einingane", en="set aside in the units")
UNITS_BEYOND = Text(
    nb="satt av i enhetene utover opplæring, frikjøp og innføring",
    nn="sett av i einingane utover opplæring, frikjøp og innføring",
    en="set aside in the units beyond training, backfill and introduction",
)
IN_ALL = Text(nb="samlet finansiering", nn="samla finansiering", en="the total funding")
MORE_IN_ALL = Text(
    nb="samlet finansiering utover det andre",
    nn="samla finansiering utover det andre",
    en="the total funding beyond the rest",
)
NOT_GIVEN = Text(nb="{group}: ikke oppgitt", nn="{group}: ikkje oppgitt", en="{group}: not given")
NO_RUNNING = Text(
    nb="drift per år: ikke oppgitt",
    nn="drift per år: ikkje oppgitt",
    en="running costs a year: not given",
)
PARTLY = Text(
    nb="opplæring: bare en del kan regnes ut av øktene",
    nn="opplæring: berre ein del kan reknast ut av øktene",
    en="training: only a part can be worked out from the sessions",
)
_FOR_PEOPLE = (Group.INTRODUCTION, Group.TRAINING, Group.BACKFILL)


class Costs(NamedTuple):
    """What a plan costs, by group, and what of it is not known."""

    lines: dict[Group, tuple[Line, ...]]
    unknown: tuple[Unknown, ...]

    @property
    def is_known(self) -> bool:
        """Whether any cost is known at all."""
        return any(line.counted for lines in self.lines.values() for line in lines)

    @property
    def once(self) -> Estimate:
        """All that is paid once."""
        return _sum(self.lines.values(), yearly=False)

    @property
    def yearly(self) -> Estimate:
        """All that is paid each year in use."""
        return _sum(self.lines.values(), yearly=True)


def costs(plan: Plan) -> Costs:
    """What the plan costs."""
    granted = grants(plan)
    lines = {group: tuple(found) for group, found in granted.lines.items()}
    budget, worked = tuple(_budget(plan)), tuple(_worked(plan))
    lines[Group.TRAINING] = _highest(lines[Group.TRAINING], budget, worked)
    lines[Group.BACKFILL] = _highest(lines[Group.BACKFILL], tuple(_replaced(plan)))
    lines[Group.INTRODUCTION] = _highest(lines[Group.INTRODUCTION], tuple(_unit_hours(plan)))
    lines[Group.INTRODUCTION] += tuple(_units_beyond(plan, lines))
    lines[Group.INVESTMENT] += tuple(_total_beyond(plan, lines))
    return Costs(lines, (*granted.unknown, *_unknown(plan, lines)))


def _budget(plan: Plan) -> Iterator[Line]:
    budget = plan.training.budget
    if budget and budget.amount is not None and budget.amount >= 0:
        place = budget.place("amount")
        yield Line(BUDGET, exactly(budget.amount), KRONER.of(budget.amount), place)


def _worked(plan: Plan) -> Iterator[Line]:
    work, _, courses = parts(plan)
    place = plan.training.place("sessions")
    if work.count and work.rate:
        yield Line(WORK, exactly(work.sum), work.phrase, place)
    if courses.count:
        yield Line(COURSE, exactly(courses.sum), Phrase(COURSES, {"sum": courses.sum}), place)


def _replaced(plan: Plan) -> Iterator[Line]:
    _, backfill, _ = parts(plan)
    if backfill.count and backfill.rate:
        place = plan.training.place("sessions")
        yield Line(REPLACED, exactly(backfill.sum), backfill.phrase, place)


def _unit_hours(plan: Plan) -> Iterator[Line]:
    price = above_zero(plan.training.hourly_cost)
    given = [
        (hours, unit.time_set_aside.place("implementation_hours"))
        for unit in plan.units
        if unit.time_set_aside and (hours := above_zero(unit.time_set_aside.implementation_hours))
    ]
    if given and price:
        number = sum((hours for hours, _ in given), Decimal(0))
        shown = joined("×", HOURS.of(number), KRONER_AN_HOUR.of(price))
        yield Line(UNIT_HOURS, exactly(number * price), shown, given[0][1])


def _highest(*figures: tuple[Line, ...]) -> tuple[Line, ...]:
    """All the figures for one cost, of which only the highest counts; the first of several as high."""
    sums = [_sum([lines], yearly=False).likely for lines in figures]
    best = sums.index(max(sums))
    return tuple(
        line._replace(counted=number == best)
        for number, lines in enumerate(figures)
        for line in lines
    )


def _units_beyond(plan: Plan, lines: dict[Group, tuple[Line, ...]]) -> Iterator[Line]:
    """What units set aside is for training, backfill and introduction: only more than these counts."""
    given = [
        (amount, unit.time_set_aside.place("amount"))
        for unit in plan.units
        if unit.time_set_aside and (amount := above_zero(unit.time_set_aside.amount))
    ]
    if given:
        counted = _sum((lines[group] for group in _FOR_PEOPLE), yearly=False).likely
        whole = sum((amount for amount, _ in given), Decimal(0))
        yield _beyond((IN_UNITS, UNITS_BEYOND), whole, counted, given[0][1])


def _total_beyond(plan: Plan, lines: dict[Group, tuple[Line, ...]]) -> Iterator[Line]:
    """How many years of a yearly grant the total holds is not said: then it can't be compared."""
    whole = above_zero(plan.leadership.funding_total)
    if whole and not any(line.yearly for found in lines.values() for line in found):
        counted = _sum(lines.values(), yearly=False).likely
        place = plan.leadership.place("funding_total")
        yield _beyond((IN_ALL, MORE_IN_ALL), whole, counted, place)


def _beyond(names: tuple[Text, Text], whole: Decimal, counted: Decimal, place: Place) -> Line:
    """A figure for several costs together: what is more than them counts, else it is only shown."""
    shown = KRONER.of(whole)
    if whole <= counted or not counted:
        return Line(names[0], exactly(whole), shown, place, counted=not counted)
    shown = joined("−", shown, KRONER.of(counted))
    return Line(names[1], exactly(whole - counted), shown, place)


def _sum(groups: Iterable[Iterable[Line]], *, yearly: bool) -> Estimate:
    return total(
        line.amount for lines in groups for line in lines if line.counted and line.yearly is yearly
    )


def _unknown(plan: Plan, lines: dict[Group, tuple[Line, ...]]) -> Iterator[Unknown]:
    funding = _where(plan.leadership, "funding")
    places = {
        Group.TRAINING: _where(plan.training, "budget"),
        Group.BACKFILL: _where(plan.training, "sessions"),
    }
    for group in (Group.INVESTMENT, *_FOR_PEOPLE):
        known = any(line.counted for line in lines[group])
        if not known and (group is not Group.BACKFILL or backfill_costs(plan)):
            place = places.get(group, funding)
            yield Unknown(Phrase(NOT_GIVEN, {"group": group}), place, is_cost=True)
    of_sessions = any(
        line.counted and line.what in (WORK, COURSE) for line in lines[Group.TRAINING]
    )
    if of_sessions and not _all_worked(plan):
        yield Unknown(Phrase(PARTLY, {}), plan.training.place("sessions"), is_cost=True)
    if not any(line.yearly for line in lines[Group.RUNNING]):
        yield Unknown(Phrase(NO_RUNNING, {}), funding, is_cost=True)


def _where(section: Leadership | Training, name: str) -> Place:
    """Where a field of a section stands, or should; on no line where the plan leaves the section out."""
    place = section.place(name)
    return Place(place.path) if section.origin.absent else place


def _all_worked(plan: Plan) -> bool:
    """Whether each session says how many come for how long, and an hour has a price."""
    return bool(above_zero(plan.training.hourly_cost)) and all(
        above_zero(session.participants) and above_zero(session.hours)
        for session in plan.training.sessions
    )
