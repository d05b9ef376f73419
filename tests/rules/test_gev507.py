"""GEV507: top and middle manager agree on the gain, before the solution is chosen."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import Gaps, NotApplicable
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, verdict_of

START = """
gevinst: 1
personer:
  - {id: rita, navn: Rita Solberg, nivå: toppledelse}
  - {id: per, navn: Per Aune, nivå: toppledelse}
  - {id: kari, navn: Kari Hansen, nivå: mellomleder}
  - {id: odd, navn: Odd Myhre}
  - {id: eva, navn: Eva Lund, nivå: ansatt}
  - {id: leif, navn: Leif Moe, nivå: ansatt}
  - {id: bo, navn: Bo Berg}
  - {id: ask}
  - {id: nils, navn: Nils Foss, nivå: toppledelse}
enheter:
  - {id: natt, leder: odd}
  - {id: dag, leder: leif}
  - {id: stab, leder: per}
  - {id: plan, leder: nils}
"""
ALL = "om: [hva_gevinsten_er, hvordan_den_nås, hvordan_den_måles]"


def plan(agreement: str, solution: str = "valgt: 2025-11-17") -> str:
    gain = f"  - id: a\n    hva: Ro\n    enighet: {{{agreement}}}\n"
    return f"{START}løsning: {{{solution}}}\ngevinster:\n{gain}"


def between(people: str) -> str:
    return plan(f"mellom: [{people}], dato: 2025-10-20, {ALL}")


def on(day: str, solution: str) -> str:
    return plan(f"mellom: [rita, kari], dato: {day}, {ALL}", solution)


def of(text: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV507", text, language=language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nb", "Det står ikke at toppleder og mellomleder er enige om «Ro»."),
        ("nn", "Det står ikkje at toppleiar og mellomleiar er einige om «Ro»."),
        ("en", "It is not said that top and middle manager agree on “Ro”."),
    ],
)
@pytest.mark.parametrize("agreement", ["", ", enighet: avklares"])
def test_no_agreement_is_one_gap(agreement: str, language: str, sentence: str) -> None:
    text = START + f"gevinster: [{{id: a, hva: Ro{agreement}}}]\n"

    assert of(text, language) == [sentence]


@pytest.mark.parametrize(
    "people",
    [
        "rita, kari",
        "kari, rita, eva",
        "rita, odd",
        "rita, leif",
        "rita, kari, bo",
        "rita, per",
        "nils, per",
        "rita, rita, kari",
    ],
)
def test_one_from_each_side_meets_it_and_who_leads_a_unit_is_a_middle_manager(people: str) -> None:
    assert verdict_of("GEV507", between(people)).status == "met"


TOP = "noen fra toppledelsen"
MIDDLE = "en mellomleder"


@pytest.mark.parametrize(
    ("people", "missing"),
    [
        ("rita", MIDDLE),
        ("rita, rita", MIDDLE),
        ("rita, eva", MIDDLE),
        ("per", MIDDLE),
        ("kari", TOP),
        ("odd, kari, eva", TOP),
        ("eva", f"{TOP} og {MIDDLE}"),
        ("", f"{TOP} og {MIDDLE}"),
        ("avklares", f"{TOP} og {MIDDLE}"),
        ("rita, rådmann", MIDDLE),
    ],
)
def test_a_side_that_nobody_is_on_is_a_gap_and_one_person_is_not_both(
    people: str, missing: str
) -> None:
    assert of(between(people)) == [f"I enigheten om «Ro» mangler {missing}."]


@pytest.mark.parametrize(
    ("language", "sides", "date"),
    [
        (
            "nb",
            "I enigheten om «Ro» mangler noen fra toppledelsen og en mellomleder.",
            "I enigheten om «Ro» mangler dato.",
        ),
        (
            "nn",
            "I semja om «Ro» manglar nokon frå toppleiinga og ein mellomleiar.",
            "I semja om «Ro» manglar dato.",
        ),
        (
            "en",
            "The agreement on “Ro” lacks someone from top management and a middle manager.",
            "The agreement on “Ro” lacks a date.",
        ),
    ],
)
def test_sides_and_date_are_asked_in_every_language(language: str, sides: str, date: str) -> None:
    assert of(plan(ALL), language) == [sides, date]
    assert of(plan(f"mellom: [rita, kari], {ALL}, dato: TBD"), language) == [date]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nb",
            "Det står ikke om Bo Berg, som er med på enigheten om «Ro», hører til toppledelsen eller er mellomleder.",
        ),
        (
            "nn",
            "Det står ikkje om Bo Berg, som er med på semja om «Ro», høyrer til toppleiinga eller er mellomleiar.",
        ),
        (
            "en",
            "It is not said whether Bo Berg, who is part of the agreement on “Ro”, belongs to top or middle management.",
        ),
    ],
)
@pytest.mark.parametrize("people", ["rita, bo", "bo, odd", "bo"])
def test_a_person_whose_level_would_decide_it_is_asked_for_it(
    people: str, language: str, sentence: str
) -> None:
    assert gaps_of("GEV507", between(people), language=language) == [(9, sentence)]


def test_a_person_without_a_level_is_asked_once_and_each_is_asked() -> None:
    text = (
        between("rita, bo, ask") + f"  - {{enighet: {{mellom: [bo], dato: 2025-10-20, {ALL}}}}}\n"
    )

    assert [line for line, _ in gaps_of("GEV507", text)] == [9, 10]
    assert "om ask, som er med på enigheten om «Ro»," in of(text)[1]


@pytest.mark.parametrize(("day", "gaps"), [("2025-11-16", 0), ("2025-11-17", 1), ("2025-11-18", 1)])
@pytest.mark.parametrize(
    "solution",
    [
        "valgt: 2025-11-17",
        "valgt: 2025-11-17, tas_i_bruk: 2025-06-01",
        "tas_i_bruk: 2025-11-17",
        "puljer: [{start: 2025-11-17}]",
    ],
)
def test_it_is_from_before_the_choice_or_at_least_before_go_live(
    solution: str, day: str, gaps: int
) -> None:
    assert len(of(on(day, solution))) == gaps


def test_before_anything_is_chosen_every_date_is_early_enough() -> None:
    assert verdict_of("GEV507", on("2026-10-20", "navn: Tilsyn")).status == "met"


@pytest.mark.parametrize(
    ("language", "chosen", "in_use"),
    [
        (
            "nb",
            "Enigheten om «Ro» er datert 2025-12-01, men løsningen velges 2025-11-17. Enigheten må komme før valget.",
            "Enigheten om «Ro» er datert 2025-12-01, men løsningen tas i bruk 2025-11-17. Enigheten må komme før valget.",
        ),
        (
            "nn",
            "Semja om «Ro» er datert 2025-12-01, men løysinga blir vald 2025-11-17. Semja må kome før valet.",
            "Semja om «Ro» er datert 2025-12-01, men løysinga blir teken i bruk 2025-11-17. Semja må kome før valet.",
        ),
        (
            "en",
            "The agreement on “Ro” is dated 2025-12-01, but the solution is chosen 2025-11-17. The agreement must come before the choice.",
            "The agreement on “Ro” is dated 2025-12-01, but the solution is taken into use 2025-11-17. The agreement must come before the choice.",
        ),
    ],
)
def test_a_late_one_is_told_with_both_dates(language: str, chosen: str, in_use: str) -> None:
    assert of(on("2025-12-01", "valgt: 2025-11-17"), language) == [chosen]
    assert of(on("2025-12-01", "tas_i_bruk: 2025-11-17"), language) == [in_use]


@pytest.mark.parametrize(
    ("about", "nb", "nn", "en"),
    [
        (
            "[hvordan_den_nås, hvordan_den_måles]",
            "hva gevinsten er",
            "kva gevinsten er",
            "what the gain is",
        ),
        (
            "[hva_gevinsten_er, hvordan_den_måles]",
            "hvordan den nås",
            "korleis ein når han",
            "how it is reached",
        ),
        (
            "[hva_gevinsten_er, hvordan_den_nås]",
            "hvordan den måles",
            "korleis han blir målt",
            "how it is measured",
        ),
        (
            "[]",
            "hva gevinsten er, hvordan den nås og hvordan den måles",
            "kva gevinsten er, korleis ein når han og korleis han blir målt",
            "what the gain is, how it is reached and how it is measured",
        ),
    ],
)
def test_what_they_have_not_agreed_on_is_named(about: str, nb: str, nn: str, en: str) -> None:
    text = plan(f"mellom: [rita, kari], dato: 2025-10-20, om: {about}")

    assert of(text) == [f"Enigheten om «Ro» nevner ikke {nb}."]
    assert of(text, "nn") == [f"Semja om «Ro» nemner ikkje {nn}."]
    assert of(text, "en") == [f"The agreement on “Ro” does not mention {en}."]


@pytest.mark.parametrize(
    ("text", "write"),
    [
        (plan(f"dato: 2025-10-20, {ALL}"), ("between",)),
        (between("bo"), ("level",)),
        (on("2025-12-01", "valgt: 2025-11-17"), ()),
        (START + "gevinster: [{id: a}]\n", ("agreed.between", "agreed.date", "agreed.about")),
    ],
)
def test_what_to_write_is_what_is_missing(text: str, write: tuple[str, ...]) -> None:
    verdict = verdict_of("GEV507", text)

    assert isinstance(verdict, Gaps)
    assert [gap.write for gap in verdict.gaps] == [write]


@pytest.mark.parametrize(
    "text",
    [
        plan("mellom: [rita, kari], dato: 2025-10-20, om: [alt]"),
        between("rita, bo").replace("Bo Berg}", "Bo Berg, nivå: sjef}"),
    ],
)
def test_a_word_that_could_not_be_read_is_to_be_mended_first(text: str) -> None:
    [sentence] = of(text)

    assert "(se GEV002)" in sentence


def test_it_does_not_apply_without_gains() -> None:
    assert verdict_of("GEV507", START) == NotApplicable(NO_GAINS)
