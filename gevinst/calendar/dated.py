"""A field of a plan that holds a day → the event on that day, and who it concerns."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from gevinst.calendar.event import Event, Span, State

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
EVER = Span()
_NUMBER = re.compile(r"\[#\d+\]")


def known(*ids: str | None) -> Ids:
    """Those of some ids that are given, each once."""
    if len(ids) <= 1:
        return (ids[0],) if ids and ids[0] else ()
    return tuple(dict.fromkeys(filter(None, ids)))


class Dates:
    """One plan on one day, as what makes events of it asks about it.

    Events outside the span are counted, so that the others keep their keys, and not made.
    """

    def __init__(self, plan: Plan, as_of: date, span: Span = EVER) -> None:
        """A plan as it stands on a day, for events within some days."""
        self.plan = plan
        self.as_of = as_of
        self.span = span
        self._seen: Counter[str] = Counter()
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
        end, key = max(start, ends or start), self._key(node.path(name), start)
        if self.span.meets(start, end):
            state = State.AHEAD if end >= self.as_of else State.PAST
            place = node.place(name)
            yield Event(kind, start, end, what, whom.who, whom.units, place, key, state)

    def _key(self, path: str, day: date) -> str:
        """What an event at a path is known by, apart from all others.

        An item without an id is known by its day and not by its number in its list, which changes
        when another is written above it.
        """
        key = _NUMBER.sub(f"[{day}]", path) if "[#" in path else path
        self._seen[key] += 1
        return key if self._seen[key] == 1 else f"{key}~{self._seen[key]}"

    def of_units(self, units: Iterable[str | None], *who: str | None) -> Concerned:
        """Those named, else the managers of the units; and the units."""
        about = known(*units)
        managers = (unit.manager for ref in about if (unit := self.plan.unit(ref)))
        return Concerned(known(*who) or known(*managers), about)
