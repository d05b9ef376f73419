"""Requirements → a table of them: terminal, Markdown or JSON."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from gevinst.views import explained, labels
from gevinst.views.markup import escaped, heads, row
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.rules.rule import Rule
    from gevinst.views.stream import Canvas
    from gevinst.words import Language

ID = Text(nb="Id", nn="Id", en="Id")
REQUIREMENT = Text(nb="Krav", nn="Krav", en="Requirement")
SEVERITY = Text(nb="Alvor", nn="Alvor", en="Severity")
DUE = Text(nb="Forfaller", nn="Forfell", en="Due")
SOURCE = Text(nb="Kilde", nn="Kjelde", en="Source")
WHO = Text(nb="Hvem", nn="Kven", en="Who")
HEADERS = (ID, REQUIREMENT, SEVERITY, DUE, SOURCE, WHO)
as_json = explained.as_json
COUNT = Text(nb="Krav i alt: {count}", nn="Krav i alt: {count}", en="Requirements in all: {count}")


def terminal(rules: Iterable[Rule[Any]], spoken: Language, on: Canvas) -> str:
    """A table a barrier for a person at a terminal."""
    from gevinst.views.page import Page  # noqa: PLC0415  (rich, for a terminal only)

    page, chosen = Page(spoken, on), list(rules)
    for name, rows in _tables(chosen, spoken):
        page.put(name, style="bold underline")
        page.table([page.say(header) for header in HEADERS], rows)
        page.raw("")
    page.put(page.say(COUNT, {"count": len(chosen)}))
    return page.text()


def markdown(rules: Iterable[Rule[Any]], spoken: Language) -> str:
    """A Markdown table a barrier."""
    lines = []
    for name, rows in _tables(rules, spoken):
        lines += [f"## {escaped(name)}", "", *heads([header.to(spoken) for header in HEADERS])]
        lines += [*(row(map(escaped, cells)) for cells in rows), ""]
    return "\n".join(lines)


def _tables(rules: Iterable[Rule[Any]], spoken: Language) -> Iterator[tuple[str, list[list[str]]]]:
    for family, of in groupby(rules, key=lambda rule: rule.family):
        yield labels.BARRIERS[family].to(spoken), [_cells(rule, spoken) for rule in of]


def _cells(rule: Rule[Any], spoken: Language) -> list[str]:
    return [
        rule.id,
        rule.title.to(spoken),
        rule.severity.word(spoken),
        rule.due.word(spoken),
        ", ".join(rule.sources),
        rule.who.word(spoken),
    ]
