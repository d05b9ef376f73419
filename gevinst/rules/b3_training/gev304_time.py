"""GEV304: time for training is set aside within working hours, and enough for the sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b3_training.attendance import calculation, shares
from gevinst.rules.b3_training.sessions import above_zero
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Unit
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV304",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B3-D",),
    who=Role.UNIT_MANAGER,
    concerns=(Representative.UNION, Representative.SAFETY),
    title=Text(
        nb="Det er satt av tid til opplæring i arbeidstiden",
        nn="Det er sett av tid til opplæring i arbeidstida",
        en="Time for training is set aside within working hours",
    ),
    why=Text(
        nb="Ingen lærer et nytt system mellom to oppgaver. Er tiden ikke satt av, må hver enkelt finne den selv, og brukerne går foran.",
        nn="Ingen lærer eit nytt system mellom to oppgåver. Er tida ikkje sett av, må kvar enkelt finne henne sjølv, og brukarane går føre.",
        en="Nobody learns a new system between two tasks. If time is not set aside, each employee must find it alone, and the users come first.",
    ),
    ask=Text(
        nb="Hvor mange timer er satt av til opplæring i hver enhet, og er det nok til øktene?",
        nn="Kor mange timar er sette av til opplæring i kvar eining, og er det nok til øktene?",
        en="How many hours are set aside for training in each unit, and are they enough for the sessions?",
    ),
    reads=(
        "units.time_set_aside.training_hours",
        "units.employees",
        "training.sessions.units",
        "training.sessions.participants",
        "training.sessions.hours",
    ),
    bad="""
        gevinst: 1
        enheter:
          - id: bygg  # <- GEV304
            navn: Byggesak
            ansatte: 14
          - id: vei
            navn: Vei og trafikk
            ansatte: 10
            avsatt_tid: {opplæringstimer: 30}  # <- GEV304
        opplæring:
          økter:
            - {id: kurs, enheter: [vei], deltakere: 10, timer: 3}
            - {id: øving, enheter: [vei], deltakere: 10, timer: 2}
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: bygg, navn: Byggesak, ansatte: 14, avsatt_tid: {opplæringstimer: 56}}
          - {id: vei, navn: Vei og trafikk, ansatte: 10, avsatt_tid: {opplæringstimer: 50}}
        opplæring:
          økter:
            - {id: kurs, enheter: [vei], deltakere: 10, timer: 3}
            - {id: øving, enheter: [vei], deltakere: 10, timer: 2}
    """,
)

NONE = Text(
    nb="{unit} har ikke satt av timer til opplæring.",
    nn="{unit} har ikkje sett av timar til opplæring.",
    en="{unit} has set aside no hours for training.",
)
NONE_FOR_SESSIONS = Text(
    nb="{unit} har ikke satt av timer til opplæring, men øktene tar {needed} timer ({sum}){needed_each}.",
    nn="{unit} har ikkje sett av timar til opplæring, men øktene tek {needed} timar ({sum}){needed_each}.",
    en="{unit} has set aside no hours for training, but the sessions take {needed} hours ({sum}){needed_each}.",
)
SHORT = Text(
    nb="{unit} har satt av {hours} timer til opplæring{hours_each}, men øktene tar {needed} timer ({sum}){needed_each}. Det mangler {short} timer.",
    nn="{unit} har sett av {hours} timar til opplæring{hours_each}, men øktene tek {needed} timar ({sum}){needed_each}. Det manglar {short} timar.",
    en="{unit} has set aside {hours} hours for training{hours_each}, but the sessions take {needed} hours ({sum}){needed_each}. {short} hours are missing.",
)
EACH = Text(nb=", {hours} per ansatt", nn=", {hours} per tilsett", en=", {hours} per employee")


rule.unless(no_units)


@rule.check
def time_set_aside(plan: Plan, given: Given) -> Iterator[Gap]:
    demanded = _demanded(plan)
    for unit in plan.units:
        sessions = demanded.get(unit.id or "", [])
        needed = sum(people * hours for people, hours in sessions)
        node = unit.time_set_aside
        hours = above_zero(node.training_hours) if node else None
        if hours is not None and hours >= needed:
            continue
        facts: dict[str, Any] = {
            "person": unit.manager,
            "unit": unit_name(unit),
            "needed": needed,
            "sum": calculation(sessions),
            "needed_each": _each(needed, unit),
        }
        if hours is None:
            text = NONE_FOR_SESSIONS if needed else NONE
            if node is None:
                write = ("time_set_aside.training_hours",)
                yield gap(text, unit, "time_set_aside", write=write, **facts)
            else:
                yield gap(text, node, "training_hours", **facts)
        elif node:
            facts |= {"hours": hours, "hours_each": _each(hours, unit), "short": needed - hours}
            yield gap(SHORT, node, "training_hours", **facts)


def _demanded(plan: Plan) -> dict[str, list[tuple[int, Decimal]]]:
    """People × hours that the sessions surely take of each unit's people."""
    found: dict[str, list[tuple[int, Decimal]]] = {}
    for session, by_unit in shares(plan):
        hours = above_zero(session.hours)
        for ref, share in by_unit.items():
            if hours and share.least:
                found.setdefault(ref, []).append((share.least, hours))
    return found


def _each(hours: Decimal | int, unit: Unit) -> Phrase | str:
    employees = above_zero(unit.employees)
    return Phrase(EACH, {"hours": round(hours / employees, 1)}) if employees else ""
