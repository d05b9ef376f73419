"""What has changed → Markdown, for a comment on a pull request."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from gevinst.views.changes import labels
from gevinst.views.changes.told import MOST_OF_A_KIND, head, parts, summary
from gevinst.views.markup import escaped

if TYPE_CHECKING:
    from gevinst.changes.compare import Compared
    from gevinst.words import Language

ROOM = 60_000  # GitHub refuses a comment of more than 65 536 characters


def render(compared: Compared, spoken: Language, *, verbose: bool = False) -> str:
    """The changes under a heading for each kind; cut at a whole line where a comment has no more room."""
    title, *rest = head(compared, spoken)
    blocks = [f"## {escaped(labels.TITLE.to(spoken))}: {escaped(title)}"]
    blocks += [escaped(line) for line in rest]
    blocks.append(f"**{escaped(summary(compared, spoken))}**")
    room = ROOM - sum(map(len, blocks))
    for part in parts(compared, spoken, sys.maxsize if verbose else MOST_OF_A_KIND):
        lines = [f"### {escaped(part.heading)}", ""]
        lines += [f"- {escaped(line)}" for line in (*part.lines, part.more) if line]
        kept = _that_fit(lines, room)
        if len(kept) < len(lines):
            blocks += ["\n".join(kept), f"**{escaped(labels.CUT.to(spoken))}**"]
            break
        room -= sum(map(len, lines)) + len(lines)
        blocks.append("\n".join(lines))
    return "\n\n".join(filter(None, blocks)) + "\n"


def _that_fit(lines: list[str], room: int) -> list[str]:
    kept = []
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            break
        kept.append(line)
    return kept
