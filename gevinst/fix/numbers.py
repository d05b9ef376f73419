"""Numbers as Norwegians write them → as every program reads them: `1 200 000 kr` → `1200000`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gevinst.fix.found import Fix, Found
from gevinst.fix.values import not_read, read_values
from gevinst.plan.values import (
    NUMBER_DUE,
    TOO_LARGE,
    TWO_NUMBERS,
    WHOLE_DUE,
    Kind,
    Unreadable,
    number,
)
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.plan.loaded import Loaded

TOLD = Text(
    nb="tallet «{written}» er skrevet som {word}",
    nn="talet «{written}» er skrive som {word}",
    en="the number “{written}” is written as {word}",
)
_AS_THE_FORMAT = re.compile(r"-?(?:\d+|\d{1,3}(?: \d{3})+)(?:\.\d+)?\Z", re.ASCII)


def _find(loaded: Loaded) -> Found:
    rewrites = read_values(loaded, {Kind.NUMBER, Kind.WHOLE}, _as_written)
    return Found(rewrites, not_read(loaded, {NUMBER_DUE, WHOLE_DUE, TWO_NUMBERS, TOO_LARGE}))


def _as_written(text: str) -> str:
    """A number without grouping, unit or comma; one that reads in one way already stays."""
    value, bare = number(text), text.strip()
    if _AS_THE_FORMAT.match(bare):
        return bare
    if value == value.to_integral_value():
        return f"{int(value)}"
    written = f"{value.normalize():f}"
    try:
        number(written)
    except Unreadable:  # 1.234 may be read as 1 234
        return f"{written}0"
    return written


fix = Fix("numbers", TOLD, _find)
