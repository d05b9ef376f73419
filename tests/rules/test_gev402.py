"""GEV402: employees and users before, during and after."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

SOLUTION = "valgt: 2026-03-02, tas_i_bruk: 2026-08-17"
EVERY = ("2026-03-01", "2026-03-02", "2026-08-18")


def plan(
    employees: tuple[str, ...],
    citizens: tuple[str, ...] = (),
    *,
    solution: str = SOLUTION,
    facing: str = "ja",
) -> str:
    lines = [f"    - {{hvem: [ansatte], dato: {day}}}\n" for day in employees]
    lines += [f"    - {{hvem: [innbyggere], dato: {day}}}\n" for day in citizens]
    return (
        f"gevinst: 1\nprosjekt: {{innbyggerrettet: {facing}}}\nløsning: {{{solution}}}\n"
        f"involvering:\n  aktiviteter:\n{''.join(lines)}"
    )


@pytest.mark.parametrize(
    ("days", "periods"),
    [
        (("2026-03-02", "2026-08-18"), "før valget (før 2026-03-02)"),
        (("2026-03-01", "2026-08-18"), "under innføringen (2026-03-02 til 2026-08-17)"),
        (("2026-03-01", "2026-03-02"), "etter innføringen (etter 2026-08-17)"),
        (("2026-03-01", "2026-08-17"), "etter innføringen (etter 2026-08-17)"),
        (
            ("2026-05-04",),
            "før valget (før 2026-03-02) og etter innføringen (etter 2026-08-17)",
        ),
    ],
)
def test_the_period_without_an_activity_is_named_with_its_dates(
    days: tuple[str, ...], periods: str
) -> None:
    [(line, sentence)] = gaps_of("GEV402", plan(days, facing="nei"))

    assert line == 5
    assert sentence == f"Det mangler en datert aktivitet for ansatte {periods}."


@pytest.mark.parametrize("days", [EVERY, ("2020-01-01", "2026-08-17", "2027-01-01")])
def test_an_activity_in_each_period_meets_it_up_to_the_days_themselves(
    days: tuple[str, ...],
) -> None:
    assert verdict_of("GEV402", plan(days, days)).status == "met"


def test_each_group_is_told_by_itself() -> None:
    told = [sentence for _, sentence in gaps_of("GEV402", plan(EVERY[:2], EVERY[1:]))]

    assert told == [
        "Det mangler en datert aktivitet for ansatte etter innføringen (etter 2026-08-17).",
        "Det mangler en datert aktivitet for innbyggere eller brukere før valget (før 2026-03-02).",
    ]


@pytest.mark.parametrize("facing", ["nei", "TBD"])
def test_citizens_count_only_where_they_meet_the_solution(facing: str) -> None:
    assert verdict_of("GEV402", plan(EVERY, facing=facing)).status == "met"


@pytest.mark.parametrize(("day", "status"), [("2026-11-01", "gap"), ("2026-11-02", "met")])
def test_the_last_wave_ends_the_roll_out(day: str, status: str) -> None:
    waves = SOLUTION + ", puljer: [{start: 2026-08-17}, {start: 2026-11-01}]"

    assert (
        verdict_of("GEV402", plan((*EVERY[:2], day), (*EVERY[:2], day), solution=waves)).status
        == status
    )


def test_where_it_is_chosen_and_taken_into_use_in_a_day_that_day_is_the_roll_out() -> None:
    solution = "valgt: 2026-03-02, tas_i_bruk: 2026-03-02"
    days = ("2026-03-01", "2026-03-03")

    [(_, sentence)] = gaps_of("GEV402", plan(days, solution=solution, facing="nei"))
    assert "under innføringen (2026-03-02 til 2026-03-02)." in sentence


def test_a_group_in_no_activity_lacks_all_three() -> None:
    [(_, sentence)] = gaps_of("GEV402", plan(EVERY))

    assert sentence.count("2026") == 4
    assert "innbyggere" in sentence


@pytest.mark.parametrize(
    ("solution", "line", "words"),
    [
        ("tas_i_bruk: 2026-08-17", 3, "når løsningen velges"),
        ("valgt: 2026-03-02", 3, "når løsningen tas i bruk"),
    ],
)
def test_a_missing_date_of_the_solution_is_told_once_and_the_rest_is_judged(
    solution: str, line: int, words: str
) -> None:
    [(found, sentence)] = gaps_of("GEV402", plan(EVERY, EVERY, solution=solution))
    others = gaps_of("GEV402", plan(("2026-05-04",), EVERY, solution=solution))

    assert found == line
    assert words in sentence
    assert len(others) == 2


@pytest.mark.parametrize("activities", ["", "    - {hvem: [ansatte]}\n"])
def test_without_a_dated_activity_there_is_nothing_to_judge(activities: str) -> None:
    text = f"gevinst: 1\nløsning: {{{SOLUTION}}}\ninvolvering:\n  aktiviteter:\n{activities}"

    assert verdict_of("GEV402", text).status == "not_applicable"
    assert len(gaps_of("GEV402", text.replace("valgt", "x-valgt"))) == 1
    assert len(gaps_of("GEV402", text.replace("tas_i_bruk", "x-i-bruk"))) == 1
    assert len(gaps_of("GEV402", text.replace(SOLUTION, "navn: Bookelva"))) == 2


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nn", "Det manglar ein datert aktivitet for tilsette før valet (før 2026-03-02)."),
        (
            "en",
            "A dated activity for employees is missing before the choice (before 2026-03-02).",
        ),
    ],
)
def test_the_sentence_is_there_in_nynorsk_and_english(language: str, told: str) -> None:
    assert gaps_of("GEV402", plan(EVERY[1:], EVERY), language=language) == [(5, told)]
