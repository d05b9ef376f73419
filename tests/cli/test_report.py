"""`gevinst report` writes a document about one plan, or says in a sentence why it can't."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gevinst.cli.report import joined
from gevinst.views.paper import html

if TYPE_CHECKING:
    from tests.running import Gevinst

PLAN = str(Path(__file__).parents[2] / "examples" / "nattilsyn.gevinst.yaml")
AS_OF = ("--as-of", "2026-11-02")


def test_html_goes_to_standard_output_and_a_plan_with_gaps_is_no_failure(
    gevinst: Gevinst, plan: Path
) -> None:
    ended = gevinst("report", str(plan), *AS_OF)

    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("<!doctype html>\n")


@pytest.mark.parametrize("name", ["r.docx", "r.DOCX", "r.html", "r"])
def test_the_file_name_decides_the_format_where_nothing_else_does(
    gevinst: Gevinst, tmp_path: Path, name: str
) -> None:
    target = tmp_path / name
    ended = gevinst("report", PLAN, "--output", str(target))

    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert target.read_bytes()[:2] == (b"PK" if "docx" in name.lower() else b"<!")


def test_a_word_document_needs_a_file(gevinst: Gevinst) -> None:
    ended = gevinst("report", PLAN, "--format", "docx")

    assert (ended.code, ended.out) == (2, "")
    assert "--output" in ended.err


def test_a_document_is_about_one_plan(gevinst: Gevinst, plan: Path) -> None:
    assert gevinst("report", str(plan.parent)).code == 0
    (plan.parent / "other.gevinst.yaml").write_text("gevinst: 1\n", encoding="utf-8")

    several = gevinst("report", str(plan.parent))

    assert (several.code, several.out) == (2, "")
    assert "Det er 2 planer" in several.err
    assert "other.gevinst.yaml" in several.err


@pytest.mark.parametrize("command", ["report", "checklist"])
def test_settings_beside_the_plan_hold_unless_isolated(
    gevinst: Gevinst, plan: Path, command: str
) -> None:
    (plan.parent / "gevinst.toml").write_text('ignore = ["GEV504"]\n', encoding="utf-8")

    held = gevinst(command, str(plan), "--format", "html")
    alone = gevinst(command, str(plan), "--format", "html", "--isolated")

    assert (held.code, alone.code) == (0, 0)
    assert "har ikke noe nullpunkt" not in held.out
    assert "har ikke noe nullpunkt" in alone.out


@pytest.mark.parametrize(("words", "code"), [((), 2), (("nowhere.yaml",), 2), (("",), 2)])
def test_a_plan_must_be_named_and_be_there(
    gevinst: Gevinst, words: tuple[str, ...], code: int
) -> None:
    assert gevinst("report", *words).code == code


def test_a_folder_without_a_plan_is_nothing_to_report(gevinst: Gevinst, tmp_path: Path) -> None:
    assert gevinst("report", str(tmp_path)).code == 3


def test_of_a_plan_that_cant_be_read_nothing_is_written(gevinst: Gevinst, tmp_path: Path) -> None:
    plan, target = tmp_path / "plan.yaml", tmp_path / "r.html"
    plan.write_bytes(b"\xff\xfe\x00")
    target.write_text("old", encoding="utf-8")
    ended = gevinst("report", str(plan), "--output", str(target))

    assert ended.code == 1
    assert ended.err.count("\n") == 1
    assert target.read_text(encoding="utf-8") == "old"


def test_a_plan_is_never_written_over(gevinst: Gevinst, plan: Path) -> None:
    before = plan.read_bytes()
    ended = gevinst("report", str(plan), "--output", str(plan))

    assert ended.code == 2
    assert plan.read_bytes() == before


def test_a_document_that_cant_be_written_says_so_and_leaves_nothing(
    gevinst: Gevinst, tmp_path: Path
) -> None:
    ended = gevinst("report", PLAN, "--output", str(tmp_path / "no" / "r.docx"))

    assert ended.code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (("--for", "unit-manager", "kari"), "Til Kari Hansen"),
        (("--for", "enhetsleder", "kari"), "Til Kari Hansen"),
        (("--for=unit-manager:kari",), "Til Kari Hansen"),
        (("--for", "employees", "natt"), "Til deg i Nattjenesten"),
        (("--for", "council"), "Til politisk behandling"),
        (("--for", "union"), "Til de tillitsvalgte"),
    ],
)
def test_a_page_is_made_for_a_reader_wherever_the_reader_stands(
    gevinst: Gevinst, words: tuple[str, ...], title: str
) -> None:
    after, before = gevinst("report", PLAN, *AS_OF, *words), gevinst("report", *words, PLAN, *AS_OF)

    assert after.code == 0
    assert f"<h1>{title}" in after.out
    assert before == after


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--for", "alle"), "unit-manager, employees, council eller union"),
        (("--for", "unit-manager"), "må følges av en id"),
        (("--for=employees:",), "må følges av en id"),
        (("--for=council:x",), "skal ikke ha noen id"),
        (("--for", "unit-manager", "kar"), "Mente du «kari»?"),
        (("--for",), "må følges av en verdi"),
    ],
)
def test_a_reader_that_makes_no_sense_is_told_in_a_sentence(
    gevinst: Gevinst, words: tuple[str, ...], said: str
) -> None:
    ended = gevinst("report", PLAN, *words)

    assert ended.code == 2
    assert said in ended.err
    assert ended.out == ""


def test_only_a_readers_id_is_joined_to_the_reader() -> None:
    assert joined(["check", "--for", "unit-manager", "kari"]) == [
        "check",
        "--for",
        "unit-manager",
        "kari",
    ]
    assert joined(["report", "--for", "council", "p"]) == ["report", "--for", "council", "p"]
    assert joined(["report", "--for"]) == ["report", "--for"]


@pytest.mark.parametrize(("library", "words"), [("jinja2", ()), ("docx", ("--output", "r.docx"))])
def test_without_the_extra_a_sentence_says_what_to_install(
    gevinst: Gevinst,
    library: str,
    words: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    html._environment.cache_clear()
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.chdir(tmp_path)
    ended = gevinst("report", PLAN, *words)

    assert ended.code == 2
    assert "pip install 'gevinst[office]'" in ended.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["r.html", "r.docx"])
def test_the_same_plan_is_the_same_bytes_in_another_process_zone_and_folder(
    tmp_path: Path, name: str
) -> None:
    found = []
    for seed, zone in (("1", "UTC"), ("2", "Pacific/Auckland")):
        folder = tmp_path / seed
        folder.mkdir()
        (folder / "plan.yaml").write_bytes(Path(PLAN).read_bytes())
        command = [sys.executable, "-m", "gevinst", "report", "plan.yaml", *AS_OF, "--output", name]
        environment = {"PYTHONHASHSEED": seed, "TZ": zone, "PATH": "", "LANG": "C"}
        subprocess.run(command, cwd=folder, env=environment, check=True)
        found.append((folder / name).read_bytes())

    assert found[0] == found[1]
