"""A checklist → an Excel workbook: a sheet to tick, and for a plan one with its blanks to fill in.

A third sheet, which no menu shows, says what the workbook is and which plan it was made of, so that
what is filled in can be read back; a fourth has what there is to choose from.
"""

from __future__ import annotations

import hashlib
import os
from datetime import date
from typing import TYPE_CHECKING, Any

from gevinst import __version__
from gevinst.plan.values import DAY_DUE, NUMBER_DUE, WHOLE_DUE, Kind, Refers
from gevinst.views.checklist import labels
from gevinst.views.checklist.answers import MOST_ROWS, ONE_CHOICE, rows
from gevinst.views.checklist.told import Mark, opening, parts, sheet_of
from gevinst.views.paper.book import Book, Cell, Column, prompt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xlsxwriter.worksheet import Worksheet

    from gevinst.check.verdict import PlanReport
    from gevinst.checklist.content import Checklist
    from gevinst.views.checklist.answers import Row
    from gevinst.views.checklist.told import Entry
    from gevinst.words import Text

FORMAT, VERSION = "gevinst checklist", "1"
ABOUT, LISTS = "gevinst", "gevinst_lists"
_PROGRESS = {
    Mark.OPEN: labels.NOT_BEGUN,
    Mark.TICKED: labels.FINISHED,
    Mark.CROSSED: labels.LEFT_OUT,
}
_STATUS_LOOKS = {Mark.OPEN: "gap", Mark.TICKED: "met", Mark.CROSSED: "soft"}
_LARGEST = 10**15
_NUMBERS: dict[str, dict[str, Any]] = {
    Kind.DAY: {"validate": "date", "minimum": date(1900, 1, 1), "maximum": date(2200, 12, 31)},
    Kind.NUMBER: {"validate": "decimal", "minimum": -_LARGEST, "maximum": _LARGEST},
    Kind.WHOLE: {"validate": "integer", "minimum": -_LARGEST, "maximum": _LARGEST},
}
_DUE: dict[str, Text] = {Kind.DAY: DAY_DUE, Kind.NUMBER: NUMBER_DUE, Kind.WHOLE: WHOLE_DUE}
_LOOKS: dict[str, str] = {Kind.DAY: "day", Kind.NUMBER: "number", Kind.WHOLE: "number"}
_MUST_BE_LISTED = (ONE_CHOICE, Kind.YES_NO)


def render(checklist: Checklist) -> bytes:
    """The workbook as a file. Raises `WrongUse` where XlsxWriter is not installed."""
    return _Workbook(checklist).data()


