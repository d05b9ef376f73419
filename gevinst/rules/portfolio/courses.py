"""The training of a unit in all plans → the weeks in a row when it takes most hours."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.portfolio.brief import Brief, Course
    from gevinst.portfolio.together import Portfolio


class Taught(NamedTuple):
    """A training session of a unit, and the plan it is in."""

    plan: Brief
    course: Course


class Busy(NamedTuple):
    """Days in a row, both included, the hours that training takes then, and the sessions."""

    first: date
    last: date
    hours: Decimal
    courses: tuple[Taught, ...]


def taught(portfolio: Portfolio, unit: str) -> list[Taught]:
    """The sessions of a unit that say when they are, how long and for how many."""
    return [
        Taught(each.plan, course)
        for each in portfolio.units.get(unit, ())
        for course in each.unit.courses
    ]


def hours_between(course: Course, first: date, last: date) -> Decimal:
    """The hours that a session takes on some days, both included, spread evenly over its own days."""
    days = (course.last - course.first).days + 1
    within = (min(course.last, last) - max(course.first, first)).days + 1
    if within <= 0:
        return Decimal()
    return course.people * course.hours * within / days


def busiest_weeks(sessions: Sequence[Taught], weeks: int, as_of: date) -> Busy | None:
    """The weeks in a row, ending on the as-of day or later, when sessions take most hours.

    The most is taken either from the first day of some session on, or up to the last of one.
    """
    length = timedelta(days=7 * max(weeks, 1) - 1)
    starts = {each.course.first for each in sessions}
    starts |= {
        each.course.last - length for each in sessions if each.course.last - date.min >= length
    }
    best: Busy | None = None
    for first in sorted(starts):
        if date.max - first < length or first + length < as_of:
            continue
        last = first + length
        during = [
            each for each in sessions if each.course.first <= last and each.course.last >= first
        ]
        hours = sum((hours_between(each.course, first, last) for each in during), Decimal())
        if best is None or hours > best.hours:
            best = Busy(first, last, hours, tuple(during))
    return best
