"""GEV203: the project, and every gain of it, serves a goal of a named strategy or plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.phrases import called
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV203",
    severity=Severity.ERROR,
    due=Phase.CONCEPT,
    sources=("B2-L",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Prosjektet og gevinstene er knyttet til strategien",
        nn="Prosjektet og gevinstane er knytte til strategien",
        en="The project and its gains are tied to the strategy",
    ),
    why=Text(
        nb="En enhetsleder som ikke ser hva endringen skal tjene, kan heller ikke forklare de ansatte hvorfor den er verdt bryet.",
        nn="Ein einingsleiar som ikkje ser kva endringa skal tene, kan heller ikkje forklare dei tilsette kvifor ho er verd bryet.",
        en="A unit manager who does not see what the change serves cannot tell the staff why it is worth the trouble.",
    ),
    ask=Text(
        nb="Hvilket mål, i hvilken strategi eller plan, tjener prosjektet og hver gevinst?",
        nn="Kva mål, i kva strategi eller plan, tener prosjektet og kvar gevinst?",
        en="Which goal, in which strategy or plan, do the project and each gain serve?",
    ),
    reads=(
        "project.goals.id",
        "project.goals.strategy",
        "project.goals.goal",
        "gains.goal",
    ),
    bad="""
        gevinst: 1
        prosjekt:
          målsettinger:
            - {id: trygg-skolevei, strategi: Trafikksikkerhetsplan 2025–2028, mål: Flere går til skolen}
            - id: klima  # <- GEV203
              mål: Lavere utslipp fra tjenestebilene
        gevinster:
          - {id: skyss, hva: Færre feil i skoleskyssen, mål: trygg-skolevei}
          - {id: kjøring, hva: Færre kjørte kilometer, mål: klima}
          - id: tid  # <- GEV203
            hva: Kortere behandlingstid for søknader om skyss
          - id: klager
            mål: fornøyde-foreldre  # <- GEV203
    """,
    good="""
        gevinst: 1
        prosjekt:
          målsettinger:
            - {id: trygg-skolevei, strategi: Trafikksikkerhetsplan 2025–2028, mål: Flere går til skolen}
        gevinster:
          - {id: skyss, hva: Færre feil i skoleskyssen, mål: trygg-skolevei}
    """,
)

NONE = Text(
    nb="Det står ikke hvilken strategi eller plan prosjektet tjener.",
    nn="Det står ikkje kva strategi eller plan prosjektet tener.",
    en="It is not said which strategy or plan the project serves.",
)
NO_STRATEGY = Text(
    nb="Det står ikke hvilken strategi eller plan målsettingen «{goal}» kommer fra.",
    nn="Det står ikkje kva strategi eller plan målsetjinga «{goal}» kjem frå.",
    en="It is not said which strategy or plan the goal “{goal}” comes from.",
)
NO_GOAL = Text(
    nb="Målsettingen «{goal}» sier ikke hvilket mål i strategien det gjelder.",
    nn="Målsetjinga «{goal}» seier ikkje kva mål i strategien det gjeld.",
    en="“{goal}” does not say which goal of the strategy it is.",
)
NOT_TIED = Text(
    nb="Gevinsten «{gain}» er ikke knyttet til noen målsetting.",
    nn="Gevinsten «{gain}» er ikkje knytt til noka målsetjing.",
    en="The gain “{gain}” is not tied to any goal.",
)
NO_SUCH_GOAL = Text(
    nb="Gevinsten «{gain}» viser til «{goal}», som ikke er en målsetting i planen.",
    nn="Gevinsten «{gain}» viser til «{goal}», som ikkje er ei målsetjing i planen.",
    en="The gain “{gain}” points to “{goal}”, which is not a goal in the plan.",
)


@rule.check
def tied(plan: Plan, given: Given) -> Iterator[Gap]:
    if plan.project.goals:
        yield from _halves(plan)
    else:
        names = ("goals.id", "goals.strategy", "goals.goal")
        yield gap(NONE, plan.project, "goals", write=names)
    known = {goal.id for goal in plan.project.goals if goal.id}
    for gain in plan.gains:
        if gain.goal is None:
            yield gap(NOT_TIED, gain, "goal", gain=called(gain))
        elif plan.project.goals and gain.goal not in known:
            yield gap(NO_SUCH_GOAL, gain, "goal", gain=called(gain), goal=gain.goal)


def _halves(plan: Plan) -> Iterator[Gap]:
    """Goals that lack one half, where none is whole or a gain rests on them."""
    goals = plan.project.goals
    one_is_whole = any(goal.strategy and goal.goal for goal in goals)
    rested_on = {gain.goal for gain in plan.gains if gain.goal}
    for number, goal in enumerate(goals, 1):
        if one_is_whole and goal.id not in rested_on:
            continue
        name = goal.id or f"#{number}"
        if goal.strategy is None:
            yield gap(NO_STRATEGY, goal, "strategy", goal=name)
        if goal.goal is None:
            yield gap(NO_GOAL, goal, "goal", goal=name)
