"""GEV603: no gain owner or champion carries too much, all plans taken together."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from gevinst.choices import Phase
from gevinst.rules.b5_gains.claims import letters
from gevinst.rules.portfolio.reasons import NO_NAME
from gevinst.rules.rule import Role, Severity
from gevinst.rules.together import PortfolioRule, Spot, portfolio_gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.portfolio.together import Portfolio
    from gevinst.rules.given import Given
    from gevinst.rules.rule import Gap

rule = PortfolioRule(
    id="GEV603",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B5-D",),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Ingen har ansvar for flere gevinster enn de rekker",
        nn="Ingen har ansvar for fleire gevinstar enn dei rekk",
        en="Nobody answers for more gains than they have time for",
    ),
    why=Text(
        nb="Gevinster må hentes av noen som har tid og handlingsrom. Den som står som ansvarlig i alle planene, rekker ikke å følge opp noen av dem.",
        nn="Gevinstar må hentast av nokon som har tid og handlingsrom. Den som står som ansvarleg i alle planane, rekk ikkje å følgje opp nokon av dei.",
        en="Gains must be reaped by someone with time and room to act. Whoever is the owner in all the plans has no time to follow up any of them.",
    ),
    ask=Text(
        nb="Hvor mange gevinster har hver gevinstansvarlig i alle planene, og hvor mange timer i uka har hver ildsjel?",
        nn="Kor mange gevinstar har kvar gevinstansvarleg i alle planane, og kor mange timar i veka har kvar eldsjel?",
        en="How many gains does each gain owner have in all plans, and how many hours a week each champion?",
    ),
    note=Text(
        nb="Folk kjennes igjen på navnet innenfor organisasjonen. To med samme navn må skilles i planene, for eksempel med mellomnavn.",
        nn="Folk blir kjende att på namnet innanfor organisasjonen. To med same namn må skiljast i planane, til dømes med mellomnamn.",
        en="People are known by name within the organisation. Two of the same name must be told apart in the plans, for example by a middle name.",
    ),
    reads=(
        "project.organisation",
        "people.name",
        "gains.owner",
        "change.champions.person",
        "change.champions.hours_per_week",
    ),
    bad="""
        gevinst: 1
        prosjekt: {navn: Digitalt tilsyn, organisasjon: Nordvik kommune}
        personer:
          - {id: kari, navn: Kari Hansen, rolle: avdelingsleder}
          - {id: eva, navn: Eva Lund, rolle: sykepleier}
        endring:
          ildsjeler:
            - {person: eva, timer_per_uke: 5}  # <- GEV603
        gevinster:
          - {id: tilsyn, hva: Færre fysiske tilsyn, gevinstansvarlig: kari}  # <- GEV603
          - {id: kjøring, hva: Mindre kjøring, gevinstansvarlig: kari}
          - {id: søvn, hva: Bedre søvn, gevinstansvarlig: kari}
        ---
        gevinst: 1
        prosjekt: {navn: Elektroniske låser, organisasjon: Nordvik kommune}
        personer:
          - {id: hansen, navn: Kari Hansen, rolle: avdelingsleder}
          - {id: eva, navn: Eva Lund, rolle: sykepleier}
        endring:
          ildsjeler:
            - {person: eva, timer_per_uke: 6}
        gevinster:
          - {id: nøkler, hva: Ingen nøkler å hente, gevinstansvarlig: hansen}
          - {id: tap, hva: Færre nøkler på avveie, gevinstansvarlig: hansen}
          - {id: vakt, hva: Raskere utrykning, gevinstansvarlig: hansen}
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Digitalt tilsyn, organisasjon: Nordvik kommune}
        personer:
          - {id: kari, navn: Kari Hansen, rolle: avdelingsleder}
        gevinster:
          - {id: tilsyn, hva: Færre fysiske tilsyn, gevinstansvarlig: kari}
          - {id: kjøring, hva: Mindre kjøring, gevinstansvarlig: kari}
        ---
        gevinst: 1
        prosjekt: {navn: Elektroniske låser, organisasjon: Nordvik kommune}
        personer:
          - {id: hansen, navn: Kari Hansen, rolle: avdelingsleder}
        gevinster:
          - {id: nøkler, hva: Ingen nøkler å hente, gevinstansvarlig: hansen}
    """,
)

GAINS = rule.setting(
    "gains",
    5,
    Text(
        nb="Så mange gevinster kan én person ha ansvar for, alle planer medregnet.",
        nn="Så mange gevinstar kan éin person ha ansvar for, alle planar medrekna.",
        en="So many gains one person may answer for, all plans included.",
    ),
)
HOURS = rule.setting(
    "hours",
    8,
    Text(
        nb="Så mange timer i uka kan én ildsjel ha i alle planene til sammen.",
        nn="Så mange timar i veka kan éi eldsjel ha i alle planane til saman.",
        en="So many hours a week one champion may have in all plans together.",
    ),
)
TOO_MANY = Text(
    nb="{person} står som gevinstansvarlig for {count} gevinster; vår grense er {limit}. Planer: {plans}. La noen andre ta over minst {move}.",
    nn="{person} står som gevinstansvarleg for {count} gevinstar; vår grense er {limit}. Planar: {plans}. La nokon andre ta over minst {move}.",
    en="{person} is the owner of {count} gains; our limit is {limit}. Plans: {plans}. Let someone else take over at least {move}.",
)
TOO_LONG = Text(
    nb="{person} er ildsjel {count} timer i uka til sammen; vår grense er {limit}. Planer: {plans}. Finn flere ildsjeler, eller frikjøp mer av tiden.",
    nn="{person} er eldsjel {count} timar i veka til saman; vår grense er {limit}. Planar: {plans}. Finn fleire eldsjeler, eller frikjøp meir av tida.",
    en="{person} is a champion for {count} hours a week in all; our limit is {limit}. Plans: {plans}. Find more champions, or free more of the time.",
)
IN_PLAN = Text(
    nb="{plan} (antall: {count})", nn="{plan} (tal: {count})", en="{plan} (number: {count})"
)


class Burden(NamedTuple):
    """Something that a person answers for in a plan, by its name: how much it counts, and where it stands."""

    person: str
    plan: str
    weight: Decimal
    spot: Spot


@rule.unless
def nobody_is_known(portfolio: Portfolio) -> Text | None:
    return None if portfolio.is_named else NO_NAME


@rule.check
def load(portfolio: Portfolio, given: Given) -> Iterator[Gap]:
    yield from _over(_owners(portfolio), TOO_MANY, given[GAINS])
    yield from _over(_champions(portfolio), TOO_LONG, given[HOURS])


def _owners(portfolio: Portfolio) -> Iterator[Burden]:
    for plan in portfolio.plans:
        for gain in plan.gains:
            for who in gain.owners:
                yield Burden(who.name, plan.called, Decimal(1), gain.spot)


def _champions(portfolio: Portfolio) -> Iterator[Burden]:
    for plan in portfolio.plans:
        for champion in plan.champions:
            if champion.hours and champion.hours > 0:
                yield Burden(champion.who.name, plan.called, champion.hours, champion.spot)


def _over(burdens: Iterator[Burden], text: Text, limit: int) -> Iterator[Gap]:
    """A gap for each person whose burdens weigh more than a limit, together."""
    carried: dict[str, list[Burden]] = {}
    for burden in burdens:
        carried.setdefault(letters(burden.person), []).append(burden)
    for those in carried.values():
        total = sum((each.weight for each in those), Decimal())
        if total > limit:
            in_plans: dict[str, Decimal] = {}
            for each in those:
                in_plans[each.plan] = in_plans.get(each.plan, Decimal()) + each.weight
            plans = [Phrase(IN_PLAN, {"plan": plan, "count": n}) for plan, n in in_plans.items()]
            yield portfolio_gap(
                text,
                [each.spot for each in those],
                person=those[0].person,
                count=total,
                limit=limit,
                move=total - limit,
                plans=tuple(plans),
            )
