"""What a plan says is done at an interval → its days: measurements, reports, and updates of the plan."""

from __future__ import annotations

from collections import Counter
from itertools import chain, takewhile
from typing import TYPE_CHECKING, NamedTuple

from gevinst.calendar import words
from gevinst.calendar.dated import Concerned, known
from gevinst.calendar.event import Event, Kind, State
from gevinst.rules.b5_gains.measured import figure, made, next_measurement
from gevinst.rules.days import due_days, months_later
from gevinst.rules.form.gev008_updated import rests
from gevinst.rules.phrases import called
from gevinst.words import Phrase, cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from gevinst.calendar.dated import Dates
    from gevinst.plan.gains import Gain
    from gevinst.plan.node import Place

OPEN_MONTHS = 24
"""How far ahead what has no end is followed where no last day is asked for: our choice."""


class Series(NamedTuple):
    """Events that follow one another: what they have in common, and each of them, in order of the days."""

    like: Event
    each: Iterable[Event]


def recurring(dates: Dates, months: int) -> Iterator[Series]:
    """The measurements of each gain, made and due, the reports on them, and the next update of the plan.

    What has no end is followed for two years where no last day is asked for. `months` are those
    that may pass between updates.
    """
    seen: Counter[str] = Counter()
    for gain in dates.plan.gains:
        if gain.indicator or gain.measurements:
            like = _measuring(dates, gain)
            seen[like.key] += 1
            if (times := seen[like.key]) > 1:  # two gains with one id (GEV003)
                like = like._replace(key=f"{like.key}~{times}")
            yield Series(like, _measurements(dates, gain, like))
    every, begins = dates.plan.gain_plan.every, dates.plan.go_live
    if every and begins:
        like = _reporting(dates)
        days = due_days(begins, every, dates.span.first or begins)
        yield Series(like, _reports(dates, like, days))
    yield from _updates(dates, months)


def _measuring(dates: Dates, gain: Gain) -> Event:
    indicator, what = gain.indicator, gain.indicator.what if gain.indicator else None
    by = known(indicator.measured_by if indicator else None) or known(*gain.owner)
    text = words.MEASURE if what else words.MEASURE_PLAINLY
    told = Phrase(text, {"gain": called(gain), "what": cut(what or "")})
    place = indicator.place("every") if indicator else gain.place("measurements")
    key = f"{gain.place().path}.measurements"
    whom = Concerned(by, known(*gain.units))
    return _like(dates, Kind.FOLLOW_UP, told, whom, place, key=key)


def _measurements(dates: Dates, gain: Gain, like: Event) -> Iterator[Event]:
    """Each measurement, known by which in the order of the days it is: a late one has moved."""
    done, as_of = made(gain, dates.as_of), dates.as_of
    for number, (one_day, value) in enumerate(done, 1):
        if not dates.span.meets(one_day, one_day):
            continue
        what = Phrase(words.MEASURED, {"gain": called(gain), "value": figure(gain, value)})
        yield _one(like, number, one_day, State.DONE)._replace(what=what)
    used, last = dates.plan.first_use(gain.units), done[-1][0] if done else None
    due, indicator = next_measurement(gain, used, last), gain.indicator
    if due is None or indicator is None or indicator.every is None:
        return
    begins = max(filter(None, (used, last)))
    coming = (day for _, day in due_days(begins, indicator.every, max(due, as_of)))
    days = chain((due,), coming) if due < as_of else coming
    aimed = gain.target.date if gain.target else None
    ended = (
        _until(days, indicator.until) if indicator.until else _through(days, aimed or _open(dates))
    )
    for number, day in enumerate(ended, len(done) + 1):
        yield _one(like, number, day, State.OVERDUE if day < as_of else State.AHEAD)


def _reporting(dates: Dates) -> Event:
    reports = dates.plan.gain_plan
    text = words.REPORT if reports.reported_to else words.REPORT_PLAINLY
    told = Phrase(text, {"whom": cut(reports.reported_to or "")})
    whom = Concerned(known(reports.reported_by))
    return _like(dates, Kind.FOLLOW_UP, told, whom, reports.place("every"), key="gain_plan.reports")


def _reports(dates: Dates, like: Event, days: Iterator[tuple[int, date]]) -> Iterator[Event]:
    """The reports, up to the first after all that is to be followed."""
    end = _followed_until(dates) or _open(dates)
    for number, day in days:
        yield _one(like, number, day, State.AHEAD if day >= dates.as_of else State.PAST)
        if day >= end:
            return


def _updates(dates: Dates, months: int) -> Iterator[Series]:
    project = dates.plan.project
    if project.updated is None or rests(dates.plan, dates.as_of):
        return
    day, what = months_later(project.updated, months), Phrase(words.UPDATE, {"months": months})
    place = project.place("updated")
    like = _like(dates, Kind.DEADLINE, what, dates.lead, place, key=place.path)
    state = State.AHEAD if day >= dates.as_of else State.OVERDUE
    yield Series(like, [like._replace(start=day, end=day, state=state)])


def _like(  # noqa: PLR0913  (what an event is made of)
    dates: Dates, kind: Kind, what: Phrase, whom: Concerned, place: Place, *, key: str
) -> Event:
    day = dates.as_of
    return Event(kind, day, day, what, whom.who, whom.units, place, key, State.AHEAD)


def _one(like: Event, number: int, day: date, state: State) -> Event:
    return like._replace(start=day, end=day, key=f"{like.key}[{number}]", state=state)


def _open(dates: Dates) -> date:
    """The last day that is looked at of what has no end."""
    return dates.span.last or months_later(dates.as_of, OPEN_MONTHS)


def _followed_until(dates: Dates) -> date | None:
    """The day that the last gain is followed to; None where there is none, or one has no end."""
    found = []
    for gain in dates.plan.gains:
        end = (gain.indicator.until if gain.indicator else None) or (
            gain.target.date if gain.target else None
        )
        if end is None:
            return None
        found.append(end)
    return max(found, default=None)


def _until(days: Iterable[date], last: date) -> Iterator[date]:
    return takewhile(lambda day: day <= last, days)


def _through(days: Iterable[date], aimed: date) -> Iterator[date]:
    """The days up to the first that is not before a day, and that one."""
    for day in days:
        yield day
        if day >= aimed:
            return
