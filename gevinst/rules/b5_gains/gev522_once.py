"""GEV522: no gain is counted twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b5_gains.claims import same_indicator, same_time, time_as_money
from gevinst.rules.b5_gains.twice import counted_in_itself, freed_twice, measured_twice
from gevinst.rules.phrases import no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.b5_gains.claims import Pair
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV522",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("P",),
    practice=Text(
        nb="DFØ, veileder i samfunnsøkonomiske analyser, kapittel 3.3: unngå å telle en virkning to ganger",
        nn="DFØ, rettleiar i samfunnsøkonomiske analysar, kapittel 3.3: unngå å telje ein verknad to gonger",
        en="DFØ, guide to economic analysis, chapter 3.3: avoid counting an effect twice",
    ),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Ingen gevinst telles to ganger",
        nn="Ingen gevinst blir talt to gonger",
        en="No gain is counted twice",
    ),
    why=Text(
        nb="Telles samme tid eller samme krone i to gevinster, lover planen mer enn noen kan hente. Den siste lederen som spør, finner ingenting igjen.",
        nn="Blir same tid eller same krone talt i to gevinstar, lovar planen meir enn nokon kan hente. Den siste leiaren som spør, finn ingenting att.",
        en="If the same time or the same krone is counted in two gains, the plan promises more than anyone can reap. The last manager to ask finds nothing left.",
    ),
    ask=Text(
        nb="Er hver gevinst noe annet enn de andre: annen indikator, andre timer, andre penger?",
        nn="Er kvar gevinst noko anna enn dei andre: annan indikator, andre timar, andre pengar?",
        en="Is each gain something else than the others: another indicator, other hours, other money?",
    ),
    reads=(
        "gains.kind",
        "gains.units",
        "gains.indicator.what",
        "gains.baseline.date",
        "gains.target.date",
        "gains.freed_time",
        "gains.freed_time.used_for",
        "gains.saving",
    ),
    bad="""
        gevinst: 1
        gevinster:
          - id: papir
            slag: tid
            enheter: [arkiv]
            måleindikator: {hva: Papirsaker per måned}
            nullpunkt: {dato: 2026-01-12}
            måltall: {dato: 2026-12-31}
            frigjort_tid: {minutter: 10, per: sak, volum: 6 000, brukes_til: Innsynssaker}
          - id: skanning  # <- GEV522
            enheter: [post, arkiv]
            måleindikator: {hva: papirsaker  per måned}
            nullpunkt: {dato: 2026-06-01}
          - {id: innsyn, slag: tid, enheter: [arkiv], frigjort_tid: {minutter: 10, per: sak, volum: 6 000}}  # <- GEV522
          - {id: lønn, slag: penger, enheter: [arkiv], innsparing: {timer: 1 000, timekostnad: 480}}  # <- GEV522
          - id: brøyting
            slag: penger
            innsparing: {beløp: 300 000}
            frigjort_tid: {brukes_til: Vedlikehold av veier}  # <- GEV522
          - id: tilsyn
            slag: tid
            frigjort_tid: {timer: 2 464, brukes_til: Planlagte besøk}
            innsparing: {timekostnad: 480}  # <- GEV522
    """,
    good="""
        gevinst: 1
        gevinster:
          - {id: papir, slag: tid, enheter: [arkiv], frigjort_tid: {minutter: 10, per: sak, volum: 6 000, brukes_til: Innsynssaker}}
          - {id: porto, slag: penger, enheter: [arkiv], innsparing: {volum: 6 000, stykkpris: 25, budsjettpost: 11300 Porto}}
    """,
)
PERCENT = rule.setting(
    "percent",
    1,
    Text(
        nb="Skiller timene i en gevinst i tid og en i penger seg med høyst så mange prosent, regnes de som de samme timene.",
        nn="Skil timane i ein gevinst i tid og ein i pengar seg med høgst så mange prosent, blir dei rekna som dei same timane.",
        en="If the hours of a gain in time and one in money differ by at most so many per cent, they count as the same hours.",
    ),
)


rule.unless(no_gains)


@rule.check
def counted_once(plan: Plan, given: Given) -> Iterator[Gap]:
    found: dict[tuple[int, int], tuple[Callable[[Plan, Pair], Gap], Pair]] = {}
    for pair in (*time_as_money(plan, given[PERCENT]), *same_time(plan)):
        found.setdefault((pair.later, pair.earlier), (freed_twice, pair))
    for pair in same_indicator(plan):
        found.setdefault((pair.later, pair.earlier), (measured_twice, pair))
    for gain in plan.gains:
        if twice := counted_in_itself(gain, given[PERCENT]):
            yield twice
    for _, (tell, pair) in sorted(found.items(), key=lambda item: item[0]):
        yield tell(plan, pair)
