"""GEV115: each unit has energy to spare for the change, or something is done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Against, Level, Phase
from gevinst.rules.b1_resistance.measures import MEASURE, units_with_measure
from gevinst.rules.b1_resistance.units import not_assessed, readiness
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Unit
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV115",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B1-D",),
    who=Role.UNIT_MANAGER,
    concerns=(Representative.SAFETY,),
    title=Text(
        nb="Det er overskudd til endringen",
        nn="Det er overskot til endringa",
        en="There is energy to spare for the change",
    ),
    why=Text(
        nb="En enhet som akkurat klarer de daglige oppgavene, har ingenting igjen til å endre dem. Da rammes de tyngste og beste grepene først.",
        nn="Ei eining som akkurat klarer dei daglege oppgåvene, har ingenting att til å endre dei. Då går det ut over dei tyngste og beste grepa først.",
        en="A unit that just manages its daily tasks has nothing left to change them with. The heaviest and best changes suffer first.",
    ),
    ask=Text(
        nb="Hvor mye overskudd har hver enhet nå, og hva gjør dere der det er lite?",
        nn="Kor mykje overskot har kvar eining no, og kva gjer de der det er lite?",
        en="How much energy does each unit have to spare now, and what do you do where it is little?",
    ),
    reads=(
        "units.readiness.capacity",
        "units.readiness.capacity_low_until",
        "solution.go_live",
        "solution.waves.start",
        "change.measures.against",
        "change.measures.unit",
        "change.measures.what",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: sør, navn: Hjemmetjenesten sør}  # <- GEV115
          - {id: nord, navn: Hjemmetjenesten nord, endringsvilje: {kapasitet: lav}}
          - id: natt
            navn: Nattjenesten
            endringsvilje:
              kapasitet: lav
              kapasitet_lav_fram_til: 2026-09-30  # <- GEV115
        løsning: {tas_i_bruk: 2026-08-17}
        endring:  # <- GEV115
          hva: Besøk føres på telefon der de skjer
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: sør, navn: Hjemmetjenesten sør, endringsvilje: {kapasitet: middels}}
          - {id: nord, navn: Hjemmetjenesten nord, endringsvilje: {kapasitet: lav}}
          - id: natt
            navn: Nattjenesten
            endringsvilje: {kapasitet: lav, kapasitet_lav_fram_til: 2026-08-16}
        løsning: {tas_i_bruk: 2026-08-17}
        endring:
          endringstiltak:
            - {mot: lav_kapasitet, enhet: nord, hva: To vikarer fra august til november}
    """,
)

NOT_ASSESSED = Text(
    nb="Det står ikke hvor mye overskudd {unit} har til endringen.",
    nn="Det står ikkje kor mykje overskot {unit} har til endringa.",
    en="It is not said how much energy {unit} has to spare for the change.",
)
NO_MEASURE = Text(
    nb="Kapasiteten er lav i {units}. Skriv et tiltak mot «{against}», eller hvor lenge det varer, slik at oppstarten kan komme etterpå.",
    nn="Kapasiteten er låg i {units}. Skriv eit tiltak mot «{against}», eller kor lenge det varer, slik at oppstarten kan kome etterpå.",
    en="Capacity is low in {units}. Write a measure against “{against}”, or how long it lasts, so that the start can come after.",
)
TOO_EARLY = Text(
    nb="Kapasiteten i {unit} er lav fram til {until}, men enheten tar løsningen i bruk {start}. Flytt oppstarten, eller skriv et tiltak mot «{against}».",
    nn="Kapasiteten i {unit} er låg fram til {until}, men eininga tek løysinga i bruk {start}. Flytt oppstarten, eller skriv eit tiltak mot «{against}».",
    en="Capacity in {unit} is low until {until}, but the unit takes the solution into use {start}. Move the start, or write a measure against “{against}”.",
)
NO_START = Text(
    nb="Kapasiteten i {unit} er lav fram til {until}, men det står ikke når enheten tar løsningen i bruk.",
    nn="Kapasiteten i {unit} er låg fram til {until}, men det står ikkje når eininga tek løysinga i bruk.",
    en="Capacity in {unit} is low until {until}, but it is not said when the unit takes the solution into use.",
)


rule.unless(no_units)


@rule.check
def capacity(plan: Plan, given: Given) -> Iterator[Gap]:
    helped = units_with_measure(plan, Against.LOW_CAPACITY)
    low = []
    for unit in plan.units:
        level = readiness(unit, "capacity")
        if level is None:
            yield not_assessed(NOT_ASSESSED, unit, "capacity", person=unit.manager)
        elif level is Level.LOW and unit.id not in helped:
            if until := unit.readiness and unit.readiness.capacity_low_until:
                start = plan.first_use((unit.id or "",))
                yield from _another_date(plan, unit, until, start)
            else:
                low.append(unit_name(unit))
    if low:
        facts: dict[str, Any] = {"units": tuple(low), "against": Against.LOW_CAPACITY}
        yield gap(NO_MEASURE, plan.change, "measures", write=MEASURE, **facts)


def _another_date(plan: Plan, unit: Unit, until: date, start: date | None) -> Iterator[Gap]:
    facts: dict[str, Any] = {"unit": unit_name(unit), "until": until}
    if start is None:
        yield gap(NO_START, plan.solution, "go_live", **facts)
    elif start <= until:
        facts |= {"start": start, "person": unit.manager, "against": Against.LOW_CAPACITY}
        yield gap(TOO_EARLY, unit.readiness or unit, "capacity_low_until", **facts)
