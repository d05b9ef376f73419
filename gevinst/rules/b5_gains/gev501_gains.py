"""GEV501: the gains are put into words, for every unit that the change touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.phrases import called, unit_name
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
        nb="Det er satt ord på gevinstene",
        nn="Det er sett ord på gevinstane",
        en="The gains are put into words",
    ),
    why=Text(
        nb="En leder som ikke vet hvilken gevinst enheten skal hente, vet heller ikke hva som må endres. Det gjelder også systemer kommunen må ha uansett.",
        nn="Ein leiar som ikkje veit kva gevinst eininga skal hente, veit heller ikkje kva som må endrast. Det gjeld òg system kommunen må ha uansett.",
        en="A manager who does not know which gain the unit is to reap does not know what must change either. This goes for systems that you must have anyway, too.",
    ),
    ask=Text(
        nb="Hvilken gevinst skal hver berørt enhet hente?",
        nn="Kva gevinst skal kvar eining som endringa råkar, hente?",
        en="Which gain is each affected unit to reap?",
    ),
    reads=(
        "gains.what",
        "gains.units",
        "units.id",
        "units.name",
        "project.must_have",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: natt, navn: Nattjenesten}
          - {id: dag, navn: Dagtjenesten}
        gevinster:  # <- GEV501
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
    nb="Planen har ingen gevinster. Et system kommunen må ha uansett, trenger også gevinster det er satt ord på.",
    nn="Planen har ingen gevinstar. Eit system kommunen må ha uansett, treng òg gevinstar det er sett ord på.",
    en="The plan has no gains. A system that you must have anyway needs its gains put into words, too.",
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
    nb="Ingen gevinst gjelder {units}.",
    nn="Ingen gevinst gjeld {units}.",
    en="No gain concerns {units}.",
)
NOT_SAID = Text(
    nb="Det står ikke hvilke enheter «{gain}» gjelder, og ingen gevinst nevner {units}.",
    nn="Det står ikkje kva einingar «{gain}» gjeld, og ingen gevinst nemner {units}.",
    en="It is not said which units “{gain}” concerns, and no gain names {units}.",
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
    yield from _left_out(plan)


def _left_out(plan: Plan) -> Iterator[Gap]:
    """Units without a gain; where a gain names no unit it may be theirs, so that is asked first."""
    reached = {ref for gain in plan.gains for ref in gain.units}
    lost = [unit for unit in plan.units if unit.id not in reached and (unit.name or unit.id)]
    names = tuple(dict.fromkeys(map(unit_name, lost)))
    if not names:
        return
    unplaced = [gain for gain in plan.gains if not gain.units]
    for gain in unplaced:
        yield gap(NOT_SAID, gain, "units", gain=called(gain), units=names)
    if not unplaced:
        write = ("gains.id", "gains.what", "gains.units")
        yield gap(LEFT_OUT, plan, "gains", write=write, units=names)
