"""The saving of a gain → gaps where hours, prices, parts and the amount don't agree."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from gevinst.choices import Per
from gevinst.rules.b5_gains.arithmetic import HOURS, KRONER, Sum, agrees, joined
from gevinst.rules.b5_gains.disagree import differs, impossible_money
from gevinst.rules.b5_gains.freed_time import hours_a_year
from gevinst.rules.b5_gains.priced_time import (
    IN_A_YEAR,
    by_volume,
    equation,
    freed_hours,
    priced,
    saved_hours,
)
from gevinst.rules.form.places import all_read
from gevinst.rules.rule import Gap, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Gain, Saving

MORE_HOURS = Text(
    nb="Innsparingen i «{gain}» regner med {saved} i året, men gevinsten frigjør bare {freed}.",
    nn="Innsparinga i «{gain}» reknar med {saved} i året, men gevinsten frigjer berre {freed}.",
    en="The saving of “{gain}” counts on {saved} a year, but the gain frees only {freed}.",
)
PART_WITHOUT_AMOUNT = Text(
    nb="En del av innsparingen i «{gain}» står uten beløp, så delene kan ikke legges sammen til {total}.",
    nn="Ein del av innsparinga i «{gain}» står utan beløp, så delane kan ikkje leggjast saman til {total}.",
    en="A part of the saving of “{gain}” has no amount, so the parts can't be added up to {total}.",
)
_ALL_PARTS = Text(
    nb="summen av {count} deler", nn="summen av {count} delar", en="the sum of {count} parts"
)
_PER = Text(nb="{amount} per {per}", nn="{amount} per {per}", en="{amount} per {per}")
_MOST_PARTS_SHOWN = 6


def money_gaps(gain: Gain, percent: int, facts: dict[str, Any]) -> Iterator[Gap]:
    """A gap for each number of the saving that does not follow from those beside it."""
    saving = gain.saving
    if saving is None:
        return
    if impossible := tuple(impossible_money(saving, facts)):
        yield from impossible
        return
    if saving.amount is not None:
        for computed in _products(gain, saving, saving.amount, percent):
            stated = _stated(saving, saving.amount)
            yield differs(saving, "amount", computed, KRONER, stated=stated, **facts)
        yield from _parts(saving, saving.amount, percent, facts)
    yield from _hours(gain, saving, percent, facts)


def _products(gain: Gain, saving: Saving, amount: Decimal, percent: int) -> Iterator[Sum]:
    """What the amount should have come to: hours × price, or volume × price, or both together."""
    found = [computed for computed in (priced(gain), by_volume(saving)) if computed]
    times = tuple(_times_a_year(gain, saving))
    together = sum((computed.value for computed in found), start=Decimal(0))
    if not any(agrees(amount * many, together, percent) for many in times):
        for computed in found:
            if not any(agrees(amount * many, computed.value, percent) for many in times):
                yield computed


def _times_a_year(gain: Gain, saving: Saving) -> Iterator[Decimal]:
    """How many amounts the hours or the volume beside an amount may be for.

    They are for the same case, day or month as the amount, or for a whole year of them.
    """
    freed = gain.freed_time
    people, days = (freed.people, freed.days) if freed else (None, None)
    many: list[Decimal | None] = []
    if saving.per in IN_A_YEAR:
        many = [Decimal(IN_A_YEAR[saving.per])]
    elif saving.per is Per.CASE:
        many = [saving.volume, freed.volume if freed else None]
    elif saving.per in {Per.DAY, Per.SHIFT}:
        many = [days, people * days if people and days else None]
    yield Decimal(1)
    yield from (number for number in many if number)


def _parts(saving: Saving, amount: Decimal, percent: int, facts: dict[str, Any]) -> Iterator[Gap]:
    if not saving.parts or not all_read(saving, "parts"):
        return
    total = _stated(saving, amount)
    without = next((part for part in saving.parts if part.amount is None), None)
    if without:
        yield gap(PART_WITHOUT_AMOUNT, without, "amount", total=total, **facts)
        return
    amounts = [part.amount for part in saving.parts if part.amount is not None]
    computed = Sum(sum(amounts, start=Decimal(0)), partial(added, amounts))
    if not agrees(amount, computed.value, percent):
        yield differs(saving, "amount", computed, KRONER, stated=total, **facts)


def added(amounts: list[Decimal]) -> Phrase:
    """Amounts in kroner with a plus between them; of many, only how many they are."""
    if len(amounts) <= _MOST_PARTS_SHOWN:
        return joined("+", *map(KRONER.of, amounts))
    return Phrase(_ALL_PARTS, {"count": len(amounts)})


def _hours(gain: Gain, saving: Saving, percent: int, facts: dict[str, Any]) -> Iterator[Gap]:
    saved, freed = saved_hours(saving), freed_hours(gain)
    if saving.hours is None or saved is None or freed is None:
        return
    if saved > freed and not agrees(saved, freed, percent):
        shown = HOURS.of(freed)
        computed = hours_a_year(gain)
        if computed and computed.value == freed:
            shown = equation(computed.shown, shown)
        yield gap(MORE_HOURS, saving, "hours", saved=HOURS.of(saved), freed=shown, **facts)


def _stated(saving: Saving, amount: Decimal) -> Phrase:
    shown = KRONER.of(amount)
    if saving.per in {None, Per.YEAR, Per.ONCE}:
        return shown
    return Phrase(_PER, {"amount": shown, "per": saving.per})
