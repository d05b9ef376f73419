"""What gevinst and its checks are, as the help tells it."""

from __future__ import annotations

from gevinst.words import Text

GEVINST = Text(
    nb="Planlegg gevinstene av digitalisering, sjekk planene, og følg gevinstene til de er der.",
    nn="Planlegg gevinstane av digitalisering, sjekk planane, og følg gevinstane til dei er der.",
    en="Plan the gains of digitalisation, check the plans, and follow the gains until they are there.",
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
