"""`gevinst diff` tells what a new version of a plan changes in meaning."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from gevinst.changes.compare import compared
from gevinst.check.judge import judge_plan
from gevinst.plan.load import plan_from
from gevinst.source.document import read
from gevinst.views.changes import json as as_json
from gevinst.views.changes import markdown, terminal
from gevinst.views.stream import Canvas
from gevinst.words import Language
from tests.formats import page
from tests.hostile.texts import HOSTILE, changed_plans
from tests.whole import AS_OF, assert_inert

if TYPE_CHECKING:
    from pathlib import Path

    from gevinst.changes.compare import Compared
    from tests.running import Gevinst, Git

OLD = """\
gevinst: 1
prosjekt: {navn: Tilsyn, fase: realisering}
gevinster:
- {id: ro, hva: Mer ro, måltall: {verdi: 30, dato: 2026-12-31}}
"""
NEW = OLD.replace("30", "40")
DAY = ("--as-of", "2026-11-02")
MOVED = "Måltallet for «Mer ro» er flyttet fra 30 til 40. Ingen har sagt hvem som er enige i det."
NARROW = Canvas(80, colour=False, encoding="utf-8")


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.yaml").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.yaml").write_text(NEW, encoding="utf-8")
    return tmp_path


@pytest.fixture
def repository(files: Path, run_git: Git) -> Path:
    """The current folder: a repository in which `plan.yaml` was once `OLD`, and is `NEW` now."""
    run_git("init", "--quiet", "--initial-branch=main")
    (files / "plan.yaml").write_text(OLD, encoding="utf-8")
    run_git("add", "--all")
    run_git("commit", "--quiet", "--message", "first")
    (files / "plan.yaml").write_text(NEW, encoding="utf-8")
    return files


@pytest.mark.usefixtures("files")
def test_a_moved_target_is_told_and_the_code_is_0_unless_it_is_asked_for(gevinst: Gevinst) -> None:
    told = gevinst("diff", "old.yaml", "new.yaml", *DAY)

    assert (told.code, told.err) == (0, "")
    assert f"  • {MOVED}\n" in told.out
    assert "Nye mangler: 0. Mangler ikke lenger: 0. " in told.out
    assert gevinst("diff", "old.yaml", "new.yaml", *DAY, "--exit-code").code == 1
    assert gevinst("diff", "old.yaml", "old.yaml", *DAY, "--exit-code").code == 0


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    "asked", [("--since", "HEAD", "plan.yaml"), ("HEAD:plan.yaml", "plan.yaml"), ("main:plan.yaml", "new.yaml")]
)  # fmt: skip
def test_a_version_in_git_is_compared_with_a_file(gevinst: Gevinst, asked: tuple[str, ...]) -> None:
    told = gevinst("diff", *asked, *DAY)

    assert (told.code, told.err) == (0, "")
    assert MOVED in told.out


def test_a_file_with_a_colon_in_its_name_is_a_file(gevinst: Gevinst, files: Path) -> None:
    if os.name == "nt":
        pytest.skip("no such names on Windows")
    (files / "HEAD:old.yaml").write_text(OLD, encoding="utf-8")

    assert MOVED in gevinst("diff", "HEAD:old.yaml", "new.yaml", *DAY).out


@pytest.mark.usefixtures("files")
def test_json_says_what_stood_and_what_stands_there(gevinst: Gevinst) -> None:
    told = json.loads(gevinst("diff", "old.yaml", "new.yaml", *DAY, "--format", "json").out)

    assert told["counts"] == {"figures": 1}
    (change,) = told["changes"]
    assert (change["path"], change["was"], change["now"]) == ("gains[ro].target.value", 30, 40)
    assert change["message"].startswith(MOVED)
    assert told["old"]["gaps"] == told["new"]["gaps"]


def test_the_language_is_that_of_the_new_plan_unless_another_is_asked_for(
    gevinst: Gevinst, files: Path
) -> None:
    (files / "new.yaml").write_text(NEW + "språk: nn\n", encoding="utf-8")

    assert "Måltalet for «Mer ro»" in gevinst("diff", "old.yaml", "new.yaml", *DAY).out
    english = gevinst("diff", "old.yaml", "new.yaml", *DAY, "--lang", "en").out
    assert "The target of “Mer ro” was moved from 30 to 40. Nobody said who agreed." in english


@pytest.mark.usefixtures("files")
def test_a_file_is_written_as_its_name_says_and_never_over_the_plan(
    gevinst: Gevinst, files: Path
) -> None:
    assert gevinst("diff", "old.yaml", "new.yaml", *DAY, "--output", "diff.md").code == 0
    assert (files / "diff.md").read_text(encoding="utf-8").startswith("## ")

    for name, text in (("new.yaml", NEW), ("old.yaml", OLD)):
        over = gevinst("diff", "old.yaml", "new.yaml", *DAY, "--format", "json", "--output", name)
        assert over.code == 2
        assert (files / name).read_text(encoding="utf-8") == text


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((), "hvilke to versjoner"),
        (("old.yaml",), "hvilke to versjoner"),
        (("--since", "HEAD"), "én plan"),
        (("--since", "HEAD", "old.yaml", "new.yaml"), "én plan"),
        (("old.yaml", "none.yaml"), "none.yaml finnes ikke"),
        (("-", "-"), "Bare én"),
        (("--since", "HEAD", "-"), "er ikke i git"),
        (("nothing:plan.yaml", "new.yaml"), "git kjenner ikke «nothing»"),
        (("--since", "--output=x", "new.yaml"), "git kjenner ikke"),
        (("HEAD:none.yaml", "new.yaml"), "none.yaml fantes ikke i «HEAD»"),
        (("old.yaml", "new.yaml", "--format", "html"), "--format kan ikke være «html»"),
    ],
)
def test_what_can_t_be_is_told_in_a_sentence(
    gevinst: Gevinst, asked: tuple[str, ...], said: str
) -> None:
    told = gevinst("diff", *asked)

    assert told.code == 2
    assert said in told.err
    assert told.err.count("\n") == 1
    assert told.out == ""


@pytest.mark.parametrize("which", ["old.yaml", "new.yaml"])
def test_a_version_that_can_t_be_read_is_named_with_the_reason(
    gevinst: Gevinst, files: Path, which: str
) -> None:
    (files / which).write_bytes(b"\xff\xfe")

    told = gevinst("diff", "old.yaml", "new.yaml", *DAY)

    assert (told.code, told.out) == (1, "")
    assert f"{which} kan ikke leses som en plan." in told.err


@pytest.mark.usefixtures("files")
def test_variables_for_a_check_don_t_say_what_is_compared_or_how_it_is_written(
    gevinst: Gevinst, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GEVINST_SINCE", "HEAD")
    monkeypatch.setenv("GEVINST_FORMAT", "sarif")

    assert MOVED in gevinst("diff", "old.yaml", "new.yaml", *DAY).out


def test_many_changes_of_a_kind_are_cut_and_all_are_told_when_asked_for(
    gevinst: Gevinst, files: Path
) -> None:
    goals = "".join(f"- {{id: g{number}, hva: Gevinst {number}}}\n" for number in range(30))
    (files / "new.yaml").write_text(NEW + goals, encoding="utf-8")
    asked = ("diff", "old.yaml", "new.yaml", *DAY)

    assert gevinst(*asked).out.count("Ny gevinst") == 10
    assert "… og 20 til av samme slag" in gevinst(*asked).out
    assert gevinst(*asked, "--verbose").out.count("Ny gevinst") == 30


def test_a_comment_on_github_is_cut_at_a_whole_line_before_it_is_too_long(
    gevinst: Gevinst, files: Path
) -> None:
    goals = "".join(f"- {{id: g{number}, hva: Gevinst {number}}}\n" for number in range(800))
    (files / "new.yaml").write_text(NEW + goals, encoding="utf-8")

    told = gevinst("diff", "old.yaml", "new.yaml", *DAY, "--verbose", "--format", "markdown").out

    assert 50_000 < len(told) < 65_536
    assert "Her er det kortet ned" in told


def hostile(text: str) -> Compared:
    reports = [
        judge_plan(plan_from(read(data, f"{text}.yaml")), AS_OF, language=Language.NB)
        for data in changed_plans(text)
    ]
    return compared(*reports)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_text_from_a_plan_is_told_and_does_nothing(text: str) -> None:
    found = hostile(text)
    spoken = Language.NB

    assert found.changes
    assert_inert(terminal.render(found, spoken, NARROW, verbose=True))
    written = markdown.render(found, spoken, verbose=True)
    assert_inert(written)
    page(written)  # which fails on HTML, links and pictures
    assert_inert(as_json.render(found, spoken))
    json.loads(as_json.render(found, spoken))
    if text == HOSTILE["an identity number"]:
        assert text not in written + as_json.render(found, spoken)
