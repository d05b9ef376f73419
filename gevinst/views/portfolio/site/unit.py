"""A unit in all the plans that touch it → its page: its changes in time, its gains, what others do to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.rules.portfolio.changes import changes
from gevinst.rules.portfolio.courses import taught
from gevinst.rules.portfolio.gains import effects_by_unit, gains_by_unit
from gevinst.views.paper.axis import Axis
from gevinst.views.paper.svg import Picture, percent
from gevinst.views.portfolio.shown import Body, Figure, Part, Ref
from gevinst.views.portfolio.shown import Cell as Shown
from gevinst.views.portfolio.site import parts
from gevinst.views.portfolio.site import words as texts
from gevinst.views.portfolio.site.parts import table
from gevinst.views.portfolio.site.plan import IN_UNIT, in_unit
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from gevinst.portfolio.tables import Table
    from gevinst.rules.portfolio.changes import Change
    from gevinst.views.portfolio.shown import View
    from gevinst.views.portfolio.site.organisation import Organisation

MOST_DRAWN = 40
_TOP, _STEP, _BAR = 36, 36, 12


def body(pages: Organisation, unit: str) -> Body:
    """The page of a unit, by its id in the portfolio."""
    view, portfolio = pages.view, pages.portfolio
    known = Shown((Part(visible(portfolio.units[unit][0].unit.id)),))
    met = changes(portfolio, unit)
    figures = [timeline(view, met, pages.scope.as_of)] if met else []
    return Body(
        "",
        visible(portfolio.unit_called(unit)),
        warned=pages.supposes,
        facts=((view.say(texts.ID), known),),
        found=pages.found(pages.by_unit.get(unit, ())),
        nothing=pages.nothing,
        sections=(
            view.section(_changes(met), figures),
            *map(view.section, _tables(pages, unit)),
        ),
    )


def timeline(view: View, met: Sequence[Change], as_of: date) -> Figure:
    """The changes below each other in time."""
    axis = Axis(min(each.first for each in met), max(each.last for each in met))
    shown = met[:MOST_DRAWN]
    about = view.say(texts.CHANGES_ABOUT, count=len(met), first=axis.first, last=axis.last)
    if axis.first <= as_of <= axis.last:
        about = f"{about} {view.say(texts.TODAY, day=as_of)}"
    height = _TOP + len(shown) * _STEP
    picture = Picture("timeline", view.say(texts.CHANGES), about, height)
    _scale(picture, axis, as_of, height)
    for number, each in enumerate(shown):
        top = _TOP + number * _STEP
        start, end = axis.share(each.first), axis.share(each.last)
        picture.text((0, top + 10), visible(each.name)[:40], "soft")
        size = (percent(max(end - start, 0.01)), _BAR)
        look = "accent" if each.plan else "later"
        picture.rectangle((percent(start), top + 15), size, look)
    more = len(met) - MOST_DRAWN
    note = view.say(texts.NOT_DRAWN, count=more) if more > 0 else about
    return Figure(picture.html(), note=note)


def _scale(picture: Picture, axis: Axis, as_of: date, height: float) -> None:
    for share, label in axis.ticks():
        picture.line((percent(share), _TOP - 14), (percent(share), height), "line")
        if label:
            picture.text((percent(share), _TOP - 18), label, "soft")
    if axis.first <= as_of <= axis.last:
        share = axis.share(as_of)
        picture.line((percent(share), _TOP - 14), (percent(share), height), "mark")


def _changes(met: Sequence[Change]) -> Table:
    rows = [
        (each.name or None, each.first, each.last, Ref("plan", each.plan, each.name) if each.plan else None)
        for each in met
    ]  # fmt: skip
    columns = (texts.CHANGE_, texts.FROM_, texts.TO_, texts.PLAN_)
    return table("changes", texts.CHANGES, columns, rows)._replace(says=texts.CHANGES_SAY)


def _tables(pages: Organisation, unit: str) -> Iterator[Table]:
    links, portfolio = pages.links, pages.portfolio
    told = [
        (links.plan(each.plan), *in_unit(links, each.plan, each.unit))
        for each in portfolio.units[unit]
    ]
    yield table("plans", texts.PLANS_HERE, (texts.PLAN_, *IN_UNIT), told)
    yield parts.gains_with_owners(links, gains_by_unit(portfolio).get(unit, ()))
    effects = [
        (
            each.effect.what or None,
            each.gain.what,
            links.plan(each.plan),
            each.effect.amount,
            each.gain.measured_in or None,
        )
        for each in effects_by_unit(portfolio).get(unit, ())
    ]
    heads = (texts.EFFECT_, texts.GAIN_, texts.PLAN_, texts.AMOUNT_, texts.MEASURE_)
    yield table("effects", texts.FROM_OTHERS, heads, effects)
    courses = [
        (course.name, links.plan(plan), course.people, course.hours, course.first, course.last)
        for plan, course in taught(portfolio, unit)
    ]
    held = (texts.SESSION_, texts.PLAN_, texts.COME_, texts.HOURS_, texts.FROM_, texts.TO_)
    yield table("training", texts.TRAINING, held, courses)
