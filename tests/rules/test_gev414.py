"""GEV414: the language is tried on those who will use it."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

START = "gevinst: 1\ninvolvering:\n  språktest:\n"


def test_a_dated_test_meets_it() -> None:
    text = START + "    - {hvordan: Åtte foreldre leser høyt, dato: 2026-01-06}\n"

    assert verdict_of("GEV414", text).status == "met"


@pytest.mark.parametrize(("text", "line"), [("gevinst: 1\n", 1), (START, 3)])
def test_no_test_is_a_gap(text: str, line: int) -> None:
    assert gaps_of("GEV414", text) == [
        (
            line,
            "Det står ikke når og hvordan språket i løsningen er prøvd på dem som skal bruke den.",
        )
    ]


@pytest.mark.parametrize(
    ("test", "lacks"),
    [
        ("hvordan: Åtte foreldre leser høyt", "en dato"),
        ("dato: 2026-01-06", "hvordan den gjøres, og med hvem"),
        ("hvordan: TBD, dato: 2026-01-06", "hvordan den gjøres, og med hvem"),
    ],
)
def test_what_a_test_lacks_is_told(test: str, lacks: str) -> None:
    assert gaps_of("GEV414", f"{START}    - {{{test}}}\n") == [
        (4, f"En prøve av språket i løsningen mangler dette: {lacks}.")
    ]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nn", "Ei prøve av språket i løysinga manglar dette: ein dato."),
        ("en", "A test of the language of the solution lacks this: a date."),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: str) -> None:
    text = START + "    - hvordan: Åtte foreldre leser høyt\n"

    assert gaps_of("GEV414", text, language=language) == [(4, told)]
    assert gaps_of("GEV414", START, language=language)[0][1].endswith(".")
