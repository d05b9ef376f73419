"""A plan among others → its page: where it stands, what it touches, and what must be seen across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.portfolio import plans
from gevinst.views.portfolio.shown import ALONE, Body
from gevinst.views.portfolio.site import parts
from gevinst.views.portfolio.site import words as texts
from gevinst.views.portfolio.site.parts import table
from gevinst.views.visible import visible
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.portfolio.brief import Brief, UnitBrief
    from gevinst.portfolio.tables import Table
    from gevinst.views.portfolio.site.links import Links
    from gevinst.views.portfolio.site.organisation import Organisation

IN_UNIT = (
    texts.MANAGER_, texts.EMPLOYEES_, texts.SHIFT_, texts.FROM_, texts.TO_, texts.STARTS_,
    texts.RELIEVED_,
)  # fmt: skip


def body(pages: Organisation, plan: Brief) -> Body:
    """The page of a plan; of one that can't be read, why it can't."""
    view = pages.view
    if plan.unreadable:
        why = visible(written(plan.unreadable, view.spoken))
        return Body("", visible(plan.called), warned=(*pages.supposes, why))
    alone = view._replace(pages=ALONE)  # it need not lead to itself
    standing = zip(plans.COLUMNS, plans.row(plan), strict=True)
    return Body(
        "",
        visible(plan.called),
        warned=pages.supposes,
        facts=tuple((view.say(each.heading), alone.cell(each, value)) for each, value in standing),
        lead=view.say(texts.AS_COUNTED),
        found=pages.found(pages.by_plan.get(plan.file, ())),
        nothing=pages.nothing,
        sections=tuple(map(view.section, _tables(pages.links, plan))),
    )


def in_unit(links: Links, plan: Brief, unit: UnitBrief) -> tuple[object, ...]:
    """A unit as a plan tells of it, in the order of `IN_UNIT`."""
    first, last = unit.own or (None, None)
    return (
        links.person(plan, unit.manager) if unit.manager else None,
        unit.employees,
        None if unit.shift_work is None else _yes_no(yes=unit.shift_work),
        first,
        last,
        unit.starts,
        _yes_no(yes=unit.relieved),
    )


def _yes_no(*, yes: bool) -> object:
    return texts.YES if yes else texts.NO


def _tables(links: Links, plan: Brief) -> Iterator[Table]:
    units = [(links.unit(plan, unit.id), *in_unit(links, plan, unit)) for unit in plan.units]
    yield table("units", texts.UNITS, (texts.UNIT_, *IN_UNIT), units)
    gains = [
        (
            gain.what,
            parts.units(links, plan, gain),
            parts.owners(links, plan, gain),
            gain.goal or None,
            gain.indicator or None,
            *parts.figures(gain),
        )
        for gain in plan.gains
    ]
    about = (texts.GAIN_, texts.UNITS_, texts.OWNER_, texts.GOAL_, texts.INDICATOR_)
    yield table("gains", texts.GAINS, (*about, *parts.FIGURES), gains)
    effects = [
        (effect.what or None, links.unit(plan, effect.unit), gain.what, effect.amount, gain.measured_in or None)
        for gain in plan.gains
        for effect in gain.effects
    ]  # fmt: skip
    heads = (texts.EFFECT_, texts.UNIT_, texts.GAIN_, texts.AMOUNT_, texts.MEASURE_)
    yield table("effects", texts.EFFECTS, heads, effects)
    courses = [
        (course.name, links.unit(plan, unit.id), course.people, course.hours, course.first, course.last)
        for unit in plan.units
        for course in unit.courses
    ]  # fmt: skip
    taught = (texts.SESSION_, texts.UNIT_, texts.COME_, texts.HOURS_, texts.FROM_, texts.TO_)
    yield table("training", texts.TRAINING, taught, courses)
    others = [
        (other.name or None, links.unit(plan, unit.id), other.first, other.last)
        for unit in plan.units
        for other in unit.others
    ]
    told_of = (texts.CHANGE_, texts.UNIT_, texts.FROM_, texts.TO_)
    yield table("others", texts.OTHER_CHANGES, told_of, others)
    champions = [
        (
            links.person(plan, champion.who),
            links.unit(plan, champion.unit) if champion.unit else None,
            champion.hours,
        )
        for champion in plan.champions
    ]
    helping = (texts.PERSON_, texts.UNIT_, texts.WEEKLY_)
    yield table("champions", texts.CHAMPIONS, helping, champions)
    yield parts.due_of_plan(links, plan)
