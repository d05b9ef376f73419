"""Events with days → where they lie on an axis, in rows where none lies on another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.rules.days import months_later

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from gevinst.report.timeline import Event

MOST_ROWS = 6
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 120000)
_EDGE = 0.04
MOST_TICKS = 4
_LABEL = 0.19  # of the narrowest page: a year and a month
_HALF_DOT = 0.036  # of the narrowest page that a picture is read on, 300 pixels


class Axis(NamedTuple):
    """The days from the first to the last, on a line from left to right."""

    first: date
    last: date

    def share(self, day: date) -> float:
        """Where a day lies, from 0 to 1; the ends are kept free for what stands at them."""
        whole = (self.last - self.first).days or 1
        along = min(max((day - self.first).days / whole, 0.0), 1.0)
        return _EDGE + along * (1 - 2 * _EDGE)

    def periods(self, most: int) -> tuple[int, tuple[date, ...]]:
        """The months in each of at most so many periods, and the day that each begins."""
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        step = next((step for step in _STEPS if -(-months // step) <= most), _STEPS[-1])
        begin = self.first.replace(day=1)
        count = -(-months // step)
        return step, tuple(months_later(begin, step * number) for number in range(count))

    def ticks(self) -> Iterator[tuple[float, str]]:
        """Where the periods begin, and the year and month of each; no label where there is no room."""
        free = 0.0
        for day in self.periods(MOST_TICKS)[1]:
            share = self.share(day)
            if has_room := free <= share <= 1 - _LABEL:
                free = share + _LABEL
            yield share, str(day)[:7] if has_room else ""


class Dot(NamedTuple):
    """An event in the picture: its number in the table, and its row in its lane."""

    number: int
    event: Event
    row: int


def axis_of(events: Sequence[Event]) -> Axis:
    """The axis that holds all the events."""
    return Axis(min(event.start for event in events), max(event.end for event in events))


def placed(numbered: Iterable[tuple[int, Event]], axis: Axis) -> list[Dot]:
    """The events of a lane, each in the first row where it has room; those that have none are left out."""
    ends: list[float] = []
    dots = []
    for number, event in numbered:
        left = axis.share(event.start) - _HALF_DOT
        right = max(axis.share(event.end), axis.share(event.start) + _HALF_DOT)
        row = next((row for row, end in enumerate(ends) if end <= left), len(ends))
        if row >= MOST_ROWS:
            continue
        ends[row : row + 1] = [right]
        dots.append(Dot(number, event, row))
    return dots
