"""What a check ends in: one of five verdicts a requirement, and the report they make up."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from gevinst.choices import Phase
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Plan, Waiver
    from gevinst.rules.rule import Gap, Rule, Severity
    from gevinst.words import Language, Text


class Status(StrEnum):
    """The name of a verdict."""

    # Every finding is counted by its status, and Enum computes its hash in Python.
    __hash__ = str.__hash__

    MET = "met"
    GAP = "gap"
    UPCOMING = "upcoming"
    NOT_APPLICABLE = "not_applicable"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True)
class Met:
    """The plan shows what is required."""

    status = Status.MET


@dataclass(frozen=True, slots=True)
class Gaps:
    """The requirement is due, and something is missing."""

    gaps: tuple[Gap, ...]
    status = Status.GAP


@dataclass(frozen=True, slots=True)
class Upcoming:
    """Something is missing, but it is not due before a later phase."""

    due: Phase
    gaps: tuple[Gap, ...]
    status = Status.UPCOMING


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """The requirement does not concern this plan, and why."""

    reason: Text
    status = Status.NOT_APPLICABLE


@dataclass(frozen=True, slots=True)
class Waived:
    """Something is missing, and someone has decided that it may be."""

    waiver: Waiver
    gaps: tuple[Gap, ...]
    status = Status.WAIVED


Verdict = Met | Gaps | Upcoming | NotApplicable | Waived


class Finding(NamedTuple):
    """One requirement and how it ended."""

    rule: Rule[Any]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule of ours that failed on a plan: a fault to report, never the plan's."""

    rule: str
    error: BaseException


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the rules on the file and the plan ended in: what the rules judged last are asked of."""

    loaded: Loaded
    verdicts: Mapping[str, Verdict]


@dataclass(slots=True)
class PlanReport:
    """One plan held against every requirement."""

    loaded: Loaded
    phase: Phase
    phase_stated: bool
    language: Language
    findings: tuple[Finding, ...]
    faults: tuple[Fault, ...] = ()

    @property
    def name(self) -> str:
        """The plan file as the user named it."""
        return self.loaded.document.name

    @property
    def plan(self) -> Plan:
        """The plan itself."""
        return self.loaded.plan

    def gaps(self) -> Iterator[tuple[Rule[Any], Gap]]:
        """Every gap that is due, in the order of the rules."""
        for finding in self.findings:
            if isinstance(finding.verdict, Gaps):
                for gap in finding.verdict.gaps:
                    yield finding.rule, gap

    def count(self, status: Status) -> int:
        """How many requirements ended so."""
        return sum(finding.verdict.status is status for finding in self.findings)

    def worst(self) -> Severity | None:
        """The severity of the worst gap, or None where there is no gap."""
        found = {
            finding.rule.severity for finding in self.findings if isinstance(finding.verdict, Gaps)
        }
        return max(found, key=lambda severity: severity.weight, default=None)


@dataclass(slots=True)
class Report:
    """Every plan of one run, and the day they were judged as of."""

    as_of: date
    plans: list[PlanReport] = field(default_factory=list)
