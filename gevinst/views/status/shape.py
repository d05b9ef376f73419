"""What the JSON of `gevinst status` looks like: the types of its parts.

Within one version keys may be added; none is taken away, and none changes its meaning or type. What is
not known is null. A date is written 2026-03-16. A number is a JSON number where that keeps it exactly,
else a string. National identity numbers are nowhere in it: dots stand for their digits.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

Number = int | float | str
StateName = Literal[
    "off the line", "watch", "on the line", "reached", "not measured", "can't be told"
]
OutlookName = Literal[
    "expected", "reached", "too few measurements", "not heading there", "not within ten years"
]


class TextsShape(TypedDict):
    """A text in the three languages."""

    nb: str
    nn: str
    en: str


class FigureShape(TypedDict):
    """A figure in the gain's unit of measure, and its day."""

    value: Number
    date: str | None


class MoveShape(TypedDict):
    """A baseline or target that was moved: when, and from what."""

    date: str
    was: Number | None


class ForecastShape(TypedDict):
    """When the target is reached; the days are null unless the outlook is `expected`.

    Four times out of five the target comes between the earliest and the latest day, if it goes on as
    it has; `latest` is also null where no latest day can be told.
    """

    outlook: OutlookName
    expected: str | None
    earliest: str | None
    latest: str | None


class DueShape(TypedDict):
    """The next measurement: when, by whom, and how many days late it is, 0 where it is not."""

    date: str
    by: str | None
    by_name: str | None
    days_late: int


class ToleranceShape(TypedDict):
    """How far behind the line is on it, and to be watched, in percent of the way."""

    on_line: int
    watch: int


class GainShape(TypedDict):
    """How a gain stood."""

    id: str | None
    what: str | None
    kind: Literal["money", "time", "quality"] | None
    owners: list[str]
    units: list[str]
    measured_in: str | None
    state: StateName
    kept: bool | None
    """Whether the figure is to be kept rather than to reach a target."""
    share: float | None
    """How much of the way from baseline to target the latest measurement has come: 1 is all."""
    baseline: FigureShape | None
    baseline_moved: list[MoveShape]
    last: FigureShape | None
    """The latest measurement that counts."""
    target: FigureShape | None
    target_moved: list[MoveShape]
    due: Number | None
    """What the line says for the day of the latest measurement; the target where it is to be kept."""
    ahead: Number | None
    """How much better the latest measurement is than that; below 0 it is worse."""
    days_ahead: int | None
    """How many days ahead of the line it is; below 0 behind."""
    trend: Literal["better", "worse", "steady"] | None
    forecast: ForecastShape | None
    next: DueShape | None
    accountable_from: str | None
    correction: str | None
    worth: list[TextsShape]
    """What the plan says that it is worth in money and in time."""
    measurements: list[FigureShape]
    """Those that count, one a day, oldest first."""
    measurements_before: list[FigureShape]
    """Those from before the baseline or before go-live."""
    measured_twice: list[str]
    """Days with several measurements: the one that stands last in the plan counts."""
    incomplete_measurements: int
    """How many lack a date or a figure."""
    missing: list[str]
    """The fields that the overview lacks, in English: `target.date`."""
    contradicts: bool
    """Whether the direction that is stated leads away from the target."""


class PlanShape(TypedDict):
    """How the gains of a plan stood."""

    path: str
    project: str | None
    organisation: str | None
    partly_read: bool
    """Whether only a part of the file could be read."""
    misfits: int
    """How many places in the file are not understood, and do not count."""
    tolerance: ToleranceShape
    counts: dict[StateName, int]
    overdue: int
    """How many gains should have been measured by now."""
    gains: list[GainShape]


class UnreadShape(TypedDict):
    """A plan that could not be read, and why."""

    path: str
    why: TextsShape


class OverviewShape(TypedDict):
    """How the gains of some plans stood on a day."""

    version: Literal["1"]
    as_of: str
    counts: dict[StateName, int]
    overdue: int
    plans: list[PlanShape]
    unreadable: list[UnreadShape]
