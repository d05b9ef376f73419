"""GEV306: every unit meets at least two methods."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV306", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(*sessions: str) -> str:
    lines = "".join(f"    - {{{session}}}\n" for session in sessions)
    units = "enheter: [{id: a, navn: Arkivet}, {id: b, navn: Byggesak}]\n"
    return f"{units}opplæring:\n  økter:\n{lines}"


def test_units_with_one_method_are_named_with_it_in_one_gap() -> None:
    assert of(plan("enheter: [a, b], metode: klasserom", "enheter: [b], metode: klasserom")) == [
        (
            4,
            "All opplæring i Arkivet og Byggesak har samme metode: «klasserom». Legg inn minst én økt med en annen.",
        )
    ]


def test_each_method_that_stands_alone_is_a_gap() -> None:
    told = [
        told for _, told in of(plan("enheter: [a], metode: video", "enheter: [b], metode: øving"))
    ]

    assert ["Arkivet" in told[0], "«video»" in told[0]] == [True, True]
    assert ["Byggesak" in told[1], "«øving»" in told[1]] == [True, True]


@pytest.mark.parametrize(
    "sessions",
    [
        ("enheter: [a, b], metode: klasserom", "enheter: [a, b], metode: video"),
        (
            "enheter: [a, b], metode: video",
            "enheter: [b], metode: øving",
            "enheter: [a], metode: øving",
        ),
        ("enheter: [a], metode: video", "enheter: [a], metode: øving", "enheter: [a], timer: 2"),
    ],
)
def test_two_methods_in_each_unit_are_enough(sessions: tuple[str, ...]) -> None:
    assert of(plan(*sessions)) == []


def test_methods_of_another_unit_do_not_count() -> None:
    [(_, told)] = of(plan("enheter: [a, b], metode: video", "enheter: [b], metode: øving"))

    assert told.startswith("All opplæring i Arkivet har")


@pytest.mark.parametrize("method", ["timer: 1", "metode: avklares"])
def test_a_session_without_a_method_is_asked_for_it_where_it_decides(method: str) -> None:
    assert of(plan("enheter: [a, b], metode: video", f"id: film, enheter: [a, b], {method}")) == [
        (6, "Økten «film» har ingen metode.")
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "GEV501"), ("enheter: [{id: a}]\nopplæring: {økter: [{metode: video}]}", "GEV307")],
)
def test_it_does_not_apply_where_no_unit_has_a_session(text: str, reason: str) -> None:
    verdict = verdict_of("GEV306", f"gevinst: 1\n{text}\n")

    assert isinstance(verdict, NotApplicable)
    assert reason in verdict.reason.nb


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            "All opplæring i Arkivet har same metode: «øving». Legg inn minst éi økt med ein annan.",
        ),
        (
            "en",
            "All training in Arkivet has the same method: “hands_on”. Add at least one session with another.",
        ),
    ],
)
def test_the_sentence_is_there_in_the_other_languages(language: str, told: str) -> None:
    assert of(plan("enheter: [a], metode: øving"), language)[0][1] == told
