"""What the JSON report looks like: the types of its parts, from which its JSON Schema is made.

Within one version keys may be added; none is taken away, and none changes its meaning or type.
National identity numbers are nowhere in it: dots stand for their digits.
"""

from __future__ import annotations

from typing import Any, Literal

from typing_extensions import TypedDict

LanguageName = Literal["nb", "nn", "en"]
PhaseName = Literal["concept", "planning", "rollout", "realisation"]
SeverityName = Literal["error", "warning", "advice"]
VerdictName = Literal["met", "gap", "upcoming", "not_applicable", "waived", "known"]
StrengthName = Literal["recommended", "derived", "practice", "form", "house"]
RoleName = Literal[
    "top management", "project owner", "whoever keeps the plan", "unit manager", "gain owner"
]


class ToolShape(TypedDict):
    """The program that wrote the report."""

    name: Literal["gevinst"]
    """Always `gevinst`."""
    version: str
    """The version of the program."""


class SourceShape(TypedDict):
    """Where a requirement comes from."""

    id: str
    """`B5-D` is barrier 5 of the report, its description; `-K` its consequences, `-L` its possible
    solutions; `P` is recognised practice, `HOUSE` the organisation's own requirement, and anything
    else the form of the file."""
    strength: StrengthName
    """How strongly the source says it."""


class GapShape(TypedDict):
    """One thing that is missing or wrong in the plan."""

    message: str
    """The gap in a sentence, in the language of the plan's report."""
    field: str
    """The field it is about, in English keys: `gains[reisetid].baseline.date`; empty for the file."""
    line: int | None
    """Where it stands in the file, from 1; null where the file has no such place."""
    column: int | None
    """The column, in characters, from 1."""
    end_line: int | None
    """The line where it ends."""
    end_column: int | None
    """The column after its last character."""
    facts: dict[str, Any]
    """The facts that were compared, raw. A date is written 2026-03-16. A number is a JSON number
    where that keeps it exactly, else a string. A choice is its English word, a phrase an object
    with the keys nb, nn and en, and several facts of a kind a list."""
    role: RoleName
    """Who should act."""
    person: str | None
    """The id of the person who should act, where the plan knows."""
    written: str | None
    """What stands in the field where that says nothing, such as `TBD`."""
    write: str
    """What to write, as YAML in the plan's own vocabulary; empty where nothing is to be added."""


class WaiverShape(TypedDict):
    """Someone's decision that the requirement need not be met, as a whole or for some units or gains."""

    reason: str | None
    """Why."""
    approved_by: str | None
    """The id of the person who decided it."""
    until: str | None
    """The last day it holds, 2026-12-31; null where it has no end."""
    units: list[str]
    """The ids of the units it is limited to."""
    gains: list[str]
    """The ids of the gains it is limited to."""
    gaps: list[GapShape]
    """The gaps that it covers; none where it only makes one smaller."""
    warning: str | None
    """That it expires soon, or before the solution is in use, in the language of the plan's report."""


class ClosedShape(TypedDict):
    """A gap that was known before, by the baseline or from git, and is no longer there."""

    rule: str
    """The requirement."""
    element: str
    """The field it was about, in English keys; `[#]` is an item without an id."""
    listed: list[str]
    """What the gap listed, such as names of units."""
    count: int
    """How many there were: more than 1 where they were counted and not told one by one."""


class RequirementShape(TypedDict):
    """One requirement, and how it ended."""

    id: str
    """`GEV504`: never reused, and never changes its meaning. One that does not begin with `GEV`
    comes from an installed package."""
    barrier: int
    """The barrier of the report, 1 to 5; 0 for the form of the file."""
    severity: SeverityName
    """How much a gap matters."""
    due: PhaseName
    """The phase in which the requirement falls due."""
    sources: list[SourceShape]
    """Where the requirement comes from."""
    title: str
    """The requirement in a line, in the language of the plan's report."""
    verdict: VerdictName
    """How it ended."""
    reason: str | None
    """Why it does not apply, in the language of the plan's report; null for other verdicts."""
    gaps: list[GapShape]
    """What is missing: for `gap`, and as far as can be told for `upcoming`."""
    known: list[GapShape]
    """What is missing and was known before, by the baseline or from git: for `known`, and beside what
    is new for `gap`."""
    waivers: list[WaiverShape]
    """The waivers that cover something, with what they cover: for `waived`, and beside the rest for
    `gap` and `known`."""


class CountsShape(TypedDict):
    """How many requirements ended in each way."""

    met: int
    gap: int
    upcoming: int
    not_applicable: int
    waived: int
    known: int


class PlanShape(TypedDict):
    """One plan, held against every requirement."""

    path: str
    """The file as it was named on the command line or found in a folder; `-` for standard input."""
    project: str | None
    """The name of the project."""
    language: LanguageName
    """The language of the texts in this plan's report."""
    phase: PhaseName
    """The phase it was judged in."""
    phase_stated: bool
    """Whether the plan, or the command line, says so itself; else the phase follows from dates."""
    counts: CountsShape
    """How its requirements ended."""
    settings: list[str]
    """The settings files that held, the nearest first, as seen from the current folder."""
    off: list[str]
    """The requirements that the settings leave out: they were not judged."""
    closed: list[ClosedShape]
    """The gaps that were known before and are no longer there."""
    requirements: list[RequirementShape]
    """Every requirement, in the order of their ids."""


class GapCountsShape(TypedDict):
    """How many requirements have a gap, by severity."""

    error: int
    warning: int
    advice: int


class FaultShape(TypedDict):
    """A requirement that could not be judged because of a fault in the program or in a package."""

    path: str
    """The plan; empty where a requirement of a package is left out on every plan."""
    rule: str
    """The id of the requirement; empty where it is the whole plan, or all that a package brings."""
    package: str | None
    """The package whose fault it is, `nordvik-rules 1.0 (nvk = nordvik_rules)`; null for the program."""


class SummaryShape(TypedDict):
    """What the whole run came to."""

    plans: int
    """How many plans were checked."""
    counts: CountsShape
    """How the requirements of all plans ended."""
    gaps: GapCountsShape
    """How many of them have a gap that was not known before, by severity."""
    known_gaps: int
    """How many gaps were known before and are still there."""
    closed_gaps: int
    """How many gaps were known before and are no longer there."""
    missing: list[str]
    """The paths that were asked for and do not exist."""
    closed: list[str]
    """The folders that could not be looked into, for want of rights."""
    faults: list[FaultShape]
    """Faults in the program itself, and in installed packages that bring requirements."""


class ReportShape(TypedDict):
    """The report of `gevinst check --format json`."""

    version: Literal["1"]
    """The version of this format. Keys may be added without a new version."""
    tool: ToolShape
    """The program that wrote it."""
    as_of: str
    """The day the plans were judged as of, 2026-11-02; today in UTC where none was asked for."""
    baseline: str | None
    """The baseline file that gaps may be known from, as it was named; null where none was."""
    since: str | None
    """The revision in git that gaps may be known from, as it was named; null where none was."""
    plans: list[PlanShape]
    """Each plan, in the order they were found."""
    summary: SummaryShape
    """What the run came to."""
