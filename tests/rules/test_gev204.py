"""GEV204: top management itself tells both managers and employees, with date and audience."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

BOTH = "{hvem: nils, hva: Fortalte om målene, målgruppe: [ledere, ansatte], dato: 2026-01-15}"
TO_MANAGERS = BOTH.replace(", ansatte", "")
TO_STAFF = BOTH.replace("ledere, ", "")


def plan(*activities: str) -> str:
    lines = "".join(f"    - {activity}\n" for activity in activities)
    return (
        "gevinst: 1\npersoner:\n"
        "  - {id: nils, navn: Nils Berge, nivå: toppledelse}\n"
        "  - {id: anne, navn: Anne Dahl, nivå: mellomleder}\n"
        "  - {id: per, navn: Per Aune}\n"
        f"ledelse:\n  aktiviteter:\n{lines}"
    )


@pytest.mark.parametrize(
    "activities",
    [
        (BOTH,),
        (TO_MANAGERS, TO_STAFF),
        (BOTH, "{hvem: nils, målgruppe: [ansatte]}"),
        (BOTH, BOTH.replace("nils", "anne")),
        (BOTH.replace("2026-01-15", "2027-01-15"),),
    ],
)
def test_managers_and_employees_are_told_in_one_activity_or_in_several(
    activities: tuple[str, ...],
) -> None:
    assert verdict_of("GEV204", plan(*activities)).status == "met"


FAULTS = [
    ("gevinst: 1\n", 1, "toppledelsen selv forteller"),
    (plan(), 7, "toppledelsen selv forteller"),
    (plan(BOTH.replace("nils", "anne")), 7, "nivået toppledelse"),
    (plan(BOTH.replace("nils", "per")), 7, "nivået toppledelse"),
    (plan(BOTH.replace("nils", "ordføreren")), 7, "nivået toppledelse"),
    (plan(TO_MANAGERS), 7, "er for ansatte"),
    (plan(TO_STAFF), 7, "er for ledere"),
    (plan(TO_MANAGERS, TO_STAFF.replace("nils", "anne")), 7, "er for ansatte"),
    (plan(BOTH.replace("ledere, ansatte", "innbyggere")), 7, "er for ledere og ansatte"),
    (plan(BOTH.replace(", dato: 2026-01-15", "")), 8, "mangler dette: dato"),
    (plan(BOTH.replace("2026-01-15", "TBD")), 8, "mangler dette: dato"),
    (plan(BOTH.replace("hvem: nils, ", "")), 8, "mangler dette: hvem i toppledelsen"),
    (plan(BOTH.replace("hva: Fortalte om målene, ", "")), 8, "mangler dette: hva som gjøres"),
    (plan(BOTH.replace("målgruppe: [ledere, ansatte], ", "")), 8, "mangler dette: hvem den er for"),
    (plan("{hvem: nils, hva: Åpnet kurset}"), 8, "mangler dette: hvem den er for og dato"),
    (plan(TO_MANAGERS, TO_STAFF.replace(", dato: 2026-01-15", "")), 9, "mangler dette: dato"),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_each_group_that_is_not_told_by_the_top_is_named(text: str, line: int, words: str) -> None:
    [(found, sentence)] = gaps_of("GEV204", text)

    assert found == line
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_line", "_words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(
    text: str, _line: int, _words: str, language: str
) -> None:
    [(_, sentence)] = gaps_of("GEV204", text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence


def test_an_activity_without_a_date_does_not_hide_a_group_that_no_activity_is_for() -> None:
    found = gaps_of("GEV204", plan(TO_STAFF.replace(", dato: 2026-01-15", "")))

    assert [line for line, _ in found] == [8, 7]
    assert "er for ledere" in found[1][1]


def test_half_an_activity_for_those_already_told_is_left_alone() -> None:
    found = gaps_of("GEV204", plan(TO_STAFF, TO_STAFF.replace(", dato: 2026-01-15", "")))

    assert [line for line, _ in found] == [7]
