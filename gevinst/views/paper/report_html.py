"""What is handed over of a plan → HTML documents: the gap report, and the page for one reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.check.verdict import Status
from gevinst.views import labels
from gevinst.views.paper import words
from gevinst.views.paper.html import html
from gevinst.views.paper.pictures import bars, timeline
from gevinst.views.paper.sheet import Sheet
from gevinst.views.paper.telling import Telling

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport
    from gevinst.report.handover import Handover
    from gevinst.report.part import ReaderPage


def report(handover: Handover) -> str:
    """The gap report. Raises `WrongUse` where Jinja is not installed."""
    telling = Telling(handover.report)
    title = telling.say(words.TITLE)
    sheet = Sheet(title, telling.subject, handover.report.as_of, telling.language)
    events = handover.timeline.events
    drawn = timeline(events, handover.report.as_of, telling) if events else None
    return html(
        "report.html.j2",
        sheet,
        handover=handover,
        telling=telling,
        words=words,
        labels=labels,
        Status=Status,
        bars=bars([part for part in handover.barriers if part.family], telling),
        drawn=drawn,
    )


def reader(page: ReaderPage, report: PlanReport) -> str:
    """The page for one reader. Raises `WrongUse` where Jinja is not installed."""
    telling = Telling(report)
    title = page.title.to(telling.language)
    sheet = Sheet(title, telling.subject, report.as_of, telling.language)
    return html("reader.html.j2", sheet, page=page, telling=telling, words=words, labels=labels)
