"""GEV206: time is freed in every unit, by those who grant the funds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b2_top_support.top_management import owner_at_the_top
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import TimeSetAside, Unit
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV206",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B2-D",),
    who=Role.TOP_MANAGEMENT,
    concerns=(Representative.SAFETY,),
    title=Text(
        nb="Det er frigjort tid i hver enhet",
        nn="Det er frigjort tid i kvar eining",
        en="Time is freed in every unit",
    ),
    why=Text(
        nb="Tid til å lære og legge om finnes ikke av seg selv i en full arbeidsdag. Bevilges den ikke, må enheten ta den fra brukerne eller la være.",
        nn="Tid til å lære og leggje om finst ikkje av seg sjølv i ein full arbeidsdag. Blir ho ikkje løyvd, må eininga ta ho frå brukarane eller la vere.",
        en="A full working day has no spare time for learning and changing. Unless time is granted, the unit must take it from its users or go without.",
    ),
    ask=Text(
        nb="Hvor mange timer eller kroner er satt av til opplæring og til innføring i hver enhet, og hvem har bevilget dem?",
        nn="Kor mange timar eller kroner er sette av til opplæring og til innføring i kvar eining, og kven har løyvd dei?",
        en="How many hours or kroner are set aside for training and for implementing in each unit, and who has granted them?",
    ),
    reads=(
        "units.time_set_aside.training_hours",
        "units.time_set_aside.implementation_hours",
        "units.time_set_aside.amount",
        "units.time_set_aside.funded_by",
        "units.name",
        "units.manager",
        "people.name",
    ),
    bad="""
        gevinst: 1
        enheter:
          - id: mork  # <- GEV206
            navn: Mork skole
          - id: elvebakken
            navn: Elvebakken skole
            avsatt_tid:  # <- GEV206
              opplæringstimer: 140
              finansiert_av: Budsjett 2026, sak 61/25
          - id: sentrum
            navn: Sentrum skole
            avsatt_tid:
              opplæringstimer: 90
              innføringstimer: 60
              finansiert_av: Skolens eget budsjett  # <- GEV206
    """,
    good="""
        gevinst: 1
        enheter:
          - id: mork
            navn: Mork skole
            avsatt_tid: {opplæringstimer: 120, innføringstimer: 40, finansiert_av: "Budsjett 2026, sak 61/25"}
          - id: sentrum
            navn: Sentrum skole
            avsatt_tid: {beløp: 85 000, finansiert_av: "Budsjett 2026, sak 61/25"}
    """,
)

NOT_SET_ASIDE = Text(
    nb="Det er ikke satt av timer eller penger til {missing} i {unit}.",
    nn="Det er ikkje sett av timar eller pengar til {missing} i {unit}.",
    en="No hours or money are set aside for {missing} in {unit}.",
)
NO_FUNDER = Text(
    nb="Det står ikke hvem som har bevilget tiden i {unit}.",
    nn="Det står ikkje kven som har løyvd tida i {unit}.",
    en="It is not said who has granted the time in {unit}.",
)
OWN_POCKET = Text(
    nb="Tiden i {unit} er dekket av «{funder}», altså av enheten selv. Den må komme fra dem som bevilger midlene til prosjektet.",
    nn="Tida i {unit} er dekt av «{funder}», altså av eininga sjølv. Ho må kome frå dei som løyver midlane til prosjektet.",
    en="The time in {unit} is covered by “{funder}”, that is, by the unit itself. It must come from those who grant the project its funds.",
)
PURPOSES = {
    "training_hours": Text(nb="opplæring", nn="opplæring", en="training"),
    "implementation_hours": Text(nb="innføring", nn="innføring", en="implementing"),
}

_OWN = re.compile(
    r"\b(?:eget|eige|egen|eigen|egne|eigne|own)\s(?:\w*budsjett|ramme|midler|midlar|budget|funds)"
    r"|\benheten selv\b|\beininga sjølv\b|\bthe unit itself\b"
)
_WHOLE = ("kommun", "municipal", "fylke", "county")


rule.unless(no_units)


@rule.check
def freed(plan: Plan, given: Given) -> Iterator[Gap]:
    for unit in plan.units:
        person = owner_at_the_top(plan)
        facts: dict[str, Any] = {"unit": unit_name(unit), "person": person}
        time = unit.time_set_aside
        if time is None:
            names = tuple(f"time_set_aside.{name}" for name in (*PURPOSES, "funded_by"))
            missing = tuple(PURPOSES.values())
            yield gap(NOT_SET_ASIDE, unit, "time_set_aside", write=names, missing=missing, **facts)
            continue
        if bare := _bare(time):
            missing = tuple(PURPOSES[name] for name in bare)
            write = tuple(name for name in bare if getattr(time, name) is None)
            yield gap(NOT_SET_ASIDE, time, bare[0], write=write, missing=missing, **facts)
        if time.funded_by is None:
            yield gap(NO_FUNDER, time, "funded_by", **facts)
        elif _is_own(plan, unit, time.funded_by):
            yield gap(OWN_POCKET, time, "funded_by", funder=time.funded_by, **facts)


def _bare(time: TimeSetAside) -> tuple[str, ...]:
    """The purposes that have neither hours nor money; an amount is for both."""
    if (time.amount or 0) > 0:
        return ()
    return tuple(name for name in PURPOSES if (getattr(time, name) or 0) <= 0)


def _is_own(plan: Plan, unit: Unit, funder: str) -> bool:
    """Whether a unit pays for its own time, without those who grant the project its funds."""
    text = funder.casefold()
    manager = plan.person(unit.manager)
    own = (unit.id, unit.name, unit.manager, manager.name if manager else None)
    if text in {name.casefold() for name in own if name}:
        return True
    return bool(_OWN.search(text)) and not any(word in text for word in _WHOLE)
