"""GEV527: measuring people is discussed first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b5_gains.employee_logs import suspicious
from gevinst.rules.form.places import shown
from gevinst.rules.lacking import lacking
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.plan.gains import Gain, Indicator
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV527",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("P",),
    practice=Text(
        nb="arbeidsmiljøloven §§ 9-1 og 9-2: kontrolltiltak drøftes med de tillitsvalgte så tidlig som mulig, og de ansatte får vite formålet",
        nn="arbeidsmiljølova §§ 9-1 og 9-2: kontrolltiltak blir drøfta med dei tillitsvalde så tidleg som mogleg, og dei tilsette får vite føremålet",
        en="the Working Environment Act, sections 9-1 and 9-2: control measures are discussed with the union representatives as early as possible, and the employees are told the purpose",
    ),
    who=Role.PROJECT_OWNER,
    concerns=(Representative.UNION, Representative.SAFETY),
    title=Text(
        nb="Måling som logger ansatte, er drøftet først",
        nn="Måling som loggar tilsette, er drøfta først",
        en="Measuring people is discussed first",
    ),
    why=Text(
        nb="Å logge dører, telefoner eller tid for å måle en gevinst kan være et kontrolltiltak. Blir det oppdaget i ettertid, er tilliten borte.",
        nn="Å logge dører, telefonar eller tid for å måle ein gevinst kan vere eit kontrolltiltak. Blir det oppdaga i ettertid, er tilliten borte.",
        en="Logging doors, phones or time to measure a gain may be a control measure. If it is discovered afterwards, trust is gone.",
    ),
    ask=Text(
        nb="Logger målingen hva ansatte gjør, og er det i så fall drøftet med de tillitsvalgte før første måling?",
        nn="Loggar målinga kva tilsette gjer, og er det i så fall drøfta med dei tillitsvalde før første måling?",
        en="Does the measuring log what employees do, and if so, was it discussed with the union representatives before the first measurement?",
    ),
    reads=(
        "gains.indicator.logs_employees",
        "gains.indicator.what",
        "gains.indicator.source",
        "gains.indicator.measurement_method",
        "gains.indicator.control_measure.discussed",
        "gains.indicator.control_measure.discussed_with",
        "gains.indicator.control_measure.purpose",
        "gains.baseline.date",
        "gains.measurements.date",
    ),
    bad="""
        gevinst: 1
        gevinster:
          - id: brøyting
            måleindikator:
              kilde: GPS i brøytebilene
              logger_ansatte: ja  # <- GEV527
          - id: nøkler
            måleindikator:
              kilde: Loggen i dørlåsene  # <- GEV527
          - id: ventetid
            måleindikator:
              logger_ansatte: ja
              kontrolltiltak:  # <- GEV527
                drøftet: 2026-03-02  # <- GEV527
                drøftet_med: Fagforbundet
            nullpunkt: {verdi: 9, dato: 2026-01-15}
    """,
    good="""
        gevinst: 1
        gevinster:
          - id: brøyting
            måleindikator:
              kilde: GPS i brøytebilene
              logger_ansatte: ja
              kontrolltiltak: {drøftet: 2025-10-06, drøftet_med: Fagforbundet, formål: Finne ut hvor lenge en veistrekning venter}
            nullpunkt: {verdi: 340, dato: 2025-11-30}
          - {id: nøkler, måleindikator: {kilde: Antall bestilte dørlåser, logger_ansatte: nei}}
    """,
)

NOT_DISCUSSED = Text(
    nb="Målingen av «{gain}» logger hva ansatte gjør, men det står ikke {missing}.",
    nn="Målinga av «{gain}» loggar kva tilsette gjer, men det står ikkje {missing}.",
    en="The measuring of “{gain}” logs what employees do, but it is not said {missing}.",
)
LATE = Text(
    nb="Målingen av «{gain}» logger hva ansatte gjør. Det ble drøftet {discussed}, etter den første målingen {first}.",
    nn="Målinga av «{gain}» loggar kva tilsette gjer. Det vart drøfta {discussed}, etter den første målinga {first}.",
    en="The measuring of “{gain}” logs what employees do. That was discussed {discussed}, after the first measurement {first}.",
)
UNSAID = Text(
    nb="Måleindikatoren for «{gain}» nevner «{word}», men det står ikke om den logger hva ansatte gjør. Svar ja eller nei.",
    nn="Måleindikatoren for «{gain}» nemner «{word}», men det står ikkje om han loggar kva tilsette gjer. Svar ja eller nei.",
    en="The indicator of “{gain}” mentions “{word}”, but it is not said whether it logs what employees do. Answer yes or no.",
)
PARTS = {
    "discussed": Text(
        nb="når det ble drøftet", nn="når det vart drøfta", en="when it was discussed"
    ),
    "discussed_with": Text(nb="med hvem", nn="med kven", en="with whom"),
    "purpose": Text(nb="hva formålet er", nn="kva føremålet er", en="what the purpose is"),
}
NOBODY_LOGGED = Text(
    nb="ingen måleindikator logger hva ansatte gjør",
    nn="ingen måleindikator loggar kva tilsette gjer",
    en="no indicator logs what employees do",
)


@rule.unless
def nobody_logged(plan: Plan) -> Text | None:
    indicators = [gain.indicator for gain in plan.gains if gain.indicator]
    logged = any(one.logs_employees or suspicious(one) for one in indicators)
    return no_gains(plan) or (None if logged else NOBODY_LOGGED)


@rule.check
def discussed_first(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        if (measured := gain.indicator) is None:
            continue
        facts: dict[str, Any] = {"gain": called(gain)}
        if measured.logs_employees:
            yield from _discussed(gain, measured, facts)
        elif found := suspicious(measured):
            field, word = found
            place = "logs_employees" if "logs_employees" in measured.origin.entries else field
            yield gap(UNSAID, measured, place, write=("logs_employees",), word=shown(word), **facts)


def _discussed(gain: Gain, measured: Indicator, facts: dict[str, Any]) -> Iterator[Gap]:
    talk = measured.control_measure
    missing = lacking(talk, PARTS) if talk else tuple(PARTS)
    if missing:
        facts |= {"missing": tuple(PARTS[name] for name in missing)}
        if talk is None:
            write = tuple(f"control_measure.{name}" for name in missing)
            yield gap(NOT_DISCUSSED, measured, "logs_employees", write=write, **facts)
        else:
            yield gap(NOT_DISCUSSED, talk, missing[0], write=missing, **facts)
    first = _first_measured(gain)
    if talk and talk.discussed and first and talk.discussed > first:
        yield gap(LATE, talk, "discussed", discussed=talk.discussed, first=first, **facts)


def _first_measured(gain: Gain) -> date | None:
    days = [one.date for one in gain.measurements if one.date]
    if gain.baseline and gain.baseline.date:
        days.append(gain.baseline.date)
    return min(days, default=None)
