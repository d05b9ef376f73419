"""GEV002: unknown keys, wrong values and what is required, each told with what is due."""

from __future__ import annotations

import time
from textwrap import dedent

import pytest

from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV002", text, language=language)


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("gevinst: 1\nprosjekt: {nvan: x}\n", "navn"),
        ("gevinst: 1\nprosjekt: {nanv: x, starta: 2026-01-01, prosjekteigar: a}\n", "namn"),
        ("gevinst: 1\nproject: {nmae: x, started: 2026-01-01}\n", "name"),
        ("gevinst: 1\nGevinsterr: []\npersoner: []\n", "gevinster"),
        ("gevinst: 1\ngevinst r: []\npersonar: []\n", "gevinstar"),
        ("gevinst: 1\nprosjekt: {tjenestområde: teknisk}\n", "tjenesteområde"),
    ],
)
def test_an_unknown_key_gets_the_nearest_one_in_the_authors_vocabulary(
    text: str, nearest: str
) -> None:
    assert f"Mente du «{nearest}»?" in of(text)[0][1]


def test_a_key_like_no_other_gets_no_suggestion() -> None:
    [(line, sentence)] = of("gevinst: 1\nprosjekt:\n  qqqqq: x\n")

    assert line == 3
    assert "«qqqqq» finnes ikke" in sentence
    assert "Mente" not in sentence


def test_a_key_that_starts_with_x_is_the_houses_own() -> None:
    assert of("gevinst: 1\nx-notat: {hva: som helst}\n") == []


def test_a_long_key_is_cut_and_not_searched_for() -> None:
    [(_, sentence)] = of(f"gevinst: 1\ngevinster{'r' * 500}: x\n")

    assert len(sentence.partition(". ")[0]) < 160
    assert "…" in sentence
    assert "Mente" not in sentence


def test_only_the_first_twenty_unknown_keys_are_searched_for() -> None:
    found = of("gevinst: 1\n" + "".join(f"gevinsterr{n}: x\n" for n in range(30)))

    assert ["Mente" in sentence for _, sentence in found] == [True] * 20 + [False] * 10


def test_twenty_thousand_unknown_keys_are_counted_within_a_second() -> None:
    began = time.perf_counter()

    found = of("gevinst: 1\n" + "".join(f"ukjent{n}: x\n" for n in range(20_000)))

    assert len(found) == 201
    assert found[-1][1].replace("\N{NO-BREAK SPACE}", " ").startswith("Det er 19 800 feil til")
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("written", "due"),
    [
        ("started: 2026-02-30", "2026-02-30 finnes ikke i kalenderen"),
        ("started: i fjor", "en dato, skrevet som 2026-03-16"),
        ("started: 03/04/2026", "kan bety 2026-04-03 eller 2026-03-04"),
        ("started: [2026-01-01]", "en dato, skrevet som 2026-03-16"),
        ("must_have: {a: b}", "ja eller nei"),
        ("project_owner: [a, b]", "én id"),
        ("must_have: kanskje", "ja eller nei"),
        ("phase: snart", "konsept, planlegging, innføring og realisering"),
        ("phase: planleging", "Mente du «planlegging»?"),
        ("name: {a: b}", "tekst"),
        ("goals: mer", "en liste der hvert punkt har felt som id og strategi"),
    ],
)
def test_a_wrong_value_is_told_with_what_is_due(written: str, due: str) -> None:
    text = f"gevinst: 1\nprosjekt:\n  {written}\npersoner: []\nenheter: []\nopplæring: {{}}\n"

    [(line, sentence)] = of(text)

    assert line == 3
    assert f"«{written.partition(':')[0]}»" in sentence
    assert due in sentence
    assert "{" not in sentence


def test_choices_are_listed_in_the_authors_vocabulary_whatever_the_language_of_the_report() -> None:
    text = "gevinst: 1\nprosjekt: {fase: snart}\n"

    assert "konsept, planlegging, innføring and realisering" in of(text, "en")[0][1]
    assert "konsept, planlegging, innføring og realisering" in of(text, "nn")[0][1]
    assert "concept, planning" in of("gevinst: 1\nproject: {phase: soon, name: x}\n", "nb")[0][1]


def test_a_number_that_may_be_read_in_two_ways_is_told_with_both() -> None:
    [(_, sentence)] = of("gevinst: 1\ngevinster: [{id: a, nullpunkt: {verdi: 1.200}}]\n")

    assert "1,2 " in sentence
    assert "1\N{NO-BREAK SPACE}200" in sentence


