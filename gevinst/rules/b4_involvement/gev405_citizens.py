"""GEV405: citizens or users are involved early where they meet the solution themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Audience, Phase
from gevinst.rules.b4_involvement.activities import TO_WRITE, involving, not_dated, the_choice
from gevinst.rules.phrases import no_citizens
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV405",
    severity=Severity.WARNING,
    due=Phase.CONCEPT,
    sources=("B4-L",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Innbyggere og brukere er med tidlig",
        nn="Innbyggjarar og brukarar er med tidleg",
        en="Citizens and users take part early",
    ),
    why=Text(
        nb="Det er de som skal klare å bruke tjenesten. Møter de den først når den er ferdig valgt, kommer innvendingene når det ikke lenger går an å velge noe annet.",
        nn="Det er dei som skal klare å bruke tenesta. Møter dei ho først når ho er ferdig vald, kjem innvendingane når det ikkje lenger går an å velje noko anna.",
        en="They are the ones who must manage to use the service. If they meet it only once it is chosen, their objections come when nothing else can be chosen.",
    ),
    ask=Text(
        nb="Hva er innbyggere eller brukere med på før løsningen velges?",
        nn="Kva er innbyggjarar eller brukarar med på før løysinga blir vald?",
        en="What do citizens or users take part in before the solution is chosen?",
    ),
    reads=(
        "involvement.activities.who",
        "involvement.activities.date",
        "project.citizen_facing",
        "solution.chosen",
        "solution.go_live",
        "solution.waves.start",
    ),
    bad="""
        gevinst: 1
        prosjekt: {navn: Digital barnehagesøknad, innbyggerrettet: ja}
        løsning: {valgt: 2025-10-06}
        involvering:
          aktiviteter:
            - {hvem: [ledere, ansatte], hvordan: Verksted med styrerne, dato: 2025-08-27}
            - hvem: [innbyggere]
              hvordan: Utprøving med ti foreldre
              dato: 2025-11-12  # <- GEV405
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Digital barnehagesøknad, innbyggerrettet: ja}
        løsning: {valgt: 2025-10-06}
        involvering:
          aktiviteter:
            - {hvem: [innbyggere], hvordan: Samtaler med ti foreldre, dato: 2025-08-27}
    """,
)

LEFT_OUT = Text(
    nb="Innbyggere eller brukere møter løsningen selv, men ingen aktivitet tar dem med.",
    nn="Innbyggjarar eller brukarar møter løysinga sjølve, men ingen aktivitet tek dei med.",
    en="Citizens or users meet the solution themselves, but no activity involves them.",
)
LATE = Text(
    nb="Den første aktiviteten med innbyggere eller brukere er {first}, men {limit}. De må med før løsningen velges.",
    nn="Den første aktiviteten med innbyggjarar eller brukarar er {first}, men {limit}. Dei må med før løysinga blir vald.",
    en="The first activity with citizens or users is {first}, but {limit}. They must take part before the solution is chosen.",
)


@rule.unless
def no_citizens_to_ask(plan: Plan) -> Text | None:
    return no_citizens(plan) or not_dated(plan, Audience.CITIZENS)


@rule.check
def citizens_early(plan: Plan, given: Given) -> Iterator[Gap]:
    dated = [(held.date, held) for held in involving(plan, Audience.CITIZENS) if held.date]
    if not dated:
        yield gap(LEFT_OUT, plan.involvement, "activities", write=TO_WRITE)
        return
    day, first = min(dated, key=lambda one: one[0])
    if (limit := the_choice(plan)) and day >= limit.day:
        yield gap(LATE, first, "date", first=day, limit=limit.said)
