"""GEV416: no affected unit is left out of the involvement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b4_involvement.activities import NO_ACTIVITIES, TO_WRITE, with_staff
from gevinst.rules.phrases import left_out, no_units
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV416",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B4-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Ingen berørt enhet er utelatt",
        nn="Inga eining det gjeld, er utelaten",
        en="No affected unit is left out",
    ),
    why=Text(
        nb="En felles løsning velges ofte langt fra enhetene. Den enheten ingen har spurt, er den som oppdager at løsningen ikke passer.",
        nn="Ei felles løysing blir ofte vald langt frå einingane. Den eininga ingen har spurt, er den som oppdagar at løysinga ikkje passar.",
        en="A shared solution is often chosen far from the units. The unit that nobody asked is the one that finds it does not fit.",
    ),
    ask=Text(
        nb="Hvilke aktiviteter er hver berørt enhet med i?",
        nn="Kva aktivitetar er kvar eining det gjeld, med i?",
        en="Which activities does each affected unit take part in?",
    ),
    reads=("involvement.activities.units", "involvement.activities.who", "units.id"),
    bad="""
        gevinst: 1
        enheter:
          - {id: vest, navn: Hjemmetjenesten vest}
          - {id: øst, navn: Hjemmetjenesten øst}
          - {id: tildeling, navn: Tildelingskontoret}
        involvering:
          aktiviteter:  # <- GEV416
            - {hvem: [ansatte], enheter: [vest], hvordan: Behovsverksted, dato: 2025-08-20}
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: vest, navn: Hjemmetjenesten vest}
          - {id: øst, navn: Hjemmetjenesten øst}
        involvering:
          aktiviteter:
            - {hvem: [ansatte], enheter: [vest], hvordan: Behovsverksted, dato: 2025-08-20}
            - {hvem: [ledere], enheter: [øst], hvordan: Intervju, dato: 2025-08-27}
    """,
)

LEFT_OUT = Text(
    nb="Ingen aktivitet tar med lederne eller de ansatte i {units}.",
    nn="Ingen aktivitet tek med leiarane eller dei tilsette i {units}.",
    en="No activity involves managers or employees of {units}.",
)
NOT_SAID = Text(
    nb="Ingen aktivitet nevner {units}, og denne sier ikke hvilke enheter den er for.",
    nn="Ingen aktivitet nemner {units}, og denne seier ikkje kva einingar han er for.",
    en="No activity names {units}, and this one does not say which units it is for.",
)


@rule.unless
def no_units_or_activities(plan: Plan) -> Text | None:
    return no_units(plan) or (None if plan.involvement.activities else NO_ACTIVITIES)


@rule.check
def every_unit(plan: Plan, given: Given) -> Iterator[Gap]:
    activities = with_staff(plan)
    unsaid = [held for held in activities if not held.units]
    if unsaid and len(plan.units) == 1:
        return
    named = {unit for held in activities for unit in held.units}
    units = left_out(plan, named)
    if units and unsaid:
        yield gap(NOT_SAID, unsaid[0], "units", units=units)
    elif units:
        yield gap(LEFT_OUT, plan.involvement, "activities", write=TO_WRITE, units=units)
