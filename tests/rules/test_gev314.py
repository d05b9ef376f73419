"""GEV314: the sessions reach every employee of every unit; those left out are counted."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV314", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(*sessions: str, units: str = "{id: a, navn: Arkivet, ansatte: 10}") -> str:
    lines = "".join(f"    - {{{session}}}\n" for session in sessions)
    return f"enheter:\n  - {units}\nopplæring:\n  økter:\n{lines}    - {{enheter: [c], deltakere: 1}}\n"


@pytest.mark.parametrize(("participants", "left"), [(8, 2), (9, 1), (10, 0), (11, 0)])
def test_those_left_out_are_counted(participants: int, left: int) -> None:
    found = of(plan(f"enheter: [a], deltakere: {participants}"))

    assert found == [
        (
            3,
            f"Arkivet har 10 ansatte, men øktene når {participants}. Utelatt: {left}. Går en økt i flere omganger, skriv den som én økt med alle deltakerne.",
        )
    ] * (left > 0)


def test_a_unit_without_a_session_is_named_with_all_its_people() -> None:
    told = "Arkivet har 10 ansatte, men ingen av dem er med på noen opplæringsøkt."

    assert of(plan()) == [(3, told)]
    assert of("enheter: [{id: a, navn: Arkivet, ansatte: 10}]\n") == [(2, told)]


@pytest.mark.parametrize(
    ("first", "second", "reached"),
    [
        ("deltakere: 6", "deltakere: 4", 6),
        ("deltakere: 4, kompetansenivå: lav", "deltakere: 5, kompetansenivå: høy", 9),
        ("deltakere: 6, kompetansenivå: lav", "deltakere: 4, kompetansenivå: lav", 6),
        ("deltakere: 6, kompetansenivå: alle", "deltakere: 3, kompetansenivå: lav", 6),
        ("deltakere: 6, roller: Mottak", "deltakere: 3, roller: Ledere", 9),
        ("deltakere: 6, roller: Mottak", "deltakere: 3, roller: mottak", 6),
        ("deltakere: 6, roller: Mottak", "deltakere: 3, kompetansenivå: høy", 6),
        ("deltakere: 6, systemdeler: Arkiv", "deltakere: 3, systemdeler: Sak", 9),
    ],
)
def test_different_audiences_are_added_up_and_like_ones_are_not(
    first: str, second: str, reached: int
) -> None:
    [(_, told)] = of(plan(f"enheter: [a], {first}", f"enheter: [a], {second}"))

    assert f"øktene når {reached}. Utelatt: {10 - reached}." in told


def test_a_session_for_some_besides_one_for_everyone_leaves_nobody_out() -> None:
    sessions = ("enheter: [a], deltakere: 10", "enheter: [a], deltakere: 3, kompetansenivå: lav")

    assert of(plan(*sessions)) == []


def test_audiences_that_add_up_to_everyone_leave_nobody_out() -> None:
    sessions = (
        "enheter: [a], deltakere: 7, kompetansenivå: lav",
        "enheter: [a], deltakere: 9, kompetansenivå: høy",
    )

    assert of(plan(*sessions)) == []


TWO = "{id: a, navn: Arkivet, ansatte: 10}\n  - {id: b, navn: Byggesak, ansatte: 5}"


@pytest.mark.parametrize(
    ("participants", "left"), [(15, []), (14, [1, 1]), (10, [5, 5]), (3, [7, None])]
)
def test_a_shared_session_leaves_out_as_many_as_it_may(
    participants: int, left: list[int | None]
) -> None:
    found = [told for _, told in of(plan(f"enheter: [a, b], deltakere: {participants}", units=TWO))]

    if participants == 3:
        assert found[0].startswith("Arkivet har 10 ansatte, men øktene når 3. Utelatt: 7.")
        assert found[1].startswith("Byggesak har 5 ansatte, men øktene når 3. Utelatt: 2.")
    else:
        assert [
            f"Inntil {count} kan være utelatt." in told
            for count, told in zip(left, found, strict=True)
        ] == [True] * len(left)


def test_a_shared_session_with_a_unit_of_unknown_size_may_leave_out_all() -> None:
    units = "{id: a, navn: Arkivet, ansatte: 10}\n  - {id: b, navn: Byggesak}"
    found = [told for _, told in of(plan("enheter: [a, b], deltakere: 12", units=units))]

    assert "Inntil 10 kan være utelatt." in found[0]
    assert (
        found[1]
        == "Det står ikke hvor mange ansatte Byggesak har, så det kan ikke avgjøres om alle får opplæring."
    )


def test_a_unit_of_nobody_leaves_nobody_out() -> None:
    assert of(plan(units="{id: a, ansatte: 0}")) == []


@pytest.mark.parametrize(
    ("sessions", "units"),
    [
        (("enheter: [a], timer: 2",), "{id: a, ansatte: 10}"),
        (("enheter: [a], deltakere: 4", "enheter: [a], deltakere: 0"), "{id: a, ansatte: 10}"),
        (("deltakere: 4",), "{id: a, ansatte: 10}"),
    ],
)
def test_sessions_that_say_too_little_are_left_to_those_that_ask(
    sessions: tuple[str, ...], units: str
) -> None:
    verdict = verdict_of("GEV314", f"gevinst: 1\n{plan(*sessions, units=units)}")

    assert isinstance(verdict, NotApplicable)
    assert "GEV302" in verdict.reason.nb


def test_a_unit_of_which_too_little_is_said_does_not_hide_another() -> None:
    [(_, told)] = of(plan("enheter: [a], timer: 2", "enheter: [b], deltakere: 4", units=TWO))

    assert told.startswith("Byggesak har 5 ansatte, men øktene når 4.")


def test_a_session_that_says_too_little_does_not_matter_where_all_are_reached() -> None:
    text = plan("enheter: [a], deltakere: 10", "enheter: [a], timer: 2")

    assert verdict_of("GEV314", f"gevinst: 1\n{text}").status == "met"


def test_it_does_not_apply_before_there_are_units() -> None:
    assert verdict_of("GEV314", "gevinst: 1\n").status == "not_applicable"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "nn",
            [
                "Arkivet har 10 tilsette, men øktene når 8. Utelatne: 2.",
                "ingen av dei er med på noka opplæringsøkt",
                "Inntil 1 kan vere utelatne.",
            ],
        ),
        (
            "en",
            [
                "Arkivet has 10 employees, but the sessions reach 8. Left out: 2.",
                "none of them takes part in a training session",
                "Up to 1 may be left out.",
            ],
        ),
    ],
)
def test_the_sentences_are_there_in_the_other_languages(language: str, words: list[str]) -> None:
    plans = (
        plan("enheter: [a], deltakere: 8"),
        plan(),
        plan("enheter: [a, b], deltakere: 14", units=TWO),
    )

    for text, part in zip(plans, words, strict=True):
        assert part in of(text, language)[0][1]


def test_it_is_due_in_rollout() -> None:
    assert verdict_of("GEV314", f"gevinst: 1\n{plan()}", phase="planning").status == "upcoming"
