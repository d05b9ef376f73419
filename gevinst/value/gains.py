"""The gains of a plan → what each comes to: money by the route the plan gives, time and its use, effects elsewhere."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from gevinst.rules.b5_gains.arithmetic import HOURS, KRONER, NUMBER, agrees, joined
from gevinst.rules.b5_gains.freed_time import hours_a_year
from gevinst.rules.b5_gains.priced_time import equation, freed_hours, saved_hours
from gevinst.rules.phrases import called
from gevinst.value.estimate import exactly
from gevinst.value.line import Line, Unknown
from gevinst.value.savings import claim
from gevinst.value.years import Growth, point
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.plan.gains import Effect, Gain
    from gevinst.plan.model import Plan
    from gevinst.plan.node import Place
    from gevinst.value.savings import Claim

NO_DAY = Text(
    nb="det står ikke når gevinsten skal være der",
    nn="det står ikkje når gevinsten skal vere der",
    en="it is not said when the gain is to be there",
)
OF_GAIN = Text(nb="«{gain}»: {why}", nn="«{gain}»: {why}", en="“{gain}”: {why}")
ELSEWHERE_NOT_PRICED = Text(
    nb="«{gain}», {what} i {unit}: ikke oppgitt i kroner per år",
    nn="«{gain}», {what} i {unit}: ikkje oppgitt i kroner per år",
    en="“{gain}”, {what} in {unit}: not given in kroner a year",
)
_ROUNDING = 1
_A_YEAR = re.compile(
    r"(?i)(?:kr|kroner|nok)\.?\s*(?:/|per|pr\.?|i|a|om)\s*(?P<unit>år|året|year|mnd\.?|måned|månad|month)\Z"
)


class Freed(NamedTuple):
    """Hours a year that a gain frees, how they are computed, and how many are taken out as money."""

    hours: Decimal
    calculation: Phrase
    place: Place
    as_money: Decimal = Decimal(0)

    @property
    def left(self) -> Decimal:
        """The hours that stay hours."""
        return max(self.hours - self.as_money, Decimal(0))


class Elsewhere(NamedTuple):
    """What a gain does to another unit; `line` is what it costs or gives there in kroner a year."""

    effect: Effect
    unit: str
    measured_in: str
    line: Line | None

    @property
    def is_help(self) -> bool:
        """Whether it is said to be for the better; harm, where nothing is said."""
        return self.effect.amount is not None and self.effect.amount > 0


class Worth(NamedTuple):
    """What one gain comes to: growing from the day it begins until the day it is there in full."""

    gain: Gain
    claim: Claim | None
    freed: Freed | None
    elsewhere: tuple[Elsewhere, ...]
    begins: date | None
    full: date | None

    @property
    def name(self) -> str:
        """What the gain is called."""
        return called(self.gain)

    @property
    def growth(self) -> Growth | None:
        """How it grows; None where the plan gives no day."""
        return Growth(point(self.begins), point(self.full)) if self.begins and self.full else None

    @property
    def money(self) -> Line | None:
        """The figure that counts in the sums, where there is one."""
        line = self.claim.line if self.claim else None
        return line if line and line.counted and self.full else None

    @property
    def why_not(self) -> Phrase | Text | None:
        """Why what the gain claims to save does not count."""
        if self.claim is None or self.money:
            return None
        return self.claim.why_not or NO_DAY


def worths(plan: Plan) -> tuple[Worth, ...]:
    """What each gain of the plan comes to, in the order of the plan."""
    return tuple(_worth(plan, gain) for gain in plan.gains)


def unknown(worths: tuple[Worth, ...]) -> Iterator[Unknown]:
    """What the sums lack of the gains: savings of an unknown size or day, and effects elsewhere without a price.

    A saving that may not be counted is known: it is left out by the plan's own choice.
    """
    for worth in worths:
        why = worth.why_not
        if why and worth.claim and (worth.claim.line is None or not worth.claim.why_not):
            place = worth.gain.place("saving")
            yield Unknown(Phrase(OF_GAIN, {"gain": worth.name, "why": why}), place, is_cost=False)
        for each in worth.elsewhere:
            if each.line is None and not each.is_help:
                facts = {"gain": worth.name, "what": each.effect.what or "?", "unit": each.unit}
                place = each.effect.place()
                yield Unknown(Phrase(ELSEWHERE_NOT_PRICED, facts), place, is_cost=True)


def _worth(plan: Plan, gain: Gain) -> Worth:
    claimed = claim(gain)
    elsewhere = _elsewhere(plan, gain)
    return Worth(gain, claimed, _freed(gain, claimed), elsewhere, *_days(plan, gain))


def _days(plan: Plan, gain: Gain) -> tuple[date, date] | tuple[None, None]:
    """From the first use in the gain's units to the target's day; else to the day it is answered for.

    Without either it is there when the last of its units uses the solution.
    """
    first = plan.first_use(gain.units)
    target = gain.target.date if gain.target else None
    full = target or gain.accountable_from or plan.last_use(gain.units)
    if full is None:
        return None, None
    begins = first or full
    return begins, max(begins, full)


def _freed(gain: Gain, claimed: Claim | None) -> Freed | None:
    freed, hours = gain.freed_time, freed_hours(gain)
    if freed is None or hours is None or hours < 0:
        return None
    computed = hours_a_year(gain)
    shown = HOURS.of(hours)
    if computed and agrees(hours, computed.value, _ROUNDING):
        shown = equation(computed.shown, HOURS.of(computed.value))
    counts = claimed and claimed.line and claimed.line.counted
    taken = _taken(gain, hours) if counts else Decimal(0)
    return Freed(hours, shown, freed.place(), min(taken, hours))


def _taken(gain: Gain, hours: Decimal) -> Decimal:
    """The hours that are taken out as money, of those that the gain frees."""
    saving = gain.saving
    if saving is None or (saving.hours is None and saving.hourly_cost is None):
        return Decimal(0)
    saved = saved_hours(saving)
    return hours if saved is None else max(saved, Decimal(0))


def _elsewhere(plan: Plan, gain: Gain) -> tuple[Elsewhere, ...]:
    measured_in = (gain.indicator.measured_in if gain.indicator else None) or ""
    found = _A_YEAR.match(measured_in.strip())
    times = None if found is None else 1 if found["unit"].casefold()[0] in "åy" else 12
    return tuple(
        Elsewhere(each, plan.unit_called(each.unit), measured_in, _priced(each, times))
        for each in gain.effects_elsewhere or ()
    )


def _priced(effect: Effect, times: int | None) -> Line | None:
    """An effect of a gain that is measured in kroner a year, or a month: harm counts, and help does not.

    Help in another unit is money there only if a budget line falls, which its own gain must say.
    """
    if times is None or effect.amount is None:
        return None
    shown = KRONER.of(abs(effect.amount))
    if times != 1:
        shown = joined("×", NUMBER.of(Decimal(times)), shown)
    amount = exactly(abs(effect.amount) * times)
    place = effect.place("amount")
    return Line(effect.what or "", amount, shown, place, yearly=True, counted=effect.amount < 0)
