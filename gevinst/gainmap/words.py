"""What a benefits map says in its boxes, beside what the plan says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.gainmap.parts import Sign
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_NAME = Text(
    nb="Løsningen har ikke noe navn i planen",
    nn="Løysinga har ikkje noko namn i planen",
    en="The solution has no name in the plan",
)
NO_GAINS = Text(nb="Mangler: gevinster", nn="Manglar: gevinstar", en="Missing: gains")
NO_CHANGES = Text(
    nb="Mangler: hva som må endres i arbeidet for at gevinsten skal komme",
    nn="Manglar: kva som må endrast i arbeidet for at gevinsten skal kome",
    en="Missing: what must change in the work for the gain to come",
)
NO_GOAL = Text(
    nb="Mangler: hvilket mål gevinsten bidrar til",
    nn="Manglar: kva mål gevinsten bidreg til",
    en="Missing: which goal the gain serves",
)
UNKNOWN_GOAL = Text(
    nb="«{goal}» er ikke blant målene i planen",
    nn="«{goal}» er ikkje blant måla i planen",
    en="“{goal}” is not among the goals of the plan",
)
NO_GAIN_FOR_IT = Text(
    nb="Ingen gevinst i planen bidrar til dette målet",
    nn="Ingen gevinst i planen bidreg til dette målet",
    en="No gain in the plan serves this goal",
)
NOT_DESCRIBED = Text(nb="Ikke beskrevet", nn="Ikkje skildra", en="Not described")
IN_USE = Text(nb="Tas i bruk {day}", nn="Blir teken i bruk {day}", en="In use from {day}")
OWNER = Text(nb="Ansvarlig: {who}", nn="Ansvarleg: {who}", en="Owner: {who}")
NO_OWNER = Text(nb="Ansvarlig: ikke oppgitt", nn="Ansvarleg: ikkje oppgitt", en="Owner: not stated")
WHERE = Text(nb="Hvor: {units}", nn="Kvar: {units}", en="Where: {units}")
FIGURES = Text(
    nb="Fra {before} til {after}", nn="Frå {before} til {after}", en="From {before} to {after}"
)
FIGURES_BY = Text(
    nb="Fra {before} til {after} innen {day}",
    nn="Frå {before} til {after} innan {day}",
    en="From {before} to {after} by {day}",
)
BY_DAY = Text(nb="innen {day}", nn="innan {day}", en="by {day}")
STRATEGY = Text(nb="Fra: {strategy}", nn="Frå: {strategy}", en="From: {strategy}")
AND_MORE = Text(nb="{count} til", nn="{count} til", en="{count} more")
MORE_CHANGES = Text(
    nb="Endringer som ikke er tegnet: {count}",
    nn="Endringar som ikkje er teikna: {count}",
    en="Changes that are not drawn: {count}",
)
MORE_EFFECTS = Text(
    nb="Virkninger andre steder som ikke er tegnet: {count}",
    nn="Verknader andre stader som ikkje er teikna: {count}",
    en="Effects elsewhere that are not drawn: {count}",
)
EFFECTS = {
    Sign.WORSE: Text(
        nb="Ulempe for {unit}: {what}",
        nn="Ulempe for {unit}: {what}",
        en="Disbenefit for {unit}: {what}",
    ),
    Sign.BETTER: Text(
        nb="Også bedre for {unit}: {what}",
        nn="Også betre for {unit}: {what}",
        en="Better for {unit} too: {what}",
    ),
    None: Text(
        nb="Virkning for {unit}: {what}",
        nn="Verknad for {unit}: {what}",
        en="Effect on {unit}: {what}",
    ),
    Sign.UNKNOWN: Text(
        nb="Mulig ulempe for {unit}: {what}",
        nn="Mogleg ulempe for {unit}: {what}",
        en="Possible disbenefit for {unit}: {what}",
    ),
}
ANOTHER_UNIT = Text(nb="en annen enhet", nn="ei anna eining", en="another unit")
AMOUNT = Text(nb="{amount} {measure}", nn="{amount} {measure}", en="{amount} {measure}")
NO_AMOUNT = Text(
    nb="Planen sier ikke hvor mye",
    nn="Planen seier ikkje kor mykje",
    en="The plan does not say how much",
)
NUMBER = Text(nb="{amount}", nn="{amount}", en="{amount}")


def beside(facts: Sequence[object]) -> Phrase:
    """Some facts beside each other: `oppgaver · Kari Hansen · innen 2026-02-02`."""
    named = {f"fact_{number}": fact for number, fact in enumerate(facts)}
    text = " · ".join(f"{{{name}}}" for name in named)
    return Phrase(Text(nb=text, nn=text, en=text), named)
