"""GEV517: the manager has the tools to reap the gains: numbers, support and what was promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.lacking import incomplete
from gevinst.rules.rule import Gap, PlanRule, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV517",
    severity=Severity.WARNING,
    due=Phase.ROLLOUT,
    sources=("B5-L",),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Lederen har verktøy til å hente gevinstene",
        nn="Leiaren har verktøy til å hente gevinstane",
        en="The manager has tools to reap the gains",
    ),
    why=Text(
        nb="Et krav om gevinst uten tall og hjelp blir liggende hos lederen. Den som ser hva som er lovet og hvor det står til, kan gjøre noe med det.",
        nn="Eit krav om gevinst utan tal og hjelp blir liggjande hos leiaren. Den som ser kva som er lova og korleis det står til, kan gjere noko med det.",
        en="A demand for gains without figures and help is left lying with the manager. Whoever sees what was promised and how things stand can act on it.",
    ),
    ask=Text(
        nb="Hvilke tall og hvilken hjelp fra økonomi og HR har lederen, og hvor ser lederen hva som er lovet?",
        nn="Kva tal og kva hjelp frå økonomi og HR har leiaren, og kvar ser leiaren kva som er lova?",
        en="Which figures and which help from finance and HR does the manager have, and where does the manager see what was promised?",
    ),
    reads=("gain_plan.tools.numbers", "gain_plan.tools.support", "gain_plan.tools.promised"),
    bad="""
        gevinst: 1
        gevinstrealiseringsplan:
          verktøy:
            tall: Månedsrapport fra skolesystemet til hver rektor
            støtte: avklares  # <- GEV517
    """,
    good="""
        gevinst: 1
        gevinstrealiseringsplan:
          verktøy:
            tall: Månedsrapport fra skolesystemet til hver rektor
            støtte: Controller og HR-rådgiver møter rektorene hvert kvartal
            lovet: Vedtaket i utvalg for oppvekst ligger øverst i månedsrapporten
    """,
)

INCOMPLETE = Text(
    nb="Lederne har ikke alt de trenger for å hente gevinstene. Planen mangler: {missing}.",
    nn="Leiarane har ikkje alt dei treng for å hente gevinstane. Planen manglar: {missing}.",
    en="The managers do not have all they need to reap the gains. The plan lacks: {missing}.",
)
PARTS = {
    "numbers": Text(
        nb="hvilke tall de har for hånden",
        nn="kva tal dei har for handa",
        en="which figures they have at hand",
    ),
    "support": Text(
        nb="hvem i økonomi eller HR som hjelper dem",
        nn="kven i økonomi eller HR som hjelper dei",
        en="who in finance or HR helps them",
    ),
    "promised": Text(
        nb="hvor de ser hva som er lovet",
        nn="kvar dei ser kva som er lova",
        en="where they see what was promised",
    ),
}


@rule.check
def tools(plan: Plan, given: Given) -> Iterator[Gap]:
    yield from incomplete(INCOMPLETE, plan.gain_plan, PARTS, "tools")
