"""A portfolio → what its pages have in common: how things are shown, the links, and the findings by what they are about."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from gevinst.rules.b5_gains.claims import letters
from gevinst.views.portfolio import told as words
from gevinst.views.portfolio.body import body, missing
from gevinst.views.portfolio.shown import Ref, View
from gevinst.views.portfolio.site import words as texts
from gevinst.views.portfolio.site.links import Links
from gevinst.views.portfolio.site.parts import table
from gevinst.views.portfolio.supposed import suppositions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.portfolio.tables import Scope, Table
    from gevinst.views.portfolio.shown import Body, Missing
    from gevinst.views.portfolio.site.people import Person
    from gevinst.views.portfolio.told import Sighting, Told
    from gevinst.words import Language

MOST_PLACES = 20


class Organisation:
    """An organisation's portfolio among its pages."""

    def __init__(self, told: Told, scope: Scope, spoken: Language) -> None:
        """The pages of a portfolio, not yet written."""
        self.portfolio = told.judged.portfolio
        self.scope = scope
        self.links = Links(self.portfolio)
        self.view = View(told, spoken, self.links)
        self.supposes = supposes(told, spoken)
        self.by_plan: dict[str, list[Sighting]] = {}
        self.by_unit: dict[str, list[Sighting]] = {}
        self.by_person: dict[str, list[Sighting]] = {}
        self.seen = words.sightings(told.judged, spoken)
        for each in self.seen:
            self.by_unit.setdefault(each.unit, []).append(each)
            self.by_person.setdefault(letters(each.person), []).append(each)
            for file in dict.fromkeys(spot.file for spot in each.spots):
                self.by_plan.setdefault(file, []).append(each)

    def body(self) -> Body:
        """The page of the portfolio itself, with all its units and people."""
        told = body(self.view, self.scope)
        more = (self.view.section(table) for table in (self._units(), self._people()))
        return told._replace(sections=(*told.sections, *more))

    def found(self, sightings: Iterable[Sighting]) -> tuple[Missing, ...]:
        """Some of the findings, as a page shows them that is about one thing."""
        return tuple(missing(self.view, sightings, MOST_PLACES))

    @property
    def nothing(self) -> str:
        """What is said on a page that no finding is about."""
        if self.seen:
            return self.view.say(texts.NOTHING_HERE)
        return words.nothing(self.view.told.judged, self.view.spoken)

    def _units(self) -> Table:
        columns = (texts.UNIT_, texts.ID_, texts.COUNT_PLANS_, texts.EMPLOYEES_)
        rows = [
            (
                Ref("unit", unit, self.portfolio.unit_called(unit)),
                told[0].unit.id,
                len(told),
                tuple(dict.fromkeys(each.unit.employees for each in told if each.unit.employees))
                or None,
            )
            for unit, told in self.portfolio.units.items()
        ]
        return table("units", texts.UNITS, columns, rows)

    def _people(self) -> Table:
        columns = (
            texts.PERSON_, texts.ROLES_, texts.COUNT_GAINS_, texts.WEEKLY_, texts.COUNT_UNITS_,
            texts.COUNT_DUE_,
        )  # fmt: skip
        rows = [
            (
                Ref("person", person.key, person.name),
                tuple(person.roles) or None,
                len(person.gains),
                _hours(person),
                len({self.portfolio.unit_id(each.plan, each.unit.id) for each in person.manages}),
                len(person.due),
            )
            for person in self.links.people.values()
        ]
        return table("people", texts.PEOPLE, columns, rows)


def _hours(person: Person) -> Decimal | None:
    """The hours a week as a champion, as far as the plans say; None where a champion's are nowhere said."""
    known = [each.hours for _, each in person.champion if each.hours is not None]
    return None if person.champion and not known else sum(known, Decimal())


def supposes(told: Told, spoken: Language) -> tuple[str, ...]:
    """What is supposed, if anything is, and that the plans are as they were: for every page."""
    if not told.supposed:
        return ()
    return (*suppositions(told, spoken), words.NOT_WRITTEN.to(spoken))
