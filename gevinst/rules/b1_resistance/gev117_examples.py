"""GEV117: early results are shown to those who come later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b1_resistance.units import later_units
from gevinst.rules.lacking import incomplete
from gevinst.rules.phrases import no_units
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from gevinst.plan.change import GoodExample
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV117",
    severity=Severity.ADVICE,
    due=Phase.ROLLOUT,
    sources=("B1-D",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="Gode eksempler løftes fram",
        nn="Gode døme blir løfta fram",
        en="Good examples are lifted up",
    ),
    why=Text(
        nb="Den som nøler, lar seg overbevise av en kollega som har fått til noe, mer enn av en plan.",
        nn="Den som nøler, lèt seg overtyde av ein kollega som har fått til noko, meir enn av ein plan.",
        en="Those who hesitate are convinced by a colleague who has made it work more than by a plan.",
    ),
    ask=Text(
        nb="Hvilke tidlige resultater vises fram, for hvilke enheter, og når?",
        nn="Kva tidlege resultat blir viste fram, for kva einingar, og når?",
        en="Which early results are shown, to which units, and when?",
    ),
    reads=(
        "change.good_examples.what",
        "change.good_examples.units",
        "change.good_examples.date",
        "solution.go_live",
        "solution.waves.units",
        "solution.waves.start",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: lia, navn: Lia skole}
          - {id: moen, navn: Moen skole}
          - {id: vika, navn: Vika skole}
        løsning:
          puljer:
            - {enheter: [lia], start: 2026-08-17}
            - {enheter: [moen, vika], start: 2026-10-05}
        endring:
          gode_eksempler:  # <- GEV117
            - hva: Trinn 5 på Lia viser timeplanen sin
              enheter: [moen]
              dato: 2026-10-12  # <- GEV117
            - {hva: Film om det som kommer, enheter: [lia], dato: 2026-06-15}  # <- GEV117
            - hva: Besøk på Lia  # <- GEV117
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: lia, navn: Lia skole}
          - {id: moen, navn: Moen skole}
        løsning:
          puljer:
            - {enheter: [lia], start: 2026-08-17}
            - {enheter: [moen], start: 2026-10-05}
        endring:
          gode_eksempler:
            - {hva: Trinn 5 på Lia viser timeplanen sin, enheter: [moen], dato: 2026-09-21}
    """,
)

NONE = Text(
    nb="Det står ikke hvordan tidlige resultater vises for dem som kommer etter.",
    nn="Det står ikkje korleis tidlege resultat blir viste for dei som kjem etter.",
    en="It is not said how early results are shown to those who come later.",
)
INCOMPLETE = Text(
    nb="Dette mangler i et av de gode eksemplene: {missing}.",
    nn="Dette manglar i eit av dei gode døma: {missing}.",
    en="This is missing in one of the good examples: {missing}.",
)
PARTS = {
    "what": Text(nb="hva som vises", nn="kva som blir vist", en="what is shown"),
    "units": Text(
        nb="hvilke enheter som får se det",
        nn="kva einingar som får sjå det",
        en="which units see it",
    ),
    "date": Text(nb="når", nn="når", en="when"),
}
EARLY = Text(
    nb="Eksempelet vises {day}, men løsningen tas først i bruk {go_live}. Da er det ingen resultater å vise.",
    nn="Dømet blir vist {day}, men løysinga blir først teken i bruk {go_live}. Då er det ingen resultat å vise.",
    en="The example is shown {day}, but the solution is not taken into use before {go_live}. There are no results to show then.",
)
LATE = Text(
    nb="Eksempelet vises {day}, men disse har begynt da: {units}.",
    nn="Dømet blir vist {day}, men desse har byrja då: {units}.",
    en="The example is shown {day}, but these have begun by then: {units}.",
)
NOT_SHOWN = Text(
    nb="Disse kommer etter de første, men får ikke se noe godt eksempel: {units}.",
    nn="Desse kjem etter dei første, men får ikkje sjå noko godt døme: {units}.",
    en="These come after the first, but are shown no good example: {units}.",
)
STARTING = Text(nb="{unit} ({start})", nn="{unit} ({start})", en="{unit} ({start})")


rule.unless(no_units)


@rule.check
def examples(plan: Plan, given: Given) -> Iterator[Gap]:
    shown = plan.change.good_examples
    fields = tuple(f"good_examples.{name}" for name in PARTS)
    if not shown:
        yield gap(NONE, plan.change, "good_examples", write=fields)
        return
    later = later_units(plan)
    for example in shown:
        for unit in example.units:
            if unit in later and example.date and example.date < later[unit]:
                del later[unit]
    for example in shown:
        yield from _lacking(plan, example, later)
    reached = {unit for example in shown for unit in example.units}
    if left := [unit for unit in later if unit not in reached]:
        units = _starting(plan, left, later)
        yield gap(NOT_SHOWN, plan.change, "good_examples", write=fields, units=units)


def _lacking(plan: Plan, example: GoodExample, later: Mapping[str, date]) -> Iterator[Gap]:
    yield from incomplete(INCOMPLETE, example, PARTS)
    if (day := example.date) is None:
        return
    if plan.go_live and day <= plan.go_live:
        yield gap(EARLY, example, "date", day=day, go_live=plan.go_live)
    elif late := [unit for unit in dict.fromkeys(example.units) if unit in later]:
        units = _starting(plan, late, later)
        yield gap(LATE, example, "date", day=day, units=units)


def _starting(plan: Plan, units: list[str], later: Mapping[str, date]) -> tuple[Phrase, ...]:
    named = ((plan.unit_called(unit), later[unit]) for unit in units)
    return tuple(Phrase(STARTING, {"unit": name, "start": start}) for name, start in named)
