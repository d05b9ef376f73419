"""Keys and choices in several vocabularies → all in the author's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.edit.refusals import Refusal
from gevinst.edit.reworded import Left
from gevinst.edit.vocabulary import Wording, hold_once
from gevinst.fix.found import Fix, Found
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from gevinst.plan.loaded import Loaded

TOLD = Text(
    nb="«{written}» er skrevet på samme språk som resten: «{word}»",
    nn="«{written}» er skrive på same språk som resten: «{word}»",
    en="“{written}” is written in the language of the rest: “{word}”",
)
MIXED = Text(
    nb="feltene står på flere språk, men blir stående: {why}",
    nn="felta står på fleire språk, men blir ståande: {why}",
    en="the fields are in several languages, but stay: {why}",
)


def _find(loaded: Loaded) -> Found:
    changed = Wording(loaded, loaded.language).changed
    try:
        hold_once(loaded)
    except Refusal as refusal:
        why = Phrase(MIXED, {"why": Phrase(refusal.reason, refusal.facts)})
        return Found([], [Left(changed[0].line, why)] if changed else [])
    return Found(list(changed), [])


fix = Fix("vocabulary", TOLD, _find)
