"""GEV502: every gain has one named owner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import LeadershipLevel, Phase
from gevinst.rules.people import is_one_person
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Person
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV502",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B5-L",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Hver gevinst har én navngitt gevinstansvarlig",
        nn="Kvar gevinst har éin namngitt gevinstansvarleg",
        en="Every gain has one named owner",
    ),
    why=Text(
        nb="Det alle har ansvar for, har ingen ansvar for. Ett navn gjør at noen følger opp når prosjektet er slutt.",
        nn="Det alle har ansvar for, har ingen ansvar for. Eitt namn gjer at nokon følgjer opp når prosjektet er slutt.",
        en="What everyone answers for, nobody answers for. One name sees to it that someone follows up when the project is over.",
    ),
    ask=Text(
        nb="Hvem er gevinstansvarlig, med navn og rolle?",
        nn="Kven er gevinstansvarleg, med namn og rolle?",
        en="Who owns the gain, by name and role?",
    ),
    reads=(
        "gains.owner",
        "people.name",
        "people.role",
        "people.level",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: øk, navn: Økonomiavdelingen, rolle: støtte}  # <- GEV502
          - {id: kari, navn: Kari Hansen, rolle: avdelingsleder}
          - {id: per, navn: Per Aune}  # <- GEV502
          - {id: lev, navn: Lars Lie, rolle: konsulent, nivå: leverandør}  # <- GEV502
        gevinster:
          - id: a  # <- GEV502
          - {id: b, gevinstansvarlig: øk}
          - id: c
            gevinstansvarlig: [kari, per]  # <- GEV502
          - {id: d, gevinstansvarlig: per}
          - {id: e, gevinstansvarlig: lev}
          - {id: f, gevinstansvarlig: prosjektet}  # <- GEV502
    """,
    good="""
        gevinst: 1
        personer:
          - {id: kari, navn: Kari Hansen, rolle: avdelingsleder}
        gevinster:
          - {id: a, gevinstansvarlig: kari}
    """,
)

NOBODY = Text(
    nb="Gevinsten «{gain}» har ingen gevinstansvarlig.",
    nn="Gevinsten «{gain}» har ingen gevinstansvarleg.",
    en="The gain “{gain}” has no owner.",
)
SEVERAL = Text(
    nb="Gevinsten «{gain}» har {count} gevinstansvarlige: {people}. Velg én.",
    nn="Gevinsten «{gain}» har {count} gevinstansvarlege: {people}. Vel éin.",
    en="The gain “{gain}” has {count} owners: {people}. Choose one.",
)
NOT_IN_PLAN = Text(
    nb="Gevinstansvarlig for «{gain}» er «{owner}», som ikke er en person i planen.",
    nn="Gevinstansvarleg for «{gain}» er «{owner}», som ikkje er ein person i planen.",
    en="The owner of “{gain}” is “{owner}”, who is not a person in the plan.",
)
NO_NAME = Text(
    nb="Den gevinstansvarlige «{owner}» står uten navn.",
    nn="Den gevinstansvarlege «{owner}» står utan namn.",
    en="The gain owner “{owner}” has no name.",
)
NO_ROLE = Text(
    nb="Den gevinstansvarlige {owner} står uten rolle.",
    nn="Den gevinstansvarlege {owner} står utan rolle.",
    en="The gain owner {owner} has no role.",
)
NOT_A_PERSON = Text(
    nb="«{owner}» er gevinstansvarlig, men er ikke navnet på én person.",
    nn="«{owner}» er gevinstansvarleg, men er ikkje namnet på éin person.",
    en="“{owner}” owns a gain, but is not the name of one person.",
)
SUPPLIER = Text(
    nb="{owner} er gevinstansvarlig, men hører til leverandøren. Gevinsten må eies av egen linje.",
    nn="{owner} er gevinstansvarleg, men høyrer til leverandøren. Gevinsten må eigast av eiga linje.",
    en="{owner} owns a gain, but belongs to the supplier. The gain must be owned in your own line.",
)


@rule.unless
def no_gains_yet(plan: Plan) -> Text | None:
    return no_gains(plan)


@rule.check
def one_named_owner(plan: Plan, given: Given) -> Iterator[Gap]:
    owners: dict[str, None] = {}
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain)}
        if not gain.owner:
            yield gap(NOBODY, gain, "owner", **facts)
        elif len(gain.owner) > 1:
            facts |= {"count": len(gain.owner), "people": tuple(map(plan.called, gain.owner))}
            yield gap(SEVERAL, gain, "owner", **facts)
        elif plan.person(gain.owner[0]) is None:
            yield gap(NOT_IN_PLAN, gain, "owner", **facts, owner=gain.owner[0])
        else:
            owners[gain.owner[0]] = None
    for owner in owners:
        if person := plan.person(owner):
            yield from _fit(person)


def _fit(person: Person) -> Iterator[Gap]:
    if person.name is None:
        yield gap(NO_NAME, person, "name", owner=person.id)
    elif not is_one_person(person.name):
        yield gap(NOT_A_PERSON, person, "name", owner=person.name)
    elif person.level is LeadershipLevel.SUPPLIER:
        yield gap(SUPPLIER, person, "level", write=(), owner=person.name)
    elif person.role is None:
        yield gap(NO_ROLE, person, "role", owner=person.name)
