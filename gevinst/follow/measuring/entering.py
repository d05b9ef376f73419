"""Measurements that a plan can hold → the plan with them in it, and nothing else changed.

What is there already is not put in again, so that the same file may be read twice. A measurement that
is replaced leaves its trail: what it was, and when it was corrected, stands in its note, behind a new one.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.edit.refusals import CANNOT, NOT_CHANGED, UNSURE, Refusal
from gevinst.edit.reworded import again
from gevinst.edit.said import Change
from gevinst.edit.values import digits
from gevinst.edit.vocabulary import hold_whole
from gevinst.edit.write import with_values
from gevinst.errors import CannotEdit
from gevinst.follow.measuring.meant import Entry, Unusable
from gevinst.plan.load import plan_from
from gevinst.words import Language, Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from gevinst.edit.said import Tree
    from gevinst.plan.gains import Gain, Measurement
    from gevinst.plan.loaded import Loaded

OTHERWISE = Text(
    nb="«{gain}» er alt målt {day}, til {old}, og her står {new}. Bruk --replace hvis det første var galt.",
    nn="«{gain}» er alt målt {day}, til {old}, og her står {new}. Bruk --replace om det første var gale.",
    en="“{gain}” is measured on {day} already, at {old}, and this says {new}. Use --replace if that was wrong.",
)
NOTED_OTHERWISE = Text(
    nb="målingen av «{gain}» {day} står der alt, med en annen merknad. Bruk --replace for å bytte den.",
    nn="målinga av «{gain}» {day} står der alt, med ein annan merknad. Bruk --replace for å byte han.",
    en="the measurement of “{gain}” on {day} is there already, with another note. Use --replace to change it.",
)
MANY_THERE = Text(
    nb="«{gain}» har flere målinger fra {day} i planen. Rett det der først.",
    nn="«{gain}» har fleire målingar frå {day} i planen. Rett det der først.",
    en="“{gain}” has several measurements of {day} in the plan. Correct that there first.",
)
DISAGREE = Text(
    nb="«{gain}» har ulike målinger fra {day}, på linje {lines}.",
    nn="«{gain}» har ulike målingar frå {day}, på linje {lines}.",
    en="“{gain}” has different measurements of {day}, on lines {lines}.",
)
_TRAIL = Text(
    nb="(rettet {today}, var {old})",
    nn="(retta {today}, var {old})",
    en="(corrected {today}, was {old})",
)
_MOST_LINES = 5


def hold_read(loaded: Loaded) -> None:
    """Raises `CannotEdit` where a plan can't be read to its end, so that a gain may only seem not to be there."""
    try:
        hold_whole(loaded.document)
    except Refusal as refusal:
        why = Phrase(refusal.reason, refusal.facts)
        raise CannotEdit(NOT_CHANGED, name=loaded.document.name, why=why) from None


class Replaced(NamedTuple):
    """A measurement that takes the place of another on the same day."""

    entry: Entry
    old: Measurement


class Sorted(NamedTuple):
    """Measurements by what is to be done with them: those to add, to replace, that are there, and others."""

    new: list[Entry]
    replaced: list[Replaced]
    there: list[Entry]
    unusable: list[Unusable]


def sort(entries: Iterable[Entry], *, replace: bool) -> Sorted:
    """Measurements held against those of the plan, and against each other."""
    found = Sorted([], [], [], [])
    by_day: dict[tuple[int, date], list[Entry]] = {}
    for entry in entries:
        by_day.setdefault((id(entry.gain), entry.date), []).append(entry)
    standing = _Standing()
    for same in by_day.values():
        first, *more = same
        if any((each.value, each.note) != (first.value, first.note) for each in more):
            lines = tuple(str(each.line) for each in same[:_MOST_LINES])
            facts = {"gain": first.gain.id, "day": first.date, "lines": lines}
            found.unusable.extend(Unusable(each.line, Phrase(DISAGREE, facts)) for each in same)
            continue
        _place(first, standing.of(first), found, replace=replace)
        found.there.extend(more)
    return found


class _Standing:
    """The measurements of a plan's gains by day."""

    def __init__(self) -> None:
        self._by_gain: dict[int, dict[date, list[Measurement]]] = {}

    def of(self, entry: Entry) -> list[Measurement]:
        """Those of the entry's gain on its day."""
        gain = entry.gain
        if id(gain) not in self._by_gain:
            days = self._by_gain[id(gain)] = {}
            for one in gain.measurements:
                if one.date and one.value is not None:
                    days.setdefault(one.date, []).append(one)
        return self._by_gain[id(gain)].get(entry.date, [])


