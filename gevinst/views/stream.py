"""A stream and the environment → how wide, in colour or not, and with which signs to write."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple, TextIO

if TYPE_CHECKING:
    from collections.abc import Mapping

NARROWEST = 20
WIDE_AS_CONTENT = 10_000
_OFF = frozenset(("", "0", "false", "no"))


class Canvas(NamedTuple):
    """What a report is drawn on: columns, colour, and the encoding that its signs must fit."""

    width: int
    colour: bool
    encoding: str


def canvas(stream: TextIO | None = None, environment: Mapping[str, str] = os.environ) -> Canvas:
    """How to write on a stream, which is standard output unless another is given."""
    stream = stream or sys.stdout
    terminal = bool(stream) and stream.isatty()
    return Canvas(
        width(stream, terminal, environment),
        colour(terminal, environment),
        getattr(stream, "encoding", None) or "utf-8",
    )


def width(stream: TextIO, terminal: bool, environment: Mapping[str, str]) -> int:  # noqa: FBT001
    """The terminal's width, else what COLUMNS says, else as wide as the content: nothing is folded."""
    columns = environment.get("COLUMNS", "")
    if terminal:
        try:
            found = os.get_terminal_size(stream.fileno()).columns
        except (OSError, ValueError):
            found = 0
        if found:
            return max(found, NARROWEST)
    if columns.isascii() and columns.isdigit() and int(columns[:6]):
        return max(min(int(columns[:6]), WIDE_AS_CONTENT), NARROWEST)
    return WIDE_AS_CONTENT


def colour(terminal: bool, environment: Mapping[str, str]) -> bool:  # noqa: FBT001
    """Whether to write in colour: NO_COLOR says no, then FORCE_COLOR, then what the stream is."""
    if environment.get("NO_COLOR"):
        return False
    if "FORCE_COLOR" in environment:
        return environment["FORCE_COLOR"].casefold() not in _OFF
    return terminal and environment.get("TERM") != "dumb"


_PLAINER = {
    "█": "#", "░": ".", "─": "-", "│": "|", "•": "*", "·": "-", "→": ">", "…": ".", "–": "-", "—": "-",
    "▁": "_", "▂": ".", "▃": "-", "▄": "=", "▅": "+", "▆": "*", "▇": "%",
    "«": '"', "»": '"', "“": '"', "”": '"', "’": "'", "×": "x", "−": "-", "\N{NO-BREAK SPACE}": " ",
    "æ": "e", "ø": "o", "å": "a", "Æ": "E", "Ø": "O", "Å": "A",
    "é": "e", "É": "E", "ó": "o", "ò": "o", "ô": "o", "à": "a", "ä": "a", "ö": "o", "ü": "u", "≤": "<", "≥": ">", "÷": "/",
}  # fmt: skip


def fitting(encoding: str) -> dict[int, str]:
    """The signs that an encoding lacks, with what stands for each; as many columns wide."""
    table = {}
    for sign, plainer in _PLAINER.items():
        try:
            sign.encode(encoding)
        except (UnicodeEncodeError, LookupError):
            table[ord(sign)] = plainer
    return table
