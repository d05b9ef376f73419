"""A text → how it is written in YAML, so that every reader reads exactly that text."""

from __future__ import annotations

import re
from unicodedata import category

from gevinst.edit.said import Hint
from gevinst.plan.values import Kind
from gevinst.plan.yaml11 import WORDS

STEP = 2
_WORDS = frozenset((*WORDS, *"~ y Y n N".split()))  # noqa: SIM905
_LIKE_A_NUMBER = re.compile(r"[-+.]?[0-9.][-+.,:_/ 0-9a-fA-FxXoOtTzZ]*\Z")
_FIRST = re.compile(r"[^\W_]|[(«§/]")
_NEGATIVE = re.compile(r"-[0-9][0-9 ]*(?:\.[0-9]+)?\Z")
_IN_FLOW = frozenset(",[]{}:")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def on_one_line(text: str, kind: Kind | None, *, flow: bool) -> str:
    """The text as one line of YAML: bare where that is safe, else in double quotes.

    `kind` is that of the field: a text that another reader takes for a number or for *no* is quoted
    where texts are due. A field without a kind holds one of the format's own words. `flow` is within
    braces or brackets.
    """
    if isinstance(text, Hint) or _may_be_bare(text, kind, flow=flow):
        return text
    return f'"{"".join(map(_escaped, text))}"'


def on_lines(text: str, indent: int) -> list[str] | None:
    """A text of several lines as a block: what stands behind the key, and its lines; else None."""
    if "\n" not in text or text[0] in " \n" or text.endswith("\n"):
        return None
    lines = text.split("\n")
    if any(line != line.rstrip() or not all(map(_is_seen, line)) for line in lines):
        return None
    return ["|-", *(" " * indent + line if line else "" for line in lines)]


def _may_be_bare(text: str, kind: Kind | None, *, flow: bool) -> bool:
    if kind in (Kind.NUMBER, Kind.WHOLE) and _NEGATIVE.match(text):
        return True
    return (
        _FIRST.match(text) is not None
        and text == text.strip()
        and all(map(_is_seen, text))
        and not (": " in text or " #" in text or text.endswith(":"))
        and not (flow and not _IN_FLOW.isdisjoint(text))
        and not (kind in (Kind.PROSE, Kind.ID) and _is_read_otherwise(text))
    )


def _is_read_otherwise(text: str) -> bool:
    return text in _WORDS or _LIKE_A_NUMBER.match(text) is not None


def _is_seen(char: str) -> bool:
    return char.isprintable() or category(char) == "Zs"


def _escaped(char: str) -> str:
    if (known := _ESCAPES.get(char)) is not None:
        return known
    if _is_seen(char):
        return char
    code = ord(char)
    if code <= 0xFF:  # noqa: PLR2004
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004
