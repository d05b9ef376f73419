"""GEV519: the owner sits where the gain arises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.people import is_one_person, is_the_suppliers
from gevinst.rules.phrases import NO_GAIN_OWNERS, called, no_gains, unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan
    from gevinst.plan.people import Person, Unit
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV519",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B5-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Den gevinstansvarlige hører til der gevinsten oppstår",
        nn="Den gevinstansvarlege høyrer til der gevinsten oppstår",
        en="The owner sits where the gain arises",
    ),
    why=Text(
        nb="Bare den som leder enheten, kan endre oppgaver og arbeidsmåter der. Prosjektet og leverandøren er borte når gevinsten skal hentes.",
        nn="Berre den som leier eininga, kan endre oppgåver og arbeidsmåtar der. Prosjektet og leverandøren er borte når gevinsten skal hentast.",
        en="Only whoever leads the unit can change tasks and ways of working there. The project and the supplier are gone when the gain is to be reaped.",
    ),
    ask=Text(
        nb="Leder den gevinstansvarlige en enhet der gevinsten oppstår, eller svarer for den?",
        nn="Leier den gevinstansvarlege ei eining der gevinsten oppstår, eller svarar for henne?",
        en="Does the gain owner lead, or answer for, a unit where the gain arises?",
    ),
    reads=(
        "gains.owner",
        "gains.units",
        "units.manager",
        "people.answers_for",
        "people.level",
        "people.role",
        "people.name",
        "project.project_manager",
    ),
    bad="""
        gevinst: 1
        prosjekt: {prosjektleder: jonas}
        personer:
          - {id: jonas, navn: Jonas Vik, rolle: prosjektleder}
          - {id: lars, navn: Lars Lie, rolle: rådgiver, nivå: leverandør}
          - {id: mona, navn: Mona Dahl, rolle: IT-sjef}
          - {id: tove, navn: Tove Nes, rolle: rektor}
        enheter:
          - {id: byggesak, navn: Byggesaksavdelingen, leder: tove}
          - {id: arkiv, navn: Arkivet}  # <- GEV519
        gevinster:
          - id: svartid
            enheter: [byggesak]
            gevinstansvarlig: jonas  # <- GEV519
          - id: mangelbrev
            enheter: [byggesak]
            gevinstansvarlig: lars  # <- GEV519
          - id: innsyn
            enheter: [byggesak]
            gevinstansvarlig: mona  # <- GEV519
          - id: skanning
            enheter: [arkiv]
            gevinstansvarlig: mona
    """,
    good="""
        gevinst: 1
        prosjekt: {prosjektleder: jonas}
        personer:
          - {id: jonas, navn: Jonas Vik, rolle: prosjektleder}
          - {id: tove, navn: Tove Nes, rolle: avdelingsleder}
          - {id: siri, navn: Siri Moe, rolle: kommunalsjef, svarer_for: [arkiv]}
        enheter:
          - {id: byggesak, navn: Byggesaksavdelingen, leder: tove}
          - {id: arkiv, navn: Arkivet}
        gevinster:
          - {id: svartid, enheter: [byggesak, arkiv], gevinstansvarlig: tove}
          - {id: skanning, enheter: [arkiv], gevinstansvarlig: siri}
    """,
)

PROJECT_MANAGER = Text(
    nb="{owner} er gevinstansvarlig for «{gain}» og er prosjektleder. Prosjektet tar slutt; gevinsten må eies av en leder i linjen.",
    nn="{owner} er gevinstansvarleg for «{gain}» og er prosjektleiar. Prosjektet tek slutt; gevinsten må eigast av ein leiar i linja.",
    en="{owner} owns the gain “{gain}” and is the project manager. The project ends; the gain must be owned by a manager in the line.",
)
SUPPLIER = Text(
    nb="{owner} er gevinstansvarlig for «{gain}», men hører til leverandøren. Gevinsten må eies av en leder i linjen.",
    nn="{owner} er gevinstansvarleg for «{gain}», men høyrer til leverandøren. Gevinsten må eigast av ein leiar i linja.",
    en="{owner} owns the gain “{gain}”, but belongs to the supplier. The gain must be owned by a manager in the line.",
)
ELSEWHERE = Text(
    nb="Gevinsten «{gain}» oppstår i {units}. Den gevinstansvarlige, {owner}, verken leder eller svarer for noen enhet der.",
    nn="Gevinsten «{gain}» oppstår i {units}. Den gevinstansvarlege, {owner}, verken leier eller svarar for noka eining der.",
    en="The gain “{gain}” arises in {units}. Its owner, {owner}, neither leads nor answers for any unit there.",
)
NOT_LED = Text(
    nb="Det står ikke hvem som leder {unit}. Da viser planen ikke om {owners} eier gevinster der de oppstår.",
    nn="Det står ikkje kven som leier {unit}. Då viser planen ikkje om {owners} eig gevinstar der dei oppstår.",
    en="It is not said who leads {unit}. So the plan does not show whether the gains of {owners} are owned where they arise.",
)
NOT_PLACED = Text(
    nb="det står ikke hvilke enheter gevinstene gjelder (se GEV501)",
    nn="det står ikkje kva einingar gevinstane gjeld (sjå GEV501)",
    en="it is not said which units the gains concern (see GEV501)",
)


@rule.unless
def not_known_where(plan: Plan) -> Text | None:
    owned = [(gain, owner) for gain in plan.gains for owner in _owners(plan, gain)]
    if not owned:
        return no_gains(plan) or NO_GAIN_OWNERS
    judged = any(gain.units or _outside(plan, owner) for gain, owner in owned)
    return None if judged else NOT_PLACED


@rule.check
def where_it_arises(plan: Plan, given: Given) -> Iterator[Gap]:
    undecided: dict[str, dict[str, None]] = {}
    for gain in plan.gains:
        for owner in _owners(plan, gain):
            facts: dict[str, Any] = {"owner": plan.called(owner.id), "gain": called(gain)}
            units = tuple(filter(None, map(plan.unit, gain.units)))
            if outside := _outside(plan, owner):
                yield gap(outside, gain, "owner", **facts)
            elif units and not _answers(owner, gain, units):
                unled = [unit.id for unit in units if unit.manager is None and unit.id]
                for ref in unled:
                    undecided.setdefault(ref, {})[plan.called(owner.id)] = None
                if not unled:
                    facts["units"] = tuple(map(unit_name, units))
                    yield gap(ELSEWHERE, gain, "owner", **facts)
    for ref, owners in undecided.items():
        if unit := plan.unit(ref):
            yield gap(NOT_LED, unit, "manager", unit=plan.unit_called(ref), owners=tuple(owners))


def _outside(plan: Plan, owner: Person) -> Text | None:
    if owner.id == plan.project.project_manager:
        return PROJECT_MANAGER
    return SUPPLIER if is_the_suppliers(owner) else None


def _owners(plan: Plan, gain: Gain) -> list[Person]:
    people = filter(None, map(plan.person, gain.owner))
    return [person for person in people if person.name is None or is_one_person(person.name)]


def _answers(owner: Person, gain: Gain, units: tuple[Unit, ...]) -> bool:
    led = any(unit.manager == owner.id for unit in units)
    return led or any(ref in gain.units for ref in owner.answers_for)
