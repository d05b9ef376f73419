"""Sentences and lines → text drawn with rich: folded to a width, in colour where that is wanted."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from gevinst.views.stream import fitting
from gevinst.views.visible import inert

if TYPE_CHECKING:
    from typing import Any

    from gevinst.views.stream import Canvas
    from gevinst.words import Language, Text

LABEL_COLUMN = 9
_UNBROKEN, _HELD = "\N{NO-BREAK SPACE}", "\ue000"  # rich would break a line at it


class Page:
    """What is drawn on, in one language. A text that is written on it is never markup."""

    def __init__(self, spoken: Language, on: Canvas) -> None:
        """An empty page as wide as the canvas."""
        self.spoken = spoken
        self.width = on.width
        self.signs = fitting(on.encoding)
        self.out = StringIO()
        self.console = Console(
            file=self.out,
            width=on.width,
            height=10_000,
            color_system="standard" if on.colour else None,
            force_terminal=on.colour,
            no_color=not on.colour,
            markup=False,
            emoji=False,
            highlight=False,
            legacy_windows=False,
            _environ={},
        )

    def text(self) -> str:
        """All that has been written, without blanks at the ends of lines.

        A cell of a table is folded when it is drawn, and may begin a line with what it held within it.
        """
        return "".join(f"{inert(line.rstrip())}\n" for line in self.out.getvalue().splitlines())

    def say(self, text: Text, facts: dict[str, Any] | None = None) -> str:
        """A text in the page's language."""
        return text.to(self.spoken, facts)

    def put(self, text: str, *, indent: int = 0, hang: int = 0, style: str = "") -> None:
        """Write a text folded to the width; long words are broken, never cut."""
        first, *_ = self.folded(text.translate(self.signs), self.width - indent)
        self.raw(" " * indent + first.rstrip(), style)
        rest = text.translate(self.signs)[len(first) :].lstrip()
        for line in self.folded(rest, self.width - indent - hang) if rest else ():
            self.raw(" " * (indent + hang) + line.rstrip(), style)

    def folded(self, text: str, room: int) -> list[str]:
        """A text as lines of at most so many columns."""
        lines = Line(text.replace(_UNBROKEN, _HELD)).wrap(
            self.console, max(room, 8), overflow="fold"
        )
        return [line.plain.replace(_HELD, _UNBROKEN) for line in lines] or [""]

    def raw(self, text: str, style: str = "") -> None:
        """Write a text as it is, on a line of its own."""
        line = Line(inert(text.translate(self.signs)), style)
        self.console.print(line, no_wrap=True, overflow="ignore", crop=False)

    def heading(self, text: Text) -> None:
        """Write a heading, after an empty line."""
        self.raw("")
        self.put(self.say(text), style="bold underline")

    def labelled(self, label: Text, text: str) -> None:
        """Write a label and, in a column of its own, a text."""
        word = self.say(label)
        self.put(f"{word:<{LABEL_COLUMN}} {text}", indent=2, hang=LABEL_COLUMN + 1)

    def code(self, yaml: str) -> None:
        """Write YAML as it is to be pasted."""
        for line in yaml.split("\n"):
            self.raw(f"    {line}", "green")

    def table(self, headers: list[str], rows: list[list[str]]) -> None:
        """Write rows in columns; what does not fit in a column is folded, never cut."""
        table = Table(box=None, padding=(0, 1, 0, 0), header_style="bold")
        for header in headers:
            table.add_column(Line(header.translate(self.signs)), overflow="fold")
        for row in rows:
            table.add_row(*(Line(cell.translate(self.signs)) for cell in row))
        self.console.print(table)
