"""GEV503: every gain can be measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV503",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B5-L",),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Hver gevinst kan måles",
        nn="Kvar gevinst kan målast",
        en="Every gain can be measured",
    ),
    why=Text(
        nb="Det som ikke måles, blir det heller ikke spurt etter. Toppleder og mellomleder må være enige om hvordan gevinsten ses.",
        nn="Det som ikkje blir målt, blir det heller ikkje spurt etter. Toppleiar og mellomleiar må vere einige om korleis ein ser gevinsten.",
        en="What is not measured is not asked for. Top and middle manager must agree on how the gain is seen.",
    ),
    ask=Text(
        nb="Hva måles, i hvilken enhet, og hvor kommer tallet fra?",
        nn="Kva blir målt, i kva eining, og kvar kjem talet frå?",
        en="What is measured, in which unit, and where does the number come from?",
    ),
    reads=(
        "gains.indicator.what",
        "gains.indicator.measured_in",
        "gains.indicator.source",
        "gains.indicator.measurement_method",
    ),
    bad="""
        gevinst: 1
        gevinster:
          - id: a  # <- GEV503
          - id: b
            måleindikator:
              hva: Ventetid  # <- GEV503
          - id: c
            måleindikator: {måleenhet: dager, kilde: Sakssystemet}  # <- GEV503
    """,
    good="""
        gevinst: 1
        gevinster:
          - {id: a, måleindikator: {hva: Ventetid, måleenhet: dager per sak, kilde: Sakssystemet}}
          - {id: b, måleindikator: {hva: Trygghet, måleenhet: poeng 1–5, målemetode: Spørreskjema hvert halvår}}
    """,
)

NONE = Text(
    nb="Gevinsten «{gain}» har ingen måleindikator.",
    nn="Gevinsten «{gain}» har ingen måleindikator.",
    en="The gain “{gain}” has no indicator.",
)
NO_WHAT = Text(
    nb="Måleindikatoren for «{gain}» sier ikke hva som måles.",
    nn="Måleindikatoren for «{gain}» seier ikkje kva som blir målt.",
    en="The indicator of “{gain}” does not say what is measured.",
)
NO_UNIT = Text(
    nb="Måleindikatoren for «{gain}» har ingen måleenhet.",
    nn="Måleindikatoren for «{gain}» har inga måleeining.",
    en="The indicator of “{gain}” has no unit of measure.",
)
NO_SOURCE = Text(
    nb="Måleindikatoren for «{gain}» sier ikke hvor tallet kommer fra: verken kilde eller målemetode.",
    nn="Måleindikatoren for «{gain}» seier ikkje kvar talet kjem frå: verken kjelde eller målemetode.",
    en="The indicator of “{gain}” does not say where the number comes from: neither source nor method.",
)


@rule.unless
def no_gains_yet(plan: Plan) -> Text | None:
    return no_gains(plan)


@rule.check
def indicator(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain), "person": gain.owner}
        measured = gain.indicator
        if measured is None:
            names = ("indicator.what", "indicator.measured_in", "indicator.source")
            yield gap(NONE, gain, "indicator", write=names, **facts)
            continue
        if measured.what is None:
            yield gap(NO_WHAT, measured, "what", **facts)
        if measured.measured_in is None:
            yield gap(NO_UNIT, measured, "measured_in", **facts)
        if measured.source is None and measured.measurement_method is None:
            yield gap(NO_SOURCE, measured, "source", **facts)
