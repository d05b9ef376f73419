"""A gain → what was measured of it and when, and its figures as a sentence shows them."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from operator import itemgetter
from typing import TYPE_CHECKING

from gevinst.choices import Interval
from gevinst.rules.days import next_due
from gevinst.rules.form.places import shown
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from datetime import date

    from gevinst.plan.gains import Gain

MOST_DECIMALS = 6
_DECIMALS_OF_A_FACT = 3

WITH_UNIT = Text(nb="{value} {unit}", nn="{value} {unit}", en="{value} {unit}")
OFTEN = {
    Interval.WEEK: Text(nb="hver uke", nn="kvar veke", en="every week"),
    Interval.MONTH: Text(nb="hver måned", nn="kvar månad", en="every month"),
    Interval.QUARTER: Text(nb="hvert kvartal", nn="kvart kvartal", en="every quarter"),
    Interval.FOUR_MONTHS: Text(nb="hvert tertial", nn="kvart tertial", en="every four months"),
    Interval.HALF_YEAR: Text(nb="hvert halvår", nn="kvart halvår", en="every six months"),
    Interval.YEAR: Text(nb="hvert år", nn="kvart år", en="every year"),
}


def made(gain: Gain, as_of: date | None = None) -> list[tuple[date, Decimal]]:
    """The gain's measurements with both day and figure, oldest first; none after the as-of day."""
    found = [
        (one.date, one.value)
        for one in gain.measurements
        if one.date and one.value is not None and (as_of is None or one.date <= as_of)
    ]
    found.sort(key=itemgetter(0))
    return found


def next_measurement(gain: Gain, in_use: date | None, last: date | None) -> date | None:
    """The day the next measurement is due; None where it is unknown or the measuring has ended."""
    measured, aimed = gain.indicator, gain.target.date if gain.target else None
    start = max(filter(None, (in_use, last)), default=None)
    if measured is None or measured.every is None or start is None:
        return None
    due = next_due(start, measured.every)
    if measured.until:
        return due if due <= measured.until else None
    return None if last and aimed and last >= aimed else due


def figure(gain: Gain, value: Decimal) -> Decimal | Text | Phrase:
    """A figure of the gain, with the unit of measure where the plan gives it."""
    return in_unit(value, gain.indicator.measured_in if gain.indicator else None)


def in_unit(value: Decimal, measured_in: str | None) -> Decimal | Text | Phrase:
    """A figure with all its decimals in its unit of measure, where that is known."""
    full = in_full(value)
    if not measured_in:
        return full
    return Phrase(WITH_UNIT, {"value": full, "unit": shown(measured_in)})


def in_full(value: Decimal) -> Decimal | Text:
    """A figure as a fact that is written with all its decimals, however many they are."""
    if value == round(value, _DECIMALS_OF_A_FACT):
        return value
    english = f"{value.normalize():f}"
    norwegian = english.replace(".", ",").replace("-", "\N{MINUS SIGN}")
    return Text(nb=norwegian, nn=norwegian, en=english)


def rounded_apart(exact: Decimal, other: Decimal, places: int = 0) -> Decimal:
    """A figure with as few decimals, from `places` on, as leave it above or below another one."""
    above = exact > other
    for decimals in range(places, MOST_DECIMALS + 1):
        rounded = round(exact, decimals)
        if rounded > other if above else rounded < other:
            return rounded
    finest = Decimal(1).scaleb(-MOST_DECIMALS)
    return exact.quantize(finest, ROUND_CEILING if above else ROUND_FLOOR)
