"""The search for the word that was meant."""

from __future__ import annotations

import time

from gevinst.rules.form.nearest import nearest, vocabulary
from gevinst.words import Language


def test_a_preferred_word_goes_before_a_nearer_one() -> None:
    assert nearest("gevinsta", ["gevinster", "gevinstar"]) == "gevinstar"
    assert nearest("gevinsta", ["gevinster", "gevinstar"], {"gevinster"}) == "gevinster"


def test_size_of_letters_does_not_matter() -> None:
    assert nearest("MÅLTAL", ["måltall", "mål"]) == "måltall"


def test_a_word_like_no_other_has_no_nearest() -> None:
    assert nearest("qqq", ["navn"]) is None
    assert nearest("", ["navn"]) is None


def test_a_long_word_is_not_searched_for() -> None:
    assert nearest("navn" * 11, ["navn" * 11]) is None


def test_a_hundred_thousand_known_words_are_not_all_compared() -> None:
    began = time.perf_counter()

    nearest("gevinst", (f"gevin{n}" for n in range(100_000)))

    assert time.perf_counter() - began < 1


def test_each_language_has_the_words_of_the_whole_format() -> None:
    assert {"nullpunkt", "tas_i_bruk", "verdi"} <= vocabulary(Language.NB)
    assert {"blir_teken_i_bruk", "kva"} <= vocabulary(Language.NN)
    assert {"baseline", "go_live", "value"} <= vocabulary(Language.EN)
