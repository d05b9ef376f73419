"""README says what the program does: its commands, its tables and its picture."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from gevinst import cli, exits
from gevinst.cli import app, environment, options
from gevinst.rules import requirements
from tests import picture
from tests.plans import report_of

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(after: str, language: str) -> str:
    """The first block of code in a language after a text."""
    found = re.search(rf"```{language}\n(.*?)```", README[README.index(after) :], re.DOTALL)
    assert found
    return found[1]


def test_the_main_command_ends_in_a_check_that_does_what_readme_says(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    program, *words = shlex.split(block("<!-- main command -->", "sh").split("&&")[-1])

    code = cli.run(words)

    assert program == ".venv/bin/gevinst"
    assert code == 1
    assert "1 500 timer" in capfd.readouterr().out.replace("\N{NO-BREAK SPACE}", " ")


def test_the_plans_that_readme_says_have_no_gaps_have_none(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    named = re.findall(r"`(examples/[\w./-]+\.yaml)`", README)
    assert len(named) >= 4

    for plan in named:
        assert cli.run(["check", plan, "--as-of", "2026-11-02"]) == 0, capfd.readouterr().out


def test_the_python_example_runs(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)

    exec(compile(block("## From Python", "python"), "README.md", "exec"), {})  # noqa: S102

    assert re.match(r"GEV\d{3} \S+\n", capfd.readouterr().out)


def test_the_plan_in_readme_is_written_as_the_format_is() -> None:
    plan = re.sub(r"^(\w+): ….*$", r"\1: {}", block("## The plan", "yaml"), flags=re.MULTILINE)

    found = {rule.id for rule, _ in report_of(re.sub(r"…", "Nytt", plan)).gaps()}

    assert not found & {"GEV001", "GEV002", "GEV003", "GEV005", "GEV006"}


def test_the_exit_codes_are_those_of_the_program() -> None:
    told = {int(code) for code in re.findall(r"^\| (\d+) \|", README, re.MULTILINE)}

    assert told == {
        exits.OK,
        exits.GAPS,
        exits.WRONG_USE,
        exits.NOTHING_TO_CHECK,
        exits.FAULT,
        exits.INTERRUPTED,
        exits.READER_GONE,
    }


def test_every_option_of_check_is_told_and_no_other() -> None:
    shown = re.findall(r"^  (--.*?)  ", block("## What it checks", "text"), re.MULTILINE)
    told = [flag for line in shown for flag in re.findall(r"--[a-z-]+", line)]

    assert sorted(told) == sorted(option.flag for option in options.CHECK)


def test_the_settings_in_readme_hold_and_come_from_where_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    below = tmp_path / "planer"
    (below / "arkiv").mkdir(parents=True)
    (tmp_path / "profil.toml").write_text('select = ["GEV5"]\n', encoding="utf-8")
    (below / "gevinst.toml").write_text(block("## Settings", "toml"), encoding="utf-8")
    (below / "arkiv" / "gevinst.yaml").write_text("gevinst: 1\n", encoding="utf-8")
    monkeypatch.chdir(below)

    code = cli.run(["settings", "arkiv/gevinst.yaml", "--format", "json"])

    assert code == 0
    told = capfd.readouterr().out
    for said in ("never", "GEV511", "GEV514", "GEV202", "../profil.toml", "overrides"):
        assert said in told
    assert "GEV201" not in told  # it is on after all


def test_every_variable_is_told_and_no_other() -> None:
    told = README[README.index("Variables: `GEVINST_`") : README.index("an empty one says")]

    assert {f"GEVINST_{name}" for name in re.findall(r"`([A-Z_]+)`", told)} == {
        "GEVINST_GEVINST_",
        *environment.VARIABLES,
    }


def test_the_numbers_of_requirements_are_those_of_the_catalogue() -> None:
    ids = [rule.id for rule in requirements(plugins=False)]
    told = re.findall(r"(GEV\d{3})–(GEV\d{3})", README)

    assert f"{len(ids)} in all" in README
    assert sorted(told) == [
        (family[0], family[-1])
        for number in range(7)
        if (family := [rule_id for rule_id in ids if rule_id[3] == str(number)])
    ]


def test_every_command_is_told_and_no_other() -> None:
    told = set(re.findall(r"^gevinst (\w+)", README, re.MULTILINE)) | {"schema"}

    assert told == {command.name for command in app.commands()}


def test_the_picture_shows_what_the_program_prints_now() -> None:
    svg = picture.PICTURE.read_text(encoding="utf-8")

    assert svg == picture.picture()
    assert "http" not in re.sub(r"http://www\.w3\.org/\S+|https://www\.textualize\.io", "", svg)
