"""A measurement → a warning where it is so far from the gain's other figures that its unit may be another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.rules.b5_gains.measured import figure, in_full, made
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from gevinst.follow.measuring.meant import Entry
    from gevinst.plan.gains import Gain

# Ours, and no one else's word: hours as minutes are 60 times too many, shares as per cent 100.
FACTOR = 50

FAR = Text(
    nb="«{gain}» {day}: {value} er mer enn {factor} ganger så {far} som {other} i planen. Er det riktig måleenhet?",
    nn="«{gain}» {day}: {value} er meir enn {factor} gonger så {far} som {other} i planen. Er det rett måleeining?",
    en="“{gain}” {day}: {value} is more than {factor} times as {far} as {other} in the plan. Is it the right unit?",
)
LARGE = Text(nb="stort", nn="stort", en="large")
SMALL = Text(nb="lite", nn="lite", en="small")


def doubts(entries: Iterable[Entry]) -> Iterator[Phrase]:
    """A warning for each measurement that is improbable, held against the figures the gain had before."""
    known: dict[int, tuple[Decimal, Decimal] | None] = {}
    for entry in entries:
        if id(entry.gain) not in known:
            known[id(entry.gain)] = _ends(entry.gain)
        ends, size = known[id(entry.gain)], abs(entry.value)
        if ends is None or not size:
            continue
        least, most = ends
        if size > most * FACTOR:
            yield _far(entry, LARGE, most)
        elif size * FACTOR < least:
            yield _far(entry, SMALL, least)


def _ends(gain: Gain) -> tuple[Decimal, Decimal] | None:
    """The smallest and the largest of a gain's figures, without sign; None where it has none but 0."""
    given = [each.value for each in (gain.baseline, gain.target) if each]
    given += [value for _, value in made(gain)]
    sizes = [abs(value) for value in given if value]
    return (min(sizes), max(sizes)) if sizes else None


def _far(entry: Entry, far: Text, other: Decimal) -> Phrase:
    return Phrase(
        FAR,
        {
            "gain": entry.gain.id,
            "day": entry.date,
            "value": figure(entry.gain, entry.value),
            "factor": FACTOR,
            "far": far,
            "other": in_full(other),
        },
    )
