"""Someone who answers for something → the page: gains, hours as a champion, units, what falls due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.portfolio.shown import Body, Cell, Part
from gevinst.views.portfolio.site import parts
from gevinst.views.portfolio.site import words as texts
from gevinst.views.portfolio.site.parts import table
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.portfolio.tables import Table
    from gevinst.views.portfolio.site.links import Links
    from gevinst.views.portfolio.site.organisation import Organisation
    from gevinst.views.portfolio.site.people import Person


def body(pages: Organisation, person: Person) -> Body:
    """The page of a person."""
    roles = tuple(Part(visible(role)) for role in person.roles) or (Part("–"),)
    return Body(
        "",
        visible(person.name),
        warned=pages.supposes,
        facts=((pages.view.say(texts.ROLES), Cell(roles)),),
        found=pages.found(pages.by_person.get(person.key, ())),
        nothing=pages.nothing,
        sections=tuple(map(pages.view.section, _tables(pages.links, person))),
    )


def _tables(links: Links, person: Person) -> Iterator[Table]:
    yield parts.gains_with_units(links, person.gains)
    hours = [
        (
            links.plan(plan),
            links.unit(plan, champion.unit) if champion.unit else None,
            champion.hours,
        )
        for plan, champion in person.champion
    ]
    helping = (texts.PLAN_, texts.UNIT_, texts.WEEKLY_)
    yield table("champion", texts.CHAMPION, helping, hours)
    units = [
        (links.unit(each.plan, each.unit.id), links.plan(each.plan)) for each in person.manages
    ]
    yield table("manages", texts.MANAGES, (texts.UNIT_, texts.PLAN_), units)
    yield parts.due_for(links, person.due)
