"""A checklist → text for a person at a terminal, folded to its width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.checklist import labels
from gevinst.views.checklist.told import Mark, opening, parts, terms
from gevinst.views.page import Page

if TYPE_CHECKING:
    from gevinst.checklist.content import Checklist
    from gevinst.views.checklist.told import Entry, Part
    from gevinst.views.stream import Canvas
    from gevinst.words import Text

_BOXES = {Mark.OPEN: "[ ]", Mark.TICKED: "[x]", Mark.CROSSED: "[-]"}
_STYLES = {Mark.OPEN: "bold", Mark.TICKED: "green", Mark.CROSSED: "dim"}
_INDENT = 4
_BLANK = "_" * 20


def render(checklist: Checklist, on: Canvas) -> str:
    """The whole checklist, a box before each question."""
    page = _Page(checklist.language, on)
    title, *rest = opening(checklist)
    page.put(title, style="bold")
    for line in rest:
        page.put(line)
    for part in parts(checklist):
        page.part(part)
    return page.text()


class _Page(Page):
    """The page that a checklist is drawn on."""

    def part(self, part: Part) -> None:
        self.raw("")
        self.put(part.heading, style="bold underline")
        for entry in part.entries:
            self.raw("")
            self.entry(entry)

    def entry(self, entry: Entry) -> None:
        first = f"{_BOXES[entry.mark]} {entry.rule.id} {entry.question}"
        self.put(first, hang=_INDENT, style=_STYLES[entry.mark])
        if entry.status:
            self.below(
                ": ".join(
                    (entry.status, " ".join(entry.reasons)) if entry.reasons else (entry.status,)
                )
            )
        if entry.said:
            self.about(labels.PLAN_SAYS, "; ".join(entry.said))
        for lack in entry.lacks:
            for sentence in lack.sentences:
                self.below(f"• {sentence}", hang=2)
            if lack.yaml:
                self.below(lack.label, more=2)
                for line in lack.yaml:
                    self.raw(" " * (_INDENT + 4) + line, "green")
        if entry.mark is Mark.OPEN:
            self.about(labels.WHY, entry.why)
            self.about(labels.WHO, f"{entry.who}. {terms(entry, self.spoken)}")
            self.about(labels.SOURCE, entry.source)
            for place in (labels.ANSWER, labels.RESPONSIBLE, labels.DATE):
                self.about(place, _BLANK)

    def about(self, label: Text, text: str) -> None:
        self.below(f"{self.say(label)}: {text}", hang=2)

    def below(self, text: str, *, more: int = 0, hang: int = 0) -> None:
        self.put(text, indent=_INDENT + more, hang=hang)
