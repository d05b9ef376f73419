"""GEV308: training differs where the people differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Level, Phase, SkillLevel
from gevinst.rules.b3_training.sessions import A_SESSION, held_by_unit, no_sessions, trained
from gevinst.rules.phrases import unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Unit
    from gevinst.plan.training import Session
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV308",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B3-D",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Opplæringen er tilpasset dem den er for",
        nn="Opplæringa er tilpassa dei ho er for",
        en="Training is adapted to those it is for",
    ),
    why=Text(
        nb="Den trygge kjeder seg der den utrygge faller av. Når alle får det samme, får de færreste det de trenger.",
        nn="Den trygge keiar seg der den utrygge fell av. Når alle får det same, får dei færraste det dei treng.",
        en="The confident are bored where the unsure are lost. When all get the same, few get what they need.",
    ),
    ask=Text(
        nb="Hvordan skiller øktene seg etter kompetanse, rolle eller hvilke deler av systemet de ansatte bruker?",
        nn="Korleis skil øktene seg etter kompetanse, rolle eller kva delar av systemet dei tilsette bruker?",
        en="How do the sessions differ by skill, by role or by the parts of the system that people use?",
    ),
    reads=(
        "units.digital_skills.low",
        "units.digital_skills.medium",
        "units.digital_skills.high",
        "training.sessions.units",
        "training.sessions.skill_level",
        "training.sessions.roles",
        "training.sessions.system_parts",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: arkiv, navn: Arkivet, digital_kompetanse: {lav: 2, middels: 3, høy: 1}}
        opplæring:
          økter:  # <- GEV308
            - {id: kurs, enheter: [arkiv], kompetansenivå: alle}
            - {id: mer, enheter: [arkiv], kompetansenivå: alle}
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: arkiv, navn: Arkivet, digital_kompetanse: {lav: 2, middels: 3, høy: 1}}
          - {id: bygg, navn: Byggesak, digital_kompetanse: {middels: 9, høy: 5}}
          - {id: kart, navn: Kart og oppmåling, digital_kompetanse: {høy: 6}}
        opplæring:
          økter:
            - {id: kurs, enheter: [arkiv, kart], kompetansenivå: alle}
            - {id: liten-gruppe, enheter: [arkiv], kompetansenivå: lav}
            - {id: motta, enheter: [bygg], roller: Mottak, systemdeler: Registrering og fordeling}
            - {id: vedtak, enheter: [bygg], roller: Saksbehandlere, systemdeler: Vedtak og kart}
    """,
)

SAME = Text(
    nb="Den digitale kompetansen i {unit} varierer ({levels}), men øktene skiller ikke mellom ansatte etter nivå, rolle eller del av systemet.",
    nn="Den digitale kompetansen i {unit} varierer ({levels}), men øktene skil ikkje mellom tilsette etter nivå, rolle eller del av systemet.",
    en="Digital skills in {unit} vary ({levels}), but the sessions don't differ by skill level, role or part of the system.",
)
COUNTED = Text(nb="{level}: {count}", nn="{level}: {count}", en="{level}: {count}")
NOT_MAPPED = Text(
    nb="den digitale kompetansen i enhetene er ikke kartlagt ennå (se GEV105)",
    nn="den digitale kompetansen i einingane er ikkje kartlagd enno (sjå GEV105)",
    en="the units' digital skills are not mapped yet (see GEV105)",
)
ALIKE = Text(
    nb="i hver enhet er de ansatte på samme kompetansenivå",
    nn="i kvar eining er dei tilsette på same kompetansenivå",
    en="in each unit all employees have the same skill level",
)


@rule.unless
def nobody_differs(plan: Plan) -> Text | None:
    if reason := no_sessions(plan):
        return reason
    units = trained(plan)
    if any(len(_levels(unit)) > 1 for unit in units):
        return None
    return ALIKE if all(map(_levels, units)) else NOT_MAPPED


@rule.check
def differs(plan: Plan, given: Given) -> Iterator[Gap]:
    by_unit = held_by_unit(plan)
    for unit in trained(plan):
        if len(levels := _levels(unit)) <= 1:
            continue
        audiences = {_audience(each.session, levels) for each in by_unit[unit.id or ""]}
        if len(audiences - {None}) < 2:  # noqa: PLR2004  (two make a difference)
            told = tuple(
                Phrase(COUNTED, {"level": level, "count": count}) for level, count in levels.items()
            )
            yield gap(
                SAME,
                plan.training,
                "sessions",
                write=(*A_SESSION, "sessions.skill_level", "sessions.roles"),
                unit=unit_name(unit),
                levels=told,
            )


def _levels(unit: Unit) -> dict[Level, int]:
    """How many of a unit's people are at each level that anyone is at."""
    if (skills := unit.digital_skills) is None:
        return {}
    counts = ((Level.LOW, skills.low), (Level.MEDIUM, skills.medium), (Level.HIGH, skills.high))
    return {level: count for level, count in counts if count and count > 0}


def _audience(session: Session, levels: dict[Level, int]) -> tuple[str, ...] | None:
    """Whom a session is for; None if it is for a level that nobody in the unit is at."""
    level = session.skill_level or SkillLevel.ALL
    if level is not SkillLevel.ALL and level.value not in levels:
        return None
    folded = [(text or "").casefold() for text in (session.roles, session.system_parts)]
    return (level.value, *folded)
