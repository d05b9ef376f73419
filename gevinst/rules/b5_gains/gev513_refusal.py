"""GEV513: there is an agreed way when someone does not take the solution into use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.lacking import incomplete
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV513",
    severity=Severity.WARNING,
    due=Phase.ROLLOUT,
    sources=("B5-D",),
    who=Role.TOP_MANAGEMENT,
    concerns=(Representative.UNION,),
    title=Text(
        nb="Det er avtalt hva som skjer når noen ikke vil",
        nn="Det er avtalt kva som skjer når nokon ikkje vil",
        en="It is agreed what happens when someone will not",
    ),
    why=Text(
        nb="Kan noen la være, må enheten holde både den gamle og den nye arbeidsmåten i gang. En leder som står alene om å ta det opp, lar det gjerne ligge.",
        nn="Kan nokon la vere, må eininga halde både den gamle og den nye arbeidsmåten i gang. Ein leiar som står åleine om å ta det opp, lèt det gjerne liggje.",
        en="If some can stay away, the unit must keep both the old and the new way of working going. A manager who stands alone in raising it tends to let it lie.",
    ),
    ask=Text(
        nb="Hva gjør lederen når noen ikke tar løsningen i bruk, og hvem er det avtalt med?",
        nn="Kva gjer leiaren når nokon ikkje tek løysinga i bruk, og kven er det avtalt med?",
        en="What does the manager do when someone does not take the solution into use, and whom is that agreed with?",
    ),
    reads=("gain_plan.non_use.how", "gain_plan.non_use.agreed_with"),
    bad="""
        gevinst: 1
        gevinstrealiseringsplan:
          ved_manglende_bruk:  # <- GEV513
            hvordan: Samtale med rektor, så hjelp fra en kollega i to uker, så pålegg
    """,
    good="""
        gevinst: 1
        gevinstrealiseringsplan:
          ved_manglende_bruk:
            hvordan: Samtale med rektor, så hjelp fra en kollega i to uker, så pålegg
            avtalt_med: Utdanningsforbundet og HR 2026-01-15
    """,
)

NOT_AGREED = Text(
    nb="Det er ingen avtalt måte å følge opp dem som ikke tar løsningen i bruk. Planen mangler: {missing}.",
    nn="Det er ingen avtalt måte å følgje opp dei som ikkje tek løysinga i bruk. Planen manglar: {missing}.",
    en="There is no agreed way to follow up those who do not take the solution into use. The plan lacks: {missing}.",
)
PARTS = {
    "how": Text(nb="hva lederen gjør", nn="kva leiaren gjer", en="what the manager does"),
    "agreed_with": Text(
        nb="hvem det er avtalt med", nn="kven det er avtalt med", en="whom it is agreed with"
    ),
}


@rule.check
def agreed_way(plan: Plan, given: Given) -> Iterator[Gap]:
    yield from incomplete(NOT_AGREED, plan.gain_plan, PARTS, "non_use")
