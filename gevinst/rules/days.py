"""Days → the days that lie whole months before or after them, as people count months."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING

from gevinst.choices import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = {
    Interval.MONTH: 1,
    Interval.QUARTER: 3,
    Interval.FOUR_MONTHS: 4,
    Interval.HALF_YEAR: 6,
    Interval.YEAR: 12,
}
_IN_EVERY_MONTH = 28


def months_later(day: date, months: int) -> date:
    """The same day of the month so many months later, or earlier where `months` is below 0.

    A month without that day has its last instead. Beyond the calendar it is the first or last day
    there is.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return date.min if months < 0 else date.max
    if day.day <= _IN_EVERY_MONTH:
        return day.replace(year, month + 1)
    return day.replace(year, month + 1, min(day.day, _days_in(year, month + 1)))


def next_due(day: date, every: Interval) -> date:
    """The day that what is done at an interval is due again, when it was last done on a day.

    What was done on the last day of a month is due on the last day of a month.
    """
    return nth_due(day, every, 1)


def nth_due(day: date, every: Interval, number: int) -> date:
    """The day that what is done at an interval is due for the so many-th time after a day.

    It is counted from that day, so that a short month moves none but its own. Beyond the calendar
    it is the last day there is.
    """
    if every is Interval.WEEK:
        weeks = timedelta(weeks=number)
        return day + weeks if weeks <= date.max - day else date.max
    due = months_later(day, _MONTHS[every] * number)
    if day.day >= _IN_EVERY_MONTH and day.day == _days_in(day.year, day.month):
        return due.replace(day=_days_in(due.year, due.month))
    return due


def due_days(day: date, every: Interval, since: date) -> Iterator[tuple[int, date]]:
    """The days after one on which what is done at an interval is due, in order, from `since` on.

    Each with which time it is, 1 for the first after the day. They end before the last day of the
    calendar.
    """
    if every is Interval.WEEK:
        passed = (since - day).days // 7
    else:
        months = (since.year - day.year) * 12 + since.month - day.month
        passed = months // _MONTHS[every]
    for number in count(max(passed, 1)):
        due = nth_due(day, every, number)
        if due == date.max:
            return
        if due >= since:
            yield number, due


@lru_cache(maxsize=512)
def _days_in(year: int, month: int) -> int:
    from calendar import monthrange  # noqa: PLC0415  (loaded only where dates are compared)

    return monthrange(year, month)[1]
