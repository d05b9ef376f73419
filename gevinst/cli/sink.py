"""Where a report goes: standard output, or a file (`gevinst.replaced`) that is replaced when all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

from gevinst.cli.output import encoding, write

if TYPE_CHECKING:
    from gevinst.cli.outputs import Output
    from gevinst.views.stream import Canvas

FOR_PEOPLE = frozenset(("terminal", "concise"))


class Sink(Protocol):
    """Something that a document is written to, piece by piece."""

    def write(self, piece: str | bytes, /) -> None:
        """Write a piece."""

    def keep(self) -> None:
        """All is written: let it stand."""

    def drop(self) -> None:
        """Leave things as they were, as far as they can be."""


class Printed:
    """Standard output. What is printed is printed."""

    def __init__(self, encoding: str) -> None:
        """Standard output in an encoding."""
        self.encoding = encoding

    @classmethod
    def of(cls, form: str) -> Self:
        """Standard output for a format: people's own encoding for what they read, else UTF-8."""
        return cls(encoding() if form in FOR_PEOPLE else "utf-8")

    def write(self, text: str | bytes) -> None:
        """Print a piece."""
        if text:
            write(text, self.encoding)

    def keep(self) -> None:
        """It stands already."""

    def drop(self) -> None:
        """It can't be called back."""


def canvas_of(output: Output) -> Canvas:
    """What a text for people is drawn on: the screen, or a file as wide as its content."""
    from gevinst.views.stream import WIDE_AS_CONTENT, Canvas, canvas  # noqa: PLC0415

    if output.is_printed:
        return canvas()
    return Canvas(WIDE_AS_CONTENT, colour=False, encoding="utf-8")
