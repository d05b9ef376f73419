"""Requirements → what is asked, why, who says so and how to write it: terminal, Markdown or JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gevinst.rules.sources import strength
from gevinst.views import card
from gevinst.views.markup import escaped, fence
from gevinst.words import in_each

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.rules.rule import Rule
    from gevinst.views.stream import Canvas
    from gevinst.words import Language

VERSION = "1"


def terminal(rules: Iterable[Rule[Any]], spoken: Language, on: Canvas) -> str:
    """The cards for a person at a terminal, one after the other."""
    from gevinst.views.page import Page  # noqa: PLC0415  (rich, for a terminal only)

    page = Page(spoken, on)
    for number, rule in enumerate(rules):
        if number:
            page.raw("")
        page.put(card.title(rule, spoken), style="bold")
        page.put(card.barrier(rule, spoken), style="dim")
        for part in card.parts(rule, spoken):
            page.raw("")
            page.put(part.heading, style="bold underline")
            if part.is_yaml:
                page.code("\n".join(part.lines))
            else:
                for line in part.lines:
                    page.put(line, indent=2)
    return page.text()


def markdown(rules: Iterable[Rule[Any]], spoken: Language) -> str:
    """The cards as a Markdown document, a section each."""
    return "\n".join(_section(rule, spoken) for rule in rules)


def _section(rule: Rule[Any], spoken: Language) -> str:
    title, barrier = escaped(card.title(rule, spoken)), escaped(card.barrier(rule, spoken))
    return "\n".join([f"## {title}", "", barrier, "", *sections(rule, spoken)])


def sections(rule: Rule[Any], spoken: Language) -> Iterator[str]:
    """What stands below a card's title, as lines of Markdown: a section each part."""
    for part in card.parts(rule, spoken):
        yield f"### {escaped(part.heading)}"
        yield ""
        if part.is_yaml:
            yield from fence(part.lines, "yaml")
        elif len(part.lines) == 1:
            yield escaped(part.lines[0])
        else:
            yield from (f"- {escaped(line)}" for line in part.lines)
        yield ""


def as_json(rules: Iterable[Rule[Any]]) -> str:
    """The cards as one JSON document, with every text in the three languages."""
    document = {"version": VERSION, "requirements": [facts(rule) for rule in rules]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def facts(rule: Rule[Any]) -> dict[str, Any]:
    """A card as plain data; its keys stay as they are within one version."""
    return {
        "id": rule.id,
        "barrier": rule.family,
        "severity": rule.severity.value,
        "due": rule.due.value,
        "role": rule.who.value,
        "package": {"name": rule.package.name, "version": rule.package.version}
        if rule.package
        else None,
        "concerns": [representative.value for representative in rule.concerns],
        "title": in_each(rule.title),
        "why": in_each(rule.why),
        "question": in_each(rule.ask),
        "note": in_each(rule.note) if rule.note else None,
        "sources": [_source(rule, source) for source in rule.sources],
        "settings": [
            {
                "name": setting.name,
                "default": setting.default,
                "about": in_each(card.about(setting)),
            }
            for setting in rule.settings
        ],
        "reads": list(rule.reads),
        "failing_example": "\n".join(card.example(rule.bad)),
        "passing_example": "\n".join(card.example(rule.good)),
    }


def _source(rule: Rule[Any], source: str) -> dict[str, Any]:
    where = card.named(rule, source)
    return {
        "id": source,
        "strength": strength(source).value,
        "place": in_each(where) if where else None,
    }
