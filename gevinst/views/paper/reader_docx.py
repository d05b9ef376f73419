"""The page for one reader → a Word document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.paper import words
from gevinst.views.paper.docx import SOFT, WARNING, Paper, Run
from gevinst.views.paper.sheet import Sheet
from gevinst.views.paper.telling import Telling

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport
    from gevinst.report.part import ReaderPage


def reader(page: ReaderPage, report: PlanReport) -> bytes:
    """The page for one reader. Raises `WrongUse` where python-docx is not installed."""
    telling = Telling(report)
    title = page.title.to(telling.language)
    sheet = Sheet(title, telling.subject, report.as_of, telling.language)
    paper = Paper(sheet, dense=True)
    paper.title(telling.subject, title, f"{telling.say(words.FROM_THE_PLAN)} {sheet.day}.")
    for warning in telling.warnings():
        paper.warning(warning)
    for part in page.parts:
        paper.heading(telling.say(part.heading))
        for item in part.items:
            paper.bullet(telling.item(item))
        if part.more:
            paper.paragraph(Run(telling.say(words.MORE_ITEMS, count=part.more), colour=SOFT))
        for one in part.unsaid:
            paper.bullet(Run(telling.unsaid(one), colour=WARNING))
        if not part.items and not part.unsaid:
            paper.paragraph(telling.say(words.NOTHING_SAID))
    if page.missing:
        paper.heading(telling.say(words.STILL_MISSING))
    for missing in page.missing:
        for sentence in telling.sentences(missing):
            text = f"{sentence} ({missing.rule.id})"
            paper.bullet(Run(text, colour=WARNING))
    return paper.data()
