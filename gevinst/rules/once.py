"""A look-up that many rules ask of a plan → the same, made once for each plan."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.plan.model import Plan

Found = TypeVar("Found")


def once_a_plan(look_up: Callable[[Plan], Found]) -> Callable[[Plan], Found]:
    """Decorates a look-up that is to be made once for each plan; nobody may change what it finds."""

    @wraps(look_up)
    def found(plan: Plan) -> Found:
        known = plan.looked_up
        if look_up not in known:
            known[look_up] = look_up(plan)
        answer: Found = known[look_up]
        return answer

    return found
