"""Rows of cells → an Excel workbook, the same bytes every time, in which a text is never a formula."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.views.paper.office import office
from gevinst.views.paper.sheet import AUTHOR
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from gevinst.views.paper.sheet import Sheet

LONGEST_CELL = 32_767
LONGEST_TITLE = 255
_SIGNS_IN_ONE = 1.05  # a column is so many digits wide, and letters are narrower
_LINE_POINTS, _ABOVE_AND_BELOW, _HIGHEST_ROW = 14.5, 2, 409
INK, SOFT, ACCENT, SHADE, LINE = "#1B2430", "#4C5866", "#17517E", "#F2F5F8", "#C9D1DA"
_A4 = 9
_LONGEST_RUNNING = 100
_LONGEST_PROMPT = 255
_FIRST_YEAR = 1900  # the first that has numbers for its days
_LOOKS_OF_DAYS = ("on_day", "month")
_CELL = {"text_wrap": True, "valign": "top", "border": 1, "border_color": LINE, "font_color": INK}
_LOOKS: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "font_size": 16, "font_color": ACCENT},
    "below": {"font_color": SOFT},
    "head": _CELL | {"bold": True, "bg_color": SHADE},
    "text": _CELL,
    "strong": _CELL | {"bold": True},
    "fill": _CELL | {"locked": False, "bg_color": "#FFFCEB"},
    "day": _CELL | {"locked": False, "bg_color": "#FFFCEB", "num_format": "yyyy-mm-dd", "align": "left"},
    "number": _CELL | {"locked": False, "bg_color": "#FFFCEB", "num_format": "#,##0.###", "align": "left"},
    "whole": _CELL | {"num_format": "#,##0", "align": "right"},
    "decimal": _CELL | {"num_format": "#,##0.0##", "align": "right"},
    "on_day": _CELL | {"num_format": "yyyy-mm-dd", "align": "left"},
    "month": _CELL | {"num_format": "mmm yyyy", "align": "left"},
    "percent": _CELL | {"locked": False, "bg_color": "#FFFCEB", "num_format": "0.0##%", "align": "left"},
    "kroner": _CELL | {"num_format": "#,##0"},
    "met": _CELL | {"bold": True, "font_color": "#1F6F4A"},
    "gap": _CELL | {"bold": True, "font_color": "#A32A22"},
    "soft": _CELL | {"font_color": SOFT},
}  # fmt: skip


class Column(NamedTuple):
    """A column: its name for programs, its head for people, its width in characters.

    One without a head is for programs only.
    """

    name: str
    head: str = ""
    width: float = 10


class Cell(NamedTuple):
    """A text, a number or a day, and how it looks."""

    text: str | float | Decimal | date
    look: str = "text"


class Book:
    """A workbook that is written from its beginning to its end."""

    def __init__(self, sheet: Sheet) -> None:
        """An empty workbook. Raises `WrongUse` where XlsxWriter is not installed."""
        with office():
            import xlsxwriter  # noqa: PLC0415  (an extra)
        self.sheet = sheet
        self.written = io.BytesIO()
        self.book: Any = xlsxwriter.Workbook(self.written, {"in_memory": True})
        self.book.set_properties(
            {
                "title": sheet.about[:LONGEST_TITLE],
                "author": AUTHOR,
                "created": sheet.dated,
            }
        )
        self._looks: dict[str, Format] = {}

    def look(self, name: str) -> Format:
        """How cells look that are alike."""
        if name not in self._looks:
            self._looks[name] = self.book.add_format(_LOOKS[name])
        return self._looks[name]

    def page(self, name: str) -> Worksheet:
        """A new sheet that prints on A4, as wide as the page is long."""
        page: Worksheet = self.book.add_worksheet(name)
        page.set_landscape()
        page.set_paper(_A4)
        page.fit_to_pages(1, 0)
        page.set_margins(left=0.5, right=0.5, top=0.7, bottom=0.6)
        page.hide_gridlines(2)
        page.set_header(f"&L&8{_running(self.sheet.about)}&R&8{_running(self.sheet.day)}")
        page.set_footer(f"&L&8{_running(self.sheet.made)}&R&8&P / &N")
        return page

    def hidden(self, name: str) -> Worksheet:
        """A new sheet for programs, which no menu shows."""
        page: Worksheet = self.book.add_worksheet(name)
        page.very_hidden()
        return page

    def put(self, page: Worksheet, row: int, column: int, text: str, look: str = "text") -> None:
        """Write a text as a text: what is too long for a cell is cut, with a mark."""
        if text:
            page.write_string(row, column, in_a_cell(text), self.look(look))
        else:
            page.write_blank(row, column, None, self.look(look))

    def value(self, page: Worksheet, row: int, column: int, cell: Cell) -> None:
        """Write a text as a text, a number as a number, and a day that the program knows as a day."""
        match cell.text:
            case str() as text:
                self.put(page, row, column, text, cell.look)
            case date() as day if day.year < _FIRST_YEAR:
                self.put(page, row, column, str(day))
            case date() as day:
                look = cell.look if cell.look in _LOOKS_OF_DAYS else "on_day"
                page.write_datetime(row, column, datetime.combine(day, time()), self.look(look))
            case number:
                look = "whole" if number == int(number) else "decimal"
                page.write_number(row, column, float(number), self.look(look))

    def top(self, page: Worksheet, lines: Sequence[str]) -> None:
        """The title of a sheet, and lines below it."""
        for row, line in enumerate(lines):
            page.write_string(row, 0, in_a_cell(line), self.look("below" if row else "title"))

    def table(
        self, page: Worksheet, first: int, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]
    ) -> int:
        """A table with heads that stay in sight and repeat in print, and filters; its last row.

        The row `first`, which is hidden, has the names of the columns; the next one their heads.
        """
        page.set_row(first, None, None, {"hidden": True})
        for number, column in enumerate(columns):
            page.set_column(number, number, column.width, None, {"hidden": not column.head})
            self.put(page, first, number, column.name, "soft")
            self.put(page, first + 1, number, column.head or column.name, "head")
        last = first + 1
        for cells in rows:
            last += 1
            page.set_row(last, _height(columns, cells))
            for number, cell in enumerate(cells):
                self.value(page, last, number, cell)
        page.freeze_panes(first + 2, 0)
        page.autofilter(first + 1, 0, last, len(columns) - 1)
        page.repeat_rows(first + 1)
        return last

    def data(self) -> bytes:
        """The workbook as a file; after this nothing more is written."""
        self.book.close()
        return _growing(self.written)


def _height(columns: Sequence[Column], cells: Sequence[Cell]) -> float:
    """How high a row is for all of its text to be seen, in points."""
    lines = max(
        sum(
            1 + int(len(line) / (column.width * _SIGNS_IN_ONE))
            for line in str(cell.text).split("\n")
        )
        for column, cell in zip(columns, cells, strict=True)
        if column.head
    )
    return min(lines * _LINE_POINTS + _ABOVE_AND_BELOW, _HIGHEST_ROW)


def _growing(written: io.BytesIO) -> bytes:
    """The same file with rows that grow as they are written in: their heights are not set for good."""
    again = io.BytesIO()
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(again, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename.startswith(
                "xl/worksheets/"
            ):  # where no text of ours or others' stands
                data = data.replace(b' customHeight="1"', b"")
            new.writestr(part, data)
    return again.getvalue()


def in_a_cell(text: str) -> str:
    """A text as it may stand in a cell: on lines of its own where it has several, and not too long."""
    shown = "\n".join(map(visible, text.split("\n")))
    return shown if len(shown) <= LONGEST_CELL else shown[: LONGEST_CELL - 1] + "…"


def prompt(text: str) -> str:
    """A text as it may stand beside a cell that is chosen."""
    shown = visible(text)
    return shown if len(shown) <= _LONGEST_PROMPT else shown[: _LONGEST_PROMPT - 1] + "…"


def _running(text: str) -> str:
    """A text as it may stand in the margin of a page: `&` begins a code there, and a digit may go on one."""
    shown = text if len(text) <= _LONGEST_RUNNING else text[: _LONGEST_RUNNING - 1] + "…"
    return f" {shown.replace('&', '&&')}"
