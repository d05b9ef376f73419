"""GEV519: the owner sits where the gain arises."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gevinst.check.verdict import NotApplicable
from gevinst.rules.b5_gains.gev519_where import NOT_PLACED
from gevinst.rules.phrases import NO_GAIN_OWNERS, NO_GAINS
from tests.plans import gaps_of, verdict_of

if TYPE_CHECKING:
    from gevinst.words import Text

PLAN = """
gevinst: 1
prosjekt: {prosjektleder: jonas}
personer:
  - {id: jonas, navn: Jonas Vik}
  - {id: lars, navn: Lars Lie, nivå: leverandør}
  - {id: siri, navn: Siri Moe, svarer_for: [arkiv, kart]}
  - {id: tove, navn: Tove Nes, enhet: kart}
  - {id: odd, navn: Odd Dahl}
  - {id: øk, navn: Økonomiavdelingen}
  - {id: kim}
enheter:
  - {id: bygg, navn: Byggesak, leder: tove}
  - {id: arkiv, navn: Arkivet, leder: odd}
  - {id: kart, navn: Kart og oppmåling, leder: odd}
  - {id: vakt, navn: Vakta}
  - {id: drift}
gevinster:
"""


def plan(*gains: str) -> str:
    lines = "".join(f"  - {{hva: Raskere svar, {gain}}}\n" for gain in gains)
    return PLAN + lines


def told(*gains: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV519", plan(*gains), language=language)]


@pytest.mark.parametrize(
    "gain",
    [
        "enheter: [bygg], gevinstansvarlig: tove",
        "enheter: [arkiv, bygg], gevinstansvarlig: tove",
        "enheter: [arkiv], gevinstansvarlig: siri",
        "enheter: [bygg, kart], gevinstansvarlig: siri",
        "enheter: [vakt, bygg], gevinstansvarlig: tove",
    ],
)
def test_who_leads_or_answers_for_a_unit_of_the_gain_may_own_it(gain: str) -> None:
    assert verdict_of("GEV519", plan(gain)).status == "met"


@pytest.mark.parametrize(
    ("owner", "units", "named"),
    [
        ("tove", "kart", "Kart og oppmåling"),
        ("siri", "bygg", "Byggesak"),
        ("tove", "arkiv, kart", "Arkivet og Kart og oppmåling"),
    ],
)
def test_an_owner_from_elsewhere_is_told_with_gain_and_units(
    owner: str, units: str, named: str
) -> None:
    [sentence] = told(f"enheter: [{units}], gevinstansvarlig: {owner}")
    name = {"tove": "Tove Nes", "siri": "Siri Moe"}[owner]

    assert sentence == (
        f"Gevinsten «Raskere svar» oppstår i {named}. "
        f"Den gevinstansvarlige, {name}, verken leder eller svarer for noen enhet der."
    )


def test_to_work_in_a_unit_is_not_to_lead_it() -> None:
    assert len(told("enheter: [kart], gevinstansvarlig: tove")) == 1


@pytest.mark.parametrize("units", ["", "enheter: [bygg], "])
def test_the_project_manager_and_the_supplier_own_no_gain(units: str) -> None:
    manager, supplier = told(f"{units}gevinstansvarlig: jonas", f"{units}gevinstansvarlig: lars")

    assert manager.startswith("Jonas Vik er gevinstansvarlig for «Raskere svar» og er prosjektl")
    assert supplier.startswith("Lars Lie er gevinstansvarlig for «Raskere svar», men hører til le")


def test_the_project_manager_owns_no_gain_even_as_the_units_manager() -> None:
    text = plan("enheter: [bygg], gevinstansvarlig: tove").replace("jonas}", "tove}", 1)

    assert len(gaps_of("GEV519", text)) == 1


def test_a_unit_without_a_manager_leaves_it_undecided_and_is_told_once() -> None:
    found = gaps_of(
        "GEV519",
        plan(
            "enheter: [vakt, bygg], gevinstansvarlig: siri",
            "enheter: [vakt], gevinstansvarlig: siri",
            "enheter: [vakt, drift], gevinstansvarlig: odd",
        ),
    )

    assert found == [
        (
            15,
            (
                "Det står ikke hvem som leder Vakta. "
                "Da viser planen ikke om Siri Moe og Odd Dahl eier gevinster der de oppstår."
            ),
        ),
        (
            16,
            (
                "Det står ikke hvem som leder drift. "
                "Da viser planen ikke om Odd Dahl eier gevinster der de oppstår."
            ),
        ),
    ]


def test_each_of_several_owners_is_judged() -> None:
    assert len(told("enheter: [bygg], gevinstansvarlig: [tove, odd, jonas]")) == 2


def test_a_gain_without_an_owner_is_another_requirements_matter() -> None:
    assert told("enheter: [bygg]", "enheter: [bygg], gevinstansvarlig: tove") == []


def test_an_owner_without_a_name_is_judged_and_called_by_the_id() -> None:
    assert "Den gevinstansvarlige, kim, verken" in told("enheter: [bygg], gevinstansvarlig: kim")[0]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\n", NO_GAINS),
        (plan("enheter: [bygg]"), NO_GAIN_OWNERS),
        (plan("enheter: [bygg], gevinstansvarlig: prosjektet"), NO_GAIN_OWNERS),
        (plan("enheter: [bygg], gevinstansvarlig: øk"), NO_GAIN_OWNERS),
        (plan("gevinstansvarlig: tove"), NOT_PLACED),
        (plan("enheter: [ukjent], gevinstansvarlig: siri"), NOT_PLACED),
    ],
)
def test_without_gains_or_owners_it_does_not_apply(text: str, reason: Text) -> None:
    assert verdict_of("GEV519", text) == NotApplicable(reason)


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    gains = (
        "enheter: [bygg], gevinstansvarlig: jonas",
        "enheter: [bygg], gevinstansvarlig: lars",
        "enheter: [vakt], gevinstansvarlig: odd",
        "enheter: [bygg, kart], gevinstansvarlig: lise",
        "enheter: [bygg], gevinstansvarlig: odd",
    )

    assert [sentence.split(".")[0] for sentence in told(*gains, language="nn")] == [
        "Jonas Vik er gevinstansvarleg for «Raskere svar» og er prosjektleiar",
        "Lars Lie er gevinstansvarleg for «Raskere svar», men høyrer til leverandøren",
        "Gevinsten «Raskere svar» oppstår i Byggesak",
        "Det står ikkje kven som leier Vakta",
    ]
    english = told(*gains, language="en")
    assert english[2].endswith("Its owner, Odd Dahl, neither leads nor answers for any unit there.")
    assert english[3].endswith("whether the gains of Odd Dahl are owned where they arise.")
