"""A cell that somebody filled in → the text they would have typed, or a sentence on why there is none."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from gevinst.edit.values import digits
from gevinst.plan.values import Kind
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from gevinst.plan.shape import Field

FORMULA = Text(
    nb="Svaret er en formel. Skriv i stedet det den gir.",
    nn="Svaret er ein formel. Skriv i staden det han gir.",
    en="The answer is a formula. Write what it gives instead.",
)
ERROR = Text(
    nb="Cellen viser en feil, ikke et svar.",
    nn="Cella viser ein feil, ikkje eit svar.",
    en="The cell shows an error, not an answer.",
)
_NUMBERS = frozenset((Kind.NUMBER, Kind.WHOLE))
_DECIMALS = 15  # that many count in a spreadsheet: 0.1 + 0.2 is 0.3 there
_LARGEST = 10**18  # larger ones are written with a power of ten, as spreadsheets show them
_FORMULA, _ERROR = "f", "e"


class Cell(NamedTuple):
    """What stands in a cell, the letter of its type in the file, and whether it is shown in percent."""

    value: object
    kind: str = "s"
    percent: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written."""
        return self.value is None or (isinstance(self.value, str) and not self.value.strip())

    @property
    def shown(self) -> str:
        """What was written, for a person to find it by."""
        return str(self.value) if self.kind in {_FORMULA, _ERROR} else _text(self, None)


def typed(cell: Cell, field: Field) -> str | Phrase:
    """What a person would type in a plan's field for what stands in a cell."""
    if cell.kind == _FORMULA:
        return Phrase(FORMULA, {})
    if cell.kind == _ERROR:
        return Phrase(ERROR, {})
    return _text(cell, field.kind)


def _text(cell: Cell, kind: Kind | None) -> str:
    value = cell.value
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return _number(cell, value, kind)
        case datetime() if not any((value.hour, value.minute, value.second)):
            return value.date().isoformat()
        case date():
            return value.isoformat()
    return str(value)


def _number(cell: Cell, value: float, kind: Kind | None) -> str:
    exact = Decimal(f"{value * (100 if cell.percent else 1):.{_DECIMALS}g}")
    if not exact.is_finite() or abs(exact) >= _LARGEST:
        return str(exact)
    return digits(exact) if kind in _NUMBERS else f"{exact:f}"
