"""GEV501: the gains are put into words, for every unit that the change touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.phrases import called
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV501",
    severity=Severity.ERROR,
    due=Phase.CONCEPT,
    sources=("B5-D",),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Gevinstene er satt ord på",
        nn="Gevinstane er sette ord på",
        en="The gains are put into words",
    ),
    why=Text(
        nb="En leder som ikke vet hvilken gevinst enheten skal hente, vet heller ikke hva som må endres. Det gjelder også systemer kommunen må ha uansett.",
        nn="Ein leiar som ikkje veit kva gevinst eininga skal hente, veit heller ikkje kva som må endrast. Det gjeld òg system kommunen må ha uansett.",
        en="A manager who does not know which gain the unit is to reap, does not know what must change either. That holds for systems one must have anyway too.",
    ),
    ask=Text(
        nb="Hvilken gevinst skal hver berørt enhet hente?",
        nn="Kva gevinst skal kvar eining det gjeld hente?",
        en="Which gain is each affected unit to reap?",
    ),
    reads=(
        "gains.what",
        "gains.units",
        "units.id",
        "project.must_have",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: natt, navn: Nattjenesten}
          - id: dag  # <- GEV501
            navn: Dagtjenesten
        gevinster:
          - id: tilsyn
            hva: Færre fysiske tilsyn
            enheter: [natt]
          - id: tid  # <- GEV501
            enheter: [natt]
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: natt, navn: Nattjenesten}
        gevinster:
          - {id: tilsyn, hva: Færre fysiske tilsyn, enheter: [natt]}
    """,
)

NONE = Text(
    nb="Planen har ingen gevinster.",
    nn="Planen har ingen gevinstar.",
    en="The plan has no gains.",
)
NONE_THOUGH_MUST_HAVE = Text(
    nb="Planen har ingen gevinster. Også et system kommunen må ha uansett, skal gi gevinster som er satt ord på.",
    nn="Planen har ingen gevinstar. Òg eit system kommunen må ha uansett, skal gje gevinstar som er sette ord på.",
    en="The plan has no gains. A system one must have anyway is to give gains that are put into words too.",
)
NO_WORDS = Text(
    nb="Gevinsten «{gain}» sier ikke hva som skal bli bedre.",
    nn="Gevinsten «{gain}» seier ikkje kva som skal bli betre.",
    en="The gain “{gain}” does not say what is to be better.",
)
NO_UNITS = Text(
    nb="Planen nevner ingen enhet, så det er ikke sagt hvem gevinstene gjelder.",
    nn="Planen nemner inga eining, så det er ikkje sagt kven gevinstane gjeld.",
    en="The plan names no unit, so it is not said whom the gains concern.",
)
LEFT_OUT = Text(
    nb="Ingen gevinst gjelder {unit}.",
    nn="Ingen gevinst gjeld {unit}.",
    en="No gain concerns {unit}.",
)


@rule.check
def in_words(plan: Plan, given: Given) -> Iterator[Gap]:
    if not plan.gains:
        text = NONE_THOUGH_MUST_HAVE if plan.project.must_have else NONE
        yield gap(text, plan, "gains", write=("gains.id", "gains.what", "gains.units"))
        return
    if not plan.units:
        yield gap(NO_UNITS, plan, "units", write=("units.id", "units.name", "units.manager"))
    for gain in plan.gains:
        if gain.what is None:
            yield gap(NO_WORDS, gain, "what", gain=called(gain))
    reached = {unit for gain in plan.gains for unit in gain.units}
    for unit in plan.units:
        if unit.id and unit.id not in reached:
            yield gap(LEFT_OUT, unit, write=(), person=unit.manager, unit=plan.unit_called(unit.id))
