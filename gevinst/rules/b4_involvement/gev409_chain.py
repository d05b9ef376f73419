"""GEV409: what each gain does to other units is said, and those units are involved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b4_involvement.activities import involved_units
from gevinst.rules.b4_involvement.parts import UNIT
from gevinst.rules.lacking import incomplete
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV409",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B4-D",),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Hele verdikjeden er tatt med",
        nn="Heile verdikjeda er teken med",
        en="The whole value chain is considered",
    ),
    why=Text(
        nb="Det som gjør arbeidet lettere ett sted, kan gi merarbeid et annet. Det oppdages bare når de andre i kjeden blir spurt.",
        nn="Det som gjer arbeidet lettare éin stad, kan gje meirarbeid ein annan. Det blir berre oppdaga når dei andre i kjeda blir spurde.",
        en="What makes work easier in one place may make more of it in another. That is found out only when the others in the chain are asked.",
    ),
    ask=Text(
        nb="Hva gjør hver gevinst med andre enheter, og er de enhetene med i involveringen?",
        nn="Kva gjer kvar gevinst med andre einingar, og er dei einingane med i involveringa?",
        en="What does each gain do to other units, and do those units take part in the involvement?",
    ),
    reads=(
        "gains.effects_elsewhere.unit",
        "gains.effects_elsewhere.what",
        "involvement.activities.units",
        "involvement.activities.who",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: lønn, navn: Lønnskontoret}
          - {id: hjem, navn: Hjemmetjenesten}
        involvering:
          aktiviteter:
            - {hvem: [ansatte], enheter: [lønn], hvordan: Verksted, dato: 2025-09-10}
        gevinster:
          - id: oversikt  # <- GEV409
            hva: Bedre oversikt over fravær
          - id: punsjing
            hva: Mindre punsjing av timelister
            virkninger_andre_steder:
              - enhet: hjem  # <- GEV409
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: lønn, navn: Lønnskontoret}
          - {id: hjem, navn: Hjemmetjenesten}
        involvering:
          aktiviteter:
            - {hvem: [ansatte], enheter: [lønn, hjem], hvordan: Verksted, dato: 2025-09-10}
        gevinster:
          - {id: oversikt, hva: Bedre oversikt over fravær, virkninger_andre_steder: ingen}
          - id: punsjing
            hva: Mindre punsjing av timelister
            virkninger_andre_steder:
              - {enhet: hjem, hva: Hver ansatt fører timene selv, beløp: -120}
    """,
)

NOT_SAID = Text(
    nb="Det står ikke hva «{gain}» gjør med andre enheter. Skriv «ingen» hvis den ikke merkes andre steder.",
    nn="Det står ikkje kva «{gain}» gjer med andre einingar. Skriv «ingen» om ein ikkje merkar han andre stader.",
    en="It is not said what “{gain}” does to other units. Write “none” if it is not noticed elsewhere.",
)
INCOMPLETE = Text(
    nb="En virkning av «{gain}» mangler dette: {missing}.",
    nn="Ein verknad av «{gain}» manglar dette: {missing}.",
    en="An effect of “{gain}” lacks this: {missing}.",
)
NOT_INVOLVED = Text(
    nb="«{gain}» får virkninger i {unit}, som ingen aktivitet tar med.",
    nn="«{gain}» får verknader i {unit}, som ingen aktivitet tek med.",
    en="“{gain}” has effects in {unit}, which no activity involves.",
)
PARTS = {
    "unit": UNIT,
    "what": Text(
        nb="hva som blir annerledes der",
        nn="kva som blir annleis der",
        en="what is different there",
    ),
}


rule.unless(no_gains)


@rule.check
def value_chain(plan: Plan, given: Given) -> Iterator[Gap]:
    involved = involved_units(plan)
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain), "person": gain.owner}
        if gain.effects_elsewhere is None:
            names = tuple(f"effects_elsewhere.{name}" for name in ("unit", "what", "amount"))
            yield gap(NOT_SAID, gain, "effects_elsewhere", write=names, **facts)
            continue
        for effect in gain.effects_elsewhere:
            yield from incomplete(INCOMPLETE, effect, PARTS, **facts)
            if involved and plan.unit(effect.unit) and effect.unit not in involved:
                unit = plan.unit_called(effect.unit)
                yield gap(NOT_INVOLVED, effect, "unit", unit=unit, **facts)
