"""Portfolios → one workbook: the findings, change pressure as a matrix, and a sheet for each table.

The first column of every sheet is the organisation, so that several can be filtered.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gevinst.portfolio import pressure
from gevinst.views.paper.book import ACCENT, INK, LINE, Book, Cell, Column
from gevinst.views.paper.sheet import Sheet
from gevinst.views.portfolio import sheets as texts
from gevinst.views.portfolio import told as words
from gevinst.views.portfolio.body import supposal
from gevinst.views.portfolio.matrix import matrix
from gevinst.views.portfolio.shown import View
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter.worksheet import Worksheet

    from gevinst.portfolio import tables
    from gevinst.portfolio.tables import Scope
    from gevinst.views.portfolio.matrix import Matrix
    from gevinst.views.portfolio.told import Told
    from gevinst.words import Language, Text

MOST_ROWS = 100_000
_WIDE = frozenset(("changes", "what", "plans", "mapping"))
_OVER, _WITHIN = "#A32A22", "#C7D9E8"
_MOST_CHARTED, _CHART_ROWS = 30, 16


def render(portfolios: Sequence[Told], scope: Scope, spoken: Language) -> bytes:
    """The workbook as a file. Raises `WrongUse` where XlsxWriter is not installed."""
    return _Workbook(portfolios, scope, spoken).data()


class _Workbook(Book):
    def __init__(self, portfolios: Sequence[Told], scope: Scope, spoken: Language) -> None:
        names = [written(each.name, spoken) for each in portfolios]
        subject = names[0] if len(names) == 1 else ""
        super().__init__(Sheet(words.TITLE.to(spoken), subject, scope.as_of, spoken))
        self.views = [View(each, spoken) for each in portfolios]
        self.scope, self.spoken = scope, spoken
        if any(each.supposed for each in portfolios):
            self.supposed()
        self.findings()
        self.matrix()
        for each in portfolios[0].tables:
            self.told(each)
        if any(plan.unreadable for told in portfolios for plan in told.judged.portfolio.plans):
            self.unread()

    def say(self, text: Text, **facts: object) -> str:
        return text.to(self.spoken, facts or None)

    def sheet_of(
        self, name: Text, title: Text, says: Text | None, told: _Rows
    ) -> tuple[Worksheet, int, int]:
        """A sheet with a table below its title: the sheet, the row of the heads, and the last one."""
        page = self.page(self.say(name))
        lines = [self.say(title), *([self.say(says)] if says else [])]
        self.top(page, lines)
        columns = [Column("organisation", self.say(texts.ORGANISATION), 22), *told.columns]
        first = len(lines) + 1
        last = self.table(page, first, columns, told.rows[:MOST_ROWS])
        if (more := len(told.rows) - MOST_ROWS) > 0:
            self.put(page, last + 2, 0, self.say(texts.MORE, count=more), "below")
        return page, first + 1, last

    def supposed(self) -> None:
        """What is supposed, and what that does."""
        told = _Rows(
            [Column("about", self.say(texts.ABOUT), 30), Column("says", self.say(texts.SAYS), 110)]
        )
        for view in self.views:
            found = supposal(view, self.scope)
            for says in found.says:
                told.add(view, Cell(self.say(words.SUPPOSED)), Cell(says))
            for heading, those in found.does:
                for each in those or ("",):
                    told.add(view, Cell(heading), Cell(each))
        self.sheet_of(texts.SUPPOSED, words.SUPPOSED, words.NOT_WRITTEN, told)

    def findings(self) -> None:
        """The gaps across the plans, the worst first, and what is waived."""
        heads = (
            ("id", texts.ID, 9), ("severity", texts.SEVERITY, 11), ("requirement", texts.TITLE, 32),
            ("says", texts.SAYS, 70), ("where", texts.WHERE, 38), ("why", words.WHY, 50),
            ("who", words.WHO, 18),
        )  # fmt: skip
        told = _Rows([Column(key, self.say(head).rstrip(":"), width) for key, head, width in heads])
        for view in self.views:
            for one in words.sightings(view.told.judged, self.spoken):
                where = "\n".join(view.spot(spot).text for spot in one.spots)
                cells = (one.severity, one.title, one.says, where, one.why, one.who)
                told.add(view, Cell(one.rule, "strong"), *map(Cell, cells))
            self.waived(view, told)
        self.sheet_of(texts.FINDINGS, words.FOUND, None, told)

    def waived(self, view: View, told: _Rows) -> None:
        """The gaps that a waiver covers, as further rows of the findings."""
        for each in view.told.judged.found:
            for excused in each.excused:
                gap, title = excused.gap, self.say(each.rule.title)
                facts = {"rule": each.rule.id, "plan": view.file(excused.plan.file)}
                why = self.say(words.WAIVED, **facts, reason=excused.waiver.reason)
                where = "\n".join(view.spot(spot).text for spot in gap.spots)
                says = gap.text.to(self.spoken, gap.facts)
                cells = (self.say(texts.WAIVED), title, says, where, why, "")
                told.add(view, Cell(each.rule.id, "strong"), *map(Cell, cells))

    def matrix(self) -> None:
        """Change pressure: a row a unit, a column a month, with the signs of what happens in it."""
        drawn = [
            (view, matrix(view.told.judged.portfolio, self.scope, self.spoken))
            for view in self.views
        ]
        months = max((each.months for _, each in drawn), key=len)
        columns = [Column("unit", self.say(words.UNIT), 28)]
        columns += [Column(f"month {number}", head, 7) for number, head in enumerate(months, 1)]
        told = _Rows(columns)
        for view, each in drawn:
            for name in each.units:
                told.add(view, Cell(name, "strong"), *[Cell("")] * len(months))
        limit = drawn[0][1].limit
        page, heads, last = self.sheet_of(texts.MATRIX, pressure.TITLE, None, told)
        row = heads + 1
        for _, each in drawn:
            row = self.numbers(page, (row, last), each)
        self.put(page, last + 2, 0, self.say(words.KEY_TO_MATRIX, limit=limit), "below")
        if last > heads and months:
            over = {"type": "cell", "criteria": ">", "value": limit}
            over |= {"format": self.colour(_OVER, "#FFFFFF")}
            within = {"type": "cell", "criteria": "between", "minimum": 1, "maximum": limit}
            within |= {"format": self.colour(_WITHIN, INK)}
            for rule in (over, within):
                page.conditional_format(heads + 1, 2, last, len(months) + 1, rule)

    def numbers(self, page: Worksheet, rows: tuple[int, int], drawn: Matrix) -> int:
        """The numbers of a portfolio's units from a row on, to the last one; the row below them."""
        row, last = rows
        for unit, number in drawn.rows.items():
            if row > last:
                break
            for month in range(len(drawn.months)):
                if cell := drawn.found.get((unit, month)):
                    signs = drawn.cells[number][month].lstrip("0123456789")
                    page.write_number(row, month + 2, cell.at_once, self.signed(signs))
            row += 1
        return row

    def signed(self, signs: str) -> Any:  # noqa: ANN401  (a format of XlsxWriter)
        """A number with signs after it that are seen, and not in the value."""
        name = f"signed {signs}"
        if name not in self._looks:
            form = {"num_format": f'0"{signs}"', "align": "center", "border": 1}
            self._looks[name] = self.book.add_format(form | {"border_color": LINE})
        return self._looks[name]

    def colour(self, back: str, ink: str) -> Any:  # noqa: ANN401
        """What a condition makes of a cell."""
        return self.book.add_format({"bg_color": back, "font_color": ink, "bold": True})

    def told(self, like: tables.Table) -> None:
        """A table of all the portfolios."""
        columns = [Column(each.key, self.say(each.heading), _width(each)) for each in like.columns]
        told = _Rows(columns)
        for view in self.views:
            [table] = [each for each in view.told.tables if each.key == like.key]
            for row in table.rows:
                pairs = zip(table.columns, row, strict=True)
                told.add(view, *(_cell(view, column, value) for column, value in pairs))
        page, heads, last = self.sheet_of(texts.SHEETS[like.key], like.title, like.says, told)
        if not told.rows:
            self.put(page, heads + 2, 0, self.say(like.none), "below")
        elif like.key in texts.CHARTS and len(self.views) == 1:
            for number, key in enumerate(texts.CHARTS[like.key]):
                at = [each.name for each in columns].index(key) + 1
                self.chart(page, (heads, last), at, number)

    def chart(self, page: Worksheet, rows: tuple[int, int], at: int, number: int) -> None:
        """A chart of a column below the table, with its first column along the axis."""
        heads, last = rows
        last = min(last, heads + _MOST_CHARTED)
        name = page.get_name()
        chart = self.book.add_chart({"type": "column"})
        chart.add_series(
            {
                "name": [name, heads, at],
                "categories": [name, heads + 1, 1, last, 1],
                "values": [name, heads + 1, at, last, at],
                "fill": {"color": ACCENT},
            }
        )
        chart.set_legend({"none": True})
        shown = {"description": self.say(texts.CHART, sheet=name)}
        page.insert_chart(rows[1] + 3 + number * _CHART_ROWS, 1, chart, shown)

    def unread(self) -> None:
        """The plans that can't be read, and why."""
        columns = [
            Column("plan", self.say(texts.PLAN), 40),
            Column("says", self.say(texts.SAYS), 90),
        ]
        told = _Rows(columns)
        for view in self.views:
            for plan in view.told.judged.portfolio.plans:
                if plan.unreadable:
                    why = written(plan.unreadable, self.spoken)
                    told.add(view, Cell(view.file(plan.file)), Cell(why))
        self.sheet_of(texts.UNREAD, words.UNREAD, None, told)


class _Rows:
    """The columns of a sheet but for the organisation, and its rows with it."""

    def __init__(self, columns: list[Column]) -> None:
        self.columns = columns
        self.rows: list[tuple[Cell, ...]] = []

    def add(self, view: View, *cells: Cell) -> None:
        """A row of an organisation."""
        self.rows.append((Cell(written(view.told.name, view.spoken)), *cells))


def _width(column: tables.Column) -> float:
    if column.is_number:
        return 14
    return 60 if column.key in _WIDE else 28


def _cell(view: View, column: tables.Column, value: Any) -> Cell:  # noqa: ANN401
    """A value as a workbook holds it: a number that can be summed, a day that can be sorted."""
    match value:
        case date():
            return Cell(value, "month" if column.key.endswith("month") else "on_day")
        case int() | Decimal() if not isinstance(value, bool):
            return Cell(value)
        case None if column.is_number:
            return Cell("")
    return Cell(words.cell(view.told, column, value, view.spoken))
