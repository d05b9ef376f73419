"""GEV108: every unit has a champion (*ildsjel*) with time set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b1_resistance.units import champions
from gevinst.rules.people import is_one_person
from gevinst.rules.phrases import left_out, no_units
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.change import Champion
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV108",
    severity=Severity.WARNING,
    due=Phase.ROLLOUT,
    sources=("B1-L",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="Ildsjelene har rom til å hjelpe",
        nn="Eldsjelene har rom til å hjelpe",
        en="Champions have room to help",
    ),
    why=Text(
        nb="En ivrig kollega overbeviser bedre enn et kurs. Uten tid til det blir hjelpen borte når vakten er travel.",
        nn="Ein ivrig kollega overtyder betre enn eit kurs. Utan tid til det blir hjelpa borte når vakta er travel.",
        en="A keen colleague convinces better than a course. Without time for it, the help is gone when the shift is busy.",
    ),
    ask=Text(
        nb="Hvem er ildsjel i hver enhet, og hvor mange timer i uken er satt av?",
        nn="Kven er eldsjel i kvar eining, og kor mange timar i veka er sette av?",
        en="Who is the champion in each unit, and how many hours a week are set aside?",
    ),
    reads=(
        "change.champions.person",
        "change.champions.unit",
        "change.champions.hours_per_week",
        "people.name",
        "people.unit",
        "units.id",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: mona, navn: Mona Berg, rolle: lærer}
          - {id: ikt, navn: IKT-avdelingen}  # <- GEV108
        enheter:
          - {id: lia, navn: Lia skole}
          - {id: moen, navn: Moen skole}
          - {id: vika, navn: Vika skole}
          - {id: haug, navn: Haug skole}
        endring:
          ildsjeler:  # <- GEV108
            - {person: mona, enhet: lia}  # <- GEV108
            - person: mona
              enhet: moen
              timer_per_uke: 0  # <- GEV108
            - {person: ikt, enhet: vika, timer_per_uke: 3}
            - timer_per_uke: 2  # <- GEV108
    """,
    good="""
        gevinst: 1
        personer:
          - {id: mona, navn: Mona Berg, rolle: lærer}
          - {id: ola, navn: Ola Nes, rolle: lærer, enhet: moen}
        enheter:
          - {id: lia, navn: Lia skole}
          - {id: moen, navn: Moen skole}
        endring:
          ildsjeler:
            - {person: mona, enhet: lia, timer_per_uke: 3}
            - {person: ola, timer_per_uke: 1,5}
    """,
)

LEFT_OUT = Text(
    nb="Det er ikke pekt ut noen ildsjel i {units}.",
    nn="Det er ikkje peikt ut noka eldsjel i {units}.",
    en="No champion is named in {units}.",
)
NO_UNIT = Text(
    nb="Det står ikke hvilken enhet denne ildsjelen hjelper.",
    nn="Det står ikkje kva eining denne eldsjela hjelper.",
    en="It is not said which unit this champion helps.",
)
NOBODY = Text(
    nb="Det står ikke hvem som er ildsjel i {unit}.",
    nn="Det står ikkje kven som er eldsjel i {unit}.",
    en="It is not said who the champion in {unit} is.",
)
NOT_A_PERSON = Text(
    nb="«{champion}» er ildsjel i {unit}, men er ikke navnet på én person.",
    nn="«{champion}» er eldsjel i {unit}, men er ikkje namnet på éin person.",
    en="“{champion}” is the champion in {unit}, but is not the name of one person.",
)
NO_TIME = Text(
    nb="{champion} er ildsjel i {unit}, men det er ikke satt av tid til det.",
    nn="{champion} er eldsjel i {unit}, men det er ikkje sett av tid til det.",
    en="{champion} is the champion in {unit}, but no time is set aside for it.",
)


rule.unless(no_units)


@rule.check
def champion_with_time(plan: Plan, given: Given) -> Iterator[Gap]:
    found = champions(plan)
    nowhere = found.pop(None, [])
    served = set()
    for unit, named in found.items():
        lacks = [list(_lacks(plan, champion, plan.unit_called(unit))) for champion in named]
        if all(lacks):
            yield from (each for one in lacks for each in one)
        else:
            served.add(unit)
    if left_out(plan, served):
        yield from (gap(NO_UNIT, champion, "unit") for champion in nowhere)
    if units := left_out(plan, found):
        fields = ("champions.person", "champions.unit", "champions.hours_per_week")
        yield gap(LEFT_OUT, plan.change, "champions", write=fields, units=units)


def _lacks(plan: Plan, champion: Champion, unit: str) -> Iterator[Gap]:
    if champion.person is None:
        yield gap(NOBODY, champion, "person", unit=unit)
        return
    person = plan.person(champion.person)
    facts: dict[str, Any] = {"unit": unit, "champion": plan.called(champion.person)}
    if person and not (person.name and is_one_person(person.name)):
        yield gap(NOT_A_PERSON, person, "name", **facts)
    if champion.hours_per_week is None or champion.hours_per_week <= 0:
        yield gap(NO_TIME, champion, "hours_per_week", **facts)
