"""GEV604: no plan's gain is eaten by another plan's disbenefit in the same unit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b5_gains.claims import letters
from gevinst.rules.portfolio.gains import (
    Elsewhere,
    InPortfolio,
    effects_by_unit,
    gains_by_unit,
    named,
)
from gevinst.rules.portfolio.reasons import alone
from gevinst.rules.rule import Role, Severity
from gevinst.rules.together import PortfolioRule, portfolio_gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.portfolio.together import Portfolio
    from gevinst.rules.given import Given
    from gevinst.rules.rule import Gap

rule = PortfolioRule(
    id="GEV604",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B4-D",),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Ingen gevinst spises opp av en annen plan",
        nn="Ingen gevinst blir eten opp av ein annan plan",
        en="No gain is eaten by another plan",
    ),
    why=Text(
        nb="Det som sparer tid ett sted, kan gi mer arbeid et annet. Ser ingen planene sammen, henter én enhet en gevinst som en annen plan tar tilbake.",
        nn="Det som sparer tid éin stad, kan gi meir arbeid ein annan. Ser ingen planane saman, hentar éi eining ein gevinst som ein annan plan tek tilbake.",
        en="What saves time in one place can give more work in another. Where nobody sees the plans together, a unit reaps a gain that another plan takes back.",
    ),
    ask=Text(
        nb="Gir noen annen plan merarbeid i enheten der gevinsten skal hentes, og hva blir det igjen?",
        nn="Gir nokon annan plan meirarbeid i eininga der gevinsten skal hentast, og kva blir det att?",
        en="Does any other plan give more work in the unit where the gain is to be reaped, and what is left?",
    ),
    note=Text(
        nb="Tall legges sammen bare når de er i samme måleenhet. Er de det ikke, sies det at de ikke kan sammenlignes.",
        nn="Tal blir lagde saman berre når dei er i same måleeining. Er dei ikkje det, blir det sagt at dei ikkje kan samanliknast.",
        en="Figures are added up only where they are in the same unit of measure. Where they are not, it is said that they can't be compared.",
    ),
    reads=(
        "project.organisation",
        "gains.units",
        "gains.kind",
        "gains.indicator.measured_in",
        "gains.baseline.value",
        "gains.target.value",
        "gains.effects_elsewhere.unit",
        "gains.effects_elsewhere.amount",
    ),
    bad="""
        gevinst: 1
        prosjekt: {navn: Selvbetjening, organisasjon: Nordvik kommune}
        enheter:
          - {id: arkiv, navn: Arkivet}
        gevinster:
          - id: arkivering  # <- GEV604
            hva: Mindre tid på arkivering
            enheter: [arkiv]
            måleindikator: {hva: Timer til arkivering, måleenhet: timer/uke}
            nullpunkt: {verdi: 40}
            måltall: {verdi: 25}
        ---
        gevinst: 1
        prosjekt: {navn: Digital byggesak, organisasjon: Nordvik kommune}
        enheter:
          - {id: sak, navn: Byggesak}
          - {id: arkiv, navn: Arkivet}
        gevinster:
          - id: behandling
            hva: Kortere saksbehandling
            enheter: [sak]
            måleindikator: {hva: Timer per uke, måleenhet: timer/uke}
            nullpunkt: {verdi: 90}
            måltall: {verdi: 60}
            virkninger_andre_steder:
              - {enhet: arkiv, hva: Skanner og fordeler vedlegg, beløp: -12}
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Selvbetjening, organisasjon: Nordvik kommune}
        enheter:
          - {id: arkiv, navn: Arkivet}
        gevinster:
          - id: arkivering
            hva: Mindre tid på arkivering
            enheter: [arkiv]
            måleindikator: {hva: Timer til arkivering, måleenhet: timer/uke}
            nullpunkt: {verdi: 40}
            måltall: {verdi: 25}
        ---
        gevinst: 1
        prosjekt: {navn: Digital byggesak, organisasjon: Nordvik kommune}
        enheter:
          - {id: sak, navn: Byggesak}
          - {id: arkiv, navn: Arkivet}
        gevinster:
          - id: behandling
            hva: Kortere saksbehandling
            enheter: [sak]
            måleindikator: {hva: Timer per uke, måleenhet: timer/uke}
            nullpunkt: {verdi: 90}
            måltall: {verdi: 60}
            virkninger_andre_steder:
              - {enhet: arkiv, hva: Skanner vedlegg, beløp: -2}
    """,
)

PERCENT = rule.setting(
    "percent",
    50,
    Text(
        nb="Så mange prosent av gevinstene i en enhet må andre planer ta tilbake for at det er et gap.",
        nn="Så mange prosent av gevinstane i ei eining må andre planar ta tilbake for at det er eit gap.",
        en="So many per cent of the gains in a unit other plans must take back for there to be a gap.",
    ),
)
EATEN = Text(
    nb="I {unit} regner {gains} med {own} ({measure}), men andre planer tar tilbake {lost}: {effects}. Det er {percent} %; vår grense er {limit} %. Igjen er {left}. Bli enige om hva enheten sitter igjen med.",
    nn="I {unit} reknar {gains} med {own} ({measure}), men andre planar tek tilbake {lost}: {effects}. Det er {percent} %; vår grense er {limit} %. Att er {left}. Bli einige om kva eininga sit att med.",
    en="In {unit}, {gains} count on {own} ({measure}), but other plans take back {lost}: {effects}. That is {percent} %; our limit is {limit} %. What is left is {left}. Agree on what the unit ends up with.",
)
UNLIKE = Text(
    nb="I {unit} skal {gains} gi gevinst, mens {effects} gir merarbeid der. Tallene er ikke i samme måleenhet, så ingen vet hva som blir igjen. Regn begge i samme måleenhet.",
    nn="I {unit} skal {gains} gi gevinst, medan {effects} gir meirarbeid der. Tala er ikkje i same måleeining, så ingen veit kva som blir att. Rekn begge i same måleeining.",
    en="In {unit}, {gains} are to give a gain, while {effects} give more work there. The figures are not in the same unit of measure, so nobody knows what is left. Count both in the same unit of measure.",
)


@rule.unless
def seen_alone(portfolio: Portfolio) -> Text | None:
    return alone(portfolio)


@rule.check
def eaten(portfolio: Portfolio, given: Given) -> Iterator[Gap]:
    gains = gains_by_unit(portfolio)
    for unit, effects in effects_by_unit(portfolio).items():
        own = gains.get(unit, [])
        counted = {letters(each.gain.measured_in) for each in own if each.gain.better} - {""}
        for measure in sorted(counted):
            yield from _taken_back(portfolio, unit, measure, own, effects, given[PERCENT])
        worse = [each for each in effects if (each.effect.amount or 0) < 0]
        yield from _unlike(
            portfolio,
            unit,
            own,
            [each for each in worse if letters(each.gain.measured_in) not in counted],
        )


def _taken_back(  # noqa: PLR0913, PLR0917  (one unit and one measure)
    portfolio: Portfolio,
    unit: str,
    measure: str,
    own: Sequence[InPortfolio],
    effects: Sequence[Elsewhere],
    limit: int,
) -> Iterator[Gap]:
    """A gap where other plans take back more than the limit of what those of one measure give."""
    mine = [each for each in own if each.gain.better and letters(each.gain.measured_in) == measure]
    plans = {each.plan.file for each in mine}
    others = [
        each
        for each in effects
        if letters(each.gain.measured_in) == measure and plans - {each.plan.file}
    ]
    harming = {each.plan.file for each in others}
    mine = [each for each in mine if harming - {each.plan.file}]
    total = sum((each.gain.better or Decimal() for each in mine), Decimal())
    net = sum((each.effect.amount or Decimal() for each in others), Decimal())
    if not others or net >= 0 or -net * 100 < total * limit:
        return
    yield portfolio_gap(
        EATEN,
        [each.gain.spot for each in mine] + [each.effect.spot for each in others],
        unit,
        unit=portfolio.unit_called(unit),
        gains=tuple(map(named, mine)),
        own=total,
        measure=mine[0].gain.measured_in,
        lost=-net,
        effects=tuple(map(named, others)),
        percent=round(-net * 100 / total),
        limit=limit,
        left=total + net,
    )


def _unlike(
    portfolio: Portfolio, unit: str, own: Sequence[InPortfolio], worse: Sequence[Elsewhere]
) -> Iterator[Gap]:
    """A gap where a disbenefit of another plan is of the same kind as a gain, but in another measure."""
    for each in worse:
        same = [
            mine
            for mine in own
            if mine.gain.kind is not None
            and mine.gain.kind is each.gain.kind
            and mine.plan.file != each.plan.file
        ]
        if same:
            yield portfolio_gap(
                UNLIKE,
                [*(mine.gain.spot for mine in same), each.effect.spot],
                unit,
                unit=portfolio.unit_called(unit),
                gains=tuple(map(named, same)),
                effects=(named(each),),
            )
