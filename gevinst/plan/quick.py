"""A field → how the plainest of its texts are read, without the questions that others raise.

Nearly every text in a plan is one that neither says nothing (`TBD`) nor is misread by other programs
(`no`) nor asks for an interpretation (`1 200 kr`). A quick reader knows those that surely are such,
and gives None for all others, which are read closely.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gevinst.plan.values import (
    FILLERS,
    FILLERS_BEGIN,
    LONGEST_FILLER,
    LONGEST_ID,
    NO,
    YES,
    Kind,
    composed,
    says_something,
    yes_no,
)
from gevinst.plan.yaml11 import WORDS, misreading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from gevinst.words import Choice

_MISREAD = frozenset(word.casefold() for word in WORDS)
_ASKING = FILLERS_BEGIN | {word[:3] for word in _MISREAD}
_DIGITS = re.compile(r"(?:0|[1-9][0-9]{0,2}(?:(?: [0-9]{3}){1,4}|[0-9]{0,12}))\Z")
_ISO_DAY = len("2026-03-16")


def quick_reader(kind: Kind | None, choice: type[Choice] | None) -> Callable[[str], Any]:
    """What reads the plainest texts of a field of a kind; without one, the field holds ids."""
    if choice is not None:
        return _known(choice.of, (word for member in choice for word in member.words()))
    if kind is Kind.YES_NO:
        return _known(yes_no, YES | NO)
    return _READERS.get(kind, _IDENTIFIER)


class _Remembered(dict[str, Any]):
    """Texts that were read, by what reads them: people and days stand in a plan again and again."""

    def __init__(self, read: Callable[[str], Any]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, text: str) -> Any:  # noqa: ANN401
        value = self._read(text)
        if value is not None:
            if len(self) >= _MOST_REMEMBERED:
                self.clear()
            self[text] = value
        return value


def _known(read: Callable[[str], Any], words: Iterable[str]) -> Callable[[str], Any]:
    return {word: read(word) for word in words if _is_plain(word)}.get


def _is_plain(word: str) -> bool:
    return says_something(word) and misreading(word, None) is None


def _prose(text: str) -> str | None:
    first = text[:3]
    if (first.isalpha() and first.casefold() not in _ASKING) or _begins_with_a_word(text):
        return text.strip()
    return None


def _identifier(text: str) -> str | None:
    return composed(text.strip()) if len(text) <= LONGEST_ID and _prose(text) else None


def _begins_with_a_word(text: str) -> bool:
    """Whether the first word alone tells that a text is no filler, though it begins as one."""
    word = text.partition(" ")[0]
    if word.isalpha() and len(text) <= LONGEST_FILLER:
        word = word.casefold()
        return word[0] != "x" and word not in FILLERS and word not in _MISREAD
    return False


def _number(text: str) -> Decimal | None:
    if _DIGITS.match(text):
        return Decimal(text.replace(" ", ""))
    return None


def _whole(text: str) -> int | None:
    return int(text.replace(" ", "")) if _DIGITS.match(text) else None


def _day(text: str) -> date | None:
    if len(text) == _ISO_DAY and text[4] == "-" == text[7]:
        try:
            return date.fromisoformat(text)
        except ValueError:
            return None
    return None


_MOST_REMEMBERED = 1_000
_IDENTIFIER = _Remembered(_identifier).__getitem__
_READERS: dict[Kind | None, Callable[[str], Any]] = {
    Kind.PROSE: _prose,
    Kind.NUMBER: _Remembered(_number).__getitem__,
    Kind.WHOLE: _Remembered(_whole).__getitem__,
    Kind.DAY: _Remembered(_day).__getitem__,
}
