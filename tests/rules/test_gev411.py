"""GEV411: a place for feedback, an answer and a deadline."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

WHOLE = {"kanal": "Skjema", "besvart_av": "mona", "svar_innen_dager": "5"}


def plan(**fields: str) -> str:
    lines = "".join(f"    {key}: {value}\n" for key, value in fields.items())
    return f"gevinst: 1\npersoner: [{{id: mona, navn: Mona Sand}}]\ninvolvering:\n  tilbakemelding:\n{lines}"


@pytest.mark.parametrize("days", ["0", "1", "5", "60"])
def test_a_channel_with_answers_in_time_meets_it(days: str) -> None:
    assert verdict_of("GEV411", plan(**WHOLE | {"svar_innen_dager": days})).status == "met"


@pytest.mark.parametrize("text", ["gevinst: 1\n", "gevinst: 1\ninvolvering: {rutiner: []}\n"])
def test_no_feedback_at_all_is_a_gap(text: str) -> None:
    [(_, sentence)] = gaps_of("GEV411", text)

    assert sentence == (
        "Det står ikke hvor folk kan melde fra under innføringen, hvem som svarer, eller hvor fort."
    )


@pytest.mark.parametrize(
    ("left", "lacks"),
    [
        ("kanal", "et sted å melde fra"),
        ("besvart_av", "noen som svarer"),
        ("svar_innen_dager", "en frist for svar"),
    ],
)
def test_what_the_feedback_lacks_is_named(left: str, lacks: str) -> None:
    fields = {key: value for key, value in WHOLE.items() if key != left}

    assert gaps_of("GEV411", plan(**fields)) == [
        (4, f"Tilbakemeldingen under innføringen mangler {lacks}.")
    ]


def test_filler_is_no_channel_and_all_that_is_lacking_is_one_gap() -> None:
    assert gaps_of("GEV411", plan(kanal="avklares")) == [
        (
            5,
            "Tilbakemeldingen under innføringen mangler et sted å melde fra, noen som svarer og en frist for svar.",
        )
    ]


def test_a_deadline_below_zero_is_none() -> None:
    assert gaps_of("GEV411", plan(**WHOLE | {"svar_innen_dager": "-1"})) == [
        (7, "Fristen for å svare er −1 dager. Den må være 0 eller mer.")
    ]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nn", "Tilbakemeldinga under innføringa manglar nokon som svarar og ein frist for svar."),
        (
            "en",
            "The feedback during roll-out lacks someone who answers and a deadline for answering.",
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: str) -> None:
    below = plan(**WHOLE | {"svar_innen_dager": "-1"})

    assert gaps_of("GEV411", plan(kanal="Skjema"), language=language)[0][1] == told
    assert gaps_of("GEV411", "gevinst: 1\n", language=language)[0][1].endswith(".")
    assert "1" in gaps_of("GEV411", below, language=language)[0][1]
