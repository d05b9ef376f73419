"""What a change of a plan is, as it is told: of what kind, in a sentence with facts, and where."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gevinst.check.verdict import PlanReport
    from gevinst.rules.rule import Severity
    from gevinst.words import Text


class Kind(StrEnum):
    """What a change is about, in the order in which changes are told."""

    __hash__ = str.__hash__

    OPENED = "gap_opened"
    BEGUN = "gap_begun"
    CLOSED = "gap_closed"
    CEASED = "gap_ceased"
    PHASE = "phase"
    GAINS = "gains"
    FIGURES = "figures"
    MEASURED = "measurements"
    RESPONSIBLE = "responsible"
    DATES = "dates"
    SUMS = "sums"
    WAIVERS = "waivers"
    CAST = "people_units_goals"
    OTHER = "other"


OF_GAPS = frozenset((Kind.OPENED, Kind.BEGUN, Kind.CLOSED, Kind.CEASED))


class Versions(NamedTuple):
    """A plan as it was and as it is, each held against the requirements."""

    old: PlanReport
    new: PlanReport


@dataclass(frozen=True, slots=True)
class Change:
    """One change: a sentence with facts in its blanks, and the path of what it is about.

    `was` and `now` are what stood and stands there, in plain values. Among changes of a kind those
    of a lower `rank` come first. `rule` and `severity` are those of a gap, and `line` is where it is.
    """

    kind: Kind
    text: Text
    facts: Mapping[str, Any] = field(default_factory=dict)
    path: str = ""
    was: Any = None
    now: Any = None
    rank: tuple[int, ...] = ()
    rule: str = ""
    severity: Severity | None = None
    line: int | None = None
