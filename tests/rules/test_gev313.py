"""GEV313: it is said how learning goes on after the roll-out."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV313", f"gevinst: 1\n{text}", language=language, **how)
    ]


@pytest.mark.parametrize(
    "text", ["", "opplæring: {videre_læring: kommer senere}\n", "opplæring: {timekostnad: 450}\n"]
)
def test_learning_that_stops_is_told(text: str) -> None:
    [(_, told)] = of(text)

    assert (
        told
        == "Det står ikke hvordan læringen går videre, for eksempel opplæring av nyansatte, oppfriskning eller faste fagmøter."
    )


def test_a_way_to_go_on_is_enough() -> None:
    assert of("opplæring: {videre_læring: Fagmøte i mai og november}\n") == []


@pytest.mark.parametrize(
    ("language", "words"), [("nn", "korleis læringa held fram"), ("en", "how learning goes on")]
)
def test_the_sentence_is_there_in_the_other_languages(language: str, words: str) -> None:
    assert words in of("", language)[0][1]


def test_it_is_due_in_rollout() -> None:
    assert verdict_of("GEV313", "gevinst: 1\n", phase="planning").status == "upcoming"
    assert verdict_of("GEV313", "gevinst: 1\n", phase="rollout").status == "gap"
