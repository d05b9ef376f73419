"""GEV106: those with low digital skills get help of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Against, Phase, SkillLevel
from gevinst.rules.b1_resistance.measures import MEASURE, units_with_measure
from gevinst.rules.b1_resistance.units import NOBODY_LOW, low_skilled
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Unit
    from gevinst.plan.training import Session
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV106",
    severity=Severity.ERROR,
    due=Phase.ROLLOUT,
    sources=("B1-D",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="De med lav digital kompetanse får egen hjelp",
        nn="Dei med låg digital kompetanse får eiga hjelp",
        en="Those with low digital skills get help of their own",
    ),
    why=Text(
        nb="Et felles kurs går for fort for den som mangler det grunnleggende. Da blir løsningen liggende ubrukt, og motstanden øker.",
        nn="Eit felles kurs går for fort for den som manglar det grunnleggjande. Då blir løysinga liggjande ubrukt, og motstanden aukar.",
        en="A common course goes too fast for those who lack the basics. Then the solution lies unused, and resistance grows.",
    ),
    ask=Text(
        nb="Hvilken hjelp får de med lav digital kompetanse i hver enhet?",
        nn="Kva hjelp får dei med låg digital kompetanse i kvar eining?",
        en="What help do those with low digital skills get in each unit?",
    ),
    reads=(
        "units.digital_skills.low",
        "change.measures.against",
        "change.measures.unit",
        "change.measures.what",
        "change.resistance.cause",
        "change.resistance.measure",
        "training.sessions.skill_level",
        "training.sessions.units",
        "training.sessions.participants",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: sør, navn: Hjemmetjenesten sør, digital_kompetanse: {lav: 9}}
          - {id: nord, navn: Hjemmetjenesten nord, digital_kompetanse: {lav: 6}}
        endring:  # <- GEV106
          hva: Besøk føres på telefon der de skjer
        opplæring:
          økter:
            - {id: felles, enheter: [sør, nord], kompetansenivå: alle}
            - id: rolig-start
              enheter: [sør]
              kompetansenivå: lav
              deltakere: 5  # <- GEV106
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: sør, navn: Hjemmetjenesten sør, digital_kompetanse: {lav: 9}}
          - {id: nord, navn: Hjemmetjenesten nord, digital_kompetanse: {lav: 6}}
        endring:
          endringstiltak:
            - {mot: lav_kompetanse, enhet: nord, hva: To og to på vakt med en som kan løsningen}
        opplæring:
          økter:
            - {id: rolig-start, enheter: [sør], kompetansenivå: lav, deltakere: 9}
    """,
)

UNMAPPED = Text(
    nb="ingen enhet har oppgitt hvor mange som er på lavt nivå (se GEV105)",
    nn="inga eining har oppgitt kor mange som er på lågt nivå (sjå GEV105)",
    en="no unit has said how many are at the low level (see GEV105)",
)
NO_HELP = Text(
    nb="De med lav digital kompetanse har ingen egen hjelp i {units}. Skriv et tiltak mot «{against}», eller legg inn en økt for lavt nivå.",
    nn="Dei med låg digital kompetanse har inga eiga hjelp i {units}. Skriv eit tiltak mot «{against}», eller legg inn ei økt for lågt nivå.",
    en="Those with low digital skills have no help of their own in {units}. Write a measure against “{against}”, or add a session for the low level.",
)
COUNTED = Text(nb="{unit} (antall: {low})", nn="{unit} (tal: {low})", en="{unit} (number: {low})")
SHORT = Text(
    nb="I {unit} er antallet med lav digital kompetanse {low}, men øktene for dem har plass til {participants}. Uten hjelp: {left}.",
    nn="I {unit} er talet på dei med låg digital kompetanse {low}, men øktene for dei har plass til {participants}. Utan hjelp: {left}.",
    en="In {unit} the number with low digital skills is {low}, but the sessions for them hold {participants}. Without help: {left}.",
)


@rule.unless
def nobody_low(plan: Plan) -> Text | None:
    levels = [low_skilled(unit) for unit in plan.units]
    if not levels or any(low for low in levels):
        return no_units(plan)
    return UNMAPPED if None in levels else NOBODY_LOW


@rule.check
def own_help(plan: Plan, given: Given) -> Iterator[Gap]:
    helped = units_with_measure(plan, Against.LOW_SKILL)
    own: dict[str | None, list[Session]] = {}
    for session in plan.training.sessions:
        for ref in session.units if session.skill_level is SkillLevel.LOW else ():
            own.setdefault(ref, []).append(session)
    without = []
    for unit in plan.units:
        low = low_skilled(unit)
        if not low or unit.id in helped:
            continue
        if unit.id in own:
            yield from _too_few_places(unit, low, own[unit.id])
        else:
            without.append(Phrase(COUNTED, {"unit": unit_name(unit), "low": low}))
    if without:
        facts: dict[str, Any] = {"units": tuple(without), "against": Against.LOW_SKILL}
        yield gap(NO_HELP, plan.change, "measures", write=MEASURE, **facts)


def _too_few_places(unit: Unit, low: int, sessions: list[Session]) -> Iterator[Gap]:
    known = [session.participants for session in sessions if session.participants is not None]
    if len(known) == len(sessions) and (left := low - sum(known)) > 0:
        facts: dict[str, Any] = {
            "low": low,
            "participants": sum(known),
            "left": left,
            "unit": unit_name(unit),
        }
        yield gap(SHORT, sessions[0], "participants", person=unit.manager, **facts)
