"""Numbers that can't stand in a calculation, and results that disagree → gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Per
from gevinst.rules.rule import Gap, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from gevinst.plan.gains import FreedTime, Saving
    from gevinst.rules.b5_gains.arithmetic import Sum, Unit

DIFFERS = Text(
    nb="Regnestykket i «{gain}» går ikke opp: {calculation} = {computed}, men det står {stated}.",
    nn="Reknestykket i «{gain}» går ikkje opp: {calculation} = {computed}, men det står {stated}.",
    en="The arithmetic of “{gain}” does not hold: {calculation} = {computed}, but it says {stated}.",
)
NOT_ABOVE_ZERO = Text(
    nb="Regnestykket i «{gain}» går ikke opp med {number}: tallet må være over 0.",
    nn="Reknestykket i «{gain}» går ikkje opp med {number}: talet må vere over 0.",
    en="The arithmetic of “{gain}” does not hold with {number}: the number must be above 0.",
)
TOO_LARGE = Text(
    nb="Regnestykket i «{gain}» går ikke opp med {number}: det kan ikke være mer enn {most}.",
    nn="Reknestykket i «{gain}» går ikkje opp med {number}: det kan ikkje vere meir enn {most}.",
    en="The arithmetic of “{gain}” does not hold with {number}: it can't be more than {most}.",
)

_FACTORS = ("minutes", "people", "days", "volume", "share", "hours", "hours_per_post")
_PRICES = ("hours", "hourly_cost", "volume", "unit_cost")
_DAYS_IN_A_YEAR = 366
_MINUTES_IN_A_DAY = 1440


def impossible_time(freed: FreedTime, facts: Mapping[str, Any]) -> Iterator[Gap]:
    """A gap for each number that no calculation of time can hold."""
    yield from _not_above_zero(freed, _FACTORS, facts)
    if freed.posts is not None and freed.posts < 0:
        yield gap(NOT_ABOVE_ZERO, freed, "posts", number=freed.posts, **facts)
    most = {"days": _DAYS_IN_A_YEAR, "share": 100}
    if freed.per in {Per.SHIFT, Per.DAY}:
        most["minutes"] = _MINUTES_IN_A_DAY
    for name, limit in most.items():
        number = getattr(freed, name)
        if number is not None and number > limit:
            yield gap(TOO_LARGE, freed, name, number=number, most=limit, **facts)


def impossible_money(saving: Saving, facts: Mapping[str, Any]) -> Iterator[Gap]:
    """A gap for each number that no calculation of money can hold."""
    yield from _not_above_zero(saving, _PRICES, facts)


def _not_above_zero(
    node: FreedTime | Saving, names: tuple[str, ...], facts: Mapping[str, Any]
) -> Iterator[Gap]:
    for name in names:
        number: Decimal | None = getattr(node, name)
        if number is not None and number <= 0:
            yield gap(NOT_ABOVE_ZERO, node, name, number=number, **facts)


def differs(
    node: FreedTime | Saving,
    name: str,
    computed: Sum,
    unit: Unit,
    **facts: Any,  # noqa: ANN401
) -> Gap:
    """A gap at a number that is not what the calculation comes to, with both results.

    `stated` among the facts is how the number is written where its unit is not all of it.
    """
    facts.setdefault("stated", unit.of(getattr(node, name)))
    facts |= {"calculation": computed.shown, "computed": unit.of(computed.value)}
    return gap(DIFFERS, node, name, **facts)
