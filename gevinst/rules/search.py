"""Words as a user writes them → the requirements they mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gevinst.rules import all_rules
from gevinst.words import Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.rules.rule import Rule

_FAMILY = re.compile(r"(?:gev)?([0-6])(?:xx)?\Z")
_LONGEST = 80


def meant(word: str) -> list[Rule[Any]]:
    """The requirements that a word means: an id, a family (`GEV5`, `5`), or a word to search for."""
    wanted = word.strip().casefold()[:_LONGEST]
    if exact := [rule for rule in all_rules() if rule.id.casefold() == wanted]:
        return exact
    if family := _FAMILY.match(wanted):
        return [rule for rule in all_rules() if rule.family == int(family[1])]
    return [rule for rule in all_rules() if wanted and any(wanted in text for text in _texts(rule))]


def all_meant(words: Sequence[str]) -> tuple[list[Rule[Any]], list[str]]:
    """The requirements that some words mean, each once and in order, and the words that mean none."""
    found: dict[str, Rule[Any]] = {}
    unknown = []
    for word in words:
        rules = meant(word)
        found |= {rule.id: rule for rule in rules}
        unknown += [] if rules else [word]
    return sorted(found.values(), key=lambda rule: rule.id), unknown


def _texts(rule: Rule[Any]) -> Iterator[str]:
    for text in (rule.title, rule.why, rule.ask):
        for language in Language:
            yield text.to(language).casefold()
    yield from (path.casefold() for path in rule.reads)
    yield from (setting.name for setting in rule.settings)
