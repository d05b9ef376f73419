"""Measurements that were written in a plan → what to tell of them, and of where the gains now stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.cli.changing import Told
from gevinst.follow.measuring.doubts import doubts
from gevinst.follow.measuring.standing import standing
from gevinst.rules.b5_gains.measured import figure
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from datetime import date

    from gevinst.follow.measuring.entering import Sorted
    from gevinst.follow.measuring.meant import Entry
    from gevinst.plan.loaded import Loaded

MEASURED = Text(
    nb="«{gain}» målt {day}: {value}",
    nn="«{gain}» målt {day}: {value}",
    en="“{gain}” measured on {day}: {value}",
)
REPLACED = Text(
    nb="«{gain}» {day} var {old} og er nå {value}; det den var, står i merknaden",
    nn="«{gain}» {day} var {old} og er no {value}; det ho var, står i merknaden",
    en="“{gain}” on {day} was {old} and is now {value}; what it was stays in the note",
)
NOTED = Text(
    nb="«{gain}» {day} er fortsatt {value}, med en ny merknad",
    nn="«{gain}» {day} er framleis {value}, med ein ny merknad",
    en="“{gain}” on {day} is still {value}, with a new note",
)
THERE = Text(
    nb="«{gain}» {day}: {value} står der alt",
    nn="«{gain}» {day}: {value} står der alt",
    en="“{gain}” on {day}: {value} is there already",
)
THERE_COUNT = Text(
    nb="målinger som sto der alt: {count}",
    nn="målingar som stod der alt: {count}",
    en="measurements that were there already: {count}",
)
ALL_THERE = Text(
    nb="ingenting å endre, for alt står der.",
    nn="ingenting å endre, for alt står der.",
    en="nothing to change, for all of it is there.",
)
NOT_ALL = Text(
    nb="ikke endret, for noen rader kan ikke brukes: {count} av {all}. Rett dem, eller skriv resten med {flag}.",
    nn="ikkje endra, for nokre rader kan ikkje brukast: {count} av {all}. Rett dei, eller skriv resten med {flag}.",
    en="not changed, for some rows can't be used: {count} of {all}. Correct them, or write the rest with {flag}.",
)
NONE_USABLE = Text(
    nb="ikke endret, for ingen av radene kan brukes.",
    nn="ikkje endra, for ingen av radene kan brukast.",
    en="not changed, for none of the rows can be used.",
)
REST_IS_THERE = Text(
    nb="ikke endret. Rader som ikke kan brukes: {count} av {all}, og resten står der alt.",
    nn="ikkje endra. Rader som ikkje kan brukast: {count} av {all}, og resten står der alt.",
    en="not changed. Rows that can't be used: {count} of {all}, and the rest is there already.",
)
UNREAD = Text(
    nb="kolonner som ikke leses: {headings}",
    nn="kolonnar som ikkje blir lesne: {headings}",
    en="columns that are not read: {headings}",
)
NOT_WRITTEN = Text(
    nb="Målingen er ikke skrevet: {why}",
    nn="Målinga er ikkje skriven: {why}",
    en="The measurement has not been written: {why}",
)


def why_not(found: Sorted, bad: int, *, partial: bool) -> Phrase:
    """Why nothing is written, where some rows can't be used."""
    usable = len(found.new) + len(found.replaced) + len(found.there)
    text = REST_IS_THERE if partial else NOT_ALL
    facts = {"count": bad, "all": bad + usable, "flag": "--partial"}
    return Phrase(text if usable else NONE_USABLE, facts)


def done(after: Loaded, found: Sorted) -> list[Told]:
    """What was written, each on its line in the new file."""
    lines = _Lines(after, found)
    told = [Told(lines.of(entry), _said(MEASURED, entry)) for entry in found.new]
    for entry, old in found.replaced:
        text = NOTED if old.value == entry.value else REPLACED
        before = None if old.value is None else figure(entry.gain, old.value)
        told.append(Told(lines.of(entry), _said(text, entry, old=before)))
    return sorted(told, key=lambda each: each.line)


def known(after: Loaded, found: Sorted, today: date) -> list[Told]:
    """What was there already, what is improbable, and where the gains that were measured now stand."""
    there = [_said(THERE, entry) for entry in found.there]
    if len(there) > 1:
        there = [Phrase(THERE_COUNT, {"count": len(there)})]
    written = [*found.new, *(entry for entry, _ in found.replaced)]
    as_of = max(today, *(entry.date for entry in written)) if written else today
    days: dict[str | None, set[date]] = {}
    for entry in written:
        days.setdefault(entry.gain.id, set()).add(entry.date)
    stand = [
        said
        for gain in after.plan.gains
        if gain.id in days
        for said in standing(after.plan, gain, as_of, days[gain.id])
    ]
    return [Told(0, what) for what in (*there, *doubts(written), *stand)]


def _said(text: Text, entry: Entry, **more: object) -> Phrase:
    value = figure(entry.gain, entry.value)
    return Phrase(text, {"gain": entry.gain.id, "day": entry.date, "value": value, **more})


class _Lines:
    """The lines that measurements stand on in a new file."""

    def __init__(self, after: Loaded, found: Sorted) -> None:
        wanted = {entry.gain.id for entry in (*found.new, *(each.entry for each in found.replaced))}
        self._lines: dict[tuple[str | None, date | None], int] = {}
        for gain in after.plan.gains:
            for one in gain.measurements if gain.id in wanted else ():
                pairs = one.origin.pairs
                self._lines[gain.id, one.date] = pairs.start_mark.line + 1 if pairs else 0

    def of(self, entry: Entry) -> int:
        """The line, from 1, that a measurement stands on."""
        return self._lines[entry.gain.id, entry.date]
