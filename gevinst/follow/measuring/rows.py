"""The bytes of a CSV file → its rows of measurements as they were written, each with its line.

The delimiter is the one that the header's known words are parted by: guessing it from the rows fails
where a decimal comma stands in a file that is parted by semicolons. Programs in Norway save as UTF-8,
with a byte order mark or without, as Windows-1252, and at times as UTF-16.
"""

from __future__ import annotations

import csv
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple

from gevinst.errors import WrongUse
from gevinst.plan.gains import Measurement
from gevinst.plan.shape import shape
from gevinst.words import Text, cut

if TYPE_CHECKING:
    from _csv import Reader
    from collections.abc import Iterator

MOST_BYTES = 20 * 1024 * 1024
MOST_ROWS = 100_000
DELIMITERS = ";\t,"
GAIN = "gain"
_WORDS = {
    GAIN: ("gain", "gevinst", "benefit", "nyttevirkning", "nytteverknad"),
    **{
        name: tuple(word.casefold() for word in shape(Measurement).fields[name].key.words(name))
        for name in ("date", "value", "note")
    },
}
_NEEDED = (GAIN, "value")

TOO_BIG = Text(
    nb="{path} er for stor: høyst {most} byte kan leses. Del filen.",
    nn="{path} er for stor: høgst {most} byte kan lesast. Del fila.",
    en="{path} is too large: at most {most} bytes can be read. Split the file.",
)
TOO_MANY = Text(
    nb="{path} har for mange rader: høyst {most} kan leses. Del filen.",
    nn="{path} har for mange rader: høgst {most} kan lesast. Del fila.",
    en="{path} has too many rows: at most {most} can be read. Split the file.",
)
NO_TABLE = Text(
    nb="{path} er ikke en CSV-fil. Lagre regnearket som CSV (UTF-8) først.",
    nn="{path} er ikkje ei CSV-fil. Lagre reknearket som CSV (UTF-8) først.",
    en="{path} is not a CSV file. Save the workbook as CSV (UTF-8) first.",
)
NO_HEADER = Text(
    nb="Første rad i {path} må være overskrifter, og «gevinst» og «verdi» må være blant dem, for eksempel "
    "«gevinst;dato;verdi;merknad».",
    nn="Første rad i {path} må vere overskrifter, og «gevinst» og «verdi» må vere blant dei, til dømes "
    "«gevinst;dato;verdi;merknad».",
    en="The first row of {path} must be headings, with “gain” and “value” among them, for example "
    "“gain;date;value;note”.",
)
TWICE = Text(
    nb="To overskrifter i {path} betyr det samme: «{first}» og «{second}». Ta bort den ene.",
    nn="To overskrifter i {path} tyder det same: «{first}» og «{second}». Ta bort den eine.",
    en="Two headings in {path} mean the same: “{first}” and “{second}”. Take one away.",
)
BROKEN = Text(
    nb="{path} kan ikke leses fra linje {line}: et anførselstegn mangler eller står feil.",
    nn="{path} kan ikkje lesast frå linje {line}: eit hermeteikn manglar eller står feil.",
    en="{path} can't be read from line {line}: a quotation mark is missing or misplaced.",
)


class Row(NamedTuple):
    """A measurement as it was written; `line` is 0 where it stood in no file.

    `date` and `note` are None where there is no such column. `torn` is a row that may have been cut
    in two at a decimal comma, or has more cells than headings.
    """

    line: int
    gain: str
    value: str
    date: str | None = None
    note: str | None = None
    torn: bool = False


class Table(NamedTuple):
    """The rows of a file, whether they have dates and notes, and the headings that mean nothing here."""

    rows: list[Row]
    has_dates: bool
    has_notes: bool
    unread: tuple[str, ...]


class _Head(NamedTuple):
    delimiter: str
    columns: dict[str, int]
    width: int
    unread: tuple[str, ...]


