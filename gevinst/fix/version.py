"""A plan in an outdated version of the format → the same plan in the next version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.edit.jobs import entries_of
from gevinst.edit.reworded import Rewrite
from gevinst.fix.found import Fix, Found
from gevinst.plan.model import Plan
from gevinst.source.tree import is_leaf
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.plan.loaded import Loaded

TOLD = Text(
    nb="«{written}» er skrevet slik den nyere versjonen av formatet har det: «{word}»",
    nn="«{written}» er skrive slik den nyare versjonen av formatet har det: «{word}»",
    en="“{written}” is written as the newer version of the format has it: “{word}”",
)

# What a version of the format writes otherwise than the next, by its number. There is only version 1.
UPGRADES: dict[int, Callable[[Loaded], list[Rewrite]]] = {}


def _find(loaded: Loaded) -> Found:
    version, pairs = loaded.plan.gevinst, loaded.plan.origin.pairs
    if pairs is None or version not in UPGRADES:
        return Found([], [])
    _, stands = entries_of(pairs, Plan, "gevinst")[0]
    if not is_leaf(stands):
        return Found([], [])
    return Found([*UPGRADES[version](loaded), Rewrite(stands, str(version + 1))], [])


fix = Fix("version", TOLD, _find, form_only=False)
