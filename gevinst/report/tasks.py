"""A plan and a person in it → what the person is asked to do, and by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.report import about
from gevinst.report.part import Item, item, plain
from gevinst.rules.b1_resistance.causes import CAUSES
from gevinst.rules.phrases import called
from gevinst.words import Text, worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import WorkChange
    from gevinst.plan.involvement import Routine
    from gevinst.plan.model import Plan

REACH = Text(
    nb="Måltallet for «{gain}» skal være nådd",
    nn="Måltalet for «{gain}» skal vere nådd",
    en="The target of “{gain}” is to be reached",
)
MEASURE = Text(
    nb="Mål «{gain}» én gang per {every}",
    nn="Mål «{gain}» éin gong per {every}",
    en="Measure “{gain}” once per {every}",
)
RISK = Text(
    nb="Følg med på risikoen «{risk}»: {measure}",
    nn="Følg med på risikoen «{risk}»: {measure}",
    en="Watch the risk “{risk}”: {measure}",
)
AGAINST = Text(
    nb="Mot {cause} ({unit}): {measure}",
    nn="Mot {cause} ({unit}): {measure}",
    en="Against {cause} ({unit}): {measure}",
)
REPORT_TO = Text(
    nb="Rapporter gevinstene til: {whom}",
    nn="Rapporter gevinstane til: {whom}",
    en="Report the gains to: {whom}",
)
REPORT_EVERY = Text(
    nb="Rapporter gevinstene én gang per {every} til: {whom}",
    nn="Rapporter gevinstane éin gong per {every} til: {whom}",
    en="Report the gains once per {every} to: {whom}",
)
ANSWER_WITHIN = Text(
    nb="Svar på tilbakemeldinger ({channel}) innen {days} dager",
    nn="Svar på tilbakemeldingar ({channel}) innan {days} dagar",
    en="Answer feedback ({channel}); within days: {days}",
)


def tasks_of(plan: Plan, person: str) -> Iterator[Item]:
    """Everything that the plan makes this person responsible for."""
    yield from _changes(plan, person)
    yield from _follows_up(plan, person)
    yield from _answers(plan, person)


def _changes(plan: Plan, person: str) -> Iterator[Item]:
    every: list[WorkChange | Routine] = [one for gain in plan.gains for one in gain.changes]
    every.extend(plan.involvement.routines)
    for one in every:
        if one.responsible == person and one.what:
            yield item(about.CHANGE, one.by, what=one.what)


def _follows_up(plan: Plan, person: str) -> Iterator[Item]:
    for gain in plan.gains:
        indicator = gain.indicator
        if person in gain.owner and gain.target and gain.target.date:
            yield item(REACH, gain.target.date, gain=called(gain))
        if indicator and indicator.measured_by == person and indicator.every:
            yield item(MEASURE, gain=called(gain), every=worded(indicator.every))
        for risk in gain.risks:
            if risk.responsible == person and risk.what and risk.measure:
                yield item(RISK, risk=risk.what, measure=risk.measure)
        if gain.correction and gain.correction.responsible == person and gain.correction.what:
            yield plain(gain.correction.what, gain.correction.by)
    for one in plan.change.resistance:
        if one.responsible == person and one.measure and one.cause:
            unit = plan.unit_called(one.unit)
            yield item(AGAINST, cause=CAUSES[one.cause], unit=unit, measure=one.measure)


def _answers(plan: Plan, person: str) -> Iterator[Item]:
    following, feedback = plan.gain_plan, plan.involvement.feedback
    if following.reported_by == person and following.reported_to:
        every = worded(following.every) if following.every else None
        yield item(REPORT_EVERY if every else REPORT_TO, whom=following.reported_to, every=every)
    if feedback and feedback.answered_by == person and feedback.answer_within_days is not None:
        channel = feedback.channel or about.UNNAMED
        yield item(ANSWER_WITHIN, channel=channel, days=feedback.answer_within_days)
