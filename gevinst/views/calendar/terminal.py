"""An agenda → text for a person at a terminal: what is overdue first, then month by month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.calendar.event import State
from gevinst.views.calendar import labels
from gevinst.views.calendar.told import Told
from gevinst.views.page import Page

if TYPE_CHECKING:
    from gevinst.calendar.agenda import Agenda, Entry
    from gevinst.views.stream import Canvas
    from gevinst.words import Language

_DAY, _NARROW = 12, 2
_WIDE_ENOUGH = 40


def render(agenda: Agenda, language: Language, on: Canvas) -> str:
    """The whole agenda."""
    page, told = Page(language, on), Told(agenda, language)
    page.put(f"{told.title}: {told.subject}", style="bold")
    for note in told.notes():
        page.put(note)
    if agenda.overdue:
        page.heading(labels.OVERDUE)
        for entry in agenda.overdue:
            _put(page, told, entry, "red")
    for month in told.months():
        page.raw("")
        page.put(f"{month.name.capitalize()} {month.year}", style="bold underline")
        for entry in month.entries:
            _put(page, told, entry, "" if entry.event.state is State.AHEAD else "dim")
    return page.text()


def _put(page: Page, told: Told, entry: Entry, style: str) -> None:
    what, event = told.done_or_not(entry), entry.event
    if event.end > event.start:
        what = told.say(labels.UNTIL, what=what, end=event.end)
    column = _DAY if page.width >= _WIDE_ENOUGH else _NARROW
    page.put(f"{event.start}  {what}", hang=column, style=style)
    if about := told.about(entry):
        page.put(about, indent=column, hang=2, style="dim")
