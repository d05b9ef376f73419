"""What can stop a run → a sentence in the user's language and an exit code.

Nothing that stands in a plan is ever an error here: that is a gap in the report.

    GevinstError            exit code
    ├── WrongUse            2   the command line asks for what can't be
    ├── CannotWrite         2   the report can't be written where it should go
    ├── CannotEdit          2   an answer can't be written into a plan without disturbing the rest
    ├── ReaderGone          141 whoever read the report has closed it; nothing to say to them
    ├── NothingToCheck      3   no plan where we were told to look
    ├── FaultyPackage       70  an installed package brings rules that can't be used
    ├── ProcessLost         70  one of several processes was stopped by something outside it
    └── PlanUnreadable      1   `gevinst.load` of what can't be read as a plan (also a ValueError)
"""

from __future__ import annotations

import errno
from typing import Any, ClassVar

from gevinst import exits
from gevinst.words import Language, Text


class GevinstError(Exception):
    """Something that stops a run: a sentence in three languages, the facts in it, and an exit code."""

    exit_code: ClassVar[int] = exits.WRONG_USE

    def __init__(self, text: Text, /, **facts: Any) -> None:  # noqa: ANN401  (facts are of any kind)
        """An error that is told in a sentence with these facts."""
        super().__init__(text, facts)
        self.text = text
        self.facts = facts

    def __reduce__(self) -> tuple[Any, ...]:
        """How it is sent from one process to another."""
        return _again, (type(self), self.text, self.facts)

    def sentence(self, language: Language) -> str:
        """What to tell the user."""
        return self.text.to(language, self.facts)

    def __str__(self) -> str:
        """The sentence in English, for a traceback."""
        return self.sentence(Language.EN)


def _again(kind: type[GevinstError], text: Text, facts: dict[str, Any]) -> GevinstError:
    return kind(text, **facts)


class WrongUse(GevinstError):  # noqa: N818  (what went wrong, in plain words)
    """The command line asks for what can't be: an unknown option, a choice that does not exist."""


class CannotWrite(GevinstError):  # noqa: N818
    """The report can't be written where it should go: a full disk, a closed output."""


class CannotEdit(GevinstError):  # noqa: N818
    """An answer can't be written into a plan without disturbing the rest of it.

    The fact `snippet` is the YAML that a person may put in.
    """


class ReaderGone(GevinstError):  # noqa: N818
    """Whoever read the report has closed it (`gevinst check . | head`)."""

    exit_code = exits.READER_GONE


class NothingToCheck(GevinstError):  # noqa: N818
    """There is no plan where we were told to look."""

    exit_code = exits.NOTHING_TO_CHECK


class FaultyPackage(GevinstError):  # noqa: N818
    """A package's rule stops, prints, or is not of the shape that a rule has; told in a half-sentence."""

    exit_code = exits.FAULT


class ProcessLost(GevinstError):  # noqa: N818
    """One of the processes that share the work was stopped by something outside it."""

    exit_code = exits.FAULT


class PlanUnreadable(GevinstError, ValueError):  # noqa: N818
    """A file that can't be read as a plan at all: not YAML, not UTF-8, empty, too large."""

    exit_code = exits.GAPS


NO_OUTPUT = Text(
    nb="Rapporten kunne ikke skrives: standard ut er lukket.",
    nn="Rapporten kunne ikkje skrivast: standard ut er lukka.",
    en="The report could not be written: standard output is closed.",
)
DISK_FULL = Text(
    nb="Rapporten kunne ikke skrives: disken er full.",
    nn="Rapporten kunne ikkje skrivast: disken er full.",
    en="The report could not be written: the disk is full.",
)
NOT_WRITTEN = Text(
    nb="Rapporten kunne ikke skrives ({reason}).",
    nn="Rapporten kunne ikkje skrivast ({reason}).",
    en="The report could not be written ({reason}).",
)


def not_written(why: OSError | None) -> CannotWrite | ReaderGone:
    """What the system says of a failed write, in words; None is an output that was never open."""
    if isinstance(why, BrokenPipeError):
        return ReaderGone(NO_OUTPUT)
    if why is None:
        return CannotWrite(NO_OUTPUT)
    if why.errno == errno.ENOSPC:
        return CannotWrite(DISK_FULL)
    return CannotWrite(NOT_WRITTEN, reason=why.strerror or type(why).__name__)
