"""GEV203: at least one goal of a named strategy, and every gain tied to one."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

WHOLE = "{id: hjemme, strategi: Helseplan 2035, mål: Flere bor hjemme}"


def plan(goals: str, *gains: str) -> str:
    lines = "".join(f"  - {{{gain}}}\n" for gain in gains)
    return f"gevinst: 1\nprosjekt:\n  målsettinger: [{goals}]\ngevinster:\n{lines}"


def test_a_goal_of_a_strategy_that_every_gain_serves_meets_it() -> None:
    text = plan(WHOLE, "id: a, mål: hjemme", "id: b, mål: hjemme")

    assert verdict_of("GEV203", text, phase="concept").status == "met"


def test_a_goal_is_enough_before_there_are_gains() -> None:
    assert verdict_of("GEV203", plan(WHOLE), phase="concept").status == "met"


FAULTS = [
    ("gevinst: 1\n", 1, "hvilken strategi eller plan prosjektet"),
    (plan("", "id: a, mål: hjemme"), 3, "hvilken strategi eller plan prosjektet"),
    (plan("{id: klima, mål: Lavere utslipp}"), 3, "målsettingen «klima» kommer fra"),
    (plan("{id: klima, strategi: TBD, mål: Lavere utslipp}"), 3, "målsettingen «klima»"),
    (plan("{mål: Lavere utslipp}"), 3, "målsettingen «#1»"),
    (plan("{id: klima, strategi: Klimaplan}"), 3, "«klima» sier ikke hvilket mål"),
    (plan(f"{WHOLE}, {{id: klima, mål: Lavt}}", "id: a, mål: klima"), 3, "«klima»"),
    (plan(WHOLE, "id: a, mål: hjemme", "id: b, hva: Færre turer"), 6, "«Færre turer» er ikke"),
    (plan(WHOLE, "id: a, mål: avklares"), 5, "«a» er ikke knyttet"),
    (plan(WHOLE, "id: a, mål: klima"), 5, "«a» viser til «klima»"),
    (plan("{strategi: Plan, mål: Bo}", "id: a, mål: hjemme"), 5, "«a» viser til «hjemme»"),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_each_loose_end_is_told(text: str, line: int, words: str) -> None:
    [(found, sentence)] = gaps_of("GEV203", text, phase="concept")

    assert found == line
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_line", "_words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(
    text: str, _line: int, _words: str, language: str
) -> None:
    [(_, sentence)] = gaps_of("GEV203", text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence


def test_half_a_goal_that_nothing_rests_on_is_left_alone_beside_a_whole_one() -> None:
    text = plan(f"{WHOLE}, {{id: klima, mål: Lavere utslipp}}", "id: a, mål: hjemme")

    assert verdict_of("GEV203", text).status == "met"


def test_every_gain_without_a_goal_is_named() -> None:
    found = gaps_of("GEV203", plan("", "id: a", "id: b", "id: c, mål: hjemme"))

    assert [line for line, _ in found] == [3, 5, 6]
