"""`gevinst checklist`: what is asked for, where it is put, and what is said when that can't be."""

from __future__ import annotations

import re
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gevinst import exits
from gevinst.rules import all_rules

if TYPE_CHECKING:
    from tests.running import Gevinst, Start

EXAMPLE = str(Path(__file__).parents[2] / "examples" / "nattilsyn.gevinst.yaml")
DAY = ("--as-of", "2026-11-02")
TASK = re.compile(r"^\[[ x-]\] (GEV\d{3})", re.MULTILINE)


def tasks(gevinst: Gevinst, *argv: str) -> list[str]:
    ended = gevinst("checklist", *argv)
    assert (ended.code, ended.err) == (exits.OK, "")
    return TASK.findall(ended.out)


def test_without_a_plan_it_is_every_question(gevinst: Gevinst) -> None:
    assert tasks(gevinst) == [rule.id for rule in all_rules() if rule.family]


def test_a_plan_with_gaps_is_no_failure_here(gevinst: Gevinst, plan: Path) -> None:
    found = gevinst("checklist", str(plan), *DAY)

    assert (found.code, found.err) == (exits.OK, "")
    assert "\n[ ] GEV504 " in found.out


@pytest.mark.parametrize(
    ("options", "some", "not_these"),
    [
        (["--role", "union"], {"GEV417"}, {"GEV418"}),
        (["--role", "tillitsvalgte"], {"GEV417"}, {"GEV418"}),
        (["--role", "safety"], {"GEV418"}, {"GEV417"}),
        (["--role", "verneombud"], {"GEV418"}, {"GEV417"}),
        (["--role", "whoever-keeps-the-plan"], {"GEV306"}, {"GEV417"}),
        (["--phase", "BP1"], {"GEV201"}, {"GEV504"}),
        (["--role", "gain-owner", "--phase", "realisering"], {"GEV520"}, {"GEV504"}),
    ],
)
def test_it_is_limited_to_what_is_asked_for(
    gevinst: Gevinst, options: list[str], some: set[str], not_these: set[str]
) -> None:
    found = set(tasks(gevinst, *options))

    assert some <= found
    assert found.isdisjoint(not_these)


def test_it_is_grouped_by_what_is_asked_for(gevinst: Gevinst) -> None:
    assert "\n1 Endringsmotstand\n" in gevinst("checklist").out
    assert "\nFasen konsept\n" in gevinst("checklist", "--by", "fase").out
    assert "\nUnit manager\n" in gevinst("checklist", "--by=role", "--lang=en").out


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.xlsx", b"PK"),
        ("a.docx", b"PK"),
        ("a.html", b"<!doctype html>"),
        ("a.HTM", b"<!doctype html>"),
        ("a.csv", "\ufeffId;".encode()),
        ("a.md", b"# Sjekkliste"),
        ("a.txt", b"Sjekkliste"),
        ("noe", b"Sjekkliste"),
    ],
)
def test_the_name_of_the_file_says_the_format(
    gevinst: Gevinst, tmp_path: Path, name: str, begins: bytes
) -> None:
    file = tmp_path / name

    ended = gevinst("checklist", EXAMPLE, *DAY, "--output", str(file))

    assert (ended.code, ended.out, ended.err) == (exits.OK, "", "")
    assert file.read_bytes().startswith(begins)


