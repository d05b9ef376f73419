"""GEV404: the employees of the affected units, or their representatives, are involved before the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Audience, Phase
from gevinst.rules.b4_involvement.activities import all_undecided, before_the_choice
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV404",
    severity=Severity.ERROR,
    due=Phase.CONCEPT,
    sources=("B4-D",),
    who=Role.PROJECT_OWNER,
    concerns=(Representative.UNION,),
    title=Text(
        nb="De ansatte er med før løsningen velges",
        nn="Dei tilsette er med før løysinga blir vald",
        en="Employees take part before the solution is chosen",
    ),
    why=Text(
        nb="De som gjør arbeidet, vet hva som må virke. Blir de spurt etter valget, er det for sent å ta hensyn til det.",
        nn="Dei som gjer arbeidet, veit kva som må verke. Blir dei spurde etter valet, er det for seint å ta omsyn til det.",
        en="Those who do the work know what must work. Asked after the choice, they are asked too late for it to matter.",
    ),
    ask=Text(
        nb="Hva er de ansatte i hver berørt enhet, eller tillitsvalgte for dem, med på før løsningen velges?",
        nn="Kva er dei tilsette i kvar eining det gjeld, eller tillitsvalde for dei, med på før løysinga blir vald?",
        en="What do the employees of each affected unit, or their union representatives, take part in before the solution is chosen?",
    ),
    reads=(
        "involvement.activities.who",
        "involvement.activities.units",
        "involvement.activities.date",
        "solution.chosen",
        "solution.go_live",
        "solution.waves.start",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: vei, navn: Vei og trafikk}
          - {id: vann, navn: Vann og avløp}
          - {id: park, navn: Park og idrett}
        løsning: {valgt: 2026-02-16}
        involvering:
          aktiviteter:  # <- GEV404
            - {hvem: [ledere], enheter: [vei, vann, park], hvordan: Ledermøte, dato: 2025-11-05}
            - {hvem: [tillitsvalgte], enheter: [park], hvordan: Møte om krav til løsningen, dato: 2025-11-19}
            - hvem: [ansatte]
              enheter: [vann]
              hvordan: Utprøving av ordreapp på to biler
              dato: 2026-03-09  # <- GEV404
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: vei, navn: Vei og trafikk}
          - {id: vann, navn: Vann og avløp}
        løsning: {valgt: 2026-02-16}
        involvering:
          aktiviteter:
            - {hvem: [ansatte], enheter: [vei, vann], hvordan: Utprøving av ordreapp på to biler, dato: 2026-01-12}
    """,
)

LEFT_OUT = Text(
    nb="Ingen aktivitet tar med ansatte i {who}, eller tillitsvalgte for dem.",
    nn="Ingen aktivitet tek med tilsette i {who}, eller tillitsvalde for dei.",
    en="No activity involves employees in {who}, or union representatives for them.",
)
LATE = Text(
    nb="Den første aktiviteten med ansatte i {who} er {first}, men {limit}. De ansatte må med før løsningen velges.",
    nn="Den første aktiviteten med tilsette i {who} er {first}, men {limit}. Dei tilsette må med før løysinga blir vald.",
    en="The first activity with employees in {who} is {first}, but {limit}. Employees must take part before the solution is chosen.",
)
GROUPS = (Audience.EMPLOYEES, Audience.UNIONS)


@rule.unless
def not_decided(plan: Plan) -> Text | None:
    return no_units(plan) or all_undecided(plan, *GROUPS)


@rule.check
def employees_first(plan: Plan, given: Given) -> Iterator[Gap]:
    yield from before_the_choice(plan, GROUPS, LEFT_OUT, LATE, unit_name)
