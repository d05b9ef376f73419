"""GEV305: every session has an arena, and one reaches every shift."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b3_training.sessions import held, held_by_unit, no_sessions, works_shifts
from gevinst.rules.phrases import unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV305",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B3-D",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="Opplæringen har en arena",
        nn="Opplæringa har ein arena",
        en="Training has an arena",
    ),
    why=Text(
        nb="Opplæring uten fast plass i arbeidsuken blir det sjelden noe av. I turnus er det alltid noen som har fri når de andre møtes.",
        nn="Opplæring utan fast plass i arbeidsveka blir det sjeldan noko av. I turnus er det alltid nokon som har fri når dei andre møtest.",
        en="Training without a fixed place in the working week seldom happens. On shifts, someone is always off when the others meet.",
    ),
    ask=Text(
        nb="På hvilket møte, hvilken planleggingsdag eller hvilket annet sted holdes hver økt, og kommer alle vaktene med?",
        nn="På kva møte, kva planleggingsdag eller kva annan stad blir kvar økt halden, og kjem alle vaktene med?",
        en="At which meeting, planning day or other place is each session held, and does it reach every shift?",
    ),
    reads=(
        "training.sessions.arena",
        "training.sessions.every_shift",
        "training.sessions.units",
        "units.shift_work",
        "units.round_the_clock",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: bygg, navn: Byggesak, turnus: nei}
          - {id: natt, navn: Nattjenesten, turnus: ja}
        opplæring:
          økter:
            - {id: kurs, enheter: [bygg]}  # <- GEV305
            - id: møte  # <- GEV305
              enheter: [natt]
              arena: Personalmøtet
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: bygg, navn: Byggesak, turnus: nei}
          - {id: natt, navn: Nattjenesten, turnus: ja}
        opplæring:
          økter:
            - {id: kurs, enheter: [bygg], arena: Avdelingsmøtet}
            - {id: møte, enheter: [natt], arena: "Personalmøtet, to kvelder og en natt", alle_vakter: ja}
    """,
)

NO_ARENA = Text(
    nb="Økten «{session}» har ingen arena.",
    nn="Økta «{session}» har ingen arena.",
    en="The session “{session}” has no arena.",
)
NOT_EVERY_SHIFT = Text(
    nb="{unit} har turnus, men det står ikke at alle vaktene kommer med på noen av øktene.",
    nn="{unit} har turnus, men det står ikkje at alle vaktene kjem med på noka av øktene.",
    en="{unit} works shifts, but it is not said that any of the sessions reaches every shift.",
)


rule.unless(no_sessions)


@rule.check
def has_an_arena(plan: Plan, given: Given) -> Iterator[Gap]:
    for name, session in held(plan):
        if session.arena is None:
            yield gap(NO_ARENA, session, "arena", session=name)
    by_unit = held_by_unit(plan)
    for unit in plan.units:
        sessions = [session for _, session in by_unit.get(unit.id or "", ())]
        if sessions and works_shifts(unit) and not any(each.every_shift for each in sessions):
            unsaid = next((each for each in sessions if each.every_shift is None), None)
            yield gap(
                NOT_EVERY_SHIFT,
                unsaid or sessions[0],
                "every_shift",
                person=unit.manager,
                unit=unit_name(unit),
            )
