"""GEV205: top management is active before the choice, and visible while the solution is taken into use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b2_top_support.top_management import (
    activity_gap,
    incomplete_activities,
    may_be_by_the_top,
    none_by_the_top,
    owner_at_the_top,
)
from gevinst.rules.days import months_later
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV205",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B2-L",),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Toppledelsen er med tidlig, og synlig i innføringen",
        nn="Toppleiinga er med tidleg, og synleg i innføringa",
        en="Top management is active early, and visible during roll-out",
    ),
    why=Text(
        nb="En toppledelse som først dukker opp når noe går galt, har ikke vist at dette er viktig. Da velger travle enheter bort endringen.",
        nn="Ei toppleiing som først dukkar opp når noko går gale, har ikkje vist at dette er viktig. Då vel travle einingar bort endringa.",
        en="A top management that turns up only when something goes wrong has not shown that this matters. Then busy units leave the change for later.",
    ),
    ask=Text(
        nb="Hva gjør toppledelsen selv før løsningen velges og mens den tas i bruk, og når?",
        nn="Kva gjer toppleiinga sjølv før løysinga blir vald og medan ho blir teken i bruk, og når?",
        en="What does top management itself do before the solution is chosen and while it is taken into use, and when?",
    ),
    reads=(
        "leadership.activities.who",
        "leadership.activities.date",
        "people.level",
        "solution.chosen",
        "solution.go_live",
        "solution.waves.start",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: tone, navn: Tone Ness, rolle: kommunalsjef oppvekst, nivå: toppledelse}
        løsning: {valgt: 2026-01-19, tas_i_bruk: 2026-03-02}
        ledelse:
          aktiviteter:  # <- GEV205
            - {hvem: tone, hva: Møtte styrerne i barnehagene, dato: 2026-01-28}
            - hvem: tone  # <- GEV205
              hva: Besøker de tre første barnehagene
    """,
    good="""
        gevinst: 1
        personer:
          - {id: tone, navn: Tone Ness, rolle: kommunalsjef oppvekst, nivå: toppledelse}
        løsning: {valgt: 2026-01-19, tas_i_bruk: 2026-03-02}
        ledelse:
          aktiviteter:
            - {hvem: tone, hva: Åpnet behovsverkstedet for barnehagene, dato: 2025-11-12}
            - {hvem: tone, hva: Besøkte de tre første barnehagene, dato: 2026-03-04}
    """,
)

MONTHS = rule.setting(
    "months_after_last_start",
    3,
    Text(
        nb="Så mange måneder etter siste oppstart regnes som innføring.",
        nn="Så mange månader etter siste oppstart blir rekna som innføring.",
        en="So many months after the last start count as roll-out.",
    ),
)
NONE = Text(
    nb="Planen har ingen aktivitet ved toppledelsen.",
    nn="Planen har ingen aktivitet ved toppleiinga.",
    en="The plan has no activity by top management.",
)
NOT_EARLY = Text(
    nb="Toppledelsens første aktivitet er {first}. Den første må komme før løsningen velges {chosen}.",
    nn="Den første aktiviteten til toppleiinga er {first}. Den første må kome før løysinga blir vald {chosen}.",
    en="Top management's first activity is {first}. The first must come before the solution is chosen {chosen}.",
)
NO_CHOICE = Text(
    nb="Det står ikke når løsningen velges, så ingen kan se om toppledelsen er med før det.",
    nn="Det står ikkje når løysinga blir vald, så ingen kan sjå om toppleiinga er med før det.",
    en="It is not said when the solution is chosen, so nobody can see whether top management is active before it.",
)
NOT_VISIBLE = Text(
    nb="Toppledelsen har ingen datert aktivitet i innføringen, fra {begin} til {end} (vår grense er {months} måneder etter siste oppstart).",
    nn="Toppleiinga har ingen datert aktivitet i innføringa, frå {begin} til {end} (vår grense er {months} månader etter siste oppstart).",
    en="Top management has no dated activity during roll-out, from {begin} to {end} (our limit: {months} months after the last start).",
)
NO_GO_LIVE = Text(
    nb="Det står ikke når løsningen tas i bruk, så ingen kan se om toppledelsen er med i innføringen.",
    nn="Det står ikkje når løysinga blir teken i bruk, så ingen kan sjå om toppleiinga er med i innføringa.",
    en="It is not said when the solution is taken into use, so nobody can see whether top management takes part in the roll-out.",
)


@rule.check
def active(plan: Plan, given: Given) -> Iterator[Gap]:
    if not plan.leadership.activities:
        yield activity_gap(plan, NONE)
        return
    activities = may_be_by_the_top(plan)
    if not activities:
        yield none_by_the_top(plan)
        return
    days = sorted(activity.date for activity in activities if activity.who and activity.date)
    unmet = [*_early(plan, given, days), *_visible(plan, given, days)] if days else []
    if unmet or not days:
        yield from incomplete_activities(plan, activities, ("who", "date"))
    yield from unmet


def _early(plan: Plan, given: Given, days: list[date]) -> Iterator[Gap]:
    if plan.chosen is None:
        if not (_yet_to_be_chosen(plan, given) and days[0] <= given.as_of):
            yield gap(NO_CHOICE, plan.solution, "chosen", person=owner_at_the_top(plan))
    elif days[0] >= plan.chosen:
        yield activity_gap(plan, NOT_EARLY, first=days[0], chosen=plan.chosen)


def _yet_to_be_chosen(plan: Plan, given: Given) -> bool:
    """Whether a solution without a date of choice has not been chosen on the day it is judged."""
    in_use = plan.go_live is not None and plan.go_live <= given.as_of
    return given.phase.order < Phase.ROLLOUT.order and not in_use


def _visible(plan: Plan, given: Given, days: list[date]) -> Iterator[Gap]:
    starts = [day for day in (plan.go_live, *(w.start for w in plan.solution.waves)) if day]
    if not starts:
        yield gap(NO_GO_LIVE, plan.solution, "go_live", person=owner_at_the_top(plan))
        return
    begin, end = min(starts), months_later(max(starts), given[MONTHS])
    if not any(begin <= day <= end for day in days):
        yield activity_gap(plan, NOT_VISIBLE, begin=begin, end=end, months=given[MONTHS])
