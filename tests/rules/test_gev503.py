"""GEV503: every gain has an indicator, with a unit of measure and a source or a method."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import Gaps, NotApplicable
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, verdict_of

WHOLE = {"hva": "Dager til svar", "måleenhet": "dager", "kilde": "Sakssystemet"}


def plan(**fields: str) -> str:
    inner = ", ".join(f"{name}: {value}" for name, value in fields.items())
    return f"gevinst: 1\ngevinster:\n  - id: a\n    hva: Raskere svar\n    måleindikator: {{{inner}}}\n"


def without(*names: str, **more: str) -> str:
    return plan(**{name: value for name, value in WHOLE.items() if name not in names}, **more)


def of(text: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV503", text, language=language)]


@pytest.mark.parametrize(
    "text",
    [
        plan(**WHOLE),
        without("kilde", målemetode="Stikkprøve av 40 saker"),
        plan(**WHOLE, målemetode="avklares"),
        without("kilde", kilde="TBD", målemetode="Stikkprøve av 40 saker"),
        plan(**WHOLE).replace("    hva: Raskere svar\n", ""),
    ],
)
def test_what_unit_and_a_source_or_a_method_meet_it(text: str) -> None:
    assert verdict_of("GEV503", text).status == "met"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nb", "Gevinsten «Raskere svar» har ingen måleindikator."),
        ("nn", "Gevinsten «Raskere svar» har ingen måleindikator."),
        ("en", "The gain “Raskere svar” has no indicator."),
    ],
)
@pytest.mark.parametrize("rest", ["", "    måleindikator: avklares\n"])
def test_no_indicator_is_one_gap(rest: str, language: str, sentence: str) -> None:
    text = f"gevinst: 1\ngevinster:\n  - id: a\n    hva: Raskere svar\n{rest}"

    assert gaps_of("GEV503", text, language=language) == [(5 if rest else 3, sentence)]


FROM = "hvor tallet kommer fra (kilde eller målemetode)"


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        (without("hva"), "hva som måles"),
        (without("hva", hva="kommer senere"), "hva som måles"),
        (without("måleenhet"), "hvilken måleenhet som brukes"),
        (without("kilde"), FROM),
        (without("kilde", målemetode="avklares"), FROM),
        (without("måleenhet", "kilde"), f"hvilken måleenhet som brukes og {FROM}"),
        (plan(hver="måned"), f"hva som måles, hvilken måleenhet som brukes og {FROM}"),
    ],
)
def test_all_that_an_indicator_leaves_out_is_named_in_one_gap(text: str, missing: str) -> None:
    assert gaps_of("GEV503", text) == [
        (5, f"Måleindikatoren for «Raskere svar» sier ikke {missing}.")
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nn",
            "Måleindikatoren for «Raskere svar» seier ikkje kva som blir målt, kva måleeining som blir brukt og kvar talet kjem frå (kjelde eller målemetode).",
        ),
        (
            "en",
            "The indicator of “Raskere svar” does not say what is measured, which unit of measure is used and where the number comes from (source or measurement method).",
        ),
    ],
)
def test_they_are_named_in_nynorsk_and_english(language: str, sentence: str) -> None:
    assert of(plan(hver="måned"), language) == [sentence]


def test_what_to_write_is_a_source_and_not_a_method_as_well() -> None:
    verdict = verdict_of("GEV503", without("måleenhet", "kilde"))

    assert isinstance(verdict, Gaps)
    assert [gap.write for gap in verdict.gaps] == [("measured_in", "source")]


@pytest.mark.parametrize("field", ["målemetode", "kilde", "måleenhet"])
def test_a_part_that_could_not_be_read_is_to_be_mended_first(field: str) -> None:
    [sentence] = of(without("kilde", field, **{field: "{a: b}"}))

    assert "(se GEV002)" in sentence


@pytest.mark.parametrize("what", ["Raskere svar", "raskere  SVAR.", "' Raskere svar! '"])
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nb",
            "Måleindikatoren for «Raskere svar» er bare gevinsten en gang til. Skriv hva som telles eller måles.",
        ),
        (
            "nn",
            "Måleindikatoren for «Raskere svar» er berre gevinsten ein gong til. Skriv kva som blir talt eller målt.",
        ),
        (
            "en",
            "The indicator of “Raskere svar” is only the gain once more. Write what is counted or measured.",
        ),
    ],
)
def test_the_gain_once_more_is_no_indicator(what: str, language: str, sentence: str) -> None:
    assert of(without("hva", hva=what), language) == [sentence]


@pytest.mark.parametrize("what", ["Raskere svar i dager", "Svar"])
def test_words_that_the_gain_has_too_are_an_indicator(what: str) -> None:
    assert verdict_of("GEV503", without("hva", hva=what)).status == "met"


def test_every_gain_is_asked() -> None:
    text = plan(**WHOLE) + "  - id: b\n  - id: c\n"

    assert [line for line, _ in gaps_of("GEV503", text)] == [6, 7]


def test_it_does_not_apply_without_gains() -> None:
    assert verdict_of("GEV503", "gevinst: 1\n") == NotApplicable(NO_GAINS)
