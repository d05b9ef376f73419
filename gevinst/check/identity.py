"""A gap → what it is the same as next time: rule, element and what it lists; never a line number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from gevinst.plan.values import composed
from gevinst.rules.form.identity import masked
from gevinst.words import Choice

if TYPE_CHECKING:
    from gevinst.rules.rule import Gap

_COUNTED = re.compile(r"\[#\d+\]")


class Identity(NamedTuple):
    """What makes two gaps of one plan the same gap.

    `element` is the place in English keys, where an item that has no id is any item of its list
    (`training.sessions[#].backfill_hours`). `listed` are the things that the gap lists, in order:
    a gap on the units `day` and `night` holds one on `night` alone, but not one on `evening` too.
    `stands_for` is more than 1 for a gap that only counts others of its rule: how many they are.
    """

    rule: str
    element: str
    listed: tuple[str, ...] = ()
    stands_for: int = 1

    def covers(self, other: Identity) -> bool:
        """Whether the other is the same gap, with no more in it."""
        return self[:2] == other[:2] and set(self.listed) >= set(other.listed)


def identity(rule_id: str, gap: Gap) -> Identity:
    """The identity of a gap that a rule found. Dots stand for national identity numbers in it."""
    if gap.stands_for > 1:
        return Identity(rule_id, "", (), gap.stands_for)
    listed = {
        as_kept(item)
        for fact in gap.facts.values()
        if isinstance(fact, tuple)
        for item in fact
        if isinstance(item, str)
    }
    element = as_kept(_COUNTED.sub("[#]", gap.place.path))
    return Identity(rule_id, element, tuple(sorted(listed)))


def as_kept(item: str) -> str:
    """A name as it may be kept in a file, and is the same when it is read from there."""
    text = item.value if isinstance(item, Choice) else item
    return masked(composed(text).encode("utf-8", "replace").decode())
