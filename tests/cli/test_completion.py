"""A shell is told what may stand next, quickly and plainly, and nothing in a plan can do anything there."""

from __future__ import annotations

import shlex
import subprocess
import sys
from shutil import which
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gevinst import exits
from gevinst.cli import app, offered
from gevinst.cli.completing import Complete, completions
from gevinst.cli.completion import SCRIPTS
from gevinst.plan.gains import Gain
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.report.readers import Reader
from gevinst.rules import all_rules, portfolio_rules
from gevinst.words import Language
from tests.hostile.texts import HOSTILE, hostile_plan
from tests.test_architecture import modules_after

if TYPE_CHECKING:
    from pathlib import Path

    from gevinst.cli.command import Command
    from tests.running import Gevinst, Start

PLAN = """\
gevinst: 1
personer: [{id: kari, navn: Kari Hansen}, {id: rita}]
enheter: [{id: natt, navn: Nattjenesten}]
gevinster:
  - {id: natttilsyn, hva: Færre tilsyn}
  - {id: kjøring}
  - {id: "$(touch eid)", hva: Ond}
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "a.gevinst.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return file


def asked(*words: str, lang: Language = Language.NB) -> list[str]:
    *before, word = words
    return [each.value for each in completions(before, word, lang)]


def test_commands_are_offered_with_what_they_do_in_the_users_language() -> None:
    for language in Language:
        found = completions([], "", language)
        assert [each.value for each in found] == [each.name for each in app.commands()]
        assert found[0].told == app.commands()[0].says.to(language)
    assert asked("che") == ["check", "checklist"]
    assert asked("--") == ["--version", "--help"]
    assert asked("ukjent", "") == []


@pytest.mark.parametrize("command", app.commands(), ids=lambda each: each.name)
def test_every_option_and_every_choice_is_offered(command: Command) -> None:
    assert asked(command.name, "-") == [*(each.flag for each in command.options), "--help"]
    for option in command.options:
        if option.choices:
            assert asked(command.name, option.flag, "") == list(option.choices)
        if option.value == "FILE":
            assert asked(command.name, option.flag, "x") == [":files"]


def test_an_option_that_is_given_is_not_offered_again_unless_it_may_be_repeated() -> None:
    found = asked("check", "--lang", "nb", "--select", "GEV1", "-")

    assert "--lang" not in found
    assert "--select" in found
    assert asked("check", "--", "-") == [":plans"]


def test_rules_are_offered_with_titles_also_in_a_list() -> None:
    everyone = sorted(rule.id for rule in (*all_rules(), *portfolio_rules()))
    assert asked("explain", "") == asked("check", "--ignore", "") == everyone
    found = completions(["explain"], "gev50", Language.NN)
    titles = {rule.id: rule.title.nn for rule in all_rules()}
    assert {each.value: each.told for each in found} == {
        each: title for each, title in titles.items() if each.startswith("GEV50")
    }
    assert asked("check", "--select", "GEV501,GEV50")[:2] == ["GEV501,GEV502", "GEV501,GEV503"]


def test_ids_of_the_plan_on_the_line_are_offered(path: Path) -> None:
    assert asked("measure", path.name, "") == ["natttilsyn", "kjøring"]
    assert asked("measure", ".", "k") == ["kjøring"]
    assert asked("measure", "--note", "x", "--diff", path.name, "n") == ["natttilsyn"]
    assert asked("measure", path.name, "natttilsyn", "") == []
    assert completions(["measure", path.name], "n", Language.NB)[0].told == "Færre tilsyn"


def test_a_reader_and_then_whom_of_them(path: Path) -> None:
    assert asked("report", path.name, "--for", "") == [each.value for each in Reader]
    assert asked("report", path.name, "--for", "unit-manager", "") == ["kari", "rita"]
    assert asked("report", path.name, "--for", "employees", "") == ["natt"]
    assert asked("report", path.name, "--for", "council", "-") == asked("report", "--for", "x", "-")
    assert asked("report", "--for", "employees", "natt", "") == [":plans"]


def test_ids_are_offered_behind_options_too(path: Path) -> None:
    assert asked("calendar", path.name, "--person", "") == ["kari", "rita"]
    assert asked("calendar", path.name, "--unit", "") == ["natt"]


def test_where_there_is_no_plan_nothing_is_offered(path: Path) -> None:
    assert asked("measure", "borte.yaml", "") == []
    for data in (b"\xff", b"[", b"gevinster: {}", b"gevinster: [[], {id: []}]"):
        path.write_bytes(data)
        assert asked("measure", path.name, "") == []


def test_the_words_of_the_format_are_those_of_the_models() -> None:
    for name, words in offered.SECTIONS.items():
        assert set(words) == set(shape(Plan).fields[name].key.words(name))
    named = {word for name in ("what",) for word in shape(Gain).fields[name].key.words(name)}
    assert named <= set(offered.NAMES)
    assert set(offered.READERS) == {each.value for each in Reader}
    assert [bool(offered.READERS[each.value]) for each in Reader] == [each.is_one_of_many for each in Reader]  # fmt: skip


@pytest.mark.parametrize(
    ("argv", "lines"),
    [
        (("check", "=--format=js"), ["--format=json", "--format=jsonl"]),
        (("check", "--format", "=", "=js"), ["json", "jsonl"]),
        (("check", "--fail-on", "=="), ["error", "warning", "advice", "never"]),
        (("measure", "a\\.gevinst.yaml", "=k"), ["kjøring"]),
        (("measure", '"a.gevinst.yaml"', "=k"), ["kjøring"]),
        (("check", "="), [":plans"]),
        (("check", "--lang", "="), ["nb", "nn", "en"]),
    ],
)
def test_words_as_bash_parts_them_are_understood(
    capfd: pytest.CaptureFixture[str], path: Path, argv: tuple[str, ...], lines: list[str]
) -> None:
    assert path.exists()

    assert Complete("bash", argv).run() == exits.OK

    assert [line.partition("\t")[0] for line in capfd.readouterr().out.splitlines()] == lines


@pytest.mark.parametrize("name", HOSTILE)
def test_what_a_plan_holds_is_offered_only_as_plain_words(
    capfd: pytest.CaptureFixture[str], path: Path, name: str
) -> None:
    path.write_bytes(hostile_plan(HOSTILE[name]))

    for words in (("measure", path.name), ("report", path.name, "--for", "unit-manager")):
        Complete("zsh", (*words, "=")).run()

        for line in capfd.readouterr().out.splitlines():
            value, _, told = line.partition("\t")
            assert offered.is_plain(value)
            assert told.isprintable()
            assert "01010150074" not in told


@settings(deadline=None)
@given(st.text(max_size=20) | st.sampled_from(['a"b', "$(x)", "`x`", "a;b", "a b", "~", "-x", "a\nb", "*", "{a,b}", "!x", "a'b", "%x", "&", "a=b", ":plans"]))  # fmt: skip
def test_a_plain_word_is_one_word_to_a_shell(word: str) -> None:
    if offered.is_plain(word):
        assert shlex.split(word) == [word]
        assert not set(word) & set("$`\"'\\;&|<>()*?[]{}!~#%=^:, \t\r\n")


@settings(deadline=None)
@given(st.lists(st.text(max_size=12) | st.sampled_from(["check", "measure", "--for", "--select", "=", "--", "a=b"]), max_size=6))  # fmt: skip
def test_any_words_are_answered_without_an_error(words: list[str]) -> None:
    completions(words[:-1], words[-1] if words else "", Language.NB)


def test_a_fault_is_not_shown_in_the_shell(
    gevinst: Gevinst, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("gevinst.cli.completing.completions", fails)
    monkeypatch.setenv("_GEVINST_COMPLETE", "fish")

    ended = gevinst("measure", path.name, "=")

    assert (ended.code, ended.out, ended.err) == (exits.OK, "", "")


@pytest.mark.parametrize("shell", SCRIPTS)
def test_a_script_is_printed_for_each_shell(gevinst: Gevinst, shell: str) -> None:
    ended = gevinst("completion", shell)

    assert (ended.code, ended.err) == (exits.OK, "")
    assert "_GEVINST_COMPLETE" in ended.out
    assert "VARIABLE" not in ended.out
    if shell in {"powershell", "pwsh"}:  # which may not be here to read it
        for opened, closed in ("()", "{}", "[]"):
            assert ended.out.count(opened) == ended.out.count(closed)


@pytest.mark.parametrize("words", [(), ("tcsh",)])
def test_a_shell_that_there_is_no_script_for_is_told(
    gevinst: Gevinst, words: tuple[str, ...]
) -> None:
    ended = gevinst("completion", *words)

    assert ended.code == exits.WRONG_USE
    assert "bash, zsh, fish, powershell" in ended.err


def completing(*words: str) -> set[str]:
    return modules_after(
        "import os\nos.environ['_GEVINST_COMPLETE'] = 'bash'\n"
        f"from gevinst.__main__ import main\nsys.argv = {['gevinst', *words]!r}\nmain()"
    )


def test_it_needs_neither_typer_nor_the_models(path: Path) -> None:
    loaded = completing("measure", str(path), "=")

    assert loaded.isdisjoint(
        {"typer", "rich", "pydantic", "gevinst.plan.model", "gevinst.rules.rule"}
    )


def test_a_command_is_completed_without_the_other_commands() -> None:
    loaded = completing("measure", "=--")

    assert "gevinst.cli.measure" in loaded
    assert loaded.isdisjoint({"gevinst.cli.calendar", "gevinst.cli.value", "yaml"})


def test_the_commands_need_neither_yaml_nor_the_requirements() -> None:
    loaded = completing("=")

    assert "gevinst.cli.calendar" in loaded
    assert loaded.isdisjoint({"yaml", "gevinst.rules.rule", "gevinst.source.document"})


def test_each_command_is_found_by_its_name() -> None:
    assert tuple(each.name for each in app.commands()) == app.NAMES
    assert app.command("nothing") is None


@pytest.mark.skipif(which("bash") is None, reason="no bash here")
def test_bash_offers_and_runs_nothing(start: Start, path: Path) -> None:
    script, _ = start("completion", "bash").communicate(timeout=60)
    program = f"{sys.executable} -m gevinst"
    wrapped = path.parent / "gevinst"
    wrapped.write_text(f'#!/bin/sh\nexec {program} "$@"\n', encoding="utf-8")
    wrapped.chmod(0o755)
    asks = f"""
{script.decode()}
COMP_WORDS=(./gevinst measure {path.name} '') COMP_CWORD=3
_gevinst_completion ./gevinst
printf '%s\\n' "${{COMPREPLY[@]}}"
COMP_WORDS=(./gevinst explain GEV504) COMP_CWORD=2
_gevinst_completion ./gevinst
printf '%s\\n' "${{COMPREPLY[@]}}"
complete -p gevinst
"""
    done = subprocess.run(["bash", "--norc"], input=asks, capture_output=True, text=True, check=True)  # fmt: skip

    assert done.stdout.splitlines() == [
        "natttilsyn", "kjøring", "GEV504", "complete -o default -F _gevinst_completion gevinst",
    ]  # fmt: skip
    assert done.stderr == ""
    assert sorted(each.name for each in path.parent.iterdir()) == ["a.gevinst.yaml", "gevinst"]
