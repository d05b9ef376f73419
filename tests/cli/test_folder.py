"""A folder of ours is replaced whole; nothing else is ever written over or taken away."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from gevinst.cli.folder import MARKER, ReplacedFolder
from gevinst.errors import CannotWrite

if TYPE_CHECKING:
    from pathlib import Path


def put(path: Path, **files: str) -> None:
    with ReplacedFolder(str(path)) as folder:
        for name, text in files.items():
            folder.write(name.replace("__", "/") + ".html", text)


def names(path: Path) -> list[str]:
    return sorted(str(each.relative_to(path)) for each in path.rglob("*") if each.is_file())


def test_a_new_folder_and_an_empty_one_are_written(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name in ("new", "empty"):
        put(tmp_path / name, a="x", b__c="y")

        assert names(tmp_path / name) == ["a.html", "b/c.html", MARKER]
    assert sorted(os.listdir(tmp_path)) == ["empty", "new"]


def test_one_of_ours_is_replaced_and_what_is_no_longer_written_is_gone(tmp_path: Path) -> None:
    put(tmp_path / "s", a="x", b__c="y")
    put(tmp_path / "s", a="z")

    assert names(tmp_path / "s") == ["a.html", MARKER]
    assert (tmp_path / "s" / "a.html").read_text() == "z"
    assert os.listdir(tmp_path) == ["s"]


def test_new_files_may_be_read_by_those_who_may_read_others(tmp_path: Path) -> None:
    put(tmp_path / "s", a="x")

    (tmp_path / "other").mkdir()
    assert (tmp_path / "s").stat().st_mode == (tmp_path / "other").stat().st_mode


@pytest.mark.parametrize(
    "theirs", ["notes.txt", "b/notes.txt", "plan.gevinst.yaml", "index.html.bak"]
)
def test_a_folder_of_ours_with_something_else_in_it_is_left_alone(
    tmp_path: Path, theirs: str
) -> None:
    put(tmp_path / "s", a="x", b__c="y")
    (tmp_path / "s" / theirs).write_text("mine")
    before = {name: (tmp_path / "s" / name).read_text() for name in names(tmp_path / "s")}

    with pytest.raises(CannotWrite, match=theirs.rpartition("/")[2]):
        put(tmp_path / "s", a="z")

    assert {name: (tmp_path / "s" / name).read_text() for name in names(tmp_path / "s")} == before
    assert os.listdir(tmp_path) == ["s"]


def test_a_page_that_somebody_has_changed_is_left_alone(tmp_path: Path) -> None:
    put(tmp_path / "s", a="x")
    (tmp_path / "s" / "a.html").write_text("mine")

    with pytest.raises(CannotWrite, match=r"a\.html .* has been changed"):
        put(tmp_path / "s", a="z")

    assert (tmp_path / "s" / "a.html").read_text() == "mine"


def test_a_folder_that_is_not_ours_a_file_and_an_empty_folder_of_theirs_are_left_alone(
    tmp_path: Path,
) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "index.html").write_text("mine")
    (tmp_path / "file").write_text("mine")
    put(tmp_path / "s", a="x")
    (tmp_path / "s" / "folder").mkdir()

    for name in ("theirs", "file", "s", "nowhere/s"):
        with pytest.raises(CannotWrite):
            put(tmp_path / name, a="z")

    assert (tmp_path / "theirs" / "index.html").read_text() == "mine"
    assert (tmp_path / "file").read_text() == "mine"
    assert (tmp_path / "s" / "folder").is_dir()


def test_a_list_that_names_files_elsewhere_takes_nothing_away_there(tmp_path: Path) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("mine")
    put(tmp_path / "s", a="x")
    marker = tmp_path / "s" / MARKER
    held = json.loads(marker.read_text())
    held["files"] |= {"../victim.txt": "", str(victim): ""}
    marker.write_text(json.dumps(held))

    put(tmp_path / "s", a="z")

    assert victim.read_text() == "mine"


@pytest.mark.parametrize(
    "marker",
    [
        "",
        "[",
        "[]",
        '{"files": {"notes.txt": ""}}',
        '{"gevinst-site": "1", "files": 3}',
        "[" * 100_000,
    ],
)
def test_a_list_that_is_none_makes_no_folder_ours(tmp_path: Path, marker: str) -> None:
    (tmp_path / "s").mkdir()
    (tmp_path / "s" / MARKER).write_text(marker)
    (tmp_path / "s" / "notes.txt").write_text("mine")

    with pytest.raises(CannotWrite):
        put(tmp_path / "s", a="z")

    assert (tmp_path / "s" / "notes.txt").read_text() == "mine"


def test_a_link_in_it_is_not_followed_and_a_link_to_it_is(tmp_path: Path) -> None:
    put(tmp_path / "s", a="x")
    (tmp_path / "link").symlink_to("s")
    put(tmp_path / "link", a="y")
    assert (tmp_path / "s" / "a.html").read_text() == "y"
    assert (tmp_path / "link").is_symlink()

    (tmp_path / "theirs").mkdir()
    (tmp_path / "s" / "out").symlink_to("../theirs")
    with pytest.raises(CannotWrite, match="out"):
        put(tmp_path / "s", a="z")


def test_a_site_that_fails_half_way_leaves_the_old_one_and_nothing_else(tmp_path: Path) -> None:
    put(tmp_path / "s", a="x")

    def half() -> None:
        with ReplacedFolder(str(tmp_path / "s")) as folder:
            folder.write("a.html", "half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half()

    assert (tmp_path / "s" / "a.html").read_text() == "x"
    assert os.listdir(tmp_path) == ["s"]


def test_a_disk_that_fails_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "s", a="x")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "rename", full)
    with pytest.raises(CannotWrite, match="No space left"):
        put(tmp_path / "s", a="z")

    assert (tmp_path / "s" / "a.html").read_text() == "x"
    assert os.listdir(tmp_path) == ["s"]


def test_what_is_put_in_it_meanwhile_is_left_alone(tmp_path: Path) -> None:
    put(tmp_path / "s", a="x")

    def meanwhile() -> None:
        with ReplacedFolder(str(tmp_path / "s")) as folder:
            folder.write("a.html", "z")
            (tmp_path / "s" / "notes.txt").write_text("mine")

    with pytest.raises(CannotWrite, match="notes"):
        meanwhile()

    assert (tmp_path / "s" / "notes.txt").read_text() == "mine"
