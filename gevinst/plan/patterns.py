"""What the reader accepts in a field → a regular expression that says the same, as far as one can.

They are for JSON Schema, and hold to what Python and JavaScript read alike: no flags, no groups with
names, ASCII digits. What hangs on the calendar or on the size of a number they let through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from gevinst.plan.values import LONGEST_ID, NO, NONE_WORDS, YES, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.plan.shape import Field
    from gevinst.words import Choice

PLACEHOLDER = r"\s*<[^<]*>\s*"
_SPACE = "[ \N{NO-BREAK SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}']"
_MINUS = "-\N{MINUS SIGN}"
_SIGN = f"[{_MINUS}+]?"
_MONTH, _DAY = "(?:0?[1-9]|1[0-2])", "(?:0?[1-9]|[12][0-9]|3[01])"
_AFTER_THE_TWELFTH = "(?:1[3-9]|2[0-9]|3[01])"


def any_case(word: str) -> str:
    """What matches a word in small and large letters, and in either way of storing å and ø."""
    ways = dict.fromkeys((normalize("NFC", word), normalize("NFD", word)))
    return "|".join("".join(map(_either_case, way)) for way in ways)


def _either_case(letter: str) -> str:
    small, large = letter.casefold(), letter.upper()
    return letter if small == large else f"[{small}{large}]"


def _any_of(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(any_case(word) for word in sorted(words))})"


def _digits() -> str:
    """A number without what stands around it; `1.200`, which may be read in two ways, is none."""
    ways = (
        "[0-9]+(?:[.,][0-9]+)?",
        rf"[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+(?:[.,][0-9]+)?",
        r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?",
        r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?",
    )
    two_ways = r"(?![1-9][0-9]{0,2}[.,][0-9]{3}(?![0-9]|[.,][0-9]))"
    return f"{_SIGN}{two_ways}(?:{'|'.join(ways)})"


def _number() -> str:
    before = rf"(?:{_any_of(('kr', 'nok'))}[.]?\s*(?=[{_MINUS}0-9]))?"
    after = rf"\s*(?:{_any_of(('kr', 'nok', 'kroner'))})?[.]?(?:,-|%)?"
    million = rf"\s*{_any_of(('mill', 'million', 'millioner', 'millionar', 'mnok'))}[.]?"
    money = rf"(?:\s*{_any_of(('kr', 'kroner'))}[.]?)?"
    return rf"\s*{before}{_digits()}{after}(?:{million}{money})?\s*"


def _day() -> str:
    year, space = "[0-9]{4}", " ?"
    months = (
        "jan feb mar apr mai may jun jul aug sep okt oct nov des dec".split()  # noqa: SIM905
    )
    named = rf"{_DAY}[.]? {_any_of(months)}[a-zA-Z]{{0,6}}[.]? {year}"
    same = "|".join(f"0?{day}/0?{day}" if day < 10 else f"{day}/{day}" for day in range(1, 13))  # noqa: PLR2004
    slashed = f"(?:{_AFTER_THE_TWELFTH}/{_MONTH}|{_MONTH}/{_AFTER_THE_TWELFTH}|{same})/{year}"
    ways = (
        f"{year}-{_MONTH}-{_DAY}",
        rf"{_DAY}[.]{space}{_MONTH}[.]{space}{year}",
        named,
        slashed,
    )
    return rf"\s*(?:{'|'.join(ways)})\s*"


def choice(of: type[Choice]) -> str:
    """Every word of a choice in any vocabulary; case, `-`, `_` and spaces don't matter."""
    words = {word.replace(" ", "_").replace("-", "_") for each in of for word in each.words()}
    return rf"\s*{_any_of(words).replace('_', '[-_ ]')}\s*"


_ID = rf"\s*(?:\S(?:[\s\S]{{0,{LONGEST_ID - 2}}}\S)?)?\s*"
NONE = rf"\s*{_any_of(NONE_WORDS)}\s*"
_OF_KINDS = {
    Kind.ID: _ID,
    Kind.NUMBER: _number(),
    Kind.WHOLE: _number(),
    Kind.DAY: _day(),
    Kind.YES_NO: rf"\s*{_any_of(YES | NO)}\s*",
}


def pattern(field: Field) -> str | None:
    """What a text in a field matches, placeholders beside; None where any text will do."""
    if field.choice is not None:
        held: str | None = choice(field.choice)
    else:
        held = _ID if field.refers is not None else _OF_KINDS.get(field.kind or Kind.PROSE)
    return None if held is None else f"^(?:{held}|{PLACEHOLDER})$"
