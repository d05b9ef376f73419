"""A gain's hours and its money → whether they are the same thing, and at what price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Per
from gevinst.rules.b5_gains.arithmetic import HOURS, KRONER, NUMBER, Sum, agrees, joined
from gevinst.rules.b5_gains.freed_time import hours_a_year
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from decimal import Decimal

    from gevinst.plan.gains import Gain, Saving

IN_A_YEAR = {Per.MONTH: 12, Per.WEEK: 52}
_ROUNDING = 1

_EQUALS = Text(
    nb="{calculation} = {result}", nn="{calculation} = {result}", en="{calculation} = {result}"
)
_THEN = Text(nb="{first}; {then}", nn="{first}; {then}", en="{first}; {then}")


def equation(calculation: Phrase, result: Phrase) -> Phrase:
    """A calculation with its result: `3 600 saker × 25 minutter = 1 500 timer`."""
    return Phrase(_EQUALS, {"calculation": calculation, "result": result})


def counted_twice(gain: Gain, percent: int) -> bool:
    """Whether a gain in time has a saving that is its own hours with a price, or bare money."""
    saving = gain.saving
    if saving is None:
        return False
    if not _in_hours(saving):
        return saving.amount is not None and not (saving.budget_line or made_of_other(saving))
    saved, freed = saved_hours(saving), freed_hours(gain)
    return saved is None or freed is None or agrees(saved, freed, percent)


def built_on_time(gain: Gain) -> bool:
    """Whether the gain frees time, or its saving is hours with a price."""
    return gain.freed_time is not None or (gain.saving is not None and _in_hours(gain.saving))


def nothing_but_hours(saving: Saving) -> bool:
    """Whether a saving is hours with a price, and is made up of nothing else."""
    return _in_hours(saving) and not made_of_other(saving)


def made_of_other(saving: Saving) -> bool:
    """Whether a saving is said to be made up of something that is not hours."""
    return saving.volume is not None or saving.unit_cost is not None or bool(saving.parts)


def _in_hours(saving: Saving) -> bool:
    return saving.hours is not None or saving.hourly_cost is not None


def freed_hours(gain: Gain) -> Decimal | None:
    """The hours a year that the gain frees: as stated, else as they are computed."""
    if gain.freed_time is not None and gain.freed_time.hours is not None:
        return gain.freed_time.hours
    computed = hours_a_year(gain)
    return computed.value if computed else None


def priced(gain: Gain) -> Sum | None:
    """The saving's hours, else the freed ones, times the price of an hour; None where one is not given."""
    saving = gain.saving
    if saving is None or saving.hourly_cost is None or "hours" in saving.origin.misfits:
        return None
    hours = freed_hours(gain) if saving.hours is None else saving.hours
    if hours is None:
        return None
    price = saving.hourly_cost
    return Sum(hours * price, lambda: joined("×", HOURS.of(hours), KRONER.of(price)))


def by_volume(saving: Saving) -> Sum | None:
    """The saving's volume times the price of one, in kroner a year; None where one is not given."""
    if saving.volume is None or saving.unit_cost is None:
        return None
    volume, price = saving.volume, saving.unit_cost
    return Sum(volume * price, lambda: joined("×", NUMBER.of(volume), KRONER.of(price)))


def money_from_time(gain: Gain) -> Phrase | None:
    """How the gain turns minutes into hours and hours into money, as far as it says."""
    money, saving = priced(gain), gain.saving
    if money is None or saving is None or money.value <= 0:
        return None
    price = equation(money.shown, KRONER.of(money.value))
    hours = freed_hours(gain) if saving.hours is None else saving.hours
    computed = hours_a_year(gain)
    if computed is None or hours is None or not agrees(hours, computed.value, _ROUNDING):
        return price
    time = equation(computed.shown, HOURS.of(computed.value))
    return Phrase(_THEN, {"first": time, "then": price})


def saved_hours(saving: Saving) -> Decimal | None:
    """The hours a year that a saving is for; None where it names none or they are saved only once.

    Hours beside an amount a month are a month's where they come to that amount, else a year's.
    """
    hours, price, amount = saving.hours, saving.hourly_cost, saving.amount
    in_a_year = IN_A_YEAR.get(saving.per or Per.YEAR, 1)
    if saving.per is Per.ONCE or "hours" in saving.origin.misfits:
        return None
    if hours is not None:
        monthly = (
            price is not None and amount is not None and agrees(amount, hours * price, _ROUNDING)
        )
        return hours * in_a_year if monthly else hours
    # How many cases, shifts or days an amount for each of them stands for is not known.
    if not price or amount is None or saving.per not in {None, Per.YEAR, *IN_A_YEAR}:
        return None
    return amount * in_a_year / price
