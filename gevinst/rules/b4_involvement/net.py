"""A gain and what it does elsewhere → how much better it makes its own units, and all of them together."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from gevinst.choices import Direction

if TYPE_CHECKING:
    from gevinst.plan.gains import Gain


def own_gain(gain: Gain) -> Decimal | None:
    """How much better the gain makes its own units; None where its figures can't say."""
    before = gain.baseline.value if gain.baseline else None
    after = gain.target.value if gain.target else None
    way = gain.indicator.direction if gain.indicator else None
    if before is None or after is None or before == after or way is Direction.KEEP:
        return None
    if way is not None and (after > before) is not (way is Direction.HIGHER):
        return None
    return abs(after - before)


def elsewhere(gain: Gain) -> Decimal | None:
    """The sum of the gain's effects on other units; None where one of them has no amount."""
    amounts = [effect.amount for effect in gain.effects_elsewhere or ()]
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal()) if len(known) == len(amounts) else None
