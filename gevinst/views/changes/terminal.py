"""What has changed → text for a person at a terminal, folded to its width."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from gevinst.changes.change import Kind
from gevinst.views.changes.told import MOST_OF_A_KIND, head, parts, summary
from gevinst.views.page import Page

if TYPE_CHECKING:
    from gevinst.changes.compare import Compared
    from gevinst.views.stream import Canvas
    from gevinst.words import Language

_STYLES = {Kind.OPENED: "red", Kind.BEGUN: "red", Kind.CLOSED: "green"}


def render(compared: Compared, spoken: Language, on: Canvas, *, verbose: bool = False) -> str:
    """The changes under a heading for each kind, what matters most first."""
    page = Page(spoken, on)
    title, *rest = head(compared, spoken)
    page.put(title, style="bold")
    for line in rest:
        page.put(line)
    page.put(summary(compared, spoken), style="bold")
    for part in parts(compared, spoken, sys.maxsize if verbose else MOST_OF_A_KIND):
        page.raw("")
        page.put(part.heading, style="bold underline")
        for line in part.lines:
            page.put(f"• {line}", indent=2, hang=2, style=_STYLES.get(part.kind, ""))
        if part.more:
            page.put(part.more, indent=2)
    return page.text()
