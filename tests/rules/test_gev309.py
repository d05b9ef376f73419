"""GEV309: training covers ways of working, and the roles and tasks that a gain changes."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV309", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(*contents: str, changes: str = "") -> str:
    lines = "".join(
        f"    - {{id: s{n}, enheter: [a, b], {text}}}\n" for n, text in enumerate(contents)
    )
    units = "enheter: [{id: a, navn: Arkivet}, {id: b, navn: Byggesak}]"
    gains = f"gevinster: [{{id: g, hva: Kortere ventetid, enheter: [b], endringer: [{changes}]}}]\n"
    return f"{units}\nopplæring:\n  økter:\n{lines}{gains}"


@pytest.mark.parametrize(
    "content", ["innhold: [verktøy, roller, oppgaver]", "timer: 2", "innhold: [avklares]"]
)
def test_training_in_the_tool_alone_is_told_with_all_its_units(content: str) -> None:
    assert of(plan(content)) == [(5, "Ingen økt for Arkivet og Byggesak gjelder nye arbeidsmåter.")]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ("{slag: roller}", ["rollene"]),
        ("{slag: oppgaver}", ["oppgavene"]),
        ("{slag: oppgaver}, {slag: roller}", ["rollene", "oppgavene"]),
        ("{slag: roller}, {slag: roller}", ["rollene"]),
        ("{slag: prosesser}, {slag: bemanning}, {hva: Nytt skjema}", []),
    ],
)
def test_roles_and_tasks_that_a_gain_changes_must_be_taught_in_its_units(
    changes: str, words: list[str]
) -> None:
    assert {told for _, told in of(plan("innhold: [arbeidsmåter]", changes=changes))} == {
        f"Gevinsten «Kortere ventetid» endrer {word} i Byggesak, men ingen økt der gjelder dem."
        for word in words
    }


def test_the_sessions_of_a_unit_cover_it_together() -> None:
    changes = "{slag: roller}, {slag: oppgaver}"

    assert of(plan("innhold: [roller]", "innhold: [arbeidsmåter, oppgaver]", changes=changes)) == []


def test_a_session_of_another_unit_covers_nothing() -> None:
    text = plan("innhold: [verktøy]") + "x-slutt: ja\n"
    own = text.replace("gevinster", "    - {enheter: [a], innhold: [arbeidsmåter]}\ngevinster")

    assert of(own) == [(5, "Ingen økt for Byggesak gjelder nye arbeidsmåter.")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "GEV501"), ("enheter: [{id: a}]\nopplæring: {økter: [{innhold: [verktøy]}]}", "GEV307")],
)
def test_it_does_not_apply_where_no_unit_has_a_session(text: str, reason: str) -> None:
    verdict = verdict_of("GEV309", f"gevinst: 1\n{text}\n")

    assert isinstance(verdict, NotApplicable)
    assert reason in verdict.reason.nb


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            [
                "Inga økt for Arkivet og Byggesak gjeld nye arbeidsmåtar.",
                "Gevinsten «Kortere ventetid» endrar oppgåvene i Byggesak, men inga økt der gjeld dei.",
            ],
        ),
        (
            "en",
            [
                "No session for Arkivet and Byggesak covers new ways of working.",
                "The gain “Kortere ventetid” changes tasks in Byggesak, but no session there covers them.",
            ],
        ),
    ],
)
def test_the_sentences_are_there_in_the_other_languages(language: str, told: list[str]) -> None:
    assert [
        sentence for _, sentence in of(plan("timer: 2", changes="{slag: oppgaver}"), language)
    ] == told
