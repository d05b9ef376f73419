"""A checklist → a Word document: a table a section, with boxes to tick and room to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.checklist import labels
from gevinst.views.checklist.told import Mark, opening, parts, sheet_of, terms
from gevinst.views.paper.docx import SOFT, Box, Paper, Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.checklist.content import Checklist
    from gevinst.views.checklist.told import Entry, Part
    from gevinst.views.paper.docx import Filling, Words
    from gevinst.words import Text

_WIDTHS = (0.055, 0.52, 0.205, 0.12, 0.1)
_SIGN_WIDTHS = (0.4, 0.2, 0.4)
_GREEN, _RED = "1F6F4A", "A32A22"
_COLOURS = {Mark.OPEN: _RED, Mark.TICKED: _GREEN, Mark.CROSSED: SOFT}


def render(checklist: Checklist) -> bytes:
    """The document as a file. Raises `WrongUse` where python-docx is not installed."""
    return _Document(checklist).data()


class _Document(Paper):
    """The document of one checklist."""

    def __init__(self, checklist: Checklist) -> None:
        super().__init__(sheet_of(checklist))
        title, *lines = opening(checklist)
        self.document.add_paragraph(title, "Title")
        for line in lines:
            self.paragraph(Run(line, colour=SOFT))
        self.contents()
        for part in parts(checklist):
            self.part(part)
        self.sign()

    def part(self, part: Part) -> None:
        self.heading(part.heading)
        heads = ["✓", *self.say(labels.QUESTION, labels.ANSWER, labels.RESPONSIBLE, labels.DATE)]
        rows = [self.row(entry) for entry in part.entries]
        self.table(heads, rows, _WIDTHS, about=part.heading)

    def row(self, entry: Entry) -> list[Filling]:
        crossed = entry.mark is Mark.CROSSED
        box: Words = "–" if crossed else Box(entry.mark is Mark.TICKED, entry.rule.id)
        return [box, list(self.told(entry)), "", "", ""]

    def told(self, entry: Entry) -> Iterator[Words]:
        """What is told of a requirement, paragraph by paragraph."""
        is_open, crossed = entry.mark is Mark.OPEN, entry.mark is Mark.CROSSED
        question = Run(entry.question, bold=is_open, struck=crossed, colour=SOFT if crossed else "")
        yield Run(f"{entry.rule.id} ", colour=SOFT), question
        if entry.status:
            reasons = f": {' '.join(entry.reasons)}" if entry.reasons else ""
            yield Run(entry.status, bold=True, colour=_COLOURS[entry.mark]), reasons
        if entry.said:
            yield self.labelled(labels.PLAN_SAYS, "; ".join(entry.said))
        for lack in entry.lacks:
            for sentence in lack.sentences:
                yield f"• {sentence}"
            if lack.yaml:
                yield Run(lack.label, colour=SOFT)
                for line in lack.yaml:
                    yield Run(line, mono=True)
        if is_open:
            yield Run(entry.why)
            yield self.labelled(labels.WHO, f"{entry.who}. {terms(entry, self.sheet.language)}")
            yield self.labelled(labels.SOURCE, entry.source)

    def labelled(self, label: Text, text: str) -> Words:
        [word] = self.say(label)
        return Run(f"{word}: {text}", colour=SOFT)

    def sign(self) -> None:
        """Room for who has gone through it to sign."""
        [heading] = self.say(labels.GONE_THROUGH)
        self.heading(heading)
        heads = [*self.say(labels.NAME, labels.DATE, labels.SIGNATURE)]
        self.table(heads, [["\N{NO-BREAK SPACE}"] * 3] * 3, _SIGN_WIDTHS, about=heading)

    def say(self, *texts: Text) -> list[str]:
        return [self.sheet.say(text) for text in texts]
