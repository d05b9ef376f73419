"""What the sheets of a portfolio's workbook are called, and the heads of those that are no table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

SUPPOSED = Text(nb="Hvis", nn="Viss", en="If")
FINDINGS = Text(nb="På tvers", nn="På tvers", en="Across")
MATRIX = Text(nb="Endringstrykk", nn="Endringstrykk", en="Change pressure")
UNREAD = Text(nb="Ikke lest", nn="Ikkje lesne", en="Not read")
SHEETS: Mapping[str, Text] = {
    "pressure": Text(nb="Endringer", nn="Endringar", en="Changes"),
    "net": Text(nb="Får og bærer", nn="Får og ber", en="Gains and carries"),
    "due": Text(nb="Forfaller", nn="Forfell", en="Falls due"),
    "gains_by_kind": Text(nb="Etter slag", nn="Etter slag", en="By kind"),
    "gains_by_year": Text(nb="Etter år", nn="Etter år", en="By year"),
    "gains_by_owner": Text(nb="Etter ansvarlig", nn="Etter ansvarleg", en="By owner"),
    "gains_by_goal": Text(nb="Etter mål", nn="Etter mål", en="By goal"),
    "training": Text(nb="Opplæring", nn="Opplæring", en="Training"),
    "plans": Text(nb="Planer", nn="Planar", en="Plans"),
    "twins": Text(nb="Kanskje samme", nn="Kanskje same", en="Maybe the same"),
}
CHARTS: Mapping[str, tuple[str, ...]] = {
    "gains_by_year": ("kroner_a_year", "hours_a_year"),
}
CHART = Text(
    nb="Tallene i arket {sheet}, som søyler",
    nn="Tala i arket {sheet}, som søyler",
    en="The numbers of the sheet {sheet}, as columns",
)
ORGANISATION = Text(nb="Organisasjon", nn="Organisasjon", en="Organisation")
ID = Text(nb="Krav", nn="Krav", en="Requirement")
SEVERITY = Text(nb="Alvor", nn="Alvor", en="Severity")
TITLE = Text(nb="Hva som kreves", nn="Kva som blir kravd", en="What is asked")
SAYS = Text(nb="Hva", nn="Kva", en="What")
WHERE = Text(nb="Hvor", nn="Kvar", en="Where")
ABOUT = Text(nb="Om", nn="Om", en="About")
PLAN = Text(nb="Plan", nn="Plan", en="Plan")
WAIVED = Text(nb="unntatt", nn="unnateke", en="waived")
MORE = Text(
    nb="… og {count} rader til. Alt står i --format json.",
    nn="… og {count} rader til. Alt står i --format json.",
    en="… and {count} more rows. All of it is in --format json.",
)
