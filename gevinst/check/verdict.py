"""What a check ends in: one verdict a requirement, and the report they make up.

A requirement is met, a gap, upcoming, not applicable or waived; a gap may be known before, by a baseline or from git.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.errors import FaultyPackage
from gevinst.words import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from gevinst.check.identity import Identity
    from gevinst.check.terms import Terms
    from gevinst.choices import Phase
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Plan, Waiver
    from gevinst.rules.package import Package
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
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Met:
    """The plan shows what is required."""

    status = Status.MET


class Excused(NamedTuple):
    """A waiver, and the gaps that it covers: none where it only makes one smaller."""

    waiver: Waiver
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Gaps:
    """The requirement is due, and something is missing.

    `known` are gaps that were known before, beside new ones; `excused` those that a waiver covers.
    """

    gaps: tuple[Gap, ...]
    known: tuple[Gap, ...] = ()
    excused: tuple[Excused, ...] = ()
    status = Status.GAP


@dataclass(frozen=True, slots=True)
class Known:
    """Something is missing, and all of it was known before: it is shown, and does not fail."""

    gaps: tuple[Gap, ...]
    excused: tuple[Excused, ...] = ()
    status = Status.KNOWN


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
    """Something is missing, and someone has decided that all of it may be."""

    excused: tuple[Excused, ...]
    status = Status.WAIVED

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Every gap that is waived."""
        return tuple(gap for waiver in self.excused for gap in waiver.gaps)


Verdict = Met | Gaps | Known | Upcoming | NotApplicable | Waived


def known_of(verdict: Verdict) -> tuple[Gap, ...]:
    """The gaps of a requirement that were known before."""
    if isinstance(verdict, Known):
        return verdict.gaps
    return verdict.known if isinstance(verdict, Gaps) else ()


class Finding(NamedTuple):
    """One requirement and how it ended."""

    rule: Rule[Any]
    verdict: Verdict

    @property
    def excused(self) -> tuple[Excused, ...]:
        """The waivers in use on it, each with what it covers."""
        used: tuple[Excused, ...] = getattr(self.verdict, "excused", ())
        return used


class Fault(NamedTuple):
    """A rule that failed on a plan: a fault to report, never the plan's. Plain values, for any process.

    `rule` is empty where the plan as a whole could not be checked. A fault of a package names it,
    and says in `why` what is wrong; one that is found before any plan is of a rule that is left
    out, or of all the package's.
    """

    rule: str
    error: str
    traceback: str
    package: str = ""
    why: Phrase | None = None


def fault_of(rule: str, error: BaseException, package: Package | None = None) -> Fault:
    """What is told of an exception, which is a package's fault where that brought the rule."""
    import traceback  # noqa: PLC0415  (all goes well, as a rule)

    told = "".join(traceback.format_exception(error))
    why = Phrase(error.text, error.facts) if isinstance(error, FaultyPackage) else None
    return Fault(rule, type(error).__name__, told, str(package or ""), why)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the rules on the file and the plan ended in: what the rules judged last are asked of.

    `known` are the ids of all requirements there are, also of those that are not judged.
    """

    loaded: Loaded
    verdicts: Mapping[str, Verdict]
    known: tuple[str, ...] = ()


@dataclass(slots=True)
class PlanReport:
    """One plan held against every requirement.

    `closed` are gaps that were known before and are no longer there.
    """

    loaded: Loaded
    phase: Phase
    phase_stated: bool
    language: Language
    findings: tuple[Finding, ...]
    terms: Terms
    as_of: date
    faults: tuple[Fault, ...] = ()
    closed: tuple[Identity, ...] = ()

    @property
    def name(self) -> str:
        """The plan file as the user named it."""
        return self.loaded.document.name

    @property
    def plan(self) -> Plan:
        """The plan itself."""
        return self.loaded.plan

    def gaps(self) -> Iterator[tuple[Rule[Any], Gap]]:
        """Every gap that is due, in the order of the rules; those that were known before are left out."""
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
    """Every plan of one run, and the day they were judged as of.

    `faults` are of installed packages whose rules could not be had.
    """

    as_of: date
    plans: list[PlanReport] = field(default_factory=list)
    faults: tuple[Fault, ...] = ()
