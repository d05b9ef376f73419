"""GEV413: users and developers meet."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

START = "gevinst: 1\ninvolvering:\n"


@pytest.mark.parametrize(
    "meeting",
    [
        "  utviklere: [{hvordan: Gjennomgang, dato: 2025-12-08}]\n",
        "  aktiviteter: [{hvem: [ansatte, leverandør], hvordan: Gjennomgang, dato: 2025-12-08}]\n",
        "  aktiviteter: [{hvem: [innbyggere, leverandør], hvordan: Gjennomgang, dato: 2025-12-08}]\n",
    ],
)
def test_a_dated_meeting_of_users_and_developers_meets_it(meeting: str) -> None:
    assert verdict_of("GEV413", START + meeting).status == "met"


@pytest.mark.parametrize(
    "activity",
    [
        "hvem: [ansatte], hvordan: Gjennomgang, dato: 2025-12-08",
        "hvem: [leverandør], hvordan: Gjennomgang, dato: 2025-12-08",
        "hvem: [ledere, leverandør], hvordan: Gjennomgang, dato: 2025-12-08",
        "hvem: [ansatte, leverandør], dato: 2025-12-08",
        "hvem: [ansatte, leverandør], hvordan: Gjennomgang",
    ],
)
def test_an_activity_without_both_sides_how_and_date_is_no_such_meeting(activity: str) -> None:
    [(line, sentence)] = gaps_of("GEV413", f"{START}  aktiviteter: [{{{activity}}}]\n")

    assert line == 2
    assert sentence == (
        "Det står ikke når og hvordan brukerne møter leverandøren eller utviklerne."
    )


@pytest.mark.parametrize(
    ("meeting", "lacks"),
    [
        ("hvordan: Gjennomgang", "en dato"),
        ("dato: 2025-12-08", "hvordan det skjer"),
        ("hvordan: TBD", "hvordan det skjer og en dato"),
    ],
)
def test_what_a_meeting_lacks_is_told(meeting: str, lacks: str) -> None:
    assert gaps_of("GEV413", f"{START}  utviklere:\n    - {{{meeting}}}\n") == [
        (4, f"Et møte mellom brukere og utviklere mangler dette: {lacks}.")
    ]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nn", "Eit møte mellom brukarar og utviklarar manglar dette: ein dato."),
        ("en", "A meeting of users and developers lacks this: a date."),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: str) -> None:
    text = START + "  utviklere: [{hvordan: Gjennomgang}]\n"

    assert [sentence for _, sentence in gaps_of("GEV413", text, language=language)] == [told]
    assert gaps_of("GEV413", "gevinst: 1\n", language=language)[0][1].endswith(".")
