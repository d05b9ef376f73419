"""GEV304: each unit has hours set aside for training, and as many as the sessions take."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV304", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(unit: str, *sessions: str, more: str = "") -> str:
    lines = "".join(f"    - {{{session}}}\n" for session in sessions)
    training = f"opplæring:\n  økter:\n{lines}" if sessions else ""
    return f"enheter:\n  - {{id: natt, navn: Natt, {unit}}}\n{more}{training}"


SESSIONS = (
    "enheter: [natt], deltakere: 32, timer: 2",
    "enheter: [natt], deltakere: 8, timer: '1,5'",
)


@pytest.mark.parametrize(
    "unit",
    [
        "ansatte: 32",
        "avsatt_tid: {opplæringstimer: 0}",
        "avsatt_tid: {opplæringstimer: avklares}",
        "avsatt_tid: {opplæringstimer: -8}",
        "avsatt_tid: {innføringstimer: 90}",
    ],
)
def test_a_unit_without_hours_is_told(unit: str) -> None:
    assert of(plan(unit)) == [(3, "Natt har ikke satt av timer til opplæring.")]


def test_what_the_sessions_take_is_told_with_the_calculation_and_per_employee() -> None:
    assert of(plan("ansatte: 32", *SESSIONS)) == [
        (
            3,
            "Natt har ikke satt av timer til opplæring, men øktene tar 76 timer (32 × 2 og 8 × 1,5), 2,4 per ansatt.",
        )
    ]


def test_too_few_hours_are_told_with_both_sums_and_the_shortfall() -> None:
    assert of(plan("ansatte: 32, avsatt_tid: {opplæringstimer: 70}", *SESSIONS)) == [
        (
            3,
            "Natt har satt av 70 timer til opplæring, 2,2 per ansatt, men øktene tar 76 timer (32 × 2 og 8 × 1,5), 2,4 per ansatt. Det mangler 6 timer.",
        )
    ]


@pytest.mark.parametrize(("hours", "gaps"), [("75,9", 1), ("76", 0), ("76,1", 0)])
def test_just_the_hours_of_the_sessions_are_enough(hours: str, gaps: int) -> None:
    assert len(of(plan(f"avsatt_tid: {{opplæringstimer: '{hours}'}}", *SESSIONS))) == gaps


def test_an_unknown_number_of_employees_leaves_out_the_hours_each() -> None:
    [(_, told)] = of(plan("avsatt_tid: {opplæringstimer: 70}", *SESSIONS))

    assert (
        told
        == "Natt har satt av 70 timer til opplæring, men øktene tar 76 timer (32 × 2 og 8 × 1,5). Det mangler 6 timer."
    )


@pytest.mark.parametrize(
    ("dag", "needed"),
    [("ansatte: 10", 20), ("ansatte: 30", 0), ("ansatte: 99", 0), ("turnus: ja", 0)],
)
def test_of_a_shared_session_only_what_is_sure_is_held_against_the_hours(
    dag: str, needed: int
) -> None:
    more = f"  - {{id: dag, {dag}, avsatt_tid: {{opplæringstimer: 500}}}}\n"
    session = "enheter: [natt, dag], deltakere: 30, timer: 1"
    found = of(plan("ansatte: 32, avsatt_tid: {opplæringstimer: 1}", session, more=more))

    assert [f"øktene tar {needed} timer ({needed} × 1)" in told for _, told in found] == [True] * (
        needed > 0
    )


@pytest.mark.parametrize(
    "session",
    [
        "enheter: [natt], timer: 2",
        "enheter: [natt], deltakere: 99",
        "deltakere: 99, timer: 2",
        "enheter: [dag], deltakere: 99, timer: 2",
    ],
)
def test_a_session_that_does_not_say_enough_takes_no_hours(session: str) -> None:
    assert of(plan("avsatt_tid: {opplæringstimer: 1}", session)) == []


def test_of_many_sessions_the_first_are_shown() -> None:
    [(_, told)] = of(plan("ansatte: 2", *["enheter: [natt], deltakere: 2, timer: 1"] * 8))

    assert "16 timer (2 × 1, 2 × 1, 2 × 1, 2 × 1, 2 × 1 og 3 økter til)" in told


def test_it_does_not_apply_before_there_are_units() -> None:
    assert verdict_of("GEV304", "gevinst: 1\n").status == "not_applicable"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "nn",
            "Natt har sett av 70 timar til opplæring, 2,2 per tilsett, men øktene tek 76 timar (32 × 2 og 8 × 1,5), 2,4 per tilsett. Det manglar 6 timar.",
        ),
        (
            "en",
            "Natt has set aside 70 hours for training, 2.2 per employee, but the sessions take 76 hours (32 × 2 and 8 × 1.5), 2.4 per employee. 6 hours are missing.",
        ),
    ],
)
def test_the_sentence_is_whole_in_the_other_languages(language: str, words: str) -> None:
    assert (
        of(plan("ansatte: 32, avsatt_tid: {opplæringstimer: 70}", *SESSIONS), language)[0][1]
        == words
    )
