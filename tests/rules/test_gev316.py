"""GEV316: use is followed in every unit, by something that is measured."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV316", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(*uses: str) -> str:
    lines = "".join(f"    - {{{use}}}\n" for use in uses)
    training = f"opplæring:\n  bruk:\n{lines}" if uses else ""
    return f"enheter: [{{id: a, navn: Arkivet}}, {{id: b, navn: Byggesak}}]\n{training}"


def test_units_in_which_use_is_not_followed_are_named_in_one_gap() -> None:
    assert of(plan()) == [
        (1, "Det står ikke hvordan bruken av løsningen følges i Arkivet og Byggesak.")
    ]
    assert of(plan("hva: Andel saker, enheter: [b]")) == [
        (4, "Det står ikke hvordan bruken av løsningen følges i Arkivet.")
    ]


@pytest.mark.parametrize(
    "uses",
    [
        ("hva: Andel saker, enheter: [a, b]",),
        ("hva: Andel saker, enheter: [a]", "hva: Andel byggesaker, enheter: [b]"),
    ],
)
def test_an_indicator_for_each_unit_is_enough(uses: tuple[str, ...]) -> None:
    assert of(plan(*uses)) == []


def test_an_indicator_without_words_is_told_and_its_units_are_not_told_twice() -> None:
    assert of(plan("hva: TBD, enheter: [a, b]")) == [
        (5, "Det står at bruken følges i Arkivet og Byggesak, men ikke hva som måles.")
    ]


def test_an_indicator_for_nobody_is_asked_for_its_units_first() -> None:
    assert of(plan("hva: Andel saker")) == [
        (5, "Målingen «Andel saker» av bruken sier ikke hvilke enheter den gjelder.")
    ]


def test_it_does_not_apply_before_there_are_units() -> None:
    assert verdict_of("GEV316", "gevinst: 1\n").status == "not_applicable"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nn", "Det står ikkje korleis bruken av løysinga blir følgd i Arkivet og Byggesak."),
        ("en", "It is not said how use of the solution is followed in Arkivet and Byggesak."),
    ],
)
def test_the_sentence_is_there_in_the_other_languages(language: str, told: str) -> None:
    assert of(plan(), language)[0][1] == told
    for use in ("hva: Andel saker", "enheter: [a, b]"):
        assert of(plan(use), language)[0][1].endswith(".")


def test_it_is_due_in_realisation() -> None:
    assert verdict_of("GEV316", f"gevinst: 1\n{plan()}", phase="rollout").status == "upcoming"
