"""GEV504: every gain has a baseline from before the solution is taken into use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.lacking import incomplete
from gevinst.rules.phrases import begins, called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV504",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B5-D", "P"),
    practice=Text(
        nb="DFØ: nullpunktet måles før tiltaket har virkning",
        nn="DFØ: nullpunktet blir målt før tiltaket har verknad",
        en="DFØ: the baseline is measured before the measure takes effect",
    ),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Hver gevinst har et nullpunkt",
        nn="Kvar gevinst har eit nullpunkt",
        en="Every gain has a baseline",
    ),
    why=Text(
        nb="Uten et tall fra før dere begynte, kan ingen si om noe ble bedre.",
        nn="Utan eit tal frå før de byrja, kan ingen seie om noko vart betre.",
        en="Without a figure from before you began, nobody can say that anything improved.",
    ),
    ask=Text(
        nb="Er nullpunktet målt, med dato, før løsningen tas i bruk?",
        nn="Er nullpunktet målt, med dato, før løysinga blir teken i bruk?",
        en="Has the baseline been measured, with a date, before the solution is taken into use?",
    ),
    reads=(
        "gains.baseline.value",
        "gains.baseline.date",
        "gains.units",
        "solution.go_live",
        "solution.waves.start",
        "solution.waves.units",
    ),
    bad="""
        gevinst: 1
        løsning: {tas_i_bruk: 2025-03-01}
        gevinster:
          - id: reisetid  # <- GEV504
          - id: ventetid
            nullpunkt:
              verdi: 12
              dato: 2025-04-15  # <- GEV504
          - id: purringer
            nullpunkt: {verdi: 210}  # <- GEV504
    """,
    good="""
        gevinst: 1
        løsning: {tas_i_bruk: 2025-03-01}
        gevinster:
          - id: reisetid
            nullpunkt: {verdi: 40, dato: 2024-11-01}
    """,
)

MISSING = Text(
    nb="Gevinsten «{gain}» har ikke noe nullpunkt.",
    nn="Gevinsten «{gain}» har ikkje noko nullpunkt.",
    en="The gain “{gain}” has no baseline.",
)
INCOMPLETE = Text(
    nb="Nullpunktet for «{gain}» mangler {missing}.",
    nn="Nullpunktet for «{gain}» manglar {missing}.",
    en="The baseline of “{gain}” lacks {missing}.",
)
PARTS = {
    "value": Text(nb="verdi", nn="verdi", en="a value"),
    "date": Text(nb="dato", nn="dato", en="a date"),
}
LATE = Text(
    nb="Nullpunktet for «{gain}» er fra {measured}, men {use}. Nullpunktet må måles før det.",
    nn="Nullpunktet for «{gain}» er frå {measured}, men {use}. Nullpunktet må målast før det.",
    en="The baseline of “{gain}” is from {measured}, but {use}. The baseline must be measured before that.",
)


rule.unless(no_gains)


@rule.check
def baseline(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain), "person": gain.owner}
        measured = gain.baseline
        if measured is None:
            yield gap(MISSING, gain, "baseline", write=("baseline.value", "baseline.date"), **facts)
            continue
        yield from incomplete(INCOMPLETE, measured, PARTS, **facts)
        go_live = plan.first_use(gain.units)
        if measured.date and go_live and measured.date >= go_live:
            facts |= {"measured": measured.date, "go_live": go_live}
            facts["use"] = begins(plan, gain.units, go_live)
            yield gap(LATE, measured, "date", **facts)