def test_a_long_value_is_cut_at_eighty_characters() -> None:
    [(_, sentence)] = of(f"gevinst: 1\nprosjekt: {{startet: {'abcd' * 5000}}}\n")

    assert "abcd" * 19 + "abc…" in sentence
    assert len(sentence) < 200


def test_an_identity_number_is_not_repeated() -> None:
    found = of("gevinst: 1\nprosjekt: {startet: 018190 12446, '01819012446': x}\n")

    assert len(found) == 2
    assert all("12446" not in sentence and "•••" in sentence for _, sentence in found)


@pytest.mark.parametrize(("text", "line"), [("prosjekt: {navn: x}\n", 1), ("# a\ngevinst:\n", 2)])
def test_a_plan_without_a_version_is_told_how_to_begin(text: str, line: int) -> None:
    [(found, sentence)] = of(text)

    assert found == line
    assert sentence.startswith("Planen sier ikke hvilken versjon av formatet")
    assert "«gevinst: 1»" in sentence


@pytest.mark.parametrize(
    ("version", "words"), [("2", "versjon 2"), ("0", "ingen versjon 0"), ("-1", "ingen versjon")]
)
def test_a_version_that_the_program_does_not_know_is_said(version: str, words: str) -> None:
    [(line, sentence)] = of(f"gevinst: {version}\n")

    assert line == 1
    assert words in sentence


def test_a_version_that_is_no_number_is_told_once() -> None:
    [(line, sentence)] = of("gevinst: ny\n")

    assert line == 1
    assert "«ny», men der skal det stå et" in sentence


def test_people_units_and_gains_need_an_id() -> None:
    text = """
        gevinst: 1
        personer:
          - navn: Kari Hansen
        enheter:
          - navn: Natt
          - id: <kort navn uten mellomrom>
        gevinster:
          - hva: Færre tilsyn
    """

    assert [(line, sentence.partition(" mangler")[0]) for line, sentence in of(text)] == [
        (3, "En person"),
        (5, "En enhet"),
        (6, "En enhet"),
        (8, "En gevinst"),
    ]


def test_a_key_that_is_not_text_is_told_at_its_line() -> None:
    [(line, sentence)] = of("gevinst: 1\n? [a, b]\n: x\n")

    assert line == 2
    assert "ikke et ord" in sentence


def test_one_wrong_value_does_not_hide_the_next() -> None:
    text = """
        gevinst: 1
        prosjekt:
          startet: aldri
          oppdatert: snart
          ukjent: x
    """

    assert [line for line, _ in of(text)] == [3, 4, 5]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_kind_of_finding_reads_in_each_language(language: str) -> None:
    text = dedent("""
        prosjekt: {fase: snart, startet: aldri, nvan: y, ukjentfelt: z, navn: [a]}
        gevinster: [{hva: b}]
        ? [c]
        : d
    """)

    found = of(text, language)

    assert len(found) == 8
    for _, sentence in found:
        assert "{" not in sentence
        assert "None" not in sentence
        assert sentence.endswith((".", "?"))


def test_a_plan_in_a_mix_of_vocabularies_is_read() -> None:
    text = "gevinst: 1\nproject: {navn: x}\ngevinstar: [{id: a, what: b}]\n"

    assert verdict_of("GEV002", text).status == "met"


def test_a_comma_that_splits_a_text_within_braces_is_told_as_what_it_is() -> None:
    ((line, sentence),) = gaps_of(
        "GEV002",
        """\
        gevinst: 1
        løsning:
          alternativer:
            - {navn: Sensor, vurdering: Billigst å drive, men fanger ikke opp fall}
        """,
    )

    assert line == 4
    assert "«men fanger ikke opp fall»" in sentence
    assert "anførselstegn" in sentence


def test_a_part_of_a_fields_name_is_told_the_whole_name() -> None:
    [(_, sentence)] = of("gevinst: 1\nproject: {owner: rita}\nunits: []\n")

    assert "Mente du «project_owner»?" in sentence


def test_a_field_in_the_wrong_place_is_told_what_may_stand_there() -> None:
    text = "gevinst: 1\ngains: [{id: ro, indicator: {what: Uro, unit: dager}}]\n"
    [(_, sentence)] = of(text)

    assert "Her kan disse stå: what, measured_in, direction" in sentence
    assert "Mente du" not in sentence
