"""The page for the political body: what the municipality gets, what it costs, and what is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.calendar.words import GO_LIVE, TARGET
from gevinst.follow.worth import KRONER
from gevinst.report import about
from gevinst.report.about import UNEXPLAINED
from gevinst.report.gains import figure, latest
from gevinst.report.part import ReaderPage, applies, item, or_unsaid, part, plain, still_missing
from gevinst.rules.phrases import called
from gevinst.words import Phrase, Text, worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.verdict import PlanReport
    from gevinst.plan.model import Plan
    from gevinst.report.part import Item, Said
    from gevinst.rules.rule import Gap

TITLE = Text(
    nb="Til politisk behandling", nn="Til politisk handsaming", en="For the political body"
)
YOU_GET = Text(
    nb="Det kommunen får igjen for det",
    nn="Det kommunen får att for det",
    en="What the municipality gets out of it",
)
COST = Text(nb="Det koster", nn="Det kostar", en="What it costs")
CHANGES = Text(
    nb="Det som endres, og for hvem",
    nn="Det som blir endra, og for kven",
    en="What changes, and for whom",
)
YOU_DECIDE = Text(nb="Det dere bestemmer", nn="Det de avgjer", en="What you decide")
YOU_ARE_OFFERED = Text(
    nb="Det dere får tilbake underveis",
    nn="Det de får tilbake undervegs",
    en="What you are told on the way",
)
ASKED_OF_YOU = Text(
    nb="Det dere skal følge med på, og når",
    nn="Det de skal følgje med på, og når",
    en="What you are to watch, and when",
)

NO_GAIN = Text(
    nb="Planen sier ikke hvilke gevinster kommunen skal få",
    nn="Planen seier ikkje kva gevinstar kommunen skal få",
    en="The plan does not say which gains the municipality is to get",
)
COST_LINE = Text(nb="{cost}: {money}", nn="{cost}: {money}", en="{cost}: {money}")
COST_TOTAL = Text(nb="Samlet: {money}", nn="Samla: {money}", en="In all: {money}")
NO_COST = Text(
    nb="Planen sier ikke hva det koster, og hva det er bevilget til",
    nn="Planen seier ikkje kva det kostar, og kva det er løyvt til",
    en="The plan does not say what it costs, and what it is granted for",
)
NO_CITIZENS = Text(
    nb="Planen sier ikke hva innbyggere og brukere får vite",
    nn="Planen seier ikkje kva innbyggjarar og brukarar får vite",
    en="The plan does not say what citizens and users are told",
)
ELSEWHERE = Text(
    nb="Virkning for {unit}: {what}", nn="Verknad for {unit}: {what}", en="Effect on {unit}: {what}"
)
GOAL = Text(nb="{goal} ({strategy})", nn="{goal} ({strategy})", en="{goal} ({strategy})")
NO_GOAL = Text(
    nb="Planen sier ikke hvilke vedtatte mål prosjektet bygger opp under",
    nn="Planen seier ikkje kva vedtekne mål prosjektet byggjer opp under",
    en="The plan does not say which adopted goals the project serves",
)
DECISION = Text(nb="Vedtak i {body}", nn="Vedtak i {body}", en="Decision in {body}")
DECISION_CASE = Text(
    nb="Vedtak i {body}, sak {case}",
    nn="Vedtak i {body}, sak {case}",
    en="Decision in {body}, case {case}",
)
NOT_NEEDED = Text(
    nb="Vedtak trengs ikke: {why}",
    nn="Vedtak trengst ikkje: {why}",
    en="No decision is needed: {why}",
)
NO_DECISION = Text(
    nb="Planen sier ikke hvilket vedtak som er gjort, eller hvorfor det ikke trengs",
    nn="Planen seier ikkje kva vedtak som er gjort, eller kvifor det ikkje trengst",
    en="The plan does not say which decision was made, or why none is needed",
)
REPORTED = Text(
    nb="Gevinstene rapporteres til: {whom}",
    nn="Gevinstane blir rapporterte til: {whom}",
    en="The gains are reported to: {whom}",
)
REPORTED_EVERY = Text(
    nb="Gevinstene rapporteres én gang per {every} til: {whom}",
    nn="Gevinstane blir rapporterte éin gong per {every} til: {whom}",
    en="The gains are reported once per {every} to: {whom}",
)
NO_REPORT = Text(
    nb="Planen sier ikke hvem gevinstene rapporteres til",
    nn="Planen seier ikkje kven gevinstane blir rapporterte til",
    en="The plan does not say to whom the gains are reported",
)
LATEST = Text(
    nb="{gain}, sist målt: {value}",
    nn="{gain}, sist målt: {value}",
    en="{gain}, last measured: {value}",
)
NO_START = Text(
    nb="Planen sier ikke når løsningen tas i bruk",
    nn="Planen seier ikkje når løysinga blir teken i bruk",
    en="The plan does not say when the solution is taken into use",
)
NO_TARGET = Text(
    nb="Planen sier ikke når gevinstene skal være nådd",
    nn="Planen seier ikkje når gevinstane skal vere nådde",
    en="The plan does not say when the gains are due",
)
RISK = Text(
    nb="Risiko: {risk}. {measure}", nn="Risiko: {risk}. {measure}", en="Risk: {risk}. {measure}"
)
NO_RISK = Text(
    nb="Planen sier ikke hva som kan hindre gevinstene",
    nn="Planen seier ikkje kva som kan hindre gevinstane",
    en="The plan does not say what may keep the gains from coming",
)
CONCERNS = frozenset(
    ("GEV201", "GEV202", "GEV203", "GEV207", "GEV509", "GEV510", "GEV516", "GEV518", "GEV521")
)


def page(report: PlanReport) -> ReaderPage:
    """The page for the municipal council, or the body that decides in its place."""
    plan = report.plan
    parts = (
        part(YOU_GET, _gets(plan)),
        part(COST, or_unsaid(_costs(plan), "GEV207", NO_COST)),
        part(CHANGES, _changes(report)),
        part(YOU_DECIDE, or_unsaid(_decision(plan), "GEV202", NO_DECISION), by_day=True),
        part(YOU_ARE_OFFERED, _told(plan)),
        part(ASKED_OF_YOU, _watch(plan), by_day=True),
    )
    return ReaderPage(Phrase(TITLE, {}), parts, still_missing(report, parts, _concerns))


def _concerns(rule: str, _: Gap) -> bool:
    return rule in CONCERNS


def _gets(plan: Plan) -> Iterator[Said]:
    yield from or_unsaid(about.gain_items(plan), "GEV501", NO_GAIN)
    goals = [goal for goal in plan.project.goals if goal.goal]
    served = (item(GOAL, goal=one.goal, strategy=one.strategy or about.UNNAMED) for one in goals)
    yield from or_unsaid(served, "GEV203", NO_GOAL)


def _costs(plan: Plan) -> Iterator[Item]:
    for line in plan.leadership.funding:
        if line.amount is not None:
            money = Phrase(KRONER, {"amount": line.amount})
            yield item(
                COST_LINE, cost=worded(line.cost) if line.cost else about.UNNAMED, money=money
            )
    if (total := plan.leadership.funding_total) is not None:
        yield item(COST_TOTAL, money=Phrase(KRONER, {"amount": total}))


def _changes(report: PlanReport) -> Iterator[Said]:
    plan = report.plan
    said = (plan.change.what, plan.change.how, plan.change.why)
    yield from or_unsaid(map(plain, filter(None, said)), "GEV101", UNEXPLAINED)
    told = (plain(one.what, one.date) for one in plan.training.citizens if one.what)
    if applies(report, "GEV311"):
        yield from or_unsaid(told, "GEV311", NO_CITIZENS)
    for gain in plan.gains:
        for effect in gain.effects_elsewhere or ():
            if effect.what:
                yield item(ELSEWHERE, unit=plan.unit_called(effect.unit), what=effect.what)


def _decision(plan: Plan) -> Iterator[Item]:
    decision = plan.leadership.political_decision
    if decision is None:
        return
    if decision.body:
        text = DECISION_CASE if decision.reference else DECISION
        yield item(text, decision.date, body=decision.body, case=decision.reference)
    if decision.not_needed:
        yield item(NOT_NEEDED, why=decision.not_needed)


def _told(plan: Plan) -> Iterator[Said]:
    yield from or_unsaid(_reporting(plan), "GEV516", NO_REPORT)
    for gain in plan.gains:
        if (last := latest(gain)) and (found := figure(last, gain)):
            value = about.with_unit(found)
            yield item(LATEST, found.day, gain=called(gain), value=value)


def _reporting(plan: Plan) -> Iterator[Item]:
    following = plan.gain_plan
    if following.reported_to:
        every = worded(following.every) if following.every else None
        yield item(REPORTED_EVERY if every else REPORTED, whom=following.reported_to, every=every)


def _watch(plan: Plan) -> Iterator[Said]:
    start = [item(GO_LIVE, plan.go_live)] if plan.go_live else []
    yield from or_unsaid(start, "GEV402", NO_START)
    days = [(gain, gain.target.date) for gain in plan.gains if gain.target and gain.target.date]
    due = (item(TARGET, day, gain=called(gain)) for gain, day in days)
    yield from or_unsaid(due, "GEV505", NO_TARGET)
    risks = [risk for gain in plan.gains for risk in gain.risks if risk.what]
    told = (item(RISK, risk=one.what, measure=one.measure or "") for one in risks)
    yield from or_unsaid(told, "GEV523", NO_RISK)
