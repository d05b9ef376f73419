"""A plan before and after → what changes, line by line, for a person to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator


def diff(before: str, after: str, name: str) -> Iterator[str]:
    """The lines of a unified diff; none where nothing changes.

    It is to be read and not to be applied: signs that nobody sees are shown, identity numbers are
    masked and very long lines cut.
    """
    from difflib import unified_diff  # noqa: PLC0415  (only where a plan is changed)

    shown = visible(name)
    lines = unified_diff(_lines(before), _lines(after), shown, shown, lineterm="")
    for number, line in enumerate(lines):
        head = number < 2 or line.startswith("@@")  # noqa: PLR2004  (the two names come first)
        yield line if head else line[:1] + visible(line[1:])


def _lines(text: str) -> list[str]:
    return [line.removesuffix("\r") for line in text.split("\n")]
