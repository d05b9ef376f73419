"""GEV116: the causes of resistance are assessed in every unit, and each one found is met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Cause, Phase
from gevinst.rules.b1_resistance.causes import CAUSES
from gevinst.rules.lacking import incomplete
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.change import Resistance
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV116",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B1-D",),
    who=Role.UNIT_MANAGER,
    concerns=(Representative.SAFETY,),
    title=Text(
        nb="Motstanden er vurdert årsak for årsak",
        nn="Motstanden er vurdert årsak for årsak",
        en="Resistance is analysed by cause",
    ),
    why=Text(
        nb="Kurs hjelper den som ikke kan, men ikke den som er redd for jobben eller sliten av endringer. Et tiltak virker bare mot årsaken sin.",
        nn="Kurs hjelper den som ikkje kan, men ikkje den som er redd for jobben eller sliten av endringar. Eit tiltak verkar berre mot årsaka si.",
        en="A course helps those who lack skill, not those who fear for their job or are tired of change. A measure only works against its own cause.",
    ),
    ask=Text(
        nb="Hvilke av de fem årsakene finnes i hver enhet, hva gjør dere med dem, og hvem er ansvarlig?",
        nn="Kva for nokre av dei fem årsakene finst i kvar eining, kva gjer de med dei, og kven er ansvarleg?",
        en="Which of the five causes are found in each unit, what do you do about them, and who is responsible?",
    ),
    reads=(
        "change.resistance.unit",
        "change.resistance.cause",
        "change.resistance.found",
        "change.resistance.measure",
        "change.resistance.responsible",
        "units.id",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: arkiv, navn: Dokumentsenteret}
        endring:
          motstand:  # <- GEV116
            - {enhet: arkiv, årsak: lav_kompetanse, funnet: nei}
            - {enhet: arkiv, årsak: usikkerhet}  # <- GEV116
            - {enhet: arkiv, årsak: endringstretthet, tiltak: Ingen nye systemer før påske}  # <- GEV116
            - {årsak: lav_endringsvilje, funnet: nei}  # <- GEV116
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: arkiv, navn: Dokumentsenteret}
        personer:
          - {id: tone, navn: Tone Vik}
        endring:
          motstand:
            - {enhet: arkiv, årsak: lav_kompetanse, funnet: nei}
            - {enhet: arkiv, årsak: usikkerhet, funnet: nei}
            - {enhet: arkiv, årsak: lav_endringsvilje, funnet: nei}
            - {enhet: arkiv, årsak: endringstretthet, tiltak: Ingen andre nye systemer før påske, ansvarlig: tone}
            - {enhet: arkiv, årsak: frykt_for_erstatning, funnet: nei}
    """,
)

NOT_ASSESSED = Text(
    nb="Disse årsakene til motstand er ikke vurdert i {units}: {causes}.",
    nn="Desse årsakene til motstand er ikkje vurderte i {units}: {causes}.",
    en="These causes of resistance are not assessed in {units}: {causes}.",
)
NOT_SAID = Text(
    nb="Det står ikke om det er {cause} i {unit}.",
    nn="Det står ikkje om det er {cause} i {unit}.",
    en="It is not said whether there is {cause} in {unit}.",
)
INCOMPLETE = Text(
    nb="Det er {cause} i {unit}, men dette mangler: {missing}.",
    nn="Det er {cause} i {unit}, men dette manglar: {missing}.",
    en="There is {cause} in {unit}, but this is missing: {missing}.",
)
UNPLACED = Text(
    nb="Dette mangler i en vurdering av motstand: {missing}.",
    nn="Dette manglar i ei vurdering av motstand: {missing}.",
    en="This is missing in an assessment of resistance: {missing}.",
)
PLACING = {
    "unit": Text(
        nb="hvilken enhet den gjelder", nn="kva eining ho gjeld", en="which unit it is about"
    ),
    "cause": Text(
        nb="hvilken årsak den gjelder", nn="kva årsak ho gjeld", en="which cause it is about"
    ),
}
ANSWER = {
    "measure": Text(
        nb="hva dere gjør med det", nn="kva de gjer med det", en="what you do about it"
    ),
    "responsible": Text(
        nb="hvem som er ansvarlig", nn="kven som er ansvarleg", en="who is responsible"
    ),
}


rule.unless(no_units)


@rule.check
def causes(plan: Plan, given: Given) -> Iterator[Gap]:
    assessed = {(entry.unit, entry.cause) for entry in plan.change.resistance}
    left: dict[tuple[Cause, ...], list[str]] = {}
    for unit in plan.units:
        missing = tuple([cause for cause in CAUSES if (unit.id, cause) not in assessed])
        left.setdefault(missing, []).append(unit_name(unit))
    for missing, units in left.items():
        if missing:
            fields = tuple(f"resistance.{name}" for name in ("unit", "cause", "found"))
            texts = tuple(CAUSES[cause] for cause in missing)
            facts: dict[str, Any] = {"units": tuple(units), "causes": texts}
            yield gap(NOT_ASSESSED, plan.change, "resistance", write=fields, **facts)
    for entry in plan.change.resistance:
        yield from _entry(plan, entry)


def _entry(plan: Plan, entry: Resistance) -> Iterator[Gap]:
    """What one assessment lacks; one with a measure has found its cause, also where it does not say so."""
    if entry.unit is None or entry.cause is None:
        yield from incomplete(UNPLACED, entry, PLACING)
        return
    if entry.found is False:
        return
    facts: dict[str, Any] = {"cause": CAUSES[entry.cause], "unit": plan.unit_called(entry.unit)}
    if entry.found or entry.measure or entry.responsible:
        yield from incomplete(INCOMPLETE, entry, ANSWER, **facts)
    else:
        yield gap(NOT_SAID, entry, "found", **facts)
