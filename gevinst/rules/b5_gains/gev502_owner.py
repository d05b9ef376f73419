"""GEV502: every gain has one named owner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.lacking import incomplete
from gevinst.rules.people import is_one_person, is_the_suppliers
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
        en="What everyone is responsible for, nobody is responsible for. One name means that someone follows up when the project is over.",
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
          - {id: rektor, rolle: rektor}  # <- GEV502
        gevinster:
          - id: a  # <- GEV502
          - {id: b, gevinstansvarlig: øk}
          - id: c
            gevinstansvarlig: [kari, per]  # <- GEV502
          - {id: d, gevinstansvarlig: per}
          - {id: e, gevinstansvarlig: lev}
          - {id: f, gevinstansvarlig: prosjektet}  # <- GEV502
          - {id: g, gevinstansvarlig: rektor}
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
    nb="«{owner}» står som gevinstansvarlig for «{gain}», men det er ikke id-en til en person i planen.",
    nn="«{owner}» står som gevinstansvarleg for «{gain}», men det er ikkje id-en til ein person i planen.",
    en="“{owner}” is given as the owner of “{gain}”, but that is not the id of a person in the plan.",
)
INCOMPLETE = Text(
    nb="Den gevinstansvarlige «{owner}» står uten {missing}.",
    nn="Den gevinstansvarlege «{owner}» står utan {missing}.",
    en="The gain owner “{owner}” lacks {missing}.",
)
PARTS = {
    "name": Text(nb="navn", nn="namn", en="a name"),
    "role": Text(nb="rolle", nn="rolle", en="a role"),
}
NOT_A_PERSON = Text(
    nb="«{owner}» er gevinstansvarlig, men er ikke fullt navn på én person.",
    nn="«{owner}» er gevinstansvarleg, men er ikkje fullt namn på éin person.",
    en="“{owner}” owns a gain, but is not the full name of one person.",
)
SUPPLIER = Text(
    nb="Den gevinstansvarlige, {owner}, hører til leverandøren. Gevinsten må eies av en leder i linjen.",
    nn="Den gevinstansvarlege, {owner}, høyrer til leverandøren. Gevinsten må eigast av ein leiar i linja.",
    en="The gain owner, {owner}, belongs to the supplier. The gain must be owned by a manager in the line.",
)


rule.unless(no_gains)


@rule.check
def one_named_owner(plan: Plan, given: Given) -> Iterator[Gap]:
    owners: dict[str, Person] = {}
    for gain in plan.gains:
        refs = tuple(dict.fromkeys(gain.owner))
        facts: dict[str, Any] = {"gain": called(gain)}
        if not refs:
            yield gap(NOBODY, gain, "owner", **facts)
        elif len(refs) > 1:
            yield gap(
                SEVERAL,
                gain,
                "owner",
                count=len(refs),
                people=tuple(map(plan.called, refs)),
                **facts,
            )
        elif person := plan.person(refs[0]):
            owners[refs[0]] = person
        else:
            yield gap(NOT_IN_PLAN, gain, "owner", owner=refs[0], **facts)
    for person in owners.values():
        yield from _fit(person)


def _fit(person: Person) -> Iterator[Gap]:
    owner = person.name or person.id
    if is_the_suppliers(person):
        yield gap(SUPPLIER, person, "level" if person.level else "role", owner=owner)
    elif person.name and not is_one_person(person.name):
        yield gap(NOT_A_PERSON, person, "name", owner=owner)
    else:
        yield from incomplete(INCOMPLETE, person, PARTS, owner=owner)
