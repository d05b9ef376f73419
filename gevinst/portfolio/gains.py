"""The gains of a portfolio → what they come to by kind, year, owner and goal, as far as the plans say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.portfolio.tables import Column, Scope, Table
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from decimal import Decimal

    from gevinst.portfolio.brief import GainBrief
    from gevinst.portfolio.judge import Judged

TITLES = {
    "gains_by_kind": Text(nb="Gevinster etter slag", nn="Gevinstar etter slag", en="Gains by kind"),
    "gains_by_year": Text(
        nb="Gevinster etter året de skal være nådd",
        nn="Gevinstar etter året dei skal vere nådde",
        en="Gains by the year they are to be reached",
    ),
    "gains_by_owner": Text(
        nb="Gevinster etter gevinstansvarlig",
        nn="Gevinstar etter gevinstansvarleg",
        en="Gains by owner",
    ),
    "gains_by_goal": Text(nb="Gevinster etter mål", nn="Gevinstar etter mål", en="Gains by goal"),
}
SAYS = Text(
    nb="Antall gevinster, og summen av det planene selv gir: kroner i året, kroner én gang og timer i året. Kroner telles bare der en budsjettpost går ned. Den siste kolonnen er gevinster uten tall. En gevinst med flere gevinstansvarlige står hos hver av dem.",
    nn="Talet på gevinstar, og summen av det planane sjølve gir: kroner i året, kroner éin gong og timar i året. Kroner blir talde berre der ein budsjettpost går ned. Den siste kolonnen er gevinstar utan tal. Ein gevinst med fleire gevinstansvarlege står hos kvar av dei.",
    en="The number of gains, and the sum of what the plans give themselves: kroner a year, kroner once and hours a year. Kroner count only where a budget line falls. The last column is gains without a figure. A gain with several owners stands with each of them.",
)
NONE = Text(nb="Ingen gevinster.", nn="Ingen gevinstar.", en="No gains.")
FIRST = {
    "gains_by_kind": Column("kind", Text(nb="Slag", nn="Slag", en="Kind")),
    "gains_by_year": Column("year", Text(nb="År", nn="År", en="Year")),
    "gains_by_owner": Column(
        "owner", Text(nb="Gevinstansvarlig", nn="Gevinstansvarleg", en="Owner")
    ),
    "gains_by_goal": Column("goal", Text(nb="Mål", nn="Mål", en="Goal")),
}
SUMS = (
    Column("gains", Text(nb="Gevinster", nn="Gevinstar", en="Gains"), is_number=True),
    Column(
        "kroner_a_year",
        Text(nb="Kroner i året", nn="Kroner i året", en="Kroner a year"),
        is_number=True,
    ),
    Column(
        "kroner_once",
        Text(nb="Kroner én gang", nn="Kroner éin gong", en="Kroner once"),
        is_number=True,
    ),
    Column(
        "hours_a_year",
        Text(nb="Timer i året", nn="Timar i året", en="Hours a year"),
        is_number=True,
    ),
    Column("without", Text(nb="Uten tall", nn="Utan tal", en="No figure"), is_number=True),
)
NOT_SAID = Text(nb="ikke sagt", nn="ikkje sagt", en="not said")


class Sum(NamedTuple):
    """What some gains come to; None where none of them says."""

    gains: int = 0
    kroner: Decimal | None = None
    once: Decimal | None = None
    hours: Decimal | None = None
    without: int = 0

    def plus(self, gain: GainBrief) -> Sum:
        """The same with one more gain."""
        figures = (gain.kroner, gain.once, gain.hours)
        return Sum(
            self.gains + 1,
            _added(self.kroner, gain.kroner),
            _added(self.once, gain.once),
            _added(self.hours, gain.hours),
            self.without + all(figure is None for figure in figures),
        )


def _added(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    if one is None or other is None:
        return other if one is None else one
    return one + other


Groups = tuple[tuple[Any, ...], ...]


def by_kind(judged: Judged, scope: Scope) -> Table:  # noqa: ARG001  (as all tables are made)
    """By money, time and quality."""
    return _table("gains_by_kind", judged, lambda gain: (gain.kind,))


def by_year(judged: Judged, scope: Scope) -> Table:  # noqa: ARG001
    """By the year of the target."""
    return _table(
        "gains_by_year", judged, lambda gain: (str(gain.target.year) if gain.target else None,)
    )


def by_owner(judged: Judged, scope: Scope) -> Table:  # noqa: ARG001
    """By those who answer for them, as they are named."""
    return _table(
        "gains_by_owner", judged, lambda gain: tuple(who.name for who in gain.owners) or (None,)
    )


def by_goal(judged: Judged, scope: Scope) -> Table:  # noqa: ARG001
    """By the goal of a strategy that they serve."""
    return _table("gains_by_goal", judged, lambda gain: (gain.goal or None,))


def _table(key: str, judged: Judged, groups: Callable[[GainBrief], tuple[Hashable, ...]]) -> Table:
    sums: dict[Hashable, Sum] = {}
    for plan in judged.portfolio.plans:
        for gain in plan.gains:
            for group in groups(gain):
                sums[group] = sums.get(group, Sum()).plus(gain)
    rows = sorted(sums.items(), key=lambda row: (row[0] is None, str(row[0])))
    told = tuple((NOT_SAID if group is None else group, *found) for group, found in rows)
    return Table(key, TITLES[key], SAYS, NONE, (FIRST[key], *SUMS), told)
