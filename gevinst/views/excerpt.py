"""A place in a file → the line itself with a caret under it, cut to fit and inert."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

from gevinst.rules.form.identity import masked
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from gevinst.source.document import Document
    from gevinst.source.place import Span

CUT = "…"
_LONGEST_READ = 2_000


class Excerpt(NamedTuple):
    """A line's number, its text, and how many columns stand before and under the carets."""

    number: int
    text: str
    before: int
    under: int


def excerpt(document: Document, span: Span, room: int) -> Excerpt | None:
    """What stands at a span, at most `room` columns wide; None where the file has no such line."""
    whole = document.line(span.line)
    if not whole.strip():
        return None
    first = span.column - 1
    last = span.end_column - 1 if span.end_line == span.line else len(whole)
    start = max(0, first - _LONGEST_READ)
    line = masked(whole[start : first + _LONGEST_READ])
    head, marked = (
        visible_part(line, 0, first - start),
        visible_part(line, first - start, last - start),
    )
    tail = visible_part(line, last - start, len(line))
    head = _tail_of(head.lstrip() if start == 0 else head, room // 2)
    shown = _head_of(head + marked + tail, room)
    under = max(1, min(cell_len(marked), cell_len(shown) - cell_len(head)))
    return Excerpt(span.line, shown, cell_len(head), under)


def visible_part(line: str, start: int, end: int) -> str:
    """A part of a line, made visible by itself so that the columns before it are known."""
    return visible(line[max(start, 0) : max(end, 0)])


def _head_of(text: str, room: int) -> str:
    if cell_len(text) <= room:
        return text
    while text and cell_len(text) > room - 1:
        text = text[: max(len(text) - max(1, (cell_len(text) - room) // 2), 0)]
    return text + CUT


def _tail_of(text: str, room: int) -> str:
    if cell_len(text) <= room:
        return text
    while text and cell_len(text) > room - 1:
        text = text[max(1, (cell_len(text) - room) // 2) :]
    return CUT + text
