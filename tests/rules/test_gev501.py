"""GEV501: the gains are put into words, for every unit that the change touches."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import Gaps
from tests.plans import gaps_of, report_of, verdict_of

UNITS = "gevinst: 1\nenheter: [{id: vei, navn: Veidrift}, {id: vann, navn: Vann og avløp}, {id: park}]\n"
PART = {
    "nb": "Planen har ingen gevinster.",
    "nn": "Planen har ingen gevinstar.",
    "en": "The plan has no gains.",
}


def plan(*gains: str) -> str:
    return UNITS + "gevinster:\n" + "".join(f"  - {{{gain}}}\n" for gain in gains)


def of(text: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV501", text, language=language)]


@pytest.mark.parametrize("gains", ["", "gevinster: []\n", "gevinster: TBD\n"])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_plan_without_gains_is_told_at_once(gains: str, language: str) -> None:
    assert of(UNITS + gains, language) == [PART[language]]


@pytest.mark.parametrize(
    ("language", "more"),
    [
        ("nb", "Et system kommunen må ha uansett, trenger også gevinster det er satt ord på."),
        ("nn", "Eit system kommunen må ha uansett, treng òg gevinstar det er sett ord på."),
        ("en", "A system that you must have anyway needs its gains put into words, too."),
    ],
)
def test_a_system_one_must_have_anyway_needs_gains_too(language: str, more: str) -> None:
    text = "gevinst: 1\nprosjekt: {må_ha: %s}\n"

    assert of(text % "ja", language) == [f"{PART[language]} {more}"]
    assert of(text % "nei", language) == [PART[language]]


def test_a_gain_for_every_unit_meets_it_also_for_a_system_one_must_have() -> None:
    text = plan(
        "id: a, hva: Færre hull, enheter: [vei, park]", "id: b, hva: Tett rør, enheter: vann"
    )

    assert verdict_of("GEV501", text).status == "met"
    assert verdict_of("GEV501", text + "prosjekt: {må_ha: ja}\n").status == "met"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nb", "Ingen gevinst gjelder Vann og avløp og park."),
        ("nn", "Ingen gevinst gjeld Vann og avløp og park."),
        ("en", "No gain concerns Vann og avløp and park."),
    ],
)
def test_units_that_no_gain_names_are_told_in_one_gap_at_the_gains(
    language: str, sentence: str
) -> None:
    text = plan("id: a, hva: Færre hull, enheter: [vei]")

    assert gaps_of("GEV501", text, language=language) == [(3, sentence)]


def test_what_to_write_for_them_is_a_gain_and_nobody_below_top_management_is_named() -> None:
    verdict = verdict_of("GEV501", plan("id: a, hva: Færre hull, enheter: [vei]"))

    assert isinstance(verdict, Gaps)
    assert [(gap.write, gap.person) for gap in verdict.gaps] == [
        (("gains.id", "gains.what", "gains.units"), None)
    ]


def test_a_unit_without_an_id_is_left_out_and_one_without_a_name_too_is_not_told() -> None:
    text = "gevinst: 1\nenheter: [{navn: Brann}, {ansatte: 4}]\ngevinster: [{hva: Ro, enheter: [ikt]}]\n"

    assert of(text) == ["Ingen gevinst gjelder Brann."]


def test_a_unit_that_the_plan_does_not_define_is_another_requirements_matter() -> None:
    text = plan("id: a, hva: Færre hull, enheter: [vei, vann, park, brann]")

    assert verdict_of("GEV501", text).status == "met"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nb",
            "Det står ikke hvilke enheter «Færre hull» gjelder, og ingen gevinst nevner Vann og avløp og park.",
        ),
        (
            "nn",
            "Det står ikkje kva einingar «Færre hull» gjeld, og ingen gevinst nemner Vann og avløp og park.",
        ),
        (
            "en",
            "It is not said which units “Færre hull” concerns, and no gain names Vann og avløp and park.",
        ),
    ],
)
def test_a_gain_that_may_be_theirs_is_asked_for_its_units_first(
    language: str, sentence: str
) -> None:
    text = plan("id: a, hva: Færre hull", "id: b, hva: Tett rør, enheter: [vei]")

    assert gaps_of("GEV501", text, language=language) == [(4, sentence)]


def test_a_gain_without_units_is_no_gap_where_every_unit_has_another() -> None:
    text = plan("id: a, hva: Færre hull", "id: b, hva: Tett rør, enheter: [vei, vann, park]")

    assert verdict_of("GEV501", text).status == "met"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nb", "Gevinsten «a» sier ikke hva som skal bli bedre."),
        ("nn", "Gevinsten «a» seier ikkje kva som skal bli betre."),
        ("en", "The gain “a” does not say what is to be better."),
    ],
)
@pytest.mark.parametrize("what", ["slag: tid", "hva: avklares", "hva: '?'"])
def test_a_gain_without_words_is_no_gain_in_words(what: str, language: str, sentence: str) -> None:
    text = plan(f"id: a, {what}, enheter: [vei, vann, park]")

    assert gaps_of("GEV501", text, language=language) == [(4, sentence)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nb", "Planen nevner ingen enhet, så det er ikke sagt hvem gevinstene gjelder."),
        ("nn", "Planen nemner inga eining, så det er ikkje sagt kven gevinstane gjeld."),
        ("en", "The plan names no unit, so it is not said whom the gains concern."),
    ],
)
def test_gains_of_no_unit_at_all_are_told(language: str, sentence: str) -> None:
    text = "gevinst: 1\ngevinster: [{id: a, hva: Færre hull}]\n"

    assert of(text, language) == [sentence]


def test_it_is_due_from_the_first_phase_on() -> None:
    report = report_of("gevinst: 1\n", phase="concept")

    assert "GEV501" in {rule.id for rule, _ in report.gaps()}
