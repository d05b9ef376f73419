"""GEV201: the project has a named owner in top management."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import LeadershipLevel, Phase
from gevinst.rules.people import belongs_to_the_supplier, is_one_person
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Person
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV201",
    severity=Severity.ERROR,
    due=Phase.CONCEPT,
    sources=("B2-L",),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Prosjektet har en navngitt eier i toppledelsen",
        nn="Prosjektet har ein namngitt eigar i toppleiinga",
        en="The project has a named owner in top management",
    ),
    why=Text(
        nb="Uten én i toppledelsen som eier prosjektet, står enhetslederne alene når det trengs tid, penger eller et nei til noe annet.",
        nn="Utan éin i toppleiinga som eig prosjektet, står einingsleiarane åleine når det trengst tid, pengar eller eit nei til noko anna.",
        en="Without one person in top management who owns the project, unit managers stand alone when it takes time, money or a no to something else.",
    ),
    ask=Text(
        nb="Hvem i toppledelsen eier prosjektet, med navn og rolle?",
        nn="Kven i toppleiinga eig prosjektet, med namn og rolle?",
        en="Who in top management owns the project, by name and role?",
    ),
    reads=(
        "project.project_owner",
        "project.project_manager",
        "people.name",
        "people.role",
        "people.level",
    ),
    bad="""
        gevinst: 1
        prosjekt:
          navn: Digital byggesak
          prosjekteier: jonas  # <- GEV201
          prosjektleder: jonas
        personer:
          - id: jonas  # <- GEV201
            navn: Jonas Vik
            nivå: mellomleder  # <- GEV201
    """,
    good="""
        gevinst: 1
        prosjekt:
          navn: Digital byggesak
          prosjekteier: marit
          prosjektleder: jonas
        personer:
          - {id: marit, navn: Marit Foss, rolle: kommunalsjef teknisk, nivå: toppledelse}
          - {id: jonas, navn: Jonas Vik, rolle: prosjektleder}
    """,
)

NOBODY = Text(
    nb="Prosjektet har ingen prosjekteier.",
    nn="Prosjektet har ingen prosjekteigar.",
    en="The project has no project owner.",
)
NOT_IN_PLAN = Text(
    nb="Prosjekteieren er «{owner}», som ikke er en person i planen.",
    nn="Prosjekteigaren er «{owner}», som ikkje er ein person i planen.",
    en="The project owner is “{owner}”, who is not a person in the plan.",
)
NO_NAME = Text(
    nb="Prosjekteieren «{owner}» står uten navn.",
    nn="Prosjekteigaren «{owner}» står utan namn.",
    en="The project owner “{owner}” has no name.",
)
NOT_A_PERSON = Text(
    nb="«{owner}» er prosjekteier, men er ikke navnet på én person.",
    nn="«{owner}» er prosjekteigar, men er ikkje namnet på éin person.",
    en="“{owner}” is the project owner, but is not the name of one person.",
)
NO_LEVEL = Text(
    nb="Det står ikke om prosjekteieren {owner} er i toppledelsen.",
    nn="Det står ikkje om prosjekteigaren {owner} er i toppleiinga.",
    en="It is not said whether the project owner {owner} is in top management.",
)
NOT_TOP = Text(
    nb="Prosjekteieren {owner} har nivået {level}, og er altså ikke i toppledelsen.",
    nn="Prosjekteigaren {owner} har nivået {level}, og er altså ikkje i toppleiinga.",
    en="The project owner {owner} has the level {level}, and so is not in top management.",
)
SUPPLIER = Text(
    nb="Prosjekteieren {owner} hører til leverandøren, etter rollen «{role}». Eieren må være i kommunens egen toppledelse.",
    nn="Prosjekteigaren {owner} høyrer til leverandøren, etter rolla «{role}». Eigaren må vere i toppleiinga i kommunen.",
    en="The project owner {owner} belongs to the supplier, by the role “{role}”. The owner must be in your own top management.",
)
NO_ROLE = Text(
    nb="Prosjekteieren {owner} står uten rolle.",
    nn="Prosjekteigaren {owner} står utan rolle.",
    en="The project owner {owner} has no role.",
)
ALSO_MANAGER = Text(
    nb="{owner} er både prosjekteier og prosjektleder. Da er det ingen over prosjektet å gå til.",
    nn="{owner} er både prosjekteigar og prosjektleiar. Då er det ingen over prosjektet å gå til.",
    en="{owner} is both project owner and project manager. Then there is nobody above the project to turn to.",
)

_PROJECT_MANAGER = ("prosjektleder", "prosjektleiar", "project manager")


@rule.check
def owner_at_the_top(plan: Plan, given: Given) -> Iterator[Gap]:
    project = plan.project
    owner = plan.person(project.project_owner)
    if project.project_owner is None:
        yield gap(NOBODY, project, "project_owner")
    elif owner is None:
        yield gap(NOT_IN_PLAN, project, "project_owner", owner=project.project_owner)
    else:
        yield from _apart_from_the_manager(plan, owner)
        yield from _fit(owner)


def _apart_from_the_manager(plan: Plan, owner: Person) -> Iterator[Gap]:
    project = plan.project
    name = plan.called(owner.id)
    if project.project_owner == project.project_manager:
        yield gap(ALSO_MANAGER, project, "project_owner", owner=name)
    elif any(title in (owner.role or "").casefold() for title in _PROJECT_MANAGER):
        yield gap(ALSO_MANAGER, owner, "role", owner=name)


def _fit(owner: Person) -> Iterator[Gap]:
    if owner.name is None:
        yield gap(NO_NAME, owner, "name", owner=owner.id)
    elif not is_one_person(owner.name):
        yield gap(NOT_A_PERSON, owner, "name", owner=owner.name)
        return
    name = owner.name or owner.id
    if owner.level is None:
        yield gap(NO_LEVEL, owner, "level", owner=name)
    elif owner.level is not LeadershipLevel.TOP_MANAGEMENT:
        yield gap(NOT_TOP, owner, "level", owner=name, level=owner.level)
    if owner.role is None:
        yield gap(NO_ROLE, owner, "role", owner=name)
    elif belongs_to_the_supplier(owner.role):
        yield gap(SUPPLIER, owner, "role", owner=name, role=owner.role)
