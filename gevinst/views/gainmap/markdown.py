"""A benefits map → Markdown: a Mermaid diagram that many hosts draw, and the same in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.gainmap import mermaid, words
from gevinst.views.gainmap.told import numbers
from gevinst.views.markup import escaped, fence, heads, row
from gevinst.views.paper.sheet import AS_OF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.gainmap.parts import GainMap
    from gevinst.views.gainmap.told import Row, Telling


def render(drawn: GainMap, telling: Telling) -> str:
    """The whole map as a Markdown document."""
    return "".join(f"{line}\n" for line in _lines(drawn, telling))


def _lines(drawn: GainMap, telling: Telling) -> Iterator[str]:
    yield f"# {escaped(telling.title)}"
    yield ""
    yield f"{escaped(telling.say(AS_OF, as_of=telling.as_of))}. {escaped(telling.about)}"
    yield ""
    yield from fence(mermaid.lines(drawn, telling), "mermaid")
    yield ""
    yield f"## {telling.say(words.SAME_AS_TABLE)}"
    yield ""
    yield from heads([telling.say(text) for text in words.TABLE])
    for each in telling.rows_by_goal():
        yield row(map(escaped, _cells(each, telling)))
    legend = [f"{number}. {escaped(text)}" for number, text in telling.legend()]
    yield ""
    if legend:
        yield from (f"## {telling.say(words.LEGEND)}", "", *legend)
    else:
        yield telling.say(words.NO_LACKS)
    for remark in telling.remarks():
        yield ""
        yield escaped(remark)


def _cells(each: Row, telling: Telling) -> Iterator[str]:
    """A row of the table, by its heads."""
    yield telling.what(each.gain)
    yield each.kind
    yield "; ".join(telling.notes(each.gain))
    yield from ("; ".join(map(telling.whole, boxes)) for boxes in (each.changes, each.effects))
    yield telling.whole(each.goal) if each.goal else ""
    yield numbers(each.lacks)
