"""GEV518: where every gain is money, that is a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import GainKind, Phase
from gevinst.rules.phrases import no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV518",
    severity=Severity.ADVICE,
    due=Phase.PLANNING,
    sources=("B5-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Det er vurdert mer enn penger",
        nn="Det er vurdert meir enn pengar",
        en="More than money is considered",
    ),
    why=Text(
        nb="Mye av det en løsning gir, er tid til annet eller bedre tjenester. Teller bare penger, kan lederen bli bedt om å hente noe som ikke er der.",
        nn="Mykje av det ei løysing gjev, er tid til anna eller betre tenester. Tel berre pengar, kan leiaren bli beden om å hente noko som ikkje er der.",
        en="Much of what a solution gives is time for other things or better services. If only money counts, the manager may be asked to reap what is not there.",
    ),
    ask=Text(
        nb="Er alle gevinstene penger, og hvorfor er det i så fall valgt?",
        nn="Er alle gevinstane pengar, og kvifor er det i så fall valt?",
        en="Are all the gains money, and if so, why is that chosen?",
    ),
    reads=("gains.kind", "gain_plan.money_only_because"),
    bad="""
        gevinst: 1
        gevinstrealiseringsplan:  # <- GEV518
          datert: 2025-06-16
        gevinster:
          - {id: strøm, hva: Lavere strømutgifter i skolebyggene, slag: penger}
          - {id: vakt, hva: Lavere utgifter til vekter, slag: penger}
    """,
    good="""
        gevinst: 1
        gevinstrealiseringsplan:
          bare_penger_fordi: Styringen av varmen går av seg selv og endrer ikke arbeidet til noen
        gevinster:
          - {id: strøm, hva: Lavere strømutgifter i skolebyggene, slag: penger}
          - {id: vakt, hva: Lavere utgifter til vekter, slag: penger}
    """,
)

OTHER_KINDS = Text(
    nb="planen har gevinster som ikke er penger",
    nn="planen har gevinstar som ikkje er pengar",
    en="the plan has gains that are not money",
)
KIND_UNKNOWN = Text(
    nb="det er ikke sagt for hver gevinst om den er penger, tid eller kvalitet (se GEV509)",
    nn="det er ikkje sagt for kvar gevinst om han er pengar, tid eller kvalitet (sjå GEV509)",
    en="it is not said of every gain whether it is money, time or quality (see GEV509)",
)
NO_REASON = Text(
    nb="Planen har bare gevinster i penger, men det står ikke at det er et valg. Skriv hvorfor, eller ta med frigjort tid eller bedre kvalitet.",
    nn="Planen har berre gevinstar i pengar, men det står ikkje at det er eit val. Skriv kvifor, eller ta med frigjord tid eller betre kvalitet.",
    en="The plan has gains in money only, but does not say that this is a choice. Write why, or add freed time or better quality.",
)


@rule.unless
def more_than_money(plan: Plan) -> Text | None:
    if reason := no_gains(plan):
        return reason
    kinds = {gain.kind for gain in plan.gains}
    if kinds - {GainKind.MONEY, None}:
        return OTHER_KINDS
    return KIND_UNKNOWN if None in kinds else None


@rule.check
def a_choice(plan: Plan, given: Given) -> Iterator[Gap]:
    if plan.gain_plan.money_only_because is None:
        yield gap(NO_REASON, plan.gain_plan, "money_only_because")
