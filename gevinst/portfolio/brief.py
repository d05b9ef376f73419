"""A plan in brief: what is needed of it beside other plans, as plain values.

Ten thousand plans can't be kept in memory as they are. A brief is made in the process that checked
the plan, is sent from there, and is all that is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from gevinst.choices import Direction, GainKind, Phase
    from gevinst.portfolio.due import Due
    from gevinst.rules.together import Spot
    from gevinst.words import Language, Phrase


class Who(NamedTuple):
    """Someone with a responsibility in a plan, by name; the id where the plan gives no name."""

    name: str
    role: str = ""


class OtherChange(NamedTuple):
    """Another change that a unit says it meets; a day that is not given is None."""

    name: str
    first: date | None
    last: date | None
    spot: Spot


class Course(NamedTuple):
    """A training session in one unit: how many of its people come at least, and the hours of each."""

    name: str
    people: int
    hours: Decimal
    first: date
    last: date
    spot: Spot


class UnitBrief(NamedTuple):
    """A unit as one plan tells of it.

    `own` is the first and last day that the project itself is a change there, `starts` the day it
    takes the solution into use; `relieved` says that the plan has a measure against change pressure
    in it.
    """

    id: str
    name: str
    manager: Who | None
    employees: int | None
    shift_work: bool | None
    round_the_clock: bool | None
    own: tuple[date, date] | None
    starts: date | None
    others: tuple[OtherChange, ...]
    courses: tuple[Course, ...]
    relieved: bool
    spot: Spot


class EffectBrief(NamedTuple):
    """What a gain does to another unit, in the gain's own unit of measure; below 0 is for worse."""

    unit: str
    what: str
    amount: Decimal | None
    spot: Spot


class GainBrief(NamedTuple):
    """A gain: what it is, where, whose, by what measure, how much, and from when.

    `better` is how much better it makes its own units in its unit of measure, `kroner` what it
    saves a year, `once` what it saves one time, `hours` what it frees a year; None where the plan
    does not say. `first` and `last` are the days of the baseline and the target, `starts` that of
    first use.
    """

    id: str
    what: str
    kind: GainKind | None
    goal: str
    units: tuple[str, ...]
    owners: tuple[Who, ...]
    indicator: str
    measured_in: str
    direction: Direction | None
    better: Decimal | None
    kroner: Decimal | None
    once: Decimal | None
    hours: Decimal | None
    first: date
    last: date
    target: date | None
    effects: tuple[EffectBrief, ...]
    spot: Spot


class ChampionBrief(NamedTuple):
    """A champion, the unit, and the hours a week."""

    who: Who
    unit: str
    hours: Decimal | None
    spot: Spot


class WaiverBrief(NamedTuple):
    """A waiver of a requirement on plans together: for some units, or for all."""

    rule: str
    reason: str
    units: tuple[str, ...]
    is_limited: bool


class Brief(NamedTuple):
    """A plan in brief. `unreadable` says why nothing in the file could be read, None where it could.

    `gaps` counts the requirements with gaps that are due, by severity from error to advice; `met`
    those that are met. `due` is what somebody is to do in the days ahead.
    """

    file: str
    project: str
    organisation: str
    language: Language
    phase: Phase
    go_live: date | None
    gaps: tuple[int, int, int]
    met: int
    units: tuple[UnitBrief, ...] = ()
    gains: tuple[GainBrief, ...] = ()
    champions: tuple[ChampionBrief, ...] = ()
    waivers: tuple[WaiverBrief, ...] = ()
    due: tuple[Due, ...] = ()
    unreadable: Phrase | None = None

    @property
    def called(self) -> str:
        """What the plan is called in a sentence: its project's name, else its file's."""
        return self.project or self.file

    def opened(self) -> Brief:
        """The brief itself, which is open, unlike one that is `Sealed`."""
        return self
