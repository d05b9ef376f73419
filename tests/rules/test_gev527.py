"""GEV527: measuring people is discussed first."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest

from gevinst.check.verdict import NotApplicable
from gevinst.rules.b5_gains.employee_logs import logging_word
from gevinst.rules.b5_gains.gev527_logged import NOBODY_LOGGED
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, verdict_of

if TYPE_CHECKING:
    from gevinst.words import Text

TALK = "drøftet: 2026-01-15, drøftet_med: Fagforbundet, formål: Kortere ventetid"


def plan(indicator: str, more: str = "") -> str:
    return (
        "gevinst: 1\ngevinster:\n  - hva: Kortere ventetid\n"
        f"    måleindikator:\n      {indicator}\n{more}"
    )


def logging(talk: str | None, more: str = "") -> str:
    measure = "" if talk is None else f"\n      kontrolltiltak:\n        {{{talk}}}"
    return plan(f"logger_ansatte: ja{measure}", more)


def told(text: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV527", text, language=language)]


@pytest.mark.parametrize(
    ("talk", "missing"),
    [
        (None, "når det ble drøftet, med hvem og hva formålet er"),
        ("formål: Kortere ventetid", "når det ble drøftet og med hvem"),
        ("drøftet: 2026-01-15, drøftet_med: Fagforbundet", "hva formålet er"),
        ("drøftet: 2026-01-15, drøftet_med: TBD, formål: Kortere ventetid", "med hvem"),
    ],
)
def test_what_is_not_told_of_the_discussion_is_named(talk: str | None, missing: str) -> None:
    assert told(logging(talk)) == [
        f"Målingen av «Kortere ventetid» logger hva ansatte gjør, men det står ikke {missing}."
    ]


def test_the_gap_stands_on_the_answer_or_on_the_control_measure() -> None:
    assert gaps_of("GEV527", logging(None))[0][0] == 5
    assert gaps_of("GEV527", logging("formål: Kortere ventetid"))[0][0] == 6


def test_a_day_that_could_not_be_read_is_to_be_corrected_first() -> None:
    assert "(se GEV002)" in told(logging("formål: Ventetid, drøftet: i vår"))[0]


@pytest.mark.parametrize(
    ("more", "gaps"),
    [
        ("", 0),
        ("    nullpunkt: {verdi: 9, dato: 2026-01-15}\n", 0),
        ("    nullpunkt: {verdi: 9, dato: 2026-01-14}\n", 1),
        ("    målinger: [{dato: 2026-03-01, verdi: 8}, {dato: 2026-01-15, verdi: 9}]\n", 0),
        ("    målinger: [{dato: 2026-03-01, verdi: 8}, {dato: 2026-01-14, verdi: 9}]\n", 1),
        ("    målinger: [{verdi: 8}]\n    nullpunkt: {verdi: 9}\n", 0),
        ("    målinger: [{dato: 2025-12-01}]\n    nullpunkt: {dato: 2026-02-01}\n", 1),
    ],
)
def test_the_discussion_comes_no_later_than_the_first_measurement(more: str, gaps: int) -> None:
    assert len(told(logging(TALK, more))) == gaps


def test_a_late_discussion_is_told_with_both_days() -> None:
    text = logging(TALK, "    nullpunkt: {verdi: 9, dato: 2025-12-01}\n")

    assert told(text) == [
        (
            "Målingen av «Kortere ventetid» logger hva ansatte gjør. "
            "Det ble drøftet 2026-01-15, etter den første målingen 2025-12-01."
        )
    ]
    assert told(text, "nn")[0].endswith(
        "loggar kva tilsette gjer. Det vart drøfta 2026-01-15, etter den første målinga 2025-12-01."
    )
    assert told(text, "en")[0].endswith(
        "That was discussed 2026-01-15, after the first measurement 2025-12-01."
    )


def test_a_late_discussion_that_lacks_something_is_told_with_both() -> None:
    talk = "drøftet: 2026-01-15, formål: Ventetid"

    assert len(told(logging(talk, "    nullpunkt: {dato: 2025-12-01}\n"))) == 2


@pytest.mark.parametrize("field", ["hva", "kilde", "målemetode"])
def test_a_word_that_suggests_a_log_asks_for_yes_or_no(field: str) -> None:
    text = plan(f"{field}: Tall fra GPS-en i brøytebilene")

    assert gaps_of("GEV527", text) == [
        (
            5,
            (
                "Måleindikatoren for «Kortere ventetid» nevner «GPS-en», men det står ikke om den "
                "logger hva ansatte gjør. Svar ja eller nei."
            ),
        )
    ]
    assert told(text, "nn")[0].endswith("om han loggar kva tilsette gjer. Svar ja eller nei.")
    assert told(text, "en")[0].startswith("The indicator of “Kortere ventetid” mentions “GPS-en”")


def test_an_answer_that_says_nothing_is_where_the_gap_stands() -> None:
    [(line, sentence)] = gaps_of("GEV527", plan("kilde: GPS\n      logger_ansatte: TBD"))
    [(_, unread)] = gaps_of("GEV527", plan("kilde: GPS\n      logger_ansatte: kanskje"))

    assert line == 6
    assert "«GPS»" in sentence
    assert "(se GEV002)" in unread


@pytest.mark.parametrize("answer", ["nei", "ja"])
def test_who_answers_is_not_asked(answer: str) -> None:
    text = plan(f"kilde: GPS\n      logger_ansatte: {answer}\n      kontrolltiltak: {{{TALK}}}")

    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Loggen i dørlåsene", "dørlåsene"),
        ("Elektroniske låser hos brukerne", "Elektroniske låser"),
        ("E-låser i hjemmetjenesten", "E-låser"),
        ("Elektronisk kjørebok", "kjørebok"),
        ("Køyrebøkene til vaktmeistrane", "Køyrebøkene"),
        ("GPS", "GPS"),
        ("Minutt frå gps-sporing", "gps-sporing"),
        ("Sporing av bilene", "Sporing"),
        ("Arbeidstidsregistrering i ressursstyringen", "Arbeidstidsregistrering"),
        ("Timelistene for mai", "Timelistene"),
        ("Stempling ved oppmøte", "Stempling"),
        ("Stemplingsur", "Stemplingsur"),
        ("Telefonlogg fra sentralbordet", "Telefonlogg"),
        ("Samtaleloggen", "Samtaleloggen"),
        ("Antall innlogginger i Teams", "innlogginger"),
        ("Talet på innloggingar", "innloggingar"),
        ("Skjermtid per vakt", "Skjermtid"),
        ("Kameraovervåking av lageret", "Kameraovervåking"),
        ("Door locks in home care", "Door locks"),
        ("The vehicle logs", "vehicle logs"),
        ("Time registration", "Time registration"),
        ("Number of logins", "logins"),
        ("Call log, then GPS", "Call log"),
        ("Vehicle tracking", "tracking"),
    ],
)
def test_words_for_logging_people_are_found_and_quoted_as_written(text: str, word: str) -> None:
    assert logging_word(text) == word


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Journalsystemet",
        "Antall dører som er låst",
        "Smittesporing",
        "Oppsporing av lekkasjer",
        "Svartid i sakssystemet",
        "Tall fra katalogen",
        "Analoginngangen på pumpa",
        "Bloggen til kommunen",
        "Spørreskjema hvert halvår",
        "Number of letters",
        "Backtracking",
    ],
)
def test_words_that_only_look_like_it_are_left_alone(text: str) -> None:
    assert logging_word(text) is None


@pytest.mark.parametrize("text", ["xgps" * 50_000, "a" * 200_000 + "gps", "-" * 200_000])
def test_a_long_text_is_read_in_no_time(text: str) -> None:
    start = process_time()

    assert logging_word(text) is None
    assert process_time() - start < 0.5


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\n", NO_GAINS),
        ("gevinst: 1\ngevinster: [{id: a}]\n", NOBODY_LOGGED),
        (plan("kilde: Journalsystemet"), NOBODY_LOGGED),
        (plan("kilde: GPS\n      logger_ansatte: nei"), NOBODY_LOGGED),
    ],
)
def test_where_nobody_is_logged_it_does_not_apply(text: str, reason: Text) -> None:
    assert verdict_of("GEV527", text) == NotApplicable(reason)


def test_the_sentence_on_what_is_missing_is_there_in_nynorsk_and_english() -> None:
    assert told(logging(None), "nn") == [
        (
            "Målinga av «Kortere ventetid» loggar kva tilsette gjer, men det står ikkje "
            "når det vart drøfta, med kven og kva føremålet er."
        )
    ]
    assert told(logging(None), "en") == [
        (
            "The measuring of “Kortere ventetid” logs what employees do, but it is not said "
            "when it was discussed, with whom and what the purpose is."
        )
    ]
