"""A benefits map and the height of each box → sheets of four columns, where no box lies on another.

A sheet is as high as a page of A3 on its side is to its width, so that a map of many gains is read on
several pages and not through a magnifying glass; a change or a goal that gains on several sheets
share stands on each of them. Lengths are in pixels.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from gevinst.gainmap.order import ordered
from gevinst.gainmap.parts import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from gevinst.gainmap.order import Order
    from gevinst.gainmap.parts import Box, Branch, GainMap

    Height = Callable[[Box], float]

SHEET_WIDTH, SHEET_HEIGHT = 1380.0, 880.0
APART, CLOSE = 16.0, 6.0  # between boxes; between a gain and what hangs below it
_INDENT = 28.0
COLUMNS = {
    Kind.SOLUTION: (20.0, 210.0),
    Kind.CHANGE: (280.0, 300.0),
    Kind.GAIN: (645.0, 390.0),
    Kind.EFFECT: (645.0 + _INDENT, 390.0 - _INDENT),
    Kind.GOAL: (1105.0, 255.0),
}


class Placed(NamedTuple):
    """A box with its upper left corner and its size."""

    box: Box
    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """Half-way down it."""
        return self.y + self.height / 2


class Sheet(NamedTuple):
    """What stands on a sheet, what leads to what on it, and how high it is, from 0."""

    placed: tuple[Placed, ...]
    links: tuple[tuple[Placed, Placed], ...]
    height: float


def sheets(drawn: GainMap, height: Height) -> list[Sheet]:
    """The sheets of a map; `height` is that of a box in the width of its column (`COLUMNS`).

    Gains with the same goal stand together. Goals that no gain leads to are on the last sheet.
    """
    goals = dict.fromkeys(branch.goal for branch in drawn.branches)
    rank = {goal: number for number, goal in enumerate(goals)}
    by_goal = sorted(drawn.branches, key=lambda branch: rank[branch.goal])
    heights = {ident: height(box) for ident, box in drawn.boxes.items()}
    *parts, last = _parts(by_goal, heights)
    return [
        *(_Layout(drawn, heights, ordered(part)).sheet() for part in parts),
        _Layout(drawn, heights, ordered(last), drawn.loose).sheet(),
    ]


def _parts(branches: Iterable[Branch], heights: Mapping[str, float]) -> Iterator[list[Branch]]:
    """Branches in as many at a time as there is room for; one has room however high it is."""
    part: list[Branch] = []
    for branch in branches:
        if part and _highest([*part, branch], heights) > SHEET_HEIGHT:
            yield part
            part = []
        part.append(branch)
    yield part


def _highest(part: Sequence[Branch], heights: Mapping[str, float]) -> float:
    """The height of the highest column of some branches."""
    changes = dict.fromkeys(chain.from_iterable(branch.changes for branch in part))
    goals = dict.fromkeys(branch.goal for branch in part if branch.goal)
    blocks = [_block(branch, heights) for branch in part]
    columns = ([heights[one] for one in column] for column in (changes, goals))
    return max(map(_stacked, (blocks, *columns)))


def _block(branch: Branch, heights: Mapping[str, float]) -> float:
    """The height of a gain with what hangs below it."""
    return heights[branch.gain] + sum(heights[one] + CLOSE for one in branch.effects)


def _stacked(heights: Iterable[float]) -> float:
    """The height of some boxes on top of each other."""
    each = list(heights)
    return sum(each) + APART * max(len(each) - 1, 0)


class _Layout:
    """The boxes of one sheet as they are placed, column by column, the highest first."""

    def __init__(
        self,
        drawn: GainMap,
        heights: Mapping[str, float],
        order: Order,
        loose: tuple[str, ...] = (),
    ) -> None:
        self.drawn = drawn
        self.heights = heights
        self.order = order
        self.loose = loose
        self.placed: dict[str, Placed] = {}
        self.tied: dict[str, list[str]] = {}
        for branch in order.branches:
            for one in (*branch.changes, *([branch.goal] if branch.goal else [])):
                self.tied.setdefault(one, []).append(branch.gain)
                self.tied.setdefault(branch.gain, []).append(one)
        goals = (heights[one] for one in (*order.goals, *loose))
        changes = (heights[one] for one in order.changes)
        blocks = (_block(branch, heights) for branch in order.branches)
        self.columns = tuple(map(_stacked, (changes, blocks, goals)))
        self.height = max(*self.columns, heights[drawn.solution])

    def sheet(self) -> Sheet:
        changes, blocks, _ = self.columns
        if changes > blocks:
            self._stack(Kind.CHANGE, self.order.changes)
            self._gains()
        else:
            self._gains()
            self._stack(Kind.CHANGE, self.order.changes)
        self._stack(Kind.GOAL, (*self.order.goals, *self.loose))
        self._stack(Kind.SOLUTION, (self.drawn.solution,))
        here = self.placed
        links = [link for link in self.drawn.links() if link[0] in here and link[1] in here]
        return Sheet(
            tuple(here.values()),
            tuple((here[start], here[end]) for start, end in links),
            self.height,
        )

    def _gains(self) -> None:
        """Each gain with its effects below it, as near as can be to the middle of what it is tied to."""
        branches = self.order.branches
        tops = self._tops(
            [branch.gain for branch in branches],
            [_block(branch, self.heights) for branch in branches],
        )
        for branch, top in zip(branches, tops, strict=True):
            self._place(Kind.GAIN, branch.gain, top)
            below = top + self.heights[branch.gain] + CLOSE
            for effect in branch.effects:
                self._place(Kind.EFFECT, effect, below)
                below += self.heights[effect] + CLOSE

    def _stack(self, kind: Kind, idents: Sequence[str]) -> None:
        tops = self._tops(idents, [self.heights[ident] for ident in idents])
        for ident, top in zip(idents, tops, strict=True):
            self._place(kind, ident, top)

    def _place(self, kind: Kind, ident: str, top: float) -> None:
        left, width = COLUMNS[kind]
        self.placed[ident] = Placed(self.drawn.boxes[ident], left, top, width, self.heights[ident])

    def _tops(self, idents: Sequence[str], heights: Sequence[float]) -> list[float]:
        """Where some boxes begin: in their order, none on another, none outside the sheet."""
        spare = (self.height - _stacked(heights)) / (len(idents) + 1)
        tops, free, evenly = [], 0.0, 0.0
        for ident, height in zip(idents, heights, strict=True):
            evenly += spare
            wanted = self._wanted(ident)
            top = max(free, evenly if wanted is None else wanted - height / 2)
            tops.append(top)
            free = top + height + APART
            evenly += height + APART
        limit = self.height
        for number in reversed(range(len(tops))):
            tops[number] = min(tops[number], limit - heights[number])
            limit = tops[number] - APART
        return tops

    def _wanted(self, ident: str) -> float | None:
        """The middle of what a box is tied to, of that which is placed already."""
        there = [self.placed[one].middle for one in self.tied.get(ident, ()) if one in self.placed]
        return sum(there) / len(there) if there else None
