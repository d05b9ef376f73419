"""Texts → the Norwegian national identity numbers in them, and the texts without them."""

from __future__ import annotations

from functools import lru_cache
from operator import mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_FIRST_CONTROL = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND_CONTROL = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_CONTROLS_OFFSET = 48 * sum(_FIRST_CONTROL), 48 * sum(_SECOND_CONTROL)
_DAYS = frozenset((*range(1, 32), *range(41, 72)))
_MONTHS = frozenset(month + added for added in (0, 40, 65, 80) for month in range(1, 13))
_SIGNS = dict.fromkeys(b"0123456789", "0") | dict.fromkeys(b" -\xa0", "-")
_OUTLINE = "".join(_SIGNS.get(code, chr(code).lower()) for code in range(256)).encode("latin-1")
_OUTLINES = (b"0" * 11, b"000000-00000")


def outline(text: str) -> bytes:
    """A text in which much is alike, so that what hardly any text holds is ruled out in little time.

    Every digit is 0, every space a hyphen and every letter small; letters outside Latin-1 are `?`.
    """
    return text.encode("latin-1", "replace").translate(_OUTLINE)


def may_hold_numbers(outlined: bytes) -> bool:
    """Whether the text with this outline may hold identity numbers."""
    return any(wanted in outlined for wanted in _OUTLINES)


def identity_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where identity numbers stand in a text, also D-numbers and those written as 6 and 5 digits."""
    if not may_hold_numbers(outline(text)):
        return
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
    if int(digits[:2]) not in _DAYS or int(digits[2:4]) not in _MONTHS:
        return False
    codes = digits.encode()
    return not (
        (sum(map(mul, codes, _FIRST_CONTROL)) - _CONTROLS_OFFSET[0]) % 11
        or (sum(map(mul, codes, _SECOND_CONTROL)) - _CONTROLS_OFFSET[1]) % 11
    )
