"""Measurements as they were written → what each means in a plan, or why it can't be used."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from gevinst.edit.known import known
from gevinst.edit.values import value_of
from gevinst.plan.gains import Gain, Measurement
from gevinst.plan.shape import shape
from gevinst.plan.values import composed, number
from gevinst.rules.form.nearest import MOST_SEARCHES, nearest
from gevinst.words import Phrase, Text, cut

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from gevinst.follow.measuring.rows import Row
    from gevinst.plan.loaded import Loaded

MOST_NAMED = 10
_FIELDS = shape(Measurement).fields

NO_GAIN = Text(
    nb="ingen gevinst er nevnt.",
    nn="ingen gevinst er nemnd.",
    en="no gain is named.",
)
NO_GAINS = Text(
    nb="«{written}» er ikke en gevinst i planen, for den har ingen ennå.",
    nn="«{written}» er ikkje ein gevinst i planen, for han har ingen enno.",
    en="“{written}” is not a gain of the plan, which has none yet.",
)
UNKNOWN = Text(
    nb="«{written}» er ikke en gevinst i planen. Den har {known}.",
    nn="«{written}» er ikkje ein gevinst i planen. Han har {known}.",
    en="“{written}” is not a gain of the plan. It has {known}.",
)
PERHAPS = Text(
    nb="«{written}» er ikke en gevinst i planen. Mente du «{near}»?",
    nn="«{written}» er ikkje ein gevinst i planen. Meinte du «{near}»?",
    en="“{written}” is not a gain of the plan. Did you mean “{near}”?",
)
ONE_MORE = Text(
    nb="«{written}» er heller ikke en gevinst i planen.",
    nn="«{written}» er heller ikkje ein gevinst i planen.",
    en="“{written}” is not a gain of the plan either.",
)
SEVERAL = Text(
    nb="«{written}» kan være flere gevinster i planen. Gi hver sin id.",
    nn="«{written}» kan vere fleire gevinstar i planen. Gi kvar sin id.",
    en="“{written}” may be several gains of the plan. Give each an id of its own.",
)
NO_VALUE = Text(nb="verdien mangler.", nn="verdien manglar.", en="the value is missing.")
NO_DAY = Text(nb="datoen mangler.", nn="datoen manglar.", en="the date is missing.")
OF_FIELD = Text(
    nb="{field} «{written}» kan ikke brukes. {why}",
    nn="{field} «{written}» kan ikkje brukast. {why}",
    en="the {field} “{written}” can't be used. {why}",
)
FIELDS = {
    "value": Text(nb="verdien", nn="verdien", en="value"),
    "date": Text(nb="datoen", nn="datoen", en="date"),
    "note": Text(nb="merknaden", nn="merknaden", en="note"),
}
FUTURE = Text(
    nb="{day} er ikke kommet ennå, og en måling er noe som er gjort.",
    nn="{day} er ikkje komen enno, og ei måling er noko som er gjort.",
    en="{day} has not come yet, and a measurement is something that is done.",
)
TORN = Text(
    nb="raden har flere felter enn overskriftene, eller et desimaltall som er delt av komma. "
    "Skriv tallet i anførselstegn, eller skill feltene med semikolon.",
    nn="rada har fleire felt enn overskriftene, eller eit desimaltal som er delt av komma. "
    "Skriv talet i hermeteikn, eller skil felta med semikolon.",
    en="the row has more cells than the headings, or a decimal number that a comma parts. "
    "Put the number in quotation marks, or part the cells with semicolons.",
)


def latest_day() -> date:
    """The last day that anyone may have measured on: the one that has begun somewhere on earth."""
    return (datetime.now(UTC) + timedelta(hours=14)).date()


class Entry(NamedTuple):
    """A measurement that a plan can hold; `digits` is its value as the format writes it."""

    line: int
    gain: Gain
    date: date
    value: Decimal
    digits: str
    note: str


class Unusable(NamedTuple):
    """A row that can't be used, by its line, and why."""

    line: int
    why: Phrase


