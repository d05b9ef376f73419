"""Scalars as they stand in the file → values, each read by the type of its field and not by YAML."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated
from unicodedata import normalize

from gevinst.words import Text


class Kind(StrEnum):
    """How a scalar is read."""

    PROSE = "prose"
    ID = "id"
    NUMBER = "number"
    WHOLE = "whole"
    DAY = "day"
    YES_NO = "yes_no"


class Refers(StrEnum):
    """What an id refers to; the value is the field of the plan that defines it."""

    # Every reference is looked up by it, and Enum computes its hash in Python.
    __hash__ = str.__hash__

    PERSON = "people"
    UNIT = "units"
    GAIN = "gains"
    GOAL = "goals"
    WAVE = "waves"
    SESSION = "sessions"


Prose = Annotated[str, Kind.PROSE]
Id = Annotated[str, Kind.ID]
Number = Annotated[Decimal, Kind.NUMBER]
Whole = Annotated[int, Kind.WHOLE]
Day = Annotated[date, Kind.DAY]
YesNo = Annotated[bool, Kind.YES_NO]
PersonRef = Annotated[str, Refers.PERSON]
UnitRef = Annotated[str, Refers.UNIT]
GainRef = Annotated[str, Refers.GAIN]
GoalRef = Annotated[str, Refers.GOAL]
WaveRef = Annotated[str, Refers.WAVE]


class NoneWord:
    """Marks a list that may be written as one word for *none* (`other_changes: none`)."""


OR_NONE = NoneWord()
NONE_WORDS = frozenset(("none", "ingen", "inga", "ingenting", "nothing"))


class Unreadable(Exception):  # noqa: N818  (a reason, not an error: it becomes a misfit)
    """A scalar that is not of its field's kind: what was due, or why it can't be.

    It never leaves the reader, which turns it into a misfit with a place.
    """

    def __init__(self, reason: Text, **facts: object) -> None:
        """The sentence on what is due, and its facts."""
        super().__init__()
        self.reason = reason
        self.facts = facts


FILLERS = frozenset(
    """tbd tba todo to-do fixme na n/a n.a xx xxx xxxx avklares avklarast avklaras avventer avventar venter ukjent
    ukjend uavklart uavklara kommer kjem senere seinare mangler manglar later unknown pending none null nil tomt tom
    blank empty lorem ipsum asdf qwerty test placeholder plassholder plasshaldar eksempel ikke ikkje bestemt bestemd
    fastsatt fastsett besluttet vedtatt vedteke avgjort satt sett klart klar not yet decided determined defined
    specified må skal blir vert will be to must osv etc mer meir info informasjon here her fyll inn ut fill in
    et eit en ein noe noko something some text tekst""".split()  # noqa: SIM905
)
_STRONG = frozenset(
    """tbd tba todo to-do fixme na n/a n.a avklares avklarast avklaras avventer avventar venter ukjent ukjend uavklart
    uavklara kommer kjem senere seinare mangler manglar later unknown pending none null nil lorem ipsum asdf qwerty
    test placeholder plassholder plasshaldar ikke ikkje not decided determined defined specified fyll fill tomt tom blank empty tekst text something noe
    noko""".split()  # noqa: SIM905
)
FILLERS_BEGIN = frozenset(word[:3] for word in (*FILLERS, "xxx", "xx", "x"))
LONGEST_FILLER = 60


def says_something(text: str) -> bool:
    """Whether a text says anything: not filler (`TBD`, `kommer senere`), a placeholder, or mere signs."""
    first = text[:3]
    if first.isalnum() and first.casefold() not in FILLERS_BEGIN:
        return True
    return _says_something(text.strip())


def _says_something(text: str) -> bool:
    if text[:1] == "<" and text.endswith(">") and text.count("<") == 1:
        return False
    if len(text) > LONGEST_FILLER:
        return len(set(text)) > 3  # noqa: PLR2004  (`xxxxx…` and `- - -` use at most three signs)
    words = [word.strip(".,;:!?()[]«»\"'…-–—*_/") for word in text.casefold().split()]
    words = [word for word in words if word]
    if not words or all(set(word) <= {"x", "?", "."} for word in words):
        return False
    if not any(char.isalnum() for char in text):
        return False
    return not (all(word in FILLERS for word in words) and any(word in _STRONG for word in words))


LONGEST_ID = 100
SHORT_ID_DUE = Text(
    nb="en kort id, på høyst {longest} tegn",
    nn="ein kort id, på høgst {longest} teikn",
    en="a short id, of at most {longest} characters",
)


def composed(text: str) -> str:
    """The text with each letter in one piece: `å` may be stored as `a` and a ring (NFC)."""
    return text if text.isascii() else normalize("NFC", text)


def identifier(text: str) -> str:
    """An id as it is compared: without blanks around it. Raises `Unreadable`."""
    text = text.strip()
    if len(text) > LONGEST_ID:
        raise Unreadable(SHORT_ID_DUE, longest=LONGEST_ID)
    return composed(text)


NUMBER_DUE = Text(nb="et tall", nn="eit tal", en="a number")
WHOLE_DUE = Text(nb="et helt tall", nn="eit heilt tal", en="a whole number")
DAY_DUE = Text(
    nb="en dato, skrevet som 2026-03-16",
    nn="ein dato, skriven som 2026-03-16",
    en="a date, written as 2026-03-16",
)
YES_NO_DUE = Text(nb="ja eller nei", nn="ja eller nei", en="yes or no")
NO_SUCH_DAY = Text(
    nb="en dato som finnes, skrevet som år-måned-dag; {written} finnes ikke i kalenderen",
    nn="ein dato som finst, skriven som år-månad-dag; {written} finst ikkje i kalenderen",
    en="a date that exists, written as year-month-day; {written} is not in the calendar",
)
TWO_DAYS = Text(
    nb="en dato med én betydning; {written} kan bety {first} eller {second}",
    nn="ein dato med éi tyding; {written} kan bety {first} eller {second}",
    en="a date with one meaning; {written} may mean {first} or {second}",
)
TWO_NUMBERS = Text(
    nb="et tall med én betydning; {written} kan leses som {first} og som {second}",
    nn="eit tal med éi tyding; {written} kan lesast som {first} og som {second}",
    en="a number with one meaning; {written} may be read as {first} and as {second}",
)
TOO_LARGE = Text(
    nb="et tall under 1 000 000 000 000 000",
    nn="eit tal under 1 000 000 000 000 000",
    en="a number below 1,000,000,000,000,000",
)

_LARGEST = Decimal(10) ** 15
_LONGEST_NUMBER = 40
_STRAY = re.compile(r"(?<![0-9])'|'(?![0-9])")  # 1'200 is a number, and '5 and 5' are none
_SPACES = dict.fromkeys(map(ord, "\N{NO-BREAK SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}'"), " ")
_SPACES[ord("\N{MINUS SIGN}")] = "-"
_PLAIN = re.compile(r"[+-]?[0-9]{1,15}\Z")
_AFFIX = re.compile(r"(?i)^(?:kr|nok)\.?\s*(?=[-\d])|\s*(?:kr|nok|kroner)?\.?(?:,-|%)?$")
_MILLION = re.compile(
    r"(?i)\s*(?:mill|million|millioner|millionar|mnok)\.?(?:\s*(?:kr|kroner)\.?)?$"
)
_GROUPED = re.compile(r"[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?\Z")
_DECIMAL = re.compile(r"[+-]?\d+(?:[.,]\d+)?\Z")
_TWO_WAYS = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}\Z")
_POINT_GROUPS = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?\Z")
_COMMA_GROUPS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\Z")


def number(text: str) -> Decimal:
    """`1 200 000 kr`, `1,5`, `30 %`, `1,2 mill. kr` → a number. Raises `Unreadable`."""
    if _PLAIN.match(text):
        return Decimal(int(text))
    if len(text) > _LONGEST_NUMBER or _STRAY.search(text):
        raise Unreadable(NUMBER_DUE)
    bare = text.translate(_SPACES).strip()
    scaled = _MILLION.sub("", bare)
    factor = 1_000_000 if scaled != bare else 1
    value = _decimal(_AFFIX.sub("", scaled, count=2).strip(), text) * factor
    if abs(value) >= _LARGEST:
        raise Unreadable(TOO_LARGE)
    return value or Decimal(0)  # there is no -0 in a plan


def _decimal(bare: str, text: str) -> Decimal:
    if not bare.isascii():
        raise Unreadable(NUMBER_DUE)
    if _TWO_WAYS.match(bare):
        whole = Decimal(bare.replace(".", "").replace(",", ""))
        raise Unreadable(TWO_NUMBERS, written=text, first=whole / 1000, second=whole)
    if _DECIMAL.match(bare) or _GROUPED.match(bare):
        return Decimal(bare.replace(" ", "").replace(",", "."))
    if _POINT_GROUPS.match(bare):
        return Decimal(bare.replace(".", "").replace(",", "."))
    if _COMMA_GROUPS.match(bare):
        return Decimal(bare.replace(",", ""))
    raise Unreadable(NUMBER_DUE)


def whole(text: str) -> int:
    """A number without decimals. Raises `Unreadable`."""
    try:
        value = number(text)
    except Unreadable as why:
        raise (Unreadable(WHOLE_DUE) if why.reason is NUMBER_DUE else why) from None
    if value != value.to_integral_value():
        raise Unreadable(WHOLE_DUE)
    return int(value)


_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z", re.ASCII)
_NORWEGIAN_DAY = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\Z", re.ASCII)
_SLASHED_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})\Z", re.ASCII)
_NAMED_DAY = re.compile(r"(\d{1,2})\.? ([a-z]{3,9})\.? (\d{4})\Z", re.ASCII)
_MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
_ENGLISH_MONTHS = {"may": "mai", "oct": "okt", "dec": "des"}


def day(text: str) -> date:
    """`2026-03-16`, `16.03.2026` or `16. mars 2026` → a date. Raises `Unreadable`."""
    text = text.strip()
    if found := _ISO_DAY.match(text):
        return _calendar_day(text, *found.groups())
    if found := _NORWEGIAN_DAY.match(text):
        return _calendar_day(text, *reversed(found.groups()))
    if found := _NAMED_DAY.match(text.casefold()):
        short = found[2][:3]
        short = _ENGLISH_MONTHS.get(short, short)
        if short in _MONTHS:
            return _calendar_day(text, found[3], str(_MONTHS.index(short) + 1), found[1])
    if found := _SLASHED_DAY.match(text):
        return _slashed_day(text, *found.groups())
    raise Unreadable(DAY_DUE)


def _calendar_day(text: str, year: str, month: str, day_of_month: str) -> date:
    try:
        return date(int(year), int(month), int(day_of_month))
    except ValueError:
        raise Unreadable(NO_SUCH_DAY, written=text) from None


def _slashed_day(text: str, first: str, second: str, year: str) -> date:
    day_first = month_first = None
    for order, (month, day_of_month) in enumerate(((second, first), (first, second))):
        try:
            read = date(int(year), int(month), int(day_of_month))
        except ValueError:
            continue
        if order == 0:
            day_first = read
        else:
            month_first = read
    if day_first and month_first and day_first != month_first:
        raise Unreadable(TWO_DAYS, written=text, first=day_first, second=month_first)
    if (read_day := day_first or month_first) is None:
        raise Unreadable(NO_SUCH_DAY, written=text)
    return read_day


YES = frozenset(("ja", "yes", "true", "y", "j", "on", "sant", "sann"))
NO = frozenset(("nei", "no", "false", "n", "off", "usant", "usann"))


def yes_no(text: str) -> bool:
    """`ja`, `yes`, `true` → True; `nei`, `no`, `false` → False. Raises `Unreadable`."""
    word = text.strip().casefold()
    if word in YES:
        return True
    if word in NO:
        return False
    raise Unreadable(YES_NO_DUE)
