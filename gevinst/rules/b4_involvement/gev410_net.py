"""GEV410: no unit's gain is eaten by what it costs other units."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b4_involvement.net import elsewhere, own_gain
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Effect, Gain
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV410",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B4-D",),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Ingen gevinst spises opp av ulemper i andre enheter",
        nn="Ingen gevinst blir eten opp av ulemper i andre einingar",
        en="No gain is eaten by disbenefits in other units",
    ),
    why=Text(
        nb="En gevinst som koster de andre mer enn den gir, er et tap for kommunen. Det vises først når ulempene telles i samme måleenhet.",
        nn="Ein gevinst som kostar dei andre meir enn han gjev, er eit tap for kommunen. Det syner seg først når ulempene blir talde i same måleeining.",
        en="A gain that costs the others more than it gives is a loss to the municipality. It shows only when disbenefits are counted in the same unit of measure.",
    ),
    ask=Text(
        nb="Hva er igjen av gevinsten når virkningene i andre enheter er trukket fra?",
        nn="Kva er att av gevinsten når verknadene i andre einingar er trekte frå?",
        en="What is left of the gain when its effects in other units are counted in?",
    ),
    reads=(
        "gains.effects_elsewhere.amount",
        "gains.effects_elsewhere.unit",
        "gains.baseline.value",
        "gains.target.value",
        "gains.indicator.measured_in",
        "gains.indicator.direction",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: øk, navn: Økonomiavdelingen}
          - {id: skole, navn: Skolene}
          - {id: bhg, navn: Barnehagene}
        gevinster:
          - id: faktura
            hva: Mindre tid til fakturakontroll
            måleindikator: {måleenhet: timer per måned}
            nullpunkt: {verdi: 160}
            måltall: {verdi: 100}
            virkninger_andre_steder:  # <- GEV410
              - {enhet: skole, hva: Rektor konterer selv, beløp: -48}
              - {enhet: bhg, hva: Styrer konterer selv, beløp: -22}
          - id: purring
            virkninger_andre_steder:
              - {enhet: skole, hva: Rektor svarer leverandøren}  # <- GEV410
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: øk, navn: Økonomiavdelingen}
          - {id: skole, navn: Skolene}
        gevinster:
          - id: faktura
            hva: Mindre tid til fakturakontroll
            måleindikator: {måleenhet: timer per måned}
            nullpunkt: {verdi: 160}
            måltall: {verdi: 100}
            virkninger_andre_steder:
              - {enhet: skole, hva: Rektor konterer selv, beløp: -20}
    """,
)

NO_AMOUNT = Text(
    nb="Det står ikke hvor mye «{gain}» betyr for {unit}. Skriv det i {measure}, med minus for det som blir dårligere.",
    nn="Det står ikkje kor mykje «{gain}» betyr for {unit}. Skriv det i {measure}, med minus for det som blir dårlegare.",
    en="It is not said how much “{gain}” means for {unit}. Write it in {measure}, with a minus for what gets worse.",
)
EATEN = Text(
    nb="«{gain}» gir {own} (fra {before} til {after}, i {measure}), men virkningene andre steder er {others}: {parts}. Samlet blir det {net}. Det må bli mer enn {short} bedre.",
    nn="«{gain}» gjev {own} (frå {before} til {after}, i {measure}), men verknadene andre stader er {others}: {parts}. Samla blir det {net}. Det må bli meir enn {short} betre.",
    en="“{gain}” gives {own} (from {before} to {after}, in {measure}), but the effects elsewhere are {others}: {parts}. Together that is {net}. It must become more than {short} better.",
)
EVEN = Text(
    nb="«{gain}» gir {own} (fra {before} til {after}, i {measure}), men virkningene andre steder er {others}: {parts}. Da er det ingenting igjen av gevinsten.",
    nn="«{gain}» gjev {own} (frå {before} til {after}, i {measure}), men verknadene andre stader er {others}: {parts}. Då er det ingenting att av gevinsten.",
    en="“{gain}” gives {own} (from {before} to {after}, in {measure}), but the effects elsewhere are {others}: {parts}. Nothing is left of the gain.",
)
PART = Text(nb="{unit} {amount}", nn="{unit} {amount}", en="{unit} {amount}")
ANOTHER_UNIT = Text(nb="en annen enhet", nn="ei anna eining", en="another unit")
OWN_MEASURE = Text(
    nb="gevinstens egen måleenhet",
    nn="måleeininga til gevinsten",
    en="the gain's own unit of measure",
)
NONE_STATED = Text(
    nb="planen sier ikke hva gevinstene gjør med andre enheter (se GEV409)",
    nn="planen seier ikkje kva gevinstane gjer med andre einingar (sjå GEV409)",
    en="the plan does not say what the gains do to other units (see GEV409)",
)
NO_FIGURES = Text(
    nb="gevinstene har ikke både nullpunkt og måltall som kan sammenlignes (se GEV504 og GEV505)",
    nn="gevinstane har ikkje både nullpunkt og måltal som kan samanliknast (sjå GEV504 og GEV505)",
    en="the gains do not have both a baseline and a target to compare (see GEV504 and GEV505)",
)


@rule.unless
def nothing_to_add_up(plan: Plan) -> Text | None:
    if reason := no_gains(plan):
        return reason
    stated = [gain for gain in plan.gains if gain.effects_elsewhere is not None]
    if not stated:
        return NONE_STATED
    return NO_FIGURES if not any(map(_can_be_judged, stated)) else None


@rule.check
def net_gain(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        measured = gain.indicator.measured_in if gain.indicator else None
        facts: dict[str, Any] = {"gain": called(gain), "measure": measured or OWN_MEASURE}
        facts["person"] = gain.owner
        for effect in gain.effects_elsewhere or ():
            if effect.amount is None:
                yield gap(NO_AMOUNT, effect, "amount", unit=_unit(plan, effect), **facts)
        own, others = own_gain(gain), elsewhere(gain)
        if own is None or others is None or own + others > 0:
            continue
        facts |= {"own": own, "others": others, "net": own + others, "short": -own - others}
        facts["before"] = gain.baseline and gain.baseline.value
        facts["after"] = gain.target and gain.target.value
        facts["parts"] = tuple(
            Phrase(PART, {"unit": _unit(plan, effect), "amount": effect.amount})
            for effect in gain.effects_elsewhere or ()
        )
        yield gap(EATEN if own + others else EVEN, gain, "effects_elsewhere", **facts)


def _unit(plan: Plan, effect: Effect) -> str | Text:
    return plan.unit_called(effect.unit) if effect.unit else ANOTHER_UNIT


def _can_be_judged(gain: Gain) -> bool:
    others = elsewhere(gain)
    return others is None or others >= 0 or own_gain(gain) is not None
