"""GEV214: unit managers are asked what support they need, and get an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.lacking import incomplete
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import SupportNeed, Unit
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV214",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B2-L",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="Enhetsledernes behov for støtte er meldt og besvart",
        nn="Einingsleiarane har meldt kva støtte dei treng, og fått svar",
        en="Unit managers' needs for support are asked for and answered",
    ),
    why=Text(
        nb="Toppledelsen kan ikke gi støtte den ikke vet at noen trenger. Et behov som ingen svarer på, blir ikke meldt en gang til.",
        nn="Toppleiinga kan ikkje gje støtte ho ikkje veit at nokon treng. Eit behov som ingen svarar på, blir ikkje meldt ein gong til.",
        en="Top management cannot give support it does not know that anyone needs. A need that nobody answers is not voiced a second time.",
    ),
    ask=Text(
        nb="Hva trenger hver enhetsleder av tid, verktøy og ryggdekning, og hva er svaret, fra hvem?",
        nn="Kva treng kvar einingsleiar av tid, verktøy og ryggdekning, og kva er svaret, frå kven?",
        en="What does each unit manager need of time, tools and backing, and what is the answer, from whom?",
    ),
    reads=(
        "units.support_needs.need",
        "units.support_needs.answer",
        "units.support_needs.answered_by",
        "units.manager",
        "people.id",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: grete, navn: Grete Sand, rolle: avdelingsleder}
        enheter:
          - id: byggesak  # <- GEV214
            navn: Byggesak
          - id: plan
            navn: Arealplan
            leder: grete
            støttebehov:
              - behov: En saksbehandler i vikariat ut året  # <- GEV214
              - behov: Hjelp til opplæring av nyansatte
                svar: Tas innenfor rammen
                besvart_av: grete  # <- GEV214
              - {behov: Rom til kurs, svar: Rådhussalen er ledig, besvart_av: rådmannen}  # <- GEV214
    """,
    good="""
        gevinst: 1
        personer:
          - {id: grete, navn: Grete Sand, rolle: avdelingsleder}
          - {id: marit, navn: Marit Foss, rolle: kommunalsjef teknisk}
        enheter:
          - id: plan
            navn: Arealplan
            leder: grete
            støttebehov:
              - {behov: En saksbehandler i vikariat ut året, svar: Bevilget fra februar, besvart_av: marit}
    """,
)

NOT_ASKED = Text(
    nb="Det står ikke hva lederen av {unit} trenger av tid, verktøy og ryggdekning.",
    nn="Det står ikkje kva leiaren av {unit} treng av tid, verktøy og ryggdekning.",
    en="It is not said what time, tools and backing the manager of {unit} needs.",
)
INCOMPLETE = Text(
    nb="Et støttebehov i {unit} mangler dette: {missing}.",
    nn="Eit støttebehov i {unit} manglar dette: {missing}.",
    en="A need for support in {unit} lacks this: {missing}.",
)
OWN_ANSWER = Text(
    nb="{manager} er leder for {unit} og har besvart sitt eget støttebehov. Svaret må komme fra noen andre.",
    nn="{manager} er leiar for {unit} og har svart på sitt eige støttebehov. Svaret må kome frå nokon andre.",
    en="{manager} manages {unit} and has answered his or her own need for support. The answer must come from someone else.",
)
NOT_IN_PLAN = Text(
    nb="Et støttebehov i {unit} er besvart av «{by}», som ikke er en person i planen.",
    nn="Den som har svart på eit støttebehov i {unit}, er «{by}», som ikkje er ein person i planen.",
    en="A need for support in {unit} is answered by “{by}”, who is not a person in the plan.",
)
PARTS = {
    "need": Text(nb="hva som trengs", nn="kva som trengst", en="what is needed"),
    "answer": Text(nb="svar", nn="svar", en="an answer"),
    "answered_by": Text(nb="hvem som har svart", nn="kven som har svart", en="who has answered"),
}


rule.unless(no_units)


@rule.check
def answered(plan: Plan, given: Given) -> Iterator[Gap]:
    for unit in plan.units:
        facts: dict[str, Any] = {"unit": unit_name(unit), "person": unit.manager}
        if not unit.support_needs:
            names = tuple(f"support_needs.{name}" for name in PARTS)
            yield gap(NOT_ASKED, unit, "support_needs", write=names, **facts)
        for need in unit.support_needs:
            yield from _flaws(plan, unit, need, facts)


def _flaws(plan: Plan, unit: Unit, need: SupportNeed, facts: dict[str, Any]) -> Iterator[Gap]:
    yield from incomplete(INCOMPLETE, need, PARTS, **facts)
    by = need.answered_by
    if by and by == unit.manager:
        manager = plan.called(by)
        yield gap(OWN_ANSWER, need, "answered_by", manager=manager, **facts)
    elif by and plan.person(by) is None:
        yield gap(NOT_IN_PLAN, need, "answered_by", by=by, **facts)
