"""A field of a plan that holds a day → the event on that day, and who it concerns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.calendar.event import Event, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from gevinst.calendar.event import Kind
    from gevinst.plan.model import Plan
    from gevinst.plan.node import Node
    from gevinst.words import Phrase

Ids = tuple[str, ...]


class Concerned(NamedTuple):
    """Who has something to do, and the units that it is about; ids, each once."""

    who: Ids = ()
    units: Ids = ()


NOBODY = Concerned()


def known(*ids: str | None) -> Ids:
    """Those of some ids that are given, each once."""
    return tuple(dict.fromkeys(filter(None, ids)))


class Dates:
    """One plan on one day, as what makes events of it asks about it."""

    def __init__(self, plan: Plan, as_of: date) -> None:
        """A plan as it stands on a day."""
        self.plan = plan
        self.as_of = as_of
        project = plan.project
        self.everywhere = known(*(unit.id for unit in plan.units))
        self.lead = Concerned(known(project.project_manager or project.project_owner))

    def on(  # noqa: PLR0913  (what an event is made of)
        self,
        kind: Kind,
        node: Node,
        name: str,
        what: Phrase,
        whom: Concerned = NOBODY,
        *,
        ends: date | None = None,
    ) -> Iterator[Event]:
        """The event on the day that a field holds; none where it holds none."""
        start: date | None = getattr(node, name)
        if start is None:
            return
        end, place = max(start, ends or start), node.place(name)
        state = State.AHEAD if end >= self.as_of else State.PAST
        yield Event(kind, start, end, what, whom.who, whom.units, place, place.path, state)

    def of_units(self, units: Iterable[str | None], *who: str | None) -> Concerned:
        """Those named, else the managers of the units; and the units."""
        about = known(*units)
        managers = (unit.manager for ref in about if (unit := self.plan.unit(ref)))
        return Concerned(known(*who) or known(*managers), about)
