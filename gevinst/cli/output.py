"""Text → standard output or standard error, and a failure to write → an error that says so."""

from __future__ import annotations

import errno
import os
import sys
from typing import BinaryIO

from gevinst.errors import CannotWrite, ReaderGone
from gevinst.words import Text

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


def write(text: str, encoding: str = "utf-8") -> None:
    """Write text on standard output, and see it written.

    What a Windows console or an ASCII locale has no sign for is written as an escape. Raises
    `ReaderGone` where the output was closed while we wrote, and `CannotWrite` where it can't be
    written.
    """
    out = _standard_output()
    try:
        out.write(text.encode(encoding, "backslashreplace"))
        out.flush()
    except OSError as error:
        _let_go(out)
        raise _in_words(error) from None


def encoding() -> str:
    """The encoding that whoever reads standard output as text expects."""
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def say(sentence: str) -> None:
    """Write a sentence to the user on standard error; in silence where that is closed."""
    try:
        print(sentence, file=sys.stderr, flush=True)
    except (OSError, ValueError):
        pass


def _standard_output() -> BinaryIO:
    if sys.stdout is None:  # as Python leaves it where it was started without one
        raise CannotWrite(NO_OUTPUT)
    sys.stdout.flush()
    return sys.stdout.buffer


def _in_words(error: OSError) -> CannotWrite | ReaderGone:
    if isinstance(error, BrokenPipeError):
        return ReaderGone(NO_OUTPUT)
    if error.errno == errno.ENOSPC:
        return CannotWrite(DISK_FULL)
    return CannotWrite(NOT_WRITTEN, reason=error.strerror or type(error).__name__)


def _let_go(out: BinaryIO) -> None:
    """Send what is left in the buffer nowhere, so that Python does not try again as it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, out.fileno())
    os.close(nowhere)
