"""The Code Quality report, as GitLab's documentation says that it reads one."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gevinst.rules.rule import Severity
from gevinst.words import Language
from tests.formats import page, written
from tests.plans import report_of

POOR = "gevinst: 1\nprosjekt: {fase: realisering}\ngevinster: [{id: ro}, {id: tid}]\n"
REPORT = report_of(POOR)


def issues(*plans: Any) -> Any:
    text = written("gitlab", *plans)
    assert not text.startswith("\ufeff")
    return json.loads(text)


def test_every_gap_is_an_issue_with_the_fields_that_gitlab_reads() -> None:
    severities = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.ADVICE: "info"}
    found = issues(REPORT)

    for (rule, gap), issue in zip(REPORT.gaps(), found, strict=True):
        body = issue.pop("content")["body"]
        span = gap.place.span
        fingerprint = issue.pop("fingerprint")
        assert len(fingerprint) == 64
        assert issue == {
            "description": f"{rule.id}: {gap.text.to(Language.NB, gap.facts)}",
            "check_name": rule.id,
            "severity": severities[rule.severity],
            "location": {"path": "plan.yaml", "lines": {"begin": span.line if span else 1}},
        }
        assert body.startswith("Hvorfor: ")
        assert not page(body).markup
    assert any(page(issue["content"]["body"]).code for issue in issues(REPORT))


@pytest.mark.parametrize("text", ["", "[a"])
def test_a_file_that_cannot_be_read_blocks_all_else(text: str) -> None:
    [issue] = issues(report_of(text))

    assert issue["severity"] == "blocker"
    assert issue["location"]["lines"]["begin"] >= 1


def test_plans_without_gaps_are_an_empty_array() -> None:
    assert issues() == []
    assert len(issues(REPORT, REPORT)) == 2 * len(issues(REPORT))
