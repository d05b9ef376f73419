"""The parts of a benefits map: boxes in four columns, and what leads from one to another. Plain values."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gevinst.choices import GainKind
    from gevinst.rules.rule import Rule
    from gevinst.words import Phrase, Text


class Kind(StrEnum):
    """What a box stands for."""

    # Boxes are looked up by their kind for every link, and Enum computes its hash in Python.
    __hash__ = str.__hash__

    SOLUTION = "solution"
    CHANGE = "change"
    GAIN = "gain"
    EFFECT = "effect"
    GOAL = "goal"


class Sign(StrEnum):
    """What an effect on another unit is: worse, better, or a burden whose size the plan does not give."""

    WORSE = "worse"
    BETTER = "better"
    UNKNOWN = "unknown"


class Box(NamedTuple):
    """A box: what it stands for, and what is told below.

    `missing` marks one that stands for what the plan does not say; `marks` are the numbers of the
    requirements in the legend that something here lacks.
    """

    ident: str
    kind: Kind
    what: str | Text | Phrase
    notes: tuple[str | Text | Phrase, ...] = ()
    gain_kind: GainKind | None = None
    sign: Sign | None = None
    missing: bool = False
    marks: tuple[int, ...] = ()

    @property
    def is_harm(self) -> bool:
        """Whether it is a disbenefit (*ulempe*), or may be one."""
        return self.sign in (Sign.WORSE, Sign.UNKNOWN)


class Branch(NamedTuple):
    """A gain, by the boxes' ids: the changes that it comes of, its effects elsewhere and its goal.

    The goal is None only where the plan has no gains, and the gain is a box for what is missing.
    """

    gain: str
    changes: tuple[str, ...] = ()
    effects: tuple[str, ...] = ()
    goal: str | None = None


class Lack(NamedTuple):
    """A requirement in the legend: its number on the map, and on how many boxes it stands."""

    number: int
    rule: Rule[Any]
    boxes: int


class GainMap(NamedTuple):
    """The map of a plan.

    `loose` are goals that no gain leads to, `elsewhere` counts the requirements with gaps that are
    of no box, and `left_out` the gains of a very long plan that are not drawn.
    """

    boxes: Mapping[str, Box]
    solution: str
    branches: tuple[Branch, ...]
    loose: tuple[str, ...]
    legend: tuple[Lack, ...]
    elsewhere: int = 0
    left_out: int = 0

    def links(self) -> Iterator[tuple[str, str]]:
        """What leads to what, each once, by the boxes' ids; an effect hangs below its gain."""
        return iter(dict.fromkeys(link for branch in self.branches for link in self._of(branch)))

    def _of(self, branch: Branch) -> Iterator[tuple[str, str]]:
        for change in branch.changes:
            yield self.solution, change
            yield change, branch.gain
        if not branch.changes:
            yield self.solution, branch.gain
        for effect in branch.effects:
            yield branch.gain, effect
        if branch.goal:
            yield branch.gain, branch.goal
