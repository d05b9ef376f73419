"""GEV402: employees and users are involved before the choice, during roll-out and after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Audience, Phase
from gevinst.rules.b4_involvement.activities import GROUPS, TO_WRITE, involving, not_dated
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV402",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B4-L",),
    who=Role.PROJECT_OWNER,
    concerns=(Representative.UNION,),
    title=Text(
        nb="Ansatte og brukere er med før, under og etter",
        nn="Tilsette og brukarar er med før, under og etter",
        en="Employees and users take part before, during and after",
    ),
    why=Text(
        nb="Før valget kan de si hva de trenger, under innføringen hva som ikke virker, og etterpå hva som må endres. Den som bare spørres én gang, får ikke sagt resten.",
        nn="Før valet kan dei seie kva dei treng, under innføringa kva som ikkje verkar, og etterpå kva som må endrast. Den som berre blir spurd éin gong, får ikkje sagt resten.",
        en="Before the choice they can say what they need, during roll-out what does not work, and afterwards what must change. Those who are asked only once don't get to say the rest.",
    ),
    ask=Text(
        nb="Hva er ansatte og brukere med på før valget, under innføringen og etterpå?",
        nn="Kva er tilsette og brukarar med på før valet, under innføringa og etterpå?",
        en="What do employees and users take part in before the choice, during roll-out and afterwards?",
    ),
    reads=(
        "involvement.activities.who",
        "involvement.activities.date",
        "solution.chosen",
        "solution.go_live",
        "solution.waves.start",
        "project.citizen_facing",
    ),
    bad="""
        gevinst: 1
        prosjekt: {navn: Timebestilling på helsestasjonen, innbyggerrettet: ja}
        løsning: {valgt: 2026-03-02, tas_i_bruk: 2026-08-17}
        involvering:
          aktiviteter:  # <- GEV402
            - {hvem: [ansatte], hvordan: Behovsverksted, dato: 2026-01-14}
            - {hvem: [ansatte, innbyggere], hvordan: Prøveuke på to helsestasjoner, dato: 2026-06-01}
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Timebestilling på helsestasjonen, innbyggerrettet: ja}
        løsning: {valgt: 2026-03-02, tas_i_bruk: 2026-08-17}
        involvering:
          aktiviteter:
            - {hvem: [ansatte, innbyggere], hvordan: Behovsverksted, dato: 2026-01-14}
            - {hvem: [ansatte, innbyggere], hvordan: Prøveuke på to helsestasjoner, dato: 2026-06-01}
            - {hvem: [ansatte, innbyggere], hvordan: Gjennomgang av hva som må endres, dato: 2026-11-16}
    """,
)

NO_CHOICE = Text(
    nb="Det står ikke når løsningen velges, så ingen kan se hvem som er med før valget.",
    nn="Det står ikkje når løysinga blir vald, så ingen kan sjå kven som er med før valet.",
    en="It is not said when the solution is chosen, so nobody can see who takes part before the choice.",
)
NO_GO_LIVE = Text(
    nb="Det står ikke når løsningen tas i bruk, så ingen kan se hvem som er med under og etter innføringen.",
    nn="Det står ikkje når løysinga blir teken i bruk, så ingen kan sjå kven som er med under og etter innføringa.",
    en="It is not said when the solution is taken into use, so nobody can see who takes part during and after roll-out.",
)
MISSING = Text(
    nb="Det mangler en datert aktivitet for {group} {periods}.",
    nn="Det manglar ein datert aktivitet for {group} {periods}.",
    en="A dated activity for {group} is missing {periods}.",
)
BEFORE = Text(
    nb="før valget (før {chosen})",
    nn="før valet (før {chosen})",
    en="before the choice (before {chosen})",
)
DURING = Text(
    nb="under innføringen ({chosen} til {last})",
    nn="under innføringa ({chosen} til {last})",
    en="during roll-out ({chosen} to {last})",
)
AFTER = Text(
    nb="etter innføringen (etter {last})",
    nn="etter innføringa (etter {last})",
    en="after roll-out (after {last})",
)


@rule.unless
def nothing_dated(plan: Plan) -> Text | None:
    return not_dated(plan, *_groups(plan)) if plan.chosen and plan.go_live else None


@rule.check
def all_three(plan: Plan, given: Given) -> Iterator[Gap]:
    if plan.chosen is None:
        yield gap(NO_CHOICE, plan.solution, "chosen")
    if plan.go_live is None:
        yield gap(NO_GO_LIVE, plan.solution, "go_live")
    groups = _groups(plan)
    if not_dated(plan, *groups):
        return
    last = max((wave.start for wave in plan.solution.waves if wave.start), default=plan.go_live)
    for group in groups:
        days = [held.date for held in involving(plan, group) if held.date]
        if periods := _missing(days, plan.chosen, last):
            facts: dict[str, Any] = {"group": GROUPS[group], "periods": periods}
            yield gap(MISSING, plan.involvement, "activities", write=TO_WRITE, **facts)


def _groups(plan: Plan) -> tuple[Audience, ...]:
    citizens = (Audience.CITIZENS,) if plan.project.citizen_facing else ()
    return (Audience.EMPLOYEES, *citizens)


def _missing(days: list[date], chosen: date | None, last: date | None) -> tuple[Phrase, ...]:
    periods = []
    if chosen and not (days and min(days) < chosen):
        periods.append(BEFORE)
    if chosen and last and chosen <= last and not any(chosen <= day <= last for day in days):
        periods.append(DURING)
    if last and not (days and max(days) > last):
        periods.append(AFTER)
    return tuple(Phrase(period, {"chosen": chosen, "last": last}) for period in periods)
