"""Text → standard output or standard error, and a failure to write → an error that says so."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO, TextIO


def write(text: str | bytes, encoding: str = "utf-8") -> None:
    """Write text, or the bytes of a file, on standard output, and see it written.

    What a Windows console or an ASCII locale has no sign for is written as an escape. Raises
    `ReaderGone` where the output was closed while we wrote, and `CannotWrite` where it can't be
    written.
    """
    out = _standard_output()
    try:
        out.write(text if isinstance(text, bytes) else text.encode(encoding, "backslashreplace"))
        out.flush()
    except OSError as error:
        _let_go(out)
        from gevinst.errors import not_written  # noqa: PLC0415  (all goes well, as a rule)

        raise not_written(error) from None


def encoding() -> str:
    """The encoding that whoever reads standard output as text expects."""
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def say(sentence: str) -> None:
    """Write a sentence on one line to the user on standard error; in silence where that is closed.

    A file name may hold anything: what a terminal would obey is shown as an escape.
    """
    from gevinst.views.visible import visible  # noqa: PLC0415  (all goes well, as a rule)

    err: TextIO | None = sys.stderr
    if err is not None:
        with suppress(OSError, ValueError):
            err.write(visible(sentence) + "\n")
            err.flush()


def _standard_output() -> BinaryIO:
    out: TextIO | None = sys.stdout
    if out is None:  # as Python leaves it where it was started without one
        from gevinst.errors import not_written  # noqa: PLC0415

        raise not_written(None)
    out.flush()
    return out.buffer


def _let_go(out: BinaryIO) -> None:
    """Send what is left in the buffer nowhere, so that Python does not try again as it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, out.fileno())
    os.close(nowhere)
