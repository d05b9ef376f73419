"""A benefits map → text for a person at a terminal: the solution, and below each goal its gains as a tree."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from gevinst.gainmap.parts import Kind
from gevinst.views.gainmap import words
from gevinst.views.gainmap.told import numbers
from gevinst.views.page import Page
from gevinst.views.paper.sheet import AS_OF

if TYPE_CHECKING:
    from gevinst.gainmap.parts import Box, GainMap
    from gevinst.views.gainmap.told import Row, Telling
    from gevinst.views.stream import Canvas
    from gevinst.words import Text

_STEP, _HANG = 3, 2


def render(drawn: GainMap, telling: Telling, on: Canvas) -> str:
    """The map as a tree, folded to the width."""
    page = _Tree(telling, on)
    page.put(telling.title, style="bold")
    page.put(telling.say(AS_OF, as_of=telling.as_of))
    page.raw("")
    page.box(words.HEADS[Kind.SOLUTION], drawn.boxes[drawn.solution])
    for goal, rows in groupby(telling.rows_by_goal(), key=lambda row: row.goal):
        page.raw("")
        if goal is not None:
            page.box(words.GOAL, goal)
        for row in rows:
            page.gain(row)
    for ident in drawn.loose:
        page.raw("")
        page.box(words.GOAL, drawn.boxes[ident])
    page.legend()
    return page.text()


class _Tree(Page):
    """The page that a map is drawn on."""

    def __init__(self, telling: Telling, on: Canvas) -> None:
        super().__init__(telling.language, on)
        self.telling = telling

    def box(self, label: Text, box: Box) -> None:
        what = self.telling.what(box)
        self._head(what if box.missing else f"{self.say(label)}: {what}", box, 0)
        self._below(box, _STEP)

    def gain(self, row: Row) -> None:
        what = self.telling.what(row.gain)
        if not row.gain.missing:
            what = self.telling.say(words.GAIN_OF, kind=row.kind, what=what)
        self._head(what, row.gain, _STEP)
        self._below(row.gain, 2 * _STEP)
        for change in row.changes:
            what = self.telling.what(change)
            self._head(
                what if change.missing else f"{self.say(words.NEEDS)}: {what}", change, 2 * _STEP
            )
            self._below(change, 3 * _STEP)
        for effect in row.effects:
            sign = f"{words.SIGN[effect.sign]} " if effect.sign else ""
            self._head(f"{sign}{self.telling.what(effect)}", effect, 2 * _STEP)
            self._below(effect, 3 * _STEP)

    def legend(self) -> None:
        self.raw("")
        legend = list(self.telling.legend())
        self.put(self.say(words.LEGEND if legend else words.NO_LACKS), style="bold")
        for number, text in legend:
            self.put(f"{number:>3} {text}", hang=4)
        for remark in self.telling.remarks():
            self.put(remark)

    def _head(self, text: str, box: Box, indent: int) -> None:
        style = "red" if box.missing else "yellow" if box.is_harm else "bold"
        self.put(text, indent=indent, hang=_HANG, style=style)

    def _below(self, box: Box, indent: int) -> None:
        for note in self.telling.notes(box):
            self.put(note, indent=indent, hang=_HANG)
        if box.marks:
            lacks = f"{self.say(words.LACKS)}: {numbers(box.marks)}"
            self.put(lacks, indent=indent, hang=_HANG, style="red")
