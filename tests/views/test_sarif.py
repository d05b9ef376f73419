"""The SARIF log: what code scanning needs of it, read by a reader that others made."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from sarif.loader import load_sarif_file

from gevinst.check.judge import judge_plan
from gevinst.check.tally import Tally
from gevinst.check.terms import terms_of
from gevinst.check.verdict import Fault, Status
from gevinst.rules import all_rules
from gevinst.rules.rule import Severity
from gevinst.settings.settings import Settings
from gevinst.views import sarif
from gevinst.words import Language
from tests.formats import page, sarif_run, written
from tests.hostile.texts import with_known
from tests.plans import loaded, report_of
from tests.whole import AS_OF

if TYPE_CHECKING:
    from pathlib import Path

POOR = """
gevinst: 1
prosjekt: {navn: Tilsyn, fase: innføring}
gevinster:
  - id: ro
    hva: >-
      Ro om natten
      for alle
    slag: ukjent
unntak:
  - {krav: GEV504, begrunnelse: Vi er få, godkjent_av: rita}
"""


def run_of(text: str = POOR, **settings: Any) -> Any:
    report = judge_plan(loaded(text), AS_OF, terms=terms_of(Settings(**settings)))
    return sarif_run(written("sarif", report))


@pytest.mark.parametrize("language", Language)
def test_every_requirement_is_a_rule_with_all_that_code_scanning_shows(language: Language) -> None:
    rules = sarif_run(written("sarif", report_of(POOR), language=language))["tool"]["driver"][
        "rules"
    ]
    levels = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}

    assert [rule["id"] for rule in rules] == [rule.id for rule in all_rules()]
    for rule, card in zip(rules, all_rules(), strict=True):
        assert rule["shortDescription"]["text"] == card.title.to(language)
        assert 0 < len(rule["fullDescription"]["text"]) <= 1_024
        assert card.why.to(language) in rule["help"]["text"]
        assert not page(rule["help"]["markdown"]).markup
        assert len(page(rule["help"]["markdown"]).code) >= 2
        assert rule["defaultConfiguration"]["level"] == levels[card.severity]
        assert rule["properties"]["tags"] == [
            f"barrier-{card.family}",
            f"phase-{card.due.value}",
            f"severity-{card.severity.value}",
        ]
        assert rule["name"].isalnum()
    assert len({rule["name"] for rule in rules}) == len(rules)


def test_a_result_points_to_its_rule_and_to_one_line() -> None:
    run = run_of()
    rules, lines = run["tool"]["driver"]["rules"], POOR.lstrip("\n").split("\n")

    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        [location] = result["locations"]
        region = location["physicalLocation"]["region"]
        assert region["startLine"] == region["endLine"]
        assert 1 <= region["startColumn"] <= region["endColumn"]
        assert region["endColumn"] <= len(lines[region["startLine"] - 1]) + 1
        assert location["physicalLocation"]["artifactLocation"] == {"uri": "plan.yaml"}


def test_a_gap_on_several_lines_is_shown_on_the_first_as_far_as_it_goes() -> None:
    text = "gevinst: 1\n? - a og noe til\n  - b\n: c\n"
    run = run_of(text)
    regions = [one["locations"][0]["physicalLocation"]["region"] for one in run["results"]]
    spans = [gap.place.span for _, gap in judge_plan(loaded(text), AS_OF).gaps()]

    assert any(span and span.end_line > span.line for span in spans)
    for span, region in zip(spans, regions, strict=True):
        if span and span.end_line > span.line:
            assert region["startLine"] == region["endLine"] == span.line
            assert region["endColumn"] == len(text.split("\n")[span.line - 1]) + 1


@pytest.mark.parametrize("text", ["", "[a", "\x00", "- a"])
def test_a_file_that_cannot_be_read_has_a_place_and_a_message(text: str) -> None:
    [result] = run_of(text)["results"]

    assert result["ruleId"] == "GEV001"
    assert result["level"] == "error"
    region = result["locations"][0]["physicalLocation"]["region"]
    assert set(region) == {"startLine", "startColumn", "endLine", "endColumn"}
    assert min(region.values()) >= 1


def test_only_gaps_are_results() -> None:
    report = with_known(report_of(POOR, phase="planning"))
    results = sarif_run(written("sarif", report))["results"]

    assert all(report.count(status) for status in Status)
    assert {one["ruleId"] for one in results} == {rule.id for rule, _ in report.gaps()}


def test_what_to_write_stands_in_the_message_as_text_and_in_a_fence() -> None:
    result = next(one for one in run_of()["results"] if one["ruleId"] == "GEV505")

    assert "måltall:" in result["message"]["text"]
    assert "måltall:" in page(result["message"]["markdown"]).code[0]


def test_a_severity_that_is_set_decides_the_level_of_the_result_alone() -> None:
    run = run_of(severities=(("GEV505", Severity.ADVICE),))
    result = next(one for one in run["results"] if one["ruleId"] == "GEV505")

    assert result["level"] == "note"
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["defaultConfiguration"] == {
        "level": "error"
    }


def test_requirements_that_no_plan_was_held_against_are_told() -> None:
    [invocation] = run_of(select=("GEV505",))["invocations"]
    off = [one["descriptor"]["id"] for one in invocation["ruleConfigurationOverrides"]]
    index = [one["descriptor"]["index"] for one in invocation["ruleConfigurationOverrides"]]
    ids = [rule.id for rule in all_rules()]

    assert off == [rule_id for rule_id in ids if rule_id not in ("GEV001", "GEV505")]
    assert [ids[number] for number in index] == off


def test_a_requirement_that_one_plan_is_held_against_is_not_off() -> None:
    one, other = (
        judge_plan(loaded(POOR), AS_OF, terms=terms_of(Settings(select=(rule_id,))))
        for rule_id in ("GEV505", "GEV504")
    )
    [invocation] = sarif_run(written("sarif", one, other))["invocations"]
    off = {each["descriptor"]["id"] for each in invocation["ruleConfigurationOverrides"]}

    assert len(off) == len(all_rules()) - 3


def test_a_run_in_which_all_went_well_says_so() -> None:
    assert run_of()["invocations"] == [
        {"executionSuccessful": True, "toolExecutionNotifications": []}
    ]


def test_a_fault_and_a_missing_path_are_told_without_the_traceback() -> None:
    fault = Fault("GEV505", "KeyError", 'File "/home/hilde/x.py", line 1')
    report = replace(report_of(POOR), faults=(fault,))
    tally = Tally(missing=("borte.yaml",), closed=("stengt",))
    text = written("sarif", report, tally=tally)
    [invocation] = sarif_run(text)["invocations"]
    told = invocation["toolExecutionNotifications"]

    assert invocation["executionSuccessful"] is False
    assert [one["level"] for one in told] == ["error"] * 3
    assert "borte.yaml" in told[0]["message"]["text"]
    assert told[2]["associatedRule"]["id"] == "GEV505"
    assert "hilde" not in text


def test_more_faults_than_can_be_told_are_counted() -> None:
    tally = Tally(missing=tuple(f"{number}.yaml" for number in range(150)))
    [invocation] = sarif_run(written("sarif", report_of(POOR), tally=tally))["invocations"]

    assert len(invocation["toolExecutionNotifications"]) == 101
    assert "50" in invocation["toolExecutionNotifications"][-1]["message"]["text"]


def test_more_results_than_code_scanning_takes_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "MOST_RESULTS", 70)
    report = report_of(POOR)
    run = sarif_run(written("sarif", report, report))
    left = 2 * len(list(report.gaps())) - 70

    assert len(run["results"]) == 70
    [told] = run["invocations"][0]["toolExecutionNotifications"]
    assert str(left) in told["message"]["text"]


def test_a_reader_that_others_made_reads_every_result(tmp_path: Path) -> None:
    report = report_of(POOR)
    path = tmp_path / "gaps.sarif"
    path.write_text(written("sarif", report), encoding="utf-8")
    records = load_sarif_file(str(path)).get_records()

    assert [one["Code"] for one in records] == [rule.id for rule, _ in report.gaps()]
    assert {one["Location"] for one in records} == {"plan.yaml"}


def test_a_run_on_no_plan_is_a_log_too() -> None:
    assert json.loads(written("sarif"))["runs"][0]["results"] == []
