"""The days of all plans → what falls due in the days ahead, and what is overdue, and for whom."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from gevinst.calendar.event import Span, State
from gevinst.calendar.events import events
from gevinst.portfolio.tables import Column, Scope, Table
from gevinst.words import Text, cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.calendar.event import Kind
    from gevinst.plan.model import Plan
    from gevinst.portfolio.judge import Judged
    from gevinst.words import Phrase

AHEAD = 90
MOST_A_PLAN = 100
TITLE = Text(
    nb="Det som forfaller de neste 90 dagene",
    nn="Det som forfell dei neste 90 dagane",
    en="What falls due in the next 90 days",
)
SAYS = Text(
    nb="Det planene har dato for, eller som følger av dem. Det som alt er forfalt, står først.",
    nn="Det planane har dato for, eller som følgjer av dei. Det som alt er forfalle, står først.",
    en="What the plans have a date for, or what follows from them. What is overdue already comes first.",
)
NONE = Text(nb="Ingenting.", nn="Ingenting.", en="Nothing.")
COLUMNS = (
    Column("day", Text(nb="Dag", nn="Dag", en="Day")),
    Column("state", Text(nb="Status", nn="Status", en="State")),
    Column("what", Text(nb="Hva", nn="Kva", en="What")),
    Column("who", Text(nb="Hvem", nn="Kven", en="Who")),
    Column("project", Text(nb="Prosjekt", nn="Prosjekt", en="Project")),
    Column("plan", Text(nb="Plan", nn="Plan", en="Plan")),
)


class Due(NamedTuple):
    """Something to do on a day, and who is to do it, by name."""

    day: date
    state: State
    kind: Kind
    what: Phrase
    who: tuple[str, ...]


def falling_due(plan: Plan, as_of: date) -> Iterator[Due]:
    """What is overdue, or due in the next 90 days; at most 100 a plan."""
    last = as_of + timedelta(days=min(AHEAD, (date.max - as_of).days))
    told = 0
    for event in events(plan, as_of, Span(as_of, last)).found:
        if event.state is State.OVERDUE or event.start >= as_of:
            yield Due(
                event.start,
                event.state,
                event.kind,
                event.what,
                tuple(cut(plan.called(ref)) for ref in event.who),
            )
            told += 1
            if told >= MOST_A_PLAN:
                return


def table(judged: Judged, scope: Scope) -> Table:  # noqa: ARG001  (as all tables are made)
    """Overdue first, then day by day."""
    found = [(plan, due) for plan in judged.portfolio.plans for due in plan.due]
    found.sort(key=lambda each: (each[1].state is not State.OVERDUE, each[1].day, each[0].file))
    rows = tuple(
        (due.day, due.state, due.what, due.who or None, plan.project or None, plan.file)
        for plan, due in found
    )
    return Table("due", TITLE, SAYS, NONE, COLUMNS, rows)
