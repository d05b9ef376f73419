"""What a passage of the report is: what it says, and the requirements that answer it.

Under *Mulige løsninger* and *Konsekvenser* every sentence and every bullet is a passage; in the
*Beskrivelse*, every statement. The order is the report's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from gevinst.rules.sources import place
from gevinst.words import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One thing that the report says, and which requirements answer it, or why none does.

    `source` is the barrier and the heading, as the cards say it (`B1-L`); `number` counts from 1
    within the heading; `says` is told in our own words.
    """

    source: str
    number: int
    says: Text
    answered_by: tuple[str, ...] = ()
    why_none: Text | None = None

    @property
    def id(self) -> str:
        """The heading and the number: `B1-L3`."""
        return f"{self.source}{self.number}"

    @property
    def barrier(self) -> int:
        """The report's barrier, 1–5."""
        return int(self.source[1])

    @property
    def heading(self) -> str:
        """The report's own heading, such as *Mulige løsninger*."""
        where = place(self.source)
        return str(where.facts["heading"]) if where else ""


Point: TypeAlias = partial[Passage]


def under(source: str, *points: Point) -> tuple[Passage, ...]:
    """The passages under one heading of the report, numbered from 1."""
    return tuple(point(source=source, number=number) for number, point in enumerate(points, 1))


def point(*answered_by: str, nb: str, nn: str, en: str, why_none: Text | None = None) -> Point:
    """A passage that some requirements answer, or why none does, not yet put under its heading."""
    says = Text(nb=nb, nn=nn, en=en)
    return partial(Passage, says=says, answered_by=answered_by, why_none=why_none)
