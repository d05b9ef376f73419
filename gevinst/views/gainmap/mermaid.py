"""A benefits map → a Mermaid flowchart, for pages and wikis that draw such.

A label is text only: each sign that Mermaid, Markdown or HTML knows stands as a number (`#60;`), so that
`end`, `click`, `%%{init` and `<img>` say themselves. An icon (`fa:fa-car`) and a formula (`$$x$$`) are
found in the finished label, so a zero-width space parts them. The ids are our own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gevinst.gainmap.parts import Kind
from gevinst.views.gainmap import words
from gevinst.views.gainmap.told import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gevinst.gainmap.parts import Box, GainMap
    from gevinst.views.gainmap.told import Telling

_KNOWN = re.compile(r"[^\w ,·→−+()–«»“”…-]|_|(?<!\w)[-+]|[-+](?!\w)")
_APART = "#8203;"
_LONGEST = 200
_LONGEST_LINK = len("  n1000 -.-> n1000\n")
_MOST_LINKS = 500  # Mermaid's own limits, which a chart can't raise: 500, and 50 000 signs in all
_MOST_SIGNS = 40_000
_SHAPES = {
    Kind.SOLUTION: '(["{}"])',
    Kind.CHANGE: '["{}"]',
    Kind.GAIN: '("{}")',
    Kind.EFFECT: '{{{{"{}"}}}}',
    Kind.GOAL: '[["{}"]]',
}
_COLUMNS = (
    (Kind.SOLUTION, (Kind.SOLUTION,)),
    (Kind.CHANGE, (Kind.CHANGE,)),
    (Kind.GAIN, (Kind.GAIN, Kind.EFFECT)),
    (Kind.GOAL, (Kind.GOAL,)),
)
_CLASSES = {
    "solution": "fill:#e4edf5,stroke:#17517e,stroke-width:2px,color:#1b2430",
    "change": "fill:#ffffff,stroke:#66737f,color:#1b2430",
    "gain": "fill:#f2f5f8,stroke:#17517e,stroke-width:2px,color:#1b2430",
    "effect": "fill:#ffffff,stroke:#66737f,color:#1b2430",
    "harm": "fill:#ffffff,stroke:#8a5300,stroke-width:3px,color:#1b2430",
    "goal": "fill:#e7f3ec,stroke:#1f6f4a,stroke-width:2px,color:#1b2430",
    "missing": "fill:#ffffff,stroke:#a32a22,stroke-dasharray:6 4,color:#1b2430",
}


def render(drawn: GainMap, telling: Telling) -> str:
    """The flowchart."""
    return "".join(f"{line}\n" for line in lines(drawn, telling))


def lines(drawn: GainMap, telling: Telling) -> Iterator[str]:
    """The flowchart, line by line."""
    nodes = {ident: _node(box, telling) for ident, box in drawn.boxes.items()}
    kept = _within(drawn, nodes)
    yield "flowchart LR"
    yield f"  accTitle: {_plain(telling.title)}"
    yield f"  accDescr: {_plain(telling.about)}"
    shown = {drawn.solution, *kept.loose, *(end for link in kept.links() for end in link)}
    for head, kinds in _COLUMNS:
        here = [ident for ident, box in drawn.boxes.items() if box.kind in kinds and ident in shown]
        if not here:
            continue
        yield f'  subgraph {head.value}s["{label(telling.say(words.HEADS[head]))}"]'
        yield from (f"    {nodes[ident]}" for ident in here)
        yield "  end"
    if kept.left_out:
        remark = telling.say(words.LEFT_OUT, count=kept.left_out)
        yield f'  more["{label(remark)}"]:::missing'
    for start, end in kept.links():
        gone = drawn.boxes[start].missing or drawn.boxes[end].missing
        yield f"  {start} {'-.->' if gone else '-->'} {end}"
    for name, look in _CLASSES.items():
        yield f"  classDef {name} {look}"


def _within(drawn: GainMap, nodes: Mapping[str, str]) -> GainMap:
    """The map with as many of its first gains as Mermaid draws: it refuses what is larger."""
    room, links, seen = _MOST_SIGNS, _MOST_LINKS, set[str]()
    for number, branch in enumerate(drawn.branches):
        parts = {branch.gain, *branch.changes, *branch.effects, branch.goal or branch.gain}
        ties = 2 * len(branch.changes) + len(branch.effects) + 1
        links -= ties
        room -= ties * _LONGEST_LINK + sum(len(nodes[one].encode()) + 5 for one in parts - seen)
        seen |= parts
        if number and (room < 0 or links < 0):
            left_out = drawn.left_out + len(drawn.branches) - number
            return drawn._replace(branches=drawn.branches[:number], loose=(), left_out=left_out)
    return drawn


def _node(box: Box, telling: Telling) -> str:
    return f"{box.ident}{_SHAPES[box.kind].format(_label(box, telling))}:::{_class(box)}"


def label(text: str) -> str:
    """A text as it may stand between the quotes of a label: cut where it is very long."""
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    return _KNOWN.sub(_inert, short)


def _inert(found: re.Match[str]) -> str:
    sign = found[0]
    joins = found.string.startswith(("$$", ":fa-"), found.start())
    return f"#{ord(sign)};{_APART if joins else ''}"


def _label(box: Box, telling: Telling) -> str:
    what = telling.what(box)
    if box.kind is Kind.GAIN and not box.missing:
        what = f"{what} ({telling.kind(box)})"
    told = [what, *telling.notes(box)]
    if box.marks:
        told.append(f"{telling.say(words.LACKS)}: {numbers(box.marks)}")
    return "<br/>".join(map(label, told))


def _class(box: Box) -> str:
    if box.missing:
        return "missing"
    return "harm" if box.is_harm else box.kind.value


def _plain(text: str) -> str:
    """A text for the words to a screen reader, which Mermaid takes as they are to the end of the line."""
    return re.sub(r"[^\w ,.:()–-]", " ", text)
