"""GEV207: the decision to fund includes what it costs to take the solution into use."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gevinst.choices import CostKind, Phase
from gevinst.rules.b2_top_support.top_management import owner_at_the_top
from gevinst.rules.b3_training.replaced import backfill_costs
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV207",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B2-D", "B3-L"),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Bevilgningen dekker også det innføringen koster",
        nn="Løyvinga dekkjer òg det innføringa kostar",
        en="The funding also covers the cost of taking it into use",
    ),
    why=Text(
        nb="Kjøpes bare lisenser og utstyr, havner regningen for opplæring, vikarer og omlegging hos enhetene, som ikke har budsjett til den.",
        nn="Blir det berre kjøpt lisensar og utstyr, hamnar rekninga for opplæring, vikarar og omlegging hos einingane, som ikkje har budsjett til henne.",
        en="If only licences and hardware are bought, the bill for training, substitutes and new ways of working ends with units that have no budget for it.",
    ),
    ask=Text(
        nb="Hva er bevilget til opplæring, frikjøp og omstilling, i tillegg til lisenser og utstyr?",
        nn="Kva er løyvd til opplæring, frikjøp og omstilling, i tillegg til lisensar og utstyr?",
        en="What is granted for training, backfill and adapting ways of working, besides licences and hardware?",
    ),
    reads=(
        "leadership.funding.cost",
        "leadership.funding.amount",
        "training.no_backfill_because",
        "training.sessions.units",
        "training.sessions.backfill_hours",
        "training.sessions.no_backfill_because",
        "project.service_area",
        "units.service_area",
        "units.shift_work",
        "units.round_the_clock",
    ),
    bad="""
        gevinst: 1
        prosjekt: {tjenesteområde: oppvekst}
        ledelse:
          finansiering:  # <- GEV207
            - {kostnad: lisenser, beløp: 640 000}
            - {kostnad: utstyr, beløp: 210 000}
            - kostnad: opplæring
              beløp: 0  # <- GEV207
    """,
    good="""
        gevinst: 1
        prosjekt: {tjenesteområde: oppvekst}
        ledelse:
          finansiering:
            - {kostnad: lisenser, beløp: 640 000}
            - {kostnad: opplæring, beløp: 120 000}
            - {kostnad: vikarer, beløp: 95 000}
            - {kostnad: omstilling, beløp: 60 000}
    """,
)

NONE = Text(
    nb="Det står ikke hva som er bevilget til prosjektet, så det er ikke vist penger til {missing}.",
    nn="Det står ikkje kva som er løyvt til prosjektet, så det er ikkje vist pengar til {missing}.",
    en="It is not said what the project is granted, so no money is shown for {missing}.",
)
MISSING = Text(
    nb="Av {total} kr ({lines}) er ingenting til {missing}.",
    nn="Av {total} kr ({lines}) er ingenting til {missing}.",
    en="Of NOK {total} ({lines}), nothing is for {missing}.",
)
NO_AMOUNT = Text(
    nb="Linjen for {cost} i finansieringen mangler beløp.",
    nn="Linja for {cost} i finansieringa manglar beløp.",
    en="The line for {cost} in the funding has no amount.",
)
NOTHING = Text(
    nb="Linjen for {cost} i finansieringen er {amount} kr.",
    nn="Linja for {cost} i finansieringa er {amount} kr.",
    en="The line for {cost} in the funding is NOK {amount}.",
)
NO_COST = Text(
    nb="En linje i finansieringen på {amount} kr sier ikke hva pengene er til.",
    nn="Ei linje i finansieringa på {amount} kr seier ikkje kva pengane er til.",
    en="A line of NOK {amount} in the funding does not say what the money is for.",
)
LINE = Text(nb="{cost} {amount} kr", nn="{cost} {amount} kr", en="{cost} NOK {amount}")
BACKFILL = Text(
    nb="{cost} (skriv ellers i opplæringsdelen hvorfor ingen må erstattes)",
    nn="{cost} (skriv elles i opplæringsdelen kvifor ingen må erstattast)",
    en="{cost} (or else say in the training section why nobody needs replacing)",
)


@rule.check
def covered(plan: Plan, given: Given) -> Iterator[Gap]:
    funding = plan.leadership.funding
    sums: dict[CostKind, Decimal] = {}
    for line in funding:
        if line.cost and line.amount is not None:
            sums[line.cost] = sums.get(line.cost, Decimal(0)) + line.amount
    short = [kind for kind in _needed(plan) if sums.get(kind, 0) <= 0]
    if not short:
        return
    missing = [kind for kind in short if not any(line.cost is kind for line in funding)]
    if missing:
        yield _nothing_for(plan, missing, sums)
    for line in funding:
        if line.cost in short and line.amount is None:
            yield gap(NO_AMOUNT, line, "amount", person=owner_at_the_top(plan), cost=line.cost)
        elif line.cost in short and line.amount is not None and line.amount <= 0:
            facts: dict[str, Any] = {"cost": line.cost, "amount": line.amount}
            yield gap(NOTHING, line, "amount", person=owner_at_the_top(plan), **facts)
        elif line.cost is None and line.amount is not None:
            yield gap(NO_COST, line, "cost", person=owner_at_the_top(plan), amount=line.amount)


def _needed(plan: Plan) -> Iterator[CostKind]:
    yield CostKind.TRAINING
    yield CostKind.ADAPTATION
    if backfill_costs(plan):
        yield CostKind.BACKFILL


def _nothing_for(plan: Plan, kinds: list[CostKind], sums: dict[CostKind, Decimal]) -> Gap:
    lines = tuple(Phrase(LINE, {"cost": kind, "amount": total}) for kind, total in sums.items())
    missing = tuple(
        Phrase(BACKFILL, {"cost": kind}) if kind is CostKind.BACKFILL else kind for kind in kinds
    )
    return gap(
        MISSING if lines else NONE,
        plan.leadership,
        "funding",
        write=("funding.cost", "funding.amount"),
        person=owner_at_the_top(plan),
        total=sum(sums.values()),
        lines=lines,
        missing=missing,
    )