def table(data: bytes, path: str) -> Table:
    """The rows in the bytes of a CSV file. Raises `WrongUse` where it can't be read as one."""
    if len(data) > MOST_BYTES:
        raise WrongUse(TOO_BIG, path=path, most=MOST_BYTES)
    text = _text(data, path)
    first, text, skipped = _without_separator(text)
    head = _head(text, path, first)
    rows = list(_rows(text, head, path, skipped))
    return Table(rows, "date" in head.columns, "note" in head.columns, head.unread)


def _text(data: bytes, path: str) -> str:
    wide = data.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text and not data.startswith(b"PK\x03\x04"):
            return text
    raise WrongUse(NO_TABLE, path=path)


def _without_separator(text: str) -> tuple[str, str, int]:
    """The delimiters to try, and the text without the line by which Excel is told of it (`sep=;`)."""
    line, end, rest = text.partition("\n")
    said = line.rstrip("\r").casefold()
    if said.startswith("sep=") and len(said) == len("sep=;") and said[-1] in DELIMITERS:
        return said[-1], rest, 1
    return DELIMITERS, line + end + rest, 0


def _head(text: str, path: str, delimiters: str) -> _Head:
    """What the first row that is not blank says of the columns. Raises `WrongUse`."""
    for delimiter in delimiters:
        try:
            cells = next((cells for cells in _reader(text, delimiter) if _is_said(cells)), [])
        except csv.Error:
            continue
        found = [(_meant(cell), at, cell) for at, cell in enumerate(cells)]
        columns: dict[str, int] = {}
        for name, at, cell in found:
            if name in columns:
                first = cut(cells[columns[name]].strip())
                raise WrongUse(TWICE, path=path, first=first, second=cut(cell.strip()))
            if name:
                columns[name] = at
        if all(name in columns for name in _NEEDED):
            unread = tuple(
                cut(cell.strip()) for name, _, cell in found if not name and cell.strip()
            )
            return _Head(delimiter, columns, len(cells), unread)
    raise WrongUse(NO_HEADER, path=path)


def _meant(cell: str) -> str:
    word = cell.strip().casefold()
    return next((name for name, words in _WORDS.items() if word in words), "")


def _reader(text: str, delimiter: str) -> Reader:
    return csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)


def _is_said(cells: list[str]) -> bool:
    return any(cell.strip() for cell in cells)


def _rows(text: str, head: _Head, path: str, skipped: int) -> Iterator[Row]:
    """The rows below the header that are not blank. Raises `WrongUse`."""
    reader = _reader(text, head.delimiter)
    line, count, headed = skipped + 1, 0, False
    try:
        for cells in reader:
            if _is_said(cells) and headed:
                count += 1
                if count > MOST_ROWS:
                    raise WrongUse(TOO_MANY, path=path, most=MOST_ROWS)
                yield _row(cells, head, line)
            headed = headed or _is_said(cells)
            line = skipped + reader.line_num + 1
    except csv.Error:
        raise WrongUse(BROKEN, path=path, line=line) from None


def _row(cells: list[str], head: _Head, line: int) -> Row:
    def cell(name: str) -> str | None:
        at = head.columns.get(name)
        return None if at is None else cells[at].strip() if at < len(cells) else ""

    gain, value = cell(GAIN) or "", cell("value") or ""
    return Row(line, gain, value, cell("date"), cell("note"), _is_torn(cells, head))


def _is_torn(cells: list[str], head: _Head) -> bool:
    """Whether there are more cells than headings, or two that may be one number: `1,5` as 1 and 5."""
    if _is_said(cells[head.width :]):
        return True
    at = head.columns["value"]
    if head.delimiter != "," or len(cells) < at + 2 or head.columns[GAIN] == at + 1:
        return False
    return _are_digits(cells[at : at + 2])


def _are_digits(cells: list[str]) -> bool:
    return all(cell.strip().removeprefix("-").isdecimal() for cell in cells)
