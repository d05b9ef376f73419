"""GEV111: lessons are gathered between two waves."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(*waves: str) -> str:
    return "løsning:\n  puljer:\n" + "".join(f"    - {{{wave}}}\n" for wave in waves)


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV111", text, language=language)


THEN = "id: to, start: 2026-05-04"


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-03-01", "men puljen starter 2026-03-02. Da er det ingenting å lære av ennå."),
        ("2026-03-02", "men puljen starter 2026-03-02. Da er det ingenting å lære av ennå."),
        ("2026-03-03", None),
        ("2026-05-03", None),
        ("2026-05-04", "men neste pulje starter 2026-05-04. Da er det for sent å endre noe."),
        ("2026-05-05", "men neste pulje starter 2026-05-04. Da er det for sent å endre noe."),
    ],
)
def test_lessons_lie_after_the_start_and_before_the_next(day: str, told: str | None) -> None:
    found = of(plan(f"id: en, start: 2026-03-02, erfaringer: {day}", THEN))

    assert found == (
        [(3, f"Erfaringene fra puljen «en» oppsummeres {day}, {told}")] if told else []
    )


def test_a_wave_without_a_date_for_lessons_is_told_with_the_next_start() -> None:
    assert of(plan(THEN, "start: 2026-03-02")) == [
        (
            4,
            "Det står ikke når erfaringene fra puljen «#2» oppsummeres. Neste pulje starter 2026-05-04.",
        )
    ]


def test_each_wave_is_held_against_the_one_that_follows_it_by_date() -> None:
    text = plan(
        "id: tre, start: 2026-08-03",
        "id: en, start: 2026-03-02, erfaringer: 2026-06-01",
        "id: to, start: 2026-05-04, erfaringer: 2026-06-01",
    )

    assert [told.split("»")[0].split("«")[1] for _, told in of(text)] == ["en"]


def test_waves_that_start_together_each_gather_lessons_before_the_next() -> None:
    text = plan(
        "id: a, start: 2026-03-02, erfaringer: 2026-04-01", "id: b, start: 2026-03-02", THEN
    )

    assert [line for line, _ in of(text)] == [4]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\n", "ikke flere puljer"),
        (plan(THEN), "ikke flere puljer"),
        (plan(THEN, "id: b, start: 2026-05-04"), "ikke flere puljer"),
        (plan("id: a"), "ikke flere puljer"),
        (plan("id: a", THEN), "GEV110"),
        (plan("id: a", "id: b"), "GEV110"),
    ],
)
def test_why_it_does_not_apply(text: str, reason: str) -> None:
    verdict = verdict_of("GEV111", text)

    assert verdict.status == "not_applicable"
    assert reason in verdict.reason.nb  # type: ignore[union-attr]


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    text = plan(
        "id: a, start: 2026-03-02",
        "id: b, start: 2026-03-02, erfaringer: 2026-03-01",
        "id: c, start: 2026-03-02, erfaringer: 2026-09-01",
        THEN,
    )

    assert [told for _, told in of(text, "nn")] == [
        "Det står ikkje når erfaringane frå pulja «a» blir oppsummerte. Neste pulje startar 2026-05-04.",
        "Erfaringane frå pulja «b» blir oppsummerte 2026-03-01, men pulja startar 2026-03-02. Då er det ingenting å lære av enno.",
        "Erfaringane frå pulja «c» blir oppsummerte 2026-09-01, men neste pulje startar 2026-05-04. Då er det for seint å endre noko.",
    ]
    assert [told for _, told in of(text, "en")] == [
        "It is not said when the lessons of the wave “a” are gathered. The next wave starts 2026-05-04.",
        "The lessons of the wave “b” are gathered 2026-03-01, but the wave starts 2026-03-02. There is nothing to learn from yet.",
        "The lessons of the wave “c” are gathered 2026-09-01, but the next wave starts 2026-05-04. That is too late to change anything.",
    ]
