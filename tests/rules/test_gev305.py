"""GEV305: every session has an arena, and shift units one that every shift comes to."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV305", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(unit: str, *sessions: str) -> str:
    lines = "".join(f"    - {{enheter: [natt], {session}}}\n" for session in sessions)
    return f"enheter:\n  - {{id: natt, navn: Natt, {unit}}}\nopplæring:\n  økter:\n{lines}"


NOT_REACHED = "Natt har turnus, men det står ikke at alle vaktene kommer med på noen av øktene."


@pytest.mark.parametrize("arena", ["timer: 2", "arena: avklares"])
def test_a_session_without_an_arena_is_told_at_the_session(arena: str) -> None:
    assert of(plan("turnus: nei", "arena: Møte", f"id: kurs, {arena}")) == [
        (7, "Økten «kurs» har ingen arena.")
    ]


def test_a_session_without_an_id_is_called_by_its_number() -> None:
    assert of(plan("turnus: nei", "timer: 2"))[0][1] == "Økten «#1» har ingen arena."


@pytest.mark.parametrize(
    ("unit", "shifts", "gaps"),
    [
        ("turnus: ja", "timer: 2", 1),
        ("turnus: ja", "alle_vakter: nei", 1),
        ("turnus: ja", "alle_vakter: ja", 0),
        ("turnus: nei", "timer: 2", 0),
        ("ansatte: 3", "timer: 2", 0),
        ("heldøgnsdrift: ja", "timer: 2", 1),
        ("turnus: nei, heldøgnsdrift: ja", "timer: 2", 1),
    ],
)
def test_a_unit_on_shifts_needs_an_arena_that_reaches_every_shift(
    unit: str, shifts: str, gaps: int
) -> None:
    assert of(plan(unit, f"arena: Personalmøtet, {shifts}")) == [(6, NOT_REACHED)] * gaps


def test_one_such_session_is_enough_and_the_first_unsaid_is_where_to_say_it() -> None:
    first, second = "arena: A, alle_vakter: nei", "arena: B"

    assert of(plan("turnus: ja", first, second)) == [(7, NOT_REACHED)]
    assert of(plan("turnus: ja", first, f"{second}, alle_vakter: ja")) == []


def test_a_unit_without_sessions_is_left_to_another_requirement() -> None:
    text = plan("turnus: nei", "arena: A").replace(
        "opplæring", "  - {id: dag, turnus: ja}\nopplæring"
    )

    assert of(text) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "GEV501"),
        ("enheter: [{id: a}]", "GEV307"),
        ("enheter: [{id: a}]\nopplæring: {økter: [{enheter: [b]}]}", "GEV307"),
    ],
)
def test_it_does_not_apply_where_no_unit_has_a_session(text: str, reason: str) -> None:
    verdict = verdict_of("GEV305", f"gevinst: 1\n{text}\n")

    assert isinstance(verdict, NotApplicable)
    assert reason in verdict.reason.nb


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            [
                "Økta «#1» har ingen arena.",
                "Natt har turnus, men det står ikkje at alle vaktene kjem med på noka av øktene.",
            ],
        ),
        (
            "en",
            [
                "The session “#1” has no arena.",
                "Natt works shifts, but it is not said that any of the sessions reaches every shift.",
            ],
        ),
    ],
)
def test_the_sentences_are_there_in_the_other_languages(language: str, told: list[str]) -> None:
    assert [sentence for _, sentence in of(plan("turnus: ja", "timer: 2"), language)] == told
