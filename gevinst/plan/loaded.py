"""What reading a plan came to: the plan, and beside it all that did not fit the format."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gevinst.plan.node import Place
from gevinst.source.tree import span_of

if TYPE_CHECKING:
    from gevinst.plan.model import Plan
    from gevinst.plan.shape import Field
    from gevinst.plan.values import Refers
    from gevinst.source.document import Document
    from gevinst.source.tree import Leaf
    from gevinst.words import Choice, Language, Text


@dataclass(frozen=True, slots=True)
class UnknownKey:
    """A key that the format does not know, and those that it does know in that place.

    `valueless` marks one with nothing behind it: within `{…}` a comma in a text makes such keys.
    """

    place: Place
    written: str
    known: tuple[str, ...]
    valueless: bool = False


@dataclass(frozen=True, slots=True)
class WrongValue:
    """A value that is not what its field holds, and the words or fields that are due there."""

    place: Place
    key: str
    written: str
    due: Text
    facts: dict[str, object]
    choices: tuple[Choice, ...] = ()
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class SaidTwice:
    """One field written under two words that mean the same (`gains` and `gevinster`)."""

    place: Place
    written: str
    first: str
    first_line: int


@dataclass(slots=True)
class Reference:
    """An id as it stands where something else is referred to."""

    refers: Refers
    id: str
    path: str
    written: Leaf

    @property
    def place(self) -> Place:
        """Where it stands."""
        return Place(self.path, span_of(self.written))


@dataclass(frozen=True, slots=True)
class Misread:
    """A plain scalar that YAML 1.1 reads as something other than what its field holds."""

    place: Place
    written: str
    reading: str


Misfit = UnknownKey | WrongValue | SaidTwice


@dataclass(slots=True)
class Loaded:
    """One plan file as it was read: the document, the plan, and what did not fit."""

    document: Document
    plan: Plan
    language: Language
    misfits: list[Misfit] = field(default_factory=list)
    more_misfits: int = 0
    references: list[Reference] = field(default_factory=list)
    misreads: list[Misread] = field(default_factory=list)

    @property
    def readable(self) -> bool:
        """Whether there was anything to hold the requirements against."""
        return self.document.root is not None
