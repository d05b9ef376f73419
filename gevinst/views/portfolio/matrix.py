"""A portfolio's calendar of change pressure → units down and months across, for views that draw it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.portfolio import pressure
from gevinst.portfolio.pressure import Kind
from gevinst.rules.portfolio.gev601_pressure import CHANGES
from gevinst.views.portfolio.told import MONTHS
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from datetime import date

    from gevinst.portfolio.pressure import Cell
    from gevinst.portfolio.tables import Scope
    from gevinst.portfolio.together import Portfolio
    from gevinst.words import Language

SIGNS = {Kind.GO_LIVE: ">", Kind.TRAINING: "+", Kind.CHANGE: ""}


class Matrix(NamedTuple):
    """The names of the units and months, what stands in each cell, and the most changes that our limit allows.

    A cell holds the most changes at once, `>` where one is taken into use, `+` where there is
    training, and `!` where there are more than the limit. `rows` are the numbers of the units by
    their ids, `firsts` the months as days.
    """

    units: list[str]
    months: list[str]
    cells: list[list[str]]
    found: dict[tuple[str, int], Cell]
    limit: int
    rows: dict[str, int]
    firsts: tuple[date, ...]


def matrix(portfolio: Portfolio, scope: Scope, spoken: Language) -> Matrix:
    """The units that meet any change, in the order of their ids."""
    months = pressure.months(portfolio, scope.as_of)
    limit = scope.terms.number(CHANGES)
    at = {month: number for number, month in enumerate(months)}
    found = {
        (cell.unit, at[cell.month]): cell for cell in pressure.calendar(portfolio, scope.as_of)
    }
    units = list(dict.fromkeys(unit for unit, _ in found))
    cells = [
        [_shown(found.get((unit, number)), limit) for number in range(len(months))]
        for unit in units
    ]
    heads = [f"{MONTHS[spoken.value][month.month - 1]} {month.year % 100:02}" for month in months]
    names = [visible(portfolio.unit_called(unit)) for unit in units]
    return Matrix(
        names,
        heads,
        cells,
        found,
        limit,
        {unit: number for number, unit in enumerate(units)},
        months,
    )


def _shown(cell: Cell | None, limit: int) -> str:
    if cell is None:
        return "·"
    kinds = {going.kind for going in cell.going}
    signs = "".join(sign for kind, sign in SIGNS.items() if kind in kinds)
    return f"{cell.at_once}{signs}{'!' if cell.at_once > limit else ''}"
