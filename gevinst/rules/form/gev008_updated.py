"""GEV008: the plan is kept up to date while the project runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.days import months_later
from gevinst.rules.rule import FileRule, Gap, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = FileRule(
    id="GEV008",
    severity=Severity.WARNING,
    due=Phase.CONCEPT,
    sources=("FORM",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Planen holdes oppdatert",
        nn="Planen blir halden oppdatert",
        en="The plan is kept up to date",
    ),
    why=Text(
        nb="En plan som ingen har rørt på lenge, sier lite om hvordan det står til nå.",
        nn="Ein plan som ingen har rørt på lenge, seier lite om korleis det står til no.",
        en="A plan that nobody has touched for long says little about how things stand now.",
    ),
    ask=Text(
        nb="Når ble planen sist gjennomgått og oppdatert?",
        nn="Når vart planen sist gjennomgått og oppdatert?",
        en="When was the plan last gone through and updated?",
    ),
    reads=("project.updated", "project.started", "gains.indicator.until"),
    bad="""
        gevinst: 1
        prosjekt:
          startet: 2025-01-12
          oppdatert: 2026-03-16  # <- GEV008
    """,
    good="""
        gevinst: 1
        prosjekt:
          startet: 2025-01-12
          oppdatert: 2026-10-12
    """,
)

MONTHS = rule.setting(
    "months",
    6,
    Text(
        nb="Så mange måneder kan det gå mellom hver gang planen oppdateres.",
        nn="Så mange månader kan det gå mellom kvar gong planen blir oppdatert.",
        en="So many months may pass between updates of the plan.",
    ),
)

MISSING = Text(
    nb="Planen sier ikke når den sist ble oppdatert.",
    nn="Planen seier ikkje når han sist vart oppdatert.",
    en="The plan does not say when it was last updated.",
)
OLD = Text(
    nb="Planen ble sist oppdatert {updated}. Per {as_of} er det lenger siden enn grensen vår på {months} måneder. Gå gjennom planen, og skriv når du gjorde det.",
    nn="Planen vart sist oppdatert {updated}. Per {as_of} er det lenger sidan enn grensa vår på {months} månader. Gå gjennom planen, og skriv når du gjorde det.",
    en="The plan was last updated {updated}. As of {as_of} that is longer ago than our limit of {months} months. Go through the plan, and write when you did.",
)


NOT_BEGUN = Text(
    nb="prosjektet har ikke startet ennå",
    nn="prosjektet har ikkje starta enno",
    en="the project has not started yet",
)
ALL_FOLLOWED = Text(
    nb="alle gevinstene er fulgt så lenge planen sier at de skal",
    nn="alle gevinstane er følgde så lenge planen seier at dei skal",
    en="every gain has been followed for as long as the plan says it is to be",
)


@rule.unless_given
def does_not_run(loaded: Loaded, given: Given) -> Text | None:
    return rests(loaded.plan, given.as_of)


def rests(plan: Plan, as_of: date) -> Text | None:
    """Why a plan need not be updated on a day: the project has not begun, or all has been followed."""
    if plan.project.started and plan.project.started > as_of:
        return NOT_BEGUN
    ends = [gain.indicator.until if gain.indicator else None for gain in plan.gains]
    followed = ends and all(end is not None and end < as_of for end in ends)
    return ALL_FOLLOWED if followed else None


@rule.check
def updated(loaded: Loaded, given: Given) -> Iterator[Gap]:
    plan = loaded.plan
    last = plan.project.updated
    if last is None:
        yield gap(MISSING, plan.project, "updated")
    elif last < months_later(given.as_of, -given[MONTHS]):
        facts: dict[str, Any] = {"updated": last, "as_of": given.as_of, "months": given[MONTHS]}
        yield gap(OLD, plan.project, "updated", **facts)
