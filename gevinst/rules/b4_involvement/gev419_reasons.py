"""GEV419: after the choice, those affected hear why, and what of their needs it does not meet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Met, Phase
from gevinst.rules.b4_involvement.parts import DATE
from gevinst.rules.lacking import incomplete
from gevinst.rules.phrases import NO_CHOICE, left_out, no_units
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.involvement import ReasonsTold
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV419",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B4-L",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="De berørte får høre hvorfor løsningen ble valgt",
        nn="Dei det gjeld, får høyre kvifor løysinga vart vald",
        en="Those affected hear why the solution was chosen",
    ),
    why=Text(
        nb="Den som forstår valget, kan stå for det, også når eget ønske ikke nådde fram. Sier dere ingenting om det som ikke ble med, leses det som at ingen hørte etter.",
        nn="Den som forstår valet, kan stå for det, òg når eige ønske ikkje nådde fram. Seier de ingenting om det som ikkje vart med, blir det lese som at ingen høyrde etter.",
        en="Those who understand the choice can stand by it, even when their own wish did not win. Silence on what was left out reads as if nobody listened.",
    ),
    ask=Text(
        nb="Når får hver berørt enhet høre hvorfor løsningen ble valgt, og hvilke behov den møter og ikke møter?",
        nn="Når får kvar eining det gjeld, høyre kvifor løysinga vart vald, og kva behov ho møter og ikkje møter?",
        en="When does each affected unit hear why the solution was chosen, and which needs it meets and does not meet?",
    ),
    reads=(
        "involvement.reasons_told.units",
        "involvement.reasons_told.date",
        "involvement.reasons_told.what",
        "involvement.reasons_told.not_met",
        "solution.chosen",
        "solution.needs.whose",
        "solution.needs.met",
    ),
    bad="""
        gevinst: 1
        enheter: [{id: rådhus, navn: Servicetorget}, {id: bibl, navn: Biblioteket}, {id: kultur, navn: Kulturskolen}]
        løsning:
          valgt: 2026-04-13
          behovsliste:
            - {behov: Innlogging uten mobil, hvem_sitt: bibl, møtt: nei}
        involvering:
          valget_begrunnet:  # <- GEV419
            - {enheter: [rådhus], dato: 2026-04-07, hva: Hvorfor vi velger felles bookingsystem}  # <- GEV419
            - {enheter: [bibl], dato: 2026-04-20, hva: Hvorfor vi velger felles bookingsystem}  # <- GEV419
    """,
    good="""
        gevinst: 1
        enheter: [{id: rådhus, navn: Servicetorget}, {id: bibl, navn: Biblioteket}]
        løsning:
          valgt: 2026-04-13
          behovsliste:
            - {behov: Innlogging uten mobil, hvem_sitt: bibl, møtt: nei}
        involvering:
          valget_begrunnet:
            - {enheter: [rådhus, bibl], dato: 2026-04-20, hva: Hvorfor vi velger felles bookingsystem, ikke_møtt: Innlogging uten mobil}
    """,
)

NOT_TOLD = Text(
    nb="Det står ikke når {units} får høre hvorfor løsningen ble valgt.",
    nn="Det står ikkje når {units} får høyre kvifor løysinga vart vald.",
    en="No date is given for telling {units} why the solution was chosen.",
)
NOT_PLANNED = Text(
    nb="Det står ikke når {units} skal få høre begrunnelsen for valget, som er satt til {chosen}.",
    nn="Det står ikkje når {units} skal få høyre grunngivinga for valet, som er sett til {chosen}.",
    en="No date is given for telling {units} the reasons for the choice, which is set for {chosen}.",
)
INCOMPLETE = Text(
    nb="Begrunnelsen for valget mangler dette: {missing}.",
    nn="Grunngivinga for valet manglar dette: {missing}.",
    en="The telling of the reasons for the choice lacks this: {missing}.",
)
EARLY = Text(
    nb="Begrunnelsen for valget er datert {told}, men valget er datert {chosen}. Den må komme etterpå.",
    nn="Grunngivinga for valet er datert {told}, men valet er datert {chosen}. Ho må kome etterpå.",
    en="The reasons for the choice are dated {told}, but the choice is dated {chosen}. They must come afterwards.",
)
NOT_MET = Text(
    nb="Begrunnelsen sier ikke hva løsningen ikke dekker, enda behovet «{need}» ikke er møtt fullt ut.",
    nn="Grunngivinga seier ikkje kva løysinga ikkje dekkjer, endå behovet «{need}» ikkje er møtt fullt ut.",
    en="The reasons do not say what the solution leaves out, although the need “{need}” is not fully met.",
)
PARTS = {
    "units": Text(nb="hvilke enheter den er for", nn="kva einingar ho er for", en="its audience"),
    "date": DATE,
    "what": Text(nb="hva som fortelles", nn="kva som blir fortalt", en="what is told"),
}


@rule.unless
def no_units_or_choice(plan: Plan) -> Text | None:
    return no_units(plan) or (None if plan.chosen else NO_CHOICE)


@rule.check
def reasons_told(plan: Plan, given: Given) -> Iterator[Gap]:
    chosen, told = plan.chosen, plan.involvement.reasons_told
    if chosen is None:
        return
    made = chosen <= given.as_of
    if units := _not_told(plan):
        write = ("reasons_told.units", "reasons_told.date", "reasons_told.what")
        facts: dict[str, Any] = {"units": units, "chosen": chosen}
        text = NOT_TOLD if made else NOT_PLANNED
        yield gap(text, plan.involvement, "reasons_told", write=write, **facts)
    needed = {"units": len(plan.units) > 1, "date": True, "what": made}
    parts = {name: words for name, words in PARTS.items() if needed[name]}
    unmet = _unmet(plan) if made else {}
    for one in told:
        yield from incomplete(INCOMPLETE, one, parts)
        if one.date and one.date < chosen:
            yield gap(EARLY, one, "date", told=one.date, chosen=chosen)
        elif one.what and one.not_met is None:
            yield from _silent(one, unmet)


def _not_told(plan: Plan) -> tuple[str, ...]:
    told = plan.involvement.reasons_told
    if not all(one.units for one in told):
        return ()
    return left_out(plan, {unit for one in told for unit in one.units})


def _unmet(plan: Plan) -> dict[str, str]:
    """For each unit the first of its needs that the choice does not fully meet."""
    unmet: dict[str, str] = {}
    for need in plan.solution.needs:
        if need.whose and need.need and need.met in (Met.NO, Met.PARTLY):
            unmet.setdefault(need.whose, need.need)
    return unmet


def _silent(one: ReasonsTold, unmet: dict[str, str]) -> Iterator[Gap]:
    need = next((unmet[unit] for unit in one.units or unmet if unit in unmet), None)
    if need:
        yield gap(NOT_MET, one, "not_met", need=need)
