"""Gains with what they come of and lead to → an order of each column in which few lines cross.

The columns of a benefits map are given by what it is about, so what is left of a layered drawing
(Sugiyama, Tagawa and Toda, 1981) is the order within each, by the barycentre of what a box is tied to.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gevinst.gainmap.parts import Branch

_ROUNDS = 8
_BEFORE, _AFTER = 0, 1


class Order(NamedTuple):
    """Branches in an order, with the changes and the goals beside them in theirs."""

    branches: tuple[Branch, ...]
    changes: tuple[str, ...]
    goals: tuple[str, ...]


def ordered(branches: Sequence[Branch]) -> Order:
    """Some branches in the order with the fewest crossings that a few rounds come upon."""
    best = now = _beside(branches)
    fewest = crossings(now)
    for turn in range(_ROUNDS):
        if not fewest:
            break
        now = _again(now, turn % 2)
        if (count := crossings(now)) < fewest:
            best, fewest = now, count
    return best


def crossings(order: Order) -> int:
    """How many pairs of lines between the columns cross."""
    change, goal = _numbered(order.changes), _numbered(order.goals)
    left = [[change[one] for one in branch.changes] for branch in order.branches]
    right = [[goal[branch.goal]] if branch.goal else [] for branch in order.branches]
    return _inversions(left) + _inversions(right)


def _inversions(rows: Iterable[list[int]]) -> int:
    above: list[int] = []
    count = 0
    for row in rows:
        count += sum(len(above) - bisect_left(above, end + 1) for end in row)
        for end in row:
            insort(above, end)
    return count


def _beside(branches: Sequence[Branch]) -> Order:
    """Some branches as they are, and what stands beside them by the middle of those it is tied to."""
    changes: dict[str, list[int]] = {}
    goals: dict[str, list[int]] = {}
    for number, branch in enumerate(branches):
        for change in branch.changes:
            changes.setdefault(change, []).append(number)
        if branch.goal:
            goals.setdefault(branch.goal, []).append(number)
    return Order(tuple(branches), _by_middle(changes), _by_middle(goals))


def _by_middle(tied: Mapping[str, Sequence[int]]) -> tuple[str, ...]:
    return tuple(sorted(tied, key=lambda one: _middle(tied[one])))


def _again(order: Order, side: int) -> Order:
    """The branches ordered by what stands on one side of them, and then both sides by the branches."""
    change, goal = _numbered(order.changes), _numbered(order.goals)
    was = {branch.gain: number for number, branch in enumerate(order.branches)}

    def where(branch: Branch) -> tuple[float, int]:
        if side == _AFTER and branch.goal:
            tied = [goal[branch.goal]]
        else:
            tied = [change[one] for one in branch.changes]
        return _middle(tied or [was[branch.gain]]), was[branch.gain]

    return _beside(sorted(order.branches, key=where))


def _middle(places: Sequence[int]) -> float:
    return sum(places) / len(places)


def _numbered(idents: Iterable[str]) -> dict[str, int]:
    return {ident: number for number, ident in enumerate(idents)}
