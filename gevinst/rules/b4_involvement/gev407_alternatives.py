"""GEV407: at least two alternatives were assessed, besides doing nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.plan.model import Plan
    from gevinst.plan.solution import Alternative
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV407",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B4-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Alternativer er vurdert",
        nn="Alternativ er vurderte",
        en="Alternatives were assessed",
    ),
    why=Text(
        nb="Ser dere bare på én løsning, oppdager dere ikke at en annen ville ha passet bedre til dem som skal bruke den.",
        nn="Ser de berre på éi løysing, oppdagar de ikkje at ei anna ville ha passa betre til dei som skal bruke ho.",
        en="If you look at one solution only, you don't find out that another would have suited its users better.",
    ),
    ask=Text(
        nb="Hvilke alternativer er vurdert, i tillegg til å ikke gjøre noe, og hva kom dere til?",
        nn="Kva alternativ er vurderte, i tillegg til å ikkje gjere noko, og kva kom de til?",
        en="Which alternatives were assessed, besides doing nothing, and what did you find?",
    ),
    reads=(
        "solution.alternatives.name",
        "solution.alternatives.do_nothing",
        "solution.alternatives.assessment",
    ),
    bad="""
        gevinst: 1
        løsning:
          navn: Digital nøkkel i hjemmetjenesten
          alternativer:  # <- GEV407
            - {navn: Fortsette med nøkkelskap, gjøre_ingenting: ja, vurdering: Koster 25 minutter per vakt}
            - navn: Elektronisk lås på alle dører  # <- GEV407
    """,
    good="""
        gevinst: 1
        løsning:
          navn: Digital nøkkel i hjemmetjenesten
          alternativer:
            - {navn: Fortsette med nøkkelskap, gjøre_ingenting: ja, vurdering: Koster 25 minutter per vakt}
            - {navn: Elektronisk lås på alle dører, vurdering: Dyrest å montere og raskest i bruk}
            - {navn: Nøkkelboks med kode, vurdering: "Billigst, men koden må byttes hver måned"}
    """,
)

NONE = Text(
    nb="Planen nevner ingen alternativer. Det må være minst to, i tillegg til å ikke gjøre noe.",
    nn="Planen nemner ingen alternativ. Det må vere minst to, i tillegg til å ikkje gjere noko.",
    en="The plan names no alternatives. There must be at least two, besides doing nothing.",
)
ONLY_NOTHING = Text(
    nb="Det eneste alternativet er å ikke gjøre noe. Det må være minst to i tillegg.",
    nn="Det einaste alternativet er å ikkje gjere noko. Det må vere minst to i tillegg.",
    en="The only alternative is doing nothing. There must be at least two besides.",
)
ONLY_ONE = Text(
    nb="Planen nevner bare ett alternativ i tillegg til å ikke gjøre noe: «{name}». Det må være minst to.",
    nn="Planen nemner berre eitt alternativ i tillegg til å ikkje gjere noko: «{name}». Det må vere minst to.",
    en="The plan names only one alternative besides doing nothing: “{name}”. There must be at least two.",
)
NO_NAME = Text(
    nb="Det står ikke hva et av alternativene er.",
    nn="Det står ikkje kva eitt av alternativa er.",
    en="It is not said what one of the alternatives is.",
)
NOT_ASSESSED = Text(
    nb="Alternativet «{name}» er ikke vurdert.",
    nn="Alternativet «{name}» er ikkje vurdert.",
    en="The alternative “{name}” is not assessed.",
)
SAME = Text(
    nb="Alternativet «{name}» har samme vurdering som «{other}», så de er ikke vurdert hver for seg.",
    nn="Alternativet «{name}» har same vurdering som «{other}», så dei er ikkje vurderte kvar for seg.",
    en="The alternative “{name}” has the same assessment as “{other}”, so they are not assessed separately.",
)
NOTHING_IS_DONE = (
    "nullalternativ", "0-alternativ", "gjøre ingenting", "gjere ingenting", "ikke gjøre noe", "ikkje gjere noko", "som i dag",
    "do nothing", "doing nothing", "status quo",
)  # fmt: skip


@rule.check
def alternatives(plan: Plan, given: Given) -> Iterator[Gap]:
    told = plan.solution.alternatives
    real = [one for one in told if not _does_nothing(one)]
    yield from _too_few(plan, real)
    assessed: dict[str, Alternative] = {}
    for one in real:
        if one.name is None:
            yield gap(NO_NAME, one, "name")
        elif one.assessment is None:
            yield gap(NOT_ASSESSED, one, "assessment", name=one.name)
        elif (first := assessed.setdefault(one.assessment.casefold(), one)) is not one:
            yield gap(SAME, one, "assessment", name=one.name, other=first.name)


def _too_few(plan: Plan, real: Sequence[Alternative]) -> Iterator[Gap]:
    names = {one.name.casefold(): one.name for one in real if one.name}
    write = ("alternatives.name", "alternatives.assessment")
    if not real:
        text = ONLY_NOTHING if plan.solution.alternatives else NONE
        yield gap(text, plan.solution, "alternatives", write=write)
    elif len(names) == 1:
        [name] = names.values()
        yield gap(ONLY_ONE, plan.solution, "alternatives", write=write, name=name)


def _does_nothing(one: Alternative) -> bool:
    if one.do_nothing is not None:
        return one.do_nothing
    return any(words in (one.name or "").casefold() for words in NOTHING_IS_DONE)
