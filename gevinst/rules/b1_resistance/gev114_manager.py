"""GEV114: each manager's own willingness is assessed, and met where it is low."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Against, Level, Phase
from gevinst.rules.b1_resistance.measures import MEASURE, units_with_measure
from gevinst.rules.b1_resistance.units import not_assessed, readiness
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV114",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B1-D",),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Ledernes egen endringsvilje er vurdert",
        nn="Endringsviljen til leiarane sjølve er vurdert",
        en="The managers' own willingness is assessed",
    ),
    why=Text(
        nb="Når en ansatt er imot, mangler én bruker. Når lederen er imot, blir det verken opplæring eller nye arbeidsmåter i hele enheten.",
        nn="Når ein tilsett er imot, manglar éin brukar. Når leiaren er imot, blir det verken opplæring eller nye arbeidsmåtar i heile eininga.",
        en="When an employee is against it, one user is missing. When the manager is, the whole unit gets neither training nor new ways of working.",
    ),
    ask=Text(
        nb="Hvor villig er lederen for hver enhet selv, og hva gjør dere der viljen er lav?",
        nn="Kor villig er leiaren for kvar eining sjølv, og kva gjer de der viljen er låg?",
        en="How willing is each unit's manager, and what do you do where willingness is low?",
    ),
    reads=(
        "units.readiness.manager",
        "change.measures.against",
        "change.measures.unit",
        "change.measures.what",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: lia, navn: Lia skole}  # <- GEV114
          - {id: moen, navn: Moen skole, endringsvilje: {ansatte: høy}}  # <- GEV114
          - {id: vika, navn: Vika skole, endringsvilje: {leder: lav}}
        endring:
          endringstiltak:  # <- GEV114
            - {mot: lav_kapasitet, enhet: vika, hva: Inspektøren fritas for timeplanen i høst}
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: lia, navn: Lia skole, endringsvilje: {leder: middels}}
          - {id: vika, navn: Vika skole, endringsvilje: {leder: lav}}
        endring:
          endringstiltak:
            - {mot: lav_vilje, enhet: vika, hva: Rektor besøker en skole som er i gang og prøver selv}
    """,
)

NOT_ASSESSED = Text(
    nb="Det står ikke hvor villig lederen i {unit} selv er.",
    nn="Det står ikkje kor villig leiaren i {unit} sjølv er.",
    en="It is not said how willing the manager in {unit} is.",
)
NO_MEASURE = Text(
    nb="Lederens egen vilje er lav i {units}, men det står ikke hva dere gjør med det. Skriv et tiltak mot «{against}».",
    nn="Viljen til leiaren sjølv er låg i {units}, men det står ikkje kva de gjer med det. Skriv eit tiltak mot «{against}».",
    en="The manager's own willingness is low in {units}, but it is not said what you do about it. Write a measure against “{against}”.",
)


rule.unless(no_units)


@rule.check
def managers(plan: Plan, given: Given) -> Iterator[Gap]:
    helped = units_with_measure(plan, Against.LOW_READINESS)
    low = []
    for unit in plan.units:
        level = readiness(unit, "manager")
        if level is None:
            yield not_assessed(NOT_ASSESSED, unit, "manager")
        elif level is Level.LOW and unit.id not in helped:
            low.append(unit_name(unit))
    if low:
        facts: dict[str, Any] = {"units": tuple(low), "against": Against.LOW_READINESS}
        yield gap(NO_MEASURE, plan.change, "measures", write=MEASURE, **facts)
