"""Dates as Norwegians write them → as the format writes them: `16.03.2026` → `2026-03-16`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.fix.found import Fix, Found
from gevinst.fix.values import not_read, read_values
from gevinst.plan.values import DAY_DUE, NO_SUCH_DAY, TWO_DAYS, Kind, day
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.plan.loaded import Loaded

TOLD = Text(
    nb="datoen «{written}» er skrevet som {word}",
    nn="datoen «{written}» er skriven som {word}",
    en="the date “{written}” is written as {word}",
)


def _find(loaded: Loaded) -> Found:
    rewrites = read_values(loaded, {Kind.DAY}, lambda text: day(text).isoformat())
    return Found(rewrites, not_read(loaded, {DAY_DUE, NO_SUCH_DAY, TWO_DAYS}))


fix = Fix("dates", TOLD, _find)
