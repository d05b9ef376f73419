"""Where a report goes: standard output, or a file (`gevinst.replaced`) that is replaced when all is well."""

from __future__ import annotations

from typing import Protocol

from gevinst.cli.output import write


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

    def write(self, text: str | bytes) -> None:
        """Print a piece."""
        if text:
            write(text, self.encoding)

    def keep(self) -> None:
        """It stands already."""

    def drop(self) -> None:
        """It can't be called back."""
