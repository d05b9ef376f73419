"""GEV507: top and middle manager agree on the gain before the solution is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import AgreedPart, LeadershipLevel, Phase
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Agreement
    from gevinst.plan.model import Plan
    from gevinst.plan.people import Person
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
        en="When they have not talked before the choice, the gain in the plan is often not the one that the manager can reap.",
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
        "solution.go_live",
        "solution.waves.start",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: rita, navn: Rita Solberg, nivå: toppledelse}
          - {id: odd, navn: Odd Myhre}  # <- GEV507
        løsning: {valgt: 2025-11-17}
        gevinster:
          - id: a  # <- GEV507
          - id: b
            enighet:
              mellom: [rita]  # <- GEV507
              dato: 2025-12-01  # <- GEV507
              om: [hva_gevinsten_er, hvordan_den_nås]  # <- GEV507
          - {id: c, enighet: {mellom: [odd], om: [hva_gevinsten_er, hvordan_den_nås, hvordan_den_måles]}}  # <- GEV507
    """,
    good="""
        gevinst: 1
        personer:
          - {id: rita, navn: Rita Solberg, nivå: toppledelse}
          - {id: kari, navn: Kari Hansen}
        enheter: [{id: natt, leder: kari}]
        løsning: {valgt: 2025-11-17}
        gevinster:
          - {id: a, enighet: {mellom: [rita, kari], dato: 2025-10-20, om: [hva_gevinsten_er, hvordan_den_nås, hvordan_den_måles]}}
    """,
)

NONE = Text(
    nb="Det står ikke at toppleder og mellomleder er enige om «{gain}».",
    nn="Det står ikkje at toppleiar og mellomleiar er einige om «{gain}».",
    en="It is not said that top and middle manager agree on “{gain}”.",
)
MISSING = Text(
    nb="I enigheten om «{gain}» mangler {missing}.",
    nn="I semja om «{gain}» manglar {missing}.",
    en="The agreement on “{gain}” lacks {missing}.",
)
TOP = Text(nb="noen fra toppledelsen", nn="nokon frå toppleiinga", en="someone from top management")
MIDDLE = Text(nb="en mellomleder", nn="ein mellomleiar", en="a middle manager")
DATE = Text(nb="dato", nn="dato", en="a date")
NO_LEVEL = Text(
    nb="Det står ikke om {name}, som er med på enigheten om «{gain}», hører til toppledelsen eller er mellomleder.",
    nn="Det står ikkje om {name}, som er med på semja om «{gain}», høyrer til toppleiinga eller er mellomleiar.",
    en="It is not said whether {name}, who is part of the agreement on “{gain}”, belongs to top or middle management.",
)
LATE = Text(
    nb="Enigheten om «{gain}» er datert {agreed}, men løsningen {happens} {day}. Enigheten må komme før valget.",
    nn="Semja om «{gain}» er datert {agreed}, men løysinga {happens} {day}. Semja må kome før valet.",
    en="The agreement on “{gain}” is dated {agreed}, but the solution {happens} {day}. The agreement must come before the choice.",
)
CHOSEN = Text(nb="velges", nn="blir vald", en="is chosen")
IN_USE = Text(nb="tas i bruk", nn="blir teken i bruk", en="is taken into use")
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


rule.unless(no_gains)


@rule.check
def agreed(plan: Plan, given: Given) -> Iterator[Gap]:
    leads = {unit.manager for unit in plan.units if unit.manager}
    without_level: dict[str, Gap] = {}
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain)}
        if (agreement := gain.agreed) is None:
            names = ("agreed.between", "agreed.date", "agreed.about")
            yield gap(NONE, gain, "agreed", write=names, **facts)
            continue
        people = [person for ref in agreement.between if (person := plan.person(ref))]
        if missing := _missing_sides(people, leads):
            unknown = [p for p in people if p.level is None and p.id not in leads]
            if not unknown:
                yield gap(MISSING, agreement, "between", missing=missing, **facts)
            for person in unknown:
                told = gap(NO_LEVEL, person, "level", name=plan.called(person.id), **facts)
                without_level.setdefault(person.id or "", told)
        yield from _dated(plan, agreement, facts)
        if missing := tuple(
            [text for part, text in PART_TEXTS.items() if part not in agreement.about]
        ):
            yield gap(PARTS, agreement, "about", missing=missing, **facts)
    yield from without_level.values()


def _missing_sides(people: list[Person], leads: set[str]) -> tuple[Text, ...]:
    """The sides that nobody is on: who leads a unit is a middle manager, and one can't be both."""
    top = {p.id for p in people if p.level is LeadershipLevel.TOP_MANAGEMENT}
    middle = {p.id for p in people if p.id in leads or p.level is LeadershipLevel.MIDDLE_MANAGEMENT}
    nobody_else = not middle or (middle == top and len(top) == 1)
    return (() if top else (TOP,)) + ((MIDDLE,) if nobody_else else ())


def _dated(plan: Plan, agreement: Agreement, facts: dict[str, Any]) -> Iterator[Gap]:
    latest, happens = (plan.chosen, CHOSEN) if plan.chosen else (plan.go_live, IN_USE)
    if agreement.date is None:
        yield gap(MISSING, agreement, "date", missing=(DATE,), **facts)
    elif latest and agreement.date >= latest:
        facts = facts | {"agreed": agreement.date, "day": latest, "happens": happens}
        yield gap(LATE, agreement, "date", **facts)
