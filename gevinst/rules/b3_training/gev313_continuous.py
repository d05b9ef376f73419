"""GEV313: learning goes on after the roll-out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV313",
    severity=Severity.WARNING,
    due=Phase.ROLLOUT,
    sources=("B3-L",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="Læringen går videre etter innføringen",
        nn="Læringa held fram etter innføringa",
        en="Learning goes on after the roll-out",
    ),
    why=Text(
        nb="Folk slutter, nye begynner, og systemet endres. Uten påfyll bruker enheten snart bare litt av det den har betalt for.",
        nn="Folk sluttar, nye byrjar, og systemet blir endra. Utan påfyll bruker eininga snart berre litt av det ho har betalt for.",
        en="People leave, new ones start, and the system changes. Without refreshers a unit soon uses little of what it has paid for.",
    ),
    ask=Text(
        nb="Hvordan lærer nyansatte løsningen, og hvordan holdes kunnskapen ved like?",
        nn="Korleis lærer nytilsette løysinga, og korleis blir kunnskapen halden ved like?",
        en="How do newcomers learn the solution, and how is the knowledge kept up?",
    ),
    reads=("training.continuous",),
    bad="""
        gevinst: 1
        opplæring:
          videre_læring: avklares  # <- GEV313
    """,
    good="""
        gevinst: 1
        opplæring:
          videre_læring: Nyansatte får to timer med superbruker, og fagmøtet i mai og november går gjennom nye funksjoner
    """,
)

NONE = Text(
    nb="Det står ikke hvordan læringen går videre, for eksempel opplæring av nyansatte, oppfriskning eller faste fagmøter.",
    nn="Det står ikkje korleis læringa held fram, til dømes opplæring av nytilsette, oppfrisking eller faste fagmøte.",
    en="It is not said how learning goes on, such as training of newcomers, refreshers or regular meetings to learn from each other.",
)


@rule.check
def goes_on(plan: Plan, given: Given) -> Iterator[Gap]:
    if plan.training.continuous is None:
        yield gap(NONE, plan.training, "continuous")
