"""GEV117: early results are shown to those who come later."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

WAVES = (
    "løsning: {puljer: [{enheter: [a], start: 2026-03-02}, {enheter: [b, c], start: 2026-05-04}]}\n"
)
UNITS = "enheter: [{id: a, navn: Lia}, {id: b, navn: Moen}, {id: c, navn: Vika}]\n"


def plan(*examples: str, solution: str = WAVES) -> str:
    lines = "".join(f"    - {{{example}}}\n" for example in examples)
    return f"{UNITS}{solution}endring:\n  hva: Portal\n" + (
        f"  gode_eksempler:\n{lines}" if lines else ""
    )


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV117", text, language=language)


def shown(day: str, units: str = "b, c") -> str:
    return f"hva: Lia viser tallene sine, enheter: [{units}], dato: {day}"


def test_without_any_example_it_is_a_gap() -> None:
    assert of(plan()) == [
        (3, "Det står ikke hvordan tidlige resultater vises for dem som kommer etter.")
    ]


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-03-01", "men løsningen tas først i bruk 2026-03-02. Da er det ingen resultater å vise."),
        ("2026-03-02", "men løsningen tas først i bruk 2026-03-02. Da er det ingen resultater å vise."),
        ("2026-03-03", None),
        ("2026-05-03", None),
        ("2026-05-04", "men disse har begynt da: Moen (2026-05-04) og Vika (2026-05-04)."),
        ("2026-08-01", "men disse har begynt da: Moen (2026-05-04) og Vika (2026-05-04)."),
    ],
)  # fmt: skip
def test_results_are_shown_after_the_first_start_and_before_the_later_ones(
    day: str, told: str | None
) -> None:
    assert of(plan(shown(day))) == ([(6, f"Eksempelet vises {day}, {told}")] if told else [])


def test_each_unit_that_comes_later_is_to_see_one_in_time() -> None:
    assert of(plan(shown("2026-04-01", "b"))) == [
        (5, "Disse kommer etter de første, men får ikke se noe godt eksempel: Vika (2026-05-04).")
    ]
    assert of(plan(shown("2026-04-01", "b"), shown("2026-06-01"))) == [
        (7, "Eksempelet vises 2026-06-01, men disse har begynt da: Vika (2026-05-04).")
    ]
    assert of(plan(shown("2026-04-01"), shown("2026-06-01"))) == []


def test_a_unit_in_several_waves_begins_with_the_first_of_them() -> None:
    again = WAVES.replace("]}\n", ", {enheter: [a, b], start: 2026-09-01}]}\n")

    assert of(plan(shown("2026-06-01"), solution=again)) == of(plan(shown("2026-06-01")))


def test_units_of_the_first_wave_need_none() -> None:
    assert of(plan(shown("2026-04-01", "a, b, c"))) == []


@pytest.mark.parametrize(
    ("example", "missing"),
    [
        ("hva: TBD, enheter: [b, c], dato: 2026-04-01", "hva som vises"),
        ("hva: Lia viser tallene, dato: 2026-04-01", "hvilke enheter som får se det"),
        ("hva: Lia viser tallene, enheter: [b, c]", "når"),
        ("enheter: [b, c]", "hva som vises og når"),
    ],
)
def test_an_example_that_is_not_whole_says_what_is_missing(example: str, missing: str) -> None:
    found = of(plan(example, solution="løsning: {tas_i_bruk: 2026-03-02}\n"))

    assert found == [(6, f"Dette mangler i et av de gode eksemplene: {missing}.")]


def test_without_later_waves_an_example_after_the_start_is_enough() -> None:
    solution = "løsning: {tas_i_bruk: 2026-03-02}\n"

    assert of(plan(shown("2026-03-03", "a"), solution=solution)) == []
    assert len(of(plan(shown("2026-03-02", "a"), solution=solution))) == 1
    assert of(plan(shown("2026-03-03", "a"), solution="")) == []


def test_units_that_the_plan_does_not_have_are_left_to_the_form() -> None:
    assert of(plan(shown("2026-04-01"), solution=WAVES.replace("[b, c]", "[b, c, nord]"))) == []


def test_why_it_does_not_apply_or_is_not_due() -> None:
    assert verdict_of("GEV117", "gevinst: 1\n").status == "not_applicable"
    assert verdict_of("GEV117", plan(), phase="planning").status == "upcoming"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    text = plan("enheter: [a]", shown("2026-01-01", "a"), shown("2026-06-01", "b"))

    assert [told for _, told in of(text, "nn")] == [
        "Dette manglar i eit av dei gode døma: kva som blir vist og når.",
        "Dømet blir vist 2026-01-01, men løysinga blir først teken i bruk 2026-03-02. Då er det ingen resultat å vise.",
        "Dømet blir vist 2026-06-01, men desse har byrja då: Moen (2026-05-04).",
        "Desse kjem etter dei første, men får ikkje sjå noko godt døme: Vika (2026-05-04).",
    ]
    assert [told for _, told in of(text, "en")] == [
        "This is missing in one of the good examples: what is shown and when.",
        "The example is shown 2026-01-01, but the solution is not taken into use before 2026-03-02. There are no results to show then.",
        "The example is shown 2026-06-01, but these have begun by then: Moen (2026-05-04).",
        "These come after the first, but are shown no good example: Vika (2026-05-04).",
    ]
    assert of(plan(), "nn")[0][1].startswith("Det står ikkje korleis tidlege resultat")
    assert of(plan(), "en")[0][1].startswith("It is not said how early results")
