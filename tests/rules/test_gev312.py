"""GEV312: the introduction plan is there, whole, no later than the choice."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV312", f"gevinst: 1\n{text}", language=language, **how)
    ]


PARTS = {
    "hvordan": "Én pulje i mars",
    "virkning_på_prosesser": "To steg blir ett",
    "tilpasninger": "Maler skrives om",
}


def plan(dated: str = "2026-01-12", chosen: str = "2026-01-19", **parts: str) -> str:
    inner = ", ".join(f"{name}: {text}" for name, text in (PARTS | parts).items() if text)
    return f"løsning:\n  valgt: {chosen}\n  innføringsplan:\n    {{datert: {dated}, {inner}}}\n"


@pytest.mark.parametrize(
    "text", ["løsning: {valgt: 2026-01-19}\n", "løsning: {innføringsplan: kommer senere}\n"]
)
def test_no_plan_is_told(text: str) -> None:
    assert of(text) == [(2, "Løsningen har ingen innføringsplan.")]


@pytest.mark.parametrize(
    ("dated", "late"), [("2026-01-18", 0), ("2026-01-19", 0), ("2026-01-20", 1)]
)
def test_it_may_be_from_the_day_of_the_choice_but_no_later(dated: str, late: int) -> None:
    told = f"Innføringsplanen er datert {dated}, men løsningen er valgt 2026-01-19. Planen må komme først."

    assert of(plan(dated)) == [(5, told)] * late


def test_a_plan_without_a_date_is_told() -> None:
    assert of(plan("avklares")) == [(5, "Innføringsplanen har ingen dato.")]


@pytest.mark.parametrize(
    ("parts", "line", "missing"),
    [
        ({"hvordan": ""}, 4, "hvordan løsningen tas i bruk"),
        ({"virkning_på_prosesser": "TBD"}, 5, "hva løsningen gjør med prosessene"),
        ({"tilpasninger": ""}, 4, "hva enhetene må tilpasse"),
        (
            dict.fromkeys(PARTS, ""),
            4,
            "hvordan løsningen tas i bruk, hva løsningen gjør med prosessene og hva enhetene må tilpasse",
        ),
    ],
)
def test_what_it_does_not_say_is_told(parts: dict[str, str], line: int, missing: str) -> None:
    assert of(plan(**parts)) == [(line, f"Innføringsplanen sier ikke {missing}.")]


@pytest.mark.parametrize(("phase", "gaps"), [("planning", 0), ("rollout", 1), ("realisation", 1)])
def test_a_choice_without_a_date_is_asked_for_once_it_must_have_been_made(
    phase: str, gaps: int
) -> None:
    found = of(plan(chosen="avklares"), phase=phase)

    assert [told for _, told in found] == [
        "Det står ikke når løsningen ble valgt, så det kan ikke avgjøres om innføringsplanen fra 2026-01-12 kom i tide."
    ] * gaps


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            "Innføringsplanen er datert 2026-01-20, men løysinga er vald 2026-01-19. Planen må kome først.",
        ),
        (
            "en",
            "The introduction plan is dated 2026-01-20, but the solution is chosen 2026-01-19. The plan must come first.",
        ),
    ],
)
def test_the_sentence_is_there_in_the_other_languages(language: str, told: str) -> None:
    assert of(plan("2026-01-20"), language)[0][1] == told


def test_it_is_due_in_planning() -> None:
    assert verdict_of("GEV312", "gevinst: 1\n", phase="concept").status == "upcoming"
    assert verdict_of("GEV312", "gevinst: 1\n", phase="planning").status == "gap"