class _Workbook(Book):
    def __init__(self, checklist: Checklist) -> None:
        super().__init__(sheet_of(checklist))
        self.checklist = checklist
        self.spoken = checklist.language
        self.lists: dict[tuple[str, ...], int] = {}
        self.names = [labels.CHECKLIST.to(self.spoken)]
        self.questions()
        if checklist.report:
            self.answers(checklist.report)
        self.choices()
        self.about()

    def questions(self) -> None:
        """The sheet to tick: a row a requirement."""
        page = self.page(self.names[0])
        lines = opening(self.checklist)
        self.top(page, lines)
        columns = [
            Column(name, label.to(self.spoken), wide) for name, label, wide in self.columns()
        ]
        printed = len(columns)
        columns += [
            Column(name, label.to(self.spoken), wide) for name, label, wide in self.beside()
        ]
        columns += [Column("rule"), Column("verdict")]
        first = len(lines) + 1
        last = self.table(page, first, columns, self.entries())
        page.print_area(0, 0, last, printed - 1)
        progress = [column.name for column in columns].index("progress")
        words = (labels.NOT_BEGUN, labels.UNDER_WAY, labels.FINISHED, labels.LEFT_OUT)
        self.offer(page, (first + 2, progress, last), tuple(word.to(self.spoken) for word in words))

    def columns(self) -> Iterator[tuple[str, Text, float]]:
        """The columns that are printed."""
        yield "id", labels.ID, 9
        yield "group", labels.GROUPS[self.checklist.by], 16
        yield "question", labels.QUESTION, 36
        if self.checklist.report:
            yield "who", labels.WHO, 18
            yield "status", labels.STATUS, 12
            yield "said", labels.SAID_OR_MISSING, 54
        else:
            yield "why", labels.WHY, 36
            yield "who", labels.WHO, 18
        yield "progress", labels.PROGRESS, 12
        yield "answer", labels.ANSWER, 30
        yield "responsible", labels.RESPONSIBLE, 15
        yield "date", labels.DATE, 12

    def beside(self) -> Iterator[tuple[str, Text, float]]:
        """The columns beside those that are printed."""
        if self.checklist.report:
            yield "why", labels.WHY, 60
        yield "due", labels.DUE, 14
        yield "severity", labels.SEVERITY, 11
        yield "barrier", labels.BARRIER, 24
        yield "source", labels.SOURCE, 70

    def entries(self) -> Iterator[Sequence[Cell]]:
        """The rows: what is told of each requirement, in the order of the columns."""
        names = [name for name, _, _ in (*self.columns(), *self.beside())]
        for part in parts(self.checklist):
            for entry in part.entries:
                told = self.cells(entry) | {"group": Cell(part.heading, "soft")}
                hidden = Cell(entry.rule.id), Cell(entry.verdict)
                yield *(told[name] for name in names), *hidden

    def cells(self, entry: Entry) -> dict[str, Cell]:
        """What is told of a requirement, by the name of the column."""
        is_open = entry.mark is Mark.OPEN
        return {
            "id": Cell(entry.rule.id, "strong"),
            "question": Cell(entry.question, "strong" if is_open else "text"),
            "why": Cell(entry.why),
            "who": Cell(entry.who),
            "status": Cell(entry.status, _STATUS_LOOKS[entry.mark]),
            "said": Cell("\n".join(_on_lines(entry))),
            "progress": Cell(_PROGRESS[entry.mark].to(self.spoken), "fill"),
            "answer": Cell("", "fill"),
            "responsible": Cell("", "fill"),
            "date": Cell("", "day"),
            "due": Cell(entry.due),
            "severity": Cell(entry.severity),
            "barrier": Cell(entry.barrier),
            "source": Cell(entry.source),
        }

    def answers(self, report: PlanReport) -> None:
        """The sheet to fill in: a row a field that a gap leaves blank."""
        self.names.append(labels.ANSWERS.to(self.spoken))
        page, blanks = self.page(self.names[1]), rows(self.checklist)
        fill_in = labels.FILL_IN.to(self.spoken, {"column": labels.ANSWER.to(self.spoken)})
        lines = [self.sheet.about, fill_in]
        if len(blanks) == MOST_ROWS:
            lines.append(labels.FIRST_ONLY.to(self.spoken, {"count": MOST_ROWS}))
        self.top(page, lines)
        columns = [
            Column("id", labels.ID.to(self.spoken), 9),
            Column("question", labels.QUESTION.to(self.spoken), 38),
            Column("missing", labels.MISSING.to(self.spoken), 50),
            Column("key", labels.FIELD.to(self.spoken), 32),
            Column("hint", labels.WANTED.to(self.spoken), 30),
            Column("answer", labels.ANSWER.to(self.spoken), 40),
            *map(Column, ("plan", "rule", "place", "field", "kind", "several")),
        ]
        first, plan = len(lines) + 1, os.path.basename(report.name)
        last = self.table(page, first, columns, (_blank(blank, plan) for blank in blanks))
        page.print_area(0, 0, last, _ANSWER)
        for number, blank in enumerate(blanks, first + 2):
            self.validate(page, number, blank)

    def validate(self, page: Worksheet, row: int, blank: Row) -> None:
        """Say what is to stand in the cell of a blank, and let what can't stand there not be written."""
        hint = f"{blank.hint} {labels.SEVERAL.to(self.spoken)}" if blank.several else blank.hint
        if blank.kind == Refers.PERSON:
            hint = f"{hint} {labels.SOMEONE_NEW.to(self.spoken)}"
        rule: dict[str, Any] = {"validate": "any"}
        if blank.several:
            hint = f"{hint} {', '.join(blank.offered)}"
        elif blank.offered:
            must = blank.kind in _MUST_BE_LISTED
            due = labels.ONE_OF_THEM.to(self.spoken)
            rule = self.listed(blank.offered) | {
                "error_type": "stop" if must else "information",
                "error_message": prompt(labels.NEEDED.to(self.spoken, {"due": due})),
            }
        elif blank.kind in _NUMBERS:
            due = _DUE[blank.kind].to(self.spoken)
            error = prompt(labels.NEEDED.to(self.spoken, {"due": due}))
            rule = _NUMBERS[blank.kind] | {"criteria": "between", "error_message": error}
        page.data_validation(row, _ANSWER, row, _ANSWER, rule | {"input_message": prompt(hint)})

    def offer(self, page: Worksheet, at: tuple[int, int, int], words: tuple[str, ...]) -> None:
        """Let the cells of a column, from a row to a row, be chosen from some words."""
        first, column, last = at
        page.data_validation(first, column, last, column, self.listed(words))

    def listed(self, words: tuple[str, ...]) -> dict[str, Any]:
        """A choice among some words, which stand in a sheet of their own: there may be many."""
        column = self.lists.setdefault(words, len(self.lists))
        letters = _letters(column)
        return {"validate": "list", "source": f"={LISTS}!${letters}$1:${letters}${len(words)}"}

    def choices(self) -> None:
        """The sheet with what there is to choose from."""
        page = self.hidden(LISTS)
        for words, column in self.lists.items():
            for row, word in enumerate(words):
                self.put(page, row, column, word)

    def about(self) -> None:
        """The sheet that says what the workbook is, and which plan it was made of."""
        page = self.hidden(ABOUT)
        for row, (name, value) in enumerate(self.facts()):
            self.put(page, row, 0, name)
            self.put(page, row, 1, value)

    def facts(self) -> Iterator[tuple[str, str]]:
        yield "format", FORMAT
        yield "version", VERSION
        yield "gevinst", __version__
        yield "language", self.spoken.value
        for name, page in zip(("checklist", "answers"), self.names, strict=False):
            yield f"{name} sheet", page
        if report := self.checklist.report:
            yield "plan", os.path.basename(report.name)
            yield "fingerprint", fingerprint(report)
            yield "vocabulary", report.loaded.language.value
            yield "as of", report.as_of.isoformat()


_ANSWER = 5  # the column that answers are written in


def fingerprint(report: PlanReport) -> str:
    """What tells whether a plan is still as it was when the workbook was made."""
    return f"sha256:{hashlib.sha256(report.loaded.document.text.encode()).hexdigest()}"


def _blank(blank: Row, plan: str) -> Sequence[Cell]:
    return (
        Cell(blank.rule, "strong"),
        Cell(blank.question),
        Cell(blank.missing),
        Cell(blank.key),
        Cell(blank.hint, "soft"),
        Cell("", "fill" if blank.several else _LOOKS.get(blank.kind, "fill")),
        Cell(plan),
        Cell(blank.rule),
        Cell(blank.place),
        Cell(blank.path),
        Cell(blank.kind),
        Cell("several" if blank.several else ""),
    )


def _on_lines(entry: Entry) -> Iterator[str]:
    yield from entry.reasons
    yield from entry.said
    for sentence in entry.missing:
        yield f"• {sentence}"


def _letters(column: int) -> str:
    """`A` for the first column, `AA` for the one after `Z`."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
