"""GEV510: crumbs of time are not counted as money."""

from __future__ import annotations

from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Any

from gevinst.choices import ChangeKind, GainKind, Phase
from gevinst.rules.b5_gains.arithmetic import rounded
from gevinst.rules.b5_gains.freed_time import Missing, minutes_a_day
from gevinst.rules.b5_gains.priced_time import built_on_time, saved_hours
from gevinst.rules.b5_gains.ungiven import ungiven
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan
    from gevinst.rules.b5_gains.arithmetic import Sum
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV510",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B5-D",),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Smuler av tid regnes ikke som penger",
        nn="Smular av tid blir ikkje rekna som pengar",
        en="Crumbs of time are not counted as money",
    ),
    why=Text(
        nb="Noen minutter hos hver ansatt blir mye på papiret, men ingen kan betale regninger med dem. Pengene kommer først når oppgaver, roller eller bemanning endres.",
        nn="Nokre minutt hos kvar tilsett blir mykje på papiret, men ingen kan betale rekningar med dei. Pengane kjem først når oppgåver, roller eller bemanning blir endra.",
        en="A few minutes for each employee add up on paper, but nobody can pay bills with them. The money comes only when tasks, roles or staffing change.",
    ),
    ask=Text(
        nb="Hvor mye tid blir frigjort for hver person om dagen, og hva endres så tiden kan tas ut som penger?",
        nn="Kor mykje tid blir frigjord for kvar person om dagen, og kva blir endra så tida kan takast ut som pengar?",
        en="How much time is freed for each person a day, and what changes so that it can be taken out as money?",
    ),
    reads=(
        "gains.kind",
        "gains.freed_time.minutes",
        "gains.freed_time.per",
        "gains.freed_time.people",
        "gains.freed_time.days",
        "gains.freed_time.volume",
        "gains.freed_time.share",
        "gains.freed_time.hours",
        "gains.saving.hours",
        "gains.saving.hourly_cost",
        "gains.indicator.measured_in",
        "gains.baseline.value",
        "gains.target.value",
        "gains.changes.kind",
        "gains.changes.what",
    ),
    bad="""
        gevinst: 1
        gevinster:
          - id: brev  # <- GEV510
            slag: penger
            frigjort_tid: {minutter: 25, per: sak, volum: 14 000, personer: 900, dager: 190}
          - id: kjøreliste
            slag: penger
            frigjort_tid: {minutter: 12, per: vakt, personer: 9, dager: 365}
            endringer:  # <- GEV510
              - {hva: Listene lages i appen, slag: prosesser}
          - id: skjema
            slag: penger
            frigjort_tid: {minutter: 6, per: sak, volum: 5 200}  # <- GEV510
          - id: møter  # <- GEV510
            slag: penger
            innsparing: {timer: 1 500, timekostnad: 480}
    """,
    good="""
        gevinst: 1
        gevinster:
          - id: tilsyn
            slag: penger
            frigjort_tid: {minutter: 45, per: vakt, personer: 9, dager: 365}
          - id: kjøreliste
            slag: penger
            frigjort_tid: {minutter: 12, per: vakt, personer: 9, dager: 365}
            endringer:
              - {hva: Én vakt færre på fredagskvelden, slag: bemanning}
    """,
)
MINUTES = rule.setting(
    "minutes",
    30,
    Text(
        nb="Så mange minutter per person og dag må en gevinst i penger frigjøre for å stå uten endring i oppgaver, roller eller bemanning.",
        nn="Så mange minutt per person og dag må ein gevinst i pengar frigjere for å stå utan endring i oppgåver, roller eller bemanning.",
        en="A gain in money must free this many minutes per person and day to stand without a change of tasks, roles or staffing.",
    ),
)

CRUMBS = Text(
    nb="«{gain}» er penger, men gir bare {minutes} minutter per person og dag ({calculation}). Det er under vår grense på {limit}, og ingen oppgaver, roller eller bemanning endres.",
    nn="«{gain}» er pengar, men gjev berre {minutes} minutt per person og dag ({calculation}). Det er under vår grense på {limit}, og ingen oppgåver, roller eller bemanning blir endra.",
    en="“{gain}” is money, but frees only {minutes} minutes per person and day ({calculation}). That is below our limit of {limit}, and no tasks, roles or staffing change.",
)
UNKNOWN = Text(
    nb="«{gain}» er penger som bygger på tid, men minutter per person og dag kan ikke regnes ut: planen mangler dette: {missing}. Ingen oppgaver, roller eller bemanning endres.",
    nn="«{gain}» er pengar som byggjer på tid, men minutt per person og dag kan ikkje reknast ut: planen manglar dette: {missing}. Ingen oppgåver, roller eller bemanning blir endra.",
    en="“{gain}” is money that builds on time, but minutes per person and day can't be worked out: the plan lacks this: {missing}. No tasks, roles or staffing change.",
)
_FINEST = Decimal("0.001")
TAKES_TIME_OUT = (ChangeKind.TASKS, ChangeKind.ROLES, ChangeKind.STAFFING)
NONE_IN_MONEY = Text(
    nb="ingen gevinst i penger bygger på frigjort tid",
    nn="ingen gevinst i pengar byggjer på frigjord tid",
    en="no gain in money builds on freed time",
)


@rule.unless
def no_money_from_time(plan: Plan) -> Text | None:
    return no_gains(plan) or (None if any(map(_applies, plan.gains)) else NONE_IN_MONEY)


def _applies(gain: Gain) -> bool:
    return gain.kind is GainKind.MONEY and built_on_time(gain)


@rule.check
def no_crumbs(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in filter(_applies, plan.gains):
        if not any(change.what and change.kind in TAKES_TIME_OUT for change in gain.changes):
            found = minutes_a_day(gain, saved_hours(gain.saving) if gain.saving else None)
            facts: dict[str, Any] = {"gain": called(gain), "person": gain.owner}
            if isinstance(found, Missing):
                yield ungiven(UNKNOWN, gain, found.names, facts)
            elif found.value < given[MINUTES]:
                yield _crumbs(gain, found, given[MINUTES], facts)


def _crumbs(gain: Gain, found: Sum, limit: int, facts: dict[str, Any]) -> Gap:
    minutes = rounded(found.value)
    if minutes >= limit:
        minutes = found.value.quantize(_FINEST, ROUND_FLOOR)
    facts |= {"minutes": minutes, "calculation": found.shown, "limit": limit}
    unread = next((change for change in gain.changes if "kind" in change.origin.misfits), None)
    if unread:
        return gap(CRUMBS, unread, "kind", **facts)
    names = ("changes.what", "changes.kind", "changes.responsible", "changes.by")
    return gap(CRUMBS, gain, "changes", write=names, **facts)
