"""GEV601: no unit meets too many changes at once, all plans taken together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.portfolio.changes import changes, own_plans, stretches
from gevinst.rules.portfolio.reasons import alone
from gevinst.rules.rule import Representative, Role, Severity
from gevinst.rules.together import PortfolioRule, portfolio_gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.portfolio.together import Portfolio
    from gevinst.rules.given import Given
    from gevinst.rules.rule import Gap

rule = PortfolioRule(
    id="GEV601",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B1-L",),
    who=Role.TOP_MANAGEMENT,
    concerns=(Representative.SAFETY,),
    title=Text(
        nb="Endringstrykket holdes nede på tvers av planene",
        nn="Endringstrykket blir halde nede på tvers av planane",
        en="Change pressure is kept down across the plans",
    ),
    why=Text(
        nb="Hver plan kan være rimelig for seg, og likevel rammer flere av dem de samme folkene i de samme ukene. Få, godt valgte endringer om gangen blir fullført.",
        nn="Kvar plan kan vere rimeleg for seg, og likevel råkar fleire av dei dei same folka i dei same vekene. Få, godt valde endringar om gongen blir fullførte.",
        en="Each plan may be reasonable by itself, and several of them still hit the same people in the same weeks. Few, well-chosen changes at a time get finished.",
    ),
    ask=Text(
        nb="Hvor mange endringer møter hver enhet samtidig når alle planene ses under ett, og hvilken kan vente?",
        nn="Kor mange endringar møter kvar eining samtidig når alle planane blir sett under eitt, og kva for ei kan vente?",
        en="How many changes does each unit meet at once when all plans are seen together, and which can wait?",
    ),
    note=Text(
        nb="En endring som flere planer nevner med samme navn, telles én gang. Bare det som både har start og slutt, telles. Har alle planene som treffer enheten, et tiltak mot endringstrykk der, er kravet oppfylt for den.",
        nn="Ei endring som fleire planar nemner med same namn, blir talt éin gong. Berre det som både har start og slutt, blir talt. Har alle planane som treffer eininga, eit tiltak mot endringstrykk der, er kravet oppfylt for henne.",
        en="A change that several plans tell of under one name is counted once. Only what has both a start and an end is counted. Where all plans that hit a unit have a measure against change pressure there, the requirement is met for it.",
    ),
    reads=(
        "project.name",
        "project.organisation",
        "units.other_changes.name",
        "units.other_changes.starts",
        "units.other_changes.ends",
        "solution.go_live",
        "solution.waves.start",
        "solution.waves.lessons_learned",
        "training.sessions.starts",
        "training.sessions.ends",
        "change.measures.against",
        "change.measures.unit",
        "change.measures.what",
    ),
    bad="""
        gevinst: 1
        prosjekt: {navn: Digitalt tilsyn, organisasjon: Nordvik kommune}
        enheter:
          - id: natt  # <- GEV601
            navn: Nattjenesten
        løsning: {tas_i_bruk: 2027-02-01}
        ---
        gevinst: 1
        prosjekt: {navn: Elektroniske låser, organisasjon: Nordvik kommune}
        enheter:
          - id: natt
            andre_endringer:
              - {navn: Ny turnusordning, fra: 2027-01-04, til: 2027-03-31}
        løsning: {tas_i_bruk: 2027-03-01}
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Digitalt tilsyn, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten}
        løsning: {tas_i_bruk: 2027-02-01}
        ---
        gevinst: 1
        prosjekt: {navn: Elektroniske låser, organisasjon: Nordvik kommune}
        enheter:
          - id: natt
            andre_endringer:
              - {navn: Ny turnusordning, fra: 2027-01-04, til: 2027-03-31}
        løsning: {tas_i_bruk: 2027-09-01}
    """,
)

CHANGES = rule.setting(
    "changes",
    2,
    Text(
        nb="Så mange endringer kan en enhet ha samtidig, alle planer medregnet.",
        nn="Så mange endringar kan ei eining ha samtidig, alle planar medrekna.",
        en="So many changes a unit may have at once, all plans included.",
    ),
)
OVER = Text(
    nb="{unit} møter {count} endringer samtidig fra {first} til {last}; vår grense er {limit}. I tidsrommet: {changes}. Flytt en av dem, eller skriv et tiltak mot endringstrykk i hver plan.",
    nn="{unit} møter {count} endringar samtidig frå {first} til {last}; vår grense er {limit}. I tidsrommet: {changes}. Flytt ei av dei, eller skriv eit tiltak mot endringstrykk i kvar plan.",
    en="{unit} meets {count} changes at once from {first} to {last}; our limit is {limit}. In that period: {changes}. Move one of them, or write a measure against change pressure in each plan.",
)
GOING = Text(
    nb="«{name}» ({first} til {last})",
    nn="«{name}» ({first} til {last})",
    en="“{name}” ({first} to {last})",
)


@rule.unless
def seen_alone(portfolio: Portfolio) -> Text | None:
    return alone(portfolio)


@rule.check
def pressure(portfolio: Portfolio, given: Given) -> Iterator[Gap]:
    limit = given[CHANGES]
    for unit in portfolio.units:
        for stretch in stretches(changes(portfolio, unit), limit):
            own = [change for change in stretch.changes if change.plan]
            shared = len(own_plans(own)) > 1
            if not shared or stretch.last < given.as_of or all(change.relieved for change in own):
                continue
            told = tuple(
                Phrase(GOING, {"name": each.name, "first": each.first, "last": each.last})
                for each in stretch.changes
            )
            yield portfolio_gap(
                OVER,
                [spot for change in (*own, *stretch.changes) for spot in change.spots],
                unit,
                unit=portfolio.unit_called(unit),
                count=stretch.most,
                limit=limit,
                first=stretch.first,
                last=stretch.last,
                changes=told,
            )
