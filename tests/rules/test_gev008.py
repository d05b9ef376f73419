"""GEV008: how long a running plan may lie."""

from __future__ import annotations

from datetime import date

import pytest

from gevinst.choices import Phase
from gevinst.rules.form import gev008_updated
from gevinst.rules.given import Given
from tests.plans import gaps_of, loaded, verdict_of


def status(project: str, rest: str = "", as_of: str = "2026-11-02") -> str:
    text = f"gevinst: 1\nprosjekt: {{{project}}}\n{rest}"
    return verdict_of("GEV008", text, as_of=as_of).status.value


@pytest.mark.parametrize(
    ("updated", "as_of", "expected"),
    [
        ("2026-05-02", "2026-11-02", "met"),
        ("2026-05-01", "2026-11-02", "gap"),
        ("2026-02-28", "2026-08-31", "met"),
        ("2026-02-27", "2026-08-31", "gap"),
        ("2026-11-03", "2026-11-02", "met"),
        ("0001-01-01", "9999-12-31", "gap"),
    ],
)
def test_six_months_to_the_day_is_the_limit(updated: str, as_of: str, expected: str) -> None:
    assert status(f"oppdatert: {updated}", as_of=as_of) == expected


def test_the_gap_tells_the_day_the_as_of_date_and_our_limit() -> None:
    [(line, sentence)] = gaps_of("GEV008", "gevinst: 1\nprosjekt:\n  oppdatert: 2025-01-31\n")

    assert line == 3
    assert "2025-01-31" in sentence
    assert "2026-11-02" in sentence
    assert "grensen vår på 6 måneder" in sentence


@pytest.mark.parametrize(
    "text", ["gevinst: 1\n", "gevinst: 1\nprosjekt: {}\n", "gevinst: 1\nprosjekt: {oppdatert: ?}\n"]
)
def test_a_plan_that_does_not_say_when_is_a_gap(text: str) -> None:
    [(_, sentence)] = gaps_of("GEV008", text)

    assert "sier ikke når" in sentence


def test_a_project_that_has_not_begun_does_not_run() -> None:
    assert status("startet: 2026-11-03") == "not_applicable"
    assert status("startet: 2026-11-02") == "gap"


def test_a_project_whose_gains_are_followed_to_their_end_does_not_run() -> None:
    ended = "gevinster: [{id: a, måleindikator: {fram_til: 2026-11-01}}, {id: b, måleindikator: {fram_til: 2026-01-01}}]\n"

    assert status("oppdatert: 2020-01-01", ended) == "not_applicable"
    assert status("oppdatert: 2020-01-01", ended.replace("2026-11-01", "2026-11-02")) == "gap"
    assert status("oppdatert: 2020-01-01", ended.replace("{fram_til: 2026-11-01}", "{}")) == "gap"


@pytest.mark.parametrize(("months", "gaps"), [(1, 1), (2, 0), (0, 1), (100_000, 0)])
def test_the_number_of_months_is_the_users(months: int, gaps: int) -> None:
    given = Given(date(2026, 11, 2), Phase.PLANNING, {("GEV008", "months"): months})
    plan = loaded("gevinst: 1\nprosjekt: {oppdatert: 2026-09-30}\n")

    assert len(gev008_updated.rule.gaps(plan, given)) == gaps


def test_the_first_year_there_is_has_no_months_before_it() -> None:
    assert status("oppdatert: 0001-01-01", as_of="0001-02-01") == "met"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    text = "gevinst: 1\nprosjekt: {oppdatert: 2020-01-01}\n"

    assert "sist oppdatert 2020-01-01" in gaps_of("GEV008", text, language="nn")[0][1]
    assert "our limit of 6 months" in gaps_of("GEV008", text, language="en")[0][1]
    assert "sist vart oppdatert" in gaps_of("GEV008", "gevinst: 1\n", language="nn")[0][1]
