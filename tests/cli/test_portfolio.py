"""`gevinst portfolio`: what is asked for is what is written, and what can't be is a sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.running import Gevinst, Start

ONE = """gevinst: 1
språk: nb
prosjekt: {organisasjon: Nordvik, navn: Tilsyn}
personer: [{id: kari, navn: Kari Hansen}]
enheter: [{id: natt, navn: Natt, leder: kari, ansatte: 20}]
løsning: {tas_i_bruk: 2027-02-01}
gevinster: [{id: ro, hva: Ro om natten, gevinstansvarlig: kari}]
"""
AS_OF = ("--as-of", "2026-11-02")
EXAMPLE = Path(__file__).parents[2] / "examples" / "portfolio"


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    folder = tmp_path / "planer"
    folder.mkdir()
    for name in ("Tilsyn", "Låser", "Turnus"):
        text = ONE.replace("Tilsyn", name).replace("id: ro, hva: Ro", f"id: ro, hva: {name}")
        (folder / f"{name.lower()}.gevinst.yaml").write_text(text, "utf-8")
    return folder


@pytest.fixture
def asked(gevinst: Gevinst, plans: Path) -> Gevinst:
    return lambda *words: gevinst("portfolio", str(plans), *AS_OF, *words)


def test_three_changes_at_once_are_a_gap_and_a_gap_is_a_warning(asked: Gevinst) -> None:
    ended = asked()

    assert (ended.code, ended.err) == (0, "")
    assert "GEV601" in ended.out
    assert asked("--fail-on", "warning").code == 1


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("p.md", b"# Portef"),
        ("p.html", b"<!doctype html>"),
        ("p.json", b"{\n"),
        ("p.xlsx", b"PK"),
        ("p.txt", b"Nordvik\n"),
    ],
)
def test_the_name_of_the_file_says_what_is_written(
    asked: Gevinst, tmp_path: Path, name: str, begins: bytes
) -> None:
    path = tmp_path / name

    ended = asked("--output", str(path))

    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert path.read_bytes().startswith(begins)


def test_a_plan_that_can_not_be_read_is_named_and_counted_and_the_rest_is_seen(
    asked: Gevinst, plans: Path
) -> None:
    (plans / "x.gevinst.yaml").write_text("[", "utf-8")

    ended = asked()

    assert ended.code == 1
    assert "kan ikke leses: 1" in ended.out
    assert "x.gevinst.yaml" in ended.out
    assert "GEV601" in ended.out


def test_a_path_that_is_not_there_is_told_and_the_rest_is_seen(asked: Gevinst, plans: Path) -> None:
    ended = asked(str(plans / "nowhere"))

    assert ended.code == 2
    assert "nowhere" in ended.err
    assert "GEV601" in ended.out


def test_an_empty_folder_has_nothing_to_see_together(gevinst: Gevinst, tmp_path: Path) -> None:
    ended = gevinst("portfolio", str(tmp_path))

    assert (ended.code, ended.out) == (3, "")
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--what-if", "tilsyn"], 2, "--what-if"),
        (["--what-if", "ukjent=2027-01-01"], 2, "Ingen av planene heter «ukjent»."),
        (["--what-if", "tilsyn=2027-02-30"], 2, "--what-if"),
        (["--what-if", "tilsyn=ut", "--what-if", "låser=ut", "--what-if", "turnus=ut"], 3, "er ingen plan igjen"),
        (["--format", "pdf"], 2, "--format kan ikke være «pdf»."),
        (["--format", "xlsx"], 2, "xlsx skrives til en fil."),
        (["--units", "nowhere.toml"], 2, "nowhere.toml kan ikke brukes"),
        (["--site", "nowhere/site"], 2, "mappen nowhere finnes ikke"),
    ],
)  # fmt: skip
def test_what_can_not_be_is_a_sentence(
    asked: Gevinst, words: list[str], code: int, said: str
) -> None:
    ended = asked(*words)

    assert (ended.code, ended.out) == (code, "")
    assert said in ended.err
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[", "ikke gyldig TOML"),
        ("[[ukjent]]\n", "«ukjent» er ikke noe den kan ha"),
        ('[[unit]]\norganisation = "Nordvik"\nid = "natt"\n', "mangler «also»"),
        ('[[organisation]]\nname = "A"\nalso = ["x"]\n[[organisation]]\nname = "B"\nalso = ["x"]\n', "står for to ulike"),
    ],
)  # fmt: skip
def test_a_mapping_that_makes_no_sense_is_a_sentence(
    asked: Gevinst, tmp_path: Path, text: str, said: str
) -> None:
    mapping = tmp_path / "units.toml"
    mapping.write_text(text, "utf-8")

    ended = asked("--units", str(mapping))

    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert "\n" not in ended.err.strip()


def test_it_is_not_written_over_a_plan(asked: Gevinst, plans: Path) -> None:
    plan = plans / "tilsyn.gevinst.yaml"

    ended = asked("--output", str(plan), "--format", "markdown")

    assert ended.code == 2
    assert plan.read_text("utf-8").startswith("gevinst: 1")


def test_the_house_s_own_limit_holds(asked: Gevinst, plans: Path) -> None:
    (plans / "gevinst.toml").write_text("[rules.GEV601]\nchanges = 3\n", "utf-8")

    assert "GEV601" not in asked().out
    assert "GEV601" in asked("--isolated").out


def test_a_requirement_may_be_left_out(asked: Gevinst) -> None:
    assert "GEV601" not in asked("--ignore", "GEV601").out


def test_two_organisations_are_told_apart(asked: Gevinst, plans: Path) -> None:
    (plans / "låser.gevinst.yaml").write_text(ONE.replace("Nordvik", "Sørvik"), "utf-8")

    ended = asked("--format", "json")

    told = json.loads(ended.out)["portfolios"]
    assert [(each["organisation"], each["counts"]["plans"]) for each in told] == [
        ("Nordvik", 2), ("Sørvik", 1),
    ]  # fmt: skip


def test_two_processes_tell_the_same_as_one(asked: Gevinst) -> None:
    assert asked("--jobs", "1").out == asked("--jobs", "2").out


def test_a_site_is_written_and_said_where(asked: Gevinst, tmp_path: Path) -> None:
    site = tmp_path / "nettsted"

    first, again = asked("--site", str(site)), asked("--site", str(site), "--lang", "en")

    assert (first.code, first.out) == (0, "")
    assert first.err == f"Nettstedet er skrevet (sider: 7). Åpne {site}/index.html.\n"
    assert again.code == 0
    assert '<html lang="en">' in (site / "index.html").read_text("utf-8")


def test_a_site_and_a_document_can_be_written_at_once(asked: Gevinst, tmp_path: Path) -> None:
    ended = asked("--site", str(tmp_path / "s"), "--format", "json")

    assert json.loads(ended.out)["version"] == "1"
    assert (tmp_path / "s" / "index.html").exists()


def test_a_site_is_not_written_among_the_plans(asked: Gevinst, plans: Path) -> None:
    before = sorted(plans.iterdir())

    ended = asked("--site", str(plans))

    assert (ended.code, ended.out) == (2, "")
    assert "har noe som gevinst ikke har skrevet" in ended.err
    assert sorted(plans.iterdir()) == before


def test_the_folder_that_the_plans_lie_in_is_on_no_page(asked: Gevinst, tmp_path: Path) -> None:
    site, page = tmp_path / "s", tmp_path / "p.html"
    asked("--site", str(site), "--output", str(page))

    for path in (*site.rglob("*.*"), page):
        assert str(tmp_path) not in path.read_text("utf-8")


def test_another_seed_and_folder_make_the_same_bytes(start: Start, tmp_path: Path) -> None:
    written = []
    for number in (1, 2):
        folder = tmp_path / f"place{number}"
        folder.mkdir()
        for path in EXAMPLE.glob("*.yaml"):
            (folder / path.name).write_bytes(path.read_bytes())
        words = ["portfolio", str(folder), *AS_OF, "--site", str(folder / "s")]
        words += ["--output", str(folder / "p.xlsx")]
        running = start(*words, PYTHONHASHSEED=str(number))
        running.communicate()
        assert running.returncode == 1
        written.append(
            {
                str(path.relative_to(folder)): path.read_bytes()
                for path in sorted(folder.rglob("*"))
                if path.is_file()
            }
        )

    assert written[0] == written[1]
    assert len(written[0]) > 25
