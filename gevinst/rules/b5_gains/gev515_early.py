"""GEV515: the gains are planned before the project starts."""

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
    id="GEV515",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B5-L",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Gevinstene er planlagt før prosjektet starter",
        nn="Gevinstane er planlagde før prosjektet startar",
        en="The gains are planned before the project starts",
    ),
    why=Text(
        nb="Et prosjekt som starter uten gevinstplan, velger fort løsning først og leter etter gevinstene etterpå. Da er mye allerede bestemt.",
        nn="Eit prosjekt som startar utan gevinstplan, vel fort løysing først og leitar etter gevinstane etterpå. Då er mykje alt bestemt.",
        en="A project that starts without a gain plan soon chooses the solution first and looks for the gains afterwards. By then much is settled.",
    ),
    ask=Text(
        nb="Når ble gevinstene planlagt, og når startet prosjektet?",
        nn="Når vart gevinstane planlagde, og når starta prosjektet?",
        en="When were the gains planned, and when did the project start?",
    ),
    reads=("gain_plan.dated", "project.started"),
    bad="""
        gevinst: 1
        prosjekt: {navn: Sensorer for vintervei, startet: 2025-09-01}
        gevinstrealiseringsplan:
          datert: 2025-11-20  # <- GEV515
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Sensorer for vintervei, startet: 2025-09-01}
        gevinstrealiseringsplan:
          datert: 2025-06-16
    """,
)

NOT_DATED = Text(
    nb="Det står ikke når gevinstrealiseringsplanen er fra.",
    nn="Det står ikkje når gevinstrealiseringsplanen er frå.",
    en="It is not said when the gain plan is from.",
)
NOT_STARTED = Text(
    nb="Det står ikke når prosjektet starter, så ingen kan se om gevinstene ble planlagt først.",
    nn="Det står ikkje når prosjektet startar, så ingen kan sjå om gevinstane vart planlagde først.",
    en="It is not said when the project starts, so nobody can see whether the gains were planned first.",
)
LATE = Text(
    nb="Prosjektet starter {started}, men gevinstrealiseringsplanen er fra {dated}. Planen må komme først.",
    nn="Prosjektet startar {started}, men gevinstrealiseringsplanen er frå {dated}. Planen må kome først.",
    en="The project starts {started}, but the gain plan is from {dated}. The plan must come first.",
)


@rule.check
def planned_first(plan: Plan, given: Given) -> Iterator[Gap]:
    dated, started = plan.gain_plan.dated, plan.project.started
    if dated is None:
        yield gap(NOT_DATED, plan.gain_plan, "dated")
    if started is None:
        yield gap(NOT_STARTED, plan.project, "started")
    if dated and started and dated >= started:
        yield gap(LATE, plan.gain_plan, "dated", dated=dated, started=started)
