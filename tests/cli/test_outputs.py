"""Several reports from one run, each where it should go, and nothing lost where that fails."""

from __future__ import annotations

import json
import os
import signal
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from gevinst.cli.outputs import Output, outputs

if TYPE_CHECKING:
    from pathlib import Path

    from tests.running import Gevinst, Start

as_a_user = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)


def test_one_run_writes_every_report_that_is_asked_for(
    gevinst: Gevinst, plan: Path, tmp_path: Path
) -> None:
    whole, lines = tmp_path / "gap.json", tmp_path / "gap.jsonl"

    ended = gevinst(
        "check", str(plan), "--output", f"json={whole}", "--output", f"jsonl={lines}",
        "--output=concise=-",
    )  # fmt: skip

    assert ended.code == 1
    assert ended.out.count("GEV504") == 1
    assert len(lines.read_text(encoding="utf-8").splitlines()) == 1
    document = json.loads(whole.read_text(encoding="utf-8"))
    assert json.loads(lines.read_text(encoding="utf-8"))["plan"] == document["plans"][0]


def test_files_come_beside_what_format_prints(gevinst: Gevinst, plan: Path, tmp_path: Path) -> None:
    path = tmp_path / "rapport.txt"

    printed = gevinst("check", str(plan), "--output", f"terminal={path}", "--format", "json").out

    assert json.loads(printed)["summary"]["plans"] == 1
    text = path.read_text(encoding="utf-8")
    assert "GEV504" in text
    assert "\x1b" not in text


def test_what_is_printed_is_as_without_the_files(
    gevinst: Gevinst, plan: Path, tmp_path: Path
) -> None:
    alone = gevinst("check", str(plan)).out

    assert gevinst("check", str(plan), "--output", f"json={tmp_path / 'a.json'}").out == alone


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (["json"], "likhetstegn"),
        (["json="], "likhetstegn"),
        (["xml=a.xml"], "--output kan ikke være «xml»"),
        (["json=a.json", "sarif=./a.json"], "To rapporter kan ikke skrives til ./a.json"),
        (["json=-", "concise=-"], "To rapporter kan ikke skrives til standard ut"),
        (["json=ingen/a.json"], "mappen ingen finnes ikke"),
        (["json=."], "det er en mappe"),
        (["json=plan.gevinst.yaml"], "er en av planene"),
        (["json=lenke.json"], "er en av planene"),
    ],
)
def test_what_cannot_be_written_is_said_before_the_work(
    gevinst: Gevinst,
    plan: Path,
    monkeypatch: pytest.MonkeyPatch,
    written: list[str],
    said: str,
) -> None:
    before = plan.read_bytes()
    monkeypatch.chdir(plan.parent)
    (plan.parent / "lenke.json").symlink_to(plan.name)

    ended = gevinst("check", plan.name, *(word for each in written for word in ("--output", each)))

    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert ended.err.count("\n") == 1
    assert plan.read_bytes() == before
    assert sorted(entry.name for entry in plan.parent.iterdir()) == ["lenke.json", plan.name]


def test_an_old_report_keeps_its_rights_and_its_link(
    gevinst: Gevinst, plan: Path, tmp_path: Path
) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("old", encoding="utf-8")
    real.chmod(0o640)
    link.symlink_to(real)

    gevinst("check", str(plan), "--output", f"json={link}")

    assert link.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert json.loads(real.read_text(encoding="utf-8"))["version"] == "1"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a null device in the file system")
def test_a_device_is_written_to_and_not_replaced(gevinst: Gevinst, plan: Path) -> None:
    assert gevinst("check", str(plan), "--output", f"json={os.devnull}").code == 1
    assert not os.path.isfile(os.devnull)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_full_disk_ends_with_2_and_the_other_reports_stay_as_they_were(
    start: Start, plan: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.json"
    other.write_text("old", encoding="utf-8")

    process = start(
        "check", plan.name, "--output", "json=/dev/full", "--output", f"jsonl={other.name}"
    )
    _, err = process.communicate(timeout=60)

    assert process.returncode == 2
    assert b"/dev/full kan ikke skrives" in err
    assert other.read_text(encoding="utf-8") == "old"
    assert not list(tmp_path.glob(".gevinst-*"))


def test_an_interrupted_run_leaves_the_old_report_and_no_half_one(
    start: Start, plan: Path, tmp_path: Path
) -> None:
    old = tmp_path / "gap.json"
    old.write_text("old", encoding="utf-8")
    first = "from gevinst.check import run as r; r.plan_from = lambda d: print('on', flush=True) or __import__('time').sleep(60)"

    process = start("check", plan.name, "--output", "json=gap.json", first=first)
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)

    assert process.returncode == 130
    assert err == b""
    assert old.read_text(encoding="utf-8") == "old"
    assert not list(tmp_path.glob(".gevinst-*"))


@as_a_user
def test_a_folder_without_rights_is_said(gevinst: Gevinst, plan: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)

    ended = gevinst("check", str(plan), "--output", f"json={closed / 'a.json'}")

    assert (ended.code, ended.out) == (2, "")


@pytest.mark.parametrize(
    ("environment", "form"),
    [
        ({"GITHUB_ACTIONS": "true", "CI": "true"}, "github"),
        ({"CI": "true", "GITLAB_CI": "true"}, "concise"),
        ({}, "terminal"),
    ],
)
def test_auto_is_what_suits_the_place(environment: dict[str, str], form: str) -> None:
    assert outputs("auto", (), environment=environment) == (Output(form, "-"),)
    assert outputs("json", ("auto=a.txt",), environment=environment)[1] == Output(form, "a.txt")


def test_the_files_are_listed_in_order_and_not_checked(
    gevinst: Gevinst, plan: Path, tmp_path: Path
) -> None:
    second = tmp_path / "b" / "gevinst.yaml"
    second.parent.mkdir()
    second.write_text("[", encoding="utf-8")
    (tmp_path / "notes.yaml").write_text("a: 1\n", encoding="utf-8")

    ended = gevinst("check", str(tmp_path), "--list-files")

    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines() == [str(plan), str(second)]
    assert gevinst("check", str(tmp_path / "gone"), "--list-files").code == 2


def test_with_exit_zero_gaps_do_not_fail_and_wrong_use_still_does(
    gevinst: Gevinst, plan: Path, tmp_path: Path
) -> None:
    assert gevinst("check", str(plan), "--exit-zero").code == 0
    assert gevinst("check", str(tmp_path / "gone"), "--exit-zero").code == 2
    assert gevinst("check", str(plan), "--exit-zero", "--format", "x").code == 2
