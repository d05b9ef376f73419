"""GEV507: top and middle manager agree on the gain before the solution is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import AgreedPart, LeadershipLevel, Phase
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV507",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B5-L",),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Toppleder og mellomleder er enige om gevinsten",
        nn="Toppleiar og mellomleiar er einige om gevinsten",
        en="Top and middle manager agree on the gain",
    ),
    why=Text(
        nb="Når de ikke har snakket sammen før valget, er gevinsten i planen ofte en annen enn den lederen faktisk kan hente.",
        nn="Når dei ikkje har snakka saman før valet, er gevinsten i planen ofte ein annan enn den leiaren faktisk kan hente.",
        en="When they have not talked before the choice, the gain in the plan is often another than the one the manager can reap.",
    ),
    ask=Text(
        nb="Hvem på begge sider er enige om hva gevinsten er, hvordan den nås og hvordan den måles, og når ble de det?",
        nn="Kven på begge sider er einige om kva gevinsten er, korleis ein når han og korleis han blir målt, og når vart dei det?",
        en="Who on both sides agree on what the gain is, how it is reached and how it is measured, and since when?",
    ),
    reads=(
        "gains.agreed.between",
        "gains.agreed.date",
        "gains.agreed.about",
        "people.level",
        "units.manager",
        "solution.chosen",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: rita, navn: Rita Solberg, nivå: toppledelse}
          - {id: kari, navn: Kari Hansen, nivå: mellomleder}
        løsning: {valgt: 2025-11-17}
        gevinster:
          - id: a  # <- GEV507
          - id: b
            enighet:
              mellom: [rita]  # <- GEV507
              dato: 2025-12-01  # <- GEV507
              om: [hva_gevinsten_er, hvordan_den_nås]  # <- GEV507
          - id: c
            enighet:
              mellom: [kari]  # <- GEV507
              om: [hva_gevinsten_er, hvordan_den_nås, hvordan_den_måles]
    """,
    good="""
        gevinst: 1
        personer:
          - {id: rita, navn: Rita Solberg, nivå: toppledelse}
          - {id: kari, navn: Kari Hansen}
        enheter:
          - {id: natt, leder: kari}
        løsning: {valgt: 2025-11-17}
        gevinster:
          - id: a
            enighet: {mellom: [rita, kari], dato: 2025-10-20, om: [hva_gevinsten_er, hvordan_den_nås, hvordan_den_måles]}
    """,
)

NONE = Text(
    nb="Det står ikke at toppleder og mellomleder er enige om «{gain}».",
    nn="Det står ikkje at toppleiar og mellomleiar er einige om «{gain}».",
    en="It is not said that top and middle manager agree on “{gain}”.",
)
NO_TOP = Text(
    nb="Ingen fra toppledelsen er med på enigheten om «{gain}».",
    nn="Ingen frå toppleiinga er med på semja om «{gain}».",
    en="Nobody from top management is part of the agreement on “{gain}”.",
)
NO_MIDDLE = Text(
    nb="Ingen mellomleder er med på enigheten om «{gain}».",
    nn="Ingen mellomleiar er med på semja om «{gain}».",
    en="No middle manager is part of the agreement on “{gain}”.",
)
NO_DATE = Text(
    nb="Enigheten om «{gain}» har ingen dato.",
    nn="Semja om «{gain}» har ingen dato.",
    en="The agreement on “{gain}” has no date.",
)
LATE = Text(
    nb="Enigheten om «{gain}» er fra {agreed}, men løsningen ble valgt {chosen}. Enigheten må komme først.",
    nn="Semja om «{gain}» er frå {agreed}, men løysinga vart vald {chosen}. Semja må kome først.",
    en="The agreement on “{gain}” is from {agreed}, but the solution was chosen {chosen}. The agreement must come first.",
)
PARTS = Text(
    nb="Enigheten om «{gain}» nevner ikke {missing}.",
    nn="Semja om «{gain}» nemner ikkje {missing}.",
    en="The agreement on “{gain}” does not mention {missing}.",
)
PART_TEXTS = {
    AgreedPart.GAIN: Text(nb="hva gevinsten er", nn="kva gevinsten er", en="what the gain is"),
    AgreedPart.WAY: Text(nb="hvordan den nås", nn="korleis ein når han", en="how it is reached"),
    AgreedPart.MEASURE: Text(
        nb="hvordan den måles", nn="korleis han blir målt", en="how it is measured"
    ),
}


@rule.unless
def no_gains_yet(plan: Plan) -> Text | None:
    return no_gains(plan)


@rule.check
def agreed(plan: Plan, given: Given) -> Iterator[Gap]:
    managers = {unit.manager for unit in plan.units if unit.manager}
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain)}
        agreement = gain.agreed
        if agreement is None:
            names = ("agreed.between", "agreed.date", "agreed.about")
            yield gap(NONE, gain, "agreed", write=names, **facts)
            continue
        levels = {_side(plan, ref, managers) for ref in agreement.between}
        if LeadershipLevel.TOP_MANAGEMENT not in levels:
            yield gap(NO_TOP, agreement, "between", **facts)
        if LeadershipLevel.MIDDLE_MANAGEMENT not in levels:
            yield gap(NO_MIDDLE, agreement, "between", **facts)
        if agreement.date is None:
            yield gap(NO_DATE, agreement, "date", **facts)
        elif plan.chosen and agreement.date >= plan.chosen:
            yield gap(LATE, agreement, "date", agreed=agreement.date, chosen=plan.chosen, **facts)
        if missing := tuple(PART_TEXTS[part] for part in AgreedPart if part not in agreement.about):
            yield gap(PARTS, agreement, "about", missing=missing, **facts)


def _side(plan: Plan, ref: str, managers: set[str]) -> LeadershipLevel | None:
    person = plan.person(ref)
    if person and person.level:
        return person.level
    return LeadershipLevel.MIDDLE_MANAGEMENT if ref in managers else None
