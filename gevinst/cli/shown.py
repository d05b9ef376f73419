"""A text that is all a command line asks for: the version, or help."""

from __future__ import annotations

from typing import NamedTuple

from gevinst import __version__, exits


class Shown(NamedTuple):
    """A text to show, and the code to end with."""

    text: str
    exit_code: int = exits.OK

    def run(self) -> int:
        """Show it."""
        from gevinst.cli.output import encoding, write  # noqa: PLC0415

        write(self.text, encoding())
        return self.exit_code


def version() -> Shown:
    """What `gevinst --version` shows."""
    return Shown(f"gevinst {__version__}\n")
