"""GEV513: both what is done with those who will not, and whom that is agreed with."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

START = "Det er ingen avtalt måte å følge opp dem som ikke tar løsningen i bruk. Planen mangler: "
BOTH = "hva lederen gjør og hvem det er avtalt med."


def plan(non_use: str) -> str:
    return f"gevinst: 1\ngevinstrealiseringsplan:\n  datert: 2025-06-16\n  ved_manglende_bruk: {non_use}\n"


def test_a_way_and_an_agreement_meet_it() -> None:
    text = plan("{hvordan: Samtale med rektor, avtalt_med: Utdanningsforbundet}")

    assert verdict_of("GEV513", text).status == "met"


@pytest.mark.parametrize(
    ("non_use", "missing"),
    [
        ("{hvordan: Samtale med rektor}", "hvem det er avtalt med."),
        ("{hvordan: Samtale med rektor, avtalt_med: avklares}", "hvem det er avtalt med."),
        ("{avtalt_med: HR}", "hva lederen gjør."),
        ("{hvordan: TBD, avtalt_med: HR}", "hva lederen gjør."),
        ("{hvordan: TBD, avtalt_med: TBD}", BOTH),
        ("{}", BOTH),
        ("avklares", BOTH),
    ],
)
def test_what_is_missing_is_named_in_one_gap(non_use: str, missing: str) -> None:
    assert gaps_of("GEV513", plan(non_use)) == [(4, START + missing)]


@pytest.mark.parametrize(
    "text", ["gevinst: 1\n", "gevinst: 1\ngevinstrealiseringsplan: {hver: uke}\n"]
)
def test_a_plan_that_is_silent_lacks_both(text: str) -> None:
    [(_, sentence)] = gaps_of("GEV513", text)

    assert sentence == START + BOTH


def test_the_sentence_is_there_in_nynorsk_and_english() -> None:
    [(_, nn)] = gaps_of("GEV513", plan("{}"), language="nn")
    [(_, en)] = gaps_of("GEV513", plan("{}"), language="en")

    assert nn.endswith(
        "løysinga i bruk. Planen manglar: kva leiaren gjer og kven det er avtalt med."
    )
    assert en.endswith("The plan lacks: what the manager does and whom it is agreed with.")
