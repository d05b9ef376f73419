"""Plain scalars → what a YAML 1.1 parser makes of them where that is not what the author wrote."""

from __future__ import annotations

import re

from gevinst.plan.values import Kind

WORDS = {
    **dict.fromkeys(("yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"), "true"),
    **dict.fromkeys(("no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"), "false"),
    **dict.fromkeys(("null", "Null", "NULL"), "null"),
}
_FIRST = frozenset("0123456789+-.")
_OCTAL = re.compile(r"[-+]?0[0-7_]+\Z", re.ASCII)
_HEXADECIMAL = re.compile(r"[-+]?0x[0-9a-fA-F_]+\Z", re.ASCII)
_SIXTIES = re.compile(r"[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+\Z", re.ASCII)
_UNDERSCORED = re.compile(r"[-+]?[0-9][0-9_]*_[0-9_]*\Z", re.ASCII)
_FLOAT = re.compile(r"[-+]?(?:[0-9]+)\.[0-9]*0\Z", re.ASCII)
_LONGEST = 40


def may_be_misread(text: str) -> bool:
    """Whether a text is worth a closer look: a quick no for nearly every text."""
    return text in WORDS or (text[:1] in _FIRST and not (text.isdigit() and text[0] != "0"))


def misreading(text: str, kind: Kind | None) -> str | None:
    """What YAML 1.1 reads (`12:30` → `750`), or None where it reads what the author wrote.

    A yes or no field holds the value that `no` stands for, and a number field the one of `1.10`;
    there it is no misreading.
    """
    word = WORDS.get(text)
    if word is not None:
        return None if kind is Kind.YES_NO else word
    if not text or text[0] not in _FIRST or len(text) > _LONGEST:
        return None
    return _number_reading(text, kind)


def _number_reading(text: str, kind: Kind | None) -> str | None:
    if _OCTAL.match(text):
        digits = text.replace("_", "")
        return (
            str(int(digits, 8))
            if int(digits, 8) != int(digits) or kind is not Kind.NUMBER
            else None
        )
    if _HEXADECIMAL.match(text):
        return str(int(text.replace("_", ""), 16))
    if _SIXTIES.match(text):
        return str(_sixties(text))
    if _UNDERSCORED.match(text):
        return text.replace("_", "")
    if _FLOAT.match(text) and kind not in (Kind.NUMBER, Kind.WHOLE):
        return text.rstrip("0").rstrip(".") or "0"
    return None


def _sixties(text: str) -> int:
    value = 0
    for part in text.lstrip("+-").replace("_", "").split(":"):
        value = value * 60 + int(part)
    return -value if text.startswith("-") else value
