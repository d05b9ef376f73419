"""A text's lines, and where in it the parser's lists, keys and values begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from gevinst.source.tree import is_leaf, span_of

if TYPE_CHECKING:
    from gevinst.source.tree import Leaf, Mark, Written

_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


class Layout:
    """A text as YAML divides it into lines; places are counted in characters from its start."""

    def __init__(self, text: str) -> None:
        """The layout of a text."""
        self.text = text
        ends = list(_LINE_END.finditer(text))
        self.starts = [0, *(found.end() for found in ends)]
        self._ends = [found[0] for found in ends]
        self._unseen = 1 if text.startswith("\ufeff") else 0  # a mark that no column counts

    def at(self, line: int, column: int) -> int:
        """The place of a line and a column, both from 0; the end of the text for a line below it."""
        if line >= len(self.starts):
            return len(self.text)
        return self.starts[line] + column + (0 if line else self._unseen)

    def start(self, written: Written | Leaf) -> int:
        """Where a value begins."""
        return self.mark(written.start_mark)

    def mark(self, mark: Mark) -> int:
        """The place of a mark."""
        return self.at(mark.line, mark.column)

    def end(self, written: Written) -> int:
        """Behind a value's last character, or behind its `]` or `}`."""
        span = span_of(written)
        return self.at(span.end_line - 1, span.end_column - 1)

    def line_of(self, place: int) -> int:
        """The line, from 0, that a place lies on."""
        return bisect_right(self.starts, place) - 1

    def line(self, number: int) -> str:
        """A line with its end."""
        following = self.starts[number + 1 : number + 2]
        return self.text[self.starts[number] : following[0] if following else len(self.text)]

    def is_blank(self, number: int) -> bool:
        """Whether there is nothing on a line."""
        return not self.line(number).strip()

    def begins_line(self, place: int) -> bool:
        """Whether a place is the first one of a line."""
        return self.starts[self.line_of(place)] == place

    def next_line(self, place: int) -> int:
        """The start of the line below that of a place; the end of the text where there is none."""
        following = self.line_of(place) + 1
        return self.starts[following] if following < len(self.starts) else len(self.text)

    def line_end(self, place: int) -> str:
        """How the line above a place ends, or else the first one: CR and LF where the file has it."""
        above = self.line_of(place) - 1
        if above >= 0:
            return self._ends[above]
        return self._ends[0] if self._ends else "\n"

    def below(self, written: Written) -> int:
        """Where a line below a value begins: behind a comment on its last line, before blank lines."""
        place = self.end(written)
        last = _last(written)
        if last is None or last.style not in {"|", ">"} or not self.begins_line(place):
            place = self.next_line(place)
        else:
            header = self.line(last.start_mark.line)[last.start_mark.column :]
            while "+" not in header.partition("#")[0] and self.is_blank(self.line_of(place) - 1):
                place = self.starts[self.line_of(place) - 1]
        return max(place, self._below_all(written))

    def _below_all(self, written: Written) -> int:
        """Below the keys of a mapping that the reader left out as well (one that stands twice)."""
        if is_leaf(written) or written.flow_style or written.end_mark is None:
            return 0
        place = self.mark(written.end_mark)  # where the next value begins
        at_the_end = place == len(self.text) and not self.begins_line(place)
        line = self.line_of(place) + at_the_end
        while line and (self.is_blank(line - 1) or self.line(line - 1).lstrip().startswith("#")):
            line -= 1
        return self.starts[line] if line < len(self.starts) else len(self.text)

    def past_comments(self, place: int, indent: int) -> int:
        """Behind the comments that follow at once and are indented deeper: they belong to what is above."""
        while place < len(self.text) and self.begins_line(place):
            line = self.line(self.line_of(place))
            bare = line.lstrip(" ")
            if not bare.startswith("#") or len(line) - len(bare) <= indent:
                break
            place = self.next_line(place)
        return place

    def are_parted(self, above: Written, below: Written | Leaf) -> bool:
        """Whether a blank line stands between two values."""
        first, last = self.line_of(self.below(above)), below.start_mark.line
        return any(map(self.is_blank, range(first, last)))


def _last(written: Written) -> Leaf | None:
    while not is_leaf(written):
        if written.flow_style or not written.value:
            return None
        last = written.value[-1]
        written = last[1] if isinstance(last, tuple) else last
    return written
