"""A field → how the plainest of its texts are read, without the questions that others raise.

Nearly every text in a plan is one that neither says nothing (`TBD`) nor is misread by other programs
(`no`) nor asks for an interpretation (`1 200 kr`). A quick reader knows those that surely are such,
and gives None for all others, which are read closely.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gevinst.plan.values import (
    FILLERS_BEGIN,
    LONGEST_ID,
    NO,
    YES,
    Kind,
    composed,
    says_something,
    yes_no,
)
from gevinst.plan.yaml11 import WORDS_BEGIN, misreading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from gevinst.words import Choice

_ASKING = FILLERS_BEGIN | {letters.casefold() for letters in WORDS_BEGIN}
_LONGEST_NUMBER = 15
_ISO_DAY = len("2026-03-16")


def quick_reader(kind: Kind | None, choice: type[Choice] | None) -> Callable[[str], Any]:
    """What reads the plainest texts of a field of a kind; without one, the field holds ids."""
    if choice is not None:
        return _known(choice.of, (word for member in choice for word in member.words()))
    if kind is Kind.YES_NO:
        return _known(yes_no, YES | NO)
    return _READERS.get(kind, _identifier)


def _known(read: Callable[[str], Any], words: Iterable[str]) -> Callable[[str], Any]:
    return {word: read(word) for word in words if _is_plain(word)}.get


def _is_plain(word: str) -> bool:
    return says_something(word) and misreading(word, None) is None


def _prose(text: str) -> str | None:
    first = text[:3]
    return text.strip() if first.isalpha() and first.casefold() not in _ASKING else None


def _identifier(text: str) -> str | None:
    first = text[:3]
    if first.isalpha() and first.casefold() not in _ASKING and len(text) <= LONGEST_ID:
        return composed(text.strip())
    return None


def _is_digits(text: str) -> bool:
    return text.isdecimal() and text.isascii() and text[0] != "0" and len(text) <= _LONGEST_NUMBER


def _number(text: str) -> Decimal | None:
    return Decimal(text) if _is_digits(text) else None


def _whole(text: str) -> int | None:
    return int(text) if _is_digits(text) else None


def _day(text: str) -> date | None:
    if len(text) == _ISO_DAY and text[4] == "-" == text[7]:
        try:
            return date.fromisoformat(text)
        except ValueError:
            return None
    return None


_READERS: dict[Kind | None, Callable[[str], Any]] = {
    Kind.PROSE: _prose,
    Kind.NUMBER: _number,
    Kind.WHOLE: _whole,
    Kind.DAY: _day,
}
