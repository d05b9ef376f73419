"""GEV007: waivers that hide a gap or are not needed."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

HEAD = "gevinst: 1\npersoner: [{id: rita, navn: Rita Solberg}]\nunntak:\n"
WHOLE = "begrunnelse: Vi er en liten kommune., godkjent_av: rita"


def of(waiver: str, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV007", f"{HEAD}  - {{{waiver}}}\n", language=language)


def test_a_waiver_from_a_gap_with_reason_and_approver_is_in_order() -> None:
    assert of(f"krav: GEV008, {WHOLE}") == []
    assert of(f"krav: gev008, {WHOLE}, fram_til: 2026-11-02") == []


def test_a_plan_without_waivers_has_nothing_to_answer_for() -> None:
    assert verdict_of("GEV007", "gevinst: 1\n").status == "not_applicable"


@pytest.mark.parametrize(
    ("waiver", "words"),
    [
        (WHOLE, "sier ikke hvilket krav"),
        (f"krav: GEV9999, {WHOLE}", "«GEV9999»"),
        (f"krav: nullpunkt, {WHOLE}", "«nullpunkt», men det finnes ikke noe krav"),
        (f"krav: GEV08, {WHOLE}", "Mente du GEV0"),
        ("krav: GEV008, godkjent_av: rita", "Unntaket fra GEV008 mangler begrunnelse."),
        ("krav: GEV008, begrunnelse: TBD, godkjent_av: rita", "mangler begrunnelse"),
        ("krav: GEV008, begrunnelse: Vi er en liten kommune.", "hvem som har godkjent"),
        (
            f"krav: GEV008, {WHOLE}, fram_til: 2026-11-01",
            "gikk ut 2026-11-01, og planen vurderes per 2026-11-02",
        ),
        (f"krav: GEV003, {WHOLE}", "trengs ikke, for kravet er oppfylt"),
        (f"krav: GEV504, {WHOLE}", "gjelder ikke denne planen: planen har ingen gevinster ennå"),
        (f"krav: GEV001, {WHOLE}", "ikke an å gjøre unntak fra GEV001"),
        (f"krav: GEV007, {WHOLE}", "ikke an å gjøre unntak fra GEV007"),
    ],
)
def test_each_way_to_fail_has_its_sentence(waiver: str, words: str) -> None:
    [(line, sentence)] = of(waiver)

    assert line == 4
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_each_sentence_is_whole_in_each_language(language: str) -> None:
    waivers = (
        "begrunnelse: Nei",
        f"krav: GEV08, {WHOLE}",
        f"krav: noe helt annet, {WHOLE}",
        f"krav: GEV001, {WHOLE}",
        "krav: GEV008, fram_til: 2020-01-01",
        f"krav: GEV003, {WHOLE}",
        f"krav: GEV504, {WHOLE}",
    )
    found = [sentence for waiver in waivers for _, sentence in of(waiver, language)]

    assert len(found) == 9
    for sentence in found:
        assert "{" not in sentence
        assert "None" not in sentence
        assert sentence.endswith((".", "?"))


def test_each_of_several_waivers_is_judged_at_its_own_line() -> None:
    text = f"{HEAD}  - {{krav: GEV999, {WHOLE}}}\n  - {{krav: GEV008, {WHOLE}}}\n  - {{krav: GEV003, {WHOLE}}}\n"

    assert [line for line, _ in gaps_of("GEV007", text)] == [4, 6]


def test_a_waiver_without_effect_is_not_said_to_be_needless() -> None:
    assert [
        told for _, told in of("krav: GEV008, godkjent_av: rita") if "trengs ikke" in told
    ] == []


def test_an_end_that_cannot_be_read_leaves_the_waiver_open() -> None:
    assert of(f"krav: GEV008, {WHOLE}, fram_til: snart") == []


def test_a_long_name_of_a_requirement_is_cut() -> None:
    [(_, sentence)] = of(f"krav: {'G' * 900}, {WHOLE}")

    assert len(sentence) < 200


def test_a_waiver_of_this_very_requirement_silences_nothing() -> None:
    text = f"{HEAD}  - {{krav: GEV007, {WHOLE}}}\n"

    assert verdict_of("GEV007", text).status == "gap"


def test_only_the_first_twenty_unknown_requirements_are_searched_for() -> None:
    text = "gevinst: 1\nunntak: [" + "{krav: GEV9}, " * 30 + "]\n"

    found = gaps_of("GEV007", text)

    assert ["Mente" in sentence for _, sentence in found] == [True] * 20 + [False] * 10
