"""The dates of a plan → its timeline: what happens when, in lanes, in the order of the days."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.calendar.words import (
    BASELINE,
    CHOSEN,
    CITIZENS,
    DECIDED,
    DECIDED_PLAINLY,
    EFFECT,
    GO_LIVE,
    INVOLVED,
    LESSONS,
    MEASURED,
    NEEDS,
    PREPARED,
    REASONS,
    SAFETY,
    SESSION,
    SESSION_OF,
    TARGET,
    UNIONS,
    UNSAID,
    WAVE,
    WAVE_OF,
)
from gevinst.rules.phrases import called
from gevinst.words import Choice, Phrase, Text, worded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from typing import Any

    from gevinst.plan.model import Plan

MOST_EVENTS = 120


class Lane(Choice):
    """A kind of event; the lanes lie one below the other in the picture."""

    CHOICE = "Choice", "Valg", "Val"
    USE = "Introduction", "Innføring", "Innføring"
    TRAINING = "Training", "Opplæring", "Opplæring"
    INVOLVEMENT = "Involvement", "Involvering", "Involvering"
    MEASUREMENT = "Measurement", "Måling", "Måling"


class Event(NamedTuple):
    """Something that happens on a day, or from a day to another."""

    lane: Lane
    start: date
    end: date
    what: Phrase


class Timeline(NamedTuple):
    """The events by their days, and how many more there are than are told."""

    events: tuple[Event, ...]
    more: int = 0


def timeline(plan: Plan) -> Timeline:
    """What happens when, as far as the plan gives a day for it."""
    found = [*_choice(plan), *_use(plan), *_training(plan), *_involvement(plan), *_measured(plan)]
    found.sort(key=lambda event: event.start)
    return Timeline(tuple(found[:MOST_EVENTS]), max(len(found) - MOST_EVENTS, 0))


def _on(lane: Lane, day: date | None, text: Text, **facts: Any) -> Iterator[Event]:  # noqa: ANN401
    if day is not None:
        yield Event(lane, day, day, Phrase(text, facts))


def _choice(plan: Plan) -> Iterator[Event]:
    lane, solution = Lane.CHOICE, plan.solution
    yield from _on(lane, solution.needs_gathered, NEEDS)
    if decision := plan.leadership.political_decision:
        text = DECIDED if decision.body else DECIDED_PLAINLY
        yield from _on(lane, decision.date, text, body=decision.body)
    if solution.introduction_plan:
        yield from _on(lane, solution.introduction_plan.dated, PREPARED)
    yield from _on(lane, solution.chosen, CHOSEN)
    for told in plan.involvement.reasons_told:
        yield from _on(lane, told.date, REASONS)


def _use(plan: Plan) -> Iterator[Event]:
    lane = Lane.USE
    yield from _on(lane, plan.solution.go_live, GO_LIVE)
    for number, wave in enumerate(plan.solution.waves, 1):
        name, units = wave.id or number, tuple(map(plan.unit_called, wave.units))
        yield from _on(lane, wave.start, WAVE_OF if units else WAVE, wave=name, units=units)
        yield from _on(lane, wave.lessons_learned, LESSONS, wave=name)


def _training(plan: Plan) -> Iterator[Event]:
    lane = Lane.TRAINING
    for session in plan.training.sessions:
        if (start := session.starts or session.ends) is None:
            continue
        units = tuple(map(plan.unit_called, session.units))
        named = worded(session.method) if session.method else session.arena or session.id
        facts = {"session": named or UNSAID, "units": units}
        end = max(start, session.ends or start)
        yield Event(lane, start, end, Phrase(SESSION_OF if units else SESSION, facts))
    for measure in plan.training.citizens:
        yield from _on(lane, measure.date, CITIZENS, what=measure.what or measure.kind or UNSAID)
    if plan.training.effect_check:
        yield from _on(lane, plan.training.effect_check.date, EFFECT)


def _involvement(plan: Plan) -> Iterator[Event]:
    lane, involvement = Lane.INVOLVEMENT, plan.involvement
    for activity in involvement.activities:
        how = activity.how or UNSAID
        yield from _on(
            lane, activity.date, INVOLVED, how=how, who=tuple(map(worded, activity.who)) or UNSAID
        )
    for meeting in involvement.union_representatives:
        yield from _on(lane, meeting.date, UNIONS, how=meeting.how or UNSAID)
    for meeting in involvement.safety_representative:
        yield from _on(lane, meeting.date, SAFETY, how=meeting.how or UNSAID)


def _measured(plan: Plan) -> Iterator[Event]:
    lane = Lane.MEASUREMENT
    for gain in plan.gains:
        name = called(gain)
        yield from _on(lane, gain.baseline.date if gain.baseline else None, BASELINE, gain=name)
        for one in gain.measurements:
            value = UNSAID if one.value is None else one.value
            yield from _on(lane, one.date, MEASURED, gain=name, value=value)
        yield from _on(lane, gain.target.date if gain.target else None, TARGET, gain=name)
