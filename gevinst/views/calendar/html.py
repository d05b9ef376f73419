"""An agenda → an HTML document: a year wheel for each year, and beside it all events by month."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from gevinst.calendar.event import Kind
from gevinst.views.calendar import labels
from gevinst.views.calendar.told import Told
from gevinst.views.calendar.wheel import drawn, wheel
from gevinst.views.paper.html import html
from gevinst.views.paper.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.calendar.agenda import Agenda, Entry
    from gevinst.views.calendar.told import Month
    from gevinst.views.paper.svg import Markup
    from gevinst.words import Language

MOST_WHEELS = 3


class Table(NamedTuple):
    """The entries of a month under its name, numbered within the year."""

    name: str
    rows: tuple[tuple[int, Entry], ...]


class Year(NamedTuple):
    """A year: its wheel, if it has one, whether that leaves some out, and its months."""

    heading: str
    picture: Markup | None
    leaves_out: bool
    tables: tuple[Table, ...]


def render(agenda: Agenda, language: Language) -> str:
    """The document. Raises `WrongUse` where Jinja2 is not installed."""
    told = Told(agenda, language)
    return html(
        "calendar.html.j2",
        Sheet(told.title, told.subject, agenda.asked.as_of, language),
        told=told,
        overdue=Table(told.say(labels.OVERDUE), tuple(enumerate(agenda.overdue, 1))),
        years=list(_years(told)),
        kinds=tuple(Kind),
        labels=labels,
    )


def _years(told: Told) -> Iterator[Year]:
    years = groupby(told.months(), lambda month: month.year)
    for count, (year, months) in enumerate(years):
        tables = tuple(_numbered(months))
        picture, leaves_out = None, False
        if count < MOST_WHEELS:
            cells = _cells(told, tables)
            picture = wheel(year, cells, _names(told, tables), told)
            rings = tuple(Kind)
            leaves_out = any(
                drawn(rings.index(kind), numbers).more for (_, kind), numbers in cells.items()
            )
        heading = told.say(labels.YEAR_WHEEL, year=str(year)) if picture else str(year)
        yield Year(heading, picture, leaves_out, tables)


def _numbered(months: Iterable[Month]) -> Iterator[Table]:
    number = 1
    for month in months:
        name = f"{month.name.capitalize()} {month.year}"
        yield Table(name, tuple(enumerate(month.entries, number)))
        number += len(month.entries)


def _names(told: Told, tables: Iterable[Table]) -> dict[int, str]:
    return {
        number: f"{told.days(entry)}: {told.done_or_not(entry)}"
        for table in tables
        for number, entry in table.rows
    }


def _cells(told: Told, tables: Iterable[Table]) -> dict[tuple[int, Kind], list[int]]:
    cells: defaultdict[tuple[int, Kind], list[int]] = defaultdict(list)
    for table in tables:
        for number, entry in table.rows:
            cells[told.shown_on(entry).month, entry.event.kind].append(number)
    return dict(cells)
