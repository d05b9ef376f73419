"""What gevinst and its checks are, as the help tells it."""

from __future__ import annotations

from gevinst.words import Text

GEVINST = Text(
    nb="Sjekker planer for gevinstrealisering.",
    nn="Sjekkar planar for gevinstrealisering.",
    en="Checks plans for realising gains.",
)
CHECK = Text(
    nb="Hold planer mot kravene, og si hva som mangler.",
    nn="Hald planar mot krava, og sei kva som manglar.",
    en="Hold plans against the requirements, and say what is missing.",
)
VERSION = Text(nb="Vis versjonen.", nn="Vis versjonen.", en="Show the version.")
EXITS = Text(
    nb="Koden ut: 0 ingen gap, 1 gap, 2 feil bruk, 3 ingenting å sjekke, 70 feil i gevinst eller i en pakke med krav, 130 avbrutt.",
    nn="Koden ut: 0 ingen gap, 1 gap, 2 feil bruk, 3 ingenting å sjekke, 70 feil i gevinst eller i ein pakke med krav, 130 avbrote.",
    en="Exit code: 0 no gaps, 1 gaps, 2 wrong use, 3 nothing to check, 70 a fault in gevinst or in a package "
    "of requirements, 130 interrupted.",
)
