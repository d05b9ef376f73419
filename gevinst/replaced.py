"""A file → written beside itself and put in its place when all is well, or left as it was.

A run that stops half-way leaves the old file; whoever reads it finds the old one or the new one, and
never something between.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

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
IS_THERE = Text(
    nb="{path} finnes fra før, og er ikke rørt. Velg et annet navn.",
    nn="{path} finst frå før, og er ikkje rørt. Vel eit anna namn.",
    en="{path} is there already, and has not been touched. Choose another name.",
)


class Replaced:
    """A file, written beside itself and then replaced. Raises `CannotWrite` before any work."""

    def __init__(self, path: str, *, only_new: bool = False) -> None:
        """A new file beside the one at a path; where the path is a link, beside what it leads to.

        With `only_new` nothing is replaced, also not what someone else puts there meanwhile.
        """
        self.path = path
        self.only_new = only_new
        self.target = os.path.realpath(path)
        self.beside = ""
        self.mode = 0o666 & ~umask()
        self.file = self._opened()

    def _opened(self) -> IO[bytes]:
        folder = os.path.dirname(self.target)
        if os.path.isdir(self.target):
            raise CannotWrite(IS_FOLDER, path=self.path)
        if self.only_new and os.path.lexists(self.target):
            raise CannotWrite(IS_THERE, path=self.path)
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
        import tempfile  # noqa: PLC0415  (only where a file is written)

        made, self.beside = tempfile.mkstemp(prefix=".gevinst-", suffix=".part", dir=folder)
        return os.fdopen(made, "wb")

    def write(self, text: str | bytes) -> None:
        """Write a piece; a text in UTF-8."""
        data = text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace")
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
            if self.beside and self.only_new:
                self._put_where_nothing_is()
            elif self.beside:
                os.replace(self.beside, self.target)
            self.beside = ""
        except OSError as error:
            raise self._not_written(error) from None

    def _put_where_nothing_is(self) -> None:
        """Give the new file its name; a link is refused where the name is taken, at whatever moment."""
        try:
            os.link(self.beside, self.target)
        except FileExistsError:
            raise CannotWrite(IS_THERE, path=self.path) from None
        except OSError:  # a file system without links: as near to it as can be
            if os.path.lexists(self.target):
                raise CannotWrite(IS_THERE, path=self.path) from None
            os.replace(self.beside, self.target)
        else:
            os.unlink(self.beside)

    def drop(self) -> None:
        """Take the new file away; the old one is as it was."""
        with suppress(OSError):
            self.file.close()
        if self.beside:
            with suppress(OSError):
                os.unlink(self.beside)

    def _not_written(self, error: OSError) -> CannotWrite:
        return CannotWrite(NO_RIGHT, path=self.path, reason=error.strerror or type(error).__name__)


def umask() -> int:
    """The rights that new files are not to have."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
