"""Text → Markdown that says the text and nothing else: no markup, HTML, link, mention or emoji of its own.

GitHub makes mentions, references and links of the finished page, where a backslash does not help. A
zero-width space, written so that it can be seen, parts what would be one.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from gevinst.views.visible import inert

if TYPE_CHECKING:
    from collections.abc import Iterable

_APART = "&#8203;"
_SIGNS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": f"@{_APART}"} | {
    sign: f"\\{sign}" for sign in "\\`*[]|~$"
}
_SPECIAL = re.compile(
    r"(?P<sign>[&<>@\\`*\[\]|~$])"
    r"|(?P<underscore>(?<![^\W_])_|_(?![^\W_]))"  # within a word it is only itself
    r"|(?P<number>\#(?=\d)|(?<=\bGH)-(?=\d)|(?<=\bgh)-(?=\d))"
    r"|(?P<hash>\#)"
    r"|(?P<link>:(?=//|[\w+-]+:)|(?<=\bwww)\.|(?<=\bWWW)\.)"
)
_FIRST = re.compile(r"^(?P<before>\s*\d{0,9})(?P<sign>[-+=.)])(?=\s|[-=]|$)")
_TICKS = re.compile("`+")


def escaped(text: str) -> str:
    """A text of one line as Markdown, for any place where a paragraph, an item or a cell may begin."""
    return _FIRST.sub(r"\g<before>\\\g<sign>", _SPECIAL.sub(_apart, text.strip(" ")))


def _apart(found: re.Match[str]) -> str:
    sign = found[0]
    match found.lastgroup:
        case "sign":
            return _SIGNS[sign]
        case "number" if sign == "#":
            return f"\\#{_APART}"
        case "number" | "link":
            return f"{sign}{_APART}"
        case _:
            return f"\\{sign}"


def code(text: str) -> str:
    """A text as a code span, within ticks that are more than any in it; not for a table."""
    if not text.strip():
        return escaped(text)
    ticks = "`" * (_longest_run(text) + 1)
    pad = " " if text[0] in "` " or text[-1] in "` " else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def fence(lines: Iterable[str], language: str = "") -> list[str]:
    """Lines of code within a fence that is longer than any run of ticks in them."""
    inside = [inert(line) for line in lines]
    ticks = "`" * max(3, _longest_run("\n".join(inside)) + 1)
    return [f"{ticks}{language}", *inside, ticks]


def row(cells: Iterable[str]) -> str:
    """A row of a table, of cells that are escaped already."""
    return f"| {' | '.join(cells)} |"


def heads(cells: list[str]) -> list[str]:
    """The first two rows of a table: its heads, and the line below them."""
    return [row(cells), row("---" for _ in cells)]


def folded(summary: str, lines: Iterable[str]) -> list[str]:
    """Lines of Markdown that are shown when the summary is clicked."""
    return ["<details>", f"<summary>{escape(summary)}</summary>", "", *lines, "", "</details>"]


def _longest_run(text: str) -> int:
    return max(map(len, _TICKS.findall(text)), default=0)
