"""One table of exit codes, the same in every format."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.benchmarks.plans import EXAMPLE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.running import Gevinst

GOOD = [str(EXAMPLE), "--as-of", "2026-11-02"]
formats = pytest.mark.parametrize("form", ["terminal", "json"])


@formats
def test_a_plan_that_meets_all_ends_with_0(gevinst: Gevinst, form: str) -> None:
    assert gevinst("check", *GOOD, "--format", form).code == 0


@formats
@pytest.mark.parametrize(
    ("level", "code"), [("error", 1), ("warning", 1), ("advice", 1), ("never", 0)]
)
def test_a_plan_with_gaps_ends_with_1_unless_nothing_is_to_fail(
    gevinst: Gevinst, plan: Path, form: str, level: str, code: int
) -> None:
    assert gevinst("check", str(plan), "--format", form, "--fail-on", level).code == code


@formats
def test_a_gap_below_the_level_does_not_fail(gevinst: Gevinst, tmp_path: Path, form: str) -> None:
    old = tmp_path / "old.yaml"
    text = EXAMPLE.read_text(encoding="utf-8")
    old.write_text(text.replace("oppdatert: 2026-11-02", "oppdatert: 2026-01-02"), encoding="utf-8")
    line = ["check", str(old), "--as-of", "2026-11-02", "--format", form]

    assert gevinst(*line).code == 0
    assert gevinst(*line, "--fail-on", "warning").code == 1


@formats
def test_a_plan_that_cannot_be_read_is_a_gap(gevinst: Gevinst, tmp_path: Path, form: str) -> None:
    broken = tmp_path / "broken.gevinst.yaml"
    broken.write_bytes(b"gevinst: [1\n")

    ended = gevinst("check", str(broken), "--format", form)

    assert ended.code == 1
    assert "GEV001" in ended.out


@formats
def test_a_path_that_is_not_there_ends_with_2_and_the_others_are_checked(
    gevinst: Gevinst, plan: Path, form: str
) -> None:
    ended = gevinst("check", "gone.yaml", str(plan), "--format", form)

    assert ended.code == 2
    assert ended.err == "gone.yaml finnes ikke. Kontroller navnet, og hvilken mappe du står i.\n"
    assert "GEV504" in ended.out


@formats
def test_a_folder_without_plans_ends_with_3(gevinst: Gevinst, tmp_path: Path, form: str) -> None:
    ended = gevinst("check", str(tmp_path), "--format", form)

    assert ended.code == 3
    assert str(tmp_path) in ended.err
    assert form == "terminal" or json.loads(ended.out)["plans"] == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("check", "Si hvilken plan"),
        ("", "Si hva gevinst skal gjøre"),
        ("schema --report --settings", "gevinst schema --report"),
        ("schema --write --report", "uten --report"),
        ("schema --write finnes-ikke.yaml", "finnes-ikke.yaml finnes ikke"),
        ("check x --format xml", "terminal, concise, json"),
        ("check x --fail-on x", "error, warning, advice eller never"),
        ("check x --phase x", "concept, planning, rollout eller realisation"),
        ("check x --lang de", "nb, nn eller en"),
        ("check x --as-of i-dag", "2026-03-16"),
        ("check x --as-of", "--as-of må følges av en verdi"),
        ("check x --verbos", "Mente du --verbose?"),
        ("check x --quiet", "--quiet finnes ikke"),
        ("check x --verbose=ja", "--verbose skal ikke ha noe etter seg"),
        ("schema x", "gevinst schema --write x"),
        ("rules x", "for mye på kommandolinjen"),
        ("chekc x", "gevinst kjenner ikke «chekc». Mente du «check»?"),
        ("plan.gevinst.yaml", "Mente du «gevinst check plan.gevinst.yaml»?"),
        ("gå", "gevinst kjenner ikke «gå»"),
    ],
)
def test_wrong_use_ends_with_2_and_a_sentence_before_any_work(
    gevinst: Gevinst, line: str, said: str
) -> None:
    ended = gevinst(*line.split())

    assert ended.code == 2
    assert said in ended.err
    assert ended.out == ""
    assert len(ended.err.splitlines()) == 1


def test_wrong_use_is_told_in_the_language_asked_for(
    gevinst: Gevinst, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    assert "Choose terminal, concise, json" in gevinst("check", "x", "--format", "xml").err
    assert "Vel terminal" in gevinst("check", "x", "--format", "xml", "--lang", "nn").err


def test_many_plans_are_one_report(gevinst: Gevinst, plan: Path) -> None:
    ended = gevinst("check", str(plan.parent), str(EXAMPLE), "--format", "json")

    report = json.loads(ended.out)
    assert [one["path"] for one in report["plans"]] == [str(plan), str(EXAMPLE)]
    assert report["summary"]["plans"] == 2


def test_the_version_and_the_help_end_with_0(gevinst: Gevinst) -> None:
    assert gevinst("--version").out == "gevinst 0.1.0\n"
    shown = gevinst("check", "--help")
    assert shown.code == gevinst("--help").code == 0
    assert "--fail-on error|warning|advice|never" in shown.out


def test_an_empty_path_is_wrong_use(gevinst: Gevinst) -> None:
    ended = gevinst("check", "")

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("Si hvilken plan som skal sjekkes")


def test_what_is_said_of_a_path_is_one_line_that_commands_nothing(gevinst: Gevinst) -> None:
    ended = gevinst("check", "a\n::error::b\x1b[31m\u202e.yaml")

    assert ended.code == 2
    assert ended.err.startswith("a ")
    assert ended.err.endswith(
        r"b\x1b[31m\u202e.yaml finnes ikke. Kontroller navnet, og hvilken mappe du står i." "\n"
    )
    assert ended.err.count("\n") == 1
