"""GEV520: measurements come when they should."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b5_gains.measured import OFTEN, made, next_measurement
from gevinst.rules.lacking import incomplete
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV520",
    severity=Severity.WARNING,
    due=Phase.REALISATION,
    sources=("B5-D",),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Målingene kommer når de skal",
        nn="Målingane kjem når dei skal",
        en="Measurements come when they should",
    ),
    why=Text(
        nb="Når målingene uteblir, slutter også noen å spørre. Da går gevinsten tapt uten at noen ser det.",
        nn="Når målingane uteblir, sluttar òg nokon å spørje. Då går gevinsten tapt utan at nokon ser det.",
        en="When measurements stop coming, someone stops asking too. Then the gain is lost without anyone seeing it.",
    ),
    ask=Text(
        nb="Er hver gevinst målt så ofte som planen sier?",
        nn="Er kvar gevinst målt så ofte som planen seier?",
        en="Has every gain been measured as often as the plan says?",
    ),
    reads=(
        "gains.indicator.every",
        "gains.indicator.measured_by",
        "gains.indicator.until",
        "gains.measurements.date",
        "gains.measurements.value",
        "gains.target.date",
        "solution.go_live",
        "solution.waves.start",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: eva, navn: Eva Lund}
        løsning: {tas_i_bruk: 2026-02-02}
        gevinster:
          - id: svartid  # <- GEV520
            måleindikator: {hva: Svartid i byggesaker, hver: kvartal, målt_av: eva}
          - id: mangelbrev
            måleindikator: {hva: Brev om mangler, hver: måned, målt_av: eva}
            målinger:  # <- GEV520
              - {dato: 2026-08-31, verdi: 41}
              - verdi: 38  # <- GEV520
    """,
    good="""
        gevinst: 1
        personer:
          - {id: eva, navn: Eva Lund}
        løsning: {tas_i_bruk: 2026-02-02}
        gevinster:
          - id: svartid
            måleindikator: {hva: Svartid i byggesaker, hver: kvartal, målt_av: eva}
            målinger: [{dato: 2026-09-30, verdi: 31}]
          - {id: brev, måleindikator: {hver: måned, fram_til: 2026-06-30}, målinger: [{dato: 2026-06-30, verdi: 20}]}
    """,
)

NEVER = Text(
    nb="«{gain}» skal måles {often}, men er ikke målt etter at løsningen ble tatt i bruk {in_use}. Den første målingen skulle vært gjort {due}, av {by}.",
    nn="«{gain}» skal målast {often}, men er ikkje målt etter at løysinga vart teken i bruk {in_use}. Den første målinga skulle ha vore gjord {due}, av {by}.",
    en="“{gain}” is to be measured {often}, but has not been measured since go-live {in_use}. The first measurement was due {due}, from {by}.",
)
LATE = Text(
    nb="«{gain}» skal måles {often}, men ble sist målt {last}. Neste måling skulle vært gjort {due}, av {by}.",
    nn="«{gain}» skal målast {often}, men vart sist målt {last}. Neste måling skulle ha vore gjord {due}, av {by}.",
    en="“{gain}” is to be measured {often}, but was last measured {last}. The next measurement was due {due}, from {by}.",
)
INCOMPLETE = Text(
    nb="En måling av «{gain}» mangler {missing}, så den teller ikke.",
    nn="Ei måling av «{gain}» manglar {missing}, så ho tel ikkje.",
    en="A measurement of “{gain}” lacks {missing}, so it does not count.",
)
PARTS = {
    "date": Text(nb="dato", nn="dato", en="a date"),
    "value": Text(nb="verdi", nn="verdi", en="a value"),
}
NOT_NAMED = Text(
    nb="noen som planen ikke nevner (se GEV506)",
    nn="nokon som planen ikkje nemner (sjå GEV506)",
    en="someone the plan does not name (see GEV506)",
)
NOT_HOW_OFTEN = Text(
    nb="ingen gevinst sier hvor ofte den måles (se GEV506)",
    nn="ingen gevinst seier kor ofte han blir målt (sjå GEV506)",
    en="no gain says how often it is measured (see GEV506)",
)
NOT_IN_USE = Text(
    nb="planen sier ikke når løsningen tas i bruk, og ingenting er målt",
    nn="planen seier ikkje når løysinga blir teken i bruk, og ingenting er målt",
    en="the plan does not say when the solution is taken into use, and nothing is measured",
)
NOT_YET = Text(
    nb="løsningen er ikke tatt i bruk ennå, og ingenting er målt",
    nn="løysinga er ikkje teken i bruk enno, og ingenting er målt",
    en="the solution is not in use yet, and nothing is measured",
)


@rule.unless_given
def nothing_is_due(plan: Plan, given: Given) -> Text | None:
    if reason := no_gains(plan):
        return reason
    if not any(gain.indicator and gain.indicator.every for gain in plan.gains):
        return NOT_HOW_OFTEN
    if any(gain.measurements for gain in plan.gains):
        return None
    used = [day for gain in plan.gains if (day := plan.first_use(gain.units))]
    if not used:
        return NOT_IN_USE
    return None if min(used) <= given.as_of else NOT_YET


@rule.check
def on_time(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        yield from _incomplete(gain, given.as_of)
        yield from _overdue(plan, gain, given.as_of)


def _incomplete(gain: Gain, as_of: date) -> Iterator[Gap]:
    for one in gain.measurements:
        if one.date is None or (one.value is None and one.date <= as_of):
            yield from incomplete(INCOMPLETE, one, PARTS, gain=called(gain), person=gain.owner)


def _overdue(plan: Plan, gain: Gain, as_of: date) -> Iterator[Gap]:
    done = made(gain, as_of)
    last = done[-1][0] if done else None
    in_use = plan.first_use(gain.units)
    measured, due = gain.indicator, next_measurement(gain, in_use, last)
    if measured is None or measured.every is None or due is None or due >= as_of:
        return
    facts: dict[str, Any] = {
        "gain": called(gain),
        "often": OFTEN[measured.every],
        "due": due,
        "by": plan.called(measured.measured_by) if measured.measured_by else NOT_NAMED,
        "person": measured.measured_by or gain.owner,
        "write": ("measurements.date", "measurements.value"),
    }
    if last and (in_use is None or last >= in_use):
        yield gap(LATE, gain, "measurements", last=last, **facts)
    else:
        yield gap(NEVER, gain, "measurements", in_use=in_use, **facts)
