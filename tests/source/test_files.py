"""Paths of every kind → plan files, or a sentence on why not."""

from __future__ import annotations

import os
import socket
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from gevinst.source.document import Limits, ProblemKind, read_file, read_stream
from gevinst.source.find import find_plans

PLAN = "gevinst: 1\n"


@pytest.mark.parametrize("what", ["folder", "pipe", "socket", "device", "link"])
def test_only_a_regular_file_is_read(
    tmp_path: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = "plan.yaml"
    if what == "folder":
        Path(path).mkdir()
    elif what == "pipe":
        os.mkfifo(path)
    elif what == "socket":
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path)
    elif what == "device":
        path = "/dev/zero"
    else:
        os.symlink("plan.yaml", path)
    problem = read_file(path).problems[0]

    assert (problem.kind, problem.facts) == (ProblemKind.NOT_A_FILE, {"what": what})


def test_a_sparse_giant_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    with path.open("wb") as file:
        file.truncate(3 * 1024**3)

    assert read_file(str(path)).problems[0].kind is ProblemKind.TOO_BIG


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_rights_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(PLAN)
    path.chmod(0)

    assert read_file(str(path)).problems[0].kind is ProblemKind.NO_RIGHTS


def test_a_name_that_no_file_can_have_is_a_problem() -> None:
    assert read_file("plan\0.yaml").problems[0].kind is ProblemKind.CANNOT_READ


def test_a_folder_is_searched_for_plans_in_a_fixed_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "b.gevinst.yaml": "",
        "a.yml": "# plan\n---\ngevinst: 1\n",
        "c/gevinst.yaml": "",
        "c/å med rom.YAML": "\ufeffgevinst: 1\n",
        "annet.yaml": "navn: gevinst\n",
        "x.txt": PLAN,
        ".git/gevinst.yaml": PLAN,
        "node_modules/gevinst.yaml": PLAN,
        "d/plan.yaml/les.txt": PLAN,
    }.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")
    os.mkfifo("rør.gevinst.yaml")
    os.symlink("..", "c/opp")

    assert find_plans(["."]).files == [
        "a.yml",
        "b.gevinst.yaml",
        "c/gevinst.yaml",
        "c/å med rom.YAML",
    ]


def test_a_named_file_is_taken_as_it_is_once_and_a_missing_one_is_told(tmp_path: Path) -> None:
    path = str(tmp_path / "plan.txt")
    Path(path).write_text("hei")
    missing = str(tmp_path / "borte.yaml")

    assert find_plans([path, missing, path]) == ([path], [missing], [])


def test_a_link_in_a_folder_is_not_followed_whoever_put_it_there(tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("password: a\n")
    plans = tmp_path / "plans"
    plans.mkdir()
    (plans / "a.gevinst.yaml").write_text(PLAN)
    (plans / "out.gevinst.yaml").symlink_to(secret)
    (plans / "again.gevinst.yaml").symlink_to("a.gevinst.yaml")

    assert find_plans([str(plans)]).files == [str(plans / "a.gevinst.yaml")]


def test_a_file_that_two_paths_lead_to_is_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.gevinst.yaml").write_text(PLAN)

    assert find_plans([".", "./a.gevinst.yaml", str(tmp_path)]).files == ["a.gevinst.yaml"]


def test_a_plan_in_utf_16_is_found_so_that_it_can_be_told(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("# plan\ngevinst: 1\n", encoding="utf-16")

    assert find_plans([str(tmp_path)]).files == [str(tmp_path / "plan.yaml")]


def test_a_folder_that_may_not_be_looked_into_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "lukket"
    closed.mkdir()
    look = os.scandir

    def scandir(path: str) -> Any:
        if path == str(closed):
            raise PermissionError(13, "Permission denied", path)
        return look(path)

    monkeypatch.setattr(os, "scandir", scandir)

    assert find_plans([str(tmp_path)]) == ([], [], [str(closed)])


def test_a_stream_that_fails_is_a_problem() -> None:
    class Broken(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error", size)

    problem = read_stream(Broken(), "-").problems[0]

    assert (problem.kind, problem.facts) == (
        ProblemKind.CANNOT_READ,
        {"reason": "Input/output error"},
    )


def test_folders_that_lie_very_deep_are_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(1_200):  # more than Python can recurse
        os.mkdir("a")
        os.chdir("a")
    Path("gevinst.yaml").write_text(PLAN)
    os.chdir(tmp_path)

    found = find_plans(["."]).files

    os.chdir(os.path.dirname(found[0]))
    os.remove("gevinst.yaml")
    for _ in range(1_200):  # nor can what clears up after the tests
        os.chdir("..")
        os.rmdir("a")
    assert [len(path) for path in found] == [2 * 1_200 + len("gevinst.yaml")]


def test_a_stream_is_read_to_its_end_or_the_limit_whatever_size_was_expected() -> None:
    plan = b"gevinst: 1\n"

    for size in (None, 0, 3, len(plan), 1_000):
        assert read_stream(BytesIO(plan), "x", size=size).text == plan.decode()
        refused = read_stream(BytesIO(plan), "x", Limits(max_bytes=5), size)
        assert [problem.kind for problem in refused.problems] == [ProblemKind.TOO_BIG]