def test_the_format_asked_for_goes_before_the_name(gevinst: Gevinst, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"

    gevinst("checklist", "--format", "csv", "--output", str(file))

    assert file.read_bytes().startswith("\ufeffId;".encode())


def test_a_file_that_is_there_is_replaced_whole(gevinst: Gevinst, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("gammel " * 100_000, encoding="utf-8")

    gevinst("checklist", "--role", "union", "--output", str(file))

    assert "gammel" not in file.read_text(encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


@pytest.mark.parametrize("form", ["docx", "xlsx"])
def test_what_is_no_text_needs_a_file(gevinst: Gevinst, form: str) -> None:
    ended = gevinst("checklist", "--format", form)

    assert (ended.code, ended.out) == (exits.WRONG_USE, "")
    assert f"--output navn.{form}" in ended.err


def test_a_workbook_may_be_sent_on_through_a_pipe(start: Start, tmp_path: Path) -> None:
    process = start("checklist", "--format", "xlsx", "--output", "-")
    out, _ = process.communicate(timeout=60)
    (tmp_path / "a.xlsx").write_bytes(out)

    assert process.returncode == exits.OK
    assert zipfile.is_zipfile(tmp_path / "a.xlsx")


def test_a_plan_may_come_through_a_pipe(start: Start) -> None:
    process = start("checklist", "-", *DAY)
    out, _ = process.communicate(Path(EXAMPLE).read_bytes(), timeout=60)

    assert process.returncode == exits.OK
    assert "[x] GEV504" in out.decode()


def test_the_plan_itself_is_never_replaced(gevinst: Gevinst, plan: Path) -> None:
    before = plan.read_bytes()

    ended = gevinst("checklist", str(plan), "--output", str(plan))

    assert (ended.code, ended.out) == (exits.WRONG_USE, "")
    assert plan.read_bytes() == before


@pytest.mark.parametrize(
    ("argv", "code", "told"),
    [
        (["nei.yaml"], exits.WRONG_USE, "nei.yaml finnes ikke"),
        (["{tmp}/empty"], exits.NOTHING_TO_CHECK, "Fant ingen plan"),
        (["{tmp}/two"], exits.WRONG_USE, "Det er 2 planer"),
        (["{tmp}/broken.gevinst.yaml"], exits.GAPS, "broken.gevinst.yaml kan ikke leses"),
        (["--by", "farge"], exits.WRONG_USE, "barrier, phase eller role"),
        (["--role", "sjef"], exits.WRONG_USE, "union eller safety"),
        (["--as-of", "i går"], exits.WRONG_USE, "--as-of"),
        (["--phase=concept", "--role=gain-owner"], exits.WRONG_USE, "Ta bort ett av valgene"),
        (["--output", "{tmp}/nei/a.docx"], exits.WRONG_USE, "Lag den først"),
        (["--format", "pdf"], exits.WRONG_USE, "xlsx eller csv"),
    ],
)
def test_what_cannot_be_is_answered_in_a_sentence(
    gevinst: Gevinst, tmp_path: Path, argv: list[str], code: int, told: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "two").mkdir()
    for name in ("a", "b"):
        (tmp_path / "two" / f"{name}.gevinst.yaml").write_text("gevinst: 1\n", encoding="utf-8")
    (tmp_path / "broken.gevinst.yaml").write_text("- gevinst\n", encoding="utf-8")

    ended = gevinst("checklist", *(word.format(tmp=tmp_path) for word in argv))

    assert (ended.code, ended.out) == (code, "")
    assert told in ended.err
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    ("form", "library"), [("xlsx", "xlsxwriter"), ("docx", "docx"), ("html", "jinja2")]
)
def test_without_the_library_it_is_said_what_to_install(
    gevinst: Gevinst, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, library: str
) -> None:
    from gevinst.views.paper.html import _environment  # noqa: PLC0415  (it remembers the library)

    _environment.cache_clear()
    monkeypatch.setitem(sys.modules, library, None)

    ended = gevinst("checklist", "--output", str(tmp_path / f"a.{form}"), "--lang", "en")

    assert ended.code == exits.WRONG_USE
    assert "pip install 'gevinst[office]'" in ended.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ["html", "docx", "xlsx", "csv", "markdown"])
def test_the_bytes_are_the_same_in_any_process(start: Start, form: str) -> None:
    documents = {
        start(
            "checklist", EXAMPLE, *DAY, f"--format={form}", "--output=-",
            PYTHONHASHSEED=seed, TZ=zone,
        ).communicate(timeout=60)[0]
        for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/New_York"))
    }  # fmt: skip

    assert len(documents) == 1
    assert documents != {b""}


def test_a_fault_of_ours_is_told_and_the_rest_is_written(start: Start) -> None:
    first = (
        "from gevinst.rules import find_rule\n"
        "rule = find_rule('GEV504'); rule._check = lambda plan, given: 1 / 0"
    )
    process = start("checklist", EXAMPLE, *DAY, first=first)
    out, err = process.communicate(timeout=60)

    assert process.returncode == exits.FAULT
    assert b"GEV504" in err
    assert b"[x] GEV505" in out
