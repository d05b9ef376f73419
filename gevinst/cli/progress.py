"""A long run at a terminal → a bar on standard error that shows how far it has come; else nothing."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, TypeVar

from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.words import Language

Item = TypeVar("Item")

PATIENCE = 0.7  # seconds: a bar that flashes by tells nothing
CHECKING = Text(nb="Sjekker planer", nn="Sjekkar planar", en="Checking plans")


def followed(items: Iterable[Item], total: int, language: Language) -> Iterator[Item]:
    """The same items; a bar is drawn once they have taken a while, if a person is watching.

    Nothing is drawn where reports appear on the same screen, for they show the progress themselves.
    """
    if not _is_watched():
        yield from items
        return
    waiting = iter(items)
    start, passed = time.monotonic(), 0
    for item in waiting:
        passed += 1
        yield item
        if time.monotonic() - start > PATIENCE:
            break
    else:
        return
    yield from _drawn(waiting, passed, total, language)


def _is_watched() -> bool:
    err, out = sys.stderr, sys.stdout
    if err is None or not err.isatty() or os.environ.get("TERM") == "dumb":
        return False
    return out is None or not out.isatty()


def _drawn(items: Iterator[Item], passed: int, total: int, language: Language) -> Iterator[Item]:
    from gevinst.views.bar import drawn  # noqa: PLC0415  (rich, for long runs only)

    yield from drawn(items, passed, total, CHECKING.to(language))
