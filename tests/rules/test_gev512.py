"""GEV512: what the gain owner may decide is said, and who, other than the owner, has given it."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from tests.plans import gaps_of, verdict_of

PEOPLE = "gevinst: 1\npersoner: [{id: mona, navn: Mona Berg}, {id: tor}]\n"


def plan(mandate: str, owner: str = "mona") -> str:
    return f"{PEOPLE}gevinster:\n  - {{id: a, hva: Fravær, gevinstansvarlig: {owner}, {mandate}}}\n"


def of(text: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV512", text, language=language)]


@pytest.mark.parametrize(
    "mandate",
    [
        "handlingsrom: {kan: [Pålegge bruk], gitt_av: tor}",
        "handlingsrom: {kan: Pålegge bruk, gitt_av: tor}",
        "handlingsrom: {kan: [avklares, Pålegge bruk], gitt_av: tor}",
    ],
)
def test_a_mandate_from_someone_else_meets_it(mandate: str) -> None:
    assert verdict_of("GEV512", plan(mandate)).status == "met"


@pytest.mark.parametrize("mandate", ["slag: tid", "handlingsrom: TBD"])
def test_no_mandate_at_all_is_one_gap(mandate: str) -> None:
    assert of(plan(mandate)) == [
        "For «Fravær» er det ikke sagt hva den gevinstansvarlige kan bestemme, eller hvem som har gitt handlingsrommet."
    ]


@pytest.mark.parametrize(
    "may", ["gitt_av: tor", "kan: [], gitt_av: tor", "kan: [TBD, avklares], gitt_av: tor"]
)
def test_a_mandate_to_nothing_is_a_gap(may: str) -> None:
    assert of(plan(f"handlingsrom: {{{may}}}")) == [
        "For «Fravær» er det ikke sagt hva den gevinstansvarlige kan bestemme."
    ]


@pytest.mark.parametrize("giver", ["", ", gitt_av: avklares"])
def test_a_mandate_from_nobody_is_a_gap(giver: str) -> None:
    assert of(plan(f"handlingsrom: {{kan: [Pålegge bruk]{giver}}}")) == [
        "Det står ikke hvem som har gitt handlingsrommet for «Fravær»."
    ]


def test_a_mandate_from_outside_the_plan_is_a_gap() -> None:
    assert of(plan("handlingsrom: {kan: [Pålegge bruk], gitt_av: oppvekst}")) == [
        "Handlingsrommet for «Fravær» er gitt av «oppvekst», som ikke er en person i planen."
    ]


@pytest.mark.parametrize(
    ("owner", "gaps"),
    [("mona", 1), ("[mona]", 1), ("[mona, mona]", 1), ("tor", 0), ("[mona, tor]", 0), ("[]", 0)],
)
def test_nobody_gives_it_to_himself_or_herself(owner: str, gaps: int) -> None:
    told = of(plan("handlingsrom: {kan: [Pålegge bruk], gitt_av: mona}", owner))

    assert len(told) == gaps
    assert all(s.startswith("Mona Berg har gitt seg selv handlingsrommet for «Fr") for s in told)


def test_each_hole_is_told_at_its_line_for_each_gain() -> None:
    text = PEOPLE + (
        "gevinster:\n  - id: a\n    gevinstansvarlig: tor\n    handlingsrom:\n"
        "      kan: TBD\n      gitt_av: tor\n  - id: b\n"
    )

    assert [line for line, _ in gaps_of("GEV512", text)] == [7, 8, 9]


@pytest.mark.parametrize(
    ("mandate", "nn", "en"),
    [
        (
            "slag: tid",
            "kva den gevinstansvarlege kan bestemme, eller kven",
            "what the gain owner may decide, or who",
        ),
        (
            "handlingsrom: {gitt_av: tor}",
            "For «Fravær» er det ikkje sagt kva",
            "For “Fravær” it is not said what",
        ),
        (
            "handlingsrom: {kan: Alt}",
            "Det står ikkje kven",
            "It is not said who has given the mandate for “Fravær”",
        ),
        (
            "handlingsrom: {kan: Alt, gitt_av: jon}",
            "gitt av «jon», som ikkje er",
            "given by “jon”, who is not a person",
        ),
        (
            "handlingsrom: {kan: Alt, gitt_av: mona}",
            "Mona Berg har gitt seg sjølv",
            "Mona Berg both has the mandate for “Fravær”",
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(mandate: str, nn: str, en: str) -> None:
    assert nn in of(plan(mandate), "nn")[0]
    assert en in of(plan(mandate), "en")[0]


def test_it_does_not_apply_without_gains() -> None:
    verdict = verdict_of("GEV512", PEOPLE)

    assert isinstance(verdict, NotApplicable)
    assert "GEV501" in verdict.reason.nb
