"""GEV006: plain values that other programs read as something else."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def told(value: str, language: str = "nb") -> list[tuple[int, str]]:
    text = f"gevinst: 1\nprosjekt:\n  navn: {value}\n"
    return gaps_of("GEV006", text, language=language)


@pytest.mark.parametrize(
    ("value", "reading"),
    [
        ("no", "false"),
        ("off", "false"),
        ("yes", "true"),
        ("On", "true"),
        ("12:30", "750"),
        ("010", "8"),
        ("0x1F", "31"),
        ("1_000", "1000"),
        ("1.10", "1.1"),
    ],
)
def test_the_sentence_has_what_is_written_and_what_is_read(value: str, reading: str) -> None:
    [(line, sentence)] = told(value)

    assert line == 3
    assert f"leser {value} som {reading}." in sentence
    assert f'"{value}"' in sentence


@pytest.mark.parametrize(
    "value", ['"no"', "'12:30'", "nei", "12.30 til 13", "1.5", "2026-01-12", "n"]
)
def test_quotes_and_other_texts_are_read_alike_by_all(value: str) -> None:
    assert told(value) == []


def test_yes_and_no_are_what_they_are_where_that_is_asked() -> None:
    assert verdict_of("GEV006", "gevinst: 1\nprosjekt: {må_ha: no}\n").status == "met"


def test_a_number_with_a_leading_zero_is_another_number_to_others() -> None:
    text = "gevinst: 1\ngevinster: [{id: a, nullpunkt: {verdi: 010}}]\n"

    assert "som 8." in gaps_of("GEV006", text)[0][1]


def test_neither_an_identity_number_nor_its_reading_is_told() -> None:
    # All its digits are below 8, so others read it in base eight.
    [(_, sentence)] = told("01660100160")

    assert "01660100160" not in sentence
    assert str(int("01660100160", 8)) not in sentence


def test_the_sentence_is_there_in_nynorsk_and_english() -> None:
    assert told("no", "nn")[0][1] == 'Andre program les no som false. Skriv "no", med hermeteikn.'
    assert told("no", "en")[0][1] == 'Other programs read no as false. Write "no", in quotes.'


def test_many_of_them_are_counted() -> None:
    items = "".join("  - no\n" for _ in range(230))
    text = f"gevinst: 1\ngevinster:\n- id: a\n  forutsetninger:\n{items}"

    gaps = gaps_of("GEV006", text)

    assert len(gaps) == 201
    assert "30 funn til" in gaps[-1][1]


def test_yes_is_no_misreading_where_yes_or_no_is_the_question() -> None:
    text = "gevinst: 1\nsolution: {needs: [{need: Speed, met: yes}, {need: Calm, met: no}]}\n"

    assert gaps_of("GEV006", text) == []
    assert len(gaps_of("GEV006", "gevinst: 1\nlanguage: no\n")) == 1
