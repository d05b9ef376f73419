"""A text before and after → the stretches of it that change, as an editor replaces them."""

from __future__ import annotations

from typing import NamedTuple

from gevinst.editor.places import Stretch


class Edit(NamedTuple):
    """A stretch of a text, and what takes its place."""

    stretch: Stretch
    text: str


def edits(before: str, after: str) -> list[Edit]:
    """What changes between two texts: line by line where there are as many, else one stretch."""
    ours, theirs = before.split("\n"), after.split("\n")
    if len(ours) != len(theirs):
        return _one(before, after, 0)
    found, at = [], 0
    for old, new in zip(ours, theirs, strict=True):
        found += _one(old, new, at)
        at += len(old) + 1
    return found


class Moves:
    """Where what stood in a text stands in another that differs from it in one stretch."""

    def __init__(self, before: str, after: str) -> None:
        """The moves from one text to another."""
        first, last = _alike(before, after)
        self._differs = Stretch(first, len(before) - last)
        self._by = len(after) - len(before)

    def to(self, stretch: Stretch) -> Stretch | None:
        """Where a stretch of the text has come to; None where it is not as it was."""
        if stretch.end <= self._differs.start:
            return stretch
        if stretch.start >= self._differs.end:
            return Stretch(stretch.start + self._by, stretch.end + self._by)
        return None


def _one(before: str, after: str, at: int) -> list[Edit]:
    if before == after:
        return []
    first, last = _alike(before, after)
    stretch = Stretch(at + first, at + len(before) - last)
    return [Edit(stretch, after[first : len(after) - last])]


def _alike(before: str, after: str) -> tuple[int, int]:
    """How many characters two texts begin with alike, and end with alike beyond those.

    A line's end is never parted: an editor has no place between CR and LF.
    """
    most = min(len(before), len(after))
    first = _shared(before, after, most)
    if before[first - 1 : first] == "\r":
        first -= 1
    last = _shared(before[::-1], after[::-1], most - first)
    if last and before[len(before) - last] == "\n" and before[len(before) - last - 1] == "\r":
        last -= 1
    return first, last


def _shared(one: str, other: str, most: int) -> int:
    """How many characters two texts begin with alike; halves are compared, not characters."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
