"""GEV602: no gain is claimed by two plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b5_gains.claims import letters
from gevinst.rules.portfolio.gains import InPortfolio, gains_by_unit, named, overlapping
from gevinst.rules.portfolio.reasons import alone
from gevinst.rules.rule import Role, Severity
from gevinst.rules.together import PortfolioRule, portfolio_gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.portfolio.together import Portfolio
    from gevinst.rules.given import Given
    from gevinst.rules.rule import Gap

rule = PortfolioRule(
    id="GEV602",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("P",),
    practice=Text(
        nb="DFØ, veileder i samfunnsøkonomiske analyser, kapittel 3.3: unngå å telle en virkning to ganger",
        nn="DFØ, rettleiar i samfunnsøkonomiske analysar, kapittel 3.3: unngå å telje ein verknad to gonger",
        en="DFØ, guide to economic analysis, chapter 3.3: avoid counting an effect twice",
    ),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Ingen gevinst telles av to planer",
        nn="Ingen gevinst blir talt av to planar",
        en="No gain is claimed by two plans",
    ),
    why=Text(
        nb="To prosjekter som lover samme forbedring i samme enhet, kan ikke begge få den. Summen for organisasjonen blir for stor, og ingen av dem kan måles på den.",
        nn="To prosjekt som lovar same forbetring i same eining, kan ikkje begge få henne. Summen for organisasjonen blir for stor, og ingen av dei kan målast på henne.",
        en="Two projects that promise the same improvement in the same unit can't both have it. The organisation's total is too high, and neither can be measured by it.",
    ),
    ask=Text(
        nb="Er det bare én plan som regner med hver gevinst, når dere ser på indikator, enhet og tidsrom?",
        nn="Er det berre éin plan som reknar med kvar gevinst, når de ser på indikator, eining og tidsrom?",
        en="Does only one plan count on each gain, by indicator, unit and period?",
    ),
    reads=(
        "project.organisation",
        "gains.indicator.what",
        "gains.units",
        "gains.baseline.date",
        "gains.target.date",
    ),
    bad="""
        gevinst: 1
        prosjekt: {navn: Digitalt tilsyn, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten}
        gevinster:
          - id: tilsyn  # <- GEV602
            hva: Færre fysiske tilsyn om natten
            enheter: [natt]
            måleindikator: {hva: Fysiske tilsyn per natt, måleenhet: tilsyn/natt}
            nullpunkt: {verdi: 84, dato: 2026-02-01}
            måltall: {verdi: 30, dato: 2027-12-31}
        ---
        gevinst: 1
        prosjekt: {navn: Elektroniske låser, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten}
        gevinster:
          - id: kjøring
            hva: Mindre kjøring med nøkler
            enheter: [natt]
            måleindikator: {hva: fysiske tilsyn per natt, måleenhet: tilsyn/natt}
            nullpunkt: {verdi: 84, dato: 2026-06-01}
            måltall: {verdi: 70, dato: 2027-06-30}
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Digitalt tilsyn, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten}
        gevinster:
          - id: tilsyn
            hva: Færre fysiske tilsyn om natten
            enheter: [natt]
            måleindikator: {hva: Fysiske tilsyn per natt, måleenhet: tilsyn/natt}
            nullpunkt: {verdi: 84, dato: 2026-02-01}
            måltall: {verdi: 30, dato: 2027-12-31}
        ---
        gevinst: 1
        prosjekt: {navn: Elektroniske låser, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten}
        gevinster:
          - id: kjøring
            hva: Mindre kjøring med nøkler
            enheter: [natt]
            måleindikator: {hva: Kjørte kilometer per natt, måleenhet: km/natt}
            nullpunkt: {verdi: 120, dato: 2026-06-01}
            måltall: {verdi: 90, dato: 2027-06-30}
    """,
)

CLAIMED = Text(
    nb="Flere planer teller samme gevinst i {unit}: «{indicator}» i tidsrom som overlapper. Det gjelder {gains}. La én plan ha gevinsten, eller del den mellom dem.",
    nn="Fleire planar tel same gevinst i {unit}: «{indicator}» i tidsrom som overlappar. Det gjeld {gains}. La éin plan ha gevinsten, eller del han mellom dei.",
    en="Several plans count the same gain in {unit}: “{indicator}” in periods that overlap. They are {gains}. Let one plan have the gain, or share it between them.",
)


@rule.unless
def seen_alone(portfolio: Portfolio) -> Text | None:
    return alone(portfolio)


@rule.check
def once(portfolio: Portfolio, given: Given) -> Iterator[Gap]:
    alike: dict[tuple[str, str], list[InPortfolio]] = {}
    for unit, gains in gains_by_unit(portfolio).items():
        for each in gains:
            if indicator := letters(each.gain.indicator):
                alike.setdefault((unit, indicator), []).append(each)
    for (unit, _), group in alike.items():
        for claims in overlapping(group):
            yield portfolio_gap(
                CLAIMED,
                [each.gain.spot for each in claims],
                unit,
                unit=portfolio.unit_called(unit),
                indicator=claims[0].gain.indicator,
                gains=tuple(map(named, claims)),
            )
