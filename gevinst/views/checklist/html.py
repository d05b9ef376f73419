"""A checklist → an HTML document to tick and fill in on the screen or on paper, without scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.checklist import labels
from gevinst.views.checklist.told import Mark, opening, parts, sheet_of, terms
from gevinst.views.paper.html import html

if TYPE_CHECKING:
    from gevinst.checklist.content import Checklist
    from gevinst.views.checklist.told import Entry
    from gevinst.words import Text


def render(checklist: Checklist) -> str:
    """The document. Raises `WrongUse` where Jinja2 is not installed."""
    spoken = checklist.language
    title, *lines = opening(checklist)

    def say(text: Text) -> str:
        return text.to(spoken)

    return html(
        "checklist.html.j2",
        sheet_of(checklist),
        title=title,
        lines=lines,
        parts=list(parts(checklist)),
        terms=lambda entry: terms(entry, spoken),
        tone=_tone,
        say=say,
        labels=labels,
    )


def _tone(entry: Entry) -> str:
    """The class of the style sheet that a status is coloured by."""
    if entry.mark is Mark.TICKED:
        return "met"
    return entry.rule.severity.value if entry.lacks else "later"
