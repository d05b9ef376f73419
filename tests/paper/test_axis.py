"""Events on a timeline never lie on each other, however many there are."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gevinst.calendar.words import CHOSEN
from gevinst.report.timeline import Event, Lane
from gevinst.views.paper.axis import MOST_ROWS, axis_of, placed
from gevinst.words import Phrase

NARROWEST = 300
RADIUS = 10
SPANS = st.tuples(st.dates(), st.integers(0, 400))


def event(start: date, days: int = 0) -> Event:
    end = start + timedelta(days) if start < date.max - timedelta(days) else date.max
    return Event(Lane.CHOICE, start, end, Phrase(CHOSEN, {}))


@given(st.lists(SPANS, min_size=1, max_size=40))
def test_no_dot_touches_another_or_another_ones_bar_on_the_narrowest_page(
    spans: list[tuple[date, int]],
) -> None:
    events = sorted((event(*span) for span in spans), key=lambda each: each.start)
    axis = axis_of(events)
    dots = placed(enumerate(events, 1), axis)

    for row in range(MOST_ROWS):
        ends = 0.0
        for dot in (dot for dot in dots if dot.row == row):
            left = axis.share(dot.event.start) * NARROWEST
            assert left - RADIUS >= ends - 0.8  # a hair: the outline is drawn without one
            ends = max(axis.share(dot.event.end) * NARROWEST, left + RADIUS)
        assert ends <= NARROWEST


@given(st.lists(SPANS, min_size=1, max_size=40), st.integers(1, 12))
def test_the_periods_hold_every_event(spans: list[tuple[date, int]], most: int) -> None:
    events = [event(*span) for span in spans]
    _, begins = axis_of(events).periods(most)

    assert len(begins) <= most
    assert begins[0] <= min(each.start for each in events)
    assert list(begins) == sorted(begins)


def test_three_events_lie_in_one_row_and_forty_on_one_day_in_as_many_as_there_is_room_for() -> None:
    few = [event(date(2026, month, 1)) for month in (1, 5, 9)]
    many = [event(date(2026, 1, 1)) for _ in range(40)]

    assert [dot.row for dot in placed(enumerate(few, 1), axis_of(few))] == [0, 0, 0]
    assert [dot.row for dot in placed(enumerate(many, 1), axis_of(many))] == list(range(MOST_ROWS))
