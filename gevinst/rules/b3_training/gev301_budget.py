"""GEV301: training has a budget, and someone pays for it."""

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
    id="GEV301",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B3-D", "B3-L"),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Opplæringen har et budsjett",
        nn="Opplæringa har eit budsjett",
        en="Training has a budget",
    ),
    why=Text(
        nb="Når opplæringen ikke har egne penger, må enhetslederen ta dem fra driften. Da blir den kortet ned eller utsatt.",
        nn="Når opplæringa ikkje har eigne pengar, må einingsleiaren ta dei frå drifta. Då blir ho korta ned eller utsett.",
        en="When training has no money of its own, the unit manager must take it from daily operations. Then it is cut short or put off.",
    ),
    ask=Text(
        nb="Hvor mange kroner er satt av til opplæring, og hvem betaler?",
        nn="Kor mange kroner er sette av til opplæring, og kven betaler?",
        en="How many kroner are set aside for training, and who pays?",
    ),
    reads=("training.budget.amount", "training.budget.funded_by"),
    bad="""
        gevinst: 1
        prosjekt: {navn: Nytt sakssystem for byggesak}
        opplæring:
          budsjett:  # <- GEV301
            beløp: 0  # <- GEV301
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Nytt sakssystem for byggesak}
        opplæring:
          budsjett: {beløp: 85 000, finansiert_av: Digitaliseringspotten i budsjett 2026}
    """,
)

NONE = Text(
    nb="Planen har ikke noe opplæringsbudsjett.",
    nn="Planen har ikkje noko opplæringsbudsjett.",
    en="The plan has no training budget.",
)
NO_AMOUNT = Text(
    nb="Opplæringsbudsjettet har ikke noe beløp.",
    nn="Opplæringsbudsjettet har ikkje noko beløp.",
    en="The training budget has no amount.",
)
NOT_POSITIVE = Text(
    nb="Opplæringsbudsjettet er {amount} kr: det er ikke satt av penger.",
    nn="Opplæringsbudsjettet er {amount} kr: det er ikkje sett av pengar.",
    en="The training budget is NOK {amount}: no money is set aside.",
)
NO_FUNDER = Text(
    nb="Det står ikke hvem som betaler for opplæringen.",
    nn="Det står ikkje kven som betaler for opplæringa.",
    en="It is not said who pays for the training.",
)


@rule.check
def has_a_budget(plan: Plan, given: Given) -> Iterator[Gap]:
    budget = plan.training.budget
    if budget is None:
        yield gap(NONE, plan.training, "budget", write=("budget.amount", "budget.funded_by"))
        return
    if budget.amount is None:
        yield gap(NO_AMOUNT, budget, "amount")
    elif budget.amount <= 0:
        yield gap(NOT_POSITIVE, budget, "amount", amount=budget.amount)
    if budget.funded_by is None:
        yield gap(NO_FUNDER, budget, "funded_by")
