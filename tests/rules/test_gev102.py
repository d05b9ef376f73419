"""GEV102: what is in it for the people of every unit."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

UNITS = "enheter: [{id: a, navn: Lia}, {id: b, navn: Moen}, {id: c}]\n"


def of(*entries: str, language: str = "nb") -> list[tuple[int, str]]:
    lines = "".join(f"    - {entry}\n" for entry in entries)
    text = f"{UNITS}endring:\n  utbytte_for_den_enkelte:\n{lines}"
    return gaps_of("GEV102", text, language=language)


A, B, C = (f"{{enhet: {ref}, hva: Færre telefoner}}" for ref in "abc")


def test_every_unit_told_is_met() -> None:
    assert of(A, B, C) == []


@pytest.mark.parametrize(
    ("entries", "names"),
    [((A, B), "c"), ((B,), "Lia og c"), (("{enhet: nord, hva: Ro}",), "Lia, Moen og c")],
)
def test_the_units_left_out_are_named_in_one_gap(entries: tuple[str, ...], names: str) -> None:
    assert of(*entries) == [(3, f"Det står ikke hva de ansatte selv får igjen i {names}.")]


def test_a_unit_whose_text_says_nothing_is_a_gap_at_that_text() -> None:
    assert of(A, B, "{enhet: c, hva: avklares}") == [
        (6, "Det står ikke hva de ansatte selv får igjen i c.")
    ]


def test_a_unit_told_in_another_entry_is_told() -> None:
    assert of("{enhet: a, hva: TBD}", A, B, C) == []


def test_a_text_for_no_unit_is_told_only_where_a_unit_is_left_out() -> None:
    assert of(A, B, C, "{hva: Mer ro}") == []
    assert of(A, B, "{hva: Mer ro}") == [
        (6, "Det står ikke hvilken enhet dette utbyttet gjelder."),
        (3, "Det står ikke hva de ansatte selv får igjen i c."),
    ]


def test_the_manager_of_the_unit_should_act() -> None:
    text = "enheter: [{id: a, leder: kari}]\nendring: {utbytte_for_den_enkelte: [{enhet: a}]}\n"

    [gap] = verdict_of("GEV102", text).gaps  # type: ignore[union-attr]
    assert gap.person == "kari"


def test_without_units_it_does_not_apply() -> None:
    assert verdict_of("GEV102", "gevinst: 1\n").status == "not_applicable"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    entries = (A, B, "{hva: Mer ro}")

    assert [told for _, told in of(*entries, language="nn")] == [
        "Det står ikkje kva eining dette utbytet gjeld.",
        "Det står ikkje kva dei tilsette sjølve får att i c.",
    ]
    assert [told for _, told in of(*entries, language="en")] == [
        "It is not said which unit this is for.",
        "It is not said what the employees themselves get out of it in c.",
    ]
