"""GEV403: the units' managers before the choice."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from tests.plans import gaps_of, verdict_of


def plan(*activities: str, solution: str = "valgt: 2025-11-17") -> str:
    items = "".join(f"    - {{{activity}}}\n" for activity in activities)
    return (
        "gevinst: 1\npersoner: [{id: anne, navn: Anne Berg}]\n"
        "enheter: [{id: li, navn: Li skole, leder: anne}, {id: bø, navn: Bø skole}]\n"
        f"løsning: {{{solution}}}\ninvolvering:\n  aktiviteter:\n{items}"
    )


BOTH = "hvem: [ledere], enheter: [li, bø], dato: "


def test_managers_in_no_activity_are_named_with_their_units() -> None:
    [(line, sentence)] = gaps_of("GEV403", plan("hvem: [ansatte], dato: 2025-09-01"))

    assert line == 6
    assert (
        sentence == "Ingen aktivitet tar med Anne Berg (leder av Li skole) og lederen av Bø skole."
    )


@pytest.mark.parametrize("day", ["2025-11-17", "2025-12-01"])
def test_the_first_activity_on_or_after_the_choice_is_told_with_both_dates(day: str) -> None:
    [(line, sentence)] = gaps_of("GEV403", plan(BOTH + day, BOTH + "2026-01-12"))

    assert line == 7
    assert sentence == (
        "Den første aktiviteten med Anne Berg (leder av Li skole) og lederen av Bø skole er "
        f"{day}, men valget er datert 2025-11-17. Lederne må med før løsningen velges."
    )


def test_units_with_another_first_activity_are_told_apart() -> None:
    told = gaps_of(
        "GEV403",
        plan("hvem: [ledere], enheter: [bø], dato: 2026-01-12", BOTH + "2026-02-02"),
    )

    assert [line for line, _ in told] == [8, 7]
    assert "Li skole) er 2026-02-02" in told[0][1]
    assert "Bø skole er 2026-01-12" in told[1][1]


@pytest.mark.parametrize(
    "activities",
    [
        (BOTH + "2025-11-16",),
        (BOTH + "2025-12-01", BOTH + "2025-11-16"),
        ("hvem: [ledere], dato: 2025-11-16",),
        ("hvem: [ledere], enheter: [li], dato: 2025-11-16", "hvem: [ledere], dato: 2025-11-10"),
    ],
)
def test_an_activity_the_day_before_meets_it_for_all_units_where_it_names_none(
    activities: tuple[str, ...],
) -> None:
    assert verdict_of("GEV403", plan(*activities)).status == "met"


def test_without_a_date_of_the_choice_go_live_is_the_limit() -> None:
    solution = "puljer: [{start: 2026-02-02}]"

    assert verdict_of("GEV403", plan(BOTH + "2026-02-01", solution=solution)).status == "met"
    [(_, sentence)] = gaps_of("GEV403", plan(BOTH + "2026-02-02", solution=solution))
    assert "men løsningen tas i bruk 2026-02-02." in sentence


def test_before_anything_is_chosen_any_dated_activity_is_early() -> None:
    assert verdict_of("GEV403", plan(BOTH + "2026-12-01", solution="navn: It")).status == "met"


@pytest.mark.parametrize(
    ("li", "status"),
    [
        ("enheter: [li], dato: 2025-09-01", "not_applicable"),
        ("enheter: [li], dato: 2025-12-01", "gap"),
        ("enheter: [andre], dato: 2025-09-01", "gap"),
        ("dato: 2025-09-01", "met"),
    ],
)
def test_an_activity_without_a_date_does_not_count_as_before_the_choice(
    li: str, status: str
) -> None:
    text = plan("hvem: [ledere], enheter: [bø]", f"hvem: [ledere], {li}")
    verdict = verdict_of("GEV403", text)

    assert verdict.status == status
    if isinstance(verdict, NotApplicable):
        assert "ingen dato ennå (se GEV401)" in verdict.reason.nb


def test_a_unit_without_an_id_is_named_where_no_activity_is_for_all() -> None:
    text = plan(BOTH + "2025-09-01").replace("Bø skole}", "Bø skole}, {navn: Uten id}")

    assert [told for _, told in gaps_of("GEV403", text)] == [
        "Ingen aktivitet tar med lederen av Uten id."
    ]
    assert verdict_of("GEV403", text.replace("enheter: [li, bø], ", "")).status == "met"


@pytest.mark.parametrize(
    "text",
    [
        plan(),
        plan("hvem: [ledere]", "hvem: [ansatte], dato: 2025-09-01"),
        "gevinst: 1\ninvolvering: {aktiviteter: [{hvem: [ledere], dato: 2025-09-01}]}\n",
    ],
)
def test_without_units_or_dates_there_is_nothing_to_judge(text: str) -> None:
    assert verdict_of("GEV403", text).status == "not_applicable"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            [
                "Ingen aktivitet tek med leiaren av Bø skole.",
                "Den første aktiviteten med Anne Berg (leiar av Li skole) er 2025-12-01, men valet er datert 2025-11-17. Leiarane må med før løysinga blir vald.",
            ],
        ),
        (
            "en",
            [
                "No activity involves the manager of Bø skole.",
                "The first activity with Anne Berg (manager of Li skole) is 2025-12-01, but the choice is dated 2025-11-17. Managers must take part before the solution is chosen.",
            ],
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: list[str]) -> None:
    text = plan("hvem: [ledere], enheter: [li], dato: 2025-12-01")

    assert [sentence for _, sentence in gaps_of("GEV403", text, language=language)] == told
