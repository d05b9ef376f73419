"""A box of a map → its lines as they are drawn in the width of its column, and how high they make it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.gainmap.parts import Kind
from gevinst.gainmap.sheets import COLUMNS
from gevinst.views.gainmap.metrics import width, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.gainmap.parts import Box
    from gevinst.views.gainmap.told import Telling

WHAT_SIZE, NOTE_SIZE, MARK_SIZE = 13.5, 12.0, 11.0
_WHAT_STEP, _NOTE_STEP, _MARK_STEP = 18.0, 16.0, 22.0
_PAD, _BASE = 9.0, 0.8
_BESIDE = {Kind.GAIN: 42.0, Kind.EFFECT: 40.0}  # room at the left for the sign of its kind
_MOST_LINES, _MOST_NOTE_LINES, MOST_MARKS = 5, 2, 30
MARK_HEIGHT = 18.0


class Line(NamedTuple):
    """A line of text with its base line, from the upper left corner of the box."""

    text: str
    x: float
    y: float
    look: str


class Mark(NamedTuple):
    """The number of a requirement in a small box, from the upper left corner of the box."""

    text: str
    x: float
    y: float
    width: float


class Face(NamedTuple):
    """All that is drawn in a box, and its height."""

    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    height: float


def face(box: Box, telling: Telling) -> Face:
    """The face of a box."""
    left = _BESIDE.get(box.kind, 12.0)
    room = COLUMNS[box.kind][1] - left - _PAD
    lines, top = [], _PAD
    texts = [
        (telling.what(box), "what", WHAT_SIZE, _WHAT_STEP, _MOST_LINES),
        *((note, "small", NOTE_SIZE, _NOTE_STEP, _MOST_NOTE_LINES) for note in telling.notes(box)),
    ]
    for text, look, size, step, most in texts:
        for line in wrapped(text, room, size, most):
            lines.append(Line(line, left, top + step * _BASE, look))
            top += step
    marks = tuple(_marks(box.marks, left, room, top + 3))
    if marks:
        top = marks[-1].y + _MARK_STEP
    return Face(tuple(lines), marks, top + _PAD - 2)


def _marks(numbers: tuple[int, ...], left: float, room: float, top: float) -> Iterator[Mark]:
    texts = [str(number) for number in numbers[:MOST_MARKS]]
    if len(numbers) > MOST_MARKS:
        texts.append(f"+{len(numbers) - MOST_MARKS}")
    x = left
    for text in texts:
        wide = max(MARK_HEIGHT, width(text, MARK_SIZE) + 7)
        if x + wide > left + room and x > left:
            x, top = left, top + _MARK_STEP
        yield Mark(text, x, top, wide)
        x += wide + 4
