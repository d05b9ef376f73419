"""`gevinst map` writes the map of one plan as what is asked for, or says in a sentence why it can't."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.gainmap.maps import many

if TYPE_CHECKING:
    from tests.running import Gevinst

PLAN = str(Path(__file__).parents[2] / "examples" / "nattilsyn.gevinst.yaml")
AS_OF = ("--as-of", "2026-11-02")
BEGINNINGS = {
    "k.svg": b"<?xml version",
    "k.SVG": b"<?xml version",
    "k.png": b"\x89PNG",
    "k.html": b"<!doctype html>",
    "k.md": b"# Gevinstkart",
    "k.mmd": b"flowchart LR\n",
    "k.txt": b"Gevinstkart: ",
    "k": b"Gevinstkart: ",
}


@pytest.mark.parametrize("name", BEGINNINGS)
def test_the_file_name_decides_the_format(gevinst: Gevinst, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    ended = gevinst("map", PLAN, "--output", str(target), *AS_OF)

    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert target.read_bytes().startswith(BEGINNINGS[name])


@pytest.mark.parametrize(
    ("form", "begins"),
    [("svg", "<?xml"), ("mermaid", "flowchart"), ("markdown", "# "), ("html", "<!doctype")],
)
def test_a_format_that_is_asked_for_goes_to_standard_output(
    gevinst: Gevinst, form: str, begins: str
) -> None:
    ended = gevinst("map", PLAN, "--format", form, *AS_OF)

    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(begins)


def test_png_needs_a_file(gevinst: Gevinst) -> None:
    ended = gevinst("map", PLAN, "--format", "png")

    assert (ended.code, ended.out) == (2, "")
    assert "--output" in ended.err


def test_the_language_is_the_one_that_is_asked_for(gevinst: Gevinst) -> None:
    assert gevinst("map", PLAN, "--lang", "en", *AS_OF).out.startswith("Benefits map: ")


def test_a_plan_with_gaps_is_no_failure_and_its_gaps_are_numbered(
    gevinst: Gevinst, plan: Path
) -> None:
    ended = gevinst("map", str(plan), *AS_OF)

    assert (ended.code, ended.err) == (0, "")
    assert "GEV504" in ended.out


def test_a_plan_must_be_named_and_be_readable(gevinst: Gevinst, tmp_path: Path) -> None:
    bad = tmp_path / "plan.yaml"
    bad.write_bytes(b"\xff\xfe\x00")

    assert gevinst("map").code == 2
    assert gevinst("map", str(tmp_path / "nowhere.yaml")).code == 2
    ended = gevinst("map", str(bad))
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.count("\n") == 1


def test_without_the_extra_a_sentence_says_what_to_install_and_nothing_is_written(
    gevinst: Gevinst, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    target = tmp_path / "k.png"
    ended = gevinst("map", PLAN, "--output", str(target), *AS_OF)

    assert ended.code == 2
    assert "gevinst[picture]" in ended.err
    assert ended.err.count("\n") == 1
    assert not target.exists()


def test_a_map_that_is_too_large_to_be_read_as_png_says_so(
    gevinst: Gevinst, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.gevinst.yaml"
    plan.write_text(many(200, changes=12), encoding="utf-8")

    assert "SVG" in gevinst("map", str(plan), "--output", str(tmp_path / "k.png")).err
    assert gevinst("map", str(plan), "--output", str(tmp_path / "k.svg")).code == 0
