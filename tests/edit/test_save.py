"""A plan's file is the old one or the new one, never between, and never someone else's work undone."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

import pytest

from gevinst.edit.save import save
from gevinst.errors import CannotWrite
from gevinst.words import Language

if TYPE_CHECKING:
    from pathlib import Path

as_a_user = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
BEFORE = "gevinst: 1\r\nspråk: nb".encode()
AFTER = "gevinst: 1\r\nspråk: nn"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "plan.yaml"
    file.write_bytes(BEFORE)
    return file


def refused(path: Path, before: bytes = BEFORE) -> str:
    with pytest.raises(CannotWrite) as why:
        save(str(path), before, AFTER)
    for language in Language:
        assert str(path) in why.value.sentence(language)
    return why.value.sentence(Language.EN)


def test_the_new_text_takes_the_place_of_the_old(path: Path) -> None:
    assert save(str(path), BEFORE, AFTER) == path.read_bytes() == AFTER.encode()
    assert os.listdir(path.parent) == ["plan.yaml"]


def test_a_byte_order_mark_stays(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + BEFORE)

    save(str(path), b"\xef\xbb\xbf" + BEFORE, AFTER)

    assert path.read_bytes() == b"\xef\xbb\xbf" + AFTER.encode()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_mode_stays(path: Path) -> None:
    path.chmod(0o640)

    save(str(path), BEFORE, AFTER)

    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "lenke.yaml"
    link.symlink_to(path)

    save(str(link), BEFORE, AFTER)

    assert link.is_symlink()
    assert path.read_bytes() == AFTER.encode()


def test_what_someone_else_has_changed_meanwhile_is_theirs(path: Path) -> None:
    for theirs in (BEFORE + b"\n", BEFORE[:-1], b"", BEFORE.replace(b"nb", b"en")):
        path.write_bytes(theirs)

        assert "someone else has changed the file" in refused(path)
        assert path.read_bytes() == theirs
        assert os.listdir(path.parent) == ["plan.yaml"]


def test_also_what_they_change_while_we_write(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mkstemp = __import__("tempfile").mkstemp

    def meanwhile(**wanted: str) -> tuple[int, str]:
        path.write_bytes(b"gevinst: 1\n")
        made: tuple[int, str] = mkstemp(**wanted)
        return made

    monkeypatch.setattr("tempfile.mkstemp", meanwhile)

    assert "someone else has changed the file" in refused(path)
    assert path.read_bytes() == b"gevinst: 1\n"
    assert os.listdir(path.parent) == ["plan.yaml"]


def test_a_full_disk_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)

    assert "What was there has not been touched" in refused(path)
    assert path.read_bytes() == BEFORE
    assert os.listdir(path.parent) == ["plan.yaml"]


def test_an_interrupt_leaves_the_file_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)

    with pytest.raises(KeyboardInterrupt):
        save(str(path), BEFORE, AFTER)
    assert path.read_bytes() == BEFORE
    assert os.listdir(path.parent) == ["plan.yaml"]


@as_a_user
def test_a_folder_or_a_file_that_must_not_be_written_is_left_alone(path: Path) -> None:
    path.parent.chmod(0o500)
    try:
        assert "can't be written" in refused(path)
    finally:
        path.parent.chmod(0o700)
    path.chmod(0o400)

    assert "can't be written" in refused(path)
    assert path.read_bytes() == BEFORE


def test_what_is_no_file_is_not_written(path: Path, tmp_path: Path) -> None:
    assert "not an ordinary file" in refused(tmp_path)
    path.unlink()
    assert "gone or can't be read" in refused(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_neither_read_nor_written(tmp_path: Path) -> None:
    pipe = tmp_path / "plan.yaml"
    os.mkfifo(pipe)

    assert "not an ordinary file" in refused(pipe)


def test_a_text_that_says_the_same_is_not_written(path: Path) -> None:
    os.utime(path, (1, 1))

    save(str(path), BEFORE, BEFORE.decode())

    assert path.stat().st_mtime == 1
