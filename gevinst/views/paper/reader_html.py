"""The page for one reader → an HTML document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views import labels
from gevinst.views.paper import words
from gevinst.views.paper.html import html
from gevinst.views.paper.sheet import Sheet
from gevinst.views.paper.telling import Telling

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport
    from gevinst.report.part import ReaderPage


def reader(page: ReaderPage, report: PlanReport) -> str:
    """The page for one reader. Raises `WrongUse` where Jinja is not installed."""
    telling = Telling(report)
    title = page.title.to(telling.language)
    sheet = Sheet(title, telling.subject, report.as_of, telling.language)
    return html("reader.html.j2", sheet, page=page, telling=telling, words=words, labels=labels)
