"""GEV101: the change is explained: what, how and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b1_resistance.wording import repeated
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV101",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B1-L",),
    who=Role.PROJECT_OWNER,
    concerns=(Representative.UNION,),
    title=Text(
        nb="Endringen er forklart: hva, hvordan og hvorfor",
        nn="Endringa er forklart: kva, korleis og kvifor",
        en="The change is explained: what, how and why",
    ),
    why=Text(
        nb="Den som ikke vet hva som skal skje og hvorfor, ser heller ingen grunn til å legge om arbeidet sitt.",
        nn="Den som ikkje veit kva som skal skje og kvifor, ser heller ingen grunn til å leggje om arbeidet sitt.",
        en="Those who do not know what is to happen and why, see no reason to change how they work either.",
    ),
    ask=Text(
        nb="Hva endres, hvordan skjer det, og hvorfor?",
        nn="Kva blir endra, korleis skjer det, og kvifor?",
        en="What changes, how is it done, and why?",
    ),
    reads=("change.what", "change.how", "change.why"),
    bad="""
        gevinst: 1
        endring:
          hva: Byggesaker behandles i ett fagsystem, og søkeren følger saken på nett
          hvordan: Byggesaker behandles i ett fagsystem, og søkeren følger saken på nett.  # <- GEV101
          hvorfor: kommer senere  # <- GEV101
    """,
    good="""
        gevinst: 1
        endring:
          hva: Byggesaker behandles i ett fagsystem, og søkeren følger saken på nett
          hvordan: Småsakene først, så resten etter påske, med hjelp ved skrivebordet i tre uker
          hvorfor: Halvparten av telefonene gjelder hvor saken står, og fristen ryker i hver femte sak
    """,
)

LIKENESS = rule.setting(
    "likeness",
    80,
    Text(
        nb="Når så mange prosent av ordene er felles, regnes to tekster som den samme.",
        nn="Når så mange prosent av orda er felles, blir to tekstar rekna som den same.",
        en="With so many percent of their words in common, two texts count as the same.",
    ),
)

MISSING = Text(
    nb="Endringen er ikke forklart. Dette mangler: {missing}.",
    nn="Endringa er ikkje forklart. Dette manglar: {missing}.",
    en="The change is not explained. This is missing: {missing}.",
)
PARTS = {
    "what": Text(nb="hva som endres", nn="kva som blir endra", en="what changes"),
    "how": Text(nb="hvordan det skjer", nn="korleis det skjer", en="how it is done"),
    "why": Text(nb="hvorfor", nn="kvifor", en="why"),
}
SAME = Text(
    nb="Teksten i «{later}» gjentar den i «{first}»: {percent} % av ordene er felles, og vår grense er {limit} %.",
    nn="Teksten i «{later}» tek opp att den i «{first}»: {percent} % av orda er felles, og vår grense er {limit} %.",
    en="The text in “{later}” repeats the one in “{first}”: {percent}% of the words are the same, and our limit is {limit}%.",
)


@rule.check
def explained(plan: Plan, given: Given) -> Iterator[Gap]:
    change = plan.change
    if missing := tuple(name for name in PARTS if getattr(change, name) is None):
        place = next((name for name in missing if name in change.origin.entries), missing[0])
        texts = tuple(PARTS[name] for name in missing)
        yield gap(MISSING, change, place, write=missing, missing=texts)
    told = [name for name in PARTS if name not in missing]
    for number, later in enumerate(told):
        if same := repeated(plan, later, told[:number], given[LIKENESS]):
            yield gap(SAME, change, later, **same)
