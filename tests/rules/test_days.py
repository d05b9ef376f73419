"""Days that lie whole months, or an interval, away."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.choices import Interval
from gevinst.rules.days import due_days, months_later, next_due

days = st.dates()
intervals = st.sampled_from(list(Interval))


def month_number(day: date) -> int:
    return day.year * 12 + day.month


def is_last_of_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-03-16", 0, "2026-03-16"),
        ("2026-03-16", 1, "2026-04-16"),
        ("2026-12-16", 1, "2027-01-16"),
        ("2026-01-16", -1, "2025-12-16"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-08-31", -6, "2026-02-28"),
        ("2026-02-28", 6, "2026-08-28"),
        ("9999-01-15", 1, "9999-02-15"),
        ("0001-02-15", -1, "0001-01-15"),
        ("9999-12-01", 1, "9999-12-31"),
        ("0001-01-31", -1, "0001-01-01"),
        ("2026-03-16", 1_000_000, "9999-12-31"),
        ("2026-03-16", -1_000_000, "0001-01-01"),
    ],
)
def test_months_are_counted_as_people_count_them(day: str, months: int, later: str) -> None:
    assert months_later(date.fromisoformat(day), months) == date.fromisoformat(later)


@given(days, st.integers(-30_000, 30_000))
def test_so_many_months_later_is_so_many_months_later(day: date, months: int) -> None:
    later = months_later(day, months)

    assert later in (date.min, date.max) or month_number(later) == month_number(day) + months
    assert later in (date.min, date.max) or later.day == day.day or is_last_of_month(later)
    assert (later >= day) if months >= 0 else (later <= day)


@given(days, days, st.integers(-30_000, 30_000))
def test_of_two_days_the_later_one_stays_so(one: date, other: date, months: int) -> None:
    first, last = sorted((one, other))

    assert months_later(first, months) <= months_later(last, months)


@pytest.mark.parametrize(
    ("day", "every", "due"),
    [
        ("2026-02-25", Interval.WEEK, "2026-03-04"),
        ("2026-02-28", Interval.WEEK, "2026-03-07"),
        ("2026-02-27", Interval.MONTH, "2026-03-27"),
        ("2026-02-28", Interval.MONTH, "2026-03-31"),
        ("2026-01-30", Interval.MONTH, "2026-02-28"),
        ("2026-01-31", Interval.MONTH, "2026-02-28"),
        ("2024-02-28", Interval.MONTH, "2024-03-28"),
        ("2024-02-29", Interval.MONTH, "2024-03-31"),
        ("2026-06-30", Interval.QUARTER, "2026-09-30"),
        ("2026-09-30", Interval.QUARTER, "2026-12-31"),
        ("2026-04-30", Interval.FOUR_MONTHS, "2026-08-31"),
        ("2026-08-31", Interval.HALF_YEAR, "2027-02-28"),
        ("2024-02-29", Interval.YEAR, "2025-02-28"),
        ("2023-02-28", Interval.YEAR, "2024-02-29"),
        ("9999-11-30", Interval.MONTH, "9999-12-31"),
        ("9999-12-24", Interval.WEEK, "9999-12-31"),
        ("9999-12-25", Interval.WEEK, "9999-12-31"),
        ("9999-12-31", Interval.YEAR, "9999-12-31"),
    ],
)
def test_what_is_done_at_an_interval_is_due_again(day: str, every: Interval, due: str) -> None:
    assert next_due(date.fromisoformat(day), every) == date.fromisoformat(due)


@given(days, intervals)
def test_it_is_due_on_a_later_day_no_further_off_than_the_interval(
    day: date, every: Interval
) -> None:
    due = next_due(day, every)
    longest = {"week": 7, "month": 31, "quarter": 92, "four_months": 123, "half_year": 184}

    assert due > day or day == date.max
    assert due - day <= timedelta(days=longest.get(every.value, 366))


@given(days, intervals.filter(lambda every: every is not Interval.WEEK))
def test_the_last_day_of_a_month_is_followed_by_the_last_day_of_one(
    day: date, every: Interval
) -> None:
    last = day.replace(day=monthrange(day.year, day.month)[1])

    assert is_last_of_month(next_due(last, every))


@pytest.mark.parametrize(
    ("day", "every", "due"),
    [
        ("2026-01-31", Interval.MONTH, ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]),
        ("2026-01-30", Interval.MONTH, ["2026-02-28", "2026-03-30", "2026-04-30", "2026-05-30"]),
        ("2023-11-29", Interval.QUARTER, ["2024-02-29", "2024-05-29", "2024-08-29", "2024-11-29"]),
        ("2026-12-24", Interval.WEEK, ["2026-12-31", "2027-01-07", "2027-01-14", "2027-01-21"]),
    ],
)
def test_days_that_come_at_an_interval_never_drift(
    day: str, every: Interval, due: list[str]
) -> None:
    first = date.fromisoformat(day)

    found = [(number, str(day)) for number, day in islice(due_days(first, every, first), 4)]

    assert found == list(enumerate(due, 1))


@given(days, intervals, days)
def test_days_that_are_due_since_another_come_in_order_and_soon(
    day: date, every: Interval, since: date
) -> None:
    found = [due for _, due in islice(due_days(day, every, since), 3)]

    assert found == sorted(set(found))
    assert all(due > day and due >= since for due in found)
    assert not found or found[0] - max(day, since) <= timedelta(days=367)


@given(st.dates(max_value=date(2200, 1, 1)), intervals, st.integers(1, 300))
def test_no_day_that_is_due_is_passed_over(day: date, every: Interval, number: int) -> None:
    all_days = list(islice(due_days(day, every, day), number + 2))
    due = all_days[number - 1][1]

    assert list(islice(due_days(day, every, due), 3)) == all_days[number - 1 :]
    assert list(islice(due_days(day, every, due + timedelta(1)), 2)) == all_days[number:]
