"""A gap → what it is the same as next time: rule, element and what it lists; never a line number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from gevinst.words import Choice

if TYPE_CHECKING:
    from gevinst.rules.rule import Gap

_COUNTED = re.compile(r"\[#\d+\]")


class Identity(NamedTuple):
    """What makes two gaps of one plan the same gap.

    `element` is the place in English keys, where an item that has no id is any item of its list
    (`training.sessions[#].backfill_hours`). `listed` are the things that the gap lists, in order:
    a gap on the units `day` and `night` holds one on `night` alone, but not one on `evening` too.
    """

    rule: str
    element: str
    listed: tuple[str, ...] = ()

    def covers(self, other: Identity) -> bool:
        """Whether the other is the same gap, with no more in it."""
        return self[:2] == other[:2] and set(self.listed) >= set(other.listed)


def identity(rule_id: str, gap: Gap) -> Identity:
    """The identity of a gap that a rule found."""
    listed = {
        _plain(item)
        for fact in gap.facts.values()
        if isinstance(fact, tuple)
        for item in fact
        if isinstance(item, str)
    }
    return Identity(rule_id, _COUNTED.sub("[#]", gap.place.path), tuple(sorted(listed)))


def _plain(item: str) -> str:
    return item.value if isinstance(item, Choice) else item
