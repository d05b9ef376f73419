"""NVK501: a gain in money stands in the budget plan of the years in which it is to come."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gevinst.choices import GainKind, Phase
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Gain, Saving
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="NVK501",
    severity=Severity.WARNING,
    due=Phase.ROLLOUT,
    sources=("HOUSE",),
    practice=Text(
        nb="Nordvik kommunes økonomireglement, punkt 6.1",
        nn="økonomireglementet i Nordvik kommune, punkt 6.1",
        en="the financial rules of Nordvik kommune, item 6.1",
    ),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Gevinster i penger står i økonomiplanen",
        nn="Gevinstar i pengar står i økonomiplanen",
        en="Gains in money stand in the budget plan",
    ),
    why=Text(
        nb="Det som ikke står i økonomiplanen, blir ikke tatt ut. Da bruker enheten pengene på noe annet uten at noen har bestemt det.",
        nn="Det som ikkje står i økonomiplanen, blir ikkje teke ut. Då bruker eininga pengane på noko anna utan at nokon har bestemt det.",
        en="What does not stand in the budget plan is not taken out. The unit then spends the money on something else without anyone having decided so.",
    ),
    ask=Text(
        nb="I hvilken økonomiplan, og på hvilken post, er gevinsten lagt inn?",
        nn="I kva økonomiplan, og på kva post, er gevinsten lagd inn?",
        en="In which budget plan, and on which line, has the gain been entered?",
    ),
    reads=("gains.kind", "gains.saving.budget_line", "gains.target.date"),
    bad="""
        gevinst: 1
        gevinster:
          - id: vikarer
            slag: penger
            måltall: {dato: 2027-12-31}
            innsparing:
              budsjettpost: 2540 Hjemmetjenesten  # <- NVK501
          - id: porto
            slag: penger
            måltall: {dato: 2031-12-31}
            innsparing:
              budsjettpost: 1200 Porto, økonomiplan 2027–2030  # <- NVK501
    """,
    good="""
        gevinst: 1
        gevinster:
          - id: vikarer
            slag: penger
            måltall: {dato: 2027-12-31}
            innsparing:
              budsjettpost: 2540 Hjemmetjenesten, økonomiplan 2027–2030
          - id: tid-til-besøk
            slag: tid
    """,
)

NO_MONEY = Text(
    nb="ingen gevinst i planen er penger",
    nn="ingen gevinst i planen er pengar",
    en="no gain in the plan is money",
)
NO_PLAN = Text(
    nb="Gevinsten «{gain}» viser ikke til noen økonomiplan. Skriv posten og årene, som «2540 Hjemmetjenesten, økonomiplan 2027–2030».",
    nn="Gevinsten «{gain}» viser ikkje til nokon økonomiplan. Skriv posten og åra, som «2540 Heimetenesta, økonomiplan 2027–2030».",
    en="The gain “{gain}” refers to no budget plan. Write the line and the years, such as “2540 Home care, økonomiplan 2027–2030”.",
)
OTHER_YEARS = Text(
    nb="Gevinsten «{gain}» er ventet i {year}, men økonomiplanen den står i, gjelder for {first}–{last}.",
    nn="Gevinsten «{gain}» er venta i {year}, men økonomiplanen han står i, gjeld for {first}–{last}.",
    en="The gain “{gain}” is expected in {year}, but the budget plan that it stands in is for {first}–{last}.",
)
_YEARS = re.compile(r"økonomiplan\D{0,20}(20\d\d)\s*[-–]\s*(20\d\d)", re.IGNORECASE)


@rule.unless
def no_money(plan: Plan) -> Text | None:
    return None if any(gain.kind is GainKind.MONEY for gain in plan.gains) else NO_MONEY


@rule.check
def in_the_budget_plan(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        if gain.kind is not GainKind.MONEY:
            continue
        if gain.saving is None:
            yield gap(NO_PLAN, gain, "saving", write=("saving.budget_line",), gain=_called(gain))
        else:
            yield from _stands(gain, gain.saving)


def _stands(gain: Gain, saving: Saving) -> Iterator[Gap]:
    years = _YEARS.search(saving.budget_line or "")
    due = gain.target.date if gain.target else None
    if years is None:
        yield gap(NO_PLAN, saving, "budget_line", gain=_called(gain))
    elif due and not int(years[1]) <= due.year <= int(years[2]):
        year, name = str(due.year), _called(gain)
        first, last = years[1], years[2]
        yield gap(OTHER_YEARS, saving, "budget_line", gain=name, year=year, first=first, last=last)


def _called(gain: Gain) -> str:
    return gain.what or gain.id or "?"
