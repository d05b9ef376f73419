"""Paths as the user gave them → plan files, in a fixed order."""

from __future__ import annotations

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
    """The plan files that some paths mean, without doubles, and the paths that do not exist."""

    files: list[str]
    missing: list[str]


def find_plans(paths: Sequence[str]) -> Found:
    """The plan files that files and folders mean.

    A named file is taken as it is. A folder is searched for `*.gevinst.yaml`, `gevinst.yaml` and
    YAML files whose first key is `gevinst`; hidden folders and links to folders are not entered.
    """
    files: dict[str, None] = {}
    missing = []
    for path in paths:
        if os.path.isdir(path):
            files.update(dict.fromkeys(_in_folder(path)))
        elif os.path.exists(path):
            files[path] = None
        else:
            missing.append(path)
    return Found(list(files), missing)


def _in_folder(folder: str) -> Iterator[str]:
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and name not in _SKIPPED
        )
        for name in sorted(names):
            path = os.path.join(where, name)
            if name.casefold().endswith(_ENDINGS) and os.path.isfile(path) and _is_plan(path, name):
                yield path[2:] if path.startswith(f".{os.sep}") else path


def _is_plan(path: str, name: str) -> bool:
    if name.casefold() in _PLAN_NAMES or name.casefold().endswith(_PLAN_ENDINGS):
        return True
    try:
        with open(path, "rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    for line in head.removeprefix(b"\xef\xbb\xbf").splitlines():
        if line.strip() and not line.startswith((b"#", b"---", b"%")):
            return line.startswith((b"gevinst:", b'"gevinst":', b"'gevinst':"))
    return False
