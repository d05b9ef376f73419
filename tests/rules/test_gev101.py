"""GEV101: what, how and why are told, each in words of its own."""

from __future__ import annotations

from datetime import date

import pytest

from gevinst.choices import Phase
from gevinst.rules.b1_resistance import gev101_explained
from gevinst.rules.given import Given
from tests.plans import gaps_of, loaded, verdict_of

WHAT = "hva: Besøk føres på telefon der de skjer"
HOW = "hvordan: Fire uker med hjelp på hver vakt"
WHY = "hvorfor: Opplysninger kommer for sent fram til legen"


def of(*lines: str, language: str = "nb") -> list[tuple[int, str]]:
    text = "gevinst: 1\nendring:\n" + "".join(f"  {line}\n" for line in lines)
    return gaps_of("GEV101", text, language=language)


def test_three_texts_that_differ_explain_the_change() -> None:
    assert of(WHAT, HOW, WHY) == []


@pytest.mark.parametrize(
    ("lines", "line", "missing"),
    [
        ((HOW, WHY), 2, "hva som endres"),
        ((WHAT, WHY), 2, "hvordan det skjer"),
        ((WHAT, HOW), 2, "hvorfor"),
        ((WHAT, HOW, "hvorfor: TBD"), 5, "hvorfor"),
        ((WHAT,), 2, "hvordan det skjer og hvorfor"),
        ((WHAT, "hvorfor: kommer senere"), 4, "hvordan det skjer og hvorfor"),
    ],
)
def test_what_is_missing_is_named_in_one_gap(
    lines: tuple[str, ...], line: int, missing: str
) -> None:
    assert of(*lines) == [
        (line, f"Endringen er ikke forklart. Dette mangler: {missing}."),
    ]


def test_a_plan_that_says_nothing_of_it_lacks_all_three() -> None:
    [(line, sentence)] = gaps_of("GEV101", "gevinst: 1\n")

    assert line == 1
    assert "hva som endres, hvordan det skjer og hvorfor" in sentence


@pytest.mark.parametrize(
    "how",
    [
        "Besøk føres på telefon der de skjer",
        "BESØK føres på telefon, der de skjer!",
        "der de skjer føres besøk på telefon",
        "Besøk føres på telefon der de ikke skjer nå",
    ],
)
def test_a_text_that_repeats_another_tells_nothing_new(how: str) -> None:
    [(line, sentence)] = of(WHAT, f"hvordan: '{how}'", WHY)

    assert line == 4
    assert "Teksten i «hvordan» gjentar den i «hva»" in sentence


def test_the_same_text_thrice_is_told_for_each_that_repeats_the_first() -> None:
    found = of("hva: Digitalt tilsyn", "hvordan: Digitalt tilsyn", "hvorfor: Digitalt tilsyn")

    assert [line for line, _ in found] == [4, 5]
    assert all("den i «hva»: 100 % av ordene" in sentence for _, sentence in found)


@pytest.mark.parametrize(("likeness", "gaps"), [(79, 1), (80, 1), (81, 0)])
def test_the_share_of_common_words_is_ours_to_set(likeness: int, gaps: int) -> None:
    given = Given(date(2026, 11, 2), Phase.PLANNING, {("GEV101", "likeness"): likeness})
    plan = loaded("endring: {hva: a1 b1 c1 d1 e1, hvordan: a1 b1 c1 d1 f1, hvorfor: z}").plan

    assert len(gev101_explained.rule.gaps(plan, given)) == gaps


def test_the_keys_are_named_as_the_author_wrote_them_in_each_language() -> None:
    lines = ("what: Visits on the phone", "how: Visits on the phone", "why: todo")

    assert [told for _, told in of(*lines, language="en")] == [
        "The change is not explained. This is missing: why.",
        "The text in “how” repeats the one in “what”: 100% of the words are the same, and our limit is 80%.",
    ]
    assert "Dette manglar: kvifor." in of(*lines, language="nn")[0][1]
    assert "«how» tek opp att den i «what»" in of(*lines, language="nn")[1][1]


def test_it_falls_due_in_planning() -> None:
    assert verdict_of("GEV101", "gevinst: 1\n", phase="concept").status == "upcoming"
    assert verdict_of("GEV101", "gevinst: 1\n", phase="planning").status == "gap"
