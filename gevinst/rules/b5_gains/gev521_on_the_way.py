"""GEV521: gains are on their way to the target."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b5_gains.line import line_of
from gevinst.rules.b5_gains.measured import figure, in_full, made, rounded_apart
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan
    from gevinst.rules.b5_gains.line import Line
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV521",
    severity=Severity.WARNING,
    due=Phase.REALISATION,
    sources=("B5-D",),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Gevinstene er på vei mot måltallet",
        nn="Gevinstane er på veg mot måltalet",
        en="Gains are on their way to the target",
    ),
    why=Text(
        nb="En gevinst som henger etter, kommer sjelden igjen av seg selv. Den som ser det tidlig, rekker å gjøre noe med det, og derfor spør kravet ved ethvert etterslep, også der «gevinst status» ennå sier i rute.",
        nn="Ein gevinst som heng etter, kjem sjeldan igjen av seg sjølv. Den som ser det tidleg, rekk å gjere noko med det, og difor spør kravet ved eitkvart etterslep, òg der «gevinst status» enno seier i rute.",
        en="A gain that lags seldom catches up by itself. Whoever sees it early has time to act, and so the requirement asks at any lag, also where “gevinst status” still says on the line.",
    ),
    ask=Text(
        nb="Er siste måling på rett vei mot måltallet, og hva gjøres hvis den ikke er det?",
        nn="Er siste måling på rett veg mot måltalet, og kva blir gjort om ho ikkje er det?",
        en="Is the latest measurement on its way to the target, and what is done if it is not?",
    ),
    reads=(
        "gains.baseline.value",
        "gains.baseline.date",
        "gains.target.value",
        "gains.target.date",
        "gains.measurements.value",
        "gains.measurements.date",
        "gains.indicator.direction",
        "gains.indicator.measured_in",
        "gains.correction.what",
        "solution.go_live",
        "solution.waves.start",
    ),
    bad="""
        gevinst: 1
        gevinster:
          - id: svartid  # <- GEV521
            måleindikator: {hva: Svartid i byggesaker, måleenhet: dager per sak, retning: ned}
            nullpunkt: {verdi: 77, dato: 2026-01-01}
            måltall: {verdi: 28, dato: 2026-12-31}
            målinger:
              - {dato: 2026-06-30, verdi: 50}
              - {dato: 2026-09-30, verdi: 52}
    """,
    good="""
        gevinst: 1
        gevinster:
          - id: svartid
            måleindikator: {hva: Svartid i byggesaker, måleenhet: dager per sak, retning: ned}
            nullpunkt: {verdi: 77, dato: 2026-01-01}
            måltall: {verdi: 28, dato: 2026-12-31}
            målinger: [{dato: 2026-09-30, verdi: 40}]
          - id: digitale-søknader
            nullpunkt: {verdi: 40, dato: 2026-01-01}
            måltall: {verdi: 90, dato: 2026-12-31}
            målinger: [{dato: 2026-09-30, verdi: 55}]
            korrigerende_tiltak: {hva: Søkere som ringer får hjelp i skjemaet med det samme, innen: 2026-11-30}
    """,
)

BEHIND = Text(
    nb="«{gain}» ble {date} målt til {value}. På den rette linjen fra nullpunktet {baseline} ({start}) til måltallet {target} ({end}) er tallet {due} den dagen, så gevinsten ligger {behind} etter.",
    nn="«{gain}» vart {date} målt til {value}. På den rette linja frå nullpunktet {baseline} ({start}) til måltalet {target} ({end}) er talet {due} den dagen, så gevinsten ligg {behind} etter.",
    en="On {date} “{gain}” was measured at {value}. On the straight line from the baseline {baseline} ({start}) to the target {target} ({end}) the figure is {due} that day, so the gain is {behind} behind.",
)
NO_LINES = Text(
    nb="ingen gevinst har et nullpunkt, et annet måltall og en måling etter at løsningen ble tatt i bruk, alle med verdi og dato (se GEV504, GEV505 og GEV520)",
    nn="ingen gevinst har eit nullpunkt, eit anna måltal og ei måling etter at løysinga vart teken i bruk, alle med verdi og dato (sjå GEV504, GEV505 og GEV520)",
    en="no gain has a baseline, a different target and a measurement since go-live, all with value and date (see GEV504, GEV505 and GEV520)",
)


@rule.unless_given
def no_lines_yet(plan: Plan, given: Given) -> Text | None:
    drawn = any(line_of(gain) and _since_use(plan, gain, given.as_of) for gain in plan.gains)
    return no_gains(plan) or (None if drawn else NO_LINES)


@rule.check
def on_the_way(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        line, done = line_of(gain), _since_use(plan, gain, given.as_of)
        if line is None or not done or (gain.correction and gain.correction.what):
            continue
        day, value = done[-1]
        if (line.at(day) - value) * (line.target - line.baseline) > 0:
            yield _behind(gain, line, day, value)


def _since_use(plan: Plan, gain: Gain, as_of: date) -> list[tuple[date, Decimal]]:
    """What was measured since the gain's units took the solution into use: before, nothing could come."""
    in_use = plan.first_use(gain.units)
    return [one for one in made(gain, as_of) if in_use is None or one[0] >= in_use]


def _behind(gain: Gain, line: Line, day: date, value: Decimal) -> Gap:
    due = rounded_apart(line.at(day), value, line.decimals)
    facts: dict[str, Any] = {
        "gain": called(gain),
        "value": figure(gain, value),
        "date": day,
        "due": in_full(due),
        "behind": figure(gain, abs(due - value)),
        "person": gain.owner,
        "start": line.start,
        "baseline": in_full(line.baseline),
        "end": line.end,
        "target": in_full(line.target),
    }
    if gain.correction:
        return gap(BEHIND, gain.correction, "what", **facts)
    write = ("correction.what", "correction.responsible", "correction.by")
    return gap(BEHIND, gain, "correction", write=write, **facts)
