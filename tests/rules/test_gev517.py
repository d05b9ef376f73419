"""GEV517: numbers at hand, support, and what was promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gevinst.check.verdict import Gaps
from tests.plans import gaps_of, verdict_of

if TYPE_CHECKING:
    from gevinst.rules.rule import Gap

NUMBERS, SUPPORT, PROMISED = "tall: Månedsrapport", "støtte: Controller", "lovet: Vedtaket"
START = "Lederne har ikke alt de trenger for å hente gevinstene. Planen mangler: "
ALL = "hvilke tall de har for hånden, hvem i økonomi eller HR som hjelper dem og hvor de ser hva som er lovet."


def plan(*lines: str) -> str:
    tools = "".join(f"    {line}\n" for line in lines)
    return f"gevinst: 1\ngevinstrealiseringsplan:\n  verktøy:\n{tools}"


def only_gap(text: str) -> Gap:
    verdict = verdict_of("GEV517", text)
    assert isinstance(verdict, Gaps)
    [found] = verdict.gaps
    return found


def test_all_three_meet_it() -> None:
    assert verdict_of("GEV517", plan(NUMBERS, SUPPORT, PROMISED)).status == "met"


@pytest.mark.parametrize(
    ("lines", "line", "missing"),
    [
        ((SUPPORT, PROMISED), 3, "hvilke tall de har for hånden."),
        ((NUMBERS, PROMISED), 3, "hvem i økonomi eller HR som hjelper dem."),
        ((NUMBERS, SUPPORT), 3, "hvor de ser hva som er lovet."),
        ((NUMBERS, SUPPORT, "lovet: TBD"), 6, "hvor de ser hva som er lovet."),
        ((NUMBERS,), 3, "hvem i økonomi eller HR som hjelper dem og hvor de ser hva som er lovet."),
        (("tall: TBD", "støtte: TBD", "lovet: TBD"), 4, ALL),
        ((), 3, ALL),
    ],
)
def test_what_is_missing_is_named_in_one_gap(
    lines: tuple[str, ...], line: int, missing: str
) -> None:
    assert gaps_of("GEV517", plan(*lines)) == [(line, START + missing)]


@pytest.mark.parametrize("text", ["gevinst: 1\n", "gevinst: 1\ngevinstplan: {verktøy: avklares}\n"])
def test_no_tools_at_all_are_to_be_written_below_their_key(text: str) -> None:
    found = only_gap(text)

    assert found.write == ("tools.numbers", "tools.support", "tools.promised")


@pytest.mark.parametrize(
    ("lines", "at", "write"),
    [
        ((NUMBERS,), "support", ("support", "promised")),
        (("støtte: avklares",), "support", ("numbers", "support", "promised")),
        ((NUMBERS, SUPPORT, "lovet: avklares"), "promised", ("promised",)),
    ],
)
def test_a_key_that_is_there_already_is_pointed_at(
    lines: tuple[str, ...], at: str, write: tuple[str, ...]
) -> None:
    found = only_gap(plan(*lines))

    assert (found.name, found.write) == (at, write)


def test_the_sentence_is_there_in_nynorsk_and_english() -> None:
    [(_, nn)] = gaps_of("GEV517", "gevinst: 1\n", language="nn")
    [(_, en)] = gaps_of("GEV517", "gevinst: 1\n", language="en")

    assert nn == (
        "Leiarane har ikkje alt dei treng for å hente gevinstane. Planen manglar: kva tal dei har for handa, "
        "kven i økonomi eller HR som hjelper dei og kvar dei ser kva som er lova."
    )
    assert en == (
        "The managers do not have all they need to reap the gains. The plan lacks: which figures they have at hand, "
        "who in finance or HR helps them and where they see what was promised."
    )
