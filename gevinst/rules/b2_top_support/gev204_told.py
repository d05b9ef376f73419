"""GEV204: top management itself tells managers and employees what is to be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Audience, Phase
from gevinst.rules.b2_top_support.top_management import (
    activity_gap,
    incomplete_activities,
    may_be_by_the_top,
    none_by_the_top,
)
from gevinst.rules.lacking import lacking
from gevinst.rules.rule import Gap, PlanRule, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV204",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B2-L",),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Toppledelsen forteller selv om visjon, mål og gevinster",
        nn="Toppleiinga fortel sjølv om visjon, mål og gevinstar",
        en="Top management itself tells of vision, goals and gains",
    ),
    why=Text(
        nb="Hører de ansatte bare om endringen fra nærmeste leder, ser den ut som lederens eget påfunn. Da er den lett å vente ut.",
        nn="Høyrer dei tilsette berre om endringa frå nærmaste leiar, ser ho ut som eit påfunn frå leiaren. Då er ho lett å vente ut.",
        en="When staff hear of the change only from their own manager, it looks like that manager's whim. Then it is easy to wait out.",
    ),
    ask=Text(
        nb="Når forteller toppledelsen selv ledere og ansatte hva dere vil oppnå?",
        nn="Når fortel toppleiinga sjølv leiarar og tilsette kva de vil oppnå?",
        en="When does top management itself tell managers and staff what you want to achieve?",
    ),
    reads=(
        "leadership.activities.who",
        "leadership.activities.what",
        "leadership.activities.audience",
        "leadership.activities.date",
        "people.level",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: nils, navn: Nils Berge, rolle: kommunedirektør, nivå: toppledelse}
          - {id: anne, navn: Anne Dahl, rolle: arkivleder, nivå: mellomleder}
        ledelse:
          aktiviteter:  # <- GEV204
            - {hvem: nils, hva: Orienterte om nytt arkiv i ledersamlingen, målgruppe: [ledere], dato: 2026-01-15}
            - {hvem: anne, hva: Fortalte om nytt arkiv på personalmøtet, målgruppe: [ansatte], dato: 2026-01-22}
    """,
    good="""
        gevinst: 1
        personer:
          - {id: nils, navn: Nils Berge, rolle: kommunedirektør, nivå: toppledelse}
        ledelse:
          aktiviteter:
            - {hvem: nils, hva: Orienterte om nytt arkiv i ledersamlingen, målgruppe: [ledere], dato: 2026-01-15}
            - {hvem: nils, hva: Fortalte om målene på allmøtet, målgruppe: [ansatte], dato: 2026-01-22}
    """,
)

NONE = Text(
    nb="Det står ikke at toppledelsen selv forteller noen om mål og gevinster.",
    nn="Det står ikkje at toppleiinga sjølv fortel nokon om mål og gevinstar.",
    en="It is not said that top management itself tells anyone of goals and gains.",
)
NOT_TOLD = Text(
    nb="Ingen av toppledelsens aktiviteter er for {groups}.",
    nn="Ingen av aktivitetane til toppleiinga er for {groups}.",
    en="No activity by top management is for {groups}.",
)
_PARTS = ("who", "what", "audience", "date")


@rule.check
def told(plan: Plan, given: Given) -> Iterator[Gap]:
    if not plan.leadership.activities:
        yield activity_gap(plan, NONE)
        return
    activities = may_be_by_the_top(plan)
    if not activities:
        yield none_by_the_top(plan)
        return
    reached = {
        group
        for activity in activities
        if not lacking(activity, _PARTS)
        for group in activity.audience
    }
    due = {Audience.MANAGERS, Audience.EMPLOYEES} - reached
    halves = [
        activity
        for activity in activities
        if lacking(activity, _PARTS) and (not activity.audience or due & set(activity.audience))
    ]
    if due:
        yield from incomplete_activities(plan, halves, _PARTS)
    if not all(activity.audience for activity in halves):
        return
    due -= {group for activity in halves for group in activity.audience}
    if groups := tuple(group for group in Audience if group in due):
        yield activity_gap(plan, NOT_TOLD, groups=groups)
