"""GEV112: each unit states its other changes, or that there are none."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def of(changes: str, language: str = "nb") -> list[tuple[int, str]]:
    text = f"enheter:\n  - id: a\n    navn: Lia\n    {changes}\n"
    return gaps_of("GEV112", text, language=language)


@pytest.mark.parametrize(
    "changes",
    ["andre_endringer: ingen", "other_changes: none", "andre_endringer: [{navn: Ny turnus}]"],
)
def test_changes_by_name_or_the_word_none_are_an_answer(changes: str) -> None:
    assert of(changes) == []


@pytest.mark.parametrize(
    ("changes", "line"),
    [("turnus: ja", 2), ("andre_endringer: []", 4), ("andre_endringer: avklares", 4)],
)
def test_silence_is_no_answer(changes: str, line: int) -> None:
    assert of(changes) == [
        (line, "Det står ikke hvilke andre endringer Lia møter. Er det ingen, så skriv «ingen».")
    ]


def test_a_change_without_a_name_says_nothing() -> None:
    assert (
        of("andre_endringer: [{navn: Ny turnus}, {fra: 2026-01-01}, {navn: TBD}]")
        == [(4, "Det står ikke hva en av de andre endringene i Lia er.")] * 2
    )


def test_each_unit_is_asked_and_its_manager_should_act() -> None:
    text = "enheter: [{id: a, leder: kari}, {id: b, leder: odd}, {id: c, andre_endringer: ingen}]\n"

    assert [gap.person for gap in verdict_of("GEV112", text).gaps] == ["kari", "odd"]  # type: ignore[union-attr]


def test_without_units_it_does_not_apply() -> None:
    assert verdict_of("GEV112", "gevinst: 1\n").status == "not_applicable"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    unnamed = "andre_endringer: [{fra: 2026-01-01}]"

    assert of("turnus: ja", "nn")[0][1] == (
        "Det står ikkje kva andre endringar Lia møter. Er det ingen, så skriv «ingen»."
    )
    assert of("turnus: ja", "en")[0][1] == (
        "It is not said which other changes Lia meets. If there are none, write “none”."
    )
    assert of(unnamed, "nn")[0][1] == "Det står ikkje kva ei av dei andre endringane i Lia er."
    assert of(unnamed, "en")[0][1] == "It is not said what one of the other changes in Lia is."
