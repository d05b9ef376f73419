"""Gains that claim the same thing → pairs of them, found by what they have in common."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from gevinst.choices import GainKind, Per
from gevinst.rules.b5_gains.arithmetic import agrees
from gevinst.rules.b5_gains.freed_time import counted_for, hours_a_year, saved_minutes
from gevinst.rules.b5_gains.priced_time import freed_hours, saved_hours

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator
    from decimal import Decimal

    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan


class Pair(NamedTuple):
    """Two gains by their number in the plan, and the unit that both are in, if they name any."""

    later: int
    earlier: int
    unit: str


def _pair(one: int, other: int, unit: str) -> Pair:
    return Pair(max(one, other), min(one, other), unit)


def units_of(plan: Plan, gain: Gain) -> dict[str, None]:
    """The units a gain is in; the plan's only one where it names none."""
    if gain.units or len(plan.units) != 1:
        return dict.fromkeys(gain.units or ("",))
    return {plan.units[0].id or "": None}


def period(gain: Gain) -> tuple[date, date]:
    """From the day of the baseline to that of the target; an end not given is as far off as can be."""
    start = gain.baseline.date if gain.baseline else None
    end = gain.target.date if gain.target else None
    first, last = sorted((start or date.min, end or date.max))
    return first, last


def same_indicator(plan: Plan) -> Iterator[Pair]:
    """Gains with one indicator and one unit, in periods that overlap."""
    groups: defaultdict[tuple[str, str], list[tuple[date, date, int]]] = defaultdict(list)
    for number, gain in enumerate(plan.gains):
        if gain.indicator and (what := letters(gain.indicator.what or "")):
            for unit in units_of(plan, gain):
                groups[what, unit].append((*period(gain), number))
    for (_, unit), group in groups.items():
        held, *others = sorted(group)
        for each in others:
            if each[0] < held[1] or each[0] == held[0]:
                yield _pair(each[2], held[2], unit)
            held = max(held, each, key=lambda period: period[1])


_SIGNS = re.compile(r"[\W_]+")


def letters(text: str) -> str:
    """A text by its letters and digits alone: what two ways to write the same have in common."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return _SIGNS.sub("", folded)


def same_time(plan: Plan) -> Iterator[Pair]:
    """Gains in one unit that free the same minutes, as often, or else the same hours."""
    first: dict[tuple[Hashable, str], int] = {}
    freeing = [(number, gain) for number, gain in enumerate(plan.gains) if gain.freed_time]
    for number, gain in freeing if len(freeing) > 1 else ():
        claim = _claim(gain)
        if claim is not None:
            for unit in units_of(plan, gain):
                earlier = first.setdefault((claim, unit), number)
                if earlier != number:
                    yield Pair(number, earlier, unit)


def _claim(gain: Gain) -> Hashable | None:
    freed = gain.freed_time
    if freed is None:
        return None
    minutes, per, computed = saved_minutes(gain), counted_for(freed), hours_a_year(gain)
    hours = computed.value if computed else freed.hours
    if hours is not None:
        return (minutes, per, hours.to_integral_value())
    # Minutes for a case say nothing of which cases; those for a shift or a day are one person's.
    if minutes is None or per is None or per is Per.CASE:
        return None
    return (minutes, per, freed.people, freed.days)


def time_as_money(plan: Plan, percent: int) -> Iterator[Pair]:
    """A gain in time and one in money, in one unit, of as many hours."""
    priced = [(number, _hours_as_money(gain)) for number, gain in enumerate(plan.gains)]
    saved = [(number, hours) for number, hours in priced if hours is not None]
    if not saved:
        return
    freed: defaultdict[str, list[tuple[Decimal, int]]] = defaultdict(list)
    for number, gain in enumerate(plan.gains):
        hours = freed_hours(gain) if gain.kind is GainKind.TIME else None
        if hours is not None:
            for unit in units_of(plan, gain):
                freed[unit].append((hours, number))
    for claims in freed.values():
        claims.sort()
    for number, money in saved:
        for unit in units_of(plan, plan.gains[number]):
            for hours, other in _nearest(freed.get(unit, []), money):
                if agrees(money, hours, percent):
                    yield _pair(number, other, unit)


def _hours_as_money(gain: Gain) -> Decimal | None:
    if gain.kind is not GainKind.MONEY:
        return None
    saved = saved_hours(gain.saving) if gain.saving else None
    return freed_hours(gain) if saved is None else saved


def _nearest(claims: list[tuple[Decimal, int]], hours: Decimal) -> list[tuple[Decimal, int]]:
    at = bisect_left(claims, (hours, -1))
    near = claims[max(at - 1, 0) : at + 1]
    return [min(near, key=lambda claim: abs(claim[0] - hours))] if near else []
