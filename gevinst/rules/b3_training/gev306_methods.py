"""GEV306: every unit meets more than one method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b3_training.sessions import (
    A_SESSION,
    held_by_unit,
    no_sessions,
)
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.choices import Method
    from gevinst.plan.model import Plan
    from gevinst.rules.b3_training.sessions import Held
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV306",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B3-L",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Hver enhet møter mer enn én metode",
        nn="Kvar eining møter meir enn éin metode",
        en="Every unit meets more than one method",
    ),
    why=Text(
        nb="Det en hører på ett kurs, er ofte glemt når en trenger det, og en film blir ofte ikke sett. Den som møter stoffet på flere måter, husker mer.",
        nn="Det ein høyrer på eitt kurs, er ofte gløymt når ein treng det, og ein film blir ofte ikkje sett. Den som møter stoffet på fleire måtar, hugsar meir.",
        en="What one hears on a single course is often forgotten when it is needed, and a video often goes unwatched. Those who meet it in several ways remember more.",
    ),
    ask=Text(
        nb="Hvilke metoder møter hver enhet, og er det minst to?",
        nn="Kva metodar møter kvar eining, og er det minst to?",
        en="Which methods does each unit meet, and are there at least two?",
    ),
    reads=(
        "training.sessions.method",
        "training.sessions.units",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: skole, navn: Fjellvang skole}
          - {id: sfo, navn: Fjellvang SFO}
        opplæring:
          økter:  # <- GEV306
            - {id: kurs, enheter: [skole], metode: klasserom}
            - {id: mer, enheter: [skole], metode: klasserom}
            - {id: sfo, enheter: [sfo]}  # <- GEV306
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: skole, navn: Fjellvang skole}
        opplæring:
          økter:
            - {id: kurs, enheter: [skole], metode: klasserom}
            - {id: øving, enheter: [skole], metode: øving}
    """,
)

ONE = Text(
    nb="All opplæring i {units} har samme metode: «{method}». Legg inn minst én økt med en annen.",
    nn="All opplæring i {units} har same metode: «{method}». Legg inn minst éi økt med ein annan.",
    en="All training in {units} has the same method: “{method}”. Add at least one session with another.",
)
NO_METHOD = Text(
    nb="Økten «{session}» har ingen metode.",
    nn="Økta «{session}» har ingen metode.",
    en="The session “{session}” has no method.",
)


rule.unless(no_sessions)


@rule.check
def several_methods(plan: Plan, given: Given) -> Iterator[Gap]:
    alone: dict[Method, list[str]] = {}
    without: dict[str, Held] = {}
    for ref, sessions in held_by_unit(plan).items():
        methods = {session.method for _, session in sessions}
        known = [method for method in methods if method]
        if len(known) > 1:
            continue
        if None in methods:
            without |= {each.name: each for each in sessions if each.session.method is None}
            continue
        for method in known:
            alone.setdefault(method, []).append(plan.unit_called(ref))
    for name, session in without.values():
        yield gap(NO_METHOD, session, "method", session=name)
    for method, units in alone.items():
        facts: dict[str, Any] = {"units": tuple(units), "method": method}
        yield gap(ONE, plan.training, "sessions", write=A_SESSION, **facts)
