"""Plans and what is asked for → one agenda: the events of all of them, each known for ever by a UID."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize
from uuid import UUID, uuid5

from gevinst.calendar.event import Kind, Span, State, Whose
from gevinst.calendar.events import events

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from gevinst.calendar.event import Event
    from gevinst.plan.model import Plan

MOST_ENTRIES = 10_000
_KINDS = {kind: number for number, kind in enumerate(Kind)}
_OURS = UUID("214b7e47-887b-5ca1-946b-b9a5caad7440")


class Asked(NamedTuple):
    """The day to judge by, which days to look at, and whose events are wanted."""

    as_of: date
    span: Span = Span()
    whose: Whose = Whose()


class Entry(NamedTuple):
    """An event with all that is told of it; in plain values.

    `plan` is what the plan is called, or empty where it has no name, and `file` where it was read.
    """

    event: Event
    uid: str
    plan: str
    file: str
    who: tuple[str, ...]
    units: tuple[str, ...]

    @property
    def line(self) -> int:
        """The line of the plan that it stands on."""
        return self.event.place.span.line if self.event.place.span else 1


class Agenda(NamedTuple):
    """The entries of some plans in the order of their days, and the day from which there are more.

    `alike` are files whose plans have the name of one before them.
    """

    asked: Asked
    plans: tuple[str, ...]
    entries: tuple[Entry, ...]
    more_from: date | None = None
    alike: tuple[str, ...] = ()

    @property
    def overdue(self) -> tuple[Entry, ...]:
        """What should have been done before the as-of day."""
        return tuple(entry for entry in self.entries if entry.event.state is State.OVERDUE)

    @property
    def others(self) -> tuple[Entry, ...]:
        """All that is not overdue."""
        return tuple(entry for entry in self.entries if entry.event.state is not State.OVERDUE)


class Dated(NamedTuple):
    """A plan, the file it was read from, and how many months may pass between its updates."""

    plan: Plan
    file: str
    months: int


def identity(plan: Plan, file: str) -> str:
    """What a plan is known by wherever its file lies: the organisation's and the project's names.

    Capitals and blanks don't matter. A plan that has neither is known by the name of its file.
    """
    project = plan.project
    names = [project.organisation or "", project.name or ""]
    if not any(names):
        names = ["", "", file.replace("\\", "/").rpartition("/")[2]]
    return "\n".join(normalize("NFC", " ".join(name.split()).casefold()) for name in names)


def agenda(plans: Iterable[Dated], asked: Asked) -> Agenda:
    """The events of plans, one by one; of very many, those that come first."""
    entries: list[Entry] = []
    names, alike, more = [], [], []
    seen: dict[str, int] = {}
    for plan, file, months in plans:
        known = identity(plan, file)
        seen[known] = times = seen.get(known, 0) + 1
        if times > 1:
            alike.append(file)
            known = f"{known}\n{times}"
        found, more_from = events(plan, asked.as_of, asked.span, asked.whose, months=months)
        more += [more_from] if more_from else []
        names.append(called(plan))
        entries += (_entry(event, plan, file, known) for event in found)
        if len(entries) > MOST_ENTRIES:
            entries.sort(key=_order)
            more.append(entries[MOST_ENTRIES].event.start)
            del entries[MOST_ENTRIES:]
    entries.sort(key=_order)
    first_more = min(more, default=None)
    kept = tuple(_before(entries, first_more))
    return Agenda(asked, tuple(names), kept, first_more, tuple(alike))


def called(plan: Plan) -> str:
    """What a plan is called: the project, else whose it is."""
    return plan.project.name or plan.project.organisation or ""


def _order(entry: Entry) -> tuple[date, int]:
    return entry.event.start, _KINDS[entry.event.kind]


def _before(entries: list[Entry], day: date | None) -> Iterator[Entry]:
    """All entries, or where some are left out from a day on, those that begin no later."""
    return (entry for entry in entries if day is None or entry.event.start <= day)


def _entry(event: Event, plan: Plan, file: str, known: str) -> Entry:
    named = f"{known}\n{event.key}"
    own = uuid5(_OURS, named)
    who = tuple(map(plan.called, event.who))
    units = tuple(map(plan.unit_called, event.units))
    return Entry(event, f"{own}@gevinst", called(plan), file, who, units)
