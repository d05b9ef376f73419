"""JUnit XML: a test case a requirement and plan, read by a parser that others made."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from gevinst.check.verdict import Fault, Status
from gevinst.rules import all_rules
from gevinst.views.visible import visible
from gevinst.words import Language
from tests.formats import cases, suites, written
from tests.hostile.texts import with_known
from tests.plans import report_of

POOR = """
gevinst: 1
prosjekt: {navn: Tilsyn, fase: planlegging}
personer: [{id: rita, navn: Rita Solberg}]
gevinster:
  - {id: ro, hva: Ro om natten}
  - {id: tid, hva: TBD}
unntak:
  - {krav: GEV502, begrunnelse: "Vi er få\\n& <b>", godkjent_av: rita}
"""
REPORT = with_known(report_of(POOR, phase="planning"))


def test_each_requirement_ends_as_one_case_with_a_kind_of_its_own() -> None:
    found = cases(written("junit", REPORT))
    kinds = {
        Status.MET: [],
        Status.GAP: ["Failure"],
        Status.UPCOMING: ["Skipped"],
        Status.NOT_APPLICABLE: ["Skipped"],
        Status.WAIVED: ["Skipped"],
        Status.KNOWN: ["Skipped"],
    }

    assert list(found) == [rule.id for rule in all_rules()]
    assert all(REPORT.count(status) for status in Status)
    for rule, verdict in REPORT.findings:
        ended = found[rule.id].result
        assert [type(one).__name__ for one in ended] == kinds[verdict.status]
        assert all((one.message or "").strip() for one in ended)


def test_the_counts_are_those_of_the_cases() -> None:
    [suite] = suites(written("junit", REPORT))
    ended = [type(one).__name__ for case in suite for one in case.result]

    assert suite.tests == len(list(suite)) == len(all_rules())
    assert suite.failures == ended.count("Failure") > 0
    assert suite.skipped == ended.count("Skipped") > 0
    assert suite.errors == ended.count("Error") == 0


def test_a_failure_tells_sentence_place_why_who_and_what_to_write() -> None:
    case = cases(written("junit", report_of(POOR)))["GEV504"]
    [failure] = case.result
    report = report_of(POOR)
    gaps = [gap for rule, gap in report.gaps() if rule.id == "GEV504"]

    assert failure.type == "error"
    assert failure.message == f"{visible(gaps[0].text.to(Language.NB, gaps[0].facts))} (+1)"
    assert case._elem.get("file") == "plan.yaml"
    assert case._elem.get("line") == str(gaps[0].place.span.line)  # type: ignore[union-attr]
    for gap in gaps:
        assert f"plan.yaml:{gap.place.span.line}:" in failure.text  # type: ignore[union-attr]
    assert "Hvorfor: " in failure.text
    assert "Hvem: " in failure.text
    assert "nullpunkt:" in failure.text


def test_a_skipped_case_tells_why() -> None:
    found = cases(written("junit", REPORT))

    assert "Vi er få & <b>" in (found["GEV502"].result[0].message or "")
    for rule, verdict in REPORT.findings:
        message = found[rule.id].result[0].message if found[rule.id].result else ""
        if verdict.status is Status.UPCOMING:
            assert message.startswith("Kommer senere: ")
        if verdict.status is Status.KNOWN:
            assert message.startswith("Kjent fra før: ")


def test_a_file_that_cannot_be_read_is_an_error() -> None:
    found = cases(written("junit", report_of("[a")))

    assert [type(one).__name__ for one in found["GEV001"].result] == ["Error"]
    assert {type(one).__name__ for case in found.values() for one in case.result} == {
        "Error",
        "Skipped",
    }


def test_a_fault_of_ours_is_an_error_without_the_traceback() -> None:
    faults = (Fault("GEV505", "KeyError", "/home/kari"), Fault("", "ValueError", ""))
    text = written("junit", replace(REPORT, faults=faults))
    found = cases(text)

    assert [type(one).__name__ for one in found["GEV505"].result] == ["Error"]
    assert [type(one).__name__ for one in found["gevinst"].result] == ["Error"]
    assert "kari" not in text


@pytest.mark.parametrize("language", Language)
def test_names_do_not_change_with_language_or_data(language: Language) -> None:
    other = POOR.replace("Ro om natten", "Noe annet").replace(
        "gevinst: 1", f"gevinst: 1\nlanguage: {language}"
    )
    names = re.compile(r'<testcase classname="([^"]*)" name="([^"]*)"')

    assert names.findall(written("junit", report_of(other))) == names.findall(
        written("junit", report_of(POOR))
    )


def test_each_plan_is_a_suite() -> None:
    assert [suite.name for suite in suites(written("junit", REPORT, REPORT))] == ["plan.yaml"] * 2
    assert suites(written("junit")) == []
