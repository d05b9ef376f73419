"""GEV506: every gain is followed over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.lacking import lacking
from gevinst.rules.phrases import begins, called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV506",
    severity=Severity.ERROR,
    due=Phase.ROLLOUT,
    sources=("B5-L",),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Hver gevinst følges over tid",
        nn="Kvar gevinst blir følgd over tid",
        en="Every gain is followed over time",
    ),
    why=Text(
        nb="Gevinster kommer sjelden den dagen løsningen tas i bruk. Den som slutter å måle da, får aldri vite om de kom.",
        nn="Gevinstar kjem sjeldan den dagen løysinga blir teken i bruk. Den som sluttar å måle då, får aldri vite om dei kom.",
        en="Gains seldom come on the day of go-live. Whoever stops measuring then never learns whether they came.",
    ),
    ask=Text(
        nb="Hvor ofte måles gevinsten, og av hvem?",
        nn="Kor ofte blir gevinsten målt, og av kven?",
        en="How often is the gain measured, and by whom?",
    ),
    reads=(
        "gains.indicator.every",
        "gains.indicator.measured_by",
        "gains.indicator.until",
        "gains.units",
        "solution.go_live",
        "solution.waves.start",
        "solution.waves.units",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: eva, navn: Eva Lund}
        løsning: {tas_i_bruk: 2026-02-02}
        gevinster:
          - id: a  # <- GEV506
          - id: b
            måleindikator:  # <- GEV506
              hva: Ventetid
              målt_av: eva
          - id: c
            måleindikator:  # <- GEV506
              hva: Ventetid
              hver: måned
              fram_til: 2026-01-31  # <- GEV506
    """,
    good="""
        gevinst: 1
        personer:
          - {id: eva, navn: Eva Lund}
        løsning: {tas_i_bruk: 2026-02-02}
        gevinster:
          - id: a
            måleindikator: {hva: Ventetid, hver: måned, målt_av: eva, fram_til: 2027-12-31}
    """,
)

NONE = Text(
    nb="Det står ikke hvor ofte «{gain}» måles, eller av hvem.",
    nn="Det står ikkje kor ofte «{gain}» blir målt, eller av kven.",
    en="It is not said how often “{gain}” is measured, or by whom.",
)
NOT_HOW_OFTEN = Text(
    nb="Det står ikke hvor ofte «{gain}» måles.",
    nn="Det står ikkje kor ofte «{gain}» blir målt.",
    en="It is not said how often “{gain}” is measured.",
)
NOBODY = Text(
    nb="Det står ikke hvem som måler «{gain}».",
    nn="Det står ikkje kven som måler «{gain}».",
    en="It is not said who measures “{gain}”.",
)
TEXTS = {"every": NOT_HOW_OFTEN, "measured_by": NOBODY}
STOPS = Text(
    nb="Målingen av «{gain}» slutter {until}, men {use}. Målingen må fortsette etter det.",
    nn="Målinga av «{gain}» sluttar {until}, men {use}. Målinga må halde fram etter det.",
    en="The measuring of “{gain}” ends {until}, but {use}. The measuring must go on after that.",
)


rule.unless(no_gains)


@rule.check
def followed(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain), "person": gain.owner}
        measured = gain.indicator
        if measured is None:
            names = ("indicator.every", "indicator.measured_by")
            yield gap(NONE, gain, "indicator", write=names, **facts)
            continue
        if missing := lacking(measured, TEXTS):
            text = NONE if len(missing) > 1 else TEXTS[missing[0]]
            yield gap(text, measured, missing[0], write=missing, **facts)
        go_live = plan.last_use(gain.units)
        if measured.until and go_live and measured.until <= go_live:
            facts |= {"until": measured.until, "go_live": go_live}
            facts["use"] = begins(plan, gain.units, go_live)
            yield gap(STOPS, measured, "until", **facts)
