"""GEV303: people who must be replaced have backfill for the training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b3_training.attendance import share
from gevinst.rules.b3_training.replaced import (
    must_be_replaced,
    needs_no_more,
    none_is_replaced,
    unsaid,
)
from gevinst.rules.b3_training.sessions import (
    above_zero,
    held,
    no_sessions,
    trained,
)
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.b3_training.sessions import Held
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV303",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B3-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Ansatte som må erstattes, blir kjøpt fri til opplæringen",
        nn="Tilsette som må erstattast, blir kjøpte fri til opplæringa",
        en="People who must be replaced have backfill for the training",
    ),
    why=Text(
        nb="På vakt, i klasserommet og i barnehagen kan ingen gå uten at en annen tar over. Uten vikar er opplæringen det første som faller bort.",
        nn="På vakt, i klasserommet og i barnehagen kan ingen gå utan at ein annan tek over. Utan vikar er opplæringa det første som fell bort.",
        en="On a shift, in a classroom or in a kindergarten nobody can leave unless someone else takes over. Without a substitute, the training is the first thing to go.",
    ),
    ask=Text(
        nb="Er det satt av timer og penger til frikjøp for hver økt, eller sagt hvorfor arenaen ikke krever det?",
        nn="Er det sett av timar og pengar til frikjøp for kvar økt, eller sagt kvifor arenaen ikkje krev det?",
        en="Are hours and money for backfill set aside for every session, or is it said why its arena needs none?",
    ),
    reads=(
        "project.service_area",
        "units.service_area",
        "units.shift_work",
        "units.round_the_clock",
        "units.employees",
        "training.sessions.units",
        "training.sessions.participants",
        "training.sessions.hours",
        "training.sessions.backfill_hours",
        "training.sessions.no_backfill_because",
        "training.no_backfill_because",
        "training.backfill_hourly_cost",
    ),
    bad="""
        gevinst: 1
        prosjekt: {tjenesteområde: oppvekst}
        enheter:
          - {id: sol, navn: Solbakken barnehage, ansatte: 24}
        opplæring:  # <- GEV303
          budsjett: {beløp: 60 000}
          økter:
            - id: kurs
              enheter: [sol]
              deltakere: 24
              timer: 2
              frikjøpstimer: 30  # <- GEV303
    """,
    good="""
        gevinst: 1
        prosjekt: {tjenesteområde: oppvekst}
        enheter:
          - {id: sol, navn: Solbakken barnehage, ansatte: 24}
        opplæring:
          timekostnad_frikjøp: 500
          økter:
            - {id: kurs, enheter: [sol], deltakere: 24, timer: 2, frikjøpstimer: 48}
            - {id: dag, enheter: [sol], deltakere: 24, timer: 4, uten_frikjøp_fordi: Barnehagen er stengt på planleggingsdagen}
    """,
)

SHORT = Text(
    nb="Økten «{session}» tar ansatte i {units} ut av tjenesten i {needed} timer til sammen ({people} × {hours}), men det er satt av {set_aside} timer frikjøp. Det mangler {short} timer.",
    nn="Økta «{session}» tek tilsette i {units} ut av tenesta i {needed} timar til saman ({people} × {hours}), men det er sett av {set_aside} timar frikjøp. Det manglar {short} timar.",
    en="The session “{session}” takes people in {units} out of the service for {needed} hours in all ({people} × {hours}), but {set_aside} hours of backfill are set aside. {short} hours are missing.",
)
NONE = Text(
    nb="Økten «{session}» tar ansatte i {units} ut av tjenesten, men det er ikke satt av timer til frikjøp.",
    nn="Økta «{session}» tek tilsette i {units} ut av tenesta, men det er ikkje sett av timar til frikjøp.",
    en="The session “{session}” takes people in {units} out of the service, but no hours of backfill are set aside.",
)
SHARED = Text(
    nb="Økten «{session}» er felles for {units}, der ansatte må erstattes, og andre enheter. Planen sier ikke hvor mange som kommer fra hver, så det kan mangle inntil {short} timer frikjøp. Del økten i to.",
    nn="Økta «{session}» er felles for {units}, der tilsette må erstattast, og andre einingar. Planen seier ikkje kor mange som kjem frå kvar, så det kan mangle inntil {short} timar frikjøp. Del økta i to.",
    en="The session “{session}” is shared by {units}, where people must be replaced, and other units. The plan does not say how many come from each, so up to {short} hours of backfill may be missing. Split the session in two.",
)
NO_MONEY = Text(
    nb="Det er satt av timer til frikjøp, men planen har ingen timekostnad for dem: det er ikke vist at det er penger til vikarer.",
    nn="Det er sett av timar til frikjøp, men planen har ingen timekostnad for dei: det er ikkje vist at det er pengar til vikarar.",
    en="Hours of backfill are set aside, but the plan has no hourly cost for them: it is not shown that there is money for substitutes.",
)


@rule.unless
def nobody_is_replaced(plan: Plan) -> Text | None:
    return no_sessions(plan) or none_is_replaced(plan, trained(plan))


@rule.check
def backfill(plan: Plan, given: Given) -> Iterator[Gap]:
    yield from unsaid(plan, trained(plan))
    replaced = {unit.id for unit in trained(plan) if must_be_replaced(plan, unit)}
    any_hours = False
    for each in held(plan):
        units = tuple(ref for ref in dict.fromkeys(each.session.units) if ref in replaced)
        if units:
            any_hours |= above_zero(each.session.backfill_hours) is not None
            yield from _enough(plan, each, units)
    if any_hours and above_zero(plan.training.backfill_hourly_cost) is None:
        yield gap(NO_MONEY, plan.training, "backfill_hourly_cost")


def _enough(plan: Plan, each: Held, units: tuple[str, ...]) -> Iterator[Gap]:
    session = each.session
    if needs_no_more(plan, session):
        return
    set_aside, hours = above_zero(session.backfill_hours) or 0, above_zero(session.hours)
    people = share(plan, session, units)
    if people is None or hours is None:
        if not set_aside:
            names = tuple(map(plan.unit_called, units))
            yield gap(NONE, session, "backfill_hours", session=each.name, units=names)
        return
    if (short := people.most * hours - set_aside) > 0:
        yield gap(
            SHORT if people.least == people.most else SHARED,
            session,
            "backfill_hours",
            session=each.name,
            units=tuple(map(plan.unit_called, units)),
            needed=people.most * hours,
            people=people.most,
            hours=hours,
            set_aside=set_aside,
            short=short,
        )
