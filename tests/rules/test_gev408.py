"""GEV408: weeks between the needs and the choice."""

from __future__ import annotations

from datetime import date

import pytest

from gevinst.check.verdict import NotApplicable
from gevinst.choices import Phase
from gevinst.rules.b4_involvement.gev408_time import WEEKS, rule
from gevinst.rules.given import Given
from gevinst.words import Language
from tests.plans import gaps_of, loaded, verdict_of


def plan(gathered: str | None, chosen: str | None) -> str:
    lines = [f"  behov_samlet: {gathered}\n"] if gathered else []
    lines += [f"  valgt: {chosen}\n"] if chosen else []
    return f"gevinst: 1\nløsning:\n  navn: Varsling\n{''.join(lines)}"


def test_a_day_short_of_our_limit_is_told_with_what_is_missing() -> None:
    assert gaps_of("GEV408", plan("2025-11-03", "2025-11-30")) == [
        (
            5,
            (
                "Dager fra behovene er samlet (2025-11-03) til løsningen velges (2025-11-30): 27. "
                "Vår grense er 28, så det mangler 1."
            ),
        )
    ]


@pytest.mark.parametrize("chosen", ["2025-12-01", "2025-12-02"])
def test_the_limit_itself_is_enough(chosen: str) -> None:
    assert verdict_of("GEV408", plan("2025-11-03", chosen)).status == "met"


def test_the_same_day_is_no_time_at_all() -> None:
    assert "): 0." in gaps_of("GEV408", plan("2025-11-03", "2025-11-03"))[0][1]


@pytest.mark.parametrize(("weeks", "gaps"), [(2, 0), (3, 1)])
def test_the_limit_is_a_setting(weeks: int, gaps: int) -> None:
    given = Given(date(2026, 11, 2), Phase.PLANNING, {(rule.id, WEEKS.name): weeks})

    assert len(rule.gaps(loaded(plan("2025-11-03", "2025-11-17")).plan, given)) == gaps


@pytest.mark.parametrize("chosen", [None, "2025-11-17"])
def test_when_the_needs_were_gathered_must_be_said(chosen: str | None) -> None:
    [(line, sentence)] = gaps_of("GEV408", plan(None, chosen))

    assert line == 2
    assert sentence.startswith("Det står ikke når behovene er samlet inn")


@pytest.mark.parametrize(
    ("chosen", "rule_that_tells"), [(None, "(se GEV402)"), ("2025-11-02", "(se GEV005)")]
)
def test_dates_that_are_missing_or_impossible_are_told_elsewhere(
    chosen: str | None, rule_that_tells: str
) -> None:
    verdict = verdict_of("GEV408", plan("2025-11-03", chosen))

    assert isinstance(verdict, NotApplicable)
    assert rule_that_tells in verdict.reason.to(Language.NB)


@pytest.mark.parametrize(
    ("language", "words"),
    [("nn", "Vår grense er 28, så det manglar 14."), ("en", "Our limit is 28, so 14 are missing.")],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, words: str) -> None:
    assert words in gaps_of("GEV408", plan("2025-11-03", "2025-11-17"), language=language)[0][1]
    assert gaps_of("GEV408", plan(None, None), language=language)[0][1].endswith(".")
