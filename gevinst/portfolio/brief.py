"""A plan's report → the plan in brief: what is needed of it beside other plans, as plain values.

Ten thousand plans can't be kept in memory as they are. A brief is made in the process that checked
the plan, is sent from there, and is all that is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.check.run import unreadable
from gevinst.check.verdict import Status
from gevinst.choices import Against, GainKind, Per
from gevinst.portfolio.due import Due, falling_due
from gevinst.rules.b1_resistance.measures import units_with_measure
from gevinst.rules.b1_resistance.overlap import own_days
from gevinst.rules.b1_resistance.units import champions
from gevinst.rules.b3_training.attendance import shares
from gevinst.rules.b4_involvement.net import own_gain
from gevinst.rules.b5_gains.claims import period, units_of
from gevinst.rules.b5_gains.priced_time import freed_hours, priced
from gevinst.rules.rule import Severity
from gevinst.rules.together import Spot
from gevinst.words import Phrase, cut

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from gevinst.check.verdict import PlanReport
    from gevinst.choices import Direction, Phase
    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan
    from gevinst.plan.node import Node
    from gevinst.plan.people import Unit
    from gevinst.words import Language

COUNTED_FROM_GEV113 = 3
_A_YEAR = {Per.YEAR: 1, Per.MONTH: 12}


class Who(NamedTuple):
    """Someone with a responsibility in a plan, by name; the id where the plan gives no name."""

    name: str
    role: str = ""


class OtherChange(NamedTuple):
    """Another change that a unit says it meets; a day that is not given is None."""

    name: str
    first: date | None
    last: date | None
    spot: Spot


class Course(NamedTuple):
    """A training session in one unit: how many of its people come at least, and the hours of each."""

    name: str
    people: int
    hours: Decimal
    first: date
    last: date
    spot: Spot


class UnitBrief(NamedTuple):
    """A unit as one plan tells of it.

    `own` is the first and last day that the project itself is a change there, `starts` the day it
    takes the solution into use; `relieved` says that the plan has a measure against change pressure
    in it.
    """

    id: str
    name: str
    manager: Who | None
    employees: int | None
    shift_work: bool | None
    round_the_clock: bool | None
    own: tuple[date, date] | None
    starts: date | None
    others: tuple[OtherChange, ...]
    courses: tuple[Course, ...]
    relieved: bool
    spot: Spot


class EffectBrief(NamedTuple):
    """What a gain does to another unit, in the gain's own unit of measure; below 0 is for worse."""

    unit: str
    what: str
    amount: Decimal | None
    spot: Spot


class GainBrief(NamedTuple):
    """A gain: what it is, where, whose, by what measure, how much, and from when.

    `better` is how much better it makes its own units in its unit of measure, `kroner` what it
    saves a year, `once` what it saves one time, `hours` what it frees a year; None where the plan
    does not say. `first` and `last` are the days of the baseline and the target, `starts` that of
    first use.
    """

    id: str
    what: str
    kind: GainKind | None
    goal: str
    units: tuple[str, ...]
    owners: tuple[Who, ...]
    indicator: str
    measured_in: str
    direction: Direction | None
    better: Decimal | None
    kroner: Decimal | None
    once: Decimal | None
    hours: Decimal | None
    first: date
    last: date
    target: date | None
    effects: tuple[EffectBrief, ...]
    spot: Spot


class ChampionBrief(NamedTuple):
    """A champion, the unit, and the hours a week."""

    who: Who
    unit: str
    hours: Decimal | None
    spot: Spot


class WaiverBrief(NamedTuple):
    """A waiver of a requirement on plans together: for some units, or for all."""

    rule: str
    reason: str
    units: tuple[str, ...]
    is_limited: bool


class Brief(NamedTuple):
    """A plan in brief. `unreadable` says why nothing in the file could be read, None where it could.

    `gaps` counts the requirements with gaps that are due, by severity from error to advice; `met`
    those that are met. `due` is what somebody is to do in the days ahead.
    """

    file: str
    project: str
    organisation: str
    language: Language
    phase: Phase
    go_live: date | None
    gaps: tuple[int, int, int]
    met: int
    units: tuple[UnitBrief, ...] = ()
    gains: tuple[GainBrief, ...] = ()
    champions: tuple[ChampionBrief, ...] = ()
    waivers: tuple[WaiverBrief, ...] = ()
    due: tuple[Due, ...] = ()
    unreadable: Phrase | None = None

    @property
    def called(self) -> str:
        """What the plan is called in a sentence: its project's name, else its file's."""
        return self.project or self.file

    def opened(self) -> Brief:
        """The brief itself, which is open, unlike one that is `Sealed`."""
        return self


def brief(report: PlanReport) -> Brief:
    """A report in brief."""
    plan, file = report.plan, report.name
    worst = [
        sum(
            found.rule.severity is severity
            for found in report.findings
            if found.verdict.status is Status.GAP
        )
        for severity in Severity
    ]
    made = Brief(
        file,
        cut(plan.project.name or ""),
        cut(plan.project.organisation or ""),
        report.language,
        report.phase,
        plan.go_live,
        (worst[0], worst[1], worst[2]),
        report.count(Status.MET),
    )
    if not report.loaded.readable:
        error = unreadable(report.loaded)
        return made._replace(unreadable=Phrase(error.text, error.facts))
    return made._replace(
        units=_units(plan, file),
        gains=tuple(_gain(plan, gain, number, file) for number, gain in enumerate(plan.gains, 1)),
        champions=_champions(plan, file),
        waivers=_waivers(report),
        due=tuple(falling_due(plan, report.as_of)),
    )


