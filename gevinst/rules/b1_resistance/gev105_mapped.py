"""GEV105: the digital skills of every unit are mapped, whole and not too long ago."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.days import months_later
from gevinst.rules.lacking import lacking
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import DigitalSkills, Unit
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV105",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B1-D",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="Den digitale kompetansen er kartlagt",
        nn="Den digitale kompetansen er kartlagd",
        en="Digital skills are mapped",
    ),
    why=Text(
        nb="Motstanden er ofte størst hos dem som er utrygge på det digitale. Uten kartlegging vet ingen hvor mange de er, og hva de trenger.",
        nn="Motstanden er ofte størst hos dei som er utrygge på det digitale. Utan kartlegging veit ingen kor mange dei er, og kva dei treng.",
        en="Resistance is often strongest among those who are unsure of digital tools. Without mapping, nobody knows how many they are or what they need.",
    ),
    ask=Text(
        nb="Hvor mange i hver enhet er på lavt, middels og høyt nivå, og når ble det kartlagt?",
        nn="Kor mange i kvar eining er på lågt, middels og høgt nivå, og når vart det kartlagt?",
        en="How many in each unit are at a low, medium and high level, and when was that mapped?",
    ),
    reads=(
        "units.digital_skills.low",
        "units.digital_skills.medium",
        "units.digital_skills.high",
        "units.digital_skills.mapped",
        "units.employees",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: plan, navn: Plan og bygg, ansatte: 14}  # <- GEV105
          - id: arkiv
            ansatte: 9
            digital_kompetanse:  # <- GEV105
              lav: 2
              middels: 4
              kartlagt: 2025-11-01  # <- GEV105
          - id: drift
            ansatte: 20
            digital_kompetanse: {lav: 6, middels: 8, høy: 3, kartlagt: 2026-09-01}  # <- GEV105
    """,
    good="""
        gevinst: 1
        enheter:
          - id: plan
            ansatte: 14
            digital_kompetanse: {lav: 2, middels: 9, høy: 3, kartlagt: 2025-11-02}
    """,
)

MONTHS = rule.setting(
    "months",
    12,
    Text(
        nb="Så mange måneder gammel kan kartleggingen være.",
        nn="Så mange månader gammal kan kartlegginga vere.",
        en="So many months old the mapping may be.",
    ),
)

NOT_MAPPED = Text(
    nb="Den digitale kompetansen i {unit} er ikke kartlagt.",
    nn="Den digitale kompetansen i {unit} er ikkje kartlagd.",
    en="The digital skills in {unit} are not mapped.",
)
NO_LEVEL = Text(
    nb="Det står ikke hvor mange i {unit} som er på {levels} nivå.",
    nn="Det står ikkje kor mange i {unit} som er på {levels} nivå.",
    en="It is not said how many in {unit} are at the {levels} level.",
)
LEVELS = {
    "low": Text(nb="lavt", nn="lågt", en="low"),
    "medium": Text(nb="middels", nn="middels", en="medium"),
    "high": Text(nb="høyt", nn="høgt", en="high"),
}
NO_DATE = Text(
    nb="Det står ikke når den digitale kompetansen i {unit} ble kartlagt.",
    nn="Det står ikkje når den digitale kompetansen i {unit} vart kartlagd.",
    en="It is not said when the digital skills in {unit} were mapped.",
)
OLD = Text(
    nb="Den digitale kompetansen i {unit} ble kartlagt {mapped}. Per {as_of} er det lenger siden enn vår grense, {months} md.",
    nn="Den digitale kompetansen i {unit} vart kartlagd {mapped}. Per {as_of} er det lenger sidan enn vår grense, {months} md.",
    en="The digital skills in {unit} were mapped {mapped}. As of {as_of} that is longer ago than our limit of {months} months.",
)
NO_EMPLOYEES = Text(
    nb="Det står ikke hvor mange ansatte {unit} har, så ingen kan se om alle er kartlagt.",
    nn="Det står ikkje kor mange tilsette {unit} har, så ingen kan sjå om alle er kartlagde.",
    en="It is not said how many employees {unit} has, so nobody can see whether all are mapped.",
)
FEWER = Text(
    nb="Kartleggingen i {unit} gjelder {mapped} av {employees} ansatte. Ikke kartlagt: {missing}.",
    nn="Kartlegginga i {unit} gjeld {mapped} av {employees} tilsette. Ikkje kartlagde: {missing}.",
    en="The mapping in {unit} covers {mapped} of {employees} employees. Not mapped: {missing}.",
)


rule.unless(no_units)


@rule.check
def mapped(plan: Plan, given: Given) -> Iterator[Gap]:
    for unit in plan.units:
        facts: dict[str, Any] = {"unit": unit_name(unit), "person": unit.manager}
        if skills := unit.digital_skills:
            yield from _whole(unit, skills, facts)
            yield from _recent(skills, given, facts)
        else:
            fields = tuple(f"digital_skills.{name}" for name in (*LEVELS, "mapped"))
            yield gap(NOT_MAPPED, unit, "digital_skills", write=fields, **facts)


def _whole(unit: Unit, skills: DigitalSkills, facts: dict[str, Any]) -> Iterator[Gap]:
    numbers = {name: getattr(skills, name) for name in LEVELS}
    if missing := lacking(skills, LEVELS):
        levels = tuple(LEVELS[name] for name in missing)
        yield gap(NO_LEVEL, skills, missing[0], write=missing, levels=levels, **facts)
    elif unit.employees is None:
        yield gap(NO_EMPLOYEES, unit, "employees", **facts)
    elif (left := unit.employees - (count := sum(numbers.values()))) > 0:
        facts = facts | {"mapped": count, "employees": unit.employees, "missing": left}
        yield gap(FEWER, unit, "digital_skills", **facts)


def _recent(skills: DigitalSkills, given: Given, facts: dict[str, Any]) -> Iterator[Gap]:
    day, months = skills.mapped, given[MONTHS]
    if day is None:
        yield gap(NO_DATE, skills, "mapped", **facts)
    elif day < months_later(given.as_of, -months):
        facts = facts | {"mapped": day, "as_of": given.as_of, "months": months}
        yield gap(OLD, skills, "mapped", **facts)
