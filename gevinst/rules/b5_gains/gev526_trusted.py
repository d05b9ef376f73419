"""GEV526: the baseline can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b5_gains.trusted import difference_gaps, sample_gaps, untold_gaps
from gevinst.rules.phrases import no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV526",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("P",),
    practice=Text(
        nb="DFØ: gevinsten måles mot nullpunktet, og det er sagt hvordan tallet er målt eller hvor det kommer fra",
        nn="DFØ: gevinsten blir målt mot nullpunktet, og det er sagt korleis talet er målt eller kvar det kjem frå",
        en="DFØ: the gain is measured against the baseline, and it is said how the figure was measured or where it comes from",
    ),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Nullpunktet er til å stole på",
        nn="Nullpunktet er til å stole på",
        en="The baseline can be trusted",
    ),
    why=Text(
        nb="Er nullpunktet feil, blir gevinsten feil. Den som er uenig i tallet, er ofte også uenig i gevinsten.",
        nn="Er nullpunktet feil, blir gevinsten feil. Den som er ueinig i talet, er ofte òg ueinig i gevinsten.",
        en="If the baseline is wrong, the gain is wrong. Those who dispute the figure often dispute the gain too.",
    ),
    ask=Text(
        nb="Hvor kommer nullpunktet fra, hvem målte det, hvor mange gjelder det, og er andre tall for det samme forklart?",
        nn="Kvar kjem nullpunktet frå, kven målte det, kor mange gjeld det, og er andre tal for det same forklarte?",
        en="Where does the baseline come from, who measured it, how many does it cover, and are other figures for the same thing explained?",
    ),
    reads=(
        "gains.baseline.value",
        "gains.baseline.source",
        "gains.baseline.measured_by",
        "gains.baseline.sample.size",
        "gains.baseline.sample.out_of",
        "gains.baseline.sample.reservation",
        "gains.baseline.others.value",
        "gains.baseline.others.source",
        "gains.baseline.others.explanation",
        "gains.indicator.source",
        "gains.indicator.measurement_method",
        "gains.indicator.measured_by",
        "gains.indicator.measured_in",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: tove, navn: Tove Nes}
        gevinster:
          - id: svartid
            måleindikator: {hva: Svartid i byggesaker, måleenhet: uker, målt_av: tove}
            nullpunkt:
              verdi: 4
              kilde: Kommunens egen oversikt
              utvalg:  # <- GEV526
                antall: 60
                av_totalt: 1 000
              andre_målinger:
                - {verdi: 11, kilde: Revisjonen}  # <- GEV526
          - id: innsyn
            nullpunkt:  # <- GEV526
              verdi: 12
    """,
    good="""
        gevinst: 1
        personer:
          - {id: tove, navn: Tove Nes}
        gevinster:
          - id: svartid
            måleindikator: {hva: Svartid i byggesaker, måleenhet: uker, målt_av: tove}
            nullpunkt:
              verdi: 4
              kilde: Kommunens egen oversikt
              utvalg: {antall: 60, av_totalt: 1 000, forbehold: Bare saker fra mai og juni}
              andre_målinger:
                - {verdi: 11, kilde: Revisjonen, forklaring: Vi teller fra søknaden er fullstendig og revisjonen fra den kom inn}
    """,
)

SAMPLE_PERCENT = rule.setting(
    "sample_percent",
    20,
    Text(
        nb="Et utvalg under så mange prosent av dem det står for, må ha et forbehold.",
        nn="Eit utval under så mange prosent av dei det står for, må ha eit atterhald.",
        en="A sample under this percentage of those it stands for needs a reservation.",
    ),
)
DIFFER_PERCENT = rule.setting(
    "differ_percent",
    10,
    Text(
        nb="To tall for samme nullpunkt som skiller seg med over så mange prosent av det største, må forklares.",
        nn="To tal for same nullpunkt som skil seg med over så mange prosent av det største, må forklarast.",
        en="Two figures for one baseline that differ by over this percentage of the larger must be explained.",
    ),
)

NO_BASELINES = Text(
    nb="ingen gevinst har et nullpunkt med verdi ennå (se GEV504)",
    nn="ingen gevinst har eit nullpunkt med verdi enno (sjå GEV504)",
    en="no gain has a baseline with a value yet (see GEV504)",
)


@rule.unless
def no_baselines_yet(plan: Plan) -> Text | None:
    known = any(gain.baseline and gain.baseline.value is not None for gain in plan.gains)
    return no_gains(plan) or (None if known else NO_BASELINES)


@rule.check
def trusted(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        baseline = gain.baseline
        if baseline is None or baseline.value is None:
            continue
        yield from untold_gaps(gain, baseline, baseline.value)
        if baseline.sample:
            yield from sample_gaps(gain, baseline.sample, given[SAMPLE_PERCENT])
        for other in baseline.others:
            yield from difference_gaps(gain, baseline.value, other, given[DIFFER_PERCENT])
