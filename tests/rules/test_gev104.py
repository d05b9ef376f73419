"""GEV104: a place to ask and someone who answers, in every unit."""

from __future__ import annotations

from tests.plans import gaps_of, verdict_of

UNITS = "enheter: [{id: a, navn: Lia}, {id: b, navn: Moen}]\n"


def of(*places: str, language: str = "nb") -> list[tuple[int, str]]:
    lines = "".join(f"    - {place}\n" for place in places)
    return gaps_of("GEV104", f"{UNITS}endring:\n  spørsmål:\n{lines}", language=language)


A = "{enheter: [a], sted: Kaffepausen, besvart_av: eva}"


def test_a_place_with_someone_who_answers_in_every_unit_is_met() -> None:
    assert of("{enheter: [a, b], sted: Kaffepausen, besvart_av: eva}") == []
    assert of(A, "{enheter: [b], sted: Teams, besvart_av: eva}") == []


def test_units_without_a_place_are_named_in_one_gap() -> None:
    assert of(A) == [(3, "Det står ikke hvor de ansatte kan spørre i Moen.")]
    assert gaps_of("GEV104", UNITS) == [
        (1, "Det står ikke hvor de ansatte kan spørre i Lia og Moen.")
    ]


def test_a_place_that_is_not_said_and_nobody_who_answers_are_gaps_of_their_own() -> None:
    assert of(A, "{enheter: [b], besvart_av: eva}") == [
        (5, "Det står ikke hvor de ansatte kan spørre i Moen.")
    ]
    assert of(A, "{enheter: [b], sted: Teams, besvart_av: avklares}") == [
        (5, "Det står ikke hvem som svarer på spørsmål fra Moen.")
    ]
    assert len(of(A, "{enheter: [b]}")) == 2


def test_a_unit_that_is_served_elsewhere_lacks_nothing() -> None:
    assert (
        of("{enheter: [a], sted: Teams}", A, "{enheter: [b], sted: Teams, besvart_av: eva}") == []
    )
    assert of("{enheter: [a, b], sted: Teams}", A) == [
        (4, "Det står ikke hvem som svarer på spørsmål fra Moen.")
    ]


def test_a_place_for_no_unit_is_told_where_a_unit_has_none() -> None:
    assert of(A, "{sted: Teams, besvart_av: eva}") == [
        (5, "Det står ikke hvilke enheter som kan spørre her."),
        (3, "Det står ikke hvor de ansatte kan spørre i Moen."),
    ]


def test_it_is_upcoming_in_planning_and_does_not_apply_without_units() -> None:
    assert verdict_of("GEV104", UNITS, phase="planning").status == "upcoming"
    assert verdict_of("GEV104", "gevinst: 1\n").status == "not_applicable"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    places = ("{enheter: [a], sted: Teams}", "{sted: Teams}")

    assert [told for _, told in of(*places, language="nn")] == [
        "Det står ikkje kven som svarar på spørsmål frå Lia.",
        "Det står ikkje kva einingar som kan spørje her.",
        "Det står ikkje kvar dei tilsette kan spørje i Moen.",
    ]
    assert [told for _, told in of(*places, language="en")] == [
        "It is not said who answers questions from Lia.",
        "It is not said which units can ask here.",
        "It is not said where the employees can ask in Moen.",
    ]
