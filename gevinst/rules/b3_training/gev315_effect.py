"""GEV315: it is checked that the training worked."""

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
    id="GEV315",
    severity=Severity.ADVICE,
    due=Phase.REALISATION,
    sources=("B3-D",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Det blir sjekket om opplæringen virket",
        nn="Det blir sjekka om opplæringa verka",
        en="It is checked that the training worked",
    ),
    why=Text(
        nb="At alle har vært på kurs, betyr ikke at alle kan det. En sjekk viser hvem som trenger mer, mens det ennå kan gjøres noe.",
        nn="At alle har vore på kurs, tyder ikkje at alle kan det. Ein sjekk viser kven som treng meir, medan det enno kan gjerast noko.",
        en="That all have been on a course does not mean that all know it. A check shows who needs more while something can still be done.",
    ),
    ask=Text(
        nb="Hvordan og når sjekker dere at de ansatte kan det de trenger?",
        nn="Korleis og når sjekkar de at dei tilsette kan det dei treng?",
        en="How and when do you check that people know what they need?",
    ),
    reads=(
        "training.effect_check.how",
        "training.effect_check.date",
        "solution.go_live",
        "solution.waves.start",
        "solution.waves.units",
    ),
    bad="""
        gevinst: 1
        løsning: {tas_i_bruk: 2026-03-02}
        opplæring:
          effektmåling:  # <- GEV315
            dato: 2026-02-20  # <- GEV315
    """,
    good="""
        gevinst: 1
        løsning: {tas_i_bruk: 2026-03-02}
        opplæring:
          effektmåling: {hvordan: Alle behandler en prøvesak og svarer på fem spørsmål, dato: 2026-05-04}
    """,
)

NONE = Text(
    nb="Det står ikke hvordan eller når dere sjekker at opplæringen virket.",
    nn="Det står ikkje korleis eller når de sjekkar at opplæringa verka.",
    en="It is not said how or when it is checked that the training worked.",
)
NO_HOW = Text(
    nb="Det står ikke hvordan dere sjekker at opplæringen virket.",
    nn="Det står ikkje korleis de sjekkar at opplæringa verka.",
    en="It is not said how it is checked that the training worked.",
)
NO_DATE = Text(
    nb="Det står ikke når dere sjekker at opplæringen virket.",
    nn="Det står ikkje når de sjekkar at opplæringa verka.",
    en="It is not said when it is checked that the training worked.",
)
EARLY = Text(
    nb="Opplæringen blir sjekket {date}, men løsningen er ikke i bruk i alle enhetene før {go_live}. Sjekken må komme etter.",
    nn="Opplæringa blir sjekka {date}, men løysinga er ikkje i bruk i alle einingane før {go_live}. Sjekken må kome etter.",
    en="The training is checked {date}, but the solution is not in use in all units until {go_live}. The check must come after.",
)


@rule.check
def is_checked(plan: Plan, given: Given) -> Iterator[Gap]:
    check = plan.training.effect_check
    if check is None:
        names = ("effect_check.how", "effect_check.date")
        yield gap(NONE, plan.training, "effect_check", write=names)
        return
    if check.how is None:
        yield gap(NO_HOW, check, "how")
    go_live = plan.last_use({unit.id for unit in plan.units if unit.id})
    if check.date is None:
        yield gap(NO_DATE, check, "date")
    elif go_live and check.date <= go_live:
        yield gap(EARLY, check, "date", date=check.date, go_live=go_live)
