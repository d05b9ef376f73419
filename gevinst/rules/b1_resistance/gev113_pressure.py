"""GEV113: no unit meets too many changes at once, or something is done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Against, Phase
from gevinst.rules.b1_resistance.measures import units_with_measure
from gevinst.rules.b1_resistance.overlap import own_days
from gevinst.rules.b1_resistance.pressure import too_many, unstarted
from gevinst.rules.phrases import no_units
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV113",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B1-L",),
    who=Role.TOP_MANAGEMENT,
    concerns=(Representative.SAFETY,),
    title=Text(
        nb="Endringstrykket holdes nede",
        nn="Endringstrykket blir halde nede",
        en="Change pressure is kept down",
    ),
    why=Text(
        nb="Når mye skal endres på én gang, rekker ingen å lære noe ordentlig. Få endringer om gangen gir overskudd til å fullføre dem.",
        nn="Når mykje skal endrast på éin gong, rekk ingen å lære noko ordentleg. Få endringar om gongen gjev overskot til å fullføre dei.",
        en="When much is to change at once, nobody has time to learn anything well. Few changes at a time leave the strength to finish them.",
    ),
    ask=Text(
        nb="Hvor mange endringer møter hver enhet samtidig, og hva gjør dere der det blir for mange?",
        nn="Kor mange endringar møter kvar eining samtidig, og kva gjer de der det blir for mange?",
        en="How many changes does each unit meet at once, and what do you do where there are too many?",
    ),
    reads=(
        "units.other_changes.name",
        "units.other_changes.starts",
        "units.other_changes.ends",
        "solution.go_live",
        "solution.waves.start",
        "solution.waves.lessons_learned",
        "training.sessions.starts",
        "training.sessions.ends",
        "change.measures.against",
        "change.measures.unit",
        "change.measures.what",
    ),
    bad="""
        gevinst: 1
        enheter:
          - id: sak
            navn: Byggesak
            andre_endringer:
              - {navn: Ny organisering, fra: 2026-01-05, til: 2026-06-30}
              - {navn: Nytt arkivsystem, fra: 2026-04-01, til: 2026-09-30}
          - id: kart
            navn: Kart og oppmåling
            andre_endringer:
              - {navn: Nytt kartverk, fra: 2026-03-02, til: 2026-12-31}
              - navn: Flytting til nytt rådhus  # <- GEV113
                fra: 2026-06-01
        løsning: {tas_i_bruk: 2026-05-04}
        endring:  # <- GEV113
          hvorfor: Søkere venter i dag sju uker på svar
    """,
    good="""
        gevinst: 1
        enheter:
          - id: sak
            andre_endringer:
              - {navn: Ny organisering, fra: 2026-01-05, til: 2026-04-30}
              - {navn: Nytt arkivsystem, fra: 2026-04-01, til: 2026-09-30}
        løsning: {tas_i_bruk: 2026-05-04}
    """,
)

CHANGES = rule.setting(
    "changes",
    2,
    Text(
        nb="Så mange endringer, dette prosjektet medregnet, kan en enhet ha samtidig.",
        nn="Så mange endringar, dette prosjektet medrekna, kan ei eining ha samtidig.",
        en="So many changes, this project included, a unit may have at once.",
    ),
)
MONTHS = rule.setting(
    "months",
    3,
    Text(
        nb="Så mange måneder etter at enheten tok løsningen i bruk, regnes prosjektet fortsatt som en endring der.",
        nn="Så mange månader etter at eininga tok løysinga i bruk, blir prosjektet framleis rekna som ei endring der.",
        en="For so many months after a unit took the solution into use, the project still counts as a change there.",
    ),
)
NOT_STATED = Text(
    nb="ingen enhet har sagt hvilke andre endringer den møter (se GEV112)",
    nn="inga eining har sagt kva andre endringar ho møter (sjå GEV112)",
    en="no unit has said which other changes it meets (see GEV112)",
)


@rule.unless
def nothing_to_count(plan: Plan) -> Text | None:
    if any(unit.other_changes is not None for unit in plan.units):
        return None
    return NOT_STATED if plan.units else no_units(plan)


@rule.check
def pressure(plan: Plan, given: Given) -> Iterator[Gap]:
    helped = units_with_measure(plan, Against.CHANGE_PRESSURE)
    pressed = [
        unit
        for unit in plan.units
        if unit.other_changes is not None
        and len(unit.other_changes) >= given[CHANGES]
        and unit.id not in helped
    ]
    if not pressed:
        return
    own = own_days(plan, given[MONTHS])
    for unit in pressed:
        yield from too_many(plan, unit, own.get(unit.id or ""), given[CHANGES])
    yield from unstarted(plan, pressed, given[CHANGES])
