"""GEV418: the safety representative takes part before the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Audience, Phase
from gevinst.rules.b4_involvement.activities import the_choice
from gevinst.rules.b4_involvement.representatives import taking_part
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV418",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("P",),
    practice=Text(
        nb="Arbeidstilsynet: arbeidsmiljøutvalget, eller verneombudet der det ikke er noe utvalg, skal se til at omstillingen er risikovurdert før noe blir besluttet",
        nn="Arbeidstilsynet: arbeidsmiljøutvalet, eller verneombodet der det ikkje er noko utval, skal sjå til at omstillinga er risikovurdert før noko blir avgjort",
        en="The Labour Inspection Authority (Arbeidstilsynet): the working environment committee, or the safety representative where there is none, is to see that the restructuring is risk-assessed before anything is decided",
    ),
    who=Role.PROJECT_OWNER,
    concerns=(Representative.SAFETY,),
    title=Text(
        nb="Verneombudet er med før valget",
        nn="Verneombodet er med før valet",
        en="The safety representative takes part before the choice",
    ),
    why=Text(
        nb="Nye arbeidsmåter kan gi mer alenearbeid, mer tidspress eller dårligere arbeidsstillinger. Det er lettest å gjøre noe med før løsningen er valgt.",
        nn="Nye arbeidsmåtar kan gje meir aleinearbeid, meir tidspress eller dårlegare arbeidsstillingar. Det er lettast å gjere noko med før løysinga er vald.",
        en="New ways of working may bring more lone work, more time pressure or worse working positions. That is easiest to mend before the solution is chosen.",
    ),
    ask=Text(
        nb="Når og hvordan er verneombudet eller arbeidsmiljøutvalget med, før løsningen velges?",
        nn="Når og korleis er verneombodet eller arbeidsmiljøutvalet med, før løysinga blir vald?",
        en="When and how does the safety representative or the working environment committee take part, before the solution is chosen?",
    ),
    reads=(
        "involvement.safety_representative.how",
        "involvement.safety_representative.date",
        "involvement.activities.who",
        "involvement.activities.how",
        "involvement.activities.date",
        "solution.chosen",
        "solution.go_live",
        "solution.waves.start",
    ),
    bad="""
        gevinst: 1
        løsning: {valgt: 2025-11-17}
        involvering:
          verneombud:
            - hvordan: Vernerunde i de nye lokalene
              dato: 2026-01-14  # <- GEV418
    """,
    good="""
        gevinst: 1
        løsning: {valgt: 2025-11-17}
        involvering:
          verneombud:
            - {hvordan: Risikovurdering i arbeidsmiljøutvalget, dato: 2025-10-08}
    """,
)

NONE = Text(
    nb="Det står ikke når og hvordan verneombudet eller arbeidsmiljøutvalget er med.",
    nn="Det står ikkje når og korleis verneombodet eller arbeidsmiljøutvalet er med.",
    en="It is not said when and how the safety representative or the working environment committee takes part.",
)
INCOMPLETE = Text(
    nb="En aktivitet med verneombudet mangler dette: {missing}.",
    nn="Ein aktivitet med verneombodet manglar dette: {missing}.",
    en="An activity with the safety representative lacks this: {missing}.",
)
LATE = Text(
    nb="Verneombudet er først med {first}, men {limit}. Det må med før løsningen velges.",
    nn="Verneombodet er først med {first}, men {limit}. Det må med før løysinga blir vald.",
    en="The safety representative first takes part {first}, but {limit}. That must come before the solution is chosen.",
)


@rule.check
def safety(plan: Plan, given: Given) -> Iterator[Gap]:
    yield from taking_part(
        plan,
        "safety_representative",
        Audience.SAFETY,
        the_choice(plan),
        none=NONE,
        lacking=INCOMPLETE,
        late=LATE,
    )
