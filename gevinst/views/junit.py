"""Plan reports → JUnit XML: a suite a plan, a test case a requirement, named by its id alone.

A gap is a failure, what can't be read an error, and what is not held against the plan is skipped, with
the reason. Texts change with language and data; names do not, so that a history can be kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from gevinst.check.judge import FAULT
from gevinst.check.verdict import Gaps, Known, NotApplicable, Upcoming, Waived
from gevinst.rules.rule import ALWAYS_JUDGED
from gevinst.views import labels, told
from gevinst.views.repository import path_of, shown
from gevinst.views.visible import visible
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.tally import Tally
    from gevinst.check.verdict import Finding, PlanReport
    from gevinst.rules.rule import Gap
    from gevinst.views.writer import Run
    from gevinst.words import Language

FALLS_DUE = Text(
    nb="Kommer senere: forfaller i fasen {phase}.",
    nn="Kjem seinare: forfell i fasen {phase}.",
    en="Upcoming: falls due in the phase {phase}.",
)
KNOWN = Text(
    nb="Kjent fra før: {count}. {sentence}",
    nn="Kjent frå før: {count}. {sentence}",
    en="Known before: {count}. {sentence}",
)
WHOLE_PLAN = "gevinst"
FAILURE, ERROR, SKIPPED = "failure", "error", "skipped"


class Case(NamedTuple):
    """A test case: its name, where it points, and how it ended where it did not pass."""

    name: str
    line: int = 1
    ended: str = ""
    kind: str = ""
    message: str = ""
    lines: tuple[str, ...] = ()


class Writer:
    """The document, a suite a plan."""

    def __init__(self, run: Run) -> None:
        """A document on any run."""

    def begin(self) -> str:
        """The root element's start. It has no counts: they are known when all is written."""
        return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gevinst">\n'

    def piece(self, report: PlanReport) -> str:
        """The suite of one plan."""
        return "\n".join([*_suite(report), ""])

    def add(self, piece: str) -> str:
        """The suite as it is."""
        return piece

    def end(self, tally: Tally) -> str:  # noqa: ARG002  (each suite has its own counts)
        """The root element's end."""
        return "</testsuites>\n"


def _suite(report: PlanReport) -> Iterator[str]:
    path, cases = shown(path_of(report.name)), _cases(report)
    ended = [case.ended for case in cases]
    yield _start(
        "testsuite",
        name=path,
        tests=len(cases),
        failures=ended.count(FAILURE),
        errors=ended.count(ERROR),
        skipped=ended.count(SKIPPED),
        time=0,
    )
    for case in cases:
        start = _start(
            "testcase", classname=path, name=case.name, file=path, line=case.line, time=0
        )
        yield from _case(start, case)
    yield "</testsuite>"


def _case(start: str, case: Case) -> Iterator[str]:
    if not case.ended:
        yield f"{start}</testcase>"
        return
    yield start
    kind = {"type": case.kind} if case.kind else {}
    inside = escape("\n".join(case.lines))
    yield f"{_start(case.ended, message=case.message, **kind)}{inside}</{case.ended}>"
    yield "</testcase>"


def _start(element: str, **attributes: object) -> str:
    written = "".join(f" {name}={quoteattr(str(value))}" for name, value in attributes.items())
    return f"<{element}{written}>"


def _cases(report: PlanReport) -> list[Case]:
    faults = {fault.rule: fault.error for fault in report.faults}
    failed = [
        Case(name or WHOLE_PLAN, 1, ERROR, error, FAULT.to(report.language))
        for name, error in faults.items()
    ]
    judged = [_ended(found, report) for found in report.findings if found.rule.id not in faults]
    return sorted([*failed, *judged])


def _ended(finding: Finding, report: PlanReport) -> Case:
    rule, verdict, spoken = finding.rule, finding.verdict, report.language
    match verdict:
        case Gaps():
            return _missing(finding, verdict, report)
        case Known(gaps=gaps):
            return _skipped(rule.id, gaps, _known(gaps, spoken))
        case Upcoming(gaps=gaps):
            due = FALLS_DUE.to(spoken, {"phase": verdict.due})
            return _skipped(rule.id, gaps, f"{due} {told.sentence(gaps[0], spoken)}")
        case NotApplicable(reason=reason):
            return _skipped(rule.id, (), visible(reason.to(spoken)))
        case Waived():
            return _skipped(rule.id, verdict.gaps, " ".join(told.waivers(finding, report)))
    return Case(rule.id)


def _skipped(name: str, gaps: tuple[Gap, ...], message: str) -> Case:
    return Case(name, _line(gaps), SKIPPED, "", message)


def _known(gaps: tuple[Gap, ...], spoken: Language) -> str:
    facts = {"count": len(gaps), "sentence": told.sentence(gaps[0], spoken)}
    return KNOWN.to(spoken, facts)


def _missing(finding: Finding, verdict: Gaps, report: PlanReport) -> Case:
    rule, gaps = finding.rule, verdict.gaps
    ended = ERROR if rule.id in ALWAYS_JUDGED else FAILURE
    more = f" (+{len(gaps) - 1})" if len(gaps) > 1 else ""
    message = f"{told.sentence(gaps[0], report.language)}{more}"
    lines = tuple(_lines(finding, verdict, report))
    return Case(rule.id, _line(gaps), ended, rule.severity.value, message, lines)


def _lines(finding: Finding, verdict: Gaps, report: PlanReport) -> Iterator[str]:
    rule, spoken, path = finding.rule, report.language, shown(path_of(report.name))
    yield visible(f"{rule.id} {rule.severity.word(spoken)}: {rule.title.to(spoken)}")
    yield visible(f"{labels.WHY.to(spoken)} {rule.why.to(spoken)}")
    yield f"{labels.WHO.to(spoken)} {told.who(rule, verdict.gaps, report)}"
    for gap in verdict.gaps:
        span = gap.place.span
        place = f"{path}:{span.line}:{span.column}" if span else path
        yield ""
        yield visible(f"{place}: {told.sentence(gap, spoken)}")
        if instead := told.said_instead(gap, spoken):
            yield instead
        yield from told.to_write_in_text(gap, report)
    notes = [*told.waivers(finding, report)]
    if verdict.known:
        notes.append(_known(verdict.known, spoken))
    if notes:
        yield from ("", *notes)


def _line(gaps: tuple[Gap, ...]) -> int:
    return next((gap.place.span.line for gap in gaps if gap.place.span), 1)
