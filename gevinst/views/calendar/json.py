"""An agenda → JSON: an event a line, with ids and names, and where it stands in its plan.

The document is the same in every language but for `what`. Days are as 2026-03-16, and both ends of
an event are within it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gevinst import __version__
from gevinst.views.calendar.told import Told
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from datetime import date

    from gevinst.calendar.agenda import Agenda, Entry
    from gevinst.words import Language

VERSION = "1"
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def render(agenda: Agenda, language: Language) -> str:
    """The whole document."""
    told, span = Told(agenda, language), agenda.asked.span
    head = {
        "version": VERSION,
        "gevinst": __version__,
        "language": language.value,
        "as_of": str(agenda.asked.as_of),
        "from": _day(span.first),
        "to": _day(span.last),
        "person": _given(agenda.asked.whose.person),
        "unit": _given(agenda.asked.whose.unit),
        "more_from": _day(agenda.more_from),
    }
    lines = ",\n".join(_encode(_event(told, entry)) for entry in agenda.entries)
    events = f"[\n{lines}\n]" if lines else "[]"
    return f'{_encode(head)[:-1]}, "events": {events}}}\n'


def _event(told: Told, entry: Entry) -> dict[str, Any]:
    event = entry.event
    return {
        "uid": entry.uid,
        "kind": event.kind.code,
        "state": event.state.value,
        "start": str(event.start),
        "end": str(event.end),
        "what": told.what(entry),
        "who": _named(event.who, entry.who),
        "units": _named(event.units, entry.units),
        "plan": visible(entry.plan),
        "file": visible(entry.file),
        "path": visible(event.place.path),
        "line": entry.line,
    }


def _named(ids: tuple[str, ...], names: tuple[str, ...]) -> list[dict[str, str]]:
    return [
        {"id": visible(ref), "name": visible(name)} for ref, name in zip(ids, names, strict=True)
    ]


def _given(ref: str | None) -> str | None:
    return None if ref is None else visible(ref)


def _day(day: date | None) -> str | None:
    return str(day) if day else None
