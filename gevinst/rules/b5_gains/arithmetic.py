"""Numbers of a plan → calculations as a person reads them: `3 600 saker × 25 minutter`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import reduce
from typing import TYPE_CHECKING

from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Callable

_HUNDREDTH = Decimal("0.01")
_MOST_ROUNDED = 10**18


@dataclass(frozen=True, slots=True)
class Sum:
    """A number that was computed, and a way to show the calculation it came from."""

    value: Decimal
    show: Callable[[], Phrase]

    @property
    def shown(self) -> Phrase:
        """The calculation, which is written only where a sentence tells it."""
        return self.show()


@dataclass(frozen=True, slots=True)
class Unit:
    """What is counted: how one of them is written, and several."""

    one: Text
    several: Text

    def of(self, number: Decimal) -> Phrase:
        """A number of them, with at most two decimals."""
        return Phrase(self.one if number == 1 else self.several, {"number": rounded(number)})


def _unit(nb: str, nn: str, en: str) -> Unit:
    ones, severals = zip(*(words.split("|") for words in (nb, nn, en)), strict=True)
    one, several = (
        Text(
            **{
                key: f"{{number}} {word}"
                for key, word in zip(("nb", "nn", "en"), words, strict=True)
            }
        )
        for words in (ones, severals)
    )
    return Unit(one, several)


PEOPLE = _unit("person|personer", "person|personar", "person|people")
DAYS = _unit("dag|dager", "dag|dagar", "day|days")
WEEKS = _unit("uke|uker", "veke|veker", "week|weeks")
MONTHS = _unit("måned|måneder", "månad|månader", "month|months")
CASES = _unit("sak|saker", "sak|saker", "case|cases")
MINUTES = _unit("minutt|minutter", "minutt|minutt", "minute|minutes")
HOURS = _unit("time|timer", "time|timar", "hour|hours")
POSTS = _unit("årsverk|årsverk", "årsverk|årsverk", "full-time post|full-time posts")
HOURS_A_POST = _unit(
    "time per årsverk|timer per årsverk",
    "time per årsverk|timar per årsverk",
    "hour per post|hours per post",
)
PERCENT = _unit("%|%", "%|%", "%|%")
_KRONER = Text(nb="{number} kr", nn="{number} kr", en="NOK {number}")
KRONER = Unit(_KRONER, _KRONER)
_KRONER_AN_HOUR = Text(
    nb="{number} kr per time", nn="{number} kr per time", en="NOK {number} an hour"
)
KRONER_AN_HOUR = Unit(_KRONER_AN_HOUR, _KRONER_AN_HOUR)
_NUMBER = Text(nb="{number}", nn="{number}", en="{number}")
NUMBER = Unit(_NUMBER, _NUMBER)

_SIGNS = {
    sign: Text(
        nb=f"{{left}} {sign} {{right}}",
        nn=f"{{left}} {sign} {{right}}",
        en=f"{{left}} {sign} {{right}}",
    )
    for sign in "×÷+−"
}


def joined(sign: str, *parts: Phrase) -> Phrase:
    """The parts with a sign (`×`, `÷`, `+` or `−`) between them."""
    return reduce(lambda left, right: Phrase(_SIGNS[sign], {"left": left, "right": right}), parts)


def rounded(number: Decimal) -> Decimal:
    """A number with at most two decimals, unless that would make it nothing."""
    if abs(number) >= _MOST_ROUNDED:
        return number
    return number.quantize(_HUNDREDTH) or number


def agrees(stated: Decimal, computed: Decimal, percent: int) -> bool:
    """Whether a stated number is the computed one, but for rounding.

    It may be off by so many per cent of the computed one, or by what its own decimals leave open:
    `0,9` stands for anything from 0.85 to 0.95.
    """
    off = abs(stated - computed)
    if off * 100 <= percent * abs(computed):
        return True
    exponent = stated.as_tuple().exponent
    return isinstance(exponent, int) and exponent < 0 and off <= Decimal(5).scaleb(exponent - 1)
