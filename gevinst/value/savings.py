"""The saving of a gain → kroner a year, or once; and why it is not money in the sums where it isn't.

A saving is money only where the plan names the budget line that falls. Hours with a price are a saving
all the same when it does; without one they stay hours, and a rate that mixes time and money stays
untold apart.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from gevinst.choices import GainKind, Per
from gevinst.rules.b5_gains.arithmetic import KRONER, NUMBER, agrees, joined
from gevinst.rules.b5_gains.money_sums import added
from gevinst.rules.b5_gains.priced_time import by_volume, equation, money_from_time, priced
from gevinst.rules.form.places import all_read
from gevinst.value.estimate import around, is_wrong_side
from gevinst.value.grants import TIMES_A_YEAR
from gevinst.value.line import Line
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from gevinst.plan.gains import Gain, Saving

NO_BUDGET_LINE = Text(
    nb="planen sier ikke hvilken budsjettpost som går ned",
    nn="planen seier ikkje kva budsjettpost som går ned",
    en="the plan does not say which budget line falls",
)
NO_SAVING = Text(
    nb="det står ikke hvor mye som spares",
    nn="det står ikkje kor mykje som blir spart",
    en="it is not said how much is saved",
)
HOW_OFTEN = Text(
    nb="det står ikke om {amount} spares hvert år eller én gang",
    nn="det står ikkje om {amount} blir spart kvart år eller éin gong",
    en="it is not said whether {amount} is saved each year or once",
)
HOW_MANY = Text(
    nb="{amount} spares per {per}, og planen sier ikke hvor mange det er i året",
    nn="{amount} blir spart per {per}, og planen seier ikkje kor mange det er i året",
    en="{amount} is saved per {per}, and the plan does not say how many there are a year",
)
TWO_WAYS = Text(
    nb="timer og antall er begge oppgitt uten beløp, så det kan ikke avgjøres om de er to innsparinger",
    nn="timar og tal på er begge oppgitt utan beløp, så det kan ikkje avgjerast om dei er to innsparingar",
    en="both hours and volume are given without an amount, so whether they are two savings can't be decided",
)
IMPOSSIBLE = Text(
    nb="et tall i innsparingen er under null",
    nn="eit tal i innsparinga er under null",
    en="a number of the saving is below zero",
)
_PRICES = ("amount", "hours", "hourly_cost", "volume", "unit_cost")
_READ = ("per", "parts", *_PRICES)
_ROUNDING = 1


class Claim(NamedTuple):
    """What a gain claims to save: the figure, unless it is not known, and why it can't be counted."""

    line: Line | None
    why_not: Phrase | None = None


def claim(gain: Gain) -> Claim | None:
    """What a gain claims to save; None where it claims no money."""
    saving = gain.saving
    if saving is None:
        return Claim(None, Phrase(NO_SAVING, {})) if gain.kind is GainKind.MONEY else None
    if any((getattr(saving, name) or 0) < 0 for name in _PRICES):
        return Claim(None, Phrase(IMPOSSIBLE, {}))
    found = _figure(gain, saving) if all(all_read(saving, name) for name in _READ) else None
    if not isinstance(found, Line):
        return Claim(None, found or Phrase(NO_SAVING, {}))
    if saving.budget_line is None:
        return Claim(found._replace(counted=False), Phrase(NO_BUDGET_LINE, {}))
    return Claim(found)


def _figure(gain: Gain, saving: Saving) -> Line | Phrase | None:
    """The saving as it is stated, else as its numbers come to; why that is not known."""
    time, volume = priced(gain), by_volume(saving)
    ways = [(volume.value, equation(volume.shown, KRONER.of(volume.value)))] if volume else []
    if time:
        shown = money_from_time(gain) or equation(time.shown, KRONER.of(time.value))
        ways.append((time.value, shown))
    if saving.amount is not None:
        return _stated(saving, saving.amount, ways)
    if len(ways) > 1:
        return Phrase(TWO_WAYS, {})
    if ways:
        once = saving.per is Per.ONCE  # else hours and volume are a year's
        return _line(saving, *ways[0], Per.ONCE if once else Per.YEAR)
    amounts = [part.amount for part in saving.parts if part.amount is not None]
    if not amounts or len(amounts) < len(saving.parts) or min(amounts) < 0:
        return None
    whole = sum(amounts, Decimal(0))
    return _line(saving, whole, equation(added(amounts), KRONER.of(whole)), saving.per)


def _stated(saving: Saving, amount: Decimal, ways: list[tuple[Decimal, Phrase]]) -> Line | Phrase:
    """The amount as it stands; as a year's where that is what its hours or volume come to."""
    alike = [shown for value, shown in ways if agrees(amount, value, _ROUNDING)]
    per = Per.YEAR if alike and saving.per is None else saving.per
    return _line(saving, amount, alike[0] if alike else KRONER.of(amount), per)


def _line(saving: Saving, amount: Decimal, shown: Phrase, per: Per | None) -> Line | Phrase:
    """The figure as it comes each year, or once; why that is not known."""
    if per is None:
        return Phrase(HOW_OFTEN, {"amount": KRONER.of(amount)})
    times = Decimal(1) if per is Per.ONCE else _times_a_year(saving, per)
    if times is None:
        return Phrase(HOW_MANY, {"amount": KRONER.of(amount), "per": per})
    if times != 1:
        shown = joined("×", NUMBER.of(times), shown)
    place = saving.place("amount" if saving.amount is not None else None)
    estimate = around(amount, saving).times(times)
    return Line(
        saving.budget_line or "",
        estimate,
        shown,
        place,
        yearly=per is not Per.ONCE,
        wrong_side=is_wrong_side(amount, saving),
    )


def _times_a_year(saving: Saving, per: Per) -> Decimal | None:
    if per is Per.CASE:
        return saving.volume
    times = TIMES_A_YEAR.get(per)
    return None if times is None else Decimal(times)
