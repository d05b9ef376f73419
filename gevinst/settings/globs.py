"""Patterns such as `arkiv/**` → whether a path, or a folder that it lies in, is meant."""

from __future__ import annotations

import re
from fnmatch import translate
from typing import NamedTuple, Self
from unicodedata import normalize

MOST_SIGNS = 200
_ANY_DEPTH = "**"


class Globs(NamedTuple):
    """Some patterns, each a name a folder; None is any folders, or none."""

    patterns: tuple[tuple[re.Pattern[str] | None, ...], ...]

    @classmethod
    def of(cls, written: tuple[str, ...]) -> Self:
        """The patterns that are written so."""
        return cls(tuple(tuple(map(_name, _names(pattern))) for pattern in written))

    @staticmethod
    def fits(pattern: str) -> bool:
        """Whether a pattern can mean anything below a folder."""
        names = _names(pattern)
        return not (
            pattern.startswith("/")
            or "\\" in pattern
            or ":" in pattern
            or ".." in names
            or not names
        )

    def mean(self, path: str) -> bool:
        """Whether a path, with / between its names, is meant by any of the patterns."""
        names = tuple(normalize("NFC", path).split("/"))
        return any(_means(pattern, names) for pattern in self.patterns)


def _names(pattern: str) -> list[str]:
    return [name for name in normalize("NFC", pattern).split("/") if name not in ("", ".")]


def _name(name: str) -> re.Pattern[str] | None:
    return None if name == _ANY_DEPTH else re.compile(translate(name))


def _means(pattern: tuple[re.Pattern[str] | None, ...], names: tuple[str, ...]) -> bool:
    """Whether the pattern means the path or a folder on its way; no name is tried twice at a place."""
    met = _further(pattern, {0})  # how much of the pattern the names so far may have used up
    for name in names:
        if len(pattern) in met:
            return True
        met = _further(
            pattern,
            {
                at if part is None else at + 1
                for at in met
                if (part := pattern[at]) is None or part.match(name)
            },
        )
    return len(pattern) in met


def _further(pattern: tuple[re.Pattern[str] | None, ...], met: set[int]) -> set[int]:
    """The same places, and those behind a `**` that means no folder at all."""
    waiting = list(met)
    while waiting:
        at = waiting.pop()
        if at < len(pattern) and pattern[at] is None and at + 1 not in met:
            met.add(at + 1)
            waiting.append(at + 1)
    return met
