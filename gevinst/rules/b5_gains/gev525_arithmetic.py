"""GEV525: the arithmetic holds: minutes, hours, full-time posts, prices and sums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b5_gains.money_sums import money_gaps
from gevinst.rules.b5_gains.time_sums import time_gaps
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV525",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("P",),
    practice=Text(
        nb="DFØ, veileder i samfunnsøkonomiske analyser, kapittel 3.8: forutsetninger og metode vises, så andre kan regne etter",
        nn="DFØ, rettleiar i samfunnsøkonomiske analysar, kapittel 3.8: føresetnader og metode blir viste, så andre kan rekne etter",
        en="DFØ, guide to economic analysis, chapter 3.8: assumptions and method are shown, so that others can check the result",
    ),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Regnestykkene går opp",
        nn="Reknestykka går opp",
        en="The arithmetic holds",
    ),
    why=Text(
        nb="Et tall som ikke følger av tallene ved siden av, blir før eller siden avslørt av noen som regner etter. Da tror ingen på resten heller.",
        nn="Eit tal som ikkje følgjer av tala ved sida av, blir før eller sidan avslørt av nokon som reknar etter. Då trur ingen på resten heller.",
        en="A number that does not follow from those beside it is sooner or later found out by someone who checks it. Then nobody believes the rest either.",
    ),
    ask=Text(
        nb="Følger timer, årsverk og kroner av de tallene de bygger på?",
        nn="Følgjer timar, årsverk og kroner av dei tala dei byggjer på?",
        en="Do hours, full-time posts and kroner follow from the numbers they build on?",
    ),
    reads=(
        "gains.freed_time.minutes",
        "gains.freed_time.per",
        "gains.freed_time.people",
        "gains.freed_time.days",
        "gains.freed_time.volume",
        "gains.freed_time.share",
        "gains.freed_time.hours",
        "gains.freed_time.hours_per_post",
        "gains.freed_time.hours_per_post_source",
        "gains.freed_time.posts",
        "gains.indicator.what",
        "gains.indicator.measured_in",
        "gains.baseline.value",
        "gains.target.value",
        "gains.saving.amount",
        "gains.saving.per",
        "gains.saving.hours",
        "gains.saving.hourly_cost",
        "gains.saving.volume",
        "gains.saving.unit_cost",
        "gains.saving.parts.amount",
    ),
    bad="""
        gevinst: 1
        gevinster:
          - id: varsel
            måleindikator: {hva: Tid til ett varsel, måleenhet: minutter per varsel}
            nullpunkt: {verdi: 30}
            måltall: {verdi: 5}
            frigjort_tid:
              minutter: 30  # <- GEV525
              per: sak
              volum: 3 600
          - id: journal
            frigjort_tid:
              per: dag
              minutter: 15
              personer: 24
              dager: 365
              timer: 2 800  # <- GEV525
              årsverk: 1,6  # <- GEV525
          - id: barnehage
            frigjort_tid:
              timer: 900
              timer_per_årsverk: 1 750  # <- GEV525
              årsverk: 1  # <- GEV525
          - id: brev
            innsparing: {beløp: 260 000, volum: 6 000, stykkpris: 40}  # <- GEV525
          - id: veilys
            frigjort_tid: {timer: 400}
            innsparing:
              beløp: 300 000  # <- GEV525
              timer: 500  # <- GEV525
              timekostnad: 600
              deler:
                - {hva: Strøm, beløp: 210 000}
                - {hva: Utrykning, beløp: 60 000}
    """,
    good="""
        gevinst: 1
        gevinster:
          - id: varsel
            måleindikator: {hva: Tid til ett varsel, måleenhet: minutter per varsel}
            nullpunkt: {verdi: 30}
            måltall: {verdi: 5}
            frigjort_tid:
              minutter: 25
              per: sak
              volum: 3 600
              timer: 1 500
              timer_per_årsverk: 1 700
              kilde_timer_per_årsverk: Lønnskontoret, arbeidsår uten ferie og helligdager
              årsverk: 0,9
          - id: brev
            innsparing: {beløp: 20 000, per: måned, volum: 6 000, stykkpris: 40}
    """,
)
PERCENT = rule.setting(
    "percent",
    1,
    Text(
        nb="Så mange prosent kan et oppgitt tall avvike fra det utregnede før det er mer enn avrunding.",
        nn="Så mange prosent kan eit oppgitt tal avvike frå det utrekna før det er meir enn avrunding.",
        en="By so many per cent may a stated number differ from the computed one before it is more than rounding.",
    ),
)

NOTHING_COMPUTED = Text(
    nb="ingen gevinst oppgir frigjort tid eller innsparing i tall",
    nn="ingen gevinst gjev opp frigjord tid eller innsparing i tal",
    en="no gain states freed time or a saving in numbers",
)


@rule.unless
def nothing_to_compute(plan: Plan) -> Text | None:
    return no_gains(plan) or (None if any(map(_has_numbers, plan.gains)) else NOTHING_COMPUTED)


def _has_numbers(gain: Gain) -> bool:
    words = {"per", "used_for", "hours_per_post_source", "budget_line"}
    nodes = [node for node in (gain.freed_time, gain.saving) if node]
    return any(node.model_fields_set - words for node in nodes)


@rule.check
def arithmetic(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        if gain.freed_time or gain.saving:
            facts: dict[str, Any] = {"gain": called(gain), "person": gain.owner}
            yield from time_gaps(gain, given[PERCENT], facts)
            yield from money_gaps(gain, given[PERCENT], facts)
