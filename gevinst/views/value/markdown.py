"""The numbers of a plan → a Markdown document with a table of the years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.markup import escaped, heads, row
from gevinst.views.value import figures, texts
from gevinst.views.value.told import told
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.views.value.parts import Part
    from gevinst.views.value.told import Read


def render(read: Read) -> str:
    """The numbers, each with how it was worked out."""
    return "\n".join(_lines(read)) + "\n"


def _lines(read: Read) -> Iterator[str]:
    told_ = told(read)
    yield f"# {_safe(told_.title)} · {_safe(told_.subject)}"
    for sentence in told_.verdict:
        yield from ("", f"**{_safe(sentence)}**")
    yield from _paragraphs(told_.terms)
    if told_.table:
        yield from ("", f"## {texts.IN_KRONER.to(read.language)}", "")
        yield from heads([_safe(head) for head in told_.heads])[:1]
        yield row("---:" for _ in told_.heads)
        yield from (row(map(_safe, cells)) for cells in told_.table)
        yield from _paragraphs(told_.below)
    for heading, above, sentences in (
        (texts.CASES, told_.cases[:1], told_.cases[1:]),
        (texts.TURNING, (texts.TURNING_ABOUT.to(read.language),), told_.turning),
    ):
        if sentences:
            yield from ("", f"## {heading.to(read.language)}")
            yield from _paragraphs(above)
            yield from _items(sentences)
    for part in told_.parts:
        yield from _part(part)
    yield from ("", f"## {figures.HOW.to(read.language)}")
    yield from _paragraphs(text.to(read.language) for text in figures.METHOD)


def _part(part: Part) -> Iterator[str]:
    yield from ("", f"## {_safe(part.heading)}")
    yield from _items(
        f"{entry.short} = {entry.calculation}" if entry.calculation else entry.short
        for entry in part.entries
    )
    yield from _paragraphs((*([part.more] if part.more else []), *part.notes))


def _paragraphs(sentences: Iterable[str]) -> Iterator[str]:
    for each in sentences:
        yield from ("", _safe(each))


def _items(sentences: Iterable[str]) -> Iterator[str]:
    yield ""
    for each in sentences:
        yield f"- {_safe(each)}"


def _safe(text: str) -> str:
    return escaped(visible(text))
