"""The gaps of one requirement, now and before → which of them are the same.

As many as can be are the same, so that a plan that only became better has nothing new. A gap that
counts others is there on a plan with very many: which are told one by one and which are counted
changes with their order, and only their number is compared.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.check.identity import Identity


class Matched(NamedTuple):
    """Which gaps were known, by their numbers in the list, and what was known and is no gap now."""

    known: frozenset[int]
    left: tuple[Identity, ...]


def matched(gaps: Sequence[Identity], known: Sequence[Identity]) -> Matched:
    """The gaps of one requirement held against those that were known; each is used once."""
    pairs = _pairs(gaps, known)
    same = set(pairs.values())
    left = [one for number, one in enumerate(known) if one.stands_for == 1 and number not in pairs]
    spare = sum(one.stands_for for one in known if one.stands_for > 1)
    for number, gap in enumerate(gaps):
        if gap.stands_for > 1:
            if gap.stands_for <= len(left) + spare:
                same.add(number)
            spare -= min(spare, max(gap.stands_for - len(left), 0))
            del left[: gap.stands_for]
    for number, gap in enumerate(gaps):
        if gap.stands_for == 1 and number not in same and spare:
            same.add(number)
            spare -= 1
    if spare:
        left.append(known[0]._replace(element="", listed=(), stands_for=spare))
    return Matched(frozenset(same), tuple(left))


def _pairs(gaps: Sequence[Identity], known: Sequence[Identity]) -> dict[int, int]:
    """Numbers of known gaps, each with the number of the gap that it is: as many as can be."""
    pairs: dict[int, int] = {}
    alike: dict[Identity, list[int]] = {}
    at: dict[str, list[int]] = {}
    for number, one in reversed(list(enumerate(known))):
        if one.stands_for == 1:
            alike.setdefault(one, []).append(number)
            at.setdefault(one.element, []).append(number)
    smaller = []
    for number, gap in enumerate(gaps):
        if same := alike.get(gap):
            pairs[same.pop()] = number
        elif gap.stands_for == 1 and gap.element in at:
            smaller.append(number)
    if smaller:
        # Where as many as there are gaps hold one, one of them is always free for it.
        holds = {
            number: list(islice((n for n in at[gap.element] if known[n].covers(gap)), len(gaps)))
            for number, gap in enumerate(gaps)
            if gap.element in at
        }
        for number in smaller:
            _make_room(number, holds, pairs, set())
    return pairs


def _make_room(
    gap: int, holds: dict[int, list[int]], pairs: dict[int, int], tried: set[int]
) -> bool:
    """Give a gap one of the known ones that hold it; whoever has that one gets another, if it can."""
    for one in holds[gap]:
        if one not in tried:
            tried.add(one)
            if one not in pairs or _make_room(pairs[one], holds, pairs, tried):
                pairs[one] = gap
                return True
    return False
