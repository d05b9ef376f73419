"""GEV505: every gain has a target, in the direction it claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Direction, Phase
from gevinst.rules.b5_gains.measured import in_full
from gevinst.rules.lacking import incomplete
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Gain, Target
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV505",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B5-D",),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Hver gevinst har et måltall med dato",
        nn="Kvar gevinst har eit måltal med dato",
        en="Every gain has a target with a date",
    ),
    why=Text(
        nb="Uten et mål og en dato vet ingen når gevinsten er hentet, og ingen kan si at det går for sakte.",
        nn="Utan eit mål og ein dato veit ingen når gevinsten er henta, og ingen kan seie at det går for sakte.",
        en="Without a figure and a date nobody knows when the gain is reaped, or can say that it goes too slowly.",
    ),
    ask=Text(
        nb="Hvilket tall skal nås, og når?",
        nn="Kva tal skal ein nå, og når?",
        en="Which figure is to be reached, and by when?",
    ),
    reads=(
        "gains.target.value",
        "gains.target.date",
        "gains.baseline.value",
        "gains.indicator.direction",
    ),
    bad="""
        gevinst: 1
        gevinster:
          - id: a  # <- GEV505
          - id: b
            måltall:  # <- GEV505
              verdi: 30
          - id: c
            måleindikator: {retning: ned}
            nullpunkt: {verdi: 84, dato: 2026-02-01}
            måltall:
              verdi: 90  # <- GEV505
              dato: 2026-12-31
          - id: d
            nullpunkt: {verdi: 84}
            måltall:
              verdi: 84  # <- GEV505
              dato: 2026-12-31
    """,
    good="""
        gevinst: 1
        gevinster:
          - id: a
            måleindikator: {retning: ned}
            nullpunkt: {verdi: 84, dato: 2026-02-01}
            måltall: {verdi: 30, dato: 2026-12-31}
          - id: b
            måleindikator: {retning: holde}
            nullpunkt: {verdi: 98, dato: 2026-02-01}
            måltall: {verdi: 98, dato: 2026-12-31}
    """,
)

NONE = Text(
    nb="Gevinsten «{gain}» har ikke noe måltall.",
    nn="Gevinsten «{gain}» har ikkje noko måltal.",
    en="The gain “{gain}” has no target.",
)
INCOMPLETE = Text(
    nb="Måltallet for «{gain}» mangler {missing}.",
    nn="Måltalet for «{gain}» manglar {missing}.",
    en="The target of “{gain}” lacks {missing}.",
)
PARTS = {
    "value": Text(nb="verdi", nn="verdi", en="a value"),
    "date": Text(nb="dato", nn="dato", en="a date"),
}
SAME = Text(
    nb="Måltallet for «{gain}» er {target}, det samme som nullpunktet: ingenting blir bedre.",
    nn="Måltalet for «{gain}» er {target}, det same som nullpunktet: ingenting blir betre.",
    en="The target of “{gain}” is {target}, the same as the baseline: nothing gets better.",
)
WRONG_WAY = Text(
    nb="Indikatoren for «{gain}» skal gå {direction}, men måltallet er {target} og nullpunktet {baseline}.",
    nn="Indikatoren for «{gain}» skal gå {direction}, men måltalet er {target} og nullpunktet {baseline}.",
    en="The indicator of “{gain}” is to get {direction}, but the target is {target} and the baseline {baseline}.",
)


rule.unless(no_gains)


@rule.check
def target(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain), "person": gain.owner}
        aim = gain.target
        if aim is None:
            yield gap(NONE, gain, "target", write=("target.value", "target.date"), **facts)
            continue
        yield from incomplete(INCOMPLETE, aim, PARTS, **facts)
        yield from _against_baseline(gain, aim, facts)


def _against_baseline(gain: Gain, aim: Target, facts: dict[str, Any]) -> Iterator[Gap]:
    before = gain.baseline.value if gain.baseline else None
    way = gain.indicator.direction if gain.indicator else None
    if aim.value is None or before is None or way is Direction.KEEP:
        return
    same = aim.value == before
    if not same and (way is None or (aim.value > before) is (way is Direction.HIGHER)):
        return
    facts |= {"target": in_full(aim.value), "baseline": in_full(before)}
    if same:
        yield gap(SAME, aim, "value", **facts)
    else:
        yield gap(WRONG_WAY, aim, "value", direction=way, **facts)
