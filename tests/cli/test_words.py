"""What stands after an option is read in three vocabularies, or answered in a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from gevinst.choices import Phase
from gevinst.cli import meaning, options
from gevinst.cli.speech import language_of
from gevinst.errors import WrongUse
from gevinst.rules.rule import Severity
from gevinst.words import Language


@pytest.mark.parametrize("written", ["2026-03-16", "16.03.2026", "16. mars 2026"])
def test_a_day_may_be_written_as_norwegians_write_it(written: str) -> None:
    assert meaning.day(written) == date(2026, 3, 16)


def test_a_day_that_does_not_exist_is_answered_with_what_is_wrong() -> None:
    with pytest.raises(WrongUse) as wrong:
        meaning.day("2025-13-40")

    for language in Language:
        assert "--as-of" in wrong.value.sentence(language)
        assert "2025-13-40" in wrong.value.sentence(language)


@pytest.mark.parametrize(
    ("written", "phase"),
    [("rollout", Phase.ROLLOUT), ("planlegging", Phase.PLANNING), ("bp3", Phase.ROLLOUT)],
)
def test_a_phase_may_be_written_in_any_vocabulary(written: str, phase: Phase) -> None:
    assert meaning.phase(written) is phase


def test_a_fail_level_may_be_written_in_any_vocabulary() -> None:
    assert meaning.fail_level("åtvaring") is Severity.WARNING
    assert meaning.fail_level("never") is meaning.fail_level("aldri") is None


@pytest.mark.parametrize("written", ["xml", "", "x" * 5000])
def test_an_unknown_choice_is_answered_with_the_choices(written: str) -> None:
    with pytest.raises(WrongUse) as wrong:
        meaning.chosen(options.FORMAT, written)

    sentence = wrong.value.sentence(Language.NN)
    assert "markdown eller auto" in sentence
    assert len(sentence) < 200


@pytest.mark.parametrize(
    ("words", "environment", "language"),
    [
        ([], {}, "nb"),
        ([], {"LANG": "nn_NO.UTF-8"}, "nn"),
        ([], {"LANG": "en_GB.UTF-8", "LC_ALL": "no_NO"}, "nb"),
        ([], {"LANG": "en", "LC_MESSAGES": ""}, "en"),
        ([], {"LANG": "C.UTF-8"}, "nb"),
        (["check", "--lang", "en"], {"LANG": "nn"}, "en"),
        (["check", "--lang=nn"], {}, "nn"),
        (["check", "--lang", "de"], {"LANG": "en"}, "en"),
        (["--lang"], {}, "nb"),
    ],
)
def test_the_language_is_the_one_asked_for_else_the_environments_else_bokmal(
    words: list[str], environment: dict[str, str], language: str
) -> None:
    assert language_of(words, environment) == language
