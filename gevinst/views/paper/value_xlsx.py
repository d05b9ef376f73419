"""The numbers of a plan → an Excel workbook whose years are formulas: change the rate, and all follows.

Only our own words stand in formulas; what a plan says is written as text.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from gevinst.views.paper.book import Book, Cell, Column
from gevinst.views.paper.sheet import Sheet
from gevinst.views.value import figures, texts
from gevinst.views.value.told import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xlsxwriter.worksheet import Worksheet

    from gevinst.value.present import Year
    from gevinst.value.valued import Result
    from gevinst.views.value.told import Read, Told

_RATE, _LOWER, _HIGHER = "$B$3", "$B$4", "$B$5"
_CHANGEABLE, _NET, _HEADS = 2, 5, 7
_FIRST = _HEADS + 1
_WIDTHS = (24, 60, 44, 12)


def render(read: Read) -> bytes:
    """The workbook as a file. Raises `WrongUse` where XlsxWriter is not installed."""
    return _Workbook(read, told(read)).data()


class _Workbook(Book):
    def __init__(self, read: Read, told_: Told) -> None:
        super().__init__(Sheet(told_.title, told_.subject, None, read.language))
        self.read, self.told = read, told_
        if read.valued.result:
            self.years(self.page(self.sheet.say(texts.SHEET_YEARS)), read.valued.result)
        self.figures(self.page(self.sheet.say(texts.SHEET_FIGURES)))

    def years(self, page: Worksheet, result: Result) -> None:
        """What may be changed at the top, and a row of formulas for each year below."""
        page.set_column(0, 0, 36)
        page.set_column(1, 7, 17)
        self.top(page, [self.sheet.about])
        terms = self.read.valued.terms
        changeable = (
            (texts.SHEET_RATE, terms.rate / 100),
            (texts.SHEET_LOWER, terms.reduce),
            (texts.SHEET_HIGHER, Decimal(0)),
        )
        for row, (label, share) in enumerate(changeable, _CHANGEABLE):
            self.put(page, row, 0, self.sheet.say(label), "head")
            page.write_number(row, 1, float(share), self.look("percent"))
        last = _FIRST + len(result.rows)
        self.put(page, _NET, 0, self.sheet.say(texts.SHEET_NET), "head")
        net = f"=SUM(G{_FIRST + 1}:G{last})"
        page.write_formula(_NET, 1, net, self.look("kroner"), float(result.net_present_value))
        year, *others = self.told.heads
        for column, head in enumerate((year, *map(self.sheet.say, texts.SHEET_PROMISED), *others)):
            self.put(page, _HEADS, column, head, "head")
        for number, each in enumerate(result.rows):
            self.year(page, _FIRST + number, each)
        page.freeze_panes(_FIRST, 1)

    def year(self, page: Worksheet, row: int, year: Year) -> None:
        """A year: what the plan gives as numbers, and what follows as formulas with their results."""
        at, look = row + 1, self.look("kroner")
        page.write_number(row, 0, year.year, self.look("strong"))
        page.write_number(row, 1, float(year.costs), look)
        page.write_number(row, 2, float(year.promised), look)
        worked = (
            (f"=B{at}*(1+{_HIGHER})", year.costs),
            (f"=C{at}*(1-{_LOWER})", year.gains),
            (f"=E{at}-D{at}", year.net),
            (f"=F{at}/(1+{_RATE})^(A{at}-A${_FIRST + 1})", year.present),
            (f"=SUM(G${_FIRST + 1}:G{at})", year.accumulated),
        )
        for column, (formula, amount) in enumerate(worked, 3):
            page.write_formula(row, column, formula, look, float(amount))

    def figures(self, page: Worksheet) -> None:
        """What is said of the numbers, and a row for each figure."""
        about = [self.sheet.about, " ".join(self.told.verdict), *self.told.terms]
        self.top(page, [*about, *(text.to(self.read.language) for text in figures.METHOD)])
        first = len(about) + len(figures.METHOD) + 1
        names = ("part", "what", "calculation", "where")
        heads = map(self.sheet.say, texts.SHEET_COLUMNS)
        columns = [Column(*each) for each in zip(names, heads, _WIDTHS, strict=True)]
        self.table(page, first, columns, self.rows())

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        for part in self.told.parts:
            for entry in part.entries:
                said = (part.heading, entry.what, entry.calculation, entry.where)
                yield tuple(map(Cell, said))
