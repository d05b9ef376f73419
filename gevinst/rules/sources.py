"""Where a requirement comes from, and how strongly its source says it."""

from __future__ import annotations

from enum import StrEnum

from gevinst.words import Phrase, Text


class Strength(StrEnum):
    """How a requirement rests on its source."""

    RECOMMENDED = "recommended"
    DERIVED = "derived"
    PRACTICE = "practice"
    FORM = "form"
    HOUSE = "house"


STRENGTHS = {
    Strength.RECOMMENDED: Text(
        nb="rapporten anbefaler det", nn="rapporten tilrår det", en="the report recommends it"
    ),
    Strength.DERIVED: Text(
        nb="utledet: rapporten beskriver hva som går galt uten",
        nn="utleidd: rapporten skildrar kva som går gale utan",
        en="derived: the report describes what goes wrong without it",
    ),
    Strength.PRACTICE: Text(
        nb="anerkjent praksis utenfor rapporten",
        nn="anerkjend praksis utanfor rapporten",
        en="recognised practice outside the report",
    ),
    Strength.FORM: Text(
        nb="filens form, så den kan leses likt av alle",
        nn="forma på fila, så ho kan lesast likt av alle",
        en="the form of the file, so that all read it alike",
    ),
    Strength.HOUSE: Text(
        nb="virksomhetens eget krav, ikke rapportens",
        nn="verksemda sitt eige krav, ikkje rapporten sitt",
        en="the organisation's own requirement, not the report's",
    ),
}
PRACTICE = "P"
HOUSE = "HOUSE"


_HEADINGS = {
    "L": "Mulige løsninger",
    "D": "Beskrivelse av barrieren",
    "K": "Konsekvenser",
}
_PLACE = Text(
    nb="KS/PwC-rapporten, barriere {barrier}, under «{heading}»",
    nn="KS/PwC-rapporten, barriere {barrier}, under «{heading}»",
    en="the KS/PwC report, barrier {barrier}, under “{heading}”",
)


def place(source: str) -> Phrase | None:
    """Where in the report a source such as `B5-D` is; None for one that is not in the report."""
    if not source.startswith("B"):
        return None
    barrier, _, part = source[1:].partition("-")
    return Phrase(_PLACE, {"barrier": barrier, "heading": _HEADINGS[part]})


def named_by_card(source: str) -> bool:
    """Whether it is the card itself that names a source, as `practice`."""
    return source in (PRACTICE, HOUSE)


def strength(source: str) -> Strength:
    """How strongly a source such as `B5-L` (barrier 5, *Mulige løsninger*), `B5-D`, `P` or `HOUSE` says it."""
    if source == PRACTICE:
        return Strength.PRACTICE
    if source == HOUSE:
        return Strength.HOUSE
    if not source.startswith("B"):
        return Strength.FORM
    return Strength.RECOMMENDED if source.endswith("-L") else Strength.DERIVED
