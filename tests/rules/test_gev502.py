"""GEV502: every gain has one named owner: a person, with a name and a role, in the line."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, verdict_of

PEOPLE = """
gevinst: 1
personer:
  - {id: siri, navn: Siri Moe, rolle: rektor}
  - {id: tor, navn: Tor Nes, rolle: SFO-leder}
"""


def plan(owner: str, people: str = PEOPLE) -> str:
    return f"{people}gevinster:\n  - {{id: a, hva: Mindre fravær, {owner}}}\n"


def person(fields: str) -> str:
    return plan("gevinstansvarlig: ann", f"gevinst: 1\npersoner:\n  - {{id: ann, {fields}}}\n")


def of(text: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV502", text, language=language)]


@pytest.mark.parametrize("owner", ["siri", "[siri]", "[siri, siri]"])
def test_one_person_with_name_and_role_meets_it(owner: str) -> None:
    assert verdict_of("GEV502", plan(f"gevinstansvarlig: {owner}")).status == "met"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nb", "Gevinsten «Mindre fravær» har ingen gevinstansvarlig."),
        ("nn", "Gevinsten «Mindre fravær» har ingen gevinstansvarleg."),
        ("en", "The gain “Mindre fravær” has no owner."),
    ],
)
@pytest.mark.parametrize("owner", ["slag: tid", "gevinstansvarlig: []", "gevinstansvarlig: TBD"])
def test_a_gain_without_an_owner_is_a_gap(owner: str, language: str, sentence: str) -> None:
    assert gaps_of("GEV502", plan(owner), language=language) == [(6, sentence)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nb",
            "Gevinsten «Mindre fravær» har 2 gevinstansvarlige: Siri Moe og Tor Nes. Velg én.",
        ),
        (
            "nn",
            "Gevinsten «Mindre fravær» har 2 gevinstansvarlege: Siri Moe og Tor Nes. Vel éin.",
        ),
        ("en", "The gain “Mindre fravær” has 2 owners: Siri Moe and Tor Nes. Choose one."),
    ],
)
def test_several_owners_of_one_gain_are_a_gap(language: str, sentence: str) -> None:
    text = plan("gevinstansvarlig: [siri, tor, siri]")

    assert gaps_of("GEV502", text, language=language) == [(6, sentence)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nb",
            "«prosjektet» står som gevinstansvarlig for «Mindre fravær», men det er ikke id-en til en person i planen.",
        ),
        (
            "nn",
            "«prosjektet» står som gevinstansvarleg for «Mindre fravær», men det er ikkje id-en til ein person i planen.",
        ),
        (
            "en",
            "“prosjektet” is given as the owner of “Mindre fravær”, but that is not the id of a person in the plan.",
        ),
    ],
)
def test_an_owner_who_is_not_a_person_in_the_plan_is_a_gap(language: str, sentence: str) -> None:
    assert of(plan("gevinstansvarlig: prosjektet"), language) == [sentence]


@pytest.mark.parametrize(
    "name",
    ["Skolekontoret", "Rektor", "Prosjektet", "Siri", "Siri Moe og Tor Nes", "Visma AS", "NN"],
)
def test_an_owner_whose_name_is_not_one_persons_is_a_gap(name: str) -> None:
    text = person(f"navn: {name}, rolle: støtte")

    assert gaps_of("GEV502", text) == [
        (3, f"«{name}» er gevinstansvarlig, men er ikke fullt navn på én person.")
    ]
    assert of(text, "nn") == [
        f"«{name}» er gevinstansvarleg, men er ikkje fullt namn på éin person."
    ]
    assert of(text, "en") == [f"“{name}” owns a gain, but is not the full name of one person."]


@pytest.mark.parametrize(
    ("fields", "nb", "nn", "en"),
    [
        ("navn: Siri Moe", "rolle", "rolle", "a role"),
        ("navn: Siri Moe, rolle: avklares", "rolle", "rolle", "a role"),
        ("rolle: rektor", "navn", "namn", "a name"),
        ("navn: TBD, rolle: rektor", "navn", "namn", "a name"),
        ("enhet: sfo", "navn og rolle", "namn og rolle", "a name and a role"),
    ],
)
def test_an_owner_without_name_or_role_is_told_once_with_both(
    fields: str, nb: str, nn: str, en: str
) -> None:
    text, called = person(fields), "Siri Moe" if "Siri" in fields else "ann"

    assert gaps_of("GEV502", text) == [(3, f"Den gevinstansvarlige «{called}» står uten {nb}.")]
    assert of(text, "nn") == [f"Den gevinstansvarlege «{called}» står utan {nn}."]
    assert of(text, "en") == [f"The gain owner “{called}” lacks {en}."]


@pytest.mark.parametrize(
    "fields",
    [
        "navn: Lars Lie, rolle: rådgiver, nivå: leverandør",
        "navn: Lars Lie, nivå: leverandør",
        "navn: Lars Lie, rolle: leverandør",
        "navn: Lars Lie, rolle: konsulent hos leverandøren",
    ],
)
def test_an_owner_from_the_supplier_is_a_gap(fields: str) -> None:
    [sentence] = of(person(fields))

    assert sentence == (
        "Den gevinstansvarlige, Lars Lie, hører til leverandøren. "
        "Gevinsten må eies av en leder i linjen."
    )
    assert of(person(fields), "nn")[0].startswith("Den gevinstansvarlege, Lars Lie, høyrer til")
    assert of(person(fields), "en")[0].startswith("The gain owner, Lars Lie, belongs to the supp")


def test_an_owner_marked_as_ones_own_is_not_the_suppliers_whatever_the_role_says() -> None:
    fields = "navn: Siri Moe, rolle: kontakt hos leverandører, nivå: mellomleder"

    assert verdict_of("GEV502", person(fields)).status == "met"


def test_an_owner_of_many_gains_is_told_once_and_people_who_own_none_not_at_all() -> None:
    text = (
        "gevinst: 1\npersoner:\n  - {id: hr, navn: HR-avdelingen}\n  - {id: ikt, navn: IKT}\n"
        "gevinster: [{id: a, gevinstansvarlig: hr}, {id: b, gevinstansvarlig: hr}]\n"
    )

    assert [line for line, _ in gaps_of("GEV502", text)] == [3]


def test_it_does_not_apply_without_gains() -> None:
    assert verdict_of("GEV502", PEOPLE) == NotApplicable(NO_GAINS)
