"""Where a report goes → something to write it to: standard output, or a file replaced when all is well.

A report in a file is written beside it and put in its place at the end, so that a run that stops
half-way leaves the old one as it was.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from gevinst.cli.output import write
from gevinst.errors import CannotWrite
from gevinst.words import Text

if TYPE_CHECKING:
    from typing import IO

NO_FOLDER = Text(
    nb="{path} kan ikke skrives: mappen {folder} finnes ikke. Lag den først.",
    nn="{path} kan ikkje skrivast: mappa {folder} finst ikkje. Lag ho først.",
    en="{path} can't be written: the folder {folder} does not exist. Make it first.",
)
IS_FOLDER = Text(
    nb="{path} kan ikke skrives: det er en mappe. Skriv et filnavn etter.",
    nn="{path} kan ikkje skrivast: det er ei mappe. Skriv eit filnamn etter.",
    en="{path} can't be written: it is a folder. Write a file name after it.",
)
NO_RIGHT = Text(
    nb="{path} kan ikke skrives ({reason}). Det som sto der, er ikke rørt.",
    nn="{path} kan ikkje skrivast ({reason}). Det som stod der, er ikkje rørt.",
    en="{path} can't be written ({reason}). What was there has not been touched.",
)


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


class Replaced:
    """A file, written beside itself and then replaced. Raises `CannotWrite` before any work."""

    def __init__(self, path: str) -> None:
        """A new file beside the one at a path; where the path is a link, beside what it leads to."""
        self.path = path
        self.target = os.path.realpath(path)
        self.beside = ""
        self.mode = 0o666 & ~_umask()
        self.file = self._opened()

    def _opened(self) -> IO[bytes]:
        folder = os.path.dirname(self.target)
        if os.path.isdir(self.target):
            raise CannotWrite(IS_FOLDER, path=self.path)
        if not os.path.isdir(folder):
            raise CannotWrite(NO_FOLDER, path=self.path, folder=os.path.dirname(self.path))
        try:
            if os.path.exists(self.target):
                found = os.stat(self.target)
                if not stat.S_ISREG(found.st_mode):  # /dev/null or a pipe: nothing to lose there
                    return open(self.target, "wb")
                self.mode = stat.S_IMODE(found.st_mode)
                if not os.access(self.target, os.W_OK):
                    raise PermissionError(13, os.strerror(13))
            return self._new(folder)
        except OSError as error:
            raise self._not_written(error) from None

    def _new(self, folder: str) -> IO[bytes]:
        import tempfile  # noqa: PLC0415  (only for a report in a file)

        made, self.beside = tempfile.mkstemp(prefix=".gevinst-", suffix=".part", dir=folder)
        return os.fdopen(made, "wb")

    def write(self, piece: str | bytes) -> None:
        """Write a piece, text in UTF-8."""
        data = piece.encode("utf-8", "backslashreplace") if isinstance(piece, str) else piece
        try:
            self.file.write(data)
        except OSError as error:
            raise self._not_written(error) from None

    def keep(self) -> None:
        """Put the new file in the place of the old one."""
        try:
            self.file.flush()
            if self.beside:
                os.fsync(self.file.fileno())
                os.chmod(self.beside, self.mode)
            self.file.close()
            if self.beside:
                os.replace(self.beside, self.target)
                self.beside = ""
        except OSError as error:
            raise self._not_written(error) from None

    def drop(self) -> None:
        """Take the new file away; the old one is as it was."""
        with suppress(OSError):
            self.file.close()
        if self.beside:
            with suppress(OSError):
                os.unlink(self.beside)

    def _not_written(self, error: OSError) -> CannotWrite:
        return CannotWrite(NO_RIGHT, path=self.path, reason=error.strerror or type(error).__name__)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
