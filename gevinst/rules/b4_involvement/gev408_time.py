"""GEV408: there is time between the needs and the choice to assess what there is to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.phrases import NO_CHOICE
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV408",
    severity=Severity.ADVICE,
    due=Phase.PLANNING,
    sources=("B4-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Det er satt av tid til å vurdere valget",
        nn="Det er sett av tid til å vurdere valet",
        en="There is time to assess the choice",
    ),
    why=Text(
        nb="Når det haster, velger den som sitter nærmest, uten å ha satt seg inn i hva brukerne trenger.",
        nn="Når det hastar, vel den som sit nærast, utan å ha sett seg inn i kva brukarane treng.",
        en="In a hurry, whoever is nearest chooses, without having looked into what users need.",
    ),
    ask=Text(
        nb="Når er behovene samlet inn, og hvor lang tid er det fra da til løsningen velges?",
        nn="Når er behova samla inn, og kor lang tid er det frå då til løysinga blir vald?",
        en="When are the needs gathered, and how long is it from then until the solution is chosen?",
    ),
    reads=("solution.needs_gathered", "solution.chosen"),
    bad="""
        gevinst: 1
        løsning:
          navn: Kommunal varslingstjeneste på SMS
          behov_samlet: 2025-11-03
          valgt: 2025-11-17  # <- GEV408
    """,
    good="""
        gevinst: 1
        løsning:
          navn: Kommunal varslingstjeneste på SMS
          behov_samlet: 2025-10-06
          valgt: 2025-11-17
    """,
)

WEEKS = rule.setting(
    "weeks",
    4,
    Text(
        nb="Så mange uker må det minst være fra behovene er samlet til løsningen velges.",
        nn="Så mange veker må det minst vere frå behova er samla til løysinga blir vald.",
        en="At least so many weeks must pass from the needs being gathered to the choice.",
    ),
)
MISSING = Text(
    nb="Det står ikke når behovene er samlet inn, så ingen kan se om det er tid til å vurdere dem.",
    nn="Det står ikkje når behova er samla inn, så ingen kan sjå om det er tid til å vurdere dei.",
    en="It is not said when the needs are gathered, so nobody can see whether there is time to assess them.",
)
SHORT = Text(
    nb="Dager fra behovene er samlet ({gathered}) til løsningen velges ({chosen}): {days}. Vår grense er {least}, så det mangler {short}.",
    nn="Dagar frå behova er samla ({gathered}) til løysinga blir vald ({chosen}): {days}. Vår grense er {least}, så det manglar {short}.",
    en="Days from the needs being gathered ({gathered}) to the choice ({chosen}): {days}. Our limit is {least}, so {short} are missing.",
)
CANNOT_BE = Text(
    nb="valget er datert før behovene er samlet, og det kan ikke stemme (se GEV005)",
    nn="valet er datert før behova er samla, og det kan ikkje stemme (sjå GEV005)",
    en="the choice is dated before the needs are gathered, which can't be true (see GEV005)",
)


@rule.unless
def not_comparable(plan: Plan) -> Text | None:
    gathered, chosen = plan.solution.needs_gathered, plan.chosen
    if gathered is None:
        return None
    if chosen is None:
        return NO_CHOICE
    return CANNOT_BE if chosen < gathered else None


@rule.check
def time_to_assess(plan: Plan, given: Given) -> Iterator[Gap]:
    gathered, chosen = plan.solution.needs_gathered, plan.chosen
    if gathered is None:
        yield gap(MISSING, plan.solution, "needs_gathered")
    elif chosen and (days := (chosen - gathered).days) < (least := given[WEEKS] * 7):
        facts: dict[str, Any] = {"days": days, "least": least, "short": least - days}
        facts |= {"gathered": gathered, "chosen": chosen}
        yield gap(SHORT, plan.solution, "chosen", **facts)