def _place(entry: Entry, standing: list[Measurement], found: Sorted, *, replace: bool) -> None:
    if not standing:
        found.new.append(entry)
    elif any(one.value == entry.value and _is_noted(one, entry) for one in standing):
        found.there.append(entry)
    elif len(standing) > 1:
        facts = {"gain": entry.gain.id, "day": entry.date}
        found.unusable.append(Unusable(entry.line, Phrase(MANY_THERE, facts)))
    elif replace:
        found.replaced.append(Replaced(entry, standing[0]))
    else:
        found.unusable.append(Unusable(entry.line, _otherwise(entry, standing[0])))


def _is_noted(one: Measurement, entry: Entry) -> bool:
    """Whether a measurement has the entry's note, which an older one or a trail may follow."""
    note = one.note or ""
    return not entry.note or note == entry.note or note.startswith(f"{entry.note} ")


def _otherwise(entry: Entry, one: Measurement) -> Phrase:
    facts = {"gain": entry.gain.id, "day": entry.date, "old": one.value, "new": entry.value}
    return Phrase(NOTED_OTHERWISE if one.value == entry.value else OTHERWISE, facts)


def entered(loaded: Loaded, wanted: Sorted, today: date) -> Loaded:
    """The plan read anew from its text with measurements in it; `today` stands in a trail.

    Raises `CannotEdit` where the file would then say anything else, or be wrong where it was right.
    """
    if not wanted.new and not wanted.replaced:
        return loaded
    changes = [*_added(wanted.new), *_corrected(wanted.replaced, today, loaded.language)]
    after = plan_from(again(loaded.document, with_values(loaded, changes)))
    if not _holds(loaded, after, wanted):
        why = Phrase(UNSURE, {})
        raise CannotEdit(CANNOT, name=loaded.document.name, why=why, snippet="")
    return after


def _added(entries: list[Entry]) -> Iterable[Change]:
    """One change for each gain, with its measurements by date."""
    by_gain: dict[int, tuple[Gain, list[Entry]]] = {}
    for entry in entries:
        by_gain.setdefault(id(entry.gain), (entry.gain, []))[1].append(entry)
    for gain, new in by_gain.values():
        new.sort(key=lambda entry: entry.date)
        yield Change(gain, "measurements", tuple(map(_tree, new)))


def _tree(entry: Entry) -> Tree:
    tree: Tree = {"date": entry.date.isoformat(), "value": entry.digits}
    return {**tree, "note": entry.note} if entry.note else tree


def _corrected(pairs: list[Replaced], today: date, vocabulary: Language) -> Iterable[Change]:
    for pair in pairs:
        entry, old = pair
        if old.value != entry.value:
            yield Change(old, "value", entry.digits)
        if note := _note(pair, today, vocabulary):
            yield Change(old, "note", note)


def _note(pair: Replaced, today: date, vocabulary: Language) -> str:
    """The note of a measurement that is replaced: what it says, and the trail of what it was."""
    entry, old = pair
    before = old.note or ""
    kept = [before] if _is_noted(old, entry) else [entry.note, before]
    if old.value is not None and old.value != entry.value:
        kept.append(_TRAIL.to(vocabulary, {"today": today, "old": digits(old.value)}))
    return " ".join(filter(None, kept))


def _holds(before: Loaded, after: Loaded, wanted: Sorted) -> bool:
    """Whether a plan has just those measurements more, and nothing in it that does not fit."""
    expected, at = _measured(before), {id(gain): n for n, gain in enumerate(before.plan.gains)}
    for entry in wanted.new:
        expected[at[id(entry.gain)]].append((entry.date, entry.value))
    for entry, old in wanted.replaced:
        found = expected[at[id(entry.gain)]]
        found[found.index((entry.date, old.value))] = (entry.date, entry.value)
    return (
        _misfits(after) == _misfits(before)
        and len(after.misreads) == len(before.misreads)
        and list(map(Counter, _measured(after))) == list(map(Counter, expected))
    )


def _measured(loaded: Loaded) -> list[list[tuple[Any, Any]]]:
    return [[(one.date, one.value) for one in gain.measurements] for gain in loaded.plan.gains]


def _misfits(loaded: Loaded) -> int:
    return len(loaded.misfits) + loaded.more_misfits
