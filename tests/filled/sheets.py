"""Workbooks that we wrote, filled in by another library, as a person would."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl

from gevinst import cli

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

EXAMPLES = Path(__file__).parents[2] / "examples"
DAY = ("--as-of", "2026-11-02")
A_DAY = datetime(2026, 10, 12)  # noqa: DTZ001  (as a spreadsheet holds a day)
VALUES: dict[str, Any] = {
    "day": A_DAY,
    "number": 12.5,
    "whole": 84.0,
    "yes_no": "ja",
}
NEW = "Nora Berg (ny)"


def made(plan: Path, *argv: str) -> Path:
    """The workbook of a plan, beside it."""
    file = plan.parent / "sjekkliste.xlsx"
    assert cli.run(["checklist", str(plan), *DAY, "--output", str(file), *argv]) == 0
    return file


def edited(file: Path, change: Callable[[Workbook], None]) -> Path:
    """A workbook that somebody has changed and saved."""
    book = openpyxl.load_workbook(file)
    change(book)
    book.save(file)
    return file


def names_row(page: Worksheet) -> int:
    """The hidden row with the names of the columns."""
    for row in page.iter_rows(max_row=20):
        if {"answer", "id"} <= {cell.value for cell in row}:
            return int(row[0].row or 0)
    raise AssertionError(page.title)


def rows(page: Worksheet) -> list[dict[str, Any]]:
    """The rows to fill in, with their cells by the names of the columns."""
    first = names_row(page)
    names = [str(cell.value) for cell in page[first]]
    below = page.iter_rows(min_row=first + 2)
    return [dict(zip(names, row, strict=False)) for row in below]


def filled(file: Path, answers: Mapping[str, Any]) -> Path:
    """A workbook with answers, by the place and the path of their fields in one."""

    def change(book: Workbook) -> None:
        left = dict(answers)
        for row in rows(book.worksheets[1]):
            whole = f"{row['place'].value or ''}.{row['field'].value}".strip(".")
            if whole in left:
                row["answer"].value = left.pop(whole)
        assert not left

    return edited(file, change)


def fill_all(book: Workbook) -> None:
    """A good answer on every row: in turn someone whom the plan knows and someone new."""
    page = book.worksheets[1]
    offered = {
        str(cell): rule
        for rule in page.data_validations.dataValidation
        for cell in rule.sqref.ranges
    }
    for number, row in enumerate(rows(page)):
        kind, cell = row["kind"].value, row["answer"]
        if kind == "prose":
            cell.value = f"Rutine {number} er skrevet: alle har øvd"
        elif kind in VALUES:
            cell.value = VALUES[kind]
        elif kind == "id":
            cell.value = f"helt-ny-{number}"
        elif kind == "people" and number % 2:
            cell.value = NEW
        else:
            rule = offered[cell.coordinate]
            cell.value = _first(book, rule) if rule.formula1 else _listed(rule.prompt)


def _first(book: Workbook, rule: Any) -> Any:
    cells = book["gevinst_lists"][rule.formula1.partition("!")[2]]
    return cells[0][0].value if isinstance(cells, tuple) else cells.value


def _listed(prompt: str) -> str:
    return prompt.rpartition(". ")[2]
