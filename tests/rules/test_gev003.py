"""GEV003: a field written twice is told with both lines."""

from __future__ import annotations

from gevinst.check.verdict import Gaps
from tests.plans import gaps_of, verdict_of


def test_the_sentence_names_the_field_and_both_lines() -> None:
    assert gaps_of("GEV003", "gevinst: 1\nprosjekt: {}\n# a\nprosjekt: {navn: x}\n") == [
        (4, "Feltet «prosjekt» står to ganger, på linje 2 og linje 4. Behold ett av dem.")
    ]


def test_a_field_in_two_vocabularies_is_one_field() -> None:
    [(line, sentence)] = gaps_of("GEV003", "gevinst: 1\ngains: []\ngevinster: []\n")

    assert line == 3
    assert "«gains» på linje 2 og «gevinster» på linje 3" in sentence


def test_quoting_makes_no_other_field() -> None:
    assert [line for line, _ in gaps_of("GEV003", 'gevinst: 1\n"gevinst": 1\n')] == [2]


def test_letters_that_only_look_alike_are_said_to_do_so() -> None:
    [(line, sentence)] = gaps_of("GEV003", "gevinst: 1\nspra\u030ak: nb\nspr\u00e5k: nn\n")

    assert line == 3
    assert "ser like ut" in sentence


def test_the_same_field_in_two_items_of_a_list_is_no_repetition() -> None:
    text = "gevinst: 1\ngevinster:\n  - {id: a}\n  - {id: b}\n"

    assert verdict_of("GEV003", text).status == "met"


def test_three_times_is_two_gaps_each_against_the_first() -> None:
    text = "gevinst: 1\nx-a: 1\nx-a: 2\nx-a: 3\n"

    assert [(line, "linje 2" in told) for line, told in gaps_of("GEV003", text)] == [
        (3, True),
        (4, True),
    ]


def test_many_repetitions_are_counted() -> None:
    gaps = gaps_of("GEV003", "gevinst: 1\n" + "x-a: 1\n" * 301)

    assert len(gaps) == 201
    assert "100 funn til" in gaps[-1][1]


def test_a_key_is_cut_and_an_identity_number_in_it_masked() -> None:
    text = f"gevinst: 1\nx-01819012446: 1\nx-01819012446: 1\n{'k' * 300}: 1\n{'k' * 300}: 1\n"

    (_, first), (_, second) = gaps_of("GEV003", text)

    assert "12446" not in first
    assert len(second) < 200


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    text = "gevinst: 1\nx-a: 1\nx-a: 2\n"

    assert "to gonger" in gaps_of("GEV003", text, language="nn")[0][1]
    assert "stands twice, on line 2 and line 3" in gaps_of("GEV003", text, language="en")[0][1]


def test_the_line_numbers_are_facts_of_their_own() -> None:
    verdict = verdict_of("GEV003", "gevinst: 1\nx-a: 1\nx-a: 2\n")

    assert isinstance(verdict, Gaps)
    assert verdict.gaps[0].facts["first_line"] == 2
    assert verdict.gaps[0].facts["line"] == 3
