"""Words as a user writes them → the requirements they mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gevinst.words import Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.rules.rule import Rule

_FAMILY = re.compile(r"([a-z]{2,8})?(?:([0-6])(?:xx)?)?\Z")
_LONGEST = 80


def meant(word: str, rules: Sequence[Rule[Any]]) -> list[Rule[Any]]:
    """The requirements that a word means: an id, a family (`GEV5`, `5`, `GEV`), or a word in a text."""
    wanted = word.strip().casefold()[:_LONGEST]
    if not wanted:
        return []
    if exact := [rule for rule in rules if rule.id.casefold() == wanted]:
        return exact
    if family := _family(wanted, rules):
        return family
    return [rule for rule in rules if any(wanted in text for text in _texts(rule))]


def _family(wanted: str, rules: Sequence[Rule[Any]]) -> list[Rule[Any]]:
    """The requirements that begin alike, are against one barrier, or both."""
    if not (found := _FAMILY.match(wanted)):
        return []
    prefix, barrier = found.groups()
    return [
        rule
        for rule in rules
        if prefix in (None, rule.prefix.casefold())
        and (barrier is None or rule.family == int(barrier))
    ]


def all_meant(
    words: Sequence[str], rules: Sequence[Rule[Any]]
) -> tuple[list[Rule[Any]], list[str]]:
    """The requirements that some words mean, each once and in order, and the words that mean none."""
    found: dict[str, Rule[Any]] = {}
    unknown = []
    for word in words:
        those = meant(word, rules)
        found |= {rule.id: rule for rule in those}
        unknown += [] if those else [word]
    return sorted(found.values(), key=lambda rule: rule.order), unknown


def _texts(rule: Rule[Any]) -> Iterator[str]:
    for text in (rule.title, rule.why, rule.ask):
        for language in Language:
            yield text.to(language).casefold()
    yield from (path.casefold() for path in rule.reads)
    yield from (setting.name for setting in rule.settings)
