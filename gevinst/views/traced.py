"""The report's passages → the requirements that answer each: terminal, Markdown or JSON."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.rules.passages import PASSAGES
from gevinst.rules.sources import strength
from gevinst.views import labels
from gevinst.views.markup import escaped
from gevinst.words import Text, in_each

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.rules.passage import Passage
    from gevinst.rules.rule import Rule
    from gevinst.views.stream import Canvas
    from gevinst.words import Language

VERSION = "1"
NO_REQUIREMENT = Text(
    nb="Ingen krav: {reason}", nn="Ingen krav: {reason}", en="No requirement: {reason}"
)
COUNT = Text(
    nb="Punkter fra rapporten: {count}. Uten krav: {unanswered}.",
    nn="Punkt frå rapporten: {count}. Utan krav: {unanswered}.",
    en="Points from the report: {count}. Without a requirement: {unanswered}.",
)
_ID_COLUMN = max(len(passage.id) for passage in PASSAGES) + 2


class Answered(NamedTuple):
    """A passage and those of the chosen requirements that answer it."""

    passage: Passage
    rules: list[Rule[Any]]


def terminal(rules: Iterable[Rule[Any]], spoken: Language, on: Canvas) -> str:
    """The passages for a person at a terminal, a heading of the report after the other."""
    from gevinst.views.page import Page  # noqa: PLC0415  (rich, for a terminal only)

    page, found = Page(spoken, on), answered(rules)
    for heading, below in _headings(found, spoken):
        page.put(heading, style="bold underline")
        for passage, answers in below:
            line = f"{passage.id:<{_ID_COLUMN}}{passage.says.to(spoken)}"
            page.put(line, hang=_ID_COLUMN)
            for answer in _answers(passage, answers, spoken):
                page.put(answer, indent=_ID_COLUMN + 2, hang=2, style="dim")
        page.raw("")
    unanswered = sum(not answers for _, answers in found)
    page.put(page.say(COUNT, {"count": len(found), "unanswered": unanswered}))
    return page.text()


def markdown(rules: Iterable[Rule[Any]], spoken: Language) -> str:
    """The passages as a Markdown list under each heading of the report."""
    lines = []
    for heading, below in _headings(answered(rules), spoken):
        lines += [f"## {escaped(heading)}", ""]
        for passage, answers in below:
            lines.append(f"- **{passage.id}** {escaped(passage.says.to(spoken))}")
            lines += [f"  - {escaped(answer)}" for answer in _answers(passage, answers, spoken)]
        lines.append("")
    return "\n".join(lines)


def as_json(rules: Iterable[Rule[Any]]) -> str:
    """The passages as one JSON document, with every text in the three languages."""
    passages = [_facts(passage, answers) for passage, answers in answered(rules)]
    document = {"version": VERSION, "passages": passages}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def answered(rules: Iterable[Rule[Any]]) -> list[Answered]:
    """The passages that these requirements answer, and those of their barriers that none does."""
    by_id = {rule.id: rule for rule in rules}
    barriers = {rule.family for rule in by_id.values()}
    found = []
    for passage in PASSAGES:
        answers = [by_id[rule_id] for rule_id in passage.answered_by if rule_id in by_id]
        if answers or (not passage.answered_by and passage.barrier in barriers):
            found.append(Answered(passage, answers))
    return found


def _headings(found: list[Answered], spoken: Language) -> Iterator[tuple[str, Iterator[Answered]]]:
    yield from groupby(found, key=lambda one: _heading(one.passage, spoken))


def _heading(passage: Passage, spoken: Language) -> str:
    return f"{labels.BARRIERS[passage.barrier].to(spoken)} · {passage.heading}"


def _answers(passage: Passage, answers: list[Rule[Any]], spoken: Language) -> list[str]:
    if passage.why_none:
        return [NO_REQUIREMENT.to(spoken, {"reason": passage.why_none})]
    return [f"{rule.id} {rule.title.to(spoken)}" for rule in answers]


def _facts(passage: Passage, answers: list[Rule[Any]]) -> dict[str, Any]:
    return {
        "id": passage.id,
        "barrier": passage.barrier,
        "heading": passage.heading,
        "strength": strength(passage.source).value,
        "says": in_each(passage.says),
        "requirements": [rule.id for rule in answers],
        "reason": in_each(passage.why_none) if passage.why_none else None,
    }
