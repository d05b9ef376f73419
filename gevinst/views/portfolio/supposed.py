"""What is supposed of plans → what it does: findings across the plans, and the gains of each year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.portfolio.gains import by_year
from gevinst.views.portfolio import told as words
from gevinst.views.visible import visible
from gevinst.words import written

if TYPE_CHECKING:
    from gevinst.portfolio.tables import Scope, Table
    from gevinst.views.portfolio.told import Told
    from gevinst.words import Language


class Effect(NamedTuple):
    """What is no longer found across the plans, what is new, and each year's gains before and after."""

    gone: list[str]
    new: list[str]
    years: list[str]


def suppositions(portfolio: Told, spoken: Language) -> list[str]:
    """What is supposed, a sentence each."""
    found = []
    for each in portfolio.supposed:
        facts: dict[str, Any] = {"plan": each.plan.called, "was": each.plan.go_live}
        facts |= {"day": each.go_live, "days": each.days}
        text = words.LEFT_OUT if each.go_live is None else words.MOVED
        found.append(visible(text.to(spoken, facts)))
    return found


def effect(portfolio: Told, scope: Scope, spoken: Language) -> Effect:
    """What the suppositions do."""
    before = portfolio.before or portfolio.judged
    was = [f"{one.rule}: {one.says}" for one in words.sightings(before, spoken)]
    now = [f"{one.rule}: {one.says}" for one in words.sightings(portfolio.judged, spoken)]
    return Effect(
        [each for each in was if each not in now],
        [each for each in now if each not in was],
        list(_years(portfolio, by_year(before, scope), by_year(portfolio.judged, scope), spoken)),
    )


def _years(portfolio: Told, before: Table, after: Table, spoken: Language) -> list[str]:
    """The years whose gains are others than before."""
    tables = [
        {written(row[0], spoken): _row(portfolio, table, row, spoken) for row in table.rows}
        for table in (before, after)
    ]
    found = []
    for year in sorted({year for table in tables for year in table}):
        was, now = (table.get(year, "–") for table in tables)
        if was != now:
            facts = {"year": year, "was": was, "now": now}
            found.append(visible(words.FROM_TO.to(spoken, facts)))
    return found


def _row(portfolio: Told, table: Table, row: tuple[Any, ...], spoken: Language) -> str:
    """The figures of a row that are known and not nothing, each with its heading."""
    return ", ".join(
        f"{column.heading.to(spoken).lower()} {words.cell(portfolio, column, value, spoken)}"
        for column, value in zip(table.columns[1:], row[1:], strict=True)
        if value
    )
