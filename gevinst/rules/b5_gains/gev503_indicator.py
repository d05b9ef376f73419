"""GEV503: every gain can be measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.lacking import lacking
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Gain, Indicator
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
        nb="Det som ikke måles, blir det heller ikke spurt etter. Vet ingen hvor tallet kommer fra, blir det strid om tallet i stedet for arbeid med gevinsten.",
        nn="Det som ikkje blir målt, blir det heller ikkje spurt etter. Veit ingen kvar talet kjem frå, blir det strid om talet i staden for arbeid med gevinsten.",
        en="What is not measured is not asked about. If nobody knows where the number comes from, people argue about the number instead of working on the gain.",
    ),
    ask=Text(
        nb="Hva måles, i hvilken enhet, og hvor kommer tallet fra?",
        nn="Kva blir målt, i kva eining, og kvar kjem talet frå?",
        en="What is measured, in which unit, and where does the number come from?",
    ),
    reads=(
        "gains.what",
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
            måleindikator:  # <- GEV503
              hva: Dager fra søknad til vedtak
          - id: c
            måleindikator: {måleenhet: dager, kilde: Sakssystemet}  # <- GEV503
          - id: d
            hva: Bedre språk i barnehagen
            måleindikator: {hva: Bedre språk i barnehagen, måleenhet: prosent, kilde: TRAS}  # <- GEV503
    """,
    good="""
        gevinst: 1
        gevinster:
          - {id: a, hva: Raskere svar, måleindikator: {hva: Dager fra søknad til vedtak, måleenhet: dager, kilde: Sakssystemet}}
          - {id: b, hva: Tryggere elever, måleindikator: {hva: Trives du i friminuttet?, måleenhet: poeng 1–5, målemetode: Spørreskjema til alle elever}}
    """,
)

NONE = Text(
    nb="Gevinsten «{gain}» har ingen måleindikator.",
    nn="Gevinsten «{gain}» har ingen måleindikator.",
    en="The gain “{gain}” has no indicator.",
)
INCOMPLETE = Text(
    nb="Måleindikatoren for «{gain}» sier ikke {missing}.",
    nn="Måleindikatoren for «{gain}» seier ikkje {missing}.",
    en="The indicator of “{gain}” does not say {missing}.",
)
_WHERE_FROM = Text(
    nb="hvor tallet kommer fra (kilde eller målemetode)",
    nn="kvar talet kjem frå (kjelde eller målemetode)",
    en="where the number comes from (source or measurement method)",
)
PARTS = {
    "what": Text(nb="hva som måles", nn="kva som blir målt", en="what is measured"),
    "measured_in": Text(
        nb="hvilken måleenhet som brukes",
        nn="kva måleeining som blir brukt",
        en="which unit of measure is used",
    ),
    "source": _WHERE_FROM,
    "measurement_method": _WHERE_FROM,
}
REPEATED = Text(
    nb="Måleindikatoren for «{gain}» er bare gevinsten en gang til. Skriv hva som telles eller måles.",
    nn="Måleindikatoren for «{gain}» er berre gevinsten ein gong til. Skriv kva som blir talt eller målt.",
    en="The indicator of “{gain}” is only the gain once more. Write what is counted or measured.",
)


rule.unless(no_gains)


@rule.check
def indicator(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain), "person": gain.owner}
        measured = gain.indicator
        if measured is None:
            names = ("indicator.what", "indicator.measured_in", "indicator.source")
            yield gap(NONE, gain, "indicator", write=names, **facts)
            continue
        if missing := _missing(measured):
            parts = tuple(dict.fromkeys(PARTS[name] for name in missing))
            write = tuple(name for name in missing if name != "measurement_method")
            yield gap(INCOMPLETE, measured, missing[0], write=write, missing=parts, **facts)
        if _repeats(gain, measured):
            yield gap(REPEATED, measured, "what", **facts)


def _missing(measured: Indicator) -> tuple[str, ...]:
    """The parts that the indicator lacks; either of source and method is enough."""
    missing = lacking(measured, PARTS)
    if measured.source or measured.measurement_method:
        missing = tuple(name for name in missing if PARTS[name] is not _WHERE_FROM)
    return missing


def _repeats(gain: Gain, measured: Indicator) -> bool:
    if gain.what is None or measured.what is None:
        return False
    return _plainly(gain.what) == _plainly(measured.what)


def _plainly(text: str) -> list[str]:
    return text.casefold().strip(" .!:").split()
