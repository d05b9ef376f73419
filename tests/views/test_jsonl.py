"""JSON Lines: a plan a line, each as the JSON report has it."""

from __future__ import annotations

import json

from gevinst.views.json import head
from gevinst.views.writer import Run
from tests.formats import written
from tests.plans import report_of
from tests.whole import AS_OF

REPORT = report_of('gevinst: 1\nprosjekt: {navn: "a\\nb\\u2028c"}\ngevinster: [{id: ro}]\n')


def test_a_line_is_a_document_with_the_head_and_the_plan_of_the_json_report() -> None:
    whole = json.loads(written("json", REPORT, report_of("[a")))
    lines = written("jsonl", REPORT, report_of("[a")).split("\n")

    assert lines.pop() == ""
    assert [json.loads(line) for line in lines] == [
        {**head(Run(AS_OF)), "plan": plan} for plan in whole["plans"]
    ]


def test_a_line_is_written_as_soon_as_its_plan_is_checked_and_no_plan_is_no_line() -> None:
    assert written("jsonl", REPORT, REPORT) == written("jsonl", REPORT) * 2
    assert written("jsonl") == ""
