"""The tables and findings of a portfolio → what a page shows of them, as templates write it out.

Where pages are linked to each other, what is named in a cell leads to its page.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.views.portfolio import told as words
from gevinst.views.visible import visible
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.portfolio.tables import Column, Table
    from gevinst.rules.together import Spot
    from gevinst.views.paper.svg import Markup
    from gevinst.views.portfolio.told import Told
    from gevinst.words import Language

MOST_ROWS = 5_000
WHOLE = frozenset(("organisations", "plans", "units", "people"))
MOST_PARTS = 50
MORE = Text(
    nb="… og {count} til. Alt står i --format json og xlsx.",
    nn="… og {count} til. Alt står i --format json og xlsx.",
    en="… and {count} more. All of it is in --format json and xlsx.",
)


@dataclass(frozen=True, slots=True)
class Ref:
    """A plan, a unit or a person in a table: what it is known by among the pages, and its name."""

    kind: str
    key: str
    name: str


class Pages:
    """Where each plan, unit and person has its page. A document by itself has no other pages."""

    def of(self, kind: str, key: str) -> str:  # noqa: ARG002
        """The address of a page, or nothing; a plan is known by its file, a unit by its id."""
        return ""

    def named(self, column: str, name: str) -> str:  # noqa: ARG002
        """The address of the only page for what stands in a column under a name, or nothing."""
        return ""


ALONE = Pages()


class Part(NamedTuple):
    """A text, and the address that it leads to, if any."""

    text: str
    href: str = ""


class Cell(NamedTuple):
    """What stands in a cell, and the class it is shown by."""

    parts: tuple[Part, ...]
    look: str = ""


class Grid(NamedTuple):
    """The heads of a table, each with its class, and its rows."""

    heads: tuple[tuple[str, str], ...]
    rows: list[tuple[Cell, ...]]
    more: str = ""


class Figure(NamedTuple):
    """A picture, its key as classes and words, and what is to be known of it; a wide one scrolls.

    One that is not the only one of its section has a title.
    """

    picture: Markup
    key: tuple[tuple[str, str], ...] = ()
    note: str = ""
    title: str = ""
    is_wide: bool = False


class Section(NamedTuple):
    """A heading with what it shows: pictures, and a table or that there is nothing in it."""

    key: str
    heading: str
    says: str
    none: str
    grid: Grid
    figures: tuple[Figure, ...] = ()


class Missing(NamedTuple):
    """A requirement that is not met across the plans: each gap with the places that it lies in."""

    rule: str
    look: str
    severity: str
    title: str
    why: str
    who: str
    gaps: list[tuple[str, tuple[Part, ...]]]


class Supposal(NamedTuple):
    """What is supposed, and under headings what that does."""

    says: list[str]
    does: list[tuple[str, list[str]]]


class Body(NamedTuple):
    """What is told of one portfolio, plan, unit or person; `ident` begins the ids of its parts."""

    ident: str
    name: str
    lead: str = ""
    warned: tuple[str, ...] = ()
    facts: tuple[tuple[str, Cell], ...] = ()
    supposed: Supposal | None = None
    found: tuple[Missing, ...] | None = None
    nothing: str = ""
    notes: tuple[str, ...] = ()
    unread: tuple[tuple[Part, str], ...] = ()
    sections: tuple[Section, ...] = ()


class View(NamedTuple):
    """How things are shown: of which portfolio, in which language, among which pages."""

    told: Told
    spoken: Language
    pages: Pages = ALONE

    def say(self, text: Text, **facts: object) -> str:
        """A text in the page's language."""
        return text.to(self.spoken, facts or None)

    def cell(self, column: Column, value: Any) -> Cell:  # noqa: ANN401
        """A value of a table, with links to the pages of what it names."""
        look = "number" if column.is_number else "day" if isinstance(value, date) else ""
        several = value if isinstance(value, tuple) else (value,)
        parts = [self._part(column, each) for each in several[:MOST_PARTS]]
        if any(part.href for part in parts):
            return Cell((*parts, *[Part("…")] * (len(several) > MOST_PARTS)), look)
        return Cell((Part(words.cell(self.told, column, _names(value), self.spoken)),), look)

    def _part(self, column: Column, value: object) -> Part:
        if isinstance(value, Ref):
            return Part(visible(value.name), self.pages.of(value.kind, value.key))
        if isinstance(value, str):
            href = self.pages.named(column.key, value)
            return Part(words.cell(self.told, column, value, self.spoken), href)
        return Part("")

    def grid(self, table: Table) -> Grid:
        """The rows of a table, as many as a page can hold; all of them where they are the way to other pages."""
        heads = tuple(
            (self.say(column.heading), "number" if column.is_number else "")
            for column in table.columns
        )
        most = None if table.key in WHOLE else MOST_ROWS
        rows = [
            tuple(self.cell(*each) for each in zip(table.columns, row, strict=True))
            for row in table.rows[:most]
        ]
        more = len(table.rows) - len(rows)
        return Grid(heads, rows, self.say(MORE, count=more) if more > 0 else "")

    def section(self, table: Table, figures: Iterable[Figure] = ()) -> Section:
        """A table under its heading, with its pictures."""
        heading, none = self.say(table.title), self.say(table.none)
        says = "" if table.says is table.title else self.say(table.says)
        return Section(table.key, heading, says, none, self.grid(table), tuple(figures))

    def spot(self, spot: Spot) -> Part:
        """Where a gap lies: the plan within the folder of them all, and the line."""
        return Part(
            visible(f"{self.file(spot.file)}:{spot.line}"), self.pages.of("plan", spot.file)
        )

    def file(self, file: str) -> str:
        """A plan's file as it is named within the folder that all plans lie in."""
        return file.removeprefix(self.told.judged.portfolio.folder)


def _names(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, Ref):
        return value.name
    if isinstance(value, tuple):
        return tuple(each.name if isinstance(each, Ref) else each for each in value)
    return value
