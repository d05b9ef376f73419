"""The page for the unions: what changes for the members, what is offered, and when they are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.calendar.words import SAFETY
from gevinst.choices import Audience
from gevinst.report import about
from gevinst.report.part import ReaderPage, applies, item, or_unsaid, part, still_missing
from gevinst.rules.phrases import called
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.verdict import PlanReport
    from gevinst.plan.model import Plan
    from gevinst.report.part import Item, Said
    from gevinst.rules.rule import Gap

TITLE = Text(
    nb="Til de tillitsvalgte", nn="Til dei tillitsvalde", en="To the union representatives"
)
THEY_GET = Text(
    nb="Det de ansatte får igjen for det",
    nn="Det dei tilsette får att for det",
    en="What the employees get out of it",
)
THEY_CHANGE = Text(
    nb="Det som endres i arbeidet",
    nn="Det som blir endra i arbeidet",
    en="What changes in the work",
)
YOU_DECIDE = Text(
    nb="Det dere er med på og blir bedt om, og når",
    nn="Det de er med på og blir bedne om, og når",
    en="What you take part in and are asked for, and when",
)
OFFERED = Text(
    nb="Det de ansatte blir tilbudt",
    nn="Det dei tilsette får tilbod om",
    en="What the employees are offered",
)
MEASURED = Text(
    nb="Det som måles, og det som skjer når noen ikke bruker løsningen",
    nn="Det som blir målt, og det som skjer når nokon ikkje bruker løysinga",
    en="What is measured, and what happens when someone does not use the solution",
)

NOTHING_FOR_THEM = Text(
    nb="Planen sier ikke hva de ansatte selv får igjen",
    nn="Planen seier ikkje kva dei tilsette sjølve får att",
    en="The plan does not say what the employees themselves get out of it",
)
NO_PROMISE = Text(
    nb="Planen sier ikke hvordan frykten for å bli erstattet blir møtt",
    nn="Planen seier ikkje korleis frykta for å bli erstatta blir møtt",
    en="The plan does not say how the fear of being replaced is met",
)
REMOVES = Text(
    nb="«{gain}» tar bort oppgaver", nn="«{gain}» tek bort oppgåver", en="“{gain}” takes tasks away"
)
NO_CHANGE = Text(
    nb="Planen sier ikke hva som må endres i oppgaver, roller og bemanning",
    nn="Planen seier ikkje kva som må endrast i oppgåver, roller og bemanning",
    en="The plan does not say what must change in tasks, roles and staffing",
)
MEETING = Text(nb="{how}", nn="{how}", en="{how}")
NO_MEETING = Text(
    nb="Planen sier ikke når de tillitsvalgte er med",
    nn="Planen seier ikkje når dei tillitsvalde er med",
    en="The plan does not say when the union representatives take part",
)
NO_SAFETY = Text(
    nb="Planen sier ikke når verneombudet er med",
    nn="Planen seier ikkje når verneombodet er med",
    en="The plan does not say when the safety representative takes part",
)
NO_TIME = Text(
    nb="Planen sier ikke hvor mye tid som er satt av i enhetene",
    nn="Planen seier ikkje kor mykje tid som er sett av i einingane",
    en="The plan does not say how much time is set aside in the units",
)
NO_TRAINING = Text(
    nb="Planen sier ikke hvilken opplæring de ansatte får",
    nn="Planen seier ikkje kva opplæring dei tilsette får",
    en="The plan does not say what training the employees get",
)
LOGS = Text(
    nb="Målingen av «{gain}» logger hva ansatte gjør",
    nn="Målinga av «{gain}» loggar kva tilsette gjer",
    en="The measurement of “{gain}” logs what employees do",
)
LOGS_NOT = Text(
    nb="Målingen av «{gain}» logger ikke hva ansatte gjør",
    nn="Målinga av «{gain}» loggar ikkje kva tilsette gjer",
    en="The measurement of “{gain}” does not log what employees do",
)
LOGS_UNSAID = Text(
    nb="Planen sier ikke om målingen av gevinstene logger hva ansatte gjør",
    nn="Planen seier ikkje om målinga av gevinstane loggar kva tilsette gjer",
    en="The plan does not say whether measuring the gains logs what employees do",
)
DISCUSSED = Text(
    nb="Drøftet med {whom}. Formål: {purpose}",
    nn="Drøfta med {whom}. Føremål: {purpose}",
    en="Discussed with {whom}. Purpose: {purpose}",
)
NON_USE = Text(
    nb="Når noen ikke bruker løsningen: {how}",
    nn="Når nokon ikkje bruker løysinga: {how}",
    en="When someone does not use the solution: {how}",
)
NON_USE_AGREED = Text(
    nb="Når noen ikke bruker løsningen: {how} (avtalt med {whom})",
    nn="Når nokon ikkje bruker løysinga: {how} (avtalt med {whom})",
    en="When someone does not use the solution: {how} (agreed with {whom})",
)
NO_NON_USE = Text(
    nb="Planen sier ikke hva som skjer når noen ikke bruker løsningen",
    nn="Planen seier ikkje kva som skjer når nokon ikkje bruker løysinga",
    en="The plan does not say what happens when someone does not use the solution",
)
CONCERNS = frozenset(
    ("GEV107", "GEV303", "GEV304", "GEV404", "GEV417", "GEV418", "GEV513", "GEV527")
)


def page(report: PlanReport) -> ReaderPage:
    """The page for the union representatives."""
    plan = report.plan
    parts = (
        part(THEY_GET, _get(report)),
        part(THEY_CHANGE, _changes(plan), by_day=True),
        part(YOU_DECIDE, _take_part(plan), by_day=True),
        part(OFFERED, _offered(plan)),
        part(MEASURED, _measured(plan)),
    )
    return ReaderPage(Phrase(TITLE, {}), parts, still_missing(report, parts, _concerns))


def _concerns(rule: str, _: Gap) -> bool:
    return rule in CONCERNS


def _get(report: PlanReport) -> Iterator[Said]:
    yield from or_unsaid(about.in_it_for_me(report.plan), "GEV102", NOTHING_FOR_THEM)
    promises = about.promises(report.plan)
    if applies(report, "GEV107"):
        yield from or_unsaid(promises, "GEV107", NO_PROMISE)
    else:
        yield from promises


def _changes(plan: Plan) -> Iterator[Said]:
    every = [*about.work_changes(plan), *about.routines(plan)]
    yield from or_unsaid(every, "GEV508", NO_CHANGE)
    for gain in plan.gains:
        if gain.removes_tasks:
            yield item(REMOVES, gain=called(gain))


def _take_part(plan: Plan) -> Iterator[Said]:
    involvement = plan.involvement
    meetings: list[Item] = [
        item(MEETING, one.date, how=one.how or about.UNNAMED)
        for one in involvement.union_representatives
    ]
    meetings += about.activities(plan, Audience.UNIONS)
    yield from or_unsaid(meetings, "GEV417", NO_MEETING)
    safety = [
        item(SAFETY, one.date, how=one.how or about.UNNAMED)
        for one in involvement.safety_representative
    ]
    safety += about.activities(plan, Audience.SAFETY)
    yield from or_unsaid(safety, "GEV418", NO_SAFETY)


def _offered(plan: Plan) -> Iterator[Said]:
    yield from or_unsaid(about.set_aside(plan), "GEV206", NO_TIME)
    yield from or_unsaid(about.sessions(plan), "GEV314", NO_TRAINING)


def _measured(plan: Plan) -> Iterator[Said]:
    yield from or_unsaid(_logged(plan), "GEV527", LOGS_UNSAID)
    non_use = plan.gain_plan.non_use
    if non_use and non_use.how:
        text = NON_USE_AGREED if non_use.agreed_with else NON_USE
        said = [item(text, how=non_use.how, whom=non_use.agreed_with)]
    else:
        said = []
    yield from or_unsaid(said, "GEV513", NO_NON_USE)


def _logged(plan: Plan) -> Iterator[Item]:
    for gain in plan.gains:
        indicator = gain.indicator
        if indicator is None or indicator.logs_employees is None:
            continue
        yield item(LOGS if indicator.logs_employees else LOGS_NOT, gain=called(gain))
        if indicator.logs_employees and (control := indicator.control_measure):
            whom = control.discussed_with or about.UNNAMED
            purpose = control.purpose or about.UNNAMED
            yield item(DISCUSSED, control.discussed, whom=whom, purpose=purpose)
