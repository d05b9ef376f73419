"""GEV414: the language of the system is tried on those who will use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b4_involvement.parts import DATE
from gevinst.rules.lacking import incomplete
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV414",
    severity=Severity.ADVICE,
    due=Phase.ROLLOUT,
    sources=("B4-K",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Språket i løsningen blir forstått",
        nn="Språket i løysinga blir forstått",
        en="The language of the solution is understood",
    ),
    why=Text(
        nb="Er språket vanskelig, må folk be om hjelp for å komme videre, og tiden løsningen skulle spare, går til det.",
        nn="Er språket vanskeleg, må folk be om hjelp for å kome vidare, og tida løysinga skulle spare, går til det.",
        en="If the language is hard, people must ask for help to get on, and the time the solution was to save goes there.",
    ),
    ask=Text(
        nb="Når og hvordan er språket i løsningen prøvd på dem som skal bruke den?",
        nn="Når og korleis er språket i løysinga prøvd på dei som skal bruke ho?",
        en="When and how is the language of the solution tried on those who will use it?",
    ),
    reads=("involvement.language_test.how", "involvement.language_test.date"),
    bad="""
        gevinst: 1
        involvering:
          språktest:
            - hvordan: Åtte foreldre leser meldingene i skoleappen høyt  # <- GEV414
    """,
    good="""
        gevinst: 1
        involvering:
          språktest:
            - {hvordan: Åtte foreldre leser meldingene i skoleappen høyt, dato: 2026-01-06}
    """,
)

NONE = Text(
    nb="Det står ikke når og hvordan språket i løsningen er prøvd på dem som skal bruke den.",
    nn="Det står ikkje når og korleis språket i løysinga er prøvd på dei som skal bruke ho.",
    en="It is not said when and how the language of the solution is tried on those who will use it.",
)
INCOMPLETE = Text(
    nb="En prøve av språket i løsningen mangler dette: {missing}.",
    nn="Ei prøve av språket i løysinga manglar dette: {missing}.",
    en="A test of the language of the solution lacks this: {missing}.",
)
PARTS = {
    "how": Text(
        nb="hvordan den gjøres, og med hvem",
        nn="korleis ho blir gjord, og med kven",
        en="how it is done, and with whom",
    ),
    "date": DATE,
}


@rule.check
def language_tried(plan: Plan, given: Given) -> Iterator[Gap]:
    tests = plan.involvement.language_test
    if not tests:
        names = tuple(f"language_test.{name}" for name in PARTS)
        yield gap(NONE, plan.involvement, "language_test", write=names)
    for test in tests:
        yield from incomplete(INCOMPLETE, test, PARTS)
