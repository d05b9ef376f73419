"""A folder of files → written beside itself and put in its place when all is well.

Only a folder that is not there, is empty, or was written by us and holds nothing else, is replaced.
What we wrote is known by a file in it that lists the others with their fingerprints.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

from gevinst.errors import CannotWrite
from gevinst.replaced import NO_FOLDER, NO_RIGHT, umask
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MARKER, VERSION = "gevinst-site.json", "1"
MOST_BYTES = 256 * 1024 * 1024
NOT_FOLDER = Text(
    nb="{path} er ikke en mappe, og er ikke rørt. Velg en annen mappe.",
    nn="{path} er ikkje ei mappe, og er ikkje rørt. Vel ei anna mappe.",
    en="{path} is not a folder, and has not been touched. Choose another folder.",
)
NOT_OURS = Text(
    nb="{path} har noe som gevinst ikke har skrevet ({file}), og er ikke rørt. Velg en ny eller tom mappe.",
    nn="{path} har noko som gevinst ikkje har skrive ({file}), og er ikkje rørt. Vel ei ny eller tom mappe.",
    en="{path} holds something that gevinst has not written ({file}), and has not been touched. Choose a new or empty folder.",
)
CHANGED = Text(
    nb="{file} i {path} er endret etter at gevinst skrev den, og er ikke rørt. Velg en ny mappe, eller slett denne selv.",
    nn="{file} i {path} er endra etter at gevinst skreiv ho, og er ikkje rørt. Vel ei ny mappe, eller slett denne sjølv.",
    en="{file} in {path} has been changed since gevinst wrote it, and has not been touched. Choose a new folder, or delete this one yourself.",
)


class ReplacedFolder:
    """A folder, written beside itself and then put in place. Raises `CannotWrite` before any work."""

    def __init__(self, path: str) -> None:
        """A new folder beside the one at a path; where the path is a link, beside what it leads to."""
        self.path = path or os.curdir
        self.target = os.path.realpath(path)
        self.files: dict[str, str] = {}
        self.mode = 0o777 & ~umask()
        parent = os.path.dirname(self.target)
        if not os.path.isdir(parent):
            raise CannotWrite(NO_FOLDER, path=path, folder=os.path.dirname(path) or parent)
        try:
            self.old = self._ours()
            self.beside = tempfile.mkdtemp(prefix=".gevinst-", suffix=".part", dir=parent)
        except OSError as error:
            raise self._not_written(error) from None

    def _ours(self) -> Mapping[str, str] | None:
        """The files that are to be replaced, None where no folder is; raises where any is not ours."""
        if not os.path.lexists(self.target):
            return None
        if not os.path.isdir(self.target):
            raise CannotWrite(NOT_FOLDER, path=self.path)
        listed = _listed(self.target)
        for name in _files_in(self.target):
            if name == MARKER and listed:
                continue
            if name not in listed:
                raise CannotWrite(NOT_OURS, path=self.path, file=name)
            if _fingerprint_of(os.path.join(self.target, name)) != listed[name]:
                raise CannotWrite(CHANGED, path=self.path, file=name)
        return listed

    @property
    def pages(self) -> int:
        """How many of the files are pages."""
        return sum(name.endswith(".html") for name in self.files)

    def __enter__(self) -> Self:
        """The folder, to write to."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Keep it where all is well, else drop it."""
        try:
            if kind is None:
                self.keep()
        finally:
            self.drop()

    def write(self, name: str, text: str) -> None:
        """Write a file by its name from the folder, with `/` between folders and files."""
        data = text.encode("utf-8", "backslashreplace")
        try:
            place = os.path.join(self.beside, *name.split("/"))
            os.makedirs(os.path.dirname(place), exist_ok=True)
            with open(place, "xb") as file:
                file.write(data)
        except OSError as error:
            raise self._not_written(error) from None
        self.files[name] = hashlib.sha256(data).hexdigest()

    def keep(self) -> None:
        """Put the new folder in the place of the old one, and take that away."""
        held = {"gevinst-site": VERSION, "files": dict(sorted(self.files.items()))}
        self.write(MARKER, json.dumps(held, indent=1) + "\n")
        del self.files[MARKER]
        try:
            os.chmod(self.beside, self.mode)
            if self.old is None:
                os.rename(self.beside, self.target)
            else:
                self._ours()  # also what somebody has put there meanwhile
                self._swap(self.old)
        except OSError as error:
            raise self._not_written(error) from None
        self.beside = ""

    def _swap(self, files: Mapping[str, str]) -> None:
        aside = tempfile.mkdtemp(
            prefix=".gevinst-", suffix=".old", dir=os.path.dirname(self.target)
        )
        before = os.path.join(aside, "before")
        try:
            os.rename(self.target, before)
            try:
                os.rename(self.beside, self.target)
            except BaseException:
                os.rename(before, self.target)
                raise
            _remove(before, files)
        finally:
            with suppress(OSError):  # it stays where something else is in it
                os.rmdir(aside)

    def drop(self) -> None:
        """Take the new folder away; the old one is as it was."""
        if self.beside:
            shutil.rmtree(self.beside, ignore_errors=True)

    def _not_written(self, error: OSError) -> CannotWrite:
        return CannotWrite(NO_RIGHT, path=self.path, reason=error.strerror or type(error).__name__)


def _listed(folder: str) -> Mapping[str, str]:
    """The files that a folder of ours says are ours, with their fingerprints; none where it is not ours."""
    try:
        with open(os.path.join(folder, MARKER), "rb") as file:
            held: Any = json.loads(file.read(MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    files = held.get("files") if isinstance(held, dict) and held.get("gevinst-site") else None
    return files if isinstance(files, dict) else {}


def _files_in(folder: str) -> Iterator[str]:
    """What lies in a folder and the folders in it, with `/` between, and folders with nothing in them.

    Links are named, and not followed. Raises `OSError` where a folder can't be looked into.
    """
    for where, folders, files in os.walk(folder, onerror=_raise):
        within = os.path.relpath(where, folder)
        if not folders and not files and where != folder:
            yield f"{within}/".replace(os.sep, "/")
        links = [name for name in folders if os.path.islink(os.path.join(where, name))]
        for name in sorted((*files, *links)):
            yield os.path.normpath(os.path.join(within, name)).replace(os.sep, "/")


def _raise(error: OSError) -> None:
    raise error


def _fingerprint_of(path: str) -> str:
    if os.path.islink(path) or not os.path.isfile(path):
        return ""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _remove(folder: str, files: Mapping[str, str]) -> None:
    """Take away the files in it that are ours, and the folders that are empty then."""
    for name in list(_files_in(folder)):  # and not what the list says, which may be anywhere
        if name in files or name == MARKER:
            with suppress(OSError):
                os.unlink(os.path.join(folder, name))
    for where, _, _ in os.walk(folder, topdown=False):
        with suppress(OSError):
            os.rmdir(where)
