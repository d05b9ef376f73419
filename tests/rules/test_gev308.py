"""GEV308: sessions differ where the skills in a unit vary."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV308", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(*sessions: str, skills: str = "lav: 2, middels: 3, høy: 1") -> str:
    lines = "".join(f"    - {{enheter: [a], {session}}}\n" for session in sessions)
    units = f"enheter: [{{id: a, navn: Arkivet, digital_kompetanse: {{{skills}}}}}]"
    return f"{units}\nopplæring:\n  økter:\n{lines}"


SAME = "Den digitale kompetansen i Arkivet varierer (lav: 2, middels: 3 og høy: 1), men øktene skiller ikke mellom ansatte etter nivå, rolle eller del av systemet."


@pytest.mark.parametrize(
    "sessions",
    [
        ("timer: 2",),
        ("kompetansenivå: alle", "kompetansenivå: alle"),
        ("kompetansenivå: alle", "timer: 2"),
        ("roller: Alle", "roller: alle"),
        ("roller: TBD", "roller: avklares"),
        ("kompetansenivå: lav",),
    ],
)
def test_one_for_all_is_told_with_the_levels(sessions: tuple[str, ...]) -> None:
    assert of(plan(*sessions)) == [(4, SAME)]


@pytest.mark.parametrize(
    "sessions",
    [
        ("kompetansenivå: alle", "kompetansenivå: lav"),
        ("kompetansenivå: lav", "kompetansenivå: høy"),
        ("roller: Mottak", "roller: Saksbehandlere"),
        ("timer: 2", "roller: Saksbehandlere"),
        ("systemdeler: Registrering", "systemdeler: Vedtak"),
    ],
)
def test_sessions_by_level_by_role_or_by_part_of_the_system_differ(
    sessions: tuple[str, ...],
) -> None:
    assert of(plan(*sessions)) == []


def test_a_session_for_a_level_that_nobody_is_at_makes_no_difference() -> None:
    sessions = ("kompetansenivå: alle", "kompetansenivå: lav")

    assert len(of(plan(*sessions, skills="lav: 0, middels: 3, høy: 1"))) == 1
    assert of(plan(*sessions, skills="lav: 1, middels: 3")) == []


def two(skills: str) -> str:
    """A plan of two units of which the second is all at one level, with a session for all."""
    units = (
        f"enheter: [{{id: a, navn: Arkivet, {skills}}}, {{id: b, digital_kompetanse: {{høy: 4}}}}]"
    )
    return f"{units}\nopplæring:\n  økter:\n    - {{enheter: [a, b], kompetansenivå: alle}}\n"


def test_only_the_unit_in_which_skills_vary_is_told() -> None:
    assert of(two("digital_kompetanse: {lav: 2, middels: 3, høy: 1}")) == [(4, SAME)]


def test_an_unmapped_unit_is_not_taken_to_be_alike() -> None:
    verdict = verdict_of("GEV308", f"gevinst: 1\n{two('ansatte: 9')}")

    assert isinstance(verdict, NotApplicable)
    assert "GEV105" in verdict.reason.nb


def test_sessions_of_another_unit_make_no_difference() -> None:
    assert len(of(plan("timer: 2") + "    - {enheter: [b], kompetansenivå: lav}\n")) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "GEV501"),
        ("enheter: [{id: a}]", "GEV307"),
        (plan("timer: 2", skills="kartlagt: 2026-01-01"), "GEV105"),
        (plan("timer: 2", skills="lav: 0, middels: 6, høy: 0"), "samme kompetansenivå"),
    ],
)
def test_it_does_not_apply_where_skills_are_unknown_or_alike(text: str, words: str) -> None:
    verdict = verdict_of("GEV308", f"gevinst: 1\n{text}\n")

    assert isinstance(verdict, NotApplicable)
    assert words in verdict.reason.nb


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            "Den digitale kompetansen i Arkivet varierer (låg: 2, middels: 3 og høg: 1), men øktene skil ikkje mellom tilsette etter nivå, rolle eller del av systemet.",
        ),
        (
            "en",
            "Digital skills in Arkivet vary (low: 2, medium: 3 and high: 1), but the sessions don't differ by skill level, role or part of the system.",
        ),
    ],
)
def test_the_sentence_is_there_in_the_other_languages(language: str, told: str) -> None:
    assert of(plan("timer: 2"), language)[0][1] == told
