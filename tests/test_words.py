"""Facts and words in three languages."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from gevinst.choices import GainKind, Phase
from gevinst.words import Key, Language, Text, written

NB, NN, EN = Language


@pytest.mark.parametrize(
    ("value", "nb", "en"),
    [
        (1200000, "1\xa0200\xa0000", "1,200,000"),
        (Decimal("1.5"), "1,5", "1.5"),
        (Decimal("2463.75"), "2\xa0463,75", "2,463.75"),
        (Decimal("100.00"), "100", "100"),
        (Decimal("1.205"), "1,205", "1.205"),
        (Decimal(10) / 3, "3,333", "3.333"),
        (Decimal(10) ** 40, "1.00e+40", "1.00e+40"),
        (Decimal(-3), "−3", "-3"),
        (0, "0", "0"),
        (Decimal("0.0042"), "0,0042", "0.0042"),
        (Decimal("-0.00012345"), "−0,000123", "-0.000123"),
        (date(2026, 3, 16), "2026-03-16", "2026-03-16"),
        (("a", "b", "c"), "a, b og c", "a, b and c"),
        (("a",), "a", "a"),
        (GainKind.MONEY, "penger", "money"),
        (Text(nb="x", nn="y", en="z"), "x", "z"),
        ("TBD {x}", "TBD {x}", "TBD {x}"),
    ],
)
def test_a_fact_is_written_as_the_language_writes_it(value: object, nb: str, en: str) -> None:
    assert (nb, en) == (written(value, NB), written(value, EN))


def test_a_sentence_fills_its_blanks_and_leaves_braces_in_facts_alone() -> None:
    text = Text(nb="«{a}» og {b}", nn="«{a}» og {b}", en="“{a}” and {b}")

    assert text.to(NB, {"a": "{b}", "b": 1000}) == "«{b}» og 1\xa0000"


def test_a_choice_is_found_by_any_of_its_words_in_any_writing() -> None:
    assert {Phase.of(word) for word in ("planlegging", "PLANNING", "BP2", "planlegge")} == {
        Phase.PLANNING
    }
    assert Phase.of("plan") is None


def test_decision_points_mean_the_phase_they_open() -> None:
    assert [Phase.of(f"BP{n}") for n in range(1, 7)] == [
        Phase.CONCEPT,
        Phase.PLANNING,
        Phase.ROLLOUT,
        Phase.ROLLOUT,
        Phase.REALISATION,
        Phase.REALISATION,
    ]


def test_nynorsk_is_as_bokmal_where_it_is_left_out() -> None:
    assert Key("rolle").word("role", NN) == "rolle"
    assert Key("navn", "namn").word("name", NN) == "namn"
