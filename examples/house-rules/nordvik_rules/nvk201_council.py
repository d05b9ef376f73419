"""NVK201: a project above the limit has been decided by the municipal council itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="NVK201",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("HOUSE",),
    practice=Text(
        nb="Nordvik kommunes økonomireglement, punkt 4.2",
        nn="økonomireglementet i Nordvik kommune, punkt 4.2",
        en="the financial rules of Nordvik kommune, item 4.2",
    ),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Store prosjekter har en sak i kommunestyret",
        nn="Store prosjekt har ei sak i kommunestyret",
        en="Large projects have a case in the municipal council",
    ),
    why=Text(
        nb="Så store beløp kan bare kommunestyret binde. Uten saken kan prosjektet bli stanset midt i innføringen.",
        nn="Så store beløp kan berre kommunestyret binde. Utan saka kan prosjektet bli stansa midt i innføringa.",
        en="Only the council may commit such sums. Without the case the project may be stopped in the middle of the rollout.",
    ),
    ask=Text(
        nb="I hvilken sak har kommunestyret vedtatt prosjektet?",
        nn="I kva sak har kommunestyret vedteke prosjektet?",
        en="In which case has the municipal council decided on the project?",
    ),
    reads=(
        "leadership.funding_total",
        "leadership.funding.amount",
        "leadership.political_decision.body",
        "leadership.political_decision.reference",
    ),
    bad="""
        gevinst: 1
        ledelse:
          finansiering_samlet: 7 400 000
          politisk_vedtak:
            organ: Formannskapet  # <- NVK201
            saksnummer: kommer  # <- NVK201
    """,
    good="""
        gevinst: 1
        ledelse:
          finansiering_samlet: 7 400 000
          politisk_vedtak:
            organ: Kommunestyret
            saksnummer: PS 45/26
    """,
)

LIMIT = rule.setting(
    "kroner",
    5_000_000,
    Text(
        nb="Fra så mange kroner må kommunestyret vedta prosjektet. Grensen er Nordviks.",
        nn="Frå så mange kroner må kommunestyret vedta prosjektet. Grensa er Nordvik si.",
        en="From so many kroner on the council must decide on the project. The limit is Nordvik's.",
    ),
)
SMALL = Text(
    nb="planen viser ikke at prosjektet koster så mye at kommunestyret må vedta det",
    nn="planen viser ikkje at prosjektet kostar så mykje at kommunestyret må vedta det",
    en="the plan does not show that the project costs so much that the council must decide on it",
)
NO_DECISION = Text(
    nb="Prosjektet koster {cost} kroner, og da må kommunestyret vedta det. Planen viser ikke til noe vedtak.",
    nn="Prosjektet kostar {cost} kroner, og då må kommunestyret vedta det. Planen viser ikkje til noko vedtak.",
    en="The project costs {cost} kroner, and so the council must decide on it. The plan refers to no decision.",
)
OTHER_BODY = Text(
    nb="Prosjektet koster {cost} kroner, og er vedtatt av {body}. Fra {limit} kroner må kommunestyret selv vedta det.",
    nn="Prosjektet kostar {cost} kroner, og er vedteke av {body}. Frå {limit} kroner må kommunestyret sjølv vedta det.",
    en="The project costs {cost} kroner and was decided by {body}. From {limit} kroner on the council itself must decide.",
)
NO_CASE = Text(
    nb="Vedtaket har ikke noe saksnummer som PS 45/26, så ingen kan finne saken.",
    nn="Vedtaket har ikkje noko saksnummer som PS 45/26, så ingen kan finne saka.",
    en="The decision has no case number such as PS 45/26, so nobody can find the case.",
)
_CASE = re.compile(r"\d{1,4}/\d{2,4}")


def _cost(plan: Plan) -> Decimal | int:
    lines = sum(line.amount or 0 for line in plan.leadership.funding)
    return plan.leadership.funding_total or lines


@rule.unless_given
def is_small(plan: Plan, given: Given) -> Text | None:
    return SMALL if _cost(plan) < given[LIMIT] else None


@rule.check
def decided_by_the_council(plan: Plan, given: Given) -> Iterator[Gap]:
    decision = plan.leadership.political_decision
    cost = _cost(plan)
    if decision is None:
        names = ("political_decision.body", "political_decision.reference")
        yield gap(NO_DECISION, plan.leadership, "political_decision", write=names, cost=cost)
        return
    if decision.body is None:
        yield gap(NO_DECISION, decision, "body", cost=cost)
    elif "kommunestyre" not in decision.body.casefold():
        body, limit = decision.body, given[LIMIT]
        yield gap(OTHER_BODY, decision, "body", cost=cost, body=body, limit=limit)
    if not _CASE.search(decision.reference or ""):
        yield gap(NO_CASE, decision, "reference")
