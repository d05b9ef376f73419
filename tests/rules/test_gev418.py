"""GEV418: the safety representative before the choice."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(*meetings: str, solution: str = "valgt: 2025-11-17", activity: str = "") -> str:
    items = "".join(f"    - {{{meeting}}}\n" for meeting in meetings)
    return (
        f"gevinst: 1\nløsning: {{{solution}}}\n"
        f"involvering:\n  aktiviteter: [{activity}]\n  verneombud:\n{items}"
    )


@pytest.mark.parametrize(("day", "gaps"), [("2025-11-16", 0), ("2025-11-17", 1), ("2026-01-14", 1)])
def test_the_first_meeting_or_assessment_comes_before_the_choice(day: str, gaps: int) -> None:
    told = gaps_of(
        "GEV418",
        plan("hvordan: Ny runde, dato: 2026-02-02", f"hvordan: Risikovurdering, dato: {day}"),
    )

    assert (
        told
        == [
            (
                7,
                f"Verneombudet er først med {day}, men valget er datert 2025-11-17. Det må med før løsningen velges.",
            )
        ]
        * gaps
    )


@pytest.mark.parametrize(
    ("solution", "status"),
    [("navn: It", "met"), ("tas_i_bruk: 2026-01-15", "met"), ("tas_i_bruk: 2026-01-14", "gap")],
)
def test_without_a_date_of_the_choice_go_live_is_the_limit(solution: str, status: str) -> None:
    text = plan("hvordan: Vernerunde, dato: 2026-01-14", solution=solution)

    assert verdict_of("GEV418", text).status == status


@pytest.mark.parametrize(
    ("activity", "status"),
    [
        ("", "gap"),
        ("{hvem: [ansatte], hvordan: Møte, dato: 2025-09-01}", "gap"),
        ("{hvem: [verneombud], dato: 2025-09-01}", "gap"),
        ("{hvem: [ansatte, verneombud], hvordan: Møte, dato: 2025-09-01}", "met"),
    ],
)
def test_an_activity_with_the_safety_representative_counts(activity: str, status: str) -> None:
    assert verdict_of("GEV418", plan(activity=activity)).status == status


@pytest.mark.parametrize(
    ("told", "lacks"),
    [("hvordan: Risikovurdering", "en dato"), ("dato: 2025-09-01", "hvordan det skjer")],
)
def test_what_an_item_lacks_is_told(told: str, lacks: str) -> None:
    [(line, sentence)] = gaps_of("GEV418", plan(told))

    assert line == 6
    assert sentence.endswith(f" mangler dette: {lacks}.")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            "Verneombodet er først med 2026-01-14, men valet er datert 2025-11-17. Det må med før løysinga blir vald.",
        ),
        (
            "en",
            "The safety representative first takes part 2026-01-14, but the choice is dated 2025-11-17. That must come before the solution is chosen.",
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: str) -> None:
    text = plan("hvordan: Vernerunde, dato: 2026-01-14")

    assert gaps_of("GEV418", text, language=language) == [(6, told)]
    assert gaps_of("GEV418", plan(), language=language)[0][1].endswith(".")
    assert gaps_of("GEV418", plan("hvordan: Runde"), language=language)[0][1].endswith(".")