class _Why(Exception):  # noqa: N818  (a reason: it never leaves this module)
    """Why a row can't be used."""

    def __init__(self, reason: Text, **facts: object) -> None:
        super().__init__()
        self.said = Phrase(reason, facts)


class Meaning:
    """What measurements mean in one plan, none of them dated after a day."""

    def __init__(self, loaded: Loaded, latest: date) -> None:
        """What is needed to read them."""
        self.loaded = loaded
        self.latest = latest
        self.gains = _Gains(loaded)

    def of(self, row: Row, day: date | None) -> Entry | Unusable:
        """What a row means, or why it can't be used; `day` holds where there is no date."""
        try:
            return self._entry(row, day)
        except _Why as why:
            return Unusable(row.line, why.said)

    def _entry(self, row: Row, day: date | None) -> Entry:
        if row.torn:
            raise _Why(TORN)
        gain = self.gains.meant(row.gain)
        if not row.value:
            raise _Why(NO_VALUE)
        digits = self._read("value", row.value)
        note = self._read("note", row.note) if row.note else ""
        return Entry(row.line, gain, self._day(row, day), number(digits), digits, note)

    def _day(self, row: Row, day: date | None) -> date:
        if row.date is None and day:
            found = day
        elif not row.date:
            raise _Why(NO_DAY)
        else:
            found = date.fromisoformat(self._read("date", row.date))
        if found > self.latest:
            raise _Why(FUTURE, day=found)
        return found

    def _read(self, name: str, written: str) -> str:
        said = value_of(written, _FIELDS[name], self.loaded)
        if isinstance(said, Phrase):
            raise _Why(OF_FIELD, field=FIELDS[name], written=cut(written), why=said)
        return str(said)


class _Gains:
    """The gains of a plan by id, and by what they are called; others are told of, some with what is near."""

    def __init__(self, loaded: Loaded) -> None:
        self.known = known("gains", loaded)
        self._by_id: dict[str, list[Gain]] = {}
        self._by_name: dict[str, list[Gain]] = {}
        self._unknown: dict[str, _Why] = {}
        for gain in loaded.plan.gains:
            if gain.id:
                self._by_id.setdefault(gain.id, []).append(gain)
        for gain_id, same in self._by_id.items():
            for name in {_plain(gain_id), *(_plain(gain.what or "") for gain in same)} - {""}:
                self._by_name.setdefault(name, []).extend(same)

    def meant(self, written: str) -> Gain:
        """The gain that is meant. Raises `_Why` where it is not known which."""
        text = composed(written.strip())
        if not text:
            raise _Why(NO_GAIN)
        found = self._by_id.get(text) or self._by_name.get(_plain(text)) or []
        if len(found) == 1:
            return found[0]
        if found:
            raise _Why(SEVERAL, written=cut(text))
        if text not in self._unknown:
            self._unknown[text] = self._why_not(text)
        raise self._unknown[text]

    def _why_not(self, text: str) -> _Why:
        if not self.known.each:
            return _Why(NO_GAINS, written=cut(text))
        if len(self._unknown) >= MOST_SEARCHES:
            return _Why(ONE_MORE, written=cut(text))
        if near := nearest(text, (one.id for one in self.known.each)):
            return _Why(PERHAPS, written=cut(text), near=near)
        return _Why(UNKNOWN, written=cut(text), known=self.known.told(MOST_NAMED))


def _plain(text: str) -> str:
    return " ".join(composed(text).casefold().split())


def meant(
    rows: Iterable[Row], loaded: Loaded, latest: date, day: date | None
) -> tuple[list[Entry], list[Unusable]]:
    """The rows that can be used and those that can't; `day` is that of rows without a date."""
    meaning = Meaning(loaded, latest)
    entries: list[Entry] = []
    unusable: list[Unusable] = []
    for row in rows:
        found = meaning.of(row, day)
        if isinstance(found, Entry):
            entries.append(found)
        else:
            unusable.append(found)
    return entries, unusable
