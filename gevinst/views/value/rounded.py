"""Numbers with many decimals → as a person reads them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from gevinst.rules.b5_gains.arithmetic import KRONER

if TYPE_CHECKING:
    from gevinst.words import Phrase

_TENTH = Decimal("0.1")


def whole(amount: Decimal) -> Decimal:
    """An amount in whole kroner; half a krone is rounded away from zero, and −0 is 0."""
    return amount.to_integral_value(ROUND_HALF_UP) or Decimal(0)


def kroner(amount: Decimal) -> Phrase:
    """An amount in whole kroner as a fact of a sentence."""
    return KRONER.of(whole(amount))


def tenths(number: Decimal) -> Decimal:
    """A number with one decimal."""
    return number.quantize(_TENTH, ROUND_HALF_UP)
