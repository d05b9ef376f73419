"""GEV415: the routines of each unit are adapted, by someone and in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b4_involvement.parts import UNIT
from gevinst.rules.lacking import incomplete
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV415",
    severity=Severity.ERROR,
    due=Phase.ROLLOUT,
    sources=("B4-D",),
    who=Role.UNIT_MANAGER,
    concerns=(Representative.UNION, Representative.SAFETY),
    title=Text(
        nb="Rutinene i hver enhet blir tilpasset",
        nn="Rutinane i kvar eining blir tilpassa",
        en="The routines of each unit are adapted",
    ),
    why=Text(
        nb="En løsning bygger på at arbeidet gjøres på en bestemt måte. Holder enheten på de gamle rutinene, kommer ikke gevinsten.",
        nn="Ei løysing byggjer på at arbeidet blir gjort på ein bestemt måte. Held eininga på dei gamle rutinane, kjem ikkje gevinsten.",
        en="A solution takes for granted that the work is done in a certain way. If the unit keeps its old routines, the gain does not come.",
    ),
    ask=Text(
        nb="Hvilke rutiner og arbeidsmåter endres i hver enhet, hvem gjør det, og innen når?",
        nn="Kva rutinar og arbeidsmåtar blir endra i kvar eining, kven gjer det, og innan når?",
        en="Which routines and ways of working change in each unit, who does it, and by when?",
    ),
    reads=(
        "involvement.routines.unit",
        "involvement.routines.what",
        "involvement.routines.responsible",
        "involvement.routines.by",
        "units.id",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: post, navn: Postmottaket}
          - {id: bygg, navn: Byggesak}
          - {id: landbruk, navn: Landbrukskontoret}
        involvering:
          rutiner:  # <- GEV415
            - enhet: bygg  # <- GEV415
              hva: Søknader fordeles av systemet og ikke på mandagsmøtet
    """,
    good="""
        gevinst: 1
        personer:
          - {id: liv, navn: Liv Moe, rolle: fagleder}
        enheter:
          - {id: bygg, navn: Byggesak}
        involvering:
          rutiner:
            - {enhet: bygg, hva: Søknader fordeles av systemet, ansvarlig: liv, innen: 2026-01-30}
    """,
)

LEFT_OUT = Text(
    nb="Det står ikke hvilke rutiner og arbeidsmåter som endres i {units}.",
    nn="Det står ikkje kva rutinar og arbeidsmåtar som blir endra i {units}.",
    en="It is not said which routines and ways of working change in {units}.",
)
INCOMPLETE = Text(
    nb="En rutine som skal endres, mangler dette: {missing}.",
    nn="Ein rutine som skal endrast, manglar dette: {missing}.",
    en="A routine that is to change lacks this: {missing}.",
)
PARTS = {
    "unit": UNIT,
    "what": Text(nb="hva som endres", nn="kva som blir endra", en="what changes"),
    "responsible": Text(
        nb="hvem som er ansvarlig", nn="kven som er ansvarleg", en="who is responsible"
    ),
    "by": Text(nb="en frist", nn="ein frist", en="a deadline"),
}


rule.unless(no_units)


@rule.check
def routines(plan: Plan, given: Given) -> Iterator[Gap]:
    routines = plan.involvement.routines
    adapted = {routine.unit for routine in routines}
    if left_out := [unit for unit in plan.units if unit.id not in adapted]:
        write = tuple(f"routines.{name}" for name in PARTS)
        units = tuple(map(unit_name, left_out))
        person = left_out[0].manager if len(left_out) == 1 else None
        yield gap(LEFT_OUT, plan.involvement, "routines", write=write, person=person, units=units)
    for routine in routines:
        unit = plan.unit(routine.unit)
        person = routine.responsible or (unit.manager if unit else None)
        yield from incomplete(INCOMPLETE, routine, PARTS, person=person)
