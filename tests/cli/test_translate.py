"""`gevinst translate` writes plans in another vocabulary, shows what would change, or only checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gevinst import exits
from tests.hostile.texts import HOSTILE, hostile_plan

if TYPE_CHECKING:
    from pathlib import Path

    from tests.running import Gevinst, Start

NB = "gevinst: 1\r\nspråk: nb\r\nprosjekt: {navn: A, fase: planlegging} # fase\r\n".encode()
EN = b"gevinst: 1\r\nlanguage: nb\r\nproject: {name: A, phase: planning} # fase\r\n"
BOM = b"\xef\xbb\xbf"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "a.gevinst.yaml"
    file.write_bytes(BOM + NB)
    return file


def test_it_writes_the_file_and_tells_of_it(gevinst: Gevinst, path: Path) -> None:
    ended = gevinst("translate", str(path), "--to", "en")

    assert (ended.code, ended.out) == (exits.OK, "")
    assert path.read_bytes() == BOM + EN
    assert "Ord som skiller seg: 5" in ended.err
    assert "rapporten kommer fortsatt på bokmål, for det sier feltet «language»" in ended.err
    assert f"{path} er endret." in ended.err

    assert gevinst("translate", str(path), "--to=nb").code == exits.OK
    assert path.read_bytes() == BOM + NB


@pytest.mark.parametrize(
    ("lang", "told"),
    [("nb", "ville blitt endret"), ("nn", "ville vorte endra"), ("en", "would be changed")],
)
def test_diff_shows_and_writes_nothing(gevinst: Gevinst, path: Path, lang: str, told: str) -> None:
    ended = gevinst("translate", str(path), "--to", "en", "--diff", "--lang", lang)

    assert ended.code == exits.OK
    assert "-språk: nb\n" in ended.out
    assert "+language: nb\n" in ended.out
    assert told in ended.err
    assert path.read_bytes() == BOM + NB


def test_check_ends_with_1_only_where_something_would_change(gevinst: Gevinst, path: Path) -> None:
    ended = gevinst("translate", str(path), "--to", "en", "--check")

    assert (ended.code, ended.out) == (exits.GAPS, "")
    assert gevinst("translate", str(path), "--to", "nb", "--check").code == exits.OK
    assert gevinst("translate", str(path), "--to=nn", "--check", "--diff").out != ""
    assert path.read_bytes() == BOM + NB


def test_standard_input_comes_out_translated(start: Start) -> None:
    out, err = start("translate", "-", "--to", "en").communicate(BOM + NB, timeout=60)

    assert out == BOM + EN
    assert b"-: felt og valg" in err


def test_one_plan_that_cannot_be_changed_does_not_hide_the_others(
    gevinst: Gevinst, path: Path
) -> None:
    twice = path.with_name("b.gevinst.yaml")
    twice.write_bytes(b"gevinst: 1\nenheter: []\nenheter: []\n")
    broken = path.with_name("c.gevinst.yaml")
    broken.write_bytes(b"- a\n")

    ended = gevinst("translate", str(path.parent), "--to", "en", "--lang", "en")

    assert ended.code == exits.WRONG_USE
    assert "b.gevinst.yaml has not been changed: the field “enheter” stands twice" in ended.err
    assert "c.gevinst.yaml can't be read as a plan" in ended.err
    assert path.read_bytes() == BOM + EN
    assert twice.read_bytes() == b"gevinst: 1\nenheter: []\nenheter: []\n"


@pytest.mark.parametrize(
    ("argv", "code", "told"),
    [
        (["nei.yaml", "--to", "nb"], exits.WRONG_USE, "nei.yaml finnes ikke"),
        (["--to", "nb"], exits.WRONG_USE, "gevinst translate --to nn plan.gevinst.yaml"),
        (["{path}"], exits.WRONG_USE, "--to nb"),
        (["{path}", "--to", "dansk"], exits.WRONG_USE, "--to kan ikke være «dansk»"),
        (["{empty}", "--to", "nb"], exits.NOTHING_TO_CHECK, "Fant ingen plan"),
    ],
)
def test_what_cannot_be_is_answered_in_a_sentence(
    gevinst: Gevinst, path: Path, argv: list[str], code: int, told: str
) -> None:
    empty = path.parent / "tom"
    empty.mkdir()

    ended = gevinst("translate", *(word.format(path=path, empty=empty) for word in argv))

    assert (ended.code, ended.out) == (code, "")
    assert told in ended.err
    assert ended.err.count("\n") == 1
    assert path.read_bytes() == BOM + NB


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_inert_in_what_is_shown(
    gevinst: Gevinst, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "a.gevinst.yaml"
    path.write_bytes(hostile_plan(HOSTILE[name]))

    ended = gevinst("translate", str(path), "--to", "en", "--diff")

    assert ended.code == exits.OK or "må rettes først" in ended.err
    for line in (ended.out + ended.err).split("\n"):
        assert all(sign.isprintable() or sign in "\u00a0\u200d" for sign in line)
        assert not line.lstrip().startswith(("::", "##"))
        assert "##[" not in line
        assert "01010150074" not in line
