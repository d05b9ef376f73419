"""Headings, paragraphs and tables → a Word document, the same bytes every time.

It has real heading styles, a table of contents that is filled in, header rows that repeat, page
numbers, and a language, so that screen readers and the spelling check do what they should.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.views.paper import wordml
from gevinst.views.paper.office import office
from gevinst.views.paper.sheet import AUTHOR, CONTENTS, PAGE
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

    from gevinst.views.paper.sheet import Sheet

INK, SOFT, ACCENT = "1B2430", "4C5866", "17517E"
GOOD, BAD, WARNING, LATER = "1F6F4A", "A32A22", "8A5300", "66737F"
SHADE, LINE = "F2F5F8", "C9D1DA"
TEXT_WIDTH_MM = 174
MOST_HELD = 20
_ZIPPED = (1980, 1, 1, 0, 0, 0)
_NAME, _PIECE, _PIECES = 0.3, 0.02, 20
_HEADINGS = ((1, 16, ACCENT, 18), (2, 13, INK, 14), (3, 11, INK, 10))
_DENSE = ((1, 12, ACCENT, 6), (2, 11.5, INK, 6), (3, 11, INK, 6))


class Run(NamedTuple):
    """A piece of a paragraph: its text, in which a line may end, and how it looks.

    `colour` is six hexadecimal digits.
    """

    text: str
    bold: bool = False
    colour: str = ""
    mono: bool = False
    struck: bool = False


class Box(NamedTuple):
    """A box to tick, in the place of a piece of text; who reads the document may tick it there."""

    ticked: bool
    about: str


Piece = Run | Box | str
Words = str | Run | Box | tuple[Piece, ...]
Filling = Words | list[Words]


class Bar(NamedTuple):
    """A bar in a picture: its name, the colours in it from left to right, each with its share, and a note."""

    name: str
    shares: tuple[tuple[str, float], ...]
    note: str


class Paper:
    """A Word document that is written from its beginning to its end."""

    def __init__(self, sheet: Sheet, *, dense: bool = False) -> None:
        """An empty A4 document, `dense` where it should be one page.

        Raises `WrongUse` where python-docx is not installed.
        """
        with office():
            import docx  # noqa: PLC0415  (an extra)
        self.sheet = sheet
        self.document: Document = docx.Document()
        self._headings: list[tuple[str, str]] = []
        self._contents: Paragraph | None = None
        self._set_up(_DENSE if dense else _HEADINGS)

    def title(self, kind: str, name: str, below: str) -> None:
        """What the document is, over its first page."""
        self.paragraph(Run(kind, bold=True, colour=SOFT))
        self.document.add_paragraph(visible(name), "Title")
        self.paragraph(Run(below, colour=SOFT))

    def heading(self, text: str, level: int = 1, *, new_page: bool = False) -> None:
        """A heading; those of the upper level are in the table of contents."""
        paragraph = self.document.add_paragraph(style=f"Heading {level}")
        paragraph.paragraph_format.page_break_before = new_page or None
        mark = f"_Toc{len(self._headings) + 1:09}"
        run = paragraph.add_run(visible(text))
        if level == 1:
            wordml.bookmark(run, mark, len(self._headings) + 1)
            self._headings.append((visible(text), mark))

    def paragraph(
        self, words: Words, style: str | None = None, *, shade: str = "", hold: bool = False
    ) -> None:
        """A paragraph of text; one to hold stands on the same page as the next."""
        paragraph = self.document.add_paragraph(style=style)
        if hold:
            paragraph.paragraph_format.keep_with_next = True
        _write(paragraph, words)
        if shade:
            wordml.shade_paragraph(paragraph, shade)

    def warning(self, text: str) -> None:
        """A paragraph that must not be overlooked."""
        self.paragraph(Run(text, bold=True, colour=WARNING))

    def bullet(self, words: Words) -> None:
        """An item of a list."""
        self.paragraph(words, "List Bullet")

    def numbered(self, number: int, words: Words) -> None:
        """An item of a list of numbered things; the number stands in the text."""
        parts = words if isinstance(words, tuple) else (words,)
        self.paragraph((Run(f"{number}. ", bold=True), *parts))

    def code(self, lines: Iterable[str]) -> None:
        """Lines that are to be written in a plan as they stand, on one page where they are few."""
        *most, last = lines
        for line in most:
            self.paragraph(line, "Code", hold=len(most) < MOST_HELD)
        self.paragraph(last, "Code")
        self.document.add_paragraph(style="After Table")

    def contents(self, *, new_page: bool = False) -> None:
        """Let the table of contents stand here."""
        heading = self.document.add_paragraph(self.sheet.say(CONTENTS), "Contents Heading")
        heading.paragraph_format.page_break_before = new_page or None
        self._contents = self.document.add_paragraph()

    def table(  # noqa: PLR0913  (what a table is made of)
        self,
        headers: Sequence[str],
        rows: Iterable[Sequence[Filling]],
        widths: Sequence[float],
        *,
        about: str,
        right: Sequence[int] = (),
        shades: Sequence[Sequence[str]] = (),
    ) -> None:
        """A table with a header row that repeats on each page; a list is a cell's paragraphs.

        `widths` are shares of the page's width, `about` is read to who can't see the table,
        `right` are the columns set to the right, `shades` the colours behind cells, row by row.
        """
        table = self.document.add_table(rows=0, cols=len(headers))
        wordml.dress(table, visible(about), [share * TEXT_WIDTH_MM for share in widths], LINE)
        head = table.add_row()
        wordml.repeat(head)
        for column, (cell, text) in enumerate(zip(head.cells, headers, strict=True)):
            _fill(cell, Run(text, bold=True), right=column in right)
            wordml.shade_cell(cell, SHADE)
        for number, words in enumerate(rows):
            row = table.add_row()
            wordml.keep_whole(row)
            behind = shades[number] if number < len(shades) else ()
            for column, (cell, said) in enumerate(zip(row.cells, words, strict=True)):
                _fill(cell, said, right=column in right)
                if column < len(behind) and behind[column]:
                    wordml.shade_cell(cell, behind[column])
        wordml.set_widths(table, [share * TEXT_WIDTH_MM for share in widths])
        self.document.add_paragraph(style="After Table")

    def bars(self, headers: Sequence[str], bars: Sequence[Bar], *, about: str) -> None:
        """A picture of bars below each other: cells of a table with colours behind them."""
        widths = (_NAME, *(_PIECE for _ in range(_PIECES)), 1 - _NAME - _PIECES * _PIECE)
        table = self.document.add_table(rows=0, cols=len(widths))
        millimetres = [share * TEXT_WIDTH_MM for share in widths]
        wordml.dress(table, visible(about), millimetres, LINE)
        for _ in range(len(bars) + 1):
            wordml.keep_whole(table.add_row())
        wordml.set_widths(table, millimetres)
        rows = list(table.rows)
        wordml.repeat(rows[0])
        wordml.merge(rows[0], 1, _PIECES)
        for cell, text in zip(dict.fromkeys(rows[0].cells), headers, strict=True):
            _fill(cell, Run(text, bold=True), right=False)
            wordml.shade_cell(cell, SHADE)
        for row, bar in zip(rows[1:], bars, strict=True):
            cells = row.cells
            _fill(cells[0], Run(bar.name, bold=True), right=False)
            _fill(cells[-1], bar.note, right=False)
            for first, last, colour in _pieces(bar):
                wordml.merge(row, first, last)
                _fill(row.cells[first], "", right=False)
                wordml.shade_cell(row.cells[first], colour)
        self.document.add_paragraph(style="After Table")

    def data(self) -> bytes:
        """The document as a file; after this nothing more is written."""
        if self._contents is not None:
            wordml.table_of_contents(self._contents, self._headings)
        written = io.BytesIO()
        self.document.save(written)
        return _timeless(written)

    def _set_up(self, headings: Sequence[tuple[int, float, str, float]]) -> None:
        with office():
            from docx.shared import Mm  # noqa: PLC0415  (an extra)
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm((210 - TEXT_WIDTH_MM) / 2)
        section.top_margin, section.bottom_margin = Mm(24), Mm(20)
        section.header_distance = section.footer_distance = Mm(10)
        wordml.styles(self.document, self.sheet.locale, headings, ink=INK, shade=SHADE)
        wordml.modern(self.document)
        page = self.sheet.say(PAGE, page="\0", pages="\1")
        wordml.running(section.header, self.sheet.about, (self.sheet.day,), TEXT_WIDTH_MM, SOFT)
        wordml.running(section.footer, self.sheet.made, _counted(page), TEXT_WIDTH_MM, SOFT)
        self._describe()

    def _describe(self) -> None:
        about = self.document.core_properties
        about.author = about.last_modified_by = AUTHOR
        about.title, about.subject = self.sheet.about[:255], visible(self.sheet.subject)[:255]
        about.language, about.comments, about.keywords = self.sheet.locale, "", ""
        about.created = about.modified = self.sheet.dated
        about.revision = 1


def _counted(page: str) -> tuple[str, ...]:
    """`Side 1 av 5` with the fields of Word where the numbers stand."""
    before, _, rest = page.partition("\0")
    between, _, after = rest.partition("\1")
    return (before, "PAGE", between, "NUMPAGES", after)


def _pieces(bar: Bar) -> Iterator[tuple[int, int, str]]:
    """The first and the last cell of each colour, counted from 1."""
    drawn, along = 0, 0.0
    for colour, share in bar.shares:
        along += share
        until = round(along * _PIECES)
        if until > drawn:
            yield drawn + 1, until, colour
            drawn = until


def _write(paragraph: Paragraph, words: Words) -> None:
    for part in (words,) if isinstance(words, str | Run | Box) else words:
        if isinstance(part, Box):
            wordml.box(paragraph, visible(part.about), ticked=part.ticked)
            continue
        said = part if isinstance(part, Run) else Run(part)
        for number, line in enumerate(said.text.split("\n")):
            run = paragraph.add_run()
            if number:
                run.add_break()
            run.add_text(visible(line))
            wordml.look(run, said)


def _fill(cell: _Cell, words: Filling, *, right: bool) -> None:
    for number, said in enumerate(words if isinstance(words, list) else [words]):
        paragraph: Any = cell.add_paragraph() if number else cell.paragraphs[0]
        is_code = isinstance(said, Run) and said.mono
        paragraph.style = "Code" if is_code else "Table Text"
        _write(paragraph, said)
        if right:
            wordml.to_the_right(paragraph)


def _timeless(written: io.BytesIO) -> bytes:
    """The same file with every part dated alike: the same document is the same bytes."""
    again = io.BytesIO()
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(again, "w") as new:
        for part in old.infolist():
            dated = zipfile.ZipInfo(part.filename, _ZIPPED)
            dated.compress_type, dated.create_system = zipfile.ZIP_DEFLATED, 0
            new.writestr(dated, old.read(part))
    return again.getvalue()
