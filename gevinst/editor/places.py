"""Places in a text as an editor counts them, by line and in units of its encoding ↔ characters from its start."""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import StrEnum
from typing import NamedTuple

_LINE_END = re.compile("\r\n|\n|\r")


class Unit(StrEnum):
    """What the columns of an editor count."""

    UTF8 = "utf-8"
    UTF16 = "utf-16"
    UTF32 = "utf-32"

    def width(self, text: str) -> int:
        """How many units a text is long."""
        if self is Unit.UTF32 or text.isascii():
            return len(text)
        if self is Unit.UTF16:
            return len(text) + sum(char > "\uffff" for char in text)
        return len(text.encode("utf-8", "surrogatepass"))


class Place(NamedTuple):
    """A line and a column, both from 0, the column in an editor's units."""

    line: int
    column: int


class Stretch(NamedTuple):
    """A stretch of a text: characters from its start, the end not included."""

    start: int
    end: int

    def touches(self, other: Stretch) -> bool:
        """Whether two stretches have a place in common, an end counted as one."""
        return self.start <= other.end and other.start <= self.end


class Places:
    """A text's lines as editors count them: less ends a line for them than for YAML.

    The first line has a byte order mark before the text where the text is `marked`.
    """

    def __init__(self, text: str, unit: Unit = Unit.UTF16, *, marked: bool = False) -> None:
        """The places of a text, for an editor that counts in some unit."""
        self._text = text
        self._unit = unit
        self._unseen = unit.width("\ufeff") if marked else 0
        ends = list(_LINE_END.finditer(text))
        self._starts = [0, *(found.end() for found in ends)]
        self._ends = [*(found.start() for found in ends), len(text)]

    def offset(self, line: int, column: int) -> int:
        """The character at a place; the end of the line, or of the text, for one beyond it."""
        if line >= len(self._starts):
            return len(self._text)
        start, end = self._starts[line], self._ends[line]
        column = column if line else max(column - self._unseen, 0)
        text = self._text[start:end]
        if text.isascii():
            return min(start + column, end)
        units = 0
        for index, char in enumerate(text):
            if units >= column:
                return start + index
            units += self._unit.width(char)
        return end

    def place(self, offset: int) -> Place:
        """The place of a character; the end of its line for one of a line's end."""
        line = bisect_right(self._starts, offset) - 1
        start = self._starts[line]
        units = self._unit.width(self._text[start : min(offset, self._ends[line])])
        return Place(line, units if line else units + self._unseen)
