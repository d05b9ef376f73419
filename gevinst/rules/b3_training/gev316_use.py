"""GEV316: actual use is followed in every unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.phrases import left_out, no_units
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV316",
    severity=Severity.WARNING,
    due=Phase.REALISATION,
    sources=("B3-K",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Bruken følges i hver enhet",
        nn="Bruken blir følgd i kvar eining",
        en="Use is followed in every unit",
    ),
    why=Text(
        nb="Et system som bare noen bruker, eller som alle bruker ulikt, gir ikke gevinsten. Uten tall for bruken ser ingen det.",
        nn="Eit system som berre somme brukar, eller som alle brukar ulikt, gjev ikkje gevinsten. Utan tal for bruken ser ingen det.",
        en="A system that only some use, or that everyone uses differently, does not give the gain. Without figures on use, nobody sees it.",
    ),
    ask=Text(
        nb="Hvilket tall viser at løsningen blir brukt, og brukt likt, i hver enhet?",
        nn="Kva tal viser at løysinga blir brukt, og brukt likt, i kvar eining?",
        en="Which figure shows that the solution is used, and used alike, in every unit?",
    ),
    reads=(
        "training.use.what",
        "training.use.units",
        "units.id",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: bygg, navn: Byggesak}
          - {id: arkiv, navn: Arkivet}
          - {id: kart, navn: Kart og oppmåling}
        opplæring:
          bruk:  # <- GEV316
            - {hva: Andel saker som er behandlet i systemet, enheter: [bygg]}
            - enheter: [kart]  # <- GEV316
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: bygg, navn: Byggesak}
          - {id: arkiv, navn: Arkivet}
        opplæring:
          bruk:
            - {hva: Andel saker som er behandlet i systemet, enheter: [bygg, arkiv]}
    """,
)

LEFT_OUT = Text(
    nb="Det står ikke hvordan bruken av løsningen følges i {units}.",
    nn="Det står ikkje korleis bruken av løysinga blir følgd i {units}.",
    en="It is not said how use of the solution is followed in {units}.",
)
NO_WHAT = Text(
    nb="Det står at bruken følges i {units}, men ikke hva som måles.",
    nn="Det står at bruken blir følgd i {units}, men ikkje kva som blir målt.",
    en="It is said that use is followed in {units}, but not what is measured.",
)
FOR_WHOM = Text(
    nb="Målingen «{what}» av bruken sier ikke hvilke enheter den gjelder.",
    nn="Målinga «{what}» av bruken seier ikkje kva einingar ho gjeld.",
    en="The measure of use “{what}” does not say which units it is for.",
)


rule.unless(no_units)


@rule.check
def use_is_followed(plan: Plan, given: Given) -> Iterator[Gap]:
    followed = {ref for each in plan.training.use for ref in each.units}
    for each in plan.training.use:
        if not each.units:
            yield gap(FOR_WHOM, each, "units", what=each.what or "?")
        elif each.what is None:
            yield gap(NO_WHAT, each, "what", units=tuple(map(plan.unit_called, each.units)))
    units = left_out(plan, followed)
    if units and all(each.units for each in plan.training.use):
        names = ("use.what", "use.units")
        yield gap(LEFT_OUT, plan.training, "use", write=names, units=units)
