"""What top management itself does, and who of it should act: shared by this family's rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import LeadershipLevel
from gevinst.rules.lacking import incomplete
from gevinst.rules.once import once
from gevinst.rules.people import is_one_person
from gevinst.rules.rule import Gap, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.leadership import LeadershipActivity
    from gevinst.plan.model import Plan

NOT_TOP = Text(
    nb="Ingen av aktivitetene i ledelsesdelen er ved toppledelsen selv: ingen av dem har en person med nivået {level}.",
    nn="Ingen av aktivitetane i leiingsdelen er ved toppleiinga sjølv: ingen av dei har ein person med nivået {level}.",
    en="No activity in the leadership section is by top management itself: none of them has a person with the level {level}.",
)
INCOMPLETE = Text(
    nb="En aktivitet i ledelsesdelen mangler dette: {missing}.",
    nn="Ein aktivitet i leiingsdelen manglar dette: {missing}.",
    en="An activity in the leadership section lacks this: {missing}.",
)
PARTS = {
    "who": Text(
        nb="hvem i toppledelsen som gjør det",
        nn="kven i toppleiinga som gjer det",
        en="who in top management does it",
    ),
    "what": Text(nb="hva som gjøres", nn="kva som blir gjort", en="what is done"),
    "audience": Text(nb="hvem den er for", nn="kven han er for", en="whom it is for"),
    "date": Text(nb="dato", nn="dato", en="a date"),
}


def in_top_management(plan: Plan, ref: str | None) -> bool:
    """Whether the plan says that a person is of top management."""
    person = plan.person(ref)
    return person is not None and person.level is LeadershipLevel.TOP_MANAGEMENT


@once
def owner_at_the_top(plan: Plan) -> str | None:
    """The project owner, as the one of top management who should act; None for another or nobody."""
    owner = plan.person(plan.project.project_owner)
    if owner is None or owner.level is not LeadershipLevel.TOP_MANAGEMENT:
        return None
    return owner.id if owner.name and is_one_person(owner.name) else None


def may_be_by_the_top(plan: Plan) -> list[LeadershipActivity]:
    """The activities by top management, and those that do not say by whom they are."""
    return [
        activity
        for activity in plan.leadership.activities
        if activity.who is None or in_top_management(plan, activity.who)
    ]


def activity_gap(plan: Plan, text: Text, **facts: Any) -> Gap:  # noqa: ANN401  (a fact may be of any kind)
    """A gap that an activity by top management would close."""
    write = tuple(f"activities.{name}" for name in PARTS)
    person = owner_at_the_top(plan)
    return gap(text, plan.leadership, "activities", write=write, person=person, **facts)


def none_by_the_top(plan: Plan) -> Gap:
    """The gap of a plan whose activities are all by others than top management."""
    return activity_gap(plan, NOT_TOP, level=LeadershipLevel.TOP_MANAGEMENT)


def incomplete_activities(
    plan: Plan, activities: list[LeadershipActivity], names: tuple[str, ...]
) -> Iterator[Gap]:
    """A gap for each activity that leaves out some of the named fields."""
    parts = {name: PARTS[name] for name in names}
    for activity in activities:
        yield from incomplete(INCOMPLETE, activity, parts, person=owner_at_the_top(plan))
