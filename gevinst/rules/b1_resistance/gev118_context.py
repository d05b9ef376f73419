"""GEV118: it is told how this change fits with the others that the same people meet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b1_resistance.gev101_explained import LIKENESS
from gevinst.rules.b1_resistance.units import change_called
from gevinst.rules.b1_resistance.wording import repeated
from gevinst.rules.phrases import no_units
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV118",
    severity=Severity.ADVICE,
    due=Phase.PLANNING,
    sources=("B1-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Endringen er satt i sammenheng",
        nn="Endringa er sett i samanheng",
        en="The change is put in context",
    ),
    why=Text(
        nb="Mange endringer uten tråd mellom dem oppleves som støy. Folk orker mer når de ser hvordan delene henger sammen.",
        nn="Mange endringar utan tråd mellom dei kjennest som støy. Folk orkar meir når dei ser korleis delane heng saman.",
        en="Many changes with no thread between them feel like noise. People bear more when they see how the parts fit together.",
    ),
    ask=Text(
        nb="Hvordan henger dette sammen med de andre endringene de samme folkene møter?",
        nn="Korleis heng dette saman med dei andre endringane dei same folka møter?",
        en="How does this fit with the other changes that the same people meet?",
    ),
    note=Text(
        nb="Om en tekst gjentar en annen, avgjøres av samme grense som i GEV101.",
        nn="Om ein tekst tek opp att ein annan, blir avgjort av same grensa som i GEV101.",
        en="Whether one text repeats another is decided by the same limit as in GEV101.",
    ),
    reads=(
        "change.context",
        "change.what",
        "change.how",
        "change.why",
        "units.other_changes.name",
    ),
    bad="""
        gevinst: 1
        enheter:
          - id: drift
            andre_endringer:
              - {navn: Ny organisering av teknisk, fra: 2026-01-05, til: 2026-06-30}
        endring:
          hva: Feil på veien meldes og følges opp på kart
          sammenheng: Feil på veien meldes og følges opp på kart  # <- GEV118
    """,
    good="""
        gevinst: 1
        enheter:
          - id: drift
            andre_endringer:
              - {navn: Ny organisering av teknisk, fra: 2026-01-05, til: 2026-06-30}
        endring:
          sammenheng: Kartet følger de nye driftsområdene, så lagene får oppdragene i sitt eget område
    """,
)

NOT_STATED = Text(
    nb="det står ikke hvilke andre endringer enhetene møter (se GEV112)",
    nn="det står ikkje kva andre endringar einingane møter (sjå GEV112)",
    en="it is not said which other changes the units meet (see GEV112)",
)
NO_OTHERS = Text(
    nb="ingen av enhetene møter andre endringer",
    nn="ingen av einingane møter andre endringar",
    en="none of the units meets other changes",
)
NOT_TOLD = Text(
    nb="Det står ikke hvordan prosjektet henger sammen med de andre endringene: {changes}.",
    nn="Det står ikkje korleis prosjektet heng saman med dei andre endringane: {changes}.",
    en="It is not said how the project fits with the other changes: {changes}.",
)
SAME = Text(
    nb="Teksten i «{later}» gjentar den i «{first}»: {percent} % av ordene er felles, og vår grense er {limit} %. Den må si noe om de andre endringene: {changes}.",
    nn="Teksten i «{later}» tek opp att den i «{first}»: {percent} % av orda er felles, og vår grense er {limit} %. Han må seie noko om dei andre endringane: {changes}.",
    en="The text in “{later}” repeats the one in “{first}”: {percent}% of the words are the same, and our limit is {limit}%. It must say something about the other changes: {changes}.",
)


@rule.unless
def no_others(plan: Plan) -> Text | None:
    if not plan.units or any(unit.other_changes for unit in plan.units):
        return no_units(plan)
    stated = all(unit.other_changes is not None for unit in plan.units)
    return NO_OTHERS if stated else NOT_STATED


@rule.check
def in_context(plan: Plan, given: Given) -> Iterator[Gap]:
    change = plan.change
    told = [name for name in ("what", "how", "why") if getattr(change, name)]
    same = repeated(plan, "context", told, given[LIKENESS]) if change.context else None
    if change.context is not None and same is None:
        return
    others = (other for unit in plan.units for other in unit.other_changes or ())
    once = {other.name: change_called(other) for other in others}
    facts: dict[str, Any] = {"changes": tuple(once.values())}
    if change.context is None:
        yield gap(NOT_TOLD, change, "context", **facts)
    elif same:
        yield gap(SAME, change, "context", **same, **facts)
