"""Values that a YAML 1.1 parser would misread → the same in quotes: `12:30` → `"12:30"`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.edit.meanings import meanings
from gevinst.edit.reworded import Rewrite
from gevinst.fix.found import Fix, Found
from gevinst.source.tree import span_of
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.plan.loaded import Loaded

TOLD = Text(
    nb="«{written}» står i anførselstegn, så ingen leser det som noe annet",
    nn="«{written}» står i hermeteikn, så ingen les det som noko anna",
    en="“{written}” stands in quotes, so that no one reads it as something else",
)


def _find(loaded: Loaded) -> Found:
    misread = {misread.place.span for misread in loaded.misreads}
    rewrites = [
        Rewrite(meant.leaf, meant.leaf.value, quoted=True)
        for meant in (meanings(loaded.document) if misread else ())
        if not meant.is_key and span_of(meant.leaf) in misread
    ]
    return Found(rewrites, [])


fix = Fix("quotes", TOLD, _find)
