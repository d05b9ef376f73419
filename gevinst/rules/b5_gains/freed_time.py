"""The time a gain frees → hours a year, and minutes for each person and day, as calculations."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from math import prod
from typing import TYPE_CHECKING

from gevinst.choices import Per
from gevinst.rules.b5_gains.arithmetic import (
    CASES,
    DAYS,
    HOURS,
    MINUTES,
    MONTHS,
    PEOPLE,
    PERCENT,
    WEEKS,
    Sum,
    joined,
)
from gevinst.rules.b5_gains.measured_minutes import measured_minutes
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from gevinst.plan.gains import FreedTime, Gain

_UNITS = {"volume": CASES, "people": PEOPLE, "days": DAYS, "weeks": WEEKS, "months": MONTHS}
_CALENDAR = {"weeks": Decimal(52), "months": Decimal(12)}

# How many weeks are worked in a year is not known, so minutes a week make no hours a year.
_A_YEAR = {
    Per.CASE: ("volume",),
    Per.SHIFT: ("people", "days"),
    Per.DAY: ("people", "days"),
    Per.MONTH: ("people", "months"),
    Per.YEAR: ("people",),
}
_A_DAY: dict[Per, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Per.CASE: (("volume",), ("people", "days")),
    Per.SHIFT: ((), ()),
    Per.DAY: ((), ()),
    Per.WEEK: (("weeks",), ("days",)),
    Per.MONTH: (("months",), ("days",)),
    Per.YEAR: ((), ("days",)),
}
EACH = Text(nb="{minutes} per {per}", nn="{minutes} per {per}", en="{minutes} per {per}")


@dataclass(frozen=True, slots=True)
class Missing:
    """What must be known, by field of the freed time, before something can be computed."""

    names: tuple[str, ...]


def hours_a_year(gain: Gain, minutes: Decimal | None = None) -> Sum | None:
    """The hours a year that the gain's numbers come to, or None where they don't say.

    `minutes` stands for the minutes saved each time, instead of the gain's own.
    """
    freed = gain.freed_time
    names = _A_YEAR.get(counted_for(freed) or Per.ONCE) if freed else None
    if freed is None or names is None:
        return None
    minutes = saved_minutes(gain) if minutes is None else minutes
    found = _product(freed, names, _share(freed), minutes)
    return Sum(found.value / 60, found.show) if found else None


def minutes_a_day(gain: Gain, hours: Decimal | None = None) -> Sum | Missing:
    """The minutes freed for each person and day; `hours` a year where the freed time gives none."""
    freed = gain.freed_time
    if freed is None:
        return Missing(("minutes", "per") if hours is None else ("people", "days"))
    by_minutes = _from_minutes(gain, freed)
    hours = hours if freed.hours is None else freed.hours
    if isinstance(by_minutes, Sum) or hours is None or freed.per is Per.ONCE:
        return by_minutes
    if missing := _not_dividing(freed, ("people", "days")):
        return Missing(missing) if "minutes" in by_minutes.names else by_minutes
    return _divided(freed, Sum(hours * 60, partial(HOURS.of, hours)), ("people", "days"))


def _from_minutes(gain: Gain, freed: FreedTime) -> Sum | Missing:
    minutes, per = saved_minutes(gain), counted_for(freed)
    times, over = _A_DAY.get(per or Per.ONCE, ((), ()))
    share = _share(freed) if per is Per.CASE else Decimal(1)
    missing = (
        *(("minutes",) if minutes is None else ()),
        *(("per",) if per not in _A_DAY else ()),
        *(name for name in times if _value(freed, name) is None),
        *(("share",) if share is None else ()),
        *_not_dividing(freed, over),
    )
    product = _product(freed, times, share, minutes)
    if missing or product is None:
        return Missing(missing)
    if times or over:
        return _divided(freed, product, over)
    return Sum(product.value, lambda: Phrase(EACH, {"minutes": product.shown, "per": per}))


def _product(
    freed: FreedTime, names: tuple[str, ...], share: Decimal | None, minutes: Decimal | None
) -> Sum | None:
    values = [_value(freed, name) for name in names]
    known = [value for value in values if value is not None]
    if minutes is None or share is None or len(known) < len(values):
        return None

    def show() -> Phrase:
        shown = [_UNITS[name].of(value) for name, value in zip(names, known, strict=True)]
        shown += [PERCENT.of(share * 100)] if share != 1 else []
        return joined("×", *shown, MINUTES.of(minutes))

    return Sum(prod(known, start=minutes * share), show)


def _divided(freed: FreedTime, whole: Sum, over: tuple[str, ...]) -> Sum:
    by = [(name, _value(freed, name) or Decimal(1)) for name in over]
    value = whole.value / prod((number for _, number in by), start=Decimal(1))

    def show() -> Phrase:
        return joined("÷", whole.shown, *(_UNITS[name].of(number) for name, number in by))

    return Sum(value, show)


def _not_dividing(freed: FreedTime, names: tuple[str, ...]) -> tuple[str, ...]:
    values = {name: _value(freed, name) for name in names}
    return tuple(name for name, value in values.items() if value is None or value <= 0)


def saved_minutes(gain: Gain) -> Decimal | None:
    """The minutes saved each time: as stated, else as the gain's indicator measures them."""
    freed = gain.freed_time
    if freed is None or freed.minutes is not None:
        return freed.minutes if freed else None
    per = counted_for(freed)
    if per is None or "minutes" in freed.origin.misfits:
        return None
    return measured_minutes(gain, per)


def counted_for(freed: FreedTime) -> Per | None:
    """What the minutes are counted for; where that is left out, what the numbers beside them say."""
    if freed.per is not None or "per" in freed.origin.misfits:
        return freed.per
    if freed.volume is not None:
        return Per.CASE
    return Per.DAY if freed.days is not None else None


def _value(freed: FreedTime, name: str) -> Decimal | None:
    given: Decimal | None = _CALENDAR.get(name) or getattr(freed, name)
    return given


def _share(freed: FreedTime) -> Decimal | None:
    """The share as a part of 1: 1 where none is given, None where it stands but can't be read."""
    entry = freed.origin.entries.get("share")
    if freed.share is None:
        return Decimal(1) if entry is None else None
    in_percent = "%" in getattr(entry.value if entry else None, "text", "")
    return freed.share / 100 if in_percent or freed.share > 1 else freed.share
