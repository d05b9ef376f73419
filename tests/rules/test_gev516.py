"""GEV516: the gains go to a forum, from someone, at an interval."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

TO, BY, EVERY = "rapporteres_til: Ledergruppen", "rapporteres_av: geir", "hver: tertial"
START = "Det er ikke avklart hvordan gevinstene rapporteres. Planen mangler: "


def plan(*lines: str) -> str:
    return "gevinst: 1\ngevinstrealiseringsplan:\n" + "".join(f"  {line}\n" for line in lines)


def test_to_whom_by_whom_and_how_often_meet_it() -> None:
    assert verdict_of("GEV516", plan(TO, BY, EVERY)).status == "met"


@pytest.mark.parametrize(
    ("lines", "line", "missing"),
    [
        ((BY, EVERY), 2, "hvem de rapporteres til."),
        ((TO, EVERY), 2, "hvem som rapporterer."),
        ((TO, BY), 2, "hvor ofte."),
        ((TO, BY, "hver: avklares"), 5, "hvor ofte."),
        ((EVERY,), 2, "hvem de rapporteres til og hvem som rapporterer."),
        ((EVERY, "rapporteres_av: TBD"), 4, "hvem de rapporteres til og hvem som rapporterer."),
        (("datert: 2025-06-16",), 2, "hvem de rapporteres til, hvem som rapporterer og hvor ofte."),
    ],
)
def test_what_is_missing_is_named_in_one_gap(
    lines: tuple[str, ...], line: int, missing: str
) -> None:
    assert gaps_of("GEV516", plan(*lines)) == [(line, START + missing)]


def test_a_plan_that_is_silent_lacks_all_three() -> None:
    [(_, sentence)] = gaps_of("GEV516", "gevinst: 1\n")

    assert sentence.endswith("hvem de rapporteres til, hvem som rapporterer og hvor ofte.")


def test_a_value_that_could_not_be_read_is_not_said_to_be_missing() -> None:
    [(_, unread)] = gaps_of("GEV516", plan(TO, BY, "hver: av og til"))
    [(_, other)] = gaps_of("GEV516", plan(TO, "hver: av og til"))

    assert "GEV002" in unread
    assert other == START + "hvem som rapporterer."


def test_the_sentence_is_there_in_nynorsk_and_english() -> None:
    [(_, nn)] = gaps_of("GEV516", "gevinst: 1\n", language="nn")
    [(_, en)] = gaps_of("GEV516", "gevinst: 1\n", language="en")

    assert nn.endswith("manglar: kven dei blir rapporterte til, kven som rapporterer og kor ofte.")
    assert en.endswith("The plan lacks: whom they go to, who reports and how often.")
