"""Involvement activities → who takes part, for which units, and whether it is before the choice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.choices import Audience
from gevinst.rules.phrases import ALL_BEGIN
from gevinst.rules.rule import Gap, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gevinst.plan.involvement import InvolvementActivity
    from gevinst.plan.model import Plan
    from gevinst.plan.people import Unit

TO_WRITE = ("activities.who", "activities.units", "activities.how", "activities.date")

GROUPS = {
    Audience.MANAGERS: Text(nb="mellomledere", nn="mellomleiarar", en="middle managers"),
    Audience.EMPLOYEES: Text(nb="ansatte", nn="tilsette", en="employees"),
    Audience.CITIZENS: Text(
        nb="innbyggere eller brukere", nn="innbyggjarar eller brukarar", en="citizens or users"
    ),
}
STAFF = frozenset((Audience.MANAGERS, Audience.EMPLOYEES, Audience.UNIONS, Audience.SAFETY))
NO_ACTIVITIES = Text(
    nb="planen har ingen aktiviteter for involvering ennå (se GEV401)",
    nn="planen har ingen aktivitetar for involvering enno (sjå GEV401)",
    en="the plan has no involvement activities yet (see GEV401)",
)
NO_DATES = Text(
    nb="aktivitetene det gjelder, har ingen dato ennå (se GEV401)",
    nn="aktivitetane det gjeld, har ingen dato enno (sjå GEV401)",
    en="the activities concerned have no date yet (see GEV401)",
)
SOME_UNDATED = Text(
    nb="noen av aktivitetene det gjelder, har ingen dato ennå (se GEV401)",
    nn="nokre av aktivitetane det gjeld, har ingen dato enno (sjå GEV401)",
    en="some of the activities concerned have no date yet (see GEV401)",
)
CHOICE = Text(
    nb="valget er datert {day}", nn="valet er datert {day}", en="the choice is dated {day}"
)


class Limit(NamedTuple):
    """A day that something must come before, and the words for it in a sentence."""

    day: date
    said: Phrase


def the_choice(plan: Plan) -> Limit | None:
    """The choice; where the plan has no date for it, go-live: by then it was made."""
    if plan.chosen:
        return Limit(plan.chosen, Phrase(CHOICE, {"day": plan.chosen}))
    if plan.go_live:
        return Limit(plan.go_live, Phrase(ALL_BEGIN, {"day": plan.go_live}))
    return None


def involving(plan: Plan, *groups: Audience) -> list[InvolvementActivity]:
    """The activities in which at least one of some groups takes part."""
    wanted = frozenset(groups)
    return [held for held in plan.involvement.activities if not wanted.isdisjoint(held.who)]


def not_dated(plan: Plan, *groups: Audience) -> Text | None:
    """Why it can't be judged when groups take part: no activities at all, or none of theirs has a date."""
    if not plan.involvement.activities:
        return NO_ACTIVITIES
    theirs = involving(plan, *groups)
    return NO_DATES if theirs and not any(held.date for held in theirs) else None


def with_staff(plan: Plan) -> list[InvolvementActivity]:
    """The activities of the units' own people: not those for citizens or the supplier alone."""
    return [
        held
        for held in plan.involvement.activities
        if not held.who or not STAFF.isdisjoint(held.who)
    ]


def involved_units(plan: Plan) -> frozenset[str | None]:
    """The units whose own people take part in at least one activity."""
    return frozenset(_firsts(plan, with_staff(plan)))


def _firsts(
    plan: Plan, activities: list[InvolvementActivity]
) -> dict[str | None, InvolvementActivity]:
    """For each unit the earliest activity it takes part in: one that names no units is for all."""
    found: dict[str | None, InvolvementActivity] = {}
    for held in sorted(activities, key=lambda held: held.date or date.max):
        for unit in held.units or [unit.id for unit in plan.units]:
            found.setdefault(unit, held)
        if not held.units:
            break
    return found


def before_the_choice(
    plan: Plan,
    groups: tuple[Audience, ...],
    left_out: Text,
    late: Text,
    named: Callable[[Unit], Any],
) -> Iterator[Gap]:
    """One gap for the units left out, and one for each activity that is some units' first but comes late.

    In the sentences `{who}` is what `named` makes of those units.
    """
    limit, firsts = the_choice(plan), _firsts(plan, involving(plan, *groups))
    nowhere = tuple(named(unit) for unit in plan.units if unit.id not in firsts)
    behind: dict[int, tuple[InvolvementActivity, list[Any]]] = {}
    for unit in plan.units:
        if (first := firsts.get(unit.id)) and limit and first.date and first.date >= limit.day:
            behind.setdefault(id(first), (first, []))[1].append(named(unit))
    if nowhere:
        yield gap(left_out, plan.involvement, "activities", write=TO_WRITE, who=nowhere)
    for first, who in behind.values():
        facts: dict[str, Any] = {
            "who": tuple(who),
            "first": first.date,
            "limit": limit and limit.said,
        }
        yield gap(late, first, "date", **facts)


def all_undecided(plan: Plan, *groups: Audience) -> Text | None:
    """Why it can't be judged when groups take part: it hangs on activities without a date.

    None where some unit takes part in none, or too late, whatever those dates are.
    """
    if reason := not_dated(plan, *groups):
        return reason
    limit, firsts = the_choice(plan), _firsts(plan, involving(plan, *groups))
    found = [firsts.get(unit.id) for unit in plan.units]
    late = any(first and first.date and limit and first.date >= limit.day for first in found)
    undated = any(first and first.date is None for first in found)
    return SOME_UNDATED if undated and not late and None not in found else None
