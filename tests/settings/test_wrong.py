"""What can't be read or understood is answered in a sentence: which file, which key, what to write."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.errors import WrongUse
from gevinst.settings import files
from gevinst.settings.chain import MOST_FILES, MOST_LEVELS, chain
from gevinst.settings.keys import read
from gevinst.settings.known import Known
from gevinst.settings.unfit import Unfit
from gevinst.words import Language

if TYPE_CHECKING:
    from pathlib import Path

KNOWN = Known.of()


def wrong(path: Path, root: str | None = None) -> str:
    with pytest.raises(WrongUse) as error:
        chain(str(path), "gevinst.toml", root, KNOWN)
    sentences = {error.value.sentence(language) for language in Language}
    assert len(sentences) == 3
    assert not any("{" in sentence.replace("[ ]", "") for sentence in sentences)
    return error.value.sentence(Language.NB)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("fail_on = 'feil'", "gevinst.toml, «fail_on»: «fail_on» finnes ikke. Mente du «fail-on»?"),
        ("xyz = 1", "«xyz» finnes ikke. Skriv extends, language, fail-on"),
        ("fail-on = 'alltid'", "«fail-on»: her kan det ikke stå «alltid». Velg mellom feil, advar"),
        ("fail-on = 3", '«fail-on»: her må det stå en tekst i anførselstegn, som "advarsel".'),
        ("language = 'de'", "Velg mellom nb, nn og en."),
        ("select = 'GEV5'", '«select»: her må det stå en liste med tekster, som ["GEV5"].'),
        ("select = []", "«select»: listen er tom."),
        ("select = ['GEV5', 'GEV999']", "«select[#2]»: «GEV999» finnes ikke. Mente du «GEV"),
        ("ignore = ['G']", "«ignore[#1]»: «G» finnes ikke."),
        ("ignore = ['gev001']", "«ignore[#1]»: GEV001 vurderes alltid og er alltid en feil"),
        ("extend-ignore = [1]", "«extend-ignore»: her må det stå en liste med tekster"),
        ("max-size = '2 MB'", "«max-size»: her må det stå et helt tall fra 1 til 104"),
        ("max-size = 0", "helt tall fra 1 til"),
        ("rules = 1", "«rules»: dette må være en tabell"),
        ("[rules]\nGEV511 = 1", "«rules.GEV511»: dette må være en tabell"),
        ("[rules.GEV51]\nmonths = 1", "«rules.GEV51»: «GEV51» finnes ikke. Mente du «GEV5"),
        (
            "[rules.GEV511]\nmonth = 1",
            "«rules.GEV511.month»: «month» finnes ikke. Mente du «months»",
        ),
        ("[rules.GEV511]\nmonths = -1", "«rules.GEV511.months»: her må det stå et helt tall fra 0"),
        ("[rules.GEV511]\nmonths = true", "«rules.GEV511.months»: her må det stå et helt tall"),
        ("[rules.GEV511]\nmonths = 1.5", "«rules.GEV511.months»: her må det stå et helt tall"),
        ("[rules.GEV511]\nseverity = 'x'", "Velg mellom feil, advarsel og råd."),
        ("[rules.GEV001]\nseverity = 'råd'", "«rules.GEV001.severity»: GEV001 vurderes alltid"),
        ("[rules.GEV511]\n[rules.gev511]", "«rules.gev511»: kravet står to ganger"),
        ("overrides = 1", "«overrides»: dette må være høyst 100 tabeller"),
        ("[[overrides]]\nfail-on = 'feil'", "«overrides[#1]»: «paths» mangler."),
        ("[[overrides]]\npaths = []", "«overrides[#1].paths»: listen er tom."),
        (
            "[[overrides]]\npaths = ['../x']",
            "«overrides[#1].paths[#1]»: «../x» kan ikke treffe noe",
        ),
        ("[[overrides]]\npaths = ['x']\nextends = 'a.toml'", "«overrides[#1].extends»: «extends»"),
        (
            "[[overrides]]\npaths = ['x']\n[overrides.rules.GEV511]\nmonths = 'x'",
            "«overrides[#1].rules.GEV511.months»",
        ),
        ("extends = 1", "«extends»: her må det stå en liste med tekster"),
        ("extends = 'x.json'", "«extends»: «x.json» er ikke en TOML-fil"),
        ("extends = 'gone.toml'", "«extends»: «gone.toml» finnes ikke"),
        ("extends = 'a\\u0000.toml'", "«extends»"),
        ("extends = 'gevinst.toml'", "så de går i ring"),
        ("a = 1\nb\n", "gevinst.toml, linje 2: dette er ikke TOML."),
        ("a = [1,\n", "gevinst.toml, linje "),
        ("a = " + "9" * 5000, "dette er ikke TOML"),
        ("a = 1\na = 2", "gevinst.toml, linje 2: dette er ikke TOML."),
        ("a = " + "[" * 5000, "for mange nivåer"),
        ("a." * 60_000 + "a = 1", "gevinst.toml, linje 1: filen har for mange nivåer"),
        ("#" * files.MOST_BYTES + "#", "filen er for stor"),
        ("x" * 5_000 + " = 1", "…»: «"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_what_to_write(
    tmp_path: Path, text: str, said: str
) -> None:
    file = tmp_path / "gevinst.toml"
    file.write_text(text, encoding="utf-8")

    sentence = wrong(file)

    assert sentence.startswith("gevinst.toml")
    assert said in sentence
    assert len(sentence) < 600


@pytest.mark.parametrize("data", [b"\xff\xfea\x00", b"a = '\xe5'", b"a = '\xed\xa0\x80'"])
def test_another_encoding_is_told(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "gevinst.toml"
    file.write_bytes(data)

    assert "ikke lagret som UTF-8" in wrong(file)


def test_a_mark_before_the_text_and_line_ends_of_windows_are_no_mistakes(tmp_path: Path) -> None:
    file = tmp_path / "gevinst.toml"
    file.write_bytes(b"\xef\xbb\xbffail-on = 'never'\r\nselect = [\r\n'GEV5']\r\n")

    assert chain(str(file), "x", None, KNOWN).layers[0].values == {
        "fail-on": None,
        "select": ("GEV5",),
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_only_a_regular_file_is_read(tmp_path: Path) -> None:
    for name, make in (
        ("a", os.mkdir),
        ("b", os.mkfifo),
        ("c", lambda path: os.symlink(path, path)),
    ):
        make(tmp_path / name)
        assert wrong(tmp_path / name).startswith("gevinst.toml: ")
    assert "finnes ikke" in wrong(tmp_path / "d")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_we_may_not_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "gevinst.toml"
    file.touch(0o000)

    assert "ikke tilgang" in wrong(file)


def test_a_shared_file_must_hold_our_table_where_it_is_named(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text("[tool.other]\n", encoding="utf-8")

    assert "ingen [tool.gevinst]" in wrong(file)


def test_a_key_in_a_shared_file_is_told_with_its_whole_path(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text("[tool.gevinst]\nselekt = []\n", encoding="utf-8")

    assert "«tool.gevinst.selekt»" in wrong(file)


def test_files_that_extend_each_other_in_a_ring_are_told(tmp_path: Path) -> None:
    for name, above in (("a", "b"), ("b", "c"), ("c", "a")):
        (tmp_path / f"{name}.toml").write_text(f"extends = '{above}.toml'", encoding="utf-8")

    assert "går i ring" in wrong(tmp_path / "a.toml")


def test_too_long_a_row_of_files_is_told(tmp_path: Path) -> None:
    for number in range(MOST_LEVELS + 2):
        text = f"extends = '{number + 1}.toml'" if number <= MOST_LEVELS else ""
        (tmp_path / f"{number}.toml").write_text(text, encoding="utf-8")

    assert "for mange filer" in wrong(tmp_path / "0.toml")
    assert len(chain(str(tmp_path / "1.toml"), "1", None, KNOWN).files) == MOST_LEVELS + 1


def test_too_many_files_are_told(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 9):
        more = [f"{number * 9 + one}.toml" for one in range(1, 10)]
        text = f"extends = {more}" if number < 7 else ""
        (tmp_path / f"{number}.toml").write_text(text, encoding="utf-8")

    assert "for mange filer" in wrong(tmp_path / "0.toml")


def test_what_is_found_takes_nothing_from_outside_the_repository(tmp_path: Path) -> None:
    repo = tmp_path / "repo"
    repo.mkdir()
    (tmp_path / "secret.toml").write_text("password = 'hunter2'", encoding="utf-8")
    own = repo / "gevinst.toml"
    (repo / "link.toml").symlink_to(tmp_path / "secret.toml")
    for extended in ("../secret.toml", str(tmp_path / "secret.toml"), "link.toml"):
        own.write_text(f"extends = '{extended}'", encoding="utf-8")
        assert "ligger utenfor repoet" in wrong(own, str(repo))
    own.unlink()
    own.symlink_to(tmp_path / "secret.toml")

    assert "ligger utenfor repoet" in wrong(own, str(repo))
    assert "«password»" in wrong(own)


SCALARS = st.one_of(
    st.integers(-5, 20_000),
    st.booleans(),
    st.floats(allow_nan=False),
    st.text(max_size=8),
    st.sampled_from(["GEV5", "gev511", "GEV001", "feil", "never", "nn", "../x", "arkiv/**"]),
)
WORDS = st.sampled_from(
    [
        "language",
        "fail-on",
        "select",
        "ignore",
        "max-size",
        "rules",
        "overrides",
        "paths",
        "GEV511",
        "gev001",
        "months",
        "severity",
        "x",
        "extends",
        "extend-select",
    ]
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(WORDS, inner, max_size=3)),
    max_leaves=12,
)


@given(st.dictionaries(WORDS, VALUES, max_size=4))
def test_any_table_is_read_or_answered(table: dict[str, object]) -> None:
    answers: list[str] = []
    try:
        read(table, KNOWN)
    except Unfit as why:
        answers = [why.text.to(language, why.facts) for language in Language]

    assert all(answers)


@given(st.binary(max_size=300) | st.text("a.='\"[]{}#\n1,\\", max_size=300).map(str.encode))
def test_any_bytes_are_toml_or_answered(data: bytes) -> None:
    answer = "f"
    try:
        files._parsed(data, "f")
    except WrongUse as why:
        answer = why.sentence(Language.NN)

    assert answer.startswith("f")
