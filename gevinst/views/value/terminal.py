"""The numbers of a plan → text for a person at a terminal, folded to its width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.page import Page
from gevinst.views.value import figures, texts
from gevinst.views.value.told import told
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.views.stream import Canvas
    from gevinst.views.value.parts import Part
    from gevinst.views.value.told import Read


def render(read: Read, on: Canvas, *, verbose: bool = False) -> str:
    """The numbers; `verbose` tells how each was worked out."""
    page = _Page(read.language, on)
    told_ = told(read)
    page.put(f"{told_.title} · {visible(told_.subject)}", style="bold")
    page.lines(told_.verdict, style="bold")
    page.lines(told_.terms)
    if told_.table:
        page.heading(texts.IN_KRONER)
        page.years(told_.heads, told_.table)
        page.lines(told_.below)
    if told_.cases:
        page.heading(texts.CASES)
        page.lines(told_.cases)
    if told_.turning:
        page.heading(texts.TURNING)
        page.lines([page.say(texts.TURNING_ABOUT)])
        page.items(told_.turning)
    for part in told_.parts:
        page.part(part, verbose=verbose)
    if verbose:
        page.heading(figures.HOW)
        page.lines(page.say(text) for text in figures.METHOD)
    return page.text()


class _Page(Page):
    """The page that the numbers are drawn on."""

    def lines(self, sentences: Iterable[str], style: str = "") -> None:
        for each in sentences:
            self.put(visible(each), style=style)

    def items(self, entries: Iterable[str]) -> None:
        for each in entries:
            self.put(f"• {visible(each)}", indent=2, hang=2)

    def years(self, heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        """The table, its figures flush right; in rows of their own words where it is too wide."""
        widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
        if sum(widths) + 2 * len(widths) <= self.width:
            for row in (heads, *rows):
                flush = [cell.rjust(width) for cell, width in zip(row, widths, strict=True)]
                self.raw("  ".join(flush), "bold" if row is heads else "")
            return
        for year, *cells in rows:
            named = (f"{head} {cell}" for head, cell in zip(heads[1:], cells, strict=True))
            self.put(f"{year}: {', '.join(named)}", hang=2)

    def part(self, part: Part, *, verbose: bool) -> None:
        self.raw("")
        self.put(part.heading, style="bold underline")
        for entry in part.entries:
            self.items([entry.short])
            if verbose and entry.calculation:
                self.put(f"= {visible(entry.calculation)}", indent=4, hang=2)
        self.lines((*([part.more] if part.more else []), *part.notes))
