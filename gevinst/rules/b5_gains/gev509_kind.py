"""GEV509: the kind of gain is honest: where the money falls, what the time is used for, who notices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import GainKind, Phase
from gevinst.rules.b5_gains.priced_time import money_from_time, nothing_but_hours
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV509",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B5-D",),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Det er ærlig sagt hva slags gevinst det er",
        nn="Det er ærleg sagt kva slags gevinst det er",
        en="It is honestly said what kind of gain it is",
    ),
    why=Text(
        nb="Spart tid blir ikke til penger av seg selv. Er gevinsten penger, må en budsjettpost gå ned; er den tid eller kvalitet, må noen få nytte av den.",
        nn="Spart tid blir ikkje til pengar av seg sjølv. Er gevinsten pengar, må ein budsjettpost gå ned; er han tid eller kvalitet, må nokon få nytte av han.",
        en="Saved time does not turn into money by itself. If the gain is money, a budget line must fall; if it is time or quality, someone must get the good of it.",
    ),
    ask=Text(
        nb="Hvilken budsjettpost går ned, hva brukes tiden til, eller hvem merker at kvaliteten er bedre?",
        nn="Kva budsjettpost går ned, kva blir tida brukt til, eller kven merkar at kvaliteten er betre?",
        en="Which budget line falls, what is the time used for, or who notices that the quality is better?",
    ),
    note=Text(
        nb="Slagene er våre. KS sier unngått kostnad, spart tid og økt kvalitet. DFØ deler i effektivisering, kvalitet og gevinster for andre; Prosjektveiviseren i budsjettvirkning i egen virksomhet, alternativ anvendelse, prissatt nytte i resten av det offentlige og virkninger uten pris.",
        nn="Slaga er våre. KS seier unngått kostnad, spart tid og auka kvalitet. DFØ deler i effektivisering, kvalitet og gevinstar for andre; Prosjektveiviseren i budsjettverknad i eiga verksemd, alternativ bruk, prissett nytte i resten av det offentlege og verknader utan pris.",
        en="The kinds are ours. KS says avoided cost, saved time and increased quality. DFØ divides into efficiency, quality and gains for others; Prosjektveiviseren into budget effect in one's own body, other use of what is freed, priced benefits in the rest of the public sector and effects without a price.",
    ),
    reads=(
        "gains.kind",
        "gains.saving.amount",
        "gains.saving.budget_line",
        "gains.saving.hours",
        "gains.saving.hourly_cost",
        "gains.freed_time",
        "gains.freed_time.used_for",
        "gains.noticed.noticed_by",
        "gains.noticed.how",
    ),
    bad="""
        gevinst: 1
        gevinster:
          - id: a  # <- GEV509
          - {id: b, slag: penger, innsparing: {beløp: 2 000 000}}  # <- GEV509
          - {id: c, slag: tid}  # <- GEV509
          - {id: d, slag: kvalitet, merkbar: {merkes_av: Pårørende}}  # <- GEV509
          - {id: e, slag: penger, frigjort_tid: {minutter: 30, per: vakt, personer: 37, dager: 365}, innsparing: {timekostnad: 300}}  # <- GEV509
    """,
    good="""
        gevinst: 1
        gevinster:
          - {id: b, slag: penger, innsparing: {beløp: 102 000, per: år, budsjettpost: 11701 Drivstoff}}
          - {id: c, slag: tid, frigjort_tid: {brukes_til: Planlagte besøk hos de sykeste}}
          - {id: d, slag: kvalitet, merkbar: {merkes_av: Pårørende, hvordan: Svar på undersøkelsen hvert halvår}}
    """,
)

NO_KIND = Text(
    nb="Det står ikke om «{gain}» er penger, tid eller kvalitet.",
    nn="Det står ikkje om «{gain}» er pengar, tid eller kvalitet.",
    en="It is not said whether “{gain}” is money, time or quality.",
)
NO_AMOUNT = Text(
    nb="«{gain}» er penger, men det står ikke hvor mye som går ned.",
    nn="«{gain}» er pengar, men det står ikkje kor mykje som går ned.",
    en="“{gain}” is money, but it is not said by how much anything falls.",
)
NOT_POSITIVE = Text(
    nb="«{gain}» er penger, men innsparingen er {amount} kr: ingenting går ned.",
    nn="«{gain}» er pengar, men innsparinga er {amount} kr: ingenting går ned.",
    en="“{gain}” is money, but the saving is NOK {amount}: nothing falls.",
)
NO_LINE = Text(
    nb="«{gain}» er penger, men det står ikke hvilken budsjettpost som går ned.",
    nn="«{gain}» er pengar, men det står ikkje kva budsjettpost som går ned.",
    en="“{gain}” is money, but it is not said which budget line falls.",
)
ONLY_PRICED = Text(
    nb="«{gain}» er timer med en pris på: {calculation}. Timer blir ikke penger før en budsjettpost går ned, og planen nevner ingen.",
    nn="«{gain}» er timar med ein pris på: {calculation}. Timar blir ikkje pengar før ein budsjettpost går ned, og planen nemner ingen.",
    en="“{gain}” is hours with a price on them: {calculation}. Hours are not money before a budget line falls, and the plan names none.",
)
NO_USE = Text(
    nb="«{gain}» er tid, men det står ikke hva den frigjorte tiden brukes til.",
    nn="«{gain}» er tid, men det står ikkje kva den frigjorde tida blir brukt til.",
    en="“{gain}” is time, but it is not said what the freed time is used for.",
)
NOT_NOTICED = Text(
    nb="«{gain}» er kvalitet, men det står ikke hvem som merker det.",
    nn="«{gain}» er kvalitet, men det står ikkje kven som merkar det.",
    en="“{gain}” is quality, but it is not said who notices it.",
)
NOT_HOW = Text(
    nb="«{gain}» er kvalitet, men det står ikke hvordan den merkes.",
    nn="«{gain}» er kvalitet, men det står ikkje korleis ein merkar han.",
    en="“{gain}” is quality, but it is not said how it is noticed.",
)


rule.unless(no_gains)


@rule.check
def honest_kind(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain), "person": gain.owner}
        match gain.kind:
            case GainKind.MONEY:
                yield from _money(gain, facts)
            case GainKind.TIME:
                if gain.freed_time is None:
                    yield gap(NO_USE, gain, "kind", write=("freed_time.used_for",), **facts)
                elif gain.freed_time.used_for is None:
                    yield gap(NO_USE, gain.freed_time, "used_for", **facts)
            case GainKind.QUALITY:
                yield from _quality(gain, facts)
            case None:
                yield gap(NO_KIND, gain, "kind", **facts)


def _money(gain: Gain, facts: dict[str, Any]) -> Iterator[Gap]:
    saving = gain.saving
    if saving is None:
        names = ("saving.amount", "saving.per", "saving.budget_line")
        yield gap(NO_LINE, gain, "kind", write=names, **facts)
        return
    calculation = money_from_time(gain) if nothing_but_hours(saving) else None
    if saving.amount is None and calculation is None:
        yield gap(NO_AMOUNT, saving, "amount", **facts)
    elif saving.amount is not None and saving.amount <= 0:
        yield gap(NOT_POSITIVE, saving, "amount", amount=saving.amount, **facts)
    if saving.budget_line is None and calculation:
        yield gap(ONLY_PRICED, saving, "budget_line", calculation=calculation, **facts)
    elif saving.budget_line is None:
        yield gap(NO_LINE, saving, "budget_line", **facts)


def _quality(gain: Gain, facts: dict[str, Any]) -> Iterator[Gap]:
    noticed = gain.noticed
    if noticed is None:
        yield gap(NOT_NOTICED, gain, "kind", write=("noticed.noticed_by", "noticed.how"), **facts)
        return
    if noticed.noticed_by is None:
        yield gap(NOT_NOTICED, noticed, "noticed_by", **facts)
    if noticed.how is None:
        yield gap(NOT_HOW, noticed, "how", **facts)
