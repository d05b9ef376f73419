"""The days that a plan gives → its events, one for each day or period that stands in it.

Left out are days that only tell what another figure rests on: other readings of a baseline, when a
baseline or a target was moved, and when the plan was last updated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.calendar import words
from gevinst.calendar.dated import Concerned, Dates, known
from gevinst.calendar.event import Kind
from gevinst.calendar.of_gains import of_gain
from gevinst.rules.b1_resistance.units import change_called
from gevinst.rules.phrases import unit_name
from gevinst.words import Phrase, worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.calendar.event import Event
    from gevinst.plan.training import Session


def planned(dates: Dates) -> Iterator[Event]:
    """Every event that a plan itself gives a day for, section by section."""
    yield from _choice(dates)
    yield from _anchored(dates)
    yield from _introduction(dates)
    yield from _units(dates)
    yield from _training(dates)
    yield from _involvement(dates)
    yield from _cooperation(dates)
    yield from _told(dates)
    yield from _deadlines(dates)
    for gain in dates.plan.gains:
        yield from of_gain(dates, gain)


def _choice(dates: Dates) -> Iterator[Event]:
    plan, kind = dates.plan, Kind.DECISION
    solution, lead = plan.solution, dates.lead
    yield from dates.on(kind, plan.project, "started", _said(words.STARTED), lead)
    yield from dates.on(kind, solution, "needs_gathered", _said(words.NEEDS), lead)
    if prepared := solution.introduction_plan:
        yield from dates.on(kind, prepared, "dated", _said(words.PREPARED), lead)
    group = solution.selection_group.members if solution.selection_group else ()
    whom = Concerned(known(*lead.who, *group))
    yield from dates.on(kind, solution, "chosen", _said(words.CHOSEN), whom)
    yield from dates.on(kind, plan.gain_plan, "dated", _said(words.GAINS_PLANNED), lead)


def _anchored(dates: Dates) -> Iterator[Event]:
    plan, kind = dates.plan, Kind.DECISION
    if decision := plan.leadership.political_decision:
        text = words.DECIDED if decision.body else words.DECIDED_PLAINLY
        owner = Concerned(known(plan.project.project_owner))
        yield from dates.on(kind, decision, "date", _said(text, body=decision.body), owner)
    for told in plan.leadership.procurement:
        person = plan.called(told.told) if told.told else words.SOMEONE
        what = _said(words.PROCUREMENT, person=person)
        yield from dates.on(kind, told, "date", what, dates.of_units([told.unit], told.told))
    for one in plan.people:
        what = _said(words.MANAGER_AGREEMENT, person=one.name or one.id or words.UNSAID)
        whom = Concerned(known(one.id), known(one.unit))
        yield from dates.on(kind, one, "manager_agreement", what, whom)


def _introduction(dates: Dates) -> Iterator[Event]:
    plan, kind = dates.plan, Kind.INTRODUCTION
    at_once = dates.of_units(() if plan.wave_starts else dates.everywhere)
    whom = Concerned(known(*dates.lead.who, *at_once.who), at_once.units)
    yield from dates.on(kind, plan.solution, "go_live", _said(words.GO_LIVE), whom)
    for number, wave in enumerate(plan.solution.waves, 1):
        name, whom = wave.id or number, dates.of_units(wave.units)
        names = tuple(map(plan.unit_called, whom.units))
        what = _said(words.WAVE_OF if names else words.WAVE, wave=name, units=names)
        yield from dates.on(kind, wave, "start", what, whom)
        lessons = _said(words.LESSONS, wave=name)
        yield from dates.on(kind, wave, "lessons_learned", lessons, whom)


def _units(dates: Dates) -> Iterator[Event]:
    for unit in dates.plan.units:
        name, whom = unit_name(unit), Concerned(known(unit.manager), known(unit.id))
        if skills := unit.digital_skills:
            what = _said(words.SKILLS, unit=name)
            yield from dates.on(Kind.TRAINING, skills, "mapped", what, whom)
        if readiness := unit.readiness:
            what = _said(words.LOW_CAPACITY, unit=name)
            kind, field = Kind.INTRODUCTION, "capacity_low_until"
            yield from dates.on(kind, readiness, field, what, whom)
        for change in unit.other_changes or ():
            what = _said(words.OTHER_CHANGE, unit=name, name=change_called(change))
            field = "starts" if change.starts else "ends"
            yield from dates.on(Kind.INTRODUCTION, change, field, what, whom, ends=change.ends)


def _training(dates: Dates) -> Iterator[Event]:
    training, kind = dates.plan.training, Kind.TRAINING
    for session in training.sessions:
        field, what = "starts" if session.starts else "ends", _session(dates, session)
        whom = dates.of_units(session.units)
        yield from dates.on(kind, session, field, what, whom, ends=session.ends)
    for measure in training.citizens:
        told = measure.what or (worded(measure.kind) if measure.kind else words.UNSAID)
        yield from dates.on(kind, measure, "date", _said(words.CITIZENS, what=told), dates.lead)
    if check := training.effect_check:
        whom = dates.lead._replace(units=dates.everywhere)
        yield from dates.on(kind, check, "date", _said(words.EFFECT), whom)


def _session(dates: Dates, session: Session) -> Phrase:
    names = tuple(map(dates.plan.unit_called, known(*session.units)))
    named = worded(session.method) if session.method else session.arena or session.id
    what = _said(
        words.SESSION_OF if names else words.SESSION, session=named or words.UNSAID, units=names
    )
    if session.hours is None:
        return what
    return _said(words.WITH_HOURS, what=what, hours=session.hours)


def _involvement(dates: Dates) -> Iterator[Event]:
    involvement, kind = dates.plan.involvement, Kind.INVOLVEMENT
    for activity in involvement.activities:
        who = tuple(map(worded, activity.who))
        what = _said(
            words.INVOLVED if who else words.AS_IT_IS, how=activity.how or words.UNSAID, who=who
        )
        whom = dates.of_units(activity.units or dates.everywhere)
        yield from dates.on(kind, activity, "date", what, whom)
    for told in involvement.reasons_told:
        whom = dates.of_units(told.units)
        yield from dates.on(kind, told, "date", _said(words.REASONS), whom)


def _cooperation(dates: Dates) -> Iterator[Event]:
    involvement = dates.plan.involvement
    for text, meetings in (
        (words.UNIONS, involvement.union_representatives),
        (words.SAFETY, involvement.safety_representative),
        (words.DEVELOPERS, involvement.developers),
        (words.LANGUAGE_TEST, involvement.language_test),
    ):
        for meeting in meetings:
            what = _said(text, how=meeting.how or words.UNSAID)
            yield from dates.on(Kind.INVOLVEMENT, meeting, "date", what, dates.lead)


def _told(dates: Dates) -> Iterator[Event]:
    plan, kind = dates.plan, Kind.INVOLVEMENT
    for channel in plan.change.channels:
        what = _said(words.TOLD, how=channel.form or words.UNSAID)
        yield from dates.on(kind, channel, "date", what, dates.of_units(channel.units))
    for example in plan.change.good_examples:
        what = _said(words.EXAMPLE, what=example.what or words.UNSAID)
        yield from dates.on(kind, example, "date", what, dates.of_units(example.units))
    for activity in plan.leadership.activities:
        what = _said(words.LEADERSHIP, what=activity.what or words.UNSAID)
        yield from dates.on(kind, activity, "date", what, Concerned(known(activity.who)))


def _deadlines(dates: Dates) -> Iterator[Event]:
    plan, kind = dates.plan, Kind.DEADLINE
    for routine in plan.involvement.routines:
        what = _said(words.ROUTINE, what=routine.what or words.UNSAID)
        whom = dates.of_units([routine.unit], routine.responsible)
        yield from dates.on(kind, routine, "by", what, whom)
    for waiver in plan.waivers:
        what = _said(words.WAIVER, rule=waiver.rule or words.UNSAID)
        whom = Concerned(known(waiver.approved_by), known(*waiver.units))
        yield from dates.on(kind, waiver, "until", what, whom)


def _said(text: Any, **facts: Any) -> Phrase:  # noqa: ANN401  (facts are of any kind)
    return Phrase(text, facts)
