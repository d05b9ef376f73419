"""GEV401: there is a plan for who is involved, how and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Audience, Phase
from gevinst.rules.b4_involvement.activities import GROUPS, TO_WRITE
from gevinst.rules.b4_involvement.parts import DATE, HOW, WHO
from gevinst.rules.lacking import incomplete
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV401",
    severity=Severity.ERROR,
    due=Phase.CONCEPT,
    sources=("B4-L",),
    who=Role.PROJECT_OWNER,
    concerns=(Representative.UNION,),
    title=Text(
        nb="Det er planlagt hvem som involveres, hvordan og når",
        nn="Det er planlagt kven som blir involvert, korleis og når",
        en="It is planned who is involved, how and when",
    ),
    why=Text(
        nb="Uten en plan blir de som skal bruke løsningen, spurt for sent eller ikke i det hele tatt. Da passer den sjelden til det de trenger.",
        nn="Utan ein plan blir dei som skal bruke løysinga, spurde for seint eller ikkje i det heile teke. Då passar ho sjeldan til det dei treng.",
        en="Without a plan, those who are to use the solution are asked too late or not at all. It then seldom fits what they need.",
    ),
    ask=Text(
        nb="Når og hvordan er mellomledere, ansatte og eventuelt innbyggere med?",
        nn="Når og korleis er mellomleiarar, tilsette og eventuelt innbyggjarar med?",
        en="When and how do middle managers, employees and, where it concerns them, citizens take part?",
    ),
    reads=(
        "involvement.activities.who",
        "involvement.activities.how",
        "involvement.activities.date",
        "project.citizen_facing",
    ),
    bad="""
        gevinst: 1
        prosjekt:  # <- GEV401
          navn: Digital byggesak
        involvering:
          aktiviteter:  # <- GEV401
            - {hvem: [ansatte], hvordan: Verksted på byggesakskontoret, dato: 2025-09-03}
            - hvem: [ansatte]  # <- GEV401
              hvordan: Prøving av skjermbilder
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Digital byggesak, innbyggerrettet: ja}
        involvering:
          aktiviteter:
            - {hvem: [ledere, ansatte], hvordan: Verksted på byggesakskontoret, dato: 2025-09-03}
            - {hvem: [innbyggere], hvordan: Samtaler med tolv søkere og to arkitekter, dato: 2025-09-17}
    """,
)

NONE = Text(
    nb="Planen har ingen aktiviteter der {groups} er med.",
    nn="Planen har ingen aktivitetar der {groups} er med.",
    en="The plan has no activities in which {groups} take part.",
)
INCOMPLETE = Text(
    nb="En aktivitet i involveringen mangler dette: {missing}.",
    nn="Ein aktivitet i involveringa manglar dette: {missing}.",
    en="An involvement activity lacks this: {missing}.",
)
LEFT_OUT = Text(
    nb="Ingen aktivitet tar med {groups}.",
    nn="Ingen aktivitet tek med {groups}.",
    en="No activity involves {groups}.",
)
CITIZENS = Text(
    nb="Det står ikke om innbyggere eller brukere møter løsningen selv, så ingen kan se om de skal være med.",
    nn="Det står ikkje om innbyggjarar eller brukarar møter løysinga sjølve, så ingen kan sjå om dei skal vere med.",
    en="It is not said whether citizens or users meet the solution themselves, so nobody can see whether they are to take part.",
)
PARTS = {"who": WHO, "how": HOW, "date": DATE}


@rule.check
def planned(plan: Plan, given: Given) -> Iterator[Gap]:
    activities = plan.involvement.activities
    if plan.project.citizen_facing is None:
        yield gap(CITIZENS, plan.project, "citizen_facing")
    there = {who for held in activities for who in held.who}
    left_out = tuple(
        words
        for group, words in GROUPS.items()
        if group not in there and (group is not Audience.CITIZENS or plan.project.citizen_facing)
    )
    if left_out:
        text = LEFT_OUT if activities else NONE
        yield gap(text, plan.involvement, "activities", write=TO_WRITE, groups=left_out)
    for held in activities:
        yield from incomplete(INCOMPLETE, held, PARTS)
