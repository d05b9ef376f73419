"""GEV403: the managers of the affected units are involved before the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Audience, Phase
from gevinst.rules.b4_involvement.activities import all_undecided, before_the_choice
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV403",
    severity=Severity.ERROR,
    due=Phase.CONCEPT,
    sources=("B4-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Mellomlederne er med før løsningen velges",
        nn="Mellomleiarane er med før løysinga blir vald",
        en="Middle managers take part before the solution is chosen",
    ),
    why=Text(
        nb="En leder som kommer med etter valget, får ikke sagt hva enheten trenger, og eier ikke det som ble valgt. Da blir løsningen fort liggende ubrukt.",
        nn="Ein leiar som kjem med etter valet, får ikkje sagt kva eininga treng, og eig ikkje det som vart valt. Då blir løysinga fort liggjande ubrukt.",
        en="A manager who comes in after the choice can't say what the unit needs, and does not own what was chosen. The solution may then lie unused.",
    ),
    ask=Text(
        nb="Hva er lederen av hver berørt enhet med på før løsningen velges?",
        nn="Kva er leiaren av kvar eining det gjeld, med på før løysinga blir vald?",
        en="What does the manager of each affected unit take part in before the solution is chosen?",
    ),
    reads=(
        "involvement.activities.who",
        "involvement.activities.units",
        "involvement.activities.date",
        "solution.chosen",
        "solution.go_live",
        "solution.waves.start",
        "units.manager",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: anne, navn: Anne Berg, rolle: rektor}
        enheter:
          - {id: li, navn: Li skole, leder: anne}
          - {id: bø, navn: Bø skole}
          - {id: ås, navn: Ås skole}
        løsning: {valgt: 2025-11-17}
        involvering:
          aktiviteter:  # <- GEV403
            - {hvem: [ansatte], enheter: [bø], hvordan: Lærerverksted, dato: 2025-09-10}
            - {hvem: [ledere], enheter: [ås], hvordan: Rektormøte, dato: 2025-09-24}
            - hvem: [ledere]
              enheter: [li]
              hvordan: Orientering om ny læringsplattform
              dato: 2025-12-01  # <- GEV403
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: li, navn: Li skole}
          - {id: bø, navn: Bø skole}
        løsning: {valgt: 2025-11-17}
        involvering:
          aktiviteter:
            - {hvem: [ledere], enheter: [li, bø], hvordan: Rektormøte om behov og krav, dato: 2025-09-24}
    """,
)

LEFT_OUT = Text(
    nb="Ingen aktivitet tar med {who}.",
    nn="Ingen aktivitet tek med {who}.",
    en="No activity involves {who}.",
)
LATE = Text(
    nb="Den første aktiviteten med {who} er {first}, men {limit}. Lederne må med før løsningen velges.",
    nn="Den første aktiviteten med {who} er {first}, men {limit}. Leiarane må med før løysinga blir vald.",
    en="The first activity with {who} is {first}, but {limit}. Managers must take part before the solution is chosen.",
)
NAMED = Text(
    nb="{manager} (leder av {unit})",
    nn="{manager} (leiar av {unit})",
    en="{manager} (manager of {unit})",
)
UNNAMED = Text(nb="lederen av {unit}", nn="leiaren av {unit}", en="the manager of {unit}")


@rule.unless
def not_decided(plan: Plan) -> Text | None:
    return no_units(plan) or all_undecided(plan, Audience.MANAGERS)


@rule.check
def managers_first(plan: Plan, given: Given) -> Iterator[Gap]:
    yield from before_the_choice(
        plan,
        (Audience.MANAGERS,),
        LEFT_OUT,
        LATE,
        lambda unit: Phrase(
            NAMED if unit.manager else UNNAMED,
            {"manager": plan.called(unit.manager), "unit": unit_name(unit)},
        ),
    )
