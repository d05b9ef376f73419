"""GEV116: five causes in every unit, and a measure with someone responsible for each that is found."""

from __future__ import annotations

import pytest

from gevinst.choices import Cause
from gevinst.rules.b1_resistance.causes import CAUSES
from tests.plans import gaps_of, verdict_of

WORDS = {cause.nb: cause for cause in Cause}
UNIT = "enheter: [{id: a, navn: Lia}]\n"


def plan(*entries: str, units: str = UNIT) -> str:
    lines = "".join(f"    - {{{entry}}}\n" for entry in entries)
    return f"{units}endring:\n  motstand:\n{lines}"


def entries(*left_out: str, unit: str = "a") -> list[str]:
    return [f"enhet: {unit}, årsak: {word}, funnet: nei" for word in WORDS if word not in left_out]


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV116", text, language=language)


def test_every_cause_has_a_name_in_sentences() -> None:
    assert list(CAUSES) == list(Cause)


def test_five_causes_assessed_and_none_found_is_met() -> None:
    assert of(plan(*entries())) == []


@pytest.mark.parametrize("word", list(WORDS))
def test_each_cause_that_is_not_assessed_is_named(word: str) -> None:
    [(line, sentence)] = of(plan(*entries(word)))

    assert line == 3
    assert (
        sentence == f"Disse årsakene til motstand er ikke vurdert i Lia: {CAUSES[WORDS[word]].nb}."
    )


def test_units_that_lack_the_same_causes_are_told_together() -> None:
    units = "enheter: [{id: a, navn: Lia}, {id: b}, {id: c}, {id: d}]\n"
    text = plan(*entries(), *entries("usikkerhet", unit="b"), units=units)

    assert [told for _, told in of(text)] == [
        "Disse årsakene til motstand er ikke vurdert i b: usikkerhet.",
        "Disse årsakene til motstand er ikke vurdert i c og d: lav digital kompetanse, usikkerhet, lav endringsvilje, endringstretthet og frykt for å bli erstattet.",
    ]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ("funnet: ja, tiltak: Prøvenatt, ansvarlig: kari", None),
        ("tiltak: Prøvenatt, ansvarlig: kari", None),
        ("funnet: nei, tiltak: Prøvenatt", None),
        ("funnet: ja", "Det er usikkerhet i Lia, men dette mangler: hva dere gjør med det og hvem som er ansvarlig."),
        ("funnet: ja, tiltak: TBD, ansvarlig: kari", "Det er usikkerhet i Lia, men dette mangler: hva dere gjør med det."),
        ("funnet: ja, tiltak: Prøvenatt", "Det er usikkerhet i Lia, men dette mangler: hvem som er ansvarlig."),
        ("tiltak: Prøvenatt", "Det er usikkerhet i Lia, men dette mangler: hvem som er ansvarlig."),
        ("ansvarlig: kari", "Det er usikkerhet i Lia, men dette mangler: hva dere gjør med det."),
        ("funnet: avklares", "Det står ikke om det er usikkerhet i Lia."),
    ],
)  # fmt: skip
def test_a_cause_that_is_found_needs_a_measure_with_someone_responsible(
    fields: str, told: str | None
) -> None:
    text = plan(*entries("usikkerhet"), f"enhet: a, årsak: usikkerhet, {fields}")

    assert [sentence for _, sentence in of(text)] == ([told] if told else [])


@pytest.mark.parametrize(
    ("fields", "missing"),
    [
        ("årsak: usikkerhet, funnet: nei", "hvilken enhet den gjelder"),
        ("enhet: a, funnet: nei", "hvilken årsak den gjelder"),
        ("funnet: nei", "hvilken enhet den gjelder og hvilken årsak den gjelder"),
    ],
)
def test_an_assessment_of_no_unit_or_no_cause_is_told(fields: str, missing: str) -> None:
    assert of(plan(*entries(), fields)) == [
        (9, f"Dette mangler i en vurdering av motstand: {missing}.")
    ]


def test_without_units_it_does_not_apply() -> None:
    assert verdict_of("GEV116", "gevinst: 1\n").status == "not_applicable"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    text = plan(
        *entries("usikkerhet", "endringstretthet", "frykt_for_erstatning"),
        "enhet: a, årsak: usikkerhet, funnet: ja",
        "enhet: a, årsak: endringstretthet",
        "funnet: nei",
    )

    assert [told for _, told in of(text, "nn")] == [
        "Desse årsakene til motstand er ikkje vurderte i Lia: frykt for å bli erstatta.",
        "Det er uvisse i Lia, men dette manglar: kva de gjer med det og kven som er ansvarleg.",
        "Det står ikkje om det er endringstrøyttleik i Lia.",
        "Dette manglar i ei vurdering av motstand: kva eining ho gjeld og kva årsak ho gjeld.",
    ]
    assert [told for _, told in of(text, "en")] == [
        "These causes of resistance are not assessed in Lia: fear of being replaced.",
        "There is uncertainty in Lia, but this is missing: what you do about it and who is responsible.",
        "It is not said whether there is change fatigue in Lia.",
        "This is missing in an assessment of resistance: which unit it is about and which cause it is about.",
    ]
