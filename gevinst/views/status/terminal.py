"""How gains stand → text for a person at a terminal, with a small picture of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.follow.judged import State
from gevinst.views.page import Page
from gevinst.views.status import labels
from gevinst.views.status.told import MOST_DUE, MOST_GAINS, Telling
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from gevinst.follow.status import GainStatus, Overview, PlanStatus
    from gevinst.views.stream import Canvas
    from gevinst.words import Language

_STYLES = {State.OFF: "red", State.WATCH: "yellow", State.ON_LINE: "green", State.REACHED: "green"}
_INDENT = 2


def render(overview: Overview, language: Language, on: Canvas) -> str:
    """The overview of each plan, and of all of them where they are several."""
    page = _Page(Telling(language, overview), on)
    for number, plan in enumerate(overview.plans):
        if number:
            page.raw("")
        page.plan(plan)
    if len(overview.plans) + len(overview.unread) > 1:
        page.total(overview)
    page.limits(" ".join(filter(None, (page.telling.method(), page.telling.bar_mark()))))
    return page.text()


class _Page(Page):
    """The page that an overview is drawn on."""

    def __init__(self, telling: Telling, on: Canvas) -> None:
        super().__init__(telling.language, on)
        self.telling = telling

    def plan(self, plan: PlanStatus) -> None:
        self.put(self.telling.head(plan), style="bold")
        self.put(visible(plan.path))
        self.put(self.telling.say(labels.STATE_ON, as_of=plan.as_of))
        for warning in self.telling.warnings(plan):
            self.put(warning, style="yellow")
        self.put(self.telling.counts(plan.counts, plan.overdue))
        if not plan.gains:
            return
        self.due(plan)
        self.heading(labels.GAINS)
        for gain in plan.gains[:MOST_GAINS]:
            self.raw("")
            self.gain(gain)
        if more := len(plan.gains[MOST_GAINS:]):
            self.raw("")
            self.put(self.telling.say(labels.MORE_GAINS, count=more))
        self.limits(self.telling.own_method(plan))

    def limits(self, method: str) -> None:
        if method:
            self.raw("")
            self.put(method, style="dim")

    def due(self, plan: PlanStatus) -> None:
        if not plan.due:
            return
        self.heading(labels.DUE)
        for gain in plan.due[:MOST_DUE]:
            told = f"• {self.telling.name(gain)}: {self.telling.due(gain)}"
            self.put(told, hang=2, style="red" if gain.is_overdue else "")
        if more := len(plan.due[MOST_DUE:]):
            self.put(self.telling.more(more))

    def gain(self, gain: GainStatus) -> None:
        state = self.telling.state(gain)
        self.put(f"{self.telling.name(gain)}: {state}", hang=_INDENT, style=_style(gain))
        if pictures := self.telling.pictures(gain):
            self.raw(" " * _INDENT + pictures)
        rows = list(self.telling.rows(gain))
        width = max((len(row.label) for row in rows), default=0)
        for row in rows:
            self.put(f"{row.label:<{width}}  {row.text}", indent=_INDENT, hang=width + 2)

    def total(self, overview: Overview) -> None:
        self.heading(labels.TOTAL)
        for plan in overview.plans:
            counts = self.telling.counts(plan.counts, plan.overdue)
            self.put(f"{visible(plan.path)}: {counts}", hang=_INDENT)
        for each in overview.unread:
            why = each.why.to(self.spoken)
            self.put(visible(f"{each.path}: {why}"), hang=_INDENT, style="red")
        self.put(self.telling.counts(overview.counts, overview.overdue), style="bold")


def _style(gain: GainStatus) -> str:
    return f"bold {_STYLES.get(gain.state, '')}".strip()
