"""GEV524: the target stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b5_gains.measured import made
from gevinst.rules.lacking import lacking
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Gain, Moved
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV524",
    severity=Severity.WARNING,
    due=Phase.REALISATION,
    sources=("B5-D",),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Måltallet ligger fast",
        nn="Måltalet ligg fast",
        en="The target stands still",
    ),
    why=Text(
        nb="Et mål som flyttes når resultatene kommer, er alltid nådd. Da kan ingen stole på tallene, og ingen lærer av dem.",
        nn="Eit mål som blir flytta når resultata kjem, er alltid nådd. Då kan ingen stole på tala, og ingen lærer av dei.",
        en="A target that is moved when the results come is always reached. Then nobody can trust the figures, or learn from them.",
    ),
    ask=Text(
        nb="Er nullpunkt og måltall de samme som før første måling, eller står det når, hvorfor og av hvem de ble endret?",
        nn="Er nullpunkt og måltal dei same som før første måling, eller står det når, kvifor og av kven dei vart endra?",
        en="Are baseline and target what they were before the first measurement, or is it said when, why and by whom they were changed?",
    ),
    reads=(
        "gains.baseline.moved.date",
        "gains.baseline.moved.reason",
        "gains.baseline.moved.agreed_by",
        "gains.target.moved.date",
        "gains.target.moved.reason",
        "gains.target.moved.agreed_by",
        "gains.measurements.date",
        "gains.measurements.value",
    ),
    bad="""
        gevinst: 1
        gevinster:
          - id: brøyting
            måltall:
              verdi: 310
              dato: 2026-12-31
              endret:
                - dato: 2026-09-14  # <- GEV524
                  var: 260
                - var: 290  # <- GEV524
                  begrunnelse: To nye veier kom til
            målinger: [{dato: 2026-03-31, verdi: 340}]
    """,
    good="""
        gevinst: 1
        personer:
          - {id: geir, navn: Geir Dale, rolle: leder for vei og park}
          - {id: anne, navn: Anne Haug, rolle: kommunalsjef teknisk}
        gevinster:
          - id: brøyting
            måltall:
              verdi: 310
              dato: 2026-12-31
              endret:
                - {dato: 2026-09-14, var: 260, begrunnelse: To nye veier kom til, enige: [geir, anne]}
            målinger: [{dato: 2026-03-31, verdi: 340}]
    """,
)

AFTER = Text(
    nb="{what} for «{gain}» ble endret {moved}, etter den første målingen {first}. Dette mangler: {missing}.",
    nn="{what} for «{gain}» vart endra {moved}, etter den første målinga {first}. Dette manglar: {missing}.",
    en="{what} of “{gain}” was changed {moved}, after the first measurement {first}. What is missing: {missing}.",
)
UNDATED = Text(
    nb="{what} for «{gain}» er endret, men planen viser ikke om det var før eller etter den første målingen {first}. Dette mangler: {missing}.",
    nn="{what} for «{gain}» er endra, men planen viser ikkje om det var før eller etter den første målinga {first}. Dette manglar: {missing}.",
    en="{what} of “{gain}” was changed, but the plan does not show whether that was before or after the first measurement {first}. What is missing: {missing}.",
)
BASELINE = Text(nb="Nullpunktet", nn="Nullpunktet", en="The baseline")
TARGET = Text(nb="Måltallet", nn="Måltalet", en="The target")
PARTS = {
    "date": Text(nb="dato", nn="dato", en="the date"),
    "reason": Text(nb="begrunnelse", nn="grunngiving", en="the reason"),
    "agreed_by": Text(nb="hvem som er enige", nn="kven som er einige", en="who agreed"),
}
NOT_MEASURED = Text(
    nb="ingen gevinst er målt ennå (se GEV520)",
    nn="ingen gevinst er målt enno (sjå GEV520)",
    en="no gain has been measured yet (see GEV520)",
)


@rule.unless_given
def nothing_measured_yet(plan: Plan, given: Given) -> Text | None:
    measured = any(made(gain, given.as_of) for gain in plan.gains)
    return no_gains(plan) or (None if measured else NOT_MEASURED)


@rule.check
def stands_still(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        moves = list(_moves(gain))
        if moves and (done := made(gain, given.as_of)):
            first = done[0][0]
            for what, moved in moves:
                missing = lacking(moved, PARTS)
                if missing and (moved.date is None or moved.date > first):
                    facts: dict[str, Any] = {
                        "what": what,
                        "gain": called(gain),
                        "moved": moved.date,
                        "first": first,
                        "missing": tuple(PARTS[name] for name in missing),
                        "person": gain.owner,
                    }
                    text = AFTER if moved.date else UNDATED
                    yield gap(text, moved, missing[0], write=missing, **facts)


def _moves(gain: Gain) -> Iterator[tuple[Text, Moved]]:
    for moved in gain.baseline.moved if gain.baseline else ():
        yield BASELINE, moved
    for moved in gain.target.moved if gain.target else ():
        yield TARGET, moved
