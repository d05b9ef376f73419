"""A plan before and after → what changes, line by line, for a person to read."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CONTEXT = 3
_STARTS = re.compile("(?<=[-+])[0-9]+")


def diff(before: str, after: str, name: str) -> Iterator[str]:
    """The lines of a unified diff; none where nothing changes.

    It is for reading: signs that nobody sees are shown, identity numbers are masked and very long
    lines cut.
    """
    from difflib import unified_diff  # noqa: PLC0415  (only where a plan is changed)

    old, new, shown = _lines(before), _lines(after), visible(name)
    # What is alike at both ends is left out first: the lines of a large file may be much alike.
    above = max(_alike(old, new) - CONTEXT, 0)
    old, new = old[above:], new[above:]
    below = max(_alike(old[::-1], new[::-1]) - CONTEXT, 0)
    old, new = old[: len(old) - below], new[: len(new) - below]
    for number, line in enumerate(unified_diff(old, new, shown, shown, n=CONTEXT, lineterm="")):
        if number < 2:  # noqa: PLR2004  (the two names)
            yield line
        elif line.startswith("@@"):
            yield _STARTS.sub(lambda found: str(int(found[0]) + above), line)
        else:
            yield line[:1] + visible(line[1:])


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """How many lines both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))


def _lines(text: str) -> list[str]:
    return [line.removesuffix("\r") for line in text.split("\n")]
