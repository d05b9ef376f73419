"""The bytes of a plan → both reports in this process, and what must hold for any bytes at all."""

from __future__ import annotations

import json
import unicodedata
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from gevinst.check.judge import judge_plan
from gevinst.check.tally import Tally
from gevinst.check.verdict import Gaps, Report, Upcoming, Waived
from gevinst.plan.load import plan_from
from gevinst.source.document import read
from gevinst.views import terminal
from gevinst.views.json import render
from gevinst.views.json_schema import schema
from gevinst.views.stream import Canvas
from gevinst.views.writer import Run, pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.verdict import PlanReport
    from gevinst.rules.rule import Gap
    from gevinst.source.document import Document
    from gevinst.source.place import Span

AS_OF = date(2026, 11, 2)
WIDTH = 80
HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
SEEN = set(
    "\n\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
_VALID = Draft202012Validator(schema())


def whole_way(data: bytes, *, as_of: date = AS_OF, verbose: bool = True) -> PlanReport:
    """The report on a plan, after it was written both ways and held to what any input must keep."""
    report = judge_plan(plan_from(read(data, "plan.yaml")), as_of)
    for fault in report.faults:
        pytest.fail(fault.traceback)
    for gap in gaps_of(report):
        if gap.place.span is not None:
            assert_within(gap.place.span, report.loaded.document)
    assert_inert(printed(report, as_of, verbose=verbose))
    _VALID.validate(json_of(report, as_of))
    return report


def gaps_of(report: PlanReport) -> Iterator[Gap]:
    """Every gap that the report tells, also the upcoming and the waived."""
    for finding in report.findings:
        if isinstance(finding.verdict, Gaps | Upcoming | Waived):
            yield from finding.verdict.gaps


def printed(report: PlanReport, as_of: date = AS_OF, *, verbose: bool = False) -> str:
    """What a person sees, without colour."""
    on = Canvas(WIDTH, colour=False, encoding="utf-8")
    writer = terminal.Writer(Run(as_of, verbose=verbose, canvas=on))
    return "".join(pieces(writer, [report], Tally()))


def json_of(report: PlanReport, as_of: date = AS_OF) -> Any:
    """What a program reads."""
    text = render(Report(as_of, [report]))
    assert_inert(text)
    return json.loads(text)


def assert_within(span: Span, document: Document) -> None:
    """A place must be one that can be shown."""
    assert 1 <= span.line <= len(document.lines), span
    assert 1 <= span.column <= len(document.line(span.line)) + 1, span
    assert span.line <= span.end_line <= len(document.lines), span
    assert 1 <= span.end_column <= len(document.line(span.end_line)) + 1, span
    assert (span.line, span.column) <= (span.end_line, span.end_column), span


def assert_inert(text: str) -> None:
    """Nothing may command a terminal, hide from a reader or command a workflow runner."""
    hidden = {char for char in text if unicodedata.category(char) in HIDDEN} - SEEN
    assert not hidden
    assert "##[" not in text
    assert "##vso[" not in text
    commands = [line for line in text.split("\n") if line.lstrip().startswith("::")]
    assert not commands
