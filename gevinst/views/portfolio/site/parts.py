"""What several kinds of pages show → tables: gains with their figures, and what falls due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.calendar.event import State
from gevinst.portfolio import due as due_table
from gevinst.portfolio.tables import Column, Table
from gevinst.views.portfolio.site import words as texts
from gevinst.words import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gevinst.portfolio.brief import Brief, GainBrief
    from gevinst.portfolio.due import Due
    from gevinst.rules.portfolio.gains import InPortfolio
    from gevinst.views.portfolio.shown import Ref
    from gevinst.views.portfolio.site.links import Links
    from gevinst.words import Text

FIGURES = (texts.KIND_, texts.BETTER_, texts.WORTH_, texts.TARGET_)
_DAY, _STATE, _WHAT, _WHO, _, _ = due_table.COLUMNS


def table(
    key: str, title: Text, columns: Sequence[Column], rows: Iterable[tuple[object, ...]]
) -> Table:
    """A table of a page, of which no more is to be said than what it is called."""
    return Table(key, title, title, texts.NONE, tuple(columns), tuple(rows))


def figures(gain: GainBrief) -> tuple[object, ...]:
    """A gain in figures, in the order of `FIGURES`; what the plan does not give is unknown."""
    better: object = texts.UNKNOWN
    if gain.better is not None:
        better = Phrase(texts.MEASURED, {"amount": gain.better, "measure": gain.measured_in})
    amounts = ((texts.KRONER, gain.kroner), (texts.ONCE, gain.once), (texts.HOURS, gain.hours))
    worth = tuple(Phrase(text, {"amount": each}) for text, each in amounts if each is not None)
    return gain.kind, better, worth or texts.UNKNOWN, gain.target


def owners(links: Links, plan: Brief, gain: GainBrief) -> tuple[Ref, ...] | None:
    """Those who answer for a gain."""
    return tuple(links.person(plan, who) for who in gain.owners) or None


def units(links: Links, plan: Brief, gain: GainBrief) -> tuple[Ref, ...] | None:
    """The units that a gain is in."""
    return tuple(links.unit(plan, unit) for unit in gain.units) or None


def gains_with_owners(links: Links, gains: Iterable[InPortfolio]) -> Table:
    """Gains of several plans, and who answers for each."""
    rows = [
        (gain.what, links.plan(plan), owners(links, plan, gain), *figures(gain))
        for plan, gain in gains
    ]
    return table("gains", texts.GAINS, (texts.GAIN_, texts.PLAN_, texts.OWNER_, *FIGURES), rows)


def gains_with_units(links: Links, gains: Iterable[InPortfolio]) -> Table:
    """Gains of several plans, and where each is."""
    rows = [
        (gain.what, links.plan(plan), units(links, plan, gain), *figures(gain))
        for plan, gain in gains
    ]
    return table("gains", texts.GAINS, (texts.GAIN_, texts.PLAN_, texts.UNITS_, *FIGURES), rows)


def due_of_plan(links: Links, plan: Brief) -> Table:
    """What falls due in a plan, and for whom."""
    rows = [
        (due.day, due.state, due.what, tuple(links.person(plan, who) for who in due.who) or None)
        for _, due in _in_order((plan, due) for due in plan.due)
    ]
    return table("due", due_table.TITLE, (_DAY, _STATE, _WHAT, _WHO), rows)


def due_for(links: Links, found: Iterable[tuple[Brief, Due]]) -> Table:
    """What falls due for a person in several plans."""
    rows = [(due.day, due.state, due.what, links.plan(plan)) for plan, due in _in_order(found)]
    return table("due", due_table.TITLE, (_DAY, _STATE, _WHAT, texts.PLAN_), rows)


def _in_order(found: Iterable[tuple[Brief, Due]]) -> list[tuple[Brief, Due]]:
    """Overdue first, then day by day."""

    def order(each: tuple[Brief, Due]) -> tuple[object, ...]:
        return each[1].state is not State.OVERDUE, each[1].day, each[0].file

    return sorted(found, key=order)
