"""GEV511: results get the time they need after the solution is taken into use."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b5_gains import arithmetic
from gevinst.rules.days import months_later
from gevinst.rules.phrases import begins, called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV511",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B5-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Resultatene får den tiden de trenger",
        nn="Resultata får den tida dei treng",
        en="Results get the time they need",
    ),
    why=Text(
        nb="Nye arbeidsmåter må sitte før de gir resultater. Den som blir målt for tidlig, bruker kreftene på å forklare seg.",
        nn="Nye arbeidsmåtar må sitje før dei gjev resultat. Den som blir målt for tidleg, brukar kreftene på å forklare seg.",
        en="New ways of working must settle before they give results. Whoever is held to account too early spends the effort on explaining.",
    ),
    ask=Text(
        nb="Hvor lang tid går det fra løsningen tas i bruk til gevinsten skal være hentet?",
        nn="Kor lang tid går det frå løysinga blir teken i bruk til gevinsten skal vere henta?",
        en="How long is it from go-live until the gain is to be reaped?",
    ),
    reads=(
        "gains.target.date",
        "gains.accountable_from",
        "gains.units",
        "units.name",
        "solution.go_live",
        "solution.waves.start",
        "solution.waves.units",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: bygg, navn: Byggesak}
          - {id: kart, navn: Kart og oppmåling}
        løsning:
          puljer:
            - {id: vår, enheter: [bygg], start: 2026-03-02}
            - {id: høst, enheter: [kart], start: 2026-09-01}
        gevinster:
          - id: svartid
            hva: Kortere svartid i byggesaker
            enheter: [bygg]
            måltall: {verdi: 4, dato: 2026-05-15}  # <- GEV511
          - id: oppslag
            hva: Færre telefoner om eiendomsgrenser
            enheter: [bygg, kart]
            måltall: {verdi: 20, dato: 2027-01-31}
            måles_på_fra: 2026-10-01  # <- GEV511
    """,
    good="""
        gevinst: 1
        løsning: {tas_i_bruk: 2026-03-02}
        gevinster:
          - {id: svartid, hva: Kortere svartid, måltall: {verdi: 4, dato: 2026-12-31}, måles_på_fra: 2026-10-01}
    """,
)

MONTHS = rule.setting(
    "months",
    3,
    Text(
        nb="Så mange måneder skal det minst gå fra løsningen tas i bruk til måltallet skal nås.",
        nn="Så mange månader skal det minst gå frå løysinga blir teken i bruk til måltalet skal nåast.",
        en="At least so many months must pass from go-live until the target is to be reached.",
    ),
)

NO_GO_LIVE = Text(
    nb="Det er ikke sagt når løsningen tas i bruk, så ingen kan si om gevinstene får den tiden de trenger.",
    nn="Det er ikkje sagt når løysinga blir teken i bruk, så ingen kan seie om gevinstane får den tida dei treng.",
    en="It is not said when the solution is taken into use, so nobody can say whether the gains get the time they need.",
)
NO_DATES = Text(
    nb="ingen gevinst har et måltall med dato (se GEV505)",
    nn="ingen gevinst har eit måltal med dato (sjå GEV505)",
    en="no gain has a target with a date (see GEV505)",
)
TARGET = Text(
    nb="Måltallet for «{gain}» skal nås {day}, men {use}. Vår grense er {months} etter det, altså tidligst {earliest}.",
    nn="Måltalet for «{gain}» skal nåast {day}, men {use}. Vår grense er {months} etter det, altså tidlegast {earliest}.",
    en="The target of “{gain}” is to be reached by {day}, but {use}. Our limit is {months} after that, so {earliest} at the earliest.",
)
ACCOUNTABLE = Text(
    nb="Den gevinstansvarlige blir målt på «{gain}» fra {day}, men {use}. Vår grense er {months} etter det, altså tidligst {earliest}.",
    nn="Den gevinstansvarlege blir målt på «{gain}» frå {day}, men {use}. Vår grense er {months} etter det, altså tidlegast {earliest}.",
    en="The gain owner is held to account for “{gain}” from {day}, but {use}. Our limit is {months} after that, so {earliest} at the earliest.",
)


@rule.unless
def no_two_dates(plan: Plan) -> Text | None:
    if reason := no_gains(plan):
        return reason
    dated = any((g.target and g.target.date) or g.accountable_from for g in plan.gains)
    return None if dated else NO_DATES


@rule.check
def time_enough(plan: Plan, given: Given) -> Iterator[Gap]:
    if plan.go_live is None:
        yield gap(NO_GO_LIVE, plan.solution, "go_live")
        return
    for gain in plan.gains:
        if (go_live := plan.last_use(gain.units)) is None:
            continue
        earliest = months_later(go_live, given[MONTHS])
        for text, node, name in (
            (TARGET, gain.target, "date"),
            (ACCOUNTABLE, gain, "accountable_from"),
        ):
            if node and (day := getattr(node, name)) and day < earliest:
                facts: dict[str, Any] = {"day": day, "gain": called(gain)}
                facts |= {"use": begins(plan, gain.units, go_live), "earliest": earliest}
                facts["months"] = arithmetic.MONTHS.of(Decimal(given[MONTHS]))
                yield gap(text, node, name, **facts)
