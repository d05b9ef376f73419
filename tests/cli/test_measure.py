"""`gevinst measure` writes measurements, says where the gain stands, and writes nothing that it can't stand by."""

from __future__ import annotations

import errno
import os
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from gevinst import exits
from gevinst.cli import measure
from tests.hostile.texts import HOSTILE, hostile_plan

if TYPE_CHECKING:
    from pathlib import Path

    from tests.running import Gevinst, Start

BEFORE = """\
gevinst: 1   # format
prosjekt: {navn: Tilsyn}
gevinster:
  - id: ro
    hva: Roligere netter
    nullpunkt: {verdi: 84, dato: 2025-12-01}
    måltall: {verdi: 30, dato: 2026-12-31}
    målinger:
      - {dato: 2026-01-31, verdi: 70}  # telt
  - id: kjøring
"""
CSV = "gevinst;dato;verdi\nro;28.02.2026;66,5\nkjøring;2026-02-28;1 200\n"
TODAY = date(2026, 3, 16)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    run = import_module("gevinst.check.run")  # `gevinst.check` is a function too
    monkeypatch.setattr(run, "today", lambda: TODAY)
    monkeypatch.setattr("gevinst.follow.measuring.meant.latest_day", lambda: TODAY)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "a.gevinst.yaml"
    file.write_text(BEFORE, encoding="utf-8")
    return file


def table(path: Path, text: str) -> str:
    file = path.parent / "m.csv"
    file.write_text(text, encoding="utf-8")
    return "m.csv"


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("nb", ["målt 2026-03-16: 60", "sist målt 2026-03-16: 60. Nullpunkt 84, måltall 30: 44 % av veien, nærmere måltallet enn 2026-01-31 (70).", "er endret."]),
        ("nn", ["målt 2026-03-16: 60", "sist målt 2026-03-16: 60. Nullpunkt 84, måltal 30: 44 % av vegen, nærmare måltalet enn 2026-01-31 (70).", "er endra."]),
        ("en", ["measured on 2026-03-16: 60", "on 2026-03-16: 60. Baseline 84, target 30: 44% of the way, nearer the target than on 2026-01-31 (70).", "has been changed."]),
    ],
)  # fmt: skip
def test_it_adds_a_line_and_says_where_the_gain_stands(
    gevinst: Gevinst, path: Path, lang: str, told: list[str]
) -> None:
    ended = gevinst("measure", path.name, "ro", "60", "--note", "Telt: to uker", "--lang", lang)

    assert (ended.code, ended.out) == (exits.OK, "")
    first, second, last = ended.err.splitlines()
    assert first.startswith("a.gevinst.yaml:10: ")
    assert [end for end, line in zip(told, (first, second, last), strict=True) if end in line] == told  # fmt: skip
    new = '      - {dato: 2026-03-16, verdi: 60, merknad: "Telt: to uker"}\n'
    assert text_of(path) == BEFORE.replace("  # telt\n", f"  # telt\n{new}")


@pytest.mark.parametrize(
    "words", [("-3",), ("--", "-3"), ("-3", "--lang=nb"), ("--note", "-3", "-3"), ("\N{MINUS SIGN}3",)]
)  # fmt: skip
def test_a_value_may_be_negative(gevinst: Gevinst, path: Path, words: tuple[str, ...]) -> None:
    ended = gevinst("measure", path.name, "ro", *words)

    assert ended.code == exits.OK, ended.err
    assert "verdi: -3" in text_of(path)
    assert ("--note" in words) == ("merknad: -3" in text_of(path).replace('"', ""))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "Si hvilken plan"),
        (("a.gevinst.yaml",), "Si hvilken plan"),
        (("a.gevinst.yaml", "ro"), "Si hvilken plan"),
        (("a.gevinst.yaml", "roo", "1"), "Mente du «ro»?"),
        (("a.gevinst.yaml", "ro", "mye"), "verdien «mye» kan ikke brukes. Her skal det stå et tall."),
        (("a.gevinst.yaml", "ro", "1", "--date", "i går"), "«i går» kan ikke stå etter --date"),
        (("a.gevinst.yaml", "ro", "1", "--date", "2026-03-17"), "2026-03-17 er ikke kommet ennå"),
        (("a.gevinst.yaml", "ro", "71", "--date", "31.1.2026"), "alt målt 2026-01-31, til 70, og her står 71. Bruk --replace"),
        (("a.gevinst.yaml", "ro", "1", "--partial"), "--partial hører sammen med --from"),
        (("a.gevinst.yaml", "ro", "--from", "m.csv"), "Ta bort «ro»"),
        (("-", "--from", "-"), "ikke begge komme fra standard inn"),
        (("a.gevinst.yaml", "--from", "borte.csv"), "borte.csv kan ikke leses"),
        (("a.gevinst.yaml", "--from", "."), ". kan ikke leses"),
        (("a.gevinst.yaml", "--from", "a.gevinst.yaml"), "må være overskrifter"),
        (("borte.yaml", "ro", "1"), "borte.yaml"),
    ],
)  # fmt: skip
def test_what_can_not_be_done_is_told_and_nothing_is_written(
    gevinst: Gevinst, path: Path, words: tuple[str, ...], told: str
) -> None:
    ended = gevinst("measure", *words)

    assert ended.code == exits.WRONG_USE
    assert told in ended.err
    assert len(ended.err.splitlines()) == 1
    assert text_of(path) == BEFORE


