"""GEV107: where a gain takes tasks away, it is said what happens to the people and the tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Against, ChangeKind, GainKind, Phase
from gevinst.rules.b1_resistance.measures import MEASURE, units_with_measure
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV107",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B1-D",),
    who=Role.PROJECT_OWNER,
    concerns=(Representative.UNION,),
    title=Text(
        nb="Frykten for å bli erstattet er møtt",
        nn="Frykta for å bli erstatta er møtt",
        en="The fear of being replaced is met",
    ),
    why=Text(
        nb="Den som tror at jobben forsvinner, hjelper ikke til med å få løsningen i bruk. Si hva som skjer, før ryktene gjør det.",
        nn="Den som trur at jobben forsvinn, hjelper ikkje til med å få løysinga i bruk. Sei kva som skjer, før rykta gjer det.",
        en="Those who believe that their job goes away do not help to get the solution used. Say what happens before rumour does.",
    ),
    ask=Text(
        nb="Hva skjer med de ansatte og oppgavene når en gevinst fjerner eller automatiserer oppgaver?",
        nn="Kva skjer med dei tilsette og oppgåvene når ein gevinst fjernar eller automatiserer oppgåver?",
        en="What happens to the people and the tasks when a gain removes or automates tasks?",
    ),
    reads=(
        "gains.removes_tasks",
        "gains.changes.kind",
        "gains.kind",
        "gains.units",
        "gains.freed_time.posts",
        "gains.freed_time.hours",
        "gains.freed_time.minutes",
        "gains.saving.hours",
        "change.measures.against",
        "change.measures.unit",
        "change.measures.what",
        "change.resistance.cause",
        "change.resistance.measure",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: arkiv, navn: Dokumentsenteret}
          - {id: lønn, navn: Lønn og regnskap}
        endring:  # <- GEV107
          hva: Post fordeles av systemet, og fakturaer føres uten punching
        gevinster:
          - id: post
            hva: Post fordeles av systemet
            enheter: [arkiv]
            fjerner_oppgaver: ja
          - id: årsverk
            hva: Et halvt årsverk mindre til fakturaer
            enheter: [arkiv]
            endringer:  # <- GEV107
              - {hva: Stillingen som blir ledig i mai fylles ikke, slag: bemanning}
          - id: utlegg  # <- GEV107
            hva: Utlegg føres av den ansatte selv
            fjerner_oppgaver: ja
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: arkiv, navn: Dokumentsenteret}
        endring:
          endringstiltak:
            - mot: frykt_for_erstatning
              enhet: arkiv
              hva: Ingen mister stillingen, og to går over til å veilede saksbehandlerne
        gevinster:
          - id: post
            enheter: [arkiv]
            endringer:
              - {hva: Systemet fordeler posten, slag: oppgaver}
    """,
)

NOT_KNOWN = Text(
    nb="det står ikke hva som må endres for å hente gevinstene (se GEV508)",
    nn="det står ikkje kva som må endrast for å hente gevinstane (sjå GEV508)",
    en="it is not said what must change to reap the gains (see GEV508)",
)
NONE_REMOVES = Text(
    nb="ingen gevinst fjerner eller automatiserer oppgaver",
    nn="ingen gevinst fjernar eller automatiserer oppgåver",
    en="no gain removes or automates tasks",
)
PEOPLE = Text(
    nb="«{gain}» tar bort eller legger om oppgaver i {units}, men det står ikke hva som skjer med de ansatte der. Skriv det som et tiltak mot «{against}».",
    nn="«{gain}» tek bort eller legg om oppgåver i {units}, men det står ikkje kva som skjer med dei tilsette der. Skriv det som eit tiltak mot «{against}».",
    en="“{gain}” takes away or changes tasks in {units}, but it is not said what happens to the people there. Write it as a measure against “{against}”.",
)
TASKS = Text(
    nb="«{gain}» endrer bemanningen, men det står ikke hva som skjer med oppgavene.",
    nn="«{gain}» endrar bemanninga, men det står ikkje kva som skjer med oppgåvene.",
    en="“{gain}” changes the staffing, but it is not said what happens to the tasks.",
)
NO_UNITS = Text(
    nb="«{gain}» tar bort eller legger om oppgaver, men det står ikke i hvilke enheter.",
    nn="«{gain}» tek bort eller legg om oppgåver, men det står ikkje i kva einingar.",
    en="“{gain}” takes away or changes tasks, but it is not said in which units.",
)


@rule.unless
def no_task_removed(plan: Plan) -> Text | None:
    if not plan.gains or any(map(_removes_tasks, plan.gains)):
        return no_gains(plan)
    open_still = any(not gain.changes and gain.removes_tasks is None for gain in plan.gains)
    return NOT_KNOWN if open_still else NONE_REMOVES


@rule.check
def people_and_tasks(plan: Plan, given: Given) -> Iterator[Gap]:
    told = units_with_measure(plan, Against.FEAR_OF_REPLACEMENT)
    for gain in filter(_removes_tasks, plan.gains):
        facts: dict[str, Any] = {"gain": called(gain)}
        if not gain.units:
            yield gap(NO_UNITS, gain, "units", **facts)
        if units := tuple(dict.fromkeys(unit for unit in gain.units if unit not in told)):
            told.update(units)
            names = tuple(map(plan.unit_called, units))
            more: dict[str, Any] = {"units": names, "against": Against.FEAR_OF_REPLACEMENT}
            yield gap(PEOPLE, plan.change, "measures", write=MEASURE, **facts, **more)
        if gain.changes and all(change.kind is ChangeKind.STAFFING for change in gain.changes):
            fields = ("changes.what", "changes.kind", "changes.responsible", "changes.by")
            yield gap(TASKS, gain, "changes", write=fields, **facts)


def _removes_tasks(gain: Gain) -> bool:
    """Whether tasks go: posts or hours become money or staffing changes; else as stated."""
    kinds = {change.kind for change in gain.changes}
    if ChangeKind.STAFFING in kinds or (gain.kind is GainKind.MONEY and _hours_go(gain)):
        return True
    return ChangeKind.TASKS in kinds if gain.removes_tasks is None else gain.removes_tasks


def _hours_go(gain: Gain) -> bool:
    freed, saving = gain.freed_time, gain.saving
    return bool(
        (freed and (freed.posts or freed.hours or freed.minutes)) or (saving and saving.hours)
    )
