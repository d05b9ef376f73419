"""`gevinst value` tells the numbers of one plan, on the terms that are asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.running import Gevinst

EXAMPLES = Path(__file__).parents[2] / "examples"
PLAN = str(EXAMPLES / "byggjesak.gevinst.yaml")


def told(gevinst: Gevinst, *argv: str) -> dict[str, object]:
    ended = gevinst("value", PLAN, "--format", "json", *argv)
    assert (ended.code, ended.err) == (0, "")
    document: dict[str, object] = json.loads(ended.out)
    return document


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("t.md", b"# Tala i planen"),
        ("t.html", b"<!doctype html>"),
        ("t.json", b"{"),
        ("t.xlsx", b"PK"),
        ("t.txt", b"Tala i planen"),
    ],
)
def test_the_file_name_decides_the_format(
    gevinst: Gevinst, tmp_path: Path, name: str, begins: bytes
) -> None:
    ended = gevinst("value", PLAN, "--output", str(tmp_path / name))

    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert (tmp_path / name).read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("lang", "first"),
    [("nb", "Planens tall · "), ("nn", "Tala i planen · "), ("en", "The numbers of the plan · ")],
)
def test_it_is_told_in_the_language_asked_for(gevinst: Gevinst, lang: str, first: str) -> None:
    assert gevinst("value", PLAN, "--lang", lang).out.startswith(first)


def test_calculations_are_shown_where_they_are_asked_for(gevinst: Gevinst) -> None:
    assert "67 200 × 2 kr" not in gevinst("value", PLAN).out.replace("\xa0", " ")
    assert "67 200 × 2 kr" in gevinst("value", PLAN, "--verbose").out.replace("\xa0", " ")


@pytest.mark.parametrize(
    ("written", "months"),
    [
        ("6m", 6),
        ("6", 6),
        ("1y", 12),
        ("1,5y", 18),
        ("2 år", 24),
        ("3 mnd.", 3),
        ("1 month", 1),
        ("0m", 0),
    ],
)
def test_a_delay_is_written_as_people_write_it(gevinst: Gevinst, written: str, months: int) -> None:
    terms = told(gevinst, "--delay", written)["terms"]

    assert isinstance(terms, dict)
    assert terms["delay_months"] == months


def test_terms_are_as_asked_for(gevinst: Gevinst) -> None:
    terms = told(gevinst, "--rate", "4,5 %", "--years", "12", "--reduce", "30%")["terms"]

    assert terms == {
        "rate": 4.5,
        "rate_from": "asked",
        "years": 12,
        "years_from": "asked",
        "delay_months": 0,
        "reduce_percent": 30,
    }


@pytest.mark.parametrize(
    ("flag", "written"),
    [
        ("--rate", "x"),
        ("--rate", "101"),
        ("--rate", "-1"),
        ("--rate", "1.200"),
        ("--years", "0"),
        ("--years", "41"),
        ("--years", "٣"),
        ("--years", "9" * 5000),
        ("--delay", "-6m"),
        ("--delay", "six"),
        ("--delay", "481m"),
        ("--delay", "٣m"),
        ("--reduce", "101 %"),
        ("--reduce", "\x1b[31m"),
        ("--format", "docx"),
    ],
)
def test_terms_that_mean_nothing_are_told_in_a_sentence(
    gevinst: Gevinst, flag: str, written: str
) -> None:
    ended = gevinst("value", PLAN, f"{flag}={written}")

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"{flag} kan ikke være «")
    assert ended.err.count("\n") == 1
    assert "\x1b" not in ended.err


def test_it_needs_a_plan_that_can_be_read(gevinst: Gevinst, tmp_path: Path) -> None:
    broken = tmp_path / "b.gevinst.yaml"
    broken.write_bytes(b"\xff\xfe\x00")

    assert gevinst("value").code == 2
    assert gevinst("value", str(tmp_path / "none.yaml")).code == 2
    assert gevinst("value", str(broken)).code == 1
    assert "kan ikke leses" in gevinst("value", str(broken)).err


def test_a_plan_of_which_only_a_part_was_read_says_so(gevinst: Gevinst, tmp_path: Path) -> None:
    plan = tmp_path / "p.gevinst.yaml"
    plan.write_text(
        "gevinst: 1\nløsning: {tas_i_bruk: 2026-01-01}\ngevinster: [a: b: c\n", encoding="utf-8"
    )

    ended = gevinst("value", str(plan))

    assert "Bare en del av filen er lest (se GEV001)" in ended.out


def test_a_report_is_never_written_over_the_plan(gevinst: Gevinst, plan: Path) -> None:
    before = plan.read_bytes()

    assert gevinst("value", str(plan), "--format", "json", "--output", str(plan)).code == 2
    assert plan.read_bytes() == before
