"""GEV110: the solution is taken into use in waves, the most willing first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b1_resistance.willing import out_of_order, unassessed
from gevinst.rules.phrases import left_out, no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV110",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B1-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Innføringen skjer i puljer, de villigste først",
        nn="Innføringa skjer i puljer, dei villigaste først",
        en="Roll-out is in waves, the most willing first",
    ),
    why=Text(
        nb="De som vil, finner feilene og viser at det går. Begynner dere med alle eller med de uvillige, blir feilene et argument mot endringen.",
        nn="Dei som vil, finn feila og viser at det går. Byrjar de med alle eller med dei uvillige, blir feila eit argument mot endringa.",
        en="The willing find the faults and show that it works. If you begin with everyone or with the unwilling, the faults become a case against the change.",
    ),
    ask=Text(
        nb="I hvilke puljer tas løsningen i bruk, og er de villigste i den første?",
        nn="I kva puljer blir løysinga teken i bruk, og er dei villigaste i den første?",
        en="In which waves is the solution taken into use, and are the most willing in the first?",
    ),
    reads=(
        "units.id",
        "units.employees",
        "units.readiness.employees",
        "solution.waves.units",
        "solution.waves.start",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: lia, navn: Lia barnehage, endringsvilje: {ansatte: lav}}
          - {id: moen, navn: Moen barnehage, endringsvilje: {ansatte: høy}}
          - {id: vika, navn: Vika barnehage, endringsvilje: {ansatte: middels}}
          - id: haug  # <- GEV110
            navn: Haug barnehage
        løsning:
          puljer:  # <- GEV110
            - {enheter: [lia], start: 2026-08-17}
            - {enheter: [moen, vika]}  # <- GEV110
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: lia, navn: Lia barnehage, endringsvilje: {ansatte: lav}}
          - {id: moen, navn: Moen barnehage, endringsvilje: {ansatte: høy}}
        løsning:
          puljer:
            - {enheter: [moen], start: 2026-08-17}
            - {enheter: [lia], start: 2026-10-05}
    """,
)

PEOPLE = rule.setting(
    "people",
    50,
    Text(
        nb="Så mange ansatte kan én enhet ha før også den skal deles i puljer.",
        nn="Så mange tilsette kan éi eining ha før òg ho skal delast i puljer.",
        en="So many employees a single unit may have before it is to be split into waves too.",
    ),
)

SMALL = Text(
    nb="planen gjelder én enhet, og den har ikke flere ansatte enn vår grense",
    nn="planen gjeld éi eining, og ho har ikkje fleire tilsette enn vår grense",
    en="the plan concerns one unit, and it has no more employees than our limit",
)
UNKNOWN = Text(
    nb="planen gjelder én enhet, og det står ikke hvor mange ansatte den har (se GEV105)",
    nn="planen gjeld éi eining, og det står ikkje kor mange tilsette ho har (sjå GEV105)",
    en="the plan concerns one unit, and it is not said how many employees it has (see GEV105)",
)
SEVERAL = Text(
    nb="Antall enheter er {units}, men antall puljer med enheter i er {waves}. Da må alle begynne samtidig.",
    nn="Talet på einingar er {units}, men talet på puljer med einingar i er {waves}. Då må alle byrje samtidig.",
    en="The number of units is {units}, but the number of waves with units in them is {waves}. Then all must begin at once.",
)
LARGE = Text(
    nb="{unit} har {people} ansatte, over vår grense {limit}, men antall puljer med enheten i er {waves}. Da må alle begynne samtidig.",
    nn="{unit} har {people} tilsette, over vår grense {limit}, men talet på puljer med eininga i er {waves}. Då må alle byrje samtidig.",
    en="{unit} has {people} employees, above our limit {limit}, but the number of waves with the unit in them is {waves}. Then all must begin at once.",
)
LEFT_OUT = Text(
    nb="Ingen pulje har med {units}.",
    nn="Inga pulje har med {units}.",
    en="No wave includes {units}.",
)
NO_START = Text(
    nb="Puljen med {units} har ingen startdato.",
    nn="Pulja med {units} har ingen startdato.",
    en="The wave with {units} has no start date.",
)
SAME_DAY = Text(
    nb="Alle puljene starter samme dag, {start}. Da er det i praksis én pulje.",
    nn="Alle puljene startar same dag, {start}. Då er det i praksis éi pulje.",
    en="All waves start on the same day, {start}. In practice that is one wave.",
)


@rule.unless_given
def one_small_unit(plan: Plan, given: Given) -> Text | None:
    if len(plan.units) != 1:
        return no_units(plan)
    people = plan.units[0].employees
    if people is None:
        return UNKNOWN
    return SMALL if people <= given[PEOPLE] else None


@rule.check
def waves(plan: Plan, given: Given) -> Iterator[Gap]:
    several = len(plan.units) > 1
    if several:
        yield from unassessed(plan)
    fields = ("waves.id", "waves.units", "waves.start")
    filled = [wave for wave in plan.solution.waves if wave.units]
    if len(filled) <= 1:
        text, facts = (SEVERAL, {"units": len(plan.units)}) if several else _large(plan, given)
        yield gap(text, plan.solution, "waves", write=fields, waves=len(filled), **facts)
        return
    if units := left_out(plan, {unit for wave in filled for unit in wave.units}):
        yield gap(LEFT_OUT, plan.solution, "waves", write=fields, units=units)
    if undated := [wave for wave in filled if wave.start is None]:
        for wave in undated:
            yield gap(NO_START, wave, "start", units=tuple(map(plan.unit_called, wave.units)))
    elif len({wave.start for wave in filled}) == 1:
        yield gap(SAME_DAY, plan.solution, "waves", start=filled[0].start)
    elif several:
        yield from out_of_order(plan, filled)


def _large(plan: Plan, given: Given) -> tuple[Text, dict[str, Any]]:
    unit = plan.units[0]
    return LARGE, {"unit": unit_name(unit), "people": unit.employees, "limit": given[PEOPLE]}
