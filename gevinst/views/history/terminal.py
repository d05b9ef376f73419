"""A plan's history → text for a person at a terminal: a bar for each version, and what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.history import labels
from gevinst.views.history.told import called, changed, counts, head, unread
from gevinst.views.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.changes.history import History, Version
    from gevinst.views.stream import Canvas
    from gevinst.words import Language

_SIGNS = "█░·"
_WIDEST, _NARROWEST = 60, 8


def render(history: History, spoken: Language, on: Canvas) -> str:
    """The versions, the oldest first."""
    page = _Page(spoken, on)
    title, *rest = head(history, spoken)
    page.put(title, style="bold")
    for line in rest:
        page.put(line)
    page.bars(history.versions)
    page.changes(history.versions)
    return page.text()


class _Page(Page):
    """The page that a history is drawn on."""

    def bars(self, versions: Sequence[Version]) -> None:
        self.heading(labels.BURN_DOWN)
        self.put(self.say(labels.KEY))
        sums = [sum(counts(version)) for version in versions]
        digits = len(str(max(sums, default=0)))
        names = max(len(called(version, self.spoken)) for version in versions)
        room = self.width - len(f"2026-01-01 {'':{names}} {'':{digits}} ")
        most = max(*sums, 1)
        scale = min(1.0, max(min(room, _WIDEST), _NARROWEST) / most)
        for version, total in zip(versions, sums, strict=True):
            name = f"{version.day} {called(version, self.spoken):<{names}} "
            if missing := unread(version, self.spoken):
                self.put(f"{name}{missing}", hang=2)
            else:
                self.put(f"{name}{total:>{digits}} {_bar(counts(version), scale)}", hang=2)

    def changes(self, versions: Sequence[Version]) -> None:
        self.heading(labels.CHANGED)
        for version in versions:
            told, weightiest = changed(version, self.spoken)
            self.put(f"{version.day} {called(version, self.spoken)}: {told}", hang=2)
            if weightiest:
                self.put(weightiest, indent=2, hang=2)


def _bar(parts: Sequence[int], scale: float) -> str:
    """A sign for each gap, or for several where there are many; what there is, is always seen."""
    return "".join(
        sign * max(int(count * scale), 1)
        for sign, count in zip(_SIGNS, parts, strict=True)
        if count
    )
