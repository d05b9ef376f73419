"""A field → what is due in it, as a sentence says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.plan.values import DAY_DUE, NUMBER_DUE, WHOLE_DUE, YES_NO_DUE, Kind
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.plan.shape import Field

FIELDS_DUE = Text(
    nb="felt som {fields}, hvert med sitt innhold",
    nn="felt som {fields}, kvart med sitt innhald",
    en="fields such as {fields}, each with its content",
)
ITEMS_DUE = Text(
    nb="en liste der hvert punkt har felt som {fields}",
    nn="ei liste der kvart punkt har felt som {fields}",
    en="a list where each item has fields such as {fields}",
)
TEXT_DUE = Text(nb="tekst", nn="tekst", en="text")
TEXTS_DUE = Text(
    nb="tekst, eller en liste med tekster",
    nn="tekst, eller ei liste med tekstar",
    en="text, or a list of texts",
)
ID_DUE = Text(nb="én id", nn="éin id", en="one id")
IDS_DUE = Text(
    nb="én id, eller en liste med id-er",
    nn="éin id, eller ei liste med id-ar",
    en="one id, or a list of ids",
)
CHOICE_DUE = Text(
    nb="ett av ordene {choices}", nn="eitt av orda {choices}", en="one of the words {choices}"
)
CHOICES_DUE = Text(
    nb="ett eller flere av ordene {choices}",
    nn="eitt eller fleire av orda {choices}",
    en="one or more of the words {choices}",
)
_DUE_OF_A_KIND = {
    Kind.NUMBER: NUMBER_DUE,
    Kind.WHOLE: WHOLE_DUE,
    Kind.DAY: DAY_DUE,
    Kind.YES_NO: YES_NO_DUE,
    Kind.ID: ID_DUE,
}


def due_in(known: Field) -> Text:
    """What a field holds; the blanks are filled where a value is found to be something else."""
    if known.model is not None:
        return ITEMS_DUE if known.many else FIELDS_DUE
    if known.choice is not None:
        return CHOICES_DUE if known.many else CHOICE_DUE
    if known.refers is not None:
        return IDS_DUE if known.many else ID_DUE
    return TEXTS_DUE if known.many else _DUE_OF_A_KIND.get(known.kind or Kind.PROSE, TEXT_DUE)
