"""What was asked for on the command line, as it was written: what front and typer both make."""

from __future__ import annotations

from typing import NamedTuple


class Check(NamedTuple):
    """`gevinst check`, before anyone has asked whether the words make sense."""

    plans: tuple[str, ...] = ()
    format: str = "terminal"
    fail_on: str = "error"
    as_of: str | None = None
    phase: str | None = None
    lang: str | None = None
    verbose: bool = False
    debug: bool = False


class Schema(NamedTuple):
    """`gevinst schema`."""

    report: bool = False


class Version(NamedTuple):
    """`gevinst --version`."""


class Shown(NamedTuple):
    """Something typer has shown and that is all: help, or a script for completion."""

    text: str
    exit_code: int = 0


type_Request = Check | Schema | Version | Shown
