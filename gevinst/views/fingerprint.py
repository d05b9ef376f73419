"""The gaps of a plan → what each is known by from one run to the next, wherever it stands in the file."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.identity import identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.rules.rule import Gap, Rule


class Fingerprint(NamedTuple):
    """What a gap is known by: a hash of plan, requirement and element, and a number among equals.

    Gaps are equal where the plan has nothing to tell them apart by, as with items that have no id.
    """

    hash: str
    number: int

    @property
    def whole(self) -> str:
        """One hash of both, which no other gap has."""
        return self.hash if self.number == 1 else _hash((self.hash, self.number))


def fingerprints(path: str, gaps: Iterable[tuple[Rule[Any], Gap]]) -> Iterator[Fingerprint]:
    """The fingerprint of each gap of the plan at a path within its repository, in their order."""
    equals: Counter[str] = Counter()
    for rule, gap in gaps:
        found = _hash((path, *identity(rule.id, gap)))
        equals[found] += 1
        yield Fingerprint(found, equals[found])


def _hash(parts: tuple[object, ...]) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
