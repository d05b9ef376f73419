"""Look-ups are made once for each plan, and belong to that plan alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.plan.model import Plan
from gevinst.rules.once import once

if TYPE_CHECKING:
    from gevinst.plan.people import Unit


def _version(plan: Plan) -> int | None:
    return plan.gevinst


def _units(plan: Plan) -> tuple[Unit, ...]:
    return plan.units


def test_a_plan_is_asked_once_also_where_the_answer_is_none() -> None:
    asked = []

    @once
    def nothing(plan: Plan) -> None:
        asked.append(plan)

    one, other = Plan(), Plan()
    for plan in (one, other, one, other):
        nothing(plan)

    assert [id(plan) for plan in asked] == [id(one), id(other)]


def test_two_look_ups_do_not_take_each_others_answers() -> None:
    plan = Plan(gevinst=1)

    assert once(_version)(plan) == 1
    assert once(_units)(plan) == ()


def test_what_was_looked_up_is_no_part_of_the_plan() -> None:
    plan = Plan(gevinst=1)
    once(_version)(plan)

    assert plan == Plan(gevinst=1)
    assert list(plan.walk())[1:] == list(plan.children())
