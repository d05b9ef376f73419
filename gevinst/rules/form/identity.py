"""Texts → the Norwegian national identity numbers in them, and the texts without them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_FIRST_CONTROL = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND_CONTROL = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_D_NUMBER = 40
_MONTHS_ADDED = (0, 40, 65, 80)


def identity_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where identity numbers stand in a text, also D-numbers and those written as 6 and 5 digits."""
    for found in _eleven_digits().finditer(text):
        if _holds(found[1] + found[2]):
            yield found.span()


def masked(text: str) -> str:
    """The text with dots for the digits of every identity number."""
    for start, end in identity_numbers(text):
        text = text[:start] + "•" * (end - start) + text[end:]
    return text


@lru_cache(maxsize=1)
def _eleven_digits() -> re.Pattern[str]:
    import re  # noqa: PLC0415  (compiled when first asked for)

    return re.compile(r"(?<![0-9])([0-9]{6})[ \u00a0-]?([0-9]{5})(?![0-9])")


def _holds(digits: str) -> bool:
    day, month = int(digits[:2]), int(digits[2:4])
    if not 1 <= (day - _D_NUMBER if day > _D_NUMBER else day) <= 31:  # noqa: PLR2004
        return False
    if not any(1 <= month - added <= 12 for added in _MONTHS_ADDED):  # noqa: PLR2004
        return False
    return _adds_up(digits, _FIRST_CONTROL) and _adds_up(digits, _SECOND_CONTROL)


def _adds_up(digits: str, weights: tuple[int, ...]) -> bool:
    total = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))
    return total % 11 == 0