def test_what_is_there_already_is_no_error(gevinst: Gevinst, path: Path) -> None:
    ended = gevinst("measure", path.name, "ro", "70", "--date", "2026-01-31")

    assert ended.code == exits.OK
    assert ended.err.splitlines() == [
        "a.gevinst.yaml: «ro» 2026-01-31: 70 står der alt",
        "a.gevinst.yaml: ingenting å endre, for alt står der.",
    ]
    assert text_of(path) == BEFORE


def test_what_is_replaced_is_told_with_the_old_and_the_new_value(
    gevinst: Gevinst, path: Path
) -> None:
    ended = gevinst("measure", path.name, "ro", "71", "--date", "2026-01-31", "--replace")

    assert ended.code == exits.OK
    assert "a.gevinst.yaml:9: «ro» 2026-01-31 var 70 og er nå 71; det den var, står" in ended.err
    assert '{dato: 2026-01-31, verdi: 71, merknad: "(rettet 2026-03-16, var 70)"}  # telt' in text_of(path)  # fmt: skip


def test_an_improbable_value_is_written_and_doubted(gevinst: Gevinst, path: Path) -> None:
    ended = gevinst("measure", path.name, "ro", "6000")

    assert ended.code == exits.OK
    assert "mer enn 50 ganger så stort som 84 i planen. Er det riktig måleenhet?" in ended.err
    assert "verdi: 6 000" in text_of(path)


def test_many_are_written_at_once_and_a_second_time_none(gevinst: Gevinst, path: Path) -> None:
    file = table(path, CSV)

    ended = gevinst("measure", path.name, "--from", file)

    assert (ended.code, ended.out) == (exits.OK, "")
    now = text_of(path)
    assert "      - {dato: 2026-02-28, verdi: 66.5}\n  - id: kjøring\n    målinger:\n      - dato: 2026-02-28\n        verdi: 1 200\n" in now  # fmt: skip
    again = gevinst("measure", path.name, "--from", file)
    assert again.code == exits.OK
    assert "målinger som sto der alt: 2" in again.err
    assert text_of(path) == now


@pytest.mark.parametrize(
    ("lang", "told"),
    [("nb", "ikke endret, for noen rader kan ikke brukes: 2 av 4."), ("nn", "ikkje endra, for nokre rader kan ikkje brukast: 2 av 4."),
     ("en", "not changed, for some rows can't be used: 2 of 4.")],
)  # fmt: skip
def test_nothing_is_written_where_a_row_can_not_be_used_and_each_is_named(
    gevinst: Gevinst, path: Path, lang: str, told: str
) -> None:
    file = table(path, f"{CSV}ro;2026-02-30;1\nnatt;2026-02-28;1\n")

    ended = gevinst("measure", path.name, "--from", file, "--lang", lang)

    assert ended.code == exits.GAPS
    assert [line.split(" ")[0] for line in ended.err.splitlines()] == [
        "m.csv:4:", "m.csv:5:", "a.gevinst.yaml:",
    ]  # fmt: skip
    assert told in ended.err
    assert text_of(path) == BEFORE


def test_the_rest_is_written_where_that_is_asked_for(gevinst: Gevinst, path: Path) -> None:
    file = table(path, f"{CSV}natt;2026-02-28;1\n")

    ended = gevinst("measure", path.name, "--from", file, "--partial")

    assert ended.code == exits.GAPS
    assert "m.csv:4: «natt» er ikke en gevinst" in ended.err
    assert ended.err.splitlines()[-1] == "a.gevinst.yaml er endret."
    assert text_of(path).count("2026-02-28") == 2
    again = gevinst("measure", path.name, "--from", file, "--partial")
    assert again.code == exits.GAPS
    assert "Rader som ikke kan brukes: 1 av 3, og resten står der alt." in again.err


def test_where_no_row_can_be_used_that_is_told(gevinst: Gevinst, path: Path) -> None:
    file = table(path, "gevinst;dato;verdi\nnatt;2026-02-28;1\n")

    for words in ((), ("--partial",)):
        ended = gevinst("measure", path.name, "--from", file, *words)

        assert ended.code == exits.GAPS
        assert "ikke endret, for ingen av radene kan brukes." in ended.err
    assert text_of(path) == BEFORE


