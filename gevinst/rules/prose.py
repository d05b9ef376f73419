"""Texts of packages → whether they are told in the three languages, in signs that stay signs.

Reports print the texts of cards in many formats. Such a text is plain prose: it holds nothing that
a terminal, Markdown, HTML or a pipeline would take for its own.
"""

from __future__ import annotations

import string
from typing import Any

from gevinst.words import Text

LONGEST = 2_000
LONGEST_EXAMPLE = 20_000
_MARKUP = frozenset("\\`*_[]<>|#~&@{}")
_OBEYED = ("::", "##")
_SPACES = str.maketrans("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}", "  ")


def is_told(text: Any) -> bool:  # noqa: ANN401  (a package may give anything)
    """Whether something is a text in each of the three languages, on one line."""
    return type(text) is Text and all(map(_is_line, (text.nb, text.nn, text.en)))


def is_told_plainly(text: Any) -> bool:  # noqa: ANN401
    """Whether something is told, without signs that any format takes for markup."""
    return is_told(text) and not any(
        _MARKUP.intersection(sentence) or sentence.startswith(_OBEYED)
        for sentence in (text.nb, text.nn, text.en)
    )


def is_example(text: Any) -> bool:  # noqa: ANN401
    """Whether something is a plan to show: no signs that are not seen, and no end of a block of code."""
    if type(text) is not str or not text.strip() or len(text) > LONGEST_EXAMPLE:
        return False
    lines = text.split("\n")
    return all(
        _is_seen(line) and not line.lstrip().startswith(("::", "```")) for line in lines
    ) and ("##" not in text)


def _is_line(sentence: Any) -> bool:  # noqa: ANN401
    told = type(sentence) is str and 0 < len(sentence) <= LONGEST
    return told and bool(sentence.strip()) and _is_seen(sentence)


def _is_seen(line: str) -> bool:
    return line.translate(_SPACES).isprintable()


def blanks(sentence: str) -> set[str]:
    """The names of the blanks in a sentence. Raises `ValueError` where one is no plain `{name}`."""
    found = set()
    for _, name, form, conversion in string.Formatter().parse(sentence):
        if form or conversion or (name is not None and not name.isidentifier()):
            raise ValueError(sentence)
        found |= {name} if name else set()
    return found


def are_alike(text: Text) -> bool:
    """Whether the three languages have the same blanks, all of them plain."""
    try:
        return blanks(text.nb) == blanks(text.nn) == blanks(text.en)
    except ValueError:
        return False
