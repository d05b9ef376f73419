"""The units of a portfolio → a calendar of change pressure: which changes each meets, month by month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.portfolio.tables import Column, Scope, Table
from gevinst.rules.days import months_later
from gevinst.rules.portfolio.changes import Change, changes, stretches
from gevinst.words import Choice, Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.portfolio.judge import Judged
    from gevinst.portfolio.together import Portfolio

KEY = "pressure"
MOST_MONTHS = 36
TITLE = Text(
    nb="Endringstrykk måned for måned",
    nn="Endringstrykk månad for månad",
    en="Change pressure month by month",
)
SAYS = Text(
    nb="Hver enhet i hver måned: hvor mange endringer den møter på det meste samtidig, og hvilke.",
    nn="Kvar eining i kvar månad: kor mange endringar ho møter på det meste samtidig, og kva for nokre.",
    en="Each unit in each month: how many changes it meets at once at most, and which.",
)
NONE = Text(
    nb="Ingen enhet har endringer med start og slutt i denne tiden.",
    nn="Inga eining har endringar med start og slutt i denne tida.",
    en="No unit has changes with a start and an end in this time.",
)


class Kind(Choice):
    """What a change is in a unit in one month."""

    GO_LIVE = "go-live", "tas i bruk", "blir teken i bruk"
    TRAINING = "training", "opplæring"
    CHANGE = "change", "endring"


COLUMNS = (
    Column("unit", Text(nb="Enhet", nn="Eining", en="Unit")),
    Column("month", Text(nb="Måned", nn="Månad", en="Month")),
    Column("at_once", Text(nb="Samtidig", nn="Samtidig", en="At once"), is_number=True),
    Column("changes", Text(nb="Endringer", nn="Endringar", en="Changes")),
)
GOING = Text(nb="{name} ({kind})", nn="{name} ({kind})", en="{name} ({kind})")
UNNAMED = Text(nb="uten navn", nn="utan namn", en="without a name")


class Going(NamedTuple):
    """A change that goes on in a month, and what it is to the unit then."""

    change: Change
    kind: Kind


class Cell(NamedTuple):
    """A unit in a month: the most changes at once, and all of them."""

    unit: str
    month: date
    at_once: int
    going: tuple[Going, ...]


def months(portfolio: Portfolio, as_of: date) -> tuple[date, ...]:
    """The months from the as-of day's to the last with a change of a plan, as first days; at most 36."""
    lasts = [
        each.unit.own[1] for told in portfolio.units.values() for each in told if each.unit.own
    ]
    first, last = as_of.replace(day=1), max(lasts, default=date.min)
    found = [months_later(first, number) for number in range(MOST_MONTHS)]
    return tuple(month for month in found if month <= last)


def calendar(portfolio: Portfolio, as_of: date) -> Iterator[Cell]:
    """Every unit and month with a change going on, by unit and then month."""
    ahead = months(portfolio, as_of)
    for unit in portfolio.units if ahead else ():
        met = changes(portfolio, unit)
        for month in ahead:
            last = date.fromordinal(months_later(month, 1).toordinal() - 1)
            during = [each for each in met if each.first <= last and each.last >= month]
            if during:
                going = tuple(
                    Going(each, _kind(portfolio, unit, each, month, last)) for each in during
                )
                yield Cell(unit, month, _at_once(during, month, last), going)


def table(judged: Judged, scope: Scope) -> Table:
    """The calendar as rows."""
    portfolio = judged.portfolio
    rows = tuple(_row(portfolio, cell) for cell in calendar(portfolio, scope.as_of))
    return Table(KEY, TITLE, SAYS, NONE, COLUMNS, rows)


def _row(portfolio: Portfolio, cell: Cell) -> tuple[Any, ...]:
    told = tuple(
        Phrase(GOING, {"name": each.change.name or UNNAMED, "kind": each.kind})
        for each in cell.going
    )
    return portfolio.unit_called(cell.unit), cell.month, cell.at_once, told


def _at_once(during: list[Change], first: date, last: date) -> int:
    within = [
        replace(each, first=max(each.first, first), last=min(each.last, last)) for each in during
    ]
    return max((stretch.most for stretch in stretches(within, 0)), default=0)


def _kind(portfolio: Portfolio, unit: str, change: Change, first: date, last: date) -> Kind:
    for each in portfolio.units[unit] if change.plan else ():
        if each.plan.file != change.plan:
            continue
        if each.unit.starts and first <= each.unit.starts <= last:
            return Kind.GO_LIVE
        if any(course.first <= last and course.last >= first for course in each.unit.courses):
            return Kind.TRAINING
    return Kind.CHANGE
