"""The catalogue → the ids that settings may speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Self

from gevinst.rules import requirements
from gevinst.settings.unfit import unknown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gevinst.rules.rule import Rule

_OURS = "gev"


class Known(NamedTuple):
    """The requirements that settings may speak of, by id.

    `beginnings` are their ids and how these begin, from the letters on, by how each looks in lower
    case. `whole` is False where those of other packages were left out: then an id that is not ours may
    be one of theirs, and holds for nothing.
    """

    rules: Mapping[str, Rule[Any]]
    beginnings: Mapping[str, str]
    whole: bool = True

    @classmethod
    def of(cls, *, plugins: bool = True) -> Self:
        """The requirements of the catalogue, with those of other packages or without."""
        rules = {rule.id: rule for rule in requirements(plugins=plugins)}
        found = {rule_id[:length] for rule_id in rules for length in _lengths(rule_id)}
        return cls(rules, {word.lower(): word for word in sorted(found)}, plugins)

    def passes(self, word: str) -> bool:
        """Whether a word may be the id of a requirement that was left out."""
        return not self.whole and not word.casefold().startswith(_OURS)

    def rule(self, word: str) -> Rule[Any] | None:
        """The requirement with an id; None for one that was left out. Raises `Unfit`."""
        found = {rule_id.lower(): rule for rule_id, rule in self.rules.items()}.get(word.lower())
        if found is None and not self.passes(word):
            raise unknown(word, self.rules)
        return found


def _lengths(rule_id: str) -> range:
    return range(len(rule_id.rstrip("0123456789")), len(rule_id) + 1)