def test_columns_that_are_not_read_are_told_of(gevinst: Gevinst, path: Path) -> None:
    ended = gevinst("measure", path.name, "--from", table(path, "gain,value,Farge,date\nro,1,rød,2026-02-01\n"))  # fmt: skip

    assert "kolonner som ikke leses: Farge" in ended.err


def test_the_day_and_the_note_hold_for_rows_without_and_are_never_guessed(
    gevinst: Gevinst, path: Path
) -> None:
    file = table(path, "gain;value\nro;1\n")

    assert "ingen kolonne med datoer" in gevinst("measure", path.name, "--from", file).err
    ended = gevinst("measure", path.name, "--from", file, "--date=2026-03-01", "--note=Telt")
    assert ended.code == exits.OK
    assert "{dato: 2026-03-01, verdi: 1, merknad: Telt}" in text_of(path)
    both = gevinst("measure", path.name, "--from", table(path, CSV), "--date=2026-03-01")
    assert (both.code, "Ta bort --date" in both.err) == (exits.WRONG_USE, True)


def test_diff_shows_and_writes_nothing(gevinst: Gevinst, path: Path) -> None:
    ended = gevinst("measure", path.name, "ro", "60", "--diff")

    assert ended.code == exits.OK
    assert "+      - {dato: 2026-03-16, verdi: 60}\n" in ended.out
    assert "ville blitt endret" in ended.err
    assert text_of(path) == BEFORE


def test_rows_may_come_from_standard_input_and_so_may_a_plan(start: Start, path: Path) -> None:
    _, told = start("measure", path.name, "--from", "-").communicate(CSV.encode("cp1252"), 60)
    assert "a.gevinst.yaml er endret." in told.decode()

    out, _ = start("measure", "-", "ro", "60", "--date", "2026-02-01").communicate(
        BEFORE.encode(), 60
    )
    assert "- {dato: 2026-02-01, verdi: 60}\n" in out.decode()


def test_a_plan_that_can_not_be_read_is_told(gevinst: Gevinst, path: Path) -> None:
    path.write_text("gevinst: 1\ngevinster: [{id: ro}", encoding="utf-8")
    partly = gevinst("measure", path.name, "ro", "1")
    path.write_bytes(b"\xff")
    not_at_all = gevinst("measure", path.name, "ro", "1")

    assert partly.code == exits.WRONG_USE
    assert "det er en feil på linje" in partly.err
    assert not_at_all.code == exits.GAPS
    assert "kan ikke leses som en plan" in not_at_all.err


def test_a_full_disk_leaves_the_plan_as_it_was(
    gevinst: Gevinst, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)

    ended = gevinst("measure", path.name, "ro", "1")

    assert (ended.code, text_of(path)) == (exits.WRONG_USE, BEFORE)
    assert "er endret" not in ended.err
    assert os.listdir(path.parent) == [path.name]


def test_what_someone_else_changes_meanwhile_is_theirs(
    gevinst: Gevinst, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mkstemp = __import__("tempfile").mkstemp

    def meanwhile(**wanted: str) -> tuple[int, str]:
        path.write_bytes(b"gevinst: 1\n")
        made: tuple[int, str] = mkstemp(**wanted)
        return made

    monkeypatch.setattr("tempfile.mkstemp", meanwhile)

    ended = gevinst("measure", path.name, "ro", "1")

    assert ended.code == exits.WRONG_USE
    assert "noen andre har endret filen" in ended.err
    assert path.read_bytes() == b"gevinst: 1\n"


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_inert_in_what_is_told(gevinst: Gevinst, path: Path, name: str) -> None:
    text = HOSTILE[name].encode("utf-8", "replace").decode().replace("\0", "")
    path.write_bytes(hostile_plan(HOSTILE[name]))
    quoted = text.replace('"', '""')
    file = table(path, f'gain;value;date;note;"x{quoted}"\n"{quoted}";"{quoted}";"{quoted}";"{quoted}"\nro;1;2026-02-01;"{quoted}"\n')  # fmt: skip

    ended = gevinst("measure", path.name, "--from", file, "--partial", "--diff")

    assert ended.code == exits.GAPS or "må rettes først" in ended.err
    for line in (ended.out + ended.err).split("\n"):
        assert all(sign.isprintable() or sign in "\u00a0\u200d" for sign in line)
        assert not line.lstrip().startswith(("::", "##"))
        assert "##[" not in line
        assert "01010150074" not in line


def test_only_negative_values_get_another_sign() -> None:
    words = ["measure", "p", "ro", "-3", "--note", "-3", "--date=-1", "--", "-4"]

    changed = [*words[:3], "\N{MINUS SIGN}3", *words[4:]]
    assert measure.signed(words) == changed
    assert measure.signed(["check", "-3"]) == ["check", "-3"]
    assert measure.signed(words[:3]) == words[:3]
