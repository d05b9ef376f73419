"""Paths as the user gave them → plan files, in a fixed order."""

from __future__ import annotations

import codecs
import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ENDINGS = (".yaml", ".yml")
_PLAN_ENDINGS = (".gevinst.yaml", ".gevinst.yml")
_PLAN_NAMES = frozenset(("gevinst.yaml", "gevinst.yml"))
_SKIPPED = frozenset(("node_modules", "venv", "__pycache__"))
_HEAD = 4096


class Found(NamedTuple):
    """The plan files that some paths mean, without doubles, and the paths that were of no use.

    `missing` do not exist; `closed` are folders that we have no right to look into.
    """

    files: list[str]
    missing: list[str]
    closed: list[str]


def find_plans(paths: Sequence[str]) -> Found:
    """The plan files that files and folders mean.

    A named file is taken as it is. A folder is searched for `*.gevinst.yaml`, `gevinst.yaml` and
    YAML files whose first key is `gevinst`. Hidden folders are not entered, and links are not
    followed: whoever writes in the folder does not decide what is read outside it.
    """
    files: dict[str, str] = {}
    found = Found([], [], [])
    for path in paths:
        if os.path.isdir(path):
            for file in _in_folder(path, found.closed):
                files.setdefault(os.path.realpath(file), file)
        elif _is_there(path):
            files.setdefault(os.path.realpath(path), path)
        else:
            found.missing.append(path)
    found.files.extend(files.values())
    return found


def _is_there(path: str) -> bool:
    """Whether there is something to read, or something to say on why it can't be read."""
    try:
        os.lstat(path)
    except PermissionError:
        return True
    except (OSError, ValueError):  # a ValueError: no file can have that name
        return False
    return True


def _in_folder(folder: str, closed: list[str]) -> Iterator[str]:
    """The plans in a folder and below; without recursion, since folders may lie very deep."""
    waiting = [folder]
    while waiting:
        where = waiting.pop()
        folders = []
        for entry in _entries(where, closed):
            if entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith(".") and entry.name not in _SKIPPED:
                    folders.append(entry.path)
            elif (
                entry.name.casefold().endswith(_ENDINGS)
                and entry.is_file(follow_symlinks=False)
                and _is_plan(entry.path, entry.name)
            ):
                yield _plainly(entry.path)
        waiting += reversed(folders)


def _entries(folder: str, closed: list[str]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return sorted(found, key=lambda entry: entry.name)
    except FileNotFoundError:  # it was there a moment ago
        return []
    except OSError:
        closed.append(_plainly(folder))
        return []


def _plainly(path: str) -> str:
    return path[2:] if path.startswith(f".{os.sep}") else path


def _is_plan(path: str, name: str) -> bool:
    if is_named_as_plan(name):
        return True
    try:
        with open(path, "rb") as file:
            return begins_as_plan(file.read(_HEAD))
    except OSError:
        return False


def is_named_as_plan(name: str) -> bool:
    """Whether a file's name, without its folder, says that it is a plan."""
    return name.casefold() in _PLAN_NAMES or name.casefold().endswith(_PLAN_ENDINGS)


def begins_as_plan(data: bytes) -> bool:
    """Whether the first key at the beginning of a file is `gevinst`."""
    head = data[:_HEAD]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        head = head.decode("utf-16", "ignore").encode("utf-8", "ignore")
    for line in head.removeprefix(b"\xef\xbb\xbf").splitlines():
        if line.strip() and not line.startswith((b"#", b"---", b"%")):
            return line.startswith((b"gevinst:", b'"gevinst":', b"'gevinst':"))
    return False
