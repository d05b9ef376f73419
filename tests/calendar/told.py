"""Little plans → their events, and agendas, as the tests look at them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from gevinst.calendar.agenda import Asked, Dated, agenda
from gevinst.calendar.event import Span, Whose
from gevinst.calendar.events import EVERYBODY, events
from gevinst.words import Language
from tests.plans import loaded

if TYPE_CHECKING:
    from gevinst.calendar.agenda import Agenda
    from gevinst.calendar.event import Event

AS_OF = date(2026, 11, 2)


def span(first: str | None = None, last: str | None = None) -> Span:
    return Span(
        date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None
    )


def events_of(
    text: str, first: str | None = None, last: str | None = None, *, as_of: str = "2026-11-02",
    whose: Whose = EVERYBODY,
) -> tuple[Event, ...]:  # fmt: skip
    found = events(loaded(text).plan, date.fromisoformat(as_of), span(first, last), whose)
    assert found.more_from is None
    return found.found


def lines_of(
    text: str,
    first: str | None = None,
    last: str | None = None,
    *,
    as_of: str = "2026-11-02",
    whose: Whose = EVERYBODY,
) -> list[str]:
    """Each event as a line: its days, what it is in English, and how it stands."""
    return [line(event) for event in events_of(text, first, last, as_of=as_of, whose=whose)]


def line(event: Event) -> str:
    days = f"{event.start}" if event.start == event.end else f"{event.start}/{event.end}"
    return f"{days} {event.what.to(Language.EN)}: {event.state.value}"


def agenda_of(*texts: str, asked: Asked | None = None, files: tuple[str, ...] = ()) -> Agenda:
    names = files or tuple(f"plan{number}.yaml" for number in range(len(texts)))
    plans = [Dated(loaded(text).plan, name, 6) for text, name in zip(texts, names, strict=True)]
    return agenda(plans, asked or Asked(AS_OF))
