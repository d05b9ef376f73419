"""GEV009: sums that do not agree are told with both."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV009", f"gevinst: 1\n{text}", language=language)
    ]


def unit(skills: str, employees: str = "ansatte: 10") -> str:
    return f"enheter:\n  - {{id: natt, {employees}, digital_kompetanse: {{{skills}}}}}\n"


def test_more_people_with_skills_than_employees_is_told_with_the_sum() -> None:
    assert of(unit("lav: 4, middels: 5, høy: 2")) == [
        (3, "Kompetansenivåene i «natt» er 4, 5 og 2, til sammen 11, men enheten har 10 ansatte.")
    ]


@pytest.mark.parametrize(
    "skills", ["lav: 4, middels: 4, høy: 2", "lav: 1", "lav: 10", "kartlagt: 2026-01-01"]
)
def test_as_many_or_fewer_is_no_contradiction(skills: str) -> None:
    assert of(unit(skills)) == []


def test_one_level_alone_may_be_too_many() -> None:
    assert "er 11, til sammen 11" in of(unit("høy: 11"))[0][1]


@pytest.mark.parametrize("employees", ["navn: Natt", "ansatte: mange"])
def test_an_unknown_number_of_employees_is_not_compared(employees: str) -> None:
    assert of(unit("lav: 40", employees)) == []


UNITS = "enheter: [{id: a, navn: Natt, ansatte: 10}, {id: b, ansatte: 5}, {id: c}]\n"


@pytest.mark.parametrize(
    ("units", "participants", "gaps"),
    [
        ("[a]", 10, 0),
        ("[a]", 11, 1),
        ("[a, b]", 15, 0),
        ("[a, b]", 16, 1),
        ("[a, a]", 11, 1),
        ("[a, c]", 900, 0),
        ("[a, ukjent]", 900, 0),
        ("[]", 900, 0),
    ],
)
def test_participants_are_held_against_the_employees_of_their_units(
    units: str, participants: int, gaps: int
) -> None:
    text = (
        f"{UNITS}opplæring: {{økter: [{{id: k, enheter: {units}, deltakere: {participants}}}]}}\n"
    )

    assert len(of(text)) == gaps


def test_the_session_the_units_and_both_numbers_are_told() -> None:
    text = f"{UNITS}opplæring:\n  økter:\n    - enheter: [a, b]\n      deltakere: 16\n"

    assert of(text) == [
        (6, "Opplæringsøkten «#1» har 16 deltakere, men det er 15 ansatte til sammen i Natt og b.")
    ]


def funding(*amounts: str, total: str) -> str:
    lines = "".join(f"    - beløp: {amount}\n" for amount in amounts)
    return f"ledelse:\n  finansiering_samlet: {total}\n  finansiering:\n{lines}"


def test_funding_that_does_not_add_up_is_told_with_sum_total_and_difference() -> None:
    assert of(funding("310 000", "900 000,50", total="1 200 000 kr")) == [
        (
            3,
            "Linjene i finansieringen er til sammen 1 210 000,5 kr, men summen er oppgitt til 1 200 000 kr. Forskjellen er 10 000,5 kr.",
        )
    ]


@pytest.mark.parametrize(
    ("amounts", "total"),
    [
        (("0,1", "0,2"), "0,3"),
        (("1 mill. kr",), "1000000"),
        (("5", "TBD"), "7"),
        (("5", "mye"), "7"),
    ],
)
def test_funding_that_adds_up_or_is_not_all_known_is_no_contradiction(
    amounts: tuple[str, ...], total: str
) -> None:
    assert of(funding(*amounts, total=total)) == []


@pytest.mark.parametrize(
    "text", ["ledelse: {finansiering_samlet: 5}\n", "ledelse: {finansiering: [{beløp: 5}]}\n"]
)
def test_one_side_alone_contradicts_nothing(text: str) -> None:
    assert verdict_of("GEV009", f"gevinst: 1\n{text}").status == "met"


def test_huge_and_negative_numbers_are_added_without_a_crash() -> None:
    assert len(of(funding("999 999 999 999 999", "-5", total="0"))) == 1


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    text = unit("lav: 11") + funding("5", total="6")

    assert [told.split()[0] for _, told in of(text, "nn")] == ["Kompetansenivåa", "Linjene"]
    assert "add up to NOK 5, but the total is given as NOK 6" in of(text, "en")[1][1]
