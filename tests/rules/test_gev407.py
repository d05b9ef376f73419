"""GEV407: two assessed alternatives besides doing nothing."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

NOTHING = "navn: Beholde nøkkelskapet, gjøre_ingenting: ja"
LOCK = "navn: Elektronisk lås, vurdering: Dyrest å montere"
BOX = "navn: Nøkkelboks, vurdering: Billigst i drift"


def plan(*alternatives: str) -> str:
    items = "".join(f"\n    - {{{one}}}" for one in alternatives)
    return f"gevinst: 1\nløsning:\n  navn: Nøkkel\n  alternativer:{items or ' []'}\n"


@pytest.mark.parametrize(
    "told", [(LOCK, BOX), (NOTHING, LOCK, BOX), (LOCK + ", gjøre_ingenting: nei", BOX)]
)
def test_two_assessed_alternatives_meet_it(told: tuple[str, ...]) -> None:
    assert verdict_of("GEV407", plan(*told)).status == "met"


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (
            (),
            "Planen nevner ingen alternativer. Det må være minst to, i tillegg til å ikke gjøre noe.",
        ),
        (
            (NOTHING,),
            "Det eneste alternativet er å ikke gjøre noe. Det må være minst to i tillegg.",
        ),
        (
            (NOTHING, LOCK),
            "Planen nevner bare ett alternativ i tillegg til å ikke gjøre noe: «Elektronisk lås». Det må være minst to.",
        ),
        (
            (LOCK, "navn: elektronisk LÅS, vurdering: Raskest i bruk"),
            "Planen nevner bare ett alternativ i tillegg til å ikke gjøre noe: «elektronisk LÅS». Det må være minst to.",
        ),
    ],
)
def test_fewer_than_two_are_named(told: tuple[str, ...], sentence: str) -> None:
    assert gaps_of("GEV407", plan(*told)) == [(4, sentence)]


@pytest.mark.parametrize(
    "name",
    ["Fortsette som i dag", "Nullalternativet", "Å ikke gjøre noe", "Do nothing", "0-alternativet"],
)
def test_doing_nothing_is_known_by_its_name_where_it_is_not_marked(name: str) -> None:
    unmarked = f"navn: {name}, vurdering: Går ikke"

    assert len(gaps_of("GEV407", plan(unmarked, LOCK))) == 1
    assert verdict_of("GEV407", plan(unmarked + ", gjøre_ingenting: nei", LOCK)).status == "met"


@pytest.mark.parametrize(
    ("third", "sentence"),
    [
        ("navn: Vaktmester", "Alternativet «Vaktmester» er ikke vurdert."),
        ("navn: Vaktmester, vurdering: TBD", "Alternativet «Vaktmester» er ikke vurdert."),
        ("vurdering: Tar lang tid", "Det står ikke hva et av alternativene er."),
        (
            "navn: Vaktmester, vurdering: billigst i drift",
            "Alternativet «Vaktmester» har samme vurdering som «Nøkkelboks», så de er ikke vurdert hver for seg.",
        ),
    ],
)
def test_each_alternative_has_a_name_and_an_assessment_of_its_own(
    third: str, sentence: str
) -> None:
    assert gaps_of("GEV407", plan(LOCK, BOX, third)) == [(7, sentence)]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            [
                "Planen nemner berre eitt alternativ i tillegg til å ikkje gjere noko: «Lås». Det må vere minst to.",
                "Alternativet «Lås» er ikkje vurdert.",
            ],
        ),
        (
            "en",
            [
                "The plan names only one alternative besides doing nothing: “Lås”. There must be at least two.",
                "The alternative “Lås” is not assessed.",
            ],
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: list[str]) -> None:
    assert [s for _, s in gaps_of("GEV407", plan("navn: Lås"), language=language)] == told
    for text in (plan(), plan(NOTHING), plan(LOCK, BOX, "vurdering: Dyrest å montere")):
        assert gaps_of("GEV407", text, language=language)[0][1].endswith(".")
