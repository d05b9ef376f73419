"""GEV315: it is checked that the training worked, how and when, after go-live."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV315", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(check: str, solution: str = "tas_i_bruk: 2026-03-02") -> str:
    return f"enheter: [{{id: a}}, {{id: b}}]\nløsning: {{{solution}}}\nopplæring: {{effektmåling: {{{check}}}}}\n"


@pytest.mark.parametrize("text", ["", "opplæring: {effektmåling: avklares}\n"])
def test_no_check_is_told(text: str) -> None:
    assert [told for _, told in of(text)] == [
        "Det står ikke hvordan eller når dere sjekker at opplæringen virket."
    ]


@pytest.mark.parametrize(
    ("check", "told"),
    [
        ("hvordan: Prøvesak", "Det står ikke når dere sjekker at opplæringen virket."),
        (
            "dato: 2026-05-04, hvordan: TBD",
            "Det står ikke hvordan dere sjekker at opplæringen virket.",
        ),
    ],
)
def test_what_the_check_does_not_say_is_told(check: str, told: str) -> None:
    assert of(plan(check)) == [(4, told)]


@pytest.mark.parametrize(
    ("date", "gaps"), [("2026-03-01", 1), ("2026-03-02", 1), ("2026-03-03", 0)]
)
def test_a_check_comes_after_go_live(date: str, gaps: int) -> None:
    told = f"Opplæringen blir sjekket {date}, men løsningen er ikke i bruk i alle enhetene før 2026-03-02. Sjekken må komme etter."

    assert of(plan(f"hvordan: Prøvesak, dato: {date}")) == [(4, told)] * gaps


WAVES = "puljer: [{enheter: [a], start: 2026-03-02}, {enheter: [b], start: 2026-04-13}]"


@pytest.mark.parametrize(("date", "gaps"), [("2026-04-13", 1), ("2026-04-14", 0)])
def test_a_check_comes_after_the_last_wave(date: str, gaps: int) -> None:
    found = of(plan(f"hvordan: Prøvesak, dato: {date}", WAVES))

    assert ["2026-04-13. Sjekken" in told for _, told in found] == [True] * gaps


def test_a_check_is_not_compared_with_a_go_live_that_is_not_said() -> None:
    assert of(plan("hvordan: Prøvesak, dato: 2020-01-01", "navn: Arkivsystem")) == []


@pytest.mark.parametrize(
    ("language", "words"), [("nn", "Sjekken må kome etter."), ("en", "The check must come after.")]
)
def test_the_sentence_is_there_in_the_other_languages(language: str, words: str) -> None:
    [(_, told)] = of(plan("hvordan: Prøvesak, dato: 2026-03-01"), language)

    assert told.endswith(words)
    assert "2026-03-01" in told
    assert "2026-03-02" in told


def test_it_is_due_in_realisation() -> None:
    assert verdict_of("GEV315", "gevinst: 1\n", phase="rollout").status == "upcoming"
