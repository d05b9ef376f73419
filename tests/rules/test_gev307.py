"""GEV307: each unit trains both before or at its go-live and after it, over time."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV307", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(*sessions: str, solution: str = "løsning: {tas_i_bruk: 2026-03-02}") -> str:
    lines = "".join(f"    - {{id: s{n}, {session}}}\n" for n, session in enumerate(sessions, 1))
    units = "enheter: [{id: a, navn: Arkivet}, {id: b, navn: Byggesak}]"
    return f"{units}\n{solution}\nopplæring:\n  økter:\n{lines}"


BEFORE = "enheter: [a, b], fra: 2026-02-16, til: 2026-02-20"
AFTER = "enheter: [a, b], fra: 2026-03-09, til: 2026-04-20"


def test_a_session_on_each_side_is_enough() -> None:
    assert of(plan(BEFORE, AFTER)) == []


def test_no_session_at_all_is_told_once() -> None:
    assert of("enheter: [{id: a}, {id: b}]\n") == [(1, "Planen har ingen opplæringsøkter.")]


def test_units_without_a_session_are_named_in_one_gap() -> None:
    other = "enheter: [c], fra: 2026-02-16"

    assert of(plan(other)) == [(5, "Ingen opplæringsøkt er for Arkivet og Byggesak.")]


def test_a_session_that_says_not_for_whom_is_told_before_anyone_is_called_left_out() -> None:
    assert of(
        plan(BEFORE.replace("[a, b]", "[a]"), AFTER.replace("[a, b]", "[a]"), "timer: 2")
    ) == [(8, "Økten «s3» sier ikke hvilke enheter den er for.")]


def test_only_before_is_told_with_both_dates_and_units_that_are_alike_together() -> None:
    assert of(plan(BEFORE)) == [
        (
            5,
            "Arkivet og Byggesak tar løsningen i bruk 2026-03-02, men den siste økten slutter 2026-02-20. Legg inn en økt etterpå.",
        )
    ]


def test_only_after_is_told_with_both_dates() -> None:
    [(_, told)] = of(plan(AFTER))

    assert (
        told
        == "Arkivet og Byggesak tar løsningen i bruk 2026-03-02, men den første økten er 2026-03-09. Legg inn en økt før."
    )


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("fra: 2026-03-02", "fra: 2026-03-03", None),
        ("fra: 2026-03-03", "fra: 2026-03-04", "den første økten er 2026-03-03"),
        ("fra: 2026-02-27", "fra: 2026-03-02", "den siste økten slutter 2026-03-02"),
        ("fra: 2026-02-27", "fra: 2026-03-02, til: 2026-03-03", None),
        ("til: 2026-03-02", "til: 2026-03-03", None),
    ],
)
def test_the_day_of_go_live_counts_as_before(first: str, second: str, words: str | None) -> None:
    found = of(plan(f"enheter: [a, b], {first}", f"enheter: [a, b], {second}"))

    assert len(found) == (words is not None)
    assert all((words or "") in told for _, told in found)


def test_one_series_across_go_live_is_not_training_over_time() -> None:
    across = "enheter: [a, b], fra: 2026-02-16, til: 2026-03-20"

    [(_, told)] = of(plan(across))
    assert "har bare én økt, fra 2026-02-16 til 2026-03-20" in told
    assert of(plan(across, across)) == []


WAVES = "løsning: {tas_i_bruk: 2026-03-02, puljer: [{id: '1', enheter: [b], start: 2026-05-04}]}"


def test_each_unit_is_held_against_its_own_wave() -> None:
    [(_, told)] = of(plan(BEFORE, AFTER, solution=WAVES))

    assert told.startswith(
        "Byggesak tar løsningen i bruk 2026-05-04, men den siste økten slutter 2026-04-20."
    )


def test_an_undated_session_is_asked_for_its_date_only_where_it_decides() -> None:
    assert of(plan(BEFORE, "enheter: [b], timer: 2", AFTER.replace("[a, b]", "[a]"))) == [
        (7, "Økten «s2» har ingen dato.")
    ]
    assert of(plan(BEFORE, AFTER, "enheter: [a, b], timer: 2")) == []


def test_a_missing_go_live_is_asked_for_once() -> None:
    assert of(plan(BEFORE, AFTER, solution="løsning: {navn: Arkivsystem}")) == [
        (
            3,
            "Det står ikke når Arkivet og Byggesak tar løsningen i bruk, så det kan ikke avgjøres om opplæringen kommer før eller etter.",
        )
    ]


def test_it_does_not_apply_before_there_are_units() -> None:
    assert verdict_of("GEV307", "gevinst: 1\n").status == "not_applicable"


@pytest.mark.parametrize("language", ["nn", "en"])
@pytest.mark.parametrize(
    "sessions",
    [
        (BEFORE,),
        (AFTER,),
        ("enheter: [a, b], fra: 2026-02-16, til: 2026-03-20",),
        ("timer: 2",),
        ("enheter: [a], fra: 2026-02-16",),
    ],
)
def test_the_sentences_are_whole_in_the_other_languages(
    sessions: tuple[str, ...], language: str
) -> None:
    for _, told in of(plan(*sessions), language):
        assert told.endswith(".")
        assert "None" not in told
        assert "{" not in told
