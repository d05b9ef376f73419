"""GEV523: prerequisites and risks are stated."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, verdict_of

WHOLE = "    forutsetninger: [Nett på alle avdelinger]\n"
RISK = "    risikoer: [{hva: Foreldre ringer, tiltak: Telefonsvareren viser til appen}]\n"


def gaps(gain: str, language: str = "nb") -> list[tuple[int, str]]:
    text = f"gevinst: 1\ngevinster:\n  - hva: Færre telefoner\n{gain}"
    return gaps_of("GEV523", text, language=language)


def test_prerequisites_and_a_risk_with_a_measure_meet_it() -> None:
    text = f"gevinst: 1\ngevinster:\n  - hva: Færre telefoner\n{WHOLE}{RISK}"

    assert verdict_of("GEV523", text).status == "met"


@pytest.mark.parametrize(
    ("gain", "missing"),
    [
        ("", "forutsetninger og en risiko med tiltak"),
        (WHOLE, "en risiko med tiltak"),
        (RISK, "forutsetninger"),
        (RISK + "    forutsetninger: []\n", "forutsetninger"),
        (RISK + "    forutsetninger: [TBD]\n", "forutsetninger"),
        (WHOLE + "    risikoer: []\n", "en risiko med tiltak"),
    ],
)
def test_what_is_missing_is_named_in_one_gap(gain: str, missing: str) -> None:
    [(_, sentence)] = gaps(gain)

    assert sentence == f"Gevinsten «Færre telefoner» mangler {missing}."


@pytest.mark.parametrize(
    "risks",
    [
        "[{hva: Foreldre ringer}]",
        "[{tiltak: Telefonsvarer}]",
        "[{ansvarlig: eva}]",
        "[{hva: Foreldre ringer, tiltak: avklares}]",
        "[{hva: Foreldre ringer}, {tiltak: Telefonsvarer}]",
    ],
)
def test_a_risk_alone_or_a_measure_alone_is_not_enough(risks: str) -> None:
    assert gaps(f"{WHOLE}    risikoer: {risks}\n") == [
        (5, "Ingen risiko for «Færre telefoner» har både en beskrivelse og et tiltak.")
    ]


def test_one_whole_risk_is_enough() -> None:
    assert gaps(WHOLE + RISK.replace("[{", "[{hva: Strømbrudd}, {")) == []


def test_each_gain_is_judged() -> None:
    assert len(gaps(f"{WHOLE}{RISK}  - id: b\n  - id: c\n{WHOLE}")) == 2


def test_without_gains_it_does_not_apply() -> None:
    assert verdict_of("GEV523", "gevinst: 1\n") == NotApplicable(NO_GAINS)


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    half = "    risikoer: [{hva: Foreldre ringer}]\n"

    assert [told for _, told in gaps(f"{half}", "nn")] == [
        "Gevinsten «Færre telefoner» manglar føresetnader.",
        "Ingen risiko for «Færre telefoner» har både ei skildring og eit tiltak.",
    ]
    assert [told for _, told in gaps(f"{half}", "en")] == [
        "The gain “Færre telefoner” lacks prerequisites.",
        "No risk to “Færre telefoner” has both a description and a measure.",
    ]
    assert gaps("", "nn")[0][1].endswith("manglar føresetnader og ein risiko med tiltak.")
    assert gaps("", "en")[0][1].endswith("lacks prerequisites and a risk with a measure.")
