"""Gains that count the same thing twice → gaps, each at the gain that came to it last."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from gevinst.choices import GainKind
from gevinst.rules.b5_gains.arithmetic import HOURS, KRONER, KRONER_AN_HOUR, MINUTES
from gevinst.rules.b5_gains.claims import Pair, period
from gevinst.rules.b5_gains.freed_time import EACH, counted_for, hours_a_year, saved_minutes
from gevinst.rules.b5_gains.priced_time import (
    counted_twice,
    equation,
    freed_hours,
    made_of_other,
    priced,
    saved_hours,
)
from gevinst.rules.form.places import shown
from gevinst.rules.phrases import called
from gevinst.rules.rule import Gap, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan

SAME_INDICATOR = Text(
    nb="«{gain}» måler det samme som {other}, «{indicator}» i {unit}, og tidsrommene overlapper ({period} og {other_period}). Da telles det to ganger.",
    nn="«{gain}» måler det same som {other}, «{indicator}» i {unit}, og tidsromma overlappar ({period} og {other_period}). Då blir det talt to gonger.",
    en="“{gain}” measures the same as {other}, “{indicator}” in {unit}, and the periods overlap ({period} and {other_period}). So it is counted twice.",
)
SAME_TIME = Text(
    nb="«{gain}» frigjør den samme tiden som {other} i {unit}: {claim}. Samme tid kan bare frigjøres én gang.",
    nn="«{gain}» frigjer den same tida som {other} i {unit}: {claim}. Same tid kan berre frigjerast éin gong.",
    en="“{gain}” frees the same time as {other} in {unit}: {claim}. The same time can be freed only once.",
)
TIME_AND_MONEY = Text(
    nb="«{gain}» og {other} teller samme innsparing i {unit} både som tid og som penger: {claim}. Velg én av dem.",
    nn="«{gain}» og {other} tel same innsparing i {unit} både som tid og som pengar: {claim}. Vel éin av dei.",
    en="“{gain}” and {other} count one saving in {unit} both as time and as money: {claim}. Choose one of them.",
)
MONEY_ALSO_USED = Text(
    nb="«{gain}» er penger, men den frigjorte tiden skal også brukes til «{use}». Det samme kan ikke både tas ut som penger og brukes som tid.",
    nn="«{gain}» er pengar, men den frigjorde tida skal òg brukast til «{use}». Det same kan ikkje både takast ut som pengar og brukast som tid.",
    en="“{gain}” is money, but the freed time is also to be used for “{use}”. The same can't be both taken out as money and used as time.",
)
TIME_ALSO_PRICED = Text(
    nb="«{gain}» er tid, men den samme tiden står også som penger: {claim}. Velg ett av dem.",
    nn="«{gain}» er tid, men den same tida står òg som pengar: {claim}. Vel eitt av dei.",
    en="“{gain}” is time, but the same time also stands as money: {claim}. Choose one of them.",
)
NAMED = Text(
    nb="«{name}» (linje {line})", nn="«{name}» (linje {line})", en="“{name}” (line {line})"
)
PERIOD = Text(nb="{start} til {end}", nn="{start} til {end}", en="{start} to {end}")
NO_DATE = Text(nb="ukjent dato", nn="ukjend dato", en="an unknown date")
NO_DATES = Text(nb="ukjent tidsrom", nn="ukjent tidsrom", en="an unknown period")
NO_UNIT = Text(
    nb="enheter som ikke er nevnt", nn="einingar som ikkje er nemnde", en="units that are not named"
)
# Words for taking freed time out as money, which is no other use of it.
_TAKEN_OUT = (
    *("budsjett", "innspar", "spar", "kutt", "reduser", "redusert", "nedbeman", "inndra", "ledig"),
    *(
        "vakan",
        "vikar",
        "overtid",
        "innleie",
        "budget",
        "saving",
        "cut",
        "reduc",
        "vacan",
        "overtime",
    ),
)


def counted_in_itself(gain: Gain, percent: int) -> Gap | None:
    """A gap where one gain claims one saving both as time and as money."""
    freed, saving = gain.freed_time, gain.saving
    if saving is None:
        return None
    facts: dict[str, Any] = {"gain": called(gain), "person": gain.owner}
    if gain.kind is GainKind.TIME and counted_twice(gain, percent):
        return gap(TIME_ALSO_PRICED, gain, "saving", claim=_money(gain), **facts)
    if gain.kind is not GainKind.MONEY or freed is None or not freed.used_for:
        return None
    words = freed.used_for.casefold().split()
    apart = made_of_other(saving) and saving.hours is None and saving.hourly_cost is None
    if apart or any(word.startswith(_TAKEN_OUT) for word in words):
        return None
    return gap(MONEY_ALSO_USED, freed, "used_for", use=shown(freed.used_for), **facts)


def _money(gain: Gain) -> Phrase | None:
    """What the gain's saving is in money or in hours, as far as it says."""
    saving, money = gain.saving, priced(gain)
    if money:
        return equation(money.shown, KRONER.of(money.value))
    if saving is None or saving.amount is not None:
        return KRONER.of(saving.amount) if saving and saving.amount is not None else None
    if saving.hours is not None:
        return HOURS.of(saving.hours)
    return KRONER_AN_HOUR.of(saving.hourly_cost) if saving.hourly_cost is not None else None


def _time(gain: Gain) -> Phrase | None:
    """What the gain claims in time, as it is computed where it can be."""
    freed, computed, hours = gain.freed_time, hours_a_year(gain), freed_hours(gain)
    if computed:
        return equation(computed.shown, HOURS.of(computed.value))
    if hours is None and gain.saving:
        hours = saved_hours(gain.saving)
    if hours is not None:
        return HOURS.of(hours)
    minutes = saved_minutes(gain)
    if freed is None or minutes is None:
        return None
    return Phrase(EACH, {"minutes": MINUTES.of(minutes), "per": counted_for(freed)})


def measured_twice(plan: Plan, pair: Pair) -> Gap:
    """The gap at the later of two gains that measure the same."""
    gain, other = plan.gains[pair.later], plan.gains[pair.earlier]
    what = shown(gain.indicator.what or "") if gain.indicator else ""
    periods = {"period": _period(gain), "other_period": _period(other)}
    return _between(SAME_INDICATOR, plan, pair, indicator=what, **periods)


def freed_twice(plan: Plan, pair: Pair) -> Gap:
    """The gap at the later of two gains that free the same time, or count it as time and as money."""
    gain, other = plan.gains[pair.later], plan.gains[pair.earlier]
    both = {gain.kind, other.kind} == {GainKind.TIME, GainKind.MONEY}
    return _between(TIME_AND_MONEY if both else SAME_TIME, plan, pair, claim=_time(gain))


def _between(text: Text, plan: Plan, pair: Pair, **facts: Any) -> Gap:  # noqa: ANN401
    gain, other = plan.gains[pair.later], plan.gains[pair.earlier]
    span = other.place().span
    name = Phrase(NAMED, {"name": called(other), "line": span.line if span else "?"})
    unit = plan.unit_called(pair.unit) if pair.unit else NO_UNIT
    facts |= {"gain": called(gain), "other": name, "unit": unit}
    return gap(text, gain, person=gain.owner, **facts)


def _period(gain: Gain) -> Phrase | Text:
    start, end = (day if date.min < day < date.max else NO_DATE for day in period(gain))
    return NO_DATES if start is NO_DATE is end else Phrase(PERIOD, {"start": start, "end": end})
