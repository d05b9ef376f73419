"""GEV202: a political body has decided, with date or case, or it is said why none needs to."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(decision: str) -> str:
    return f"gevinst: 1\nledelse:\n  politisk_vedtak: {{{decision}}}\n"


@pytest.mark.parametrize(
    "decision",
    [
        "organ: Formannskapet, dato: 2026-02-10",
        "organ: Kommunestyret, saksnummer: 14/26",
        "organ: Kommunestyret, dato: 2026-11-02",
        "organ: Administrasjonsutvalget, saksnummer: 14/26",
        "organ: Prosjektstyret i Nordvik kommunestyre, saksnummer: 14/26",
        "organ: Eldrerådet, dato: 2026-02-10",
        "organ: Formannskapet, dato: 2026-02-10, ikke_nødvendig: nei",
        "ikke_nødvendig: Kommunestyret har delegert innkjøp under 2 mill. til kommunedirektøren",
        "organ: Ledergruppen, ikke_nødvendig: Delegert i reglementet",
    ],
)
def test_a_decision_or_a_reason_for_none_meets_it(decision: str) -> None:
    assert verdict_of("GEV202", plan(decision)).status == "met"


FAULTS = [
    ("gevinst: 1\n", 1, "noe politisk organ"),
    (plan("dato: 2026-02-10"), 3, "hvilket organ"),
    (plan("organ: avklares, dato: 2026-02-10"), 3, "hvilket organ"),
    (plan("organ: Formannskapet"), 3, "verken dato eller saksnummer"),
    (plan("organ: Formannskapet, dato: TBD, ikke_nødvendig: ja"), 3, "verken dato"),
    (plan("organ: Ledergruppen, dato: 2026-02-10"), 3, "«Ledergruppen» er ikke et politisk"),
    (plan("organ: Kommunedirektørens stab, saksnummer: 14/26"), 3, "«Kommunedirektørens stab»"),
    (plan("organ: Styringsgruppa, saksnummer: 14/26"), 3, "«Styringsgruppa»"),
    (plan("dato: 2026-02-10, ikke_nødvendig: ja"), 3, "hvilket organ"),
    (plan("organ: Formannskapet, dato: 2026-11-03"), 3, "datert 2026-11-03. Per 2026-11-02 er"),
    (plan("ikke_nødvendig: ja"), 3, "bare «ja»"),
    (plan("ikke_nødvendig: Ja."), 3, "bare «Ja.»"),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_each_lack_of_backing_is_told(text: str, line: int, words: str) -> None:
    [(found, sentence)] = gaps_of("GEV202", text)

    assert found == line
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_line", "_words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(
    text: str, _line: int, _words: str, language: str
) -> None:
    [(_, sentence)] = gaps_of("GEV202", text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence


def test_where_a_decision_is_needed_its_body_and_its_date_are_both_asked_for() -> None:
    found = [sentence for _, sentence in gaps_of("GEV202", plan("ikke_nødvendig: nei"))]

    assert ["hvilket organ" in found[0], "verken dato" in found[1]] == [True, True]
