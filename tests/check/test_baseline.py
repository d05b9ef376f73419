"""A baseline file: what it may hold, how plans are named in it, and what is said of one that can't be used."""

from __future__ import annotations

import json
import os
import unicodedata
from typing import TYPE_CHECKING

import pytest

from gevinst.check.baseline import MOST_BYTES, folder_of, place_of, read_baseline
from gevinst.check.identity import Identity
from gevinst.errors import WrongUse
from gevinst.words import Language

if TYPE_CHECKING:
    from pathlib import Path

GAP = {"plan": "a.yaml", "rule": "GEV504", "element": "gains[ro].baseline"}


def whole(*gaps: object, version: object = 1) -> bytes:
    return json.dumps({"gevinst_baseline": version, "gaps": list(gaps)}).encode()


def test_what_stands_in_the_file_is_known_of_its_plan_alone(tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    file.write_bytes(whole(GAP, GAP | {"listed": ["natt", "dag"]}, GAP | {"count": 7}))

    known = read_baseline(str(file))

    place = "gains[ro].baseline"
    assert known.of(str(tmp_path / "a.yaml")) == (
        Identity("GEV504", place),
        Identity("GEV504", place, ("dag", "natt")),
        Identity("GEV504", place, (), 7),
    )
    assert known.of(str(tmp_path / "b.yaml")) == ()


def test_keys_of_a_later_program_and_a_byte_order_mark_are_no_hindrance(tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    file.write_bytes(b"\xef\xbb\xbf" + whole(GAP | {"why": "x"}))

    assert len(read_baseline(str(file)).of(str(tmp_path / "a.yaml"))) == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "gyldig JSON (se linje 1)"),
        (b'{"gevinst_baseline": 1,\n<<<<<<< HEAD\n', "gyldig JSON (se linje 2)"),
        (b"\xff\xfe{\x00}\x00", "ikke i UTF-8"),
        (b"[]", "ikke skrevet av"),
        (b"{}", "ikke skrevet av"),
        (b'{"gevinst_baseline": 1}', "ikke skrevet av"),
        (b'{"gevinst_baseline": 1, "gaps": 3}', "ikke skrevet av"),
        (b"[" * 100_000, "ikke skrevet av"),
        (b"9" * 5_000, "ikke skrevet av"),
        (whole(version=2), "kjenner bare versjon 1"),
        (whole(version=True), "kjenner bare versjon 1"),
        (whole(GAP, 3), "gap nummer 2"),
        (whole({}), "gap nummer 1"),
        (whole(GAP | {"rule": 504}), "gap nummer 1"),
        (whole(GAP | {"listed": "dag"}), "gap nummer 1"),
        (whole(GAP | {"listed": [1]}), "gap nummer 1"),
        (whole(GAP | {"count": 0}), "gap nummer 1"),
        (whole(GAP | {"count": True}), "gap nummer 1"),
        (whole(GAP | {"count": 1.5}), "gap nummer 1"),
        (b" " * (MOST_BYTES + 1), "større enn 64 MB"),
    ],
)
def test_a_file_that_is_no_baseline_is_told_as_such(tmp_path: Path, data: bytes, said: str) -> None:
    file = tmp_path / "known.json"
    file.write_bytes(data)

    with pytest.raises(WrongUse) as raised:
        read_baseline(str(file))

    sentence = raised.value.sentence(Language.NB)
    assert sentence.startswith(f"{file} kan ikke brukes som baseline: ")
    assert said in sentence


def test_what_is_no_file_is_told_as_such(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.json", tmp_path, tmp_path / "gone" / "x.json", "a\0b"):
        with pytest.raises(WrongUse, match="can't be used as a baseline"):
            read_baseline(str(path))


@pytest.mark.skipif(os.name == "nt", reason="needs a pipe in the file system")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(WrongUse, match="not a file"):
        read_baseline(str(pipe))


def test_a_plan_is_named_from_the_file_whatever_the_current_folder_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans = tmp_path / "planer og sånt"
    plans.mkdir()
    folder = folder_of(str(tmp_path / "known.json"))
    wanted = "planer og sånt/tilsyn på natt.yaml"

    assert place_of(str(plans / "tilsyn på natt.yaml"), folder) == wanted
    monkeypatch.chdir(plans)
    assert place_of("tilsyn på natt.yaml", folder) == wanted
    assert place_of("../planer og sånt/./tilsyn på natt.yaml", folder) == wanted
    assert place_of("../../x.yaml", folder) == "../x.yaml"
    assert place_of("-", folder) == "-"


def test_the_way_that_letters_are_stored_in_a_name_does_not_matter(tmp_path: Path) -> None:
    folder = folder_of(str(tmp_path / "known.json"))
    names = [
        unicodedata.normalize(form, str(tmp_path / "tilsyn på.yaml")) for form in ("NFC", "NFD")
    ]

    assert len({place_of(name, folder) for name in names}) == 1


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_lead_to_the_same_name(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    (real / "a.yaml").write_text("gevinst: 1\n", encoding="utf-8")
    (real / "known.json").write_bytes(whole(GAP))
    (tmp_path / "link").symlink_to(real)
    (tmp_path / "link.json").symlink_to(real / "known.json")

    for file in (real / "known.json", tmp_path / "link" / "known.json", tmp_path / "link.json"):
        for plan in (real / "a.yaml", tmp_path / "link" / "a.yaml"):
            assert read_baseline(str(file)).of(str(plan))


@pytest.mark.skipif(os.name != "posix", reason="names of any bytes")
def test_any_name_can_be_written_and_holds_no_identity_number(tmp_path: Path) -> None:
    folder = folder_of(str(tmp_path / "known.json"))

    odd, numbered = os.fsdecode(b"a\xff.yaml"), "15076500565.yaml"

    assert place_of(os.path.join(folder, odd), folder) == "a\\udcff.yaml"
    assert place_of(os.path.join(folder, numbered), folder) == f"{'•' * 11}.yaml"
