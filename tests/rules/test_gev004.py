"""GEV004: references that lead nowhere, and ids that lead to two."""

from __future__ import annotations

import time

import pytest

from tests.plans import gaps_of, verdict_of

PEOPLE = "gevinst: 1\npersoner:\n  - {id: kari, navn: Kari Hansen}\n  - {id: per, navn: Per Li}\n"


@pytest.mark.parametrize(
    ("rest", "words"),
    [
        ("prosjekt: {prosjekteier: ole}", "noen person"),
        ("enheter: [{id: a, leder: ole}]", "noen person"),
        ("personer: [{id: a, enhet: nord}]", "noen enhet"),
        ("gevinster: [{id: a, mål: fred}]", "noen målsetting"),
        ("gevinster: [{id: a, enheter: [nord]}]", "noen enhet"),
        ("unntak: [{krav: GEV008, godkjent_av: ole}]", "noen person"),
        ("løsning: {puljer: [{id: a, enheter: [nord]}]}", "noen enhet"),
        ("opplæring: {økter: [{id: a, enheter: [nord]}]}", "noen enhet"),
    ],
)
def test_a_reference_that_leads_nowhere_says_what_was_looked_for(rest: str, words: str) -> None:
    [(line, sentence)] = gaps_of("GEV004", f"gevinst: 1\n{rest}\n")

    assert line == 2
    assert words in sentence


def test_the_nearest_id_is_suggested() -> None:
    [(line, sentence)] = gaps_of("GEV004", PEOPLE + "prosjekt: {prosjekteier: karri}\n")

    assert line == 5
    assert sentence == "«karri» er ikke id-en til noen person i planen. Mente du «kari»?"


def test_letters_of_another_size_are_another_id_but_the_nearest() -> None:
    [(_, sentence)] = gaps_of("GEV004", PEOPLE + "prosjekt: {prosjekteier: KARI}\n")

    assert "Mente du «kari»?" in sentence


@pytest.mark.parametrize("name", ["Kari Hansen", "kari hansen"])
def test_a_person_referred_to_by_name_is_told_by_which_id(name: str) -> None:
    [(_, sentence)] = gaps_of("GEV004", PEOPLE + f"prosjekt: {{prosjekteier: {name}}}\n")

    assert sentence == f"«{name}» er et navn, men her skal id-en stå. I planen er den «kari»."


def test_a_unit_referred_to_by_name_is_told_by_which_id() -> None:
    text = "gevinst: 1\nenheter: [{id: natt, navn: Nattjenesten}]\ngevinster: [{id: a, enheter: Nattjenesten}]\n"

    assert "I planen er den «natt»" in gaps_of("GEV004", text)[0][1]


def test_an_id_is_looked_for_among_its_own_kind_only() -> None:
    text = "gevinst: 1\nenheter: [{id: natt}]\nprosjekt: {prosjekteier: natt}\n"

    assert [line for line, _ in gaps_of("GEV004", text)] == [3]


@pytest.mark.parametrize(
    ("before", "item", "after"),
    [
        ("personer: [", "{id: a}", "]"),
        ("enheter: [", "{id: a}", "]"),
        ("gevinster: [", "{id: a}", "]"),
        ("prosjekt: {målsettinger: [", "{id: a}", "]}"),
        ("løsning: {puljer: [", "{id: a}", "]}"),
        ("opplæring: {økter: [", "{id: a}", "]}"),
    ],
)
def test_an_id_defined_twice_is_told_with_both_lines(before: str, item: str, after: str) -> None:
    text = f"gevinst: 1\n{before}\n {item},\n {item}\n {after}\n"

    assert gaps_of("GEV004", text) == [
        (4, "Id-en «a» er brukt på både linje 3 og linje 4. Gi dem hver sin id.")
    ]


def test_the_same_id_for_a_person_and_a_unit_is_no_clash() -> None:
    text = "gevinst: 1\npersoner: [{id: natt}]\nenheter: [{id: natt, leder: natt}]\n"

    assert verdict_of("GEV004", text).status == "met"


def test_items_without_an_id_are_no_clash() -> None:
    assert verdict_of("GEV004", "gevinst: 1\npersoner: [{navn: a}, {navn: b}]\n").status == "met"


def test_a_reference_that_says_nothing_is_no_reference() -> None:
    assert verdict_of("GEV004", "gevinst: 1\nprosjekt: {prosjekteier: TBD}\n").status == "met"


def test_an_identity_number_as_an_id_is_not_repeated() -> None:
    text = "gevinst: 1\npersoner: [{id: '01819012446'}, {id: '01819012446'}]\nprosjekt: {prosjekteier: 018190 12446}\n"

    found = gaps_of("GEV004", text)

    assert len(found) == 2
    assert all("12446" not in sentence for _, sentence in found)


def test_ten_thousand_lost_references_take_less_than_a_second_or_two() -> None:
    gains = "".join(f"  - {{id: g{n}, gevinstansvarlig: p{n}}}\n" for n in range(10_000))
    people = "".join(f"  - {{id: q{n}, navn: P}}\n" for n in range(10_000))
    began = time.perf_counter()

    found = gaps_of("GEV004", f"gevinst: 1\npersoner:\n{people}gevinster:\n{gains}")

    assert len(found) == 201
    assert "9\N{NO-BREAK SPACE}800 funn til" in found[-1][1]
    assert time.perf_counter() - began < 10


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    text = PEOPLE + "prosjekt: {prosjekteier: karri, prosjektleder: Per Li}\n"

    nynorsk = [told for _, told in gaps_of("GEV004", text, language="nn")]
    english = [told for _, told in gaps_of("GEV004", text, language="en")]

    assert nynorsk[0] == "«karri» er ikkje id-en til nokon person i planen. Meinte du «kari»?"
    assert english[0] == "“karri” is not the id of any person in the plan. Did you mean “kari”?"
    assert english[1].endswith("In the plan it is “per”.")


def test_the_same_id_twice_on_a_line_is_told_with_that_line() -> None:
    [(line, sentence)] = gaps_of(
        "GEV004", "gevinst: 1\npersoner: [{id: a, navn: A}, {id: a, navn: B}]\n"
    )

    assert (line, sentence) == (2, "Id-en «a» er brukt to ganger på linje 2. Gi dem hver sin id.")
