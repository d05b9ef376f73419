"""A plan's report → the plan in brief, in the process that checked it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.check.run import unreadable
from gevinst.check.verdict import Status
from gevinst.choices import Against, GainKind
from gevinst.portfolio.brief import (
    Brief,
    ChampionBrief,
    Course,
    EffectBrief,
    GainBrief,
    OtherChange,
    UnitBrief,
    WaiverBrief,
    Who,
)
from gevinst.portfolio.due import falling_due
from gevinst.rules.b1_resistance.gev113_pressure import MONTHS
from gevinst.rules.b1_resistance.measures import units_with_measure
from gevinst.rules.b1_resistance.overlap import own_days
from gevinst.rules.b1_resistance.units import champions
from gevinst.rules.b3_training.attendance import shares
from gevinst.rules.b4_involvement.net import own_gain
from gevinst.rules.b5_gains.claims import period, units_of
from gevinst.rules.b5_gains.priced_time import freed_hours
from gevinst.rules.rule import Severity
from gevinst.rules.together import Spot
from gevinst.value.savings import claim
from gevinst.words import Phrase, cut

if TYPE_CHECKING:
    from decimal import Decimal

    from gevinst.check.verdict import PlanReport
    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan
    from gevinst.plan.node import Node
    from gevinst.plan.people import Unit


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
        units=_units(plan, file, report.terms.number(MONTHS)),
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


def _units(plan: Plan, file: str, months: int) -> tuple[UnitBrief, ...]:
    own = own_days(plan, months)
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
    """What a gain saves a year, and what it saves one time, in kroner, as `gevinst value` counts it."""
    found = claim(gain)
    line = found.line if found else None
    if line is None or not line.counted:
        return None, None
    likely = line.amount.likely
    return (likely, None) if line.yearly else (None, likely)


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
