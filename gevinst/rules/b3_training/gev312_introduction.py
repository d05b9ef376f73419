"""GEV312: a plan for taking the solution into use exists when it is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.lacking import incomplete
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV312",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B3-L",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Innføringsplanen finnes når løsningen velges",
        nn="Innføringsplanen finst når løysinga blir vald",
        en="The plan for introducing the solution exists when it is chosen",
    ),
    why=Text(
        nb="Det løsningen krever av enhetene, er en del av prisen. Kommer svaret etter valget, er det for sent å velge noe annet.",
        nn="Det løysinga krev av einingane, er ein del av prisen. Kjem svaret etter valet, er det for seint å velje noko anna.",
        en="What the solution demands of the units is part of its price. If the answer comes after the choice, it is too late to choose something else.",
    ),
    ask=Text(
        nb="Sier en innføringsplan fra før valget hvordan løsningen tas i bruk, hva den gjør med prosessene, og hva enhetene må tilpasse?",
        nn="Seier ein innføringsplan frå før valet korleis løysinga blir teken i bruk, kva ho gjer med prosessane, og kva einingane må tilpasse?",
        en="Does an introduction plan from before the choice say how the solution is taken into use, what it does to processes, and what the units must adapt?",
    ),
    reads=(
        "solution.introduction_plan.dated",
        "solution.introduction_plan.how",
        "solution.introduction_plan.effect_on_processes",
        "solution.introduction_plan.adaptations",
        "solution.chosen",
    ),
    bad="""
        gevinst: 1
        løsning:
          navn: Sakssystem for byggesak
          valgt: 2026-01-19
          innføringsplan:  # <- GEV312
            datert: 2026-02-09  # <- GEV312
            hvordan: Én pulje i mars, med superbruker i hver etasje
    """,
    good="""
        gevinst: 1
        løsning:
          navn: Sakssystem for byggesak
          valgt: 2026-01-19
          innføringsplan:
            datert: 2026-01-12
            hvordan: Én pulje i mars, med superbruker i hver etasje
            virkning_på_prosesser: Mottak og fordeling slås sammen til ett steg
            tilpasninger: Byggesak endrer maler, og arkivet slutter å skanne
    """,
)

NONE = Text(
    nb="Løsningen har ingen innføringsplan.",
    nn="Løysinga har ingen innføringsplan.",
    en="The solution has no introduction plan.",
)
NO_DATE = Text(
    nb="Innføringsplanen har ingen dato.",
    nn="Innføringsplanen har ingen dato.",
    en="The introduction plan has no date.",
)
LATE = Text(
    nb="Innføringsplanen er datert {dated}, men løsningen er valgt {chosen}. Planen må komme først.",
    nn="Innføringsplanen er datert {dated}, men løysinga er vald {chosen}. Planen må kome først.",
    en="The introduction plan is dated {dated}, but the solution is chosen {chosen}. The plan must come first.",
)
NO_CHOICE = Text(
    nb="Det står ikke når løsningen ble valgt, så det kan ikke avgjøres om innføringsplanen fra {dated} kom i tide.",
    nn="Det står ikkje når løysinga vart vald, så det kan ikkje avgjerast om innføringsplanen frå {dated} kom i tide.",
    en="It is not said when the solution was chosen, so it can't be decided whether the introduction plan of {dated} came in time.",
)
SILENT = Text(
    nb="Innføringsplanen sier ikke {missing}.",
    nn="Innføringsplanen seier ikkje {missing}.",
    en="The introduction plan does not say {missing}.",
)
PARTS = {
    "how": Text(
        nb="hvordan løsningen tas i bruk",
        nn="korleis løysinga blir teken i bruk",
        en="how the solution is taken into use",
    ),
    "effect_on_processes": Text(
        nb="hva løsningen gjør med prosessene",
        nn="kva løysinga gjer med prosessane",
        en="what the solution does to processes",
    ),
    "adaptations": Text(
        nb="hva enhetene må tilpasse",
        nn="kva einingane må tilpasse",
        en="what the units must adapt",
    ),
}


@rule.check
def in_time(plan: Plan, given: Given) -> Iterator[Gap]:
    introduction = plan.solution.introduction_plan
    if introduction is None:
        names = tuple(f"introduction_plan.{name}" for name in ("dated", *PARTS))
        yield gap(NONE, plan.solution, "introduction_plan", write=names)
        return
    dated, chosen = introduction.dated, plan.chosen
    if dated is None:
        yield gap(NO_DATE, introduction, "dated")
    elif chosen is None and given.phase.order >= Phase.ROLLOUT.order:
        yield gap(NO_CHOICE, plan.solution, "chosen", dated=dated)
    elif chosen and dated > chosen:
        yield gap(LATE, introduction, "dated", dated=dated, chosen=chosen)
    yield from incomplete(SILENT, introduction, PARTS)
