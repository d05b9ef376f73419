"""GEV413: users meet those who make the solution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Audience, Phase
from gevinst.rules.b4_involvement.activities import involving
from gevinst.rules.b4_involvement.parts import DATE, HOW
from gevinst.rules.lacking import incomplete
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV413",
    severity=Severity.ADVICE,
    due=Phase.PLANNING,
    sources=("B4-L",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Brukerne møter dem som lager løsningen",
        nn="Brukarane møter dei som lagar løysinga",
        en="Users meet those who make the solution",
    ),
    why=Text(
        nb="Når utviklerne hører brukerne selv, blir det færre misforståelser, og færre bruker løsningen feil eller lar være.",
        nn="Når utviklarane høyrer brukarane sjølve, blir det færre misforståingar, og færre brukar løysinga feil eller lèt vere.",
        en="When developers hear users themselves there is less misunderstanding, and fewer use the solution wrongly or not at all.",
    ),
    ask=Text(
        nb="Når og hvordan møter de som skal bruke løsningen, leverandøren eller utviklerne?",
        nn="Når og korleis møter dei som skal bruke løysinga, leverandøren eller utviklarane?",
        en="When and how do those who are to use the solution meet the supplier or the developers?",
    ),
    reads=(
        "involvement.developers.how",
        "involvement.developers.date",
        "involvement.activities.who",
        "involvement.activities.how",
        "involvement.activities.date",
    ),
    bad="""
        gevinst: 1
        involvering:
          utviklere:
            - hvordan: To saksbehandlere går gjennom skjermbildene med leverandøren  # <- GEV413
    """,
    good="""
        gevinst: 1
        involvering:
          aktiviteter:
            - {hvem: [ansatte, leverandør], hvordan: Gjennomgang av skjermbilder, dato: 2025-12-08}
    """,
)

NONE = Text(
    nb="Det står ikke når og hvordan brukerne møter leverandøren eller utviklerne.",
    nn="Det står ikkje når og korleis brukarane møter leverandøren eller utviklarane.",
    en="It is not said when and how users meet the supplier or the developers.",
)
INCOMPLETE = Text(
    nb="Et møte mellom brukere og utviklere mangler dette: {missing}.",
    nn="Eit møte mellom brukarar og utviklarar manglar dette: {missing}.",
    en="A meeting of users and developers lacks this: {missing}.",
)
PARTS = {"how": HOW, "date": DATE}
USERS = {Audience.EMPLOYEES, Audience.CITIZENS}


@rule.check
def users_meet_developers(plan: Plan, given: Given) -> Iterator[Gap]:
    together = any(
        held.how and held.date and USERS.intersection(held.who)
        for held in involving(plan, Audience.SUPPLIER)
    )
    meetings = plan.involvement.developers
    if not meetings and not together:
        names = tuple(f"developers.{name}" for name in PARTS)
        yield gap(NONE, plan.involvement, "developers", write=names)
    for meeting in meetings:
        yield from incomplete(INCOMPLETE, meeting, PARTS)