def _spot(file: str, node: Node, name: str | None = None) -> Spot:
    place = node.place(name)
    span = place.span
    return Spot(file, place.path, span.line if span else 1, span.column if span else 1)


def _who(plan: Plan, ref: str | None) -> Who | None:
    person = plan.person(ref)
    return Who(plan.called(ref), cut(person.role or "") if person else "") if ref else None


def _units(plan: Plan, file: str) -> tuple[UnitBrief, ...]:
    own = own_days(plan, COUNTED_FROM_GEV113)
    relieved = units_with_measure(plan, Against.CHANGE_PRESSURE)
    courses = _courses(plan, file)
    return tuple(
        _unit(plan, unit, file)._replace(
            own=own.get(unit.id),
            starts=plan.first_use([unit.id]),
            courses=tuple(courses.get(unit.id, ())),
            relieved=unit.id in relieved,
        )
        for unit in plan.units
        if unit.id
    )


def _unit(plan: Plan, unit: Unit, file: str) -> UnitBrief:
    others = tuple(
        OtherChange(cut(change.name or ""), change.starts, change.ends, _spot(file, change))
        for change in unit.other_changes or ()
    )
    return UnitBrief(
        unit.id or "",
        cut(unit.name or unit.id or ""),
        _who(plan, unit.manager),
        unit.employees,
        unit.shift_work,
        unit.round_the_clock,
        None,
        None,
        others,
        (),
        False,  # noqa: FBT003  (as all the others, in the order of the fields)
        _spot(file, unit),
    )


def _courses(plan: Plan, file: str) -> dict[str, list[Course]]:
    """The sessions of each unit that say when they are, for how long, and how many come."""
    found: dict[str, list[Course]] = {}
    for number, (session, by_unit) in enumerate(shares(plan), 1):
        first = session.starts or session.ends
        if first is None or not session.hours or session.hours <= 0:
            continue
        last = max(session.ends or first, first)
        for unit, share in by_unit.items():
            if share.least:
                name = cut(session.id or f"#{number}")
                course = Course(name, share.least, session.hours, first, last, _spot(file, session))
                found.setdefault(unit, []).append(course)
    return found


def _gain(plan: Plan, gain: Gain, number: int, file: str) -> GainBrief:
    goal = next((each for each in plan.project.goals if each.id and each.id == gain.goal), None)
    indicator = gain.indicator
    first, last = period(gain)
    kroner, once = _money(gain)
    return GainBrief(
        gain.id or f"#{number}",
        cut(gain.what or gain.id or f"#{number}"),
        gain.kind,
        cut((goal.goal or goal.strategy or goal.id or "") if goal else ""),
        tuple(unit for unit in units_of(plan, gain) if unit),
        tuple(who for ref in gain.owner if (who := _who(plan, ref))),
        cut(indicator.what or "") if indicator else "",
        cut(indicator.measured_in or "") if indicator else "",
        indicator.direction if indicator else None,
        own_gain(gain),
        kroner,
        once,
        _hours(gain),
        first,
        last,
        gain.target.date if gain.target else None,
        tuple(
            EffectBrief(effect.unit, cut(effect.what or ""), effect.amount, _spot(file, effect))
            for effect in gain.effects_elsewhere or ()
            if effect.unit
        ),
        _spot(file, gain),
    )


def _hours(gain: Gain) -> Decimal | None:
    return freed_hours(gain) if gain.kind is GainKind.TIME else None


def _money(gain: Gain) -> tuple[Decimal | None, Decimal | None]:
    """What a gain in money saves a year, and what it saves one time, in kroner."""
    saving = gain.saving
    if gain.kind is not GainKind.MONEY or saving is None:
        return None, None
    if saving.amount is None:
        computed = priced(gain)
        return (computed.value if computed else None), None
    if saving.per is Per.ONCE:
        return None, saving.amount
    times = _A_YEAR.get(saving.per or Per.YEAR)
    return (saving.amount * times if times else None), None


def _champions(plan: Plan, file: str) -> tuple[ChampionBrief, ...]:
    return tuple(
        ChampionBrief(who, unit or "", champion.hours_per_week, _spot(file, champion))
        for unit, those in champions(plan).items()
        for champion in those
        if (who := _who(plan, champion.person))
    )


def _waivers(report: PlanReport) -> tuple[WaiverBrief, ...]:
    return tuple(
        WaiverBrief(waiver.rule.upper(), cut(waiver.reason), waiver.units, waiver.is_limited)
        for waiver in report.plan.waivers
        if waiver.rule
        and waiver.rule.upper().startswith("GEV6")
        and waiver.reason
        and (waiver.until is None or waiver.until >= report.as_of)
    )
