"""GEV213: services that never close get resources for the change, not just a message that it comes."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b2_top_support.top_management import owner_at_the_top
from gevinst.rules.b3_training.sessions import works_shifts
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Unit
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV213",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B2-D",),
    who=Role.TOP_MANAGEMENT,
    concerns=(Representative.SAFETY,),
    title=Text(
        nb="Enheter med turnus eller heldøgnsdrift har fått ressurser til innføringen",
        nn="Einingar med turnus eller heildøgnsdrift har fått ressursar til innføringa",
        en="Units on shift or open round the clock have resources for implementing",
    ),
    why=Text(
        nb="Der vaktene må være bemannet, går hver time til innføring ut over noen. Uten penger eller vikarer er endringen bare en beskjed.",
        nn="Der vaktene må vere bemanna, går kvar time til innføring ut over nokon. Utan pengar eller vikarar er endringa berre ein beskjed.",
        en="Where shifts must be staffed, every hour of implementing is taken from someone. Without money or substitutes the change is only a message.",
    ),
    ask=Text(
        nb="Hvor mange timer har hver enhet med turnus eller heldøgnsdrift til innføringen, og hva dekker dem?",
        nn="Kor mange timar har kvar eining med turnus eller heildøgnsdrift til innføringa, og kva dekkjer dei?",
        en="How many hours does each unit on shift or open round the clock have for implementing, and what covers them?",
    ),
    reads=(
        "units.shift_work",
        "units.round_the_clock",
        "units.time_set_aside.implementation_hours",
        "units.time_set_aside.amount",
        "training.sessions.units",
        "training.sessions.backfill_hours",
        "training.backfill_hourly_cost",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: brann, navn: Brannvesenet, heldøgnsdrift: ja}  # <- GEV213
          - id: natt
            navn: Nattjenesten
            turnus: ja
            avsatt_tid:  # <- GEV213
              innføringstimer: 120
          - id: vakt
            navn: Legevakten
            turnus: ja
            avsatt_tid:  # <- GEV213
              beløp: 80 000
        opplæring:
          timekostnad_frikjøp: 520
    """,
    good="""
        gevinst: 1
        enheter:
          - id: natt
            navn: Nattjenesten
            turnus: ja
            avsatt_tid: {innføringstimer: 120, finansiert_av: Budsjett 2026}
          - {id: brann, navn: Brannvesenet, heldøgnsdrift: ja, avsatt_tid: {innføringstimer: 90, beløp: 60 000}}
        opplæring:
          økter:
            - {id: kveld, enheter: [natt], frikjøpstimer: 64}
    """,
)

NO_SHIFTS = Text(
    nb="ingen enhet har turnus eller heldøgnsdrift",
    nn="inga eining har turnus eller heildøgnsdrift",
    en="no unit works shifts or is open round the clock",
)
NOT_SAID = Text(
    nb="planen sier ikke om enhetene har turnus eller heldøgnsdrift",
    nn="planen seier ikkje om einingane har turnus eller heildøgnsdrift",
    en="the plan does not say whether the units work shifts or are open round the clock",
)
NOTHING = Text(
    nb="{unit} {service}, men har verken timer til innføring, penger eller frikjøpstimer.",
    nn="{unit} {service}, men har verken timar til innføring, pengar eller frikjøpstimar.",
    en="{unit} {service}, but has neither hours for implementing, nor money, nor backfill hours.",
)
HOURS_ALONE = Text(
    nb="{unit} {service}, med {hours} timer til innføring, men uten penger eller frikjøpstimer til å bemanne vaktene imens.",
    nn="{unit} {service}, med {hours} timar til innføring, men utan pengar eller frikjøpstimar til å bemanne vaktene imens.",
    en="{unit} {service}, with {hours} hours for implementing, but without money or backfill hours to staff the shifts meanwhile.",
)
HOURS_AT_COST = Text(
    nb="{unit} {service}, men har ikke penger eller frikjøpstimer til å bemanne vaktene i timene til innføring: {hours} timer × {cost} kr = {sum} kr.",
    nn="{unit} {service}, men har ikkje pengar eller frikjøpstimar til å bemanne vaktene i timane til innføring: {hours} timar × {cost} kr = {sum} kr.",
    en="{unit} {service}, but has no money or backfill hours to staff the shifts in the hours for implementing: {hours} hours × NOK {cost} = NOK {sum}.",
)
NO_HOURS = Text(
    nb="{unit} {service}, med {covered}, men uten timer til innføring.",
    nn="{unit} {service}, med {covered}, men utan timar til innføring.",
    en="{unit} {service}, with {covered}, but without hours for implementing.",
)
SHIFTS = Text(nb="går i turnus", nn="går i turnus", en="works shifts")
NEVER_CLOSES = Text(nb="har heldøgnsdrift", nn="har heildøgnsdrift", en="never closes")
MONEY = Text(nb="{amount} kr", nn="{amount} kr", en="NOK {amount}")
COVER = Text(nb="{hours} frikjøpstimer", nn="{hours} frikjøpstimar", en="{hours} backfill hours")


@rule.unless
def no_shifts(plan: Plan) -> Text | None:
    shifts = [works_shifts(unit) for unit in plan.units]
    if any(shifts):
        return None
    return no_units(plan) or (NOT_SAID if None in shifts else NO_SHIFTS)


@rule.check
def provided_for(plan: Plan, given: Given) -> Iterator[Gap]:
    backfill = _backfill_hours(plan)
    for unit in plan.units:
        kinds = ((unit.shift_work, SHIFTS), (unit.round_the_clock, NEVER_CLOSES))
        if service := tuple(text for holds, text in kinds if holds):
            facts: dict[str, Any] = {"unit": unit_name(unit), "service": service}
            facts["person"] = owner_at_the_top(plan)
            yield from _resources(plan, unit, backfill.get(unit.id or "", Decimal(0)), facts)


def _backfill_hours(plan: Plan) -> dict[str, Decimal]:
    hours: dict[str, Decimal] = {}
    for session in plan.training.sessions:
        for ref in set(session.units):
            hours[ref] = hours.get(ref, Decimal(0)) + (session.backfill_hours or 0)
    return hours


def _resources(plan: Plan, unit: Unit, backfill: Decimal, facts: dict[str, Any]) -> Iterator[Gap]:
    time = unit.time_set_aside
    hours = (time.implementation_hours if time else None) or Decimal(0)
    amount = (time.amount if time else None) or Decimal(0)
    covered = [Phrase(MONEY, {"amount": amount})] if amount > 0 else []
    covered += [Phrase(COVER, {"hours": backfill})] if backfill > 0 else []
    if hours > 0 and covered:
        return
    text = HOURS_ALONE if hours > 0 else NO_HOURS if covered else NOTHING
    cost = plan.training.backfill_hourly_cost or Decimal(0)
    if hours > 0 and cost > 0:
        text, facts = HOURS_AT_COST, facts | {"cost": cost, "sum": hours * cost}
    facts |= {"hours": hours, "covered": tuple(covered)}
    lacks = [] if hours > 0 else ["implementation_hours"]
    lacks += [] if covered else ["amount"]
    if time is None:
        names = tuple(f"time_set_aside.{name}" for name in (*lacks, "funded_by"))
        yield gap(text, unit, "time_set_aside", write=names, **facts)
    else:
        write = tuple(name for name in lacks if getattr(time, name) is None)
        yield gap(text, time, lacks[0], write=write, **facts)
