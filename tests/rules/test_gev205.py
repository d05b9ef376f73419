"""GEV205: top management does something before the choice and something during roll-out."""

from __future__ import annotations

from datetime import date

import pytest

from gevinst.check.verdict import Gaps
from gevinst.choices import Phase
from gevinst.rules.b2_top_support.gev205_active import MONTHS, rule
from gevinst.rules.given import Given
from tests.plans import gaps_of, loaded, verdict_of

SOLUTION = "valgt: 2026-01-19, tas_i_bruk: 2026-03-31"
EARLY = "2025-11-12"
LATER = "2026-04-10"


def act(day: str | None, who: str = "tone") -> str:
    return f"{{hvem: {who}, hva: Møtte styrerne{f', dato: {day}' if day else ''}}}"


def plan(*activities: str, solution: str = SOLUTION) -> str:
    lines = "".join(f"    - {activity}\n" for activity in activities)
    return (
        "gevinst: 1\npersoner:\n"
        "  - {id: tone, navn: Tone Ness, nivå: toppledelse}\n"
        "  - {id: siri, navn: Siri Tangen, nivå: mellomleder}\n"
        f"løsning: {{{solution}}}\nledelse:\n  aktiviteter:\n{lines}"
    )


def told(text: str, phase: str = "realisation", language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV205", text, phase=phase, language=language)


def test_one_activity_before_the_choice_and_one_during_roll_out_meet_it() -> None:
    assert verdict_of("GEV205", plan(act(EARLY), act(LATER))).status == "met"


@pytest.mark.parametrize(("day", "met"), [("2026-01-18", 1), ("2026-01-19", 0), ("2026-01-20", 0)])
def test_the_day_of_the_choice_is_too_late_to_be_early(day: str, met: int) -> None:
    found = told(plan(act(day), act(LATER)))

    assert len(found) == 1 - met
    for line, sentence in found:
        assert (line, day in sentence, "2026-01-19" in sentence) == (7, True, True)


@pytest.mark.parametrize(
    ("day", "met"),
    [("2026-03-30", 0), ("2026-03-31", 1), ("2026-06-30", 1), ("2026-07-01", 0)],
)
def test_roll_out_is_from_go_live_to_three_months_after(day: str, met: int) -> None:
    found = told(plan(act(EARLY), act(day)))

    assert len(found) == 1 - met
    for _, sentence in found:
        assert "fra 2026-03-31 til 2026-06-30" in sentence
        assert "vår grense er 3 måneder" in sentence


@pytest.mark.parametrize(
    ("day", "met"), [("2026-03-01", 0), ("2026-03-02", 1), ("2026-08-15", 1), ("2026-08-16", 0)]
)
def test_roll_out_in_waves_lasts_until_the_last_wave_and_the_months_after(
    day: str, met: int
) -> None:
    waves = "valgt: 2026-01-19, puljer: [{id: nord, start: 2026-05-15}, {id: sør, start: 2026-03-02}, {id: vest}]"

    assert len(told(plan(act(EARLY), act(day), solution=waves))) == 1 - met


@pytest.mark.parametrize(("months", "gaps"), [(0, 1), (1, 0)])
def test_the_months_after_are_a_setting(months: int, gaps: int) -> None:
    read = loaded(plan(act(EARLY), act(LATER))).plan
    given = Given(date(2026, 11, 2), Phase.ROLLOUT, {(rule.id, MONTHS.name): months})

    assert len(rule.gaps(read, given)) == gaps


FAULTS = [
    ("gevinst: 1\n", 1, "ingen aktivitet ved toppledelsen"),
    (plan(), 7, "ingen aktivitet ved toppledelsen"),
    (plan(act(EARLY, "siri"), act(LATER, "siri")), 7, "nivået toppledelse"),
    (plan(act(EARLY), act(LATER, "siri")), 7, "ingen datert aktivitet i innføringen"),
    (plan(act(EARLY, "siri"), act(LATER)), 7, "første aktivitet er 2026-04-10"),
    (plan(act(None)), 8, "mangler dette: dato"),
    (plan("{hva: Åpnet kurset, dato: 2025-11-12}"), 8, "mangler dette: hvem i toppledelsen"),
    (plan(act(EARLY), act(LATER), solution="valgt: 2026-01-19"), 5, "når løsningen tas i bruk"),
    (plan(act(EARLY), act(LATER), solution="tas_i_bruk: 2026-03-31"), 5, "når løsningen velges"),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_each_absence_is_told(text: str, line: int, words: str) -> None:
    [(found, sentence)] = told(text)

    assert found == line
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_line", "_words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(
    text: str, _line: int, _words: str, language: str
) -> None:
    [(_, sentence)] = told(text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence


def test_an_undated_activity_is_told_where_it_may_be_the_one_that_is_missing() -> None:
    assert [line for line, _ in told(plan(act(EARLY), act(None)))] == [9, 7]
    assert told(plan(act(EARLY), act(LATER), act(None))) == []


NOT_CHOSEN = "tas_i_bruk: 2027-03-31"


@pytest.mark.parametrize(
    ("first", "solution", "phase", "asked"),
    [
        ("2026-11-02", NOT_CHOSEN, "planning", 0),
        ("2026-11-03", NOT_CHOSEN, "planning", 1),
        ("2026-11-02", NOT_CHOSEN, "rollout", 1),
        ("2026-04-10", "tas_i_bruk: 2026-11-02", "planning", 1),
    ],
)
def test_what_is_done_before_the_solution_is_chosen_is_early_while_it_has_no_date(
    first: str, solution: str, phase: str, asked: int
) -> None:
    text = plan(act(first), act("2027-04-10"), act("2026-11-10"), solution=solution)
    found = told(text, phase=phase)

    assert ["når løsningen velges" in sentence for _, sentence in found] == [True] * asked


@pytest.mark.parametrize(
    ("owner", "person"),
    [
        ("id: tone, navn: Tone Ness, nivå: toppledelse", "tone"),
        ("id: tone, navn: Tone Ness, nivå: mellomleder", None),
        ("id: tone, navn: Oppvekstavdelingen, nivå: toppledelse", None),
        ("id: tone, nivå: toppledelse", None),
        ("id: per, navn: Per Bo, nivå: toppledelse", None),
    ],
)
def test_the_project_owner_is_to_act_where_it_is_one_of_top_management(
    owner: str, person: str | None
) -> None:
    text = f"gevinst: 1\nprosjekt: {{prosjekteier: tone}}\npersoner: [{{{owner}}}]\n"
    verdict = verdict_of("GEV205", text)

    assert isinstance(verdict, Gaps)
    assert [gap.person for gap in verdict.gaps] == [person]
