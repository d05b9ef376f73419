"""GEV514: each gain owner has an agreement that can hold the gains."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from tests.plans import gaps_of, verdict_of

GAINS = "gevinster: [{id: a, gevinstansvarlig: siv}, {id: b, gevinstansvarlig: siv}]\n"


def plan(agreement: str, rest: str = "") -> str:
    return f"gevinst: 1\npersoner:\n  - {{id: siv, navn: Siv Dahl{agreement}}}\n{rest}{GAINS}"


@pytest.mark.parametrize("agreement", ["", ", lederavtale: avklares"])
def test_an_owner_of_two_gains_without_an_agreement_is_told_once(agreement: str) -> None:
    assert gaps_of("GEV514", plan(agreement)) == [
        (3, "Det står ikke når gevinstene til Siv Dahl ble tatt inn i en lederavtale.")
    ]


def test_every_owner_is_asked_and_nobody_else() -> None:
    text = (
        "gevinst: 1\npersoner:\n  - {id: siv}\n  - {id: ola}\n  - {id: per}\n"
        "  - {id: ida, lederavtale: 2026-01-05}\n"
        "gevinster: [{id: a, gevinstansvarlig: [siv, ola]}, {id: b, gevinstansvarlig: ida},"
        " {id: c}, {id: d, gevinstansvarlig: ukjent}]\n"
    )

    assert [line for line, _ in gaps_of("GEV514", text)] == [3, 4]


@pytest.mark.parametrize(
    ("rest", "began"),
    [
        ("prosjekt: {startet: 2025-08-18}\n", "2025-08-18"),
        ("gevinstrealiseringsplan: {datert: 2025-08-18}\n", "2025-08-18"),
        ("prosjekt: {startet: 2025-09-01}\ngevinstplan: {datert: 2025-08-18}\n", "2025-08-18"),
        ("prosjekt: {startet: 2025-08-18}\ngevinstplan: {datert: 2025-09-01}\n", "2025-08-18"),
    ],
)
@pytest.mark.parametrize(
    ("agreement", "gaps"), [("2025-08-17", 1), ("2025-08-18", 0), ("2025-08-19", 0)]
)
def test_an_agreement_from_before_the_work_began_can_not_hold_the_gains(
    rest: str, began: str, agreement: str, gaps: int
) -> None:
    told = [s for _, s in gaps_of("GEV514", plan(f", lederavtale: {agreement}", rest))]

    assert (
        told
        == [
            f"Lederavtalen til Siv Dahl er fra {agreement}, før arbeidet med gevinstene begynte {began}. Da kan de ikke stå i den."
        ][:gaps]
    )


def test_a_gain_that_was_agreed_on_first_is_where_the_work_began() -> None:
    text = (
        "gevinst: 1\nprosjekt: {startet: 2025-08-18}\n"
        "personer: [{id: siv, lederavtale: 2025-03-10}]\n"
        "gevinster: [{id: a, gevinstansvarlig: siv, enighet: {dato: 2025-03-01}},"
        " {id: b, enighet: {om: [hva_gevinsten_er]}}]\n"
    )

    assert verdict_of("GEV514", text).status == "met"
    assert len(gaps_of("GEV514", text.replace("2025-03-10", "2025-02-28"))) == 1


def test_an_agreement_is_enough_where_no_other_date_is_known() -> None:
    assert verdict_of("GEV514", plan(", lederavtale: 1999-01-01")).status == "met"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("gevinst: 1\npersoner: [{id: siv}]\n", "GEV501"),
        ("gevinst: 1\npersoner: [{id: siv}]\ngevinster: [{id: a}]\n", "GEV502"),
        ("gevinst: 1\ngevinster: [{id: a, gevinstansvarlig: siv}]\n", "GEV502"),
    ],
)
def test_it_does_not_apply_without_an_owner_in_the_plan(text: str, rule: str) -> None:
    verdict = verdict_of("GEV514", text)

    assert isinstance(verdict, NotApplicable)
    assert rule in verdict.reason.nb


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    none = plan("")
    older = plan(", lederavtale: 2024-02-01", "prosjekt: {startet: 2025-08-18}\n")

    def told(text: str, language: str) -> str:
        return gaps_of("GEV514", text, language=language)[0][1]

    assert (
        told(none, "nn")
        == "Det står ikkje når gevinstane til Siv Dahl vart tekne inn i ein leiaravtale."
    )
    assert told(none, "en").startswith("It is not said when the gains of Siv Dahl")
    assert told(older, "nn").startswith("Leiaravtalen til Siv Dahl er frå 2024-02-01, før arbeidet")
    assert told(older, "en").startswith(
        "The manager agreement of Siv Dahl is from 2024-02-01, before"
    )
    assert "2025-08-18" in told(older, "nn")
    assert "2025-08-18" in told(older, "en")
