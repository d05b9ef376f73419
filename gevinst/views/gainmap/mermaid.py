"""A benefits map → a Mermaid flowchart, for pages and wikis that draw such.

A label is text only: each sign that Mermaid, Markdown or HTML knows stands as a number (`#60;`), so that
`end`, `click`, `%%{init` and `<img>` say themselves. The ids are our own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gevinst.gainmap.parts import Kind
from gevinst.views.gainmap import words
from gevinst.views.gainmap.told import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.gainmap.parts import Box, GainMap
    from gevinst.views.gainmap.told import Telling

_KNOWN = re.compile(r"[^\w ,·→−+()–«»“”…-]|_|(?<!\w)[-+]|[-+](?!\w)")
_LONGEST = 200
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
    yield "flowchart LR"
    yield f"  accTitle: {_plain(telling.title)}"
    yield f"  accDescr: {_plain(telling.about)}"
    boxes = drawn.boxes.values()
    for head, kinds in _COLUMNS:
        here = [box for box in boxes if box.kind in kinds]
        if not here:
            continue
        yield f'  subgraph {head.value}s["{label(telling.say(words.HEADS[head]))}"]'
        for box in here:
            yield f"    {box.ident}{_SHAPES[box.kind].format(_label(box, telling))}:::{_class(box)}"
        yield "  end"
    for start, end in drawn.links():
        gone = drawn.boxes[start].missing or drawn.boxes[end].missing
        yield f"  {start} {'-.->' if gone else '-->'} {end}"
    for name, look in _CLASSES.items():
        yield f"  classDef {name} {look}"


def label(text: str) -> str:
    """A text as it may stand between the quotes of a label: cut where it is very long."""
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    return _KNOWN.sub(lambda found: f"#{ord(found[0])};", short)


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
