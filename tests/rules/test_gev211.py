"""GEV211: the leadership's digital understanding is assessed, and low has a measure."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(understanding: str) -> str:
    return f"gevinst: 1\nledelse:\n  digital_forståelse: {{{understanding}}}\n"


@pytest.mark.parametrize(
    "understanding", ["nivå: middels", "nivå: høy", "nivå: lav, tiltak: Fagdag i april"]
)
def test_an_assessment_meets_it_and_a_measure_where_it_is_low(understanding: str) -> None:
    assert verdict_of("GEV211", plan(understanding)).status == "met"


FAULTS = [
    ("gevinst: 1\n", 1, "ikke vurdert"),
    (plan("tiltak: Fagdag i april"), 3, "ikke vurdert"),
    (plan("nivå: TBD, tiltak: Fagdag i april"), 3, "ikke vurdert"),
    (plan("nivå: lav"), 3, "er lav, men"),
    (plan("nivå: lav, tiltak: avklares"), 3, "er lav, men"),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_what_is_missing_is_told(text: str, line: int, words: str) -> None:
    [(found, sentence)] = gaps_of("GEV211", text)

    assert found == line
    assert words in sentence


@pytest.mark.parametrize(("language", "low"), [("nb", "lav"), ("nn", "låg"), ("en", "low")])
@pytest.mark.parametrize(("text", "_line", "words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(
    text: str, _line: int, words: str, language: str, low: str
) -> None:
    [(_, sentence)] = gaps_of("GEV211", text, language=language)

    assert sentence.endswith(".")
    assert (f" {low}, " in sentence) == ("lav" in words)
