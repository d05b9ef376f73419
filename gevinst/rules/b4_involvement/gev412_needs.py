"""GEV412: the needs are gathered, with whose they are and whether the choice meets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.solution import Need
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV412",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B4-L",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Behovene er samlet inn og besvart",
        nn="Behova er samla inn og har fått svar",
        en="Needs are gathered and answered",
    ),
    why=Text(
        nb="Den som har sagt hva enheten trenger, vil vite hva det ble til. Uten svar ser medvirkningen ut som et spill for galleriet.",
        nn="Den som har sagt kva eininga treng, vil vite kva det vart til. Utan svar ser medverknaden ut som eit spel for galleriet.",
        en="Those who have said what the unit needs want to know what became of it. Without an answer their part looks like a show.",
    ),
    ask=Text(
        nb="Hvilke behov har brukerne meldt, hvem sine er de, og møter valget dem?",
        nn="Kva behov har brukarane meldt, kven sine er dei, og møter valet dei?",
        en="Which needs have users stated, whose are they, and does the choice meet them?",
    ),
    reads=(
        "solution.needs.need",
        "solution.needs.whose",
        "solution.needs.who",
        "solution.needs.met",
        "solution.chosen",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: brann, navn: Brannforebyggende avdeling}
        løsning:
          valgt: 2026-02-02
          behovsliste:
            - behov: Tilsynet må kunne føres uten dekning  # <- GEV412
            - {behov: Bilder rett inn i rapporten, hvem_sitt: brann}  # <- GEV412
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: brann, navn: Brannforebyggende avdeling}
        løsning:
          valgt: 2026-02-02
          behovsliste:
            - {behov: Tilsynet må kunne føres uten dekning, hvem_sitt: brann, møtt: ja}
            - {behov: Eieren må kunne svare på mobilen, hvem: [innbyggere], møtt: delvis}
    """,
)

NONE = Text(
    nb="Planen har ingen behov fra dem som skal bruke løsningen.",
    nn="Planen har ingen behov frå dei som skal bruke løysinga.",
    en="The plan has no needs from those who are to use the solution.",
)
INCOMPLETE = Text(
    nb="Behovet «{need}» mangler dette: {missing}.",
    nn="Behovet «{need}» manglar dette: {missing}.",
    en="The need “{need}” lacks this: {missing}.",
)
NO_NEED = Text(
    nb="Et behov sier ikke hva som trengs.",
    nn="Eit behov seier ikkje kva som trengst.",
    en="A need does not say what is needed.",
)
PARTS = {
    "whose": Text(nb="hvem sitt det er", nn="kven sitt det er", en="whose it is"),
    "met": Text(
        nb="svar på om valget møter det",
        nn="svar på om valet møter det",
        en="an answer on whether the choice meets it",
    ),
}


@rule.check
def needs_answered(plan: Plan, given: Given) -> Iterator[Gap]:
    made = _choice_is_made(plan, given)
    if not plan.solution.needs:
        names = ("need", "whose", "met") if made else ("need", "whose")
        write = tuple(f"needs.{name}" for name in names)
        yield gap(NONE, plan.solution, "needs", write=write)
    for need in plan.solution.needs:
        if need.need is None:
            yield gap(NO_NEED, need, "need")
        elif missing := tuple(_missing(need, made=made)):
            facts: dict[str, Any] = {"missing": tuple(PARTS[name] for name in missing)}
            yield gap(INCOMPLETE, need, missing[0], write=missing, need=need.need, **facts)


def _missing(need: Need, *, made: bool) -> Iterator[str]:
    if need.whose is None and not need.who:
        yield "whose"
    if made and need.met is None:
        yield "met"


def _choice_is_made(plan: Plan, given: Given) -> bool:
    if plan.chosen:
        return plan.chosen <= given.as_of
    return given.phase.order >= Phase.ROLLOUT.order
