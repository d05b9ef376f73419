"""An agenda → Markdown: a year wheel as tables, one for each month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.calendar import labels
from gevinst.views.calendar.told import Told
from gevinst.views.markup import escaped, heads, row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.calendar.agenda import Agenda, Entry
    from gevinst.words import Language


def render(agenda: Agenda, language: Language) -> str:
    """The whole document."""
    return "".join(f"{line}\n" for line in _lines(Told(agenda, language)))


def _lines(told: Told) -> Iterator[str]:
    yield f"# {escaped(told.title)}: {escaped(told.subject)}"
    for note in told.notes():
        yield ""
        yield escaped(note)
    if told.agenda.overdue:
        yield ""
        yield f"## {escaped(told.say(labels.OVERDUE))}"
        yield from _table(told, told.agenda.overdue)
    year = 0
    for month in told.months():
        if month.year != year:
            year = month.year
            yield ""
            yield f"## {escaped(told.say(labels.YEAR_WHEEL, year=str(year)))}"
        yield ""
        yield f"### {month.name.capitalize()} {month.year}"
        yield from _table(told, month.entries)


def _table(told: Told, entries: Iterable[Entry]) -> Iterator[str]:
    columns = [labels.DAY, labels.WHAT, labels.KIND, labels.WHO, labels.UNITS]
    columns += [labels.PLAN] if told.several else []
    yield ""
    yield from heads([told.say(column) for column in columns])
    for entry in entries:
        cells = [told.days(entry), told.done_or_not(entry), entry.event.kind.word(told.language)]
        cells += [told.who(entry), told.units(entry)]
        cells += [told.plan(entry)] if told.several else []
        yield row(map(escaped, cells))
