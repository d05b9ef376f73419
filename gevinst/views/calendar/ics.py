"""An agenda → a calendar file (RFC 5545) that Outlook, Google Calendar and others import.

It is plain data to import, without a method: nobody is invited, so there are neither organisers nor
attendees, whose addresses no plan holds. Each event is known by its UID, so that a later file
updates it. Events last whole days and leave people free.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from gevinst.views.calendar import labels
from gevinst.views.calendar.told import Told
from gevinst.views.paper.office import office

if TYPE_CHECKING:
    from icalendar import Event as Written

    from gevinst.calendar.agenda import Agenda, Entry
    from gevinst.words import Language

_MAKER = "-//gevinst//gevinst//NO"
_SEQUENCE_FROM = date(2000, 1, 1)


def render(agenda: Agenda, language: Language, alarm: int | None = None) -> bytes:
    """The whole file. `alarm` reminds so many days before. Raises `WrongUse` without the library."""
    with office(labels.NOT_INSTALLED):
        from icalendar import Calendar  # noqa: PLC0415  (an extra)
    told, calendar = Told(agenda, language), Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", f"{told.title}: {told.subject}")
    for entry in agenda.entries:
        calendar.add_component(_event(told, entry, alarm))
    return bytes(calendar.to_ical())


def _event(told: Told, entry: Entry, alarm: int | None) -> Written:
    """One event. Its end is the day after its last; a day beyond the calendar is left out."""
    from icalendar import Event  # noqa: PLC0415

    as_of, event, written = told.agenda.asked.as_of, entry.event, Event()
    made = datetime.combine(as_of, time(), UTC)
    written.add("uid", entry.uid)
    written.add("dtstamp", made)
    written.add("last-modified", made)
    written.add("sequence", max((as_of - _SEQUENCE_FROM).days, 0))
    written.add("dtstart", event.start)
    if event.end < date.max:
        written.add("dtend", event.end + timedelta(days=1))
    written.add("summary", told.what(entry))
    written.add("description", "\n".join(_description(told, entry)))
    written.add("categories", [event.kind.word(told.language)])
    written.add("transp", "TRANSPARENT")
    if alarm is not None:
        _remind(written, told.what(entry), alarm)
    return written


def _description(told: Told, entry: Entry) -> list[str]:
    lines = [
        (labels.WHO, told.who(entry)),
        (labels.UNITS, told.units(entry)),
        (labels.PLAN, f"{told.plan(entry)} ({told.source(entry)})"),
    ]
    return [f"{told.say(label)}: {text}" for label, text in lines if text]


def _remind(written: Written, what: str, days: int) -> None:
    from icalendar import Alarm  # noqa: PLC0415

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", what)
    alarm.add("trigger", timedelta(days=-days))
    written.add_component(alarm)
