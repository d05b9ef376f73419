"""Workflow commands: the worst first, no more than GitHub shows, and each read as it was meant."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.check.verdict import Finding, Gaps
from gevinst.rules.rule import Severity
from gevinst.views.github import command
from gevinst.words import Language
from tests.formats import commands, written
from tests.plans import report_of

POOR = "gevinst: 1\nprosjekt: {fase: realisering}\ngevinster: [{id: ro}, {id: tid}]\n"
REPORT = report_of(POOR)


def with_gaps(severity: Severity, count: int) -> object:
    """A report in which one requirement of a severity is not met in so many places."""
    rule, verdict = next(
        found
        for found in REPORT.findings
        if isinstance(found.verdict, Gaps) and found.rule.severity is severity
    )
    assert isinstance(verdict, Gaps)
    return replace(REPORT, findings=(Finding(rule, Gaps(verdict.gaps[:1] * count)),))


def test_an_annotation_has_its_place_its_title_why_and_what_to_write() -> None:
    rule, gap = next(found for found in REPORT.gaps() if found[0].id == "GEV504")
    alone = replace(REPORT, findings=(Finding(rule, Gaps((gap,))),))
    [first] = commands(written("github", alone))
    span = gap.place.span
    sentence, why, *write = first.message.split("\n")

    assert span is not None
    assert first.kind == "error"
    assert first.properties == {
        "file": "plan.yaml",
        "line": str(span.line),
        "col": str(span.column),
        "endLine": str(span.end_line),
        "endColumn": str(span.end_column),
        "title": "GEV504 Hver gevinst har et nullpunkt",
    }
    assert sentence == gap.text.to(Language.NB, gap.facts)
    assert why.startswith("Hvorfor: ")
    assert any("nullpunkt:" in line for line in write)


@pytest.mark.parametrize(
    ("errors", "warnings", "advice", "shown", "left"),
    [
        (3, 2, 1, (3, 2, 1), 0),
        (10, 10, 10, (10, 10, 10), 0),
        (11, 0, 0, (10, 0, 1), 1),
        (0, 0, 11, (0, 0, 10), 2),
        (12, 13, 10, (10, 10, 10), 6),
        (40, 40, 40, (10, 10, 10), 91),
    ],
)
def test_no_more_than_ten_of_a_kind_are_shown_and_the_rest_is_counted(
    errors: int, warnings: int, advice: int, shown: tuple[int, int, int], left: int
) -> None:
    asked = zip(Severity, (errors, warnings, advice), strict=True)
    plans = [with_gaps(severity, count) for severity, count in asked if count]
    found = commands(written("github", *plans))  # type: ignore[arg-type]
    kinds = Counter(one.kind for one in found)

    assert (kinds["error"], kinds["warning"], kinds["notice"]) == shown
    if left:
        assert found[-1].properties == {"title": "gevinst"}
        assert f"vist her: {left}." in found[-1].message
    else:
        assert "file" in found[-1].properties


def test_the_worst_of_all_plans_are_shown_first() -> None:
    unread = replace(report_of("[a"), language=Language.EN)
    found = commands(written("github", REPORT, REPORT, unread))

    assert found[0].properties["title"].startswith("GEV001 ")
    assert [one.kind for one in found] == sorted(
        (one.kind for one in found), key=["error", "warning", "notice"].index
    )


def test_every_plan_has_its_verdict_in_a_line_after_the_annotations() -> None:
    lines = written("github", REPORT, REPORT).splitlines()

    assert [line.startswith("::") for line in lines[-3:]] == [True, False, False]
    assert lines[-1].startswith("plan.yaml: Krav som ikke er oppfylt: ")


ANY = st.lists(st.sampled_from(["%", "0A", "25", ":", ",", "\r", "\n", "::", "=", "a"])).map(
    "".join
)


@given(ANY | st.text(), st.dictionaries(st.sampled_from(["file", "title"]), ANY, min_size=1))
def test_any_text_is_read_as_it_was_meant(message: str, properties: dict[str, str]) -> None:
    line = command("error", message, properties)
    [found] = commands(line)

    assert "\n" not in line
    assert "\r" not in line
    assert (found.message, found.properties) == (message, properties)
