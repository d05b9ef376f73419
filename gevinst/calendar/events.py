"""A plan → its events within some days, for everybody or for one person or unit."""

from __future__ import annotations

from heapq import merge
from itertools import islice, takewhile
from typing import TYPE_CHECKING, NamedTuple

from gevinst.calendar.dated import Dates
from gevinst.calendar.event import Span, Whose
from gevinst.calendar.planned import planned
from gevinst.calendar.recurring import recurring
from gevinst.rules.form.gev008_updated import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from gevinst.calendar.event import Event
    from gevinst.plan.model import Plan

MOST_EVENTS = 5_000
EVER, EVERYBODY = Span(), Whose()


class Events(NamedTuple):
    """Events in the order of their days.

    Where there are more than anyone reads, those that come first, and the day from which there
    are more.
    """

    found: tuple[Event, ...]
    more_from: date | None = None


def events(
    plan: Plan,
    as_of: date,
    span: Span = EVER,
    whose: Whose = EVERYBODY,
    *,
    months: int = MONTHS.default,
) -> Events:
    """What happens when by a plan: what it dates, and what is due at the intervals that it says.

    What is overdue is there also where it was due before the first day asked for. `months` may
    pass between updates of the plan (GEV008).
    """
    dates = Dates(plan, as_of, span)
    single = [event for event in planned(dates) if whose.holds(event)]
    single.sort(key=_by_day)
    series = [one.each for one in recurring(dates, months) if whose.holds(one.like)]
    found = list(islice(_within(merge(single, *series, key=_by_day), span), MOST_EVENTS + 1))
    if len(found) <= MOST_EVENTS:
        return Events(tuple(found))
    return Events(tuple(found[:MOST_EVENTS]), found[MOST_EVENTS].start)


def _by_day(event: Event) -> date:
    return event.start


def _within(found: Iterable[Event], span: Span) -> Iterator[Event]:
    last = span.last
    before = takewhile(lambda event: last is None or event.start <= last, found)
    return filter(span.holds, before)
