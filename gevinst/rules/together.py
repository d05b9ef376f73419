"""What a rule on several plans together is: asked of a portfolio, it finds gaps that lie in some of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.plan.node import Place
from gevinst.rules.rule import Gap, Rule
from gevinst.source.place import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.portfolio.together import Portfolio  # noqa: F401  (ruff misses a name within Rule["…"])
    from gevinst.words import Text


class Spot(NamedTuple):
    """Where something stands in one of several plans: the file, the path in English keys, and the line."""

    file: str
    path: str
    line: int
    column: int = 1


@dataclass(frozen=True, slots=True)
class PortfolioGap(Gap):
    """A gap that lies in several plans: where in each, and the unit that it is about, if it is about one.

    A waiver in any of the plans that is for the unit, or for all, covers it.
    """

    spots: tuple[Spot, ...] = ()
    unit: str = ""


def portfolio_gap(
    text: Text,
    spots: Iterable[Spot],
    about: str = "",
    /,
    **facts: Any,  # noqa: ANN401  (a fact may be of any kind)
) -> PortfolioGap:
    """A gap at some spots, at least one; the first is its place."""
    spots = tuple(dict.fromkeys(spots))
    first = spots[0]
    place = Place(first.path, Span(first.line, first.column, first.line, first.column))
    return PortfolioGap(text, facts, place, spots=spots, unit=about)


def spots_of(gap: Gap) -> tuple[Spot, ...]:
    """Where a gap lies, in each of its plans; nowhere for one that only counts others."""
    return gap.spots if isinstance(gap, PortfolioGap) else ()


class PortfolioRule(Rule["Portfolio"]):
    """A requirement on the plans of one organisation together.

    Its examples are several plans each, with a line `---` between them.
    """
