"""`--since`: a run fails only on what has become worse since a revision in git."""

from __future__ import annotations

import json
import os
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest

from gevinst.source import git
from tests.hostile.any_plan import any_plan

if TYPE_CHECKING:
    from pathlib import Path

    from tests.running import Gevinst, Git, Start

GAIN = "gevinst: 1\nprosjekt: {navn: Tilsyn, fase: realisering}\ngevinster:\n- {id: ro}\n"
ANOTHER = "- {id: fred}\n"
PLAN = "plan.gevinst.yaml"
DAY = ("--as-of", "2026-11-02")


@pytest.fixture
def repository(tmp_path: Path, run_git: Git, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a repository with one plan in its only commit, tagged `before`."""
    monkeypatch.chdir(tmp_path)
    run_git("init", "--quiet", "--initial-branch=main")
    commit(tmp_path, run_git, GAIN)
    run_git("tag", "before")
    return tmp_path


def commit(folder: Path, run_git: Git, text: str, name: str = PLAN) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    run_git("add", "--all")
    run_git("commit", "--quiet", "--message", name)


def report(gevinst: Gevinst, *argv: str) -> tuple[int, dict[str, Any]]:
    ended = gevinst("check", *argv, *DAY, "--format", "json")
    assert ended.err == ""
    return ended.code, json.loads(ended.out)


def new_in(found: dict[str, Any]) -> set[str]:
    return {
        gap["field"].partition(".")[0]
        for plan in found["plans"]
        for one in plan["requirements"]
        if one["verdict"] == "gap"
        for gap in one["gaps"]
    }


def test_what_was_missing_then_is_known_and_what_has_come_since_is_new(
    gevinst: Gevinst, repository: Path, run_git: Git
) -> None:
    code, same = report(gevinst, ".", "--since", "before")
    assert (code, new_in(same), same["since"]) == (0, set(), "before")

    (repository / PLAN).write_text(GAIN + ANOTHER, encoding="utf-8")
    code, changed = report(gevinst, ".", "--since", "before")
    assert (code, new_in(changed)) == (1, {"gains[fred]"})

    commit(repository, run_git, GAIN + ANOTHER)
    assert report(gevinst, PLAN, "--since", "before")[0] == 1
    assert report(gevinst, PLAN, "--since", "HEAD")[0] == 0


def test_what_the_change_has_mended_is_told_and_no_file_to_drop_it_from(
    gevinst: Gevinst, repository: Path
) -> None:
    (repository / PLAN).write_text(GAIN.replace("{id: ro}", "{id: ro, hva: Mer ro}"))

    ended = gevinst("check", ".", *DAY, "--since", "before")

    assert ended.code == 0
    assert "Dette mangler ikke lenger" in ended.out
    assert "--drop-closed" not in ended.out


def test_a_plan_that_was_not_there_is_all_new(gevinst: Gevinst, repository: Path) -> None:
    (repository / "ny.gevinst.yaml").write_text(GAIN, encoding="utf-8")

    code, found = report(gevinst, "ny.gevinst.yaml", "--since", "before")

    assert code == 1
    assert found["summary"]["known_gaps"] == 0


@pytest.mark.parametrize("changed", ["", ANOTHER])
def test_a_plan_that_has_another_name_now_is_compared_with_itself(
    gevinst: Gevinst, repository: Path, run_git: Git, changed: str
) -> None:
    run_git("mv", PLAN, "nytt navn på.gevinst.yaml")
    if changed:
        commit(repository, run_git, GAIN + changed, "nytt navn på.gevinst.yaml")

    code, found = report(gevinst, ".", "--since", "before")

    assert found["summary"]["known_gaps"] > 0
    assert (code, new_in(found)) == ((1, {"gains[fred]"}) if changed else (0, set()))


def test_a_plan_that_could_not_be_read_then_knows_nothing(
    gevinst: Gevinst, repository: Path, run_git: Git
) -> None:
    commit(repository, run_git, "- ikke en plan\n")
    commit(repository, run_git, GAIN)

    code, found = report(gevinst, ".", "--since", "HEAD~1")

    assert (code, found["summary"]["known_gaps"]) == (1, 0)


def test_a_plan_that_cannot_be_read_now_fails_also_where_it_could_not_then(
    gevinst: Gevinst, repository: Path, run_git: Git
) -> None:
    commit(repository, run_git, "- ikke en plan\n")

    assert gevinst("check", ".", "--since", "HEAD").code == 1


def test_a_plan_that_was_too_large_or_a_link_then_knows_nothing(
    gevinst: Gevinst, repository: Path, run_git: Git
) -> None:
    commit(repository, run_git, GAIN + "#" * (5 * 1024 * 1024))
    (repository / PLAN).unlink()
    (repository / "b.txt").write_text(GAIN)
    (repository / PLAN).symlink_to("b.txt")
    commit(repository, run_git, GAIN, "c.txt")
    (repository / PLAN).unlink()
    (repository / PLAN).write_text(GAIN)

    for revision in ("HEAD~1", "HEAD"):
        assert report(gevinst, ".", "--since", revision)[1]["summary"]["known_gaps"] == 0


def test_each_plan_is_judged_in_the_phase_it_was_in_and_on_the_same_day(
    gevinst: Gevinst, repository: Path, run_git: Git
) -> None:
    commit(repository, run_git, GAIN.replace("realisering", "konsept"))
    run_git("tag", "concept")
    (repository / PLAN).write_text(GAIN, encoding="utf-8")

    assert report(gevinst, ".", "--since", "concept")[0] == 1
    assert report(gevinst, ".", "--since", "concept", "--phase", "realisation")[0] == 0


def test_it_works_from_a_subfolder_on_names_with_spaces_and_letters_outside_ascii(
    gevinst: Gevinst, repository: Path, run_git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["mapper på/tilsyn nå.gevinst.yaml", "mapper på/:(top)*.gevinst.yaml"]
    if os.name == "posix":
        names += ["mapper på/--help.gevinst.yaml", "mapper på/a\nb\t'\".gevinst.yaml"]
        names += ["mapper på/" + unicodedata.normalize("NFD", "nfd å.gevinst.yaml")]
        names += [os.fsdecode(b"mapper p\xc3\xa5/\xff.gevinst.yaml")]
    for name in names:
        commit(repository, run_git, GAIN, name)
    monkeypatch.chdir(repository / "mapper på")

    code, found = report(gevinst, ".", "../" + PLAN, "--since", "HEAD")

    assert code == 0
    assert len(found["plans"]) == len(names) + 1


def test_other_line_ends_on_disk_than_in_git_are_no_change(
    gevinst: Gevinst, repository: Path
) -> None:
    (repository / PLAN).write_bytes(GAIN.replace("\n", "\r\n").encode())

    assert report(gevinst, ".", "--since", "before")[0] == 0


def test_it_works_in_a_worktree_and_in_a_repository_within_another(
    gevinst: Gevinst, repository: Path, run_git: Git
) -> None:
    run_git("worktree", "add", "--quiet", "wt", "before")
    inner = repository / "inner"
    inner.mkdir()
    run_git("init", "--quiet", "--initial-branch=main", at=inner)
    (inner / PLAN).write_text(GAIN, encoding="utf-8")
    run_git("add", PLAN, at=inner)
    run_git("commit", "--quiet", "--message", "x", at=inner)

    code, found = report(gevinst, ".", "--since", "HEAD")

    assert (code, found["summary"]["plans"]) == (0, 3)


def test_the_settings_of_a_hook_do_not_lead_astray(
    gevinst: Gevinst, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", str(repository / "elsewhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", "/nonexistent")

    assert report(gevinst, ".", "--since", "HEAD")[0] == 0


def test_a_baseline_and_a_revision_both_know(gevinst: Gevinst, repository: Path) -> None:
    (repository / PLAN).write_text(GAIN.replace("ro}", "fred}"), encoding="utf-8")
    gevinst("check", ".", *DAY, "--write-baseline", "known.json")
    (repository / PLAN).write_text(GAIN + ANOTHER, encoding="utf-8")
    both = ("--since", "before", "--baseline", "known.json")

    assert report(gevinst, ".", *both[:2])[0] == 1
    assert report(gevinst, ".", *both[2:])[0] == 1
    assert report(gevinst, ".", *both)[0] == 0

    before = (repository / "known.json").read_bytes()
    gevinst("check", ".", *DAY, *both, "--drop-closed")
    assert (repository / "known.json").read_bytes() == before


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_any_plans_have_nothing_new_at_once_and_one_that_changed_is_all_that_fails(
    repository: Path, run_git: Git, start: Start, jobs: str
) -> None:
    for number in range(12):
        (repository / f"{number}.gevinst.yaml").write_text(any_plan(number), encoding="utf-8")
    commit(repository, run_git, GAIN)
    line = ("check", ".", *DAY, "--since", "HEAD", "--jobs", jobs, "--format", "json")
    out, err = start(*line).communicate(timeout=120)
    same = json.loads(out)["summary"]

    commit(repository, run_git, GAIN + ANOTHER)
    (repository / PLAN).write_text(GAIN + ANOTHER + "- {id: c}\n", encoding="utf-8")
    out, err = start(*line).communicate(timeout=120)

    assert (same["counts"]["gap"], same["closed_gaps"], err) == (0, 0, b"")
    assert new_in(json.loads(out)) == {"gains[c]"}


def test_a_plan_that_stands_as_it_stood_is_judged_once_and_fetched_never(
    gevinst: Gevinst, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_: git.Blob) -> bytes:
        raise AssertionError

    monkeypatch.setattr(git.Blob, "data", never)

    assert repository.exists()
    assert report(gevinst, ".", "--since", "before")[0] == 0


@pytest.mark.parametrize(
    "revision",
    [
        "gone",
        "",
        "-h",
        "--output=x",
        "before:" + PLAN,
        "before..HEAD",
        "a b",
        ";touch x",
        "^before",
    ],
)
def test_an_unknown_revision_is_told_and_never_an_option(
    gevinst: Gevinst, repository: Path, revision: str
) -> None:
    ended = gevinst("check", ".", f"--since={revision}")

    assert (ended.code, ended.out) == (2, "")
    assert f"git kjenner ikke «{revision}»" in ended.err
    assert "Skriv en gren" in ended.err
    assert sorted(os.listdir(repository)) == [".git", PLAN]


def test_where_only_the_end_of_the_history_was_fetched_it_is_said_how_to_fetch_the_rest(
    gevinst: Gevinst, repository: Path, run_git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(repository, run_git, GAIN + ANOTHER)
    run_git("clone", "--quiet", "--depth=1", "--no-tags", f"file://{repository}", "clone")
    monkeypatch.chdir(repository / "clone")

    ended = gevinst("check", ".", "--since", "before")

    assert ended.code == 2
    assert "fetch-depth: 0" in ended.err
    assert report(gevinst, ".", "--since", "HEAD")[0] == 0


def test_nothing_is_fetched_where_a_part_of_the_repository_is_left_out(
    gevinst: Gevinst, repository: Path, run_git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(repository, run_git, GAIN + ANOTHER)
    run_git("config", "uploadpack.allowFilter", "true")
    run_git("clone", "--quiet", "--filter=blob:none", f"file://{repository}", "clone")
    monkeypatch.chdir(repository / "clone")

    ended = gevinst("check", ".", "--since", "HEAD~1")

    assert (ended.code, ended.out) == (2, "")
    assert "git fetch --refetch --no-filter" in ended.err


def test_a_plan_outside_any_repository_is_told(
    gevinst: Gevinst, tmp_path: Path, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    ended = gevinst("check", plan.name, "--since", "HEAD")

    assert (ended.code, ended.out) == (2, "")
    assert f"{plan.name} ligger ikke i et git-lager" in ended.err
    (tmp_path / ".git").mkdir()
    assert "ligger ikke i et git-lager" in gevinst("check", plan.name, "--since", "HEAD").err


def test_a_repository_without_a_commit_is_told(
    gevinst: Gevinst, tmp_path: Path, plan: Path, run_git: Git
) -> None:
    run_git("init", "--quiet")

    ended = gevinst("check", str(plan), "--since", "HEAD")

    assert ended.code == 2
    assert f"git kjenner ikke «HEAD» i {tmp_path}" in ended.err


def test_a_plan_from_standard_input_cannot_be_compared(gevinst: Gevinst) -> None:
    ended = gevinst("check", "-", "--since", "HEAD")

    assert (ended.code, ended.out) == (2, "")
    assert "standard inn" in ended.err


@pytest.mark.skipif(os.name == "nt", reason="programs have other names there")
def test_without_git_it_is_told_and_no_git_beside_the_plan_is_run(
    repository: Path, start: Start
) -> None:
    own = repository / "git"
    own.write_text("#!/bin/sh\ntouch ran\n", encoding="utf-8")
    own.chmod(0o755)

    for path in ("", ".", f".{os.pathsep}"):
        process = start("check", PLAN, "--since", "HEAD", PATH=path)
        _, err = process.communicate(timeout=60)
        assert process.returncode == 2
        assert "git ble ikke funnet" in err.decode()
    assert not (repository / "ran").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs to be root")
def test_a_repository_of_another_user_is_told_and_what_to_do(
    gevinst: Gevinst, repository: Path
) -> None:
    for path in (repository, repository / ".git"):
        os.chown(path, 12345, 12345)

    ended = gevinst("check", ".", "--since", "HEAD")

    assert ended.code == 2
    assert f"git config --global --add safe.directory {repository}" in ended.err


@pytest.mark.skipif(os.name == "nt", reason="hooks are shell scripts")
def test_nothing_that_the_repository_names_is_run(
    gevinst: Gevinst, repository: Path, run_git: Git
) -> None:
    trap = repository / "trap.sh"
    ran = repository / "ran"
    trap.write_text(f"#!/bin/sh\ntouch '{ran}'\ncat\n", encoding="utf-8")
    trap.chmod(0o755)
    attributes = "*.yaml filter=trap diff=trap\n"
    (repository / ".gitattributes").write_text(attributes, encoding="utf-8")
    commit(repository, run_git, GAIN + ANOTHER)
    run_git("mv", PLAN, "other.gevinst.yaml")
    for key in (
        "core.fsmonitor",
        "core.pager",
        "core.sshCommand",
        "filter.trap.clean",
        "filter.trap.smudge",
        "filter.trap.process",
        "diff.external",
        "diff.trap.command",
        "diff.trap.textconv",
        "alias.ls-tree",
        "alias.rev-parse",
    ):
        run_git("config", key, str(trap))
    run_git("config", "core.hooksPath", str(repository))
    (repository / "other.gevinst.yaml").write_text(GAIN + ANOTHER + "- {id: c}\n")

    code, found = report(gevinst, ".", "--since", "HEAD")

    assert (code, new_in(found)) == (1, {"gains[c]"})
    assert not ran.exists()


def test_a_git_that_does_not_answer_is_told(
    gevinst: Gevinst, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(git, "PATIENCE", 0.000_001)

    ended = gevinst("check", ".", "--since", "HEAD")

    assert repository.exists()
    assert ended.code == 2
    assert "ikke noe svar på" in ended.err


def test_git_locks_and_writes_nothing(gevinst: Gevinst, repository: Path, run_git: Git) -> None:
    commit(repository, run_git, GAIN + ANOTHER)
    (repository / PLAN).touch()
    before = {path: path.stat().st_mtime_ns for path in (repository / ".git").rglob("*")}

    report(gevinst, ".", "--since", "before")

    assert {path: path.stat().st_mtime_ns for path in (repository / ".git").rglob("*")} == before
