"""Figures → pictures in one line of text: a series as columns, a share as a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

_LEVELS = "▁▂▃▄▅▆▇█"
_FULL, _EMPTY, _LINE = "█", "░", "│"
MOST_COLUMNS = 24
BAR = 30


def sparkline(figures: Sequence[Decimal]) -> str:
    """The figures from left to right, from the lowest up to the highest; of very many some are shown."""
    if not figures:
        return ""
    count = min(len(figures), MOST_COLUMNS)
    chosen = [figures[(number + 1) * len(figures) // count - 1] for number in range(count)]
    low, high = min(chosen), max(chosen)
    if low == high:
        return _LEVELS[3] * count
    top = len(_LEVELS) - 1
    return "".join(_LEVELS[round((each - low) / (high - low) * top)] for each in chosen)


def bar(share: Decimal, due: Decimal | None) -> str:
    """A share as a bar, 0 to 1, with a mark at what it should be by now; it is full where it is more."""
    full = _columns(share)
    signs = [_FULL] * full + [_EMPTY] * (BAR - full)
    if due is not None:
        signs[min(_columns(due), BAR - 1)] = _LINE
    return "".join(signs)


def _columns(share: Decimal) -> int:
    return round(min(max(float(share), 0.0), 1.0) * BAR)
