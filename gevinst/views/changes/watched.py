"""A plan that was saved → what changed since it was last read, and what is missing now, in short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.changes.change import Kind
from gevinst.views import concise
from gevinst.views.changes import labels
from gevinst.views.changes.told import MOST_OF_A_KIND, parts, summary
from gevinst.views.labels import CLOSED_COUNT
from gevinst.views.page import Page
from gevinst.views.visible import visible
from gevinst.views.writer import Run

if TYPE_CHECKING:
    from gevinst.changes.compare import Compared
    from gevinst.check.verdict import PlanReport
    from gevinst.views.stream import Canvas

_SIGNS = {Kind.OPENED: "+", Kind.BEGUN: "+", Kind.CLOSED: "-", Kind.CEASED: "-"}
_STYLES = {"+": "red", "-": "green"}


def short_list(report: PlanReport, on: Canvas) -> str:
    """What is missing in a plan, a line a gap, and its verdict."""
    return concise.Writer(Run(report.as_of, report.language, canvas=on)).piece(report)


def saved(compared: Compared, on: Canvas) -> str:
    """What changed, a line each after how many gaps came, went and are left; then what is missing now."""
    report = compared.versions.new
    page = Page(report.language, on)
    facts = {"path": report.name, "what": summary(compared, report.language)}
    page.put(visible(labels.OF_PLAN.to(report.language, facts)), style="bold")
    for part in parts(compared, report.language, MOST_OF_A_KIND, CLOSED_COUNT):
        sign = _SIGNS.get(part.kind, "*")
        for line in filter(None, (*part.lines, part.more)):
            page.put(f"{sign} {line}", hang=2, style=_STYLES.get(sign, ""))
    return page.text() + short_list(report, on)


def unreadable(report: PlanReport) -> str:
    """That a plan can't be read to its end now, where and why."""
    gap = next((gap for rule, gap in report.gaps() if rule.id == "GEV001"), None)
    why = gap.text.to(report.language, gap.facts) if gap else ""
    line = gap.place.span.line if gap and gap.place.span else 0
    path = f"{report.name}:{line}" if line else report.name
    return visible(labels.UNREADABLE_NOW.to(report.language, {"path": path, "why": why}))
