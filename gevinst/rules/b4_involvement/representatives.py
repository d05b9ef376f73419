"""Those who speak for the employees → whether they take part, how, when and early enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.rules.b4_involvement.activities import Limit, involving
from gevinst.rules.b4_involvement.parts import DATE, HOW
from gevinst.rules.lacking import incomplete
from gevinst.rules.rule import Gap, gap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.choices import Audience
    from gevinst.plan.involvement import Cooperation, InvolvementActivity
    from gevinst.plan.model import Plan
    from gevinst.words import Text

PARTS = {"how": HOW, "date": DATE}


def taking_part(  # noqa: PLR0913  (three sentences of one requirement)
    plan: Plan,
    field: str,
    group: Audience,
    limit: Limit | None,
    *,
    none: Text,
    lacking: Text,
    late: Text,
) -> Iterator[Gap]:
    """The gaps where a group's items, and its activities, are missing, incomplete or first come late."""
    own: tuple[Cooperation, ...] = getattr(plan.involvement, field)
    told = [held for held in involving(plan, group) if held.how and held.date]
    if not own and not told:
        yield gap(none, plan.involvement, field, write=(f"{field}.how", f"{field}.date"))
    for item in own:
        yield from incomplete(lacking, item, PARTS)
    every: list[Cooperation | InvolvementActivity] = [*own, *told]
    dated = [(held.date, held) for held in every if held.date]
    if dated and limit:
        day, first = min(dated, key=lambda one: one[0])
        if day >= limit.day:
            yield gap(late, first, "date", first=day, limit=limit.said)
