"""On a sheet no box lies on another or outside it, every gain is on one sheet, and few lines cross."""

from __future__ import annotations

from itertools import combinations, permutations
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from gevinst.gainmap.order import Order, crossings, ordered
from gevinst.gainmap.parts import Box, Branch, GainMap, Kind
from gevinst.gainmap.sheets import SHEET_HEIGHT, SHEET_WIDTH, sheets
from tests.gainmap.maps import many, map_of

if TYPE_CHECKING:
    from gevinst.gainmap.sheets import Placed, Sheet

    Ties = list[tuple[set[int], int, int]]

TIES = st.lists(
    st.tuples(st.sets(st.integers(0, 9), max_size=6), st.integers(0, 4), st.integers(0, 3)),
    min_size=1,
    max_size=30,
)


def tied(ties: Ties) -> GainMap:
    """A map of gains with these changes, this goal and so many effects each."""
    boxes = {"s": Box("s", Kind.SOLUTION, "s")}
    branches = []
    for number, (changes, goal, effects) in enumerate(ties):
        gain, end = f"g{number}", f"m{goal}"
        begin = tuple(f"c{one}" for one in sorted(changes))
        below = tuple(f"e{number}-{one}" for one in range(effects))
        boxes |= {one: Box(one, Kind.CHANGE, one) for one in begin}
        boxes |= {one: Box(one, Kind.EFFECT, one) for one in below}
        boxes |= {gain: Box(gain, Kind.GAIN, gain), end: Box(end, Kind.GOAL, end)}
        branches.append(Branch(gain, begin, below, end))
    loose = ("alone",)
    boxes["alone"] = Box("alone", Kind.GOAL, "alone")
    return GainMap(boxes, "s", tuple(branches), loose, ())


def overlap(one: Placed, other: Placed) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height - 0.01
        and other.y < one.y + one.height - 0.01
    )


def assert_sound(sheet: Sheet) -> None:
    assert not [pair for pair in combinations(sheet.placed, 2) if overlap(*pair)]
    for placed in sheet.placed:
        assert placed.x >= 0
        assert placed.x + placed.width <= SHEET_WIDTH
        assert placed.y >= -0.01
        assert placed.y + placed.height <= sheet.height + 0.01
    assert all(start in sheet.placed and end in sheet.placed for start, end in sheet.links)


@given(TIES, st.lists(st.floats(20, 300), min_size=1, max_size=7))
@settings(deadline=None)
def test_no_box_lies_on_another_and_every_box_is_on_a_sheet(
    ties: Ties, heights: list[float]
) -> None:
    made = tied(ties)
    numbers = {ident: number for number, ident in enumerate(made.boxes)}
    laid = sheets(made, lambda box: heights[numbers[box.ident] % len(heights)])

    for sheet in laid:
        assert_sound(sheet)
    assert {one.box.ident for sheet in laid for one in sheet.placed} == set(made.boxes)
    gains = [one.box.ident for sheet in laid for one in sheet.placed if one.box.kind is Kind.GAIN]
    assert sorted(gains) == sorted(branch.gain for branch in made.branches)
    links = {(start.box.ident, end.box.ident) for sheet in laid for start, end in sheet.links}
    assert links == set(made.links())


@given(TIES)
@settings(deadline=None)
def test_a_sheet_is_no_higher_than_a_page_unless_one_gain_alone_is(ties: Ties) -> None:
    made = tied(ties)
    made = made._replace(loose=(), boxes={k: v for k, v in made.boxes.items() if k != "alone"})
    for sheet in sheets(made, lambda _: 70.0):
        gains = sum(one.box.kind is Kind.GAIN for one in sheet.placed)
        assert sheet.height <= SHEET_HEIGHT or gains == 1


def counted(order: Order) -> int:
    """The crossings one by one, as they are defined."""
    change = {one: number for number, one in enumerate(order.changes)}
    goal = {one: number for number, one in enumerate(order.goals)}
    left = [(row, change[one]) for row, each in enumerate(order.branches) for one in each.changes]
    right = [(row, goal[each.goal]) for row, each in enumerate(order.branches) if each.goal]
    return sum(
        (a[0] - b[0]) * (a[1] - b[1]) < 0
        for ends in (left, right)
        for a, b in combinations(ends, 2)
    )


@given(TIES)
@settings(deadline=None)
def test_crossings_are_counted_as_they_are_defined_and_ordering_never_makes_more(
    ties: Ties,
) -> None:
    branches = tied(ties).branches
    order = ordered(branches)
    ends = dict.fromkeys(one for branch in branches for one in branch.changes)
    goals = dict.fromkeys(branch.goal for branch in branches if branch.goal)
    as_written = Order(branches, tuple(ends), tuple(goals))

    assert crossings(order) == counted(order)
    assert crossings(as_written) == counted(as_written)
    assert sorted(order.branches) == sorted(branches)


def test_where_no_line_needs_to_cross_none_does() -> None:
    ties: Ties = [({0}, 0, 0), ({1}, 1, 0), ({0}, 0, 0), ({1}, 1, 0)]
    branches = tied(ties).branches

    for mixed in permutations(branches):
        assert crossings(ordered(mixed)) == 0


def test_three_gains_are_on_one_sheet_and_thirty_on_a_few() -> None:
    few, more = map_of(many(3)), map_of(many(30))

    assert len(sheets(few, lambda _: 80.0)) == 1
    assert len(sheets(more, lambda _: 80.0)) <= 6
