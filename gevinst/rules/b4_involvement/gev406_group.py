"""GEV406: a group outside the line prepares the choice, with users of the solution in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import LeadershipLevel, Phase
from gevinst.rules.people import is_one_person
from gevinst.rules.phrases import unit_name
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Person
    from gevinst.plan.solution import SelectionGroup
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV406",
    severity=Severity.WARNING,
    due=Phase.CONCEPT,
    sources=("B4-L",),
    who=Role.TOP_MANAGEMENT,
    concerns=(Representative.UNION,),
    title=Text(
        nb="En gruppe utenfor linja forbereder valget",
        nn="Ei gruppe utanfor linja førebur valet",
        en="A group outside the line prepares the choice",
    ),
    why=Text(
        nb="Går alt tjenestevei, kommer brukernes behov sjelden helt fram til dem som velger. En gruppe med brukere i korter ned veien.",
        nn="Går alt tenesteveg, kjem behova til brukarane sjeldan heilt fram til dei som vel. Ei gruppe med brukarar i kortar ned vegen.",
        en="When all goes through the line, what users need seldom reaches those who choose. A group with users in it shortens the way.",
    ),
    ask=Text(
        nb="Hvem forbereder valget, utenfor linja, og hvem av dem skal selv bruke løsningen?",
        nn="Kven førebur valet, utanfor linja, og kven av dei skal sjølve bruke løysinga?",
        en="Who prepares the choice, outside the line, and which of them are to use the solution themselves?",
    ),
    reads=(
        "solution.selection_group.members",
        "solution.selection_group.outside_the_line",
        "people.name",
        "people.unit",
        "people.level",
        "units.manager",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: siv, navn: Siv Dahl, rolle: arkivleder, nivå: mellomleder, enhet: arkiv}
          - {id: tor, navn: Tor Eik, rolle: IT-rådgiver}
        enheter:
          - {id: arkiv, navn: Dokumentsenteret, leder: siv}
        løsning:
          navn: Nytt sak- og arkivsystem
          valggruppe:
            medlemmer: [siv, tor]  # <- GEV406
            utenfor_linja: nei  # <- GEV406
    """,
    good="""
        gevinst: 1
        personer:
          - {id: siv, navn: Siv Dahl, rolle: arkivleder, nivå: mellomleder, enhet: arkiv}
          - {id: pål, navn: Pål Rud, rolle: arkivar, nivå: ansatt, enhet: arkiv}
        enheter:
          - {id: arkiv, navn: Dokumentsenteret, leder: siv}
        løsning:
          navn: Nytt sak- og arkivsystem
          valggruppe: {medlemmer: [siv, pål], utenfor_linja: ja}
    """,
)

NONE = Text(
    nb="Planen har ingen gruppe som forbereder valget utenfor linja.",
    nn="Planen har inga gruppe som førebur valet utanfor linja.",
    en="The plan has no group that prepares the choice outside the line.",
)
FEW = Text(
    nb="Medlemmer i valggruppen som planen har navnet på: {count}. Det må være minst 2.",
    nn="Medlemmer i valgruppa som planen har namnet på: {count}. Det må vere minst 2.",
    en="Members of the selection group whom the plan has by name: {count}. There must be at least 2.",
)
NOT_SAID = Text(
    nb="Det står ikke om valggruppen ligger utenfor linja.",
    nn="Det står ikkje om valgruppa ligg utanfor linja.",
    en="It is not said whether the selection group is outside the line.",
)
IN_THE_LINE = Text(
    nb="Valggruppen ligger i linja. Legg den utenfor, så det blir kort vei fra brukerne til dem som velger.",
    nn="Valgruppa ligg i linja. Legg ho utanfor, så det blir kort veg frå brukarane til dei som vel.",
    en="The selection group is in the line. Put it outside, so that the way is short from users to those who choose.",
)
NO_USERS = Text(
    nb="Etter planen er ingen i valggruppen ({people}) ansatt i {units} uten å være leder.",
    nn="Etter planen er ingen i valgruppa ({people}) tilsett i {units} utan å vere leiar.",
    en="According to the plan no member of the selection group ({people}) is an employee of {units} without being a manager.",
)
LEAST = 2


@rule.check
def group(plan: Plan, given: Given) -> Iterator[Gap]:
    chosen_by = plan.solution.selection_group
    if chosen_by is None:
        names = ("selection_group.members", "selection_group.outside_the_line")
        yield gap(NONE, plan.solution, "selection_group", write=names)
        return
    yield from _members(plan, chosen_by)
    if chosen_by.outside_the_line is None:
        yield gap(NOT_SAID, chosen_by, "outside_the_line")
    elif not chosen_by.outside_the_line:
        yield gap(IN_THE_LINE, chosen_by, "outside_the_line")


def _members(plan: Plan, chosen_by: SelectionGroup) -> Iterator[Gap]:
    people = [plan.person(ref) for ref in dict.fromkeys(chosen_by.members)]
    named = [one for one in people if one and one.name and is_one_person(one.name)]
    if len(named) < LEAST:
        yield gap(FEW, chosen_by, "members", count=len(named))
    managers = {unit.manager for unit in plan.units}
    if named and plan.units and not any(_uses_it(plan, one, managers) for one in named):
        facts: dict[str, Any] = {
            "people": tuple(one.name for one in named),
            "units": tuple(map(unit_name, plan.units)),
        }
        yield gap(NO_USERS, chosen_by, "members", **facts)


def _uses_it(plan: Plan, person: Person, managers: set[str | None]) -> bool:
    if plan.unit(person.unit) is None or person.id in managers:
        return False
    return person.level in (None, LeadershipLevel.EMPLOYEE)
