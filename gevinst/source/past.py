"""A plan file → the versions of it that git keeps: the commit, the day and the bytes of each.

The way back follows the first parent of each commit, as the file came to be on its own branch, and
goes on under the name that the file had before, where git sees that it was given another. What git
is asked is plumbing only, as in `gevinst.source.git`.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from gevinst.errors import WrongUse
from gevinst.source.git import (
    NO_REPOSITORY,
    asked_of_git,
    blobs_in,
    commit_of,
    names_of,
    repository_of,
    split,
    top_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.source.git import Blob

HEAD = "HEAD"
MOST = 10_000
_MOST_RENAMES = 400
_SHORT = 10


class Stood(NamedTuple):
    """A file as it stood after a commit, which was made on a day in UTC, under its names then."""

    commit: str
    day: date
    repository: str
    names: tuple[str, ...]

    @property
    def short(self) -> str:
        """The commit's name as far as people write it."""
        return self.commit[:_SHORT]

    def blob(self) -> Blob | None:
        """What git keeps of it; None where the commit took the file away. Raises `WrongUse`."""
        there = blobs_in(self.repository, self.commit, self.names)
        return next((there[name] for name in self.names if name in there), None)


class Past(NamedTuple):
    """The versions of a file, the newest first; `is_cut` where older ones were not fetched."""

    versions: tuple[Stood, ...]
    is_cut: bool


def past_of(file: str) -> Past:
    """The versions of a file. Raises `WrongUse` where it is in no repository with a commit."""
    folder = repository_of(os.path.dirname(os.path.realpath(file)))
    if folder is None:
        raise WrongUse(NO_REPOSITORY, path=file)
    top, shallow = top_of(folder, file)
    start = commit_of(top, HEAD, shallow=shallow)
    found: list[Stood] = []
    names: tuple[str, ...] = names_of(top, file)
    while len(found) < MOST:
        some = list(_versions(top, start, names, MOST - len(found)))
        found += some
        before = _before(top, some[-1].commit, names) if some else None
        if before is None:
            break
        start, old = before
        names = (old,)
    return Past(tuple(found), shallow)


def _versions(top: str, start: str, names: tuple[str, ...], most: int) -> Iterator[Stood]:
    asked = ("--literal-pathspecs", "rev-list", "--first-parent", "--timestamp", f"--max-count={most}",
             start, "--", *dict.fromkeys(names))  # fmt: skip
    for line in asked_of_git(top, *asked).decode("ascii").splitlines():
        seconds, _, commit = line.partition(" ")
        yield Stood(commit, _day(int(seconds)), top, names)


def _day(seconds: int) -> date:
    try:
        return datetime.fromtimestamp(seconds, UTC).date()
    except (OverflowError, OSError, ValueError):  # a commit may say any moment
        return date.max


def _before(top: str, commit: str, names: tuple[str, ...]) -> tuple[str, str] | None:
    """The commit before one that gave the file its name, and the name it had there; None where none did."""
    parents = asked_of_git(top, "rev-list", "--parents", "--max-count=1", commit).decode("ascii")
    _, *before = parents.split()
    if not before:
        return None
    asked = ("diff-tree", "-r", "-z", "--name-status", "--diff-filter=R", "--no-ext-diff", "--no-textconv",
             "--find-renames", f"-l{_MOST_RENAMES}", before[0], commit)  # fmt: skip
    words = iter(split(asked_of_git(top, *asked)))
    for _, old, new in zip(words, words, words, strict=False):
        if new in names:
            return before[0], old
    return None
