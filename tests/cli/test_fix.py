"""`gevinst fix` mends files, shows what would change, or only checks; it says what it did and what it left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gevinst import exits
from tests.hostile.texts import HOSTILE, hostile_plan

if TYPE_CHECKING:
    from pathlib import Path

    from tests.running import Gevinst, Start

BEFORE = (
    "gevinst: 1\r\nspråk: nb\r\nprosjekt: {nanv: A, startet: 16.03.2026, farge: B} # fase".encode()
)
AFTER = (
    "gevinst: 1\r\nspråk: nb\r\nprosjekt: {navn: A, startet: 2026-03-16, farge: B} # fase".encode()
)
BOM = b"\xef\xbb\xbf"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "a.gevinst.yaml"
    file.write_bytes(BOM + BEFORE)
    return file


def test_it_mends_the_file_and_a_second_run_changes_nothing(gevinst: Gevinst, path: Path) -> None:
    ended = gevinst("fix", str(path))

    assert (ended.code, ended.out) == (exits.OK, "")
    assert path.read_bytes() == BOM + AFTER
    assert ended.err.splitlines() == [
        f"{path}:3: «nanv» var skrevet feil: «navn»",
        f"{path}:3: datoen «16.03.2026» er skrevet som 2026-03-16",
        f"{path}:3: «farge» står som det sto: planformatet har ikke et slikt felt her, og det er ikke sikkert hva som var ment",
        f"{path} er endret.",
    ]
    again = gevinst("fix", str(path), "--lang", "nn")
    assert again.code == exits.OK
    assert again.err.splitlines()[-1] == f"{path}: ingenting å endre."
    assert path.read_bytes() == BOM + AFTER


@pytest.mark.parametrize(
    ("lang", "told"),
    [("nb", "ville blitt endret"), ("nn", "ville vorte endra"), ("en", "would be changed")],
)
def test_diff_shows_and_writes_nothing(gevinst: Gevinst, path: Path, lang: str, told: str) -> None:
    ended = gevinst("fix", str(path), "--diff", "--lang", lang)

    assert ended.code == exits.OK
    assert "+prosjekt: {navn: A, startet: 2026-03-16, farge: B} # fase\n" in ended.out
    assert told in ended.err
    assert path.read_bytes() == BOM + BEFORE


def test_check_ends_with_1_only_where_something_would_change(gevinst: Gevinst, path: Path) -> None:
    ended = gevinst("fix", str(path), "--check")

    assert (ended.code, ended.out) == (exits.GAPS, "")
    assert path.read_bytes() == BOM + BEFORE
    gevinst("fix", str(path))
    assert gevinst("fix", str(path), "--check").code == exits.OK


def test_a_skeleton_is_put_in_once(gevinst: Gevinst, path: Path) -> None:
    words = ("fix", str(path), "--skeleton", "--as-of", "2026-11-02")

    assert gevinst(*words, "--check").code == exits.GAPS
    assert gevinst(*words).code == exits.OK

    text = path.read_bytes().decode()
    assert "\r\nendring:\r\n  # GEV101: Hva " in text
    assert "\n" not in text.replace("\r\n", "")
    assert gevinst(*words, "--check").code == exits.OK


def test_standard_input_comes_out_mended(start: Start) -> None:
    out, err = start("fix", "-").communicate(BOM + BEFORE, timeout=60)

    assert out == BOM + AFTER
    assert "-:3: «nanv» var skrevet feil: «navn»" in err.decode()


def test_a_file_that_someone_else_changes_meanwhile_is_theirs(
    gevinst: Gevinst, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mkstemp = __import__("tempfile").mkstemp

    def meanwhile(**wanted: str) -> tuple[int, str]:
        path.write_bytes(b"gevinst: 1\n")
        made: tuple[int, str] = mkstemp(**wanted)
        return made

    monkeypatch.setattr("tempfile.mkstemp", meanwhile)

    ended = gevinst("fix", str(path))

    assert ended.code == exits.WRONG_USE
    assert "noen andre har endret filen" in ended.err
    assert "er endret." not in ended.err
    assert path.read_bytes() == b"gevinst: 1\n"


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_inert_in_what_is_shown(
    gevinst: Gevinst, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "a.gevinst.yaml"
    before = hostile_plan(HOSTILE[name]).replace(b"2026-02-02", b"2.2.2026")
    path.write_bytes(before)

    ended = gevinst("fix", str(path), "--diff", "--skeleton", "--as-of=2026-11-02")

    assert ended.code == exits.OK or "må rettes først" in ended.err
    for line in (ended.out + ended.err).split("\n"):
        assert all(sign.isprintable() or sign in "\u00a0\u200d" for sign in line)
        assert not line.lstrip().startswith(("::", "##"))
        assert "##[" not in line
        assert "01010150074" not in line
    assert path.read_bytes() == before
