"""GEV606: plans that name the same unit say the same of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.choices import Phase
from gevinst.rules.b5_gains.claims import letters
from gevinst.rules.portfolio.reasons import alone
from gevinst.rules.rule import Role, Severity
from gevinst.rules.together import PortfolioRule, portfolio_gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from gevinst.portfolio.brief import UnitBrief
    from gevinst.portfolio.together import InPlan, Portfolio
    from gevinst.rules.given import Given
    from gevinst.rules.rule import Gap

rule = PortfolioRule(
    id="GEV606",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("P",),
    practice=Text(
        nb="Prosjektveiviseren, BP3: dokumentasjonen er fullstendig og henger sammen",
        nn="Prosjektveiviseren, BP3: dokumentasjonen er fullstendig og heng saman",
        en="Prosjektveiviseren, BP3: the documentation is complete and consistent",
    ),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Planene sier det samme om en enhet",
        nn="Planane seier det same om ei eining",
        en="The plans say the same of a unit",
    ),
    why=Text(
        nb="Regner to planer med ulikt antall ansatte eller ulik leder i samme enhet, stemmer ikke gevinstene, opplæringen eller ansvaret i minst én av dem.",
        nn="Reknar to planar med ulikt tal tilsette eller ulik leiar i same eining, stemmer ikkje gevinstane, opplæringa eller ansvaret i minst éin av dei.",
        en="Where two plans count on different numbers of employees or different managers in one unit, the gains, the training or the responsibility are wrong in at least one of them.",
    ),
    ask=Text(
        nb="Er antall ansatte, leder og turnus det samme for enheten i alle planene?",
        nn="Er talet på tilsette, leiar og turnus det same for eininga i alle planane?",
        en="Are the number of employees, the manager and shift work the same for the unit in all plans?",
    ),
    reads=(
        "project.organisation",
        "units.employees",
        "units.manager",
        "units.shift_work",
        "units.round_the_clock",
    ),
    bad="""
        gevinst: 1
        prosjekt: {navn: Digitalt tilsyn, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten, ansatte: 32, turnus: ja}  # <- GEV606
        ---
        gevinst: 1
        prosjekt: {navn: Elektroniske låser, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten, ansatte: 28, turnus: ja}
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Digitalt tilsyn, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten, ansatte: 32, turnus: ja}
        ---
        gevinst: 1
        prosjekt: {navn: Elektroniske låser, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten, ansatte: 32}
    """,
)

DIFFERS = Text(
    nb="Planene sier ulikt om {what} i {unit}: {values}. Finn ut hva som er riktig, og rett planene.",
    nn="Planane seier ulikt om {what} i {unit}: {values}. Finn ut kva som er rett, og rett planane.",
    en="The plans differ on {what} in {unit}: {values}. Find out which is right, and correct the plans.",
)
SAID = Text(nb="{value} ({plan})", nn="{value} ({plan})", en="{value} ({plan})")
YES = Text(nb="ja", nn="ja", en="yes")
NO = Text(nb="nei", nn="nei", en="no")


class Fact(NamedTuple):
    """Something that plans say of a unit: what it is, how it is had, and by what two are the same."""

    what: Text
    of: Callable[[UnitBrief], Any]
    key: Callable[[Any], Any]
    shown: Callable[[Any], Any]


def _same(value: Any) -> Any:  # noqa: ANN401  (any fact)
    return value


def _yes_no(value: bool) -> Text:  # noqa: FBT001  (a fact that is told)
    return YES if value else NO


FACTS = (
    Fact(
        Text(nb="antall ansatte", nn="talet på tilsette", en="the number of employees"),
        lambda unit: unit.employees,
        _same,
        _same,
    ),
    Fact(
        Text(nb="hvem som er leder", nn="kven som er leiar", en="who the manager is"),
        lambda unit: unit.manager.name if unit.manager else None,
        letters,
        _same,
    ),
    Fact(
        Text(
            nb="om det arbeides i turnus",
            nn="om det blir arbeidd i turnus",
            en="whether there is shift work",
        ),
        lambda unit: unit.shift_work,
        _same,
        _yes_no,
    ),
    Fact(
        Text(
            nb="om det er heldøgnsdrift",
            nn="om det er heildøgnsdrift",
            en="whether it runs round the clock",
        ),
        lambda unit: unit.round_the_clock,
        _same,
        _yes_no,
    ),
)


@rule.unless
def seen_alone(portfolio: Portfolio) -> Text | None:
    return alone(portfolio)


@rule.check
def alike(portfolio: Portfolio, given: Given) -> Iterator[Gap]:
    for unit, told in portfolio.units.items():
        for fact in FACTS if len(told) > 1 else ():
            said = [(each, value) for each in told if (value := fact.of(each.unit)) is not None]
            if len({fact.key(value) for _, value in said}) > 1:
                yield _differs(portfolio, unit, fact, said)


def _differs(
    portfolio: Portfolio, unit: str, fact: Fact, said: Sequence[tuple[InPlan, Any]]
) -> Gap:
    values = tuple(
        Phrase(SAID, {"value": fact.shown(value), "plan": each.plan.called}) for each, value in said
    )
    return portfolio_gap(
        DIFFERS,
        [each.unit.spot for each, _ in said],
        unit,
        unit=portfolio.unit_called(unit),
        what=fact.what,
        values=values,
    )
