"""The bytes of a workbook → what was filled in: a row a field, and what the workbook says it is."""

from __future__ import annotations

import io
import warnings
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.errors import WrongUse
from gevinst.filled.archive import DAMAGED
from gevinst.filled.cells import Cell
from gevinst.views.checklist import labels
from gevinst.views.checklist.answers import MOST_ROWS
from gevinst.views.checklist.xlsx import ABOUT, FORMAT, VERSION
from gevinst.views.paper.office import NOT_READ, office
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LAST_ROW = 2 * MOST_ROWS
_LAST_COLUMN, _LAST_HEAD, _MOST_SHEETS = 100, 50, 50
_TO_PLACE = ("plan", "place", "field", "key")
_NEEDED = frozenset(("plan", "place", "field", "answer"))
_NOTED = ("answer", "responsible", "date")

FOREIGN = Text(
    nb="{path} er ikke en sjekkliste fra gevinst. Lag en med «gevinst checklist PLAN --output navn.xlsx», og fyll ut den.",
    nn="{path} er ikkje ei sjekkliste frå gevinst. Lag ei med «gevinst checklist PLAN --output namn.xlsx», og fyll ut den.",
    en="{path} is not a checklist from gevinst. Make one with “gevinst checklist PLAN --output name.xlsx”, and fill that in.",
)
OTHER_VERSION = Text(
    nb="{path} er laget av en annen utgave av gevinst ({made}). Les den med den, eller lag en ny arbeidsbok og flytt svarene over.",
    nn="{path} er laga av ei anna utgåve av gevinst ({made}). Les ho med den, eller lag ei ny arbeidsbok og flytt svara over.",
    en="{path} was made by another version of gevinst ({made}). Read it with that one, or make a new workbook and move the answers.",
)
OF_NO_PLAN = Text(
    nb="{path} er laget uten plan, og har ingen felt å lese svar fra. Lag den med «gevinst checklist PLAN --output navn.xlsx».",
    nn="{path} er laga utan plan, og har ingen felt å lese svar frå. Lag ho med «gevinst checklist PLAN --output namn.xlsx».",
    en="{path} was made without a plan, and has no fields to read answers from. Make it with “gevinst checklist PLAN --output name.xlsx”.",
)
NO_ANSWERS = Text(
    nb="{path} har ikke lenger arket «{sheet}» slik det ble laget: den skjulte raden over overskriftene er borte. Lag en ny arbeidsbok og flytt svarene over.",
    nn="{path} har ikkje lenger arket «{sheet}» slik det vart laga: den skjulte rada over overskriftene er borte. Lag ei ny arbeidsbok og flytt svara over.",
    en="{path} no longer has the sheet “{sheet}” as it was made: the hidden row above the heads is gone. Make a new workbook and move the answers.",
)
TWO_SHEETS = Text(
    nb="{path} har flere ark med svar. Slett dem som ikke skal leses, og prøv igjen.",
    nn="{path} har fleire ark med svar. Slett dei som ikkje skal lesast, og prøv igjen.",
    en="{path} has several sheets with answers. Delete those that are not to be read, and try again.",
)
TOO_MANY = Text(
    nb="{path} har flere rader enn en utfylt sjekkliste kan ha, og leses ikke.",
    nn="{path} har fleire rader enn ei utfylt sjekkliste kan ha, og blir ikkje lesen.",
    en="{path} has more rows than a checklist that is filled in can have, and is not read.",
)


class Answer(NamedTuple):
    """A row that was filled in: its number, the names that lead to its field, and what was written."""

    row: int
    plan: str
    place: str
    path: str
    key: str
    cell: Cell


class Workbook(NamedTuple):
    """What a workbook says it is, what was filled in, and whether there are notes beside that."""

    facts: Mapping[str, str]
    answers: tuple[Answer, ...]
    noted: bool


def opened(data: bytes, path: str) -> Workbook:
    """What a workbook holds. Raises `WrongUse` where it is not a checklist that can be read."""
    with office(NOT_READ):
        import defusedxml  # noqa: F401, PLC0415  (an extra; openpyxl reads by it where it is there)
        import openpyxl  # noqa: PLC0415
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl leaves out is nothing that we read
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            with closing(book):
                return _read(book, path)
    except WrongUse:
        raise
    except Exception:  # noqa: BLE001  (a broken workbook breaks openpyxl in many ways)
        raise WrongUse(DAMAGED, path=path) from None


def _read(book: Any, path: str) -> Workbook:  # noqa: ANN401  (openpyxl's, as its hints have it not)
    if ABOUT not in book.sheetnames or len(book.sheetnames) > _MOST_SHEETS:
        raise WrongUse(FOREIGN, path=path)
    facts = dict(_facts(book[ABOUT]))
    if facts.get("format") != FORMAT:
        raise WrongUse(FOREIGN, path=path)
    if facts.get("version") != VERSION:
        raise WrongUse(OTHER_VERSION, path=path, made=facts.get("gevinst") or "?")
    if not facts.get("plan"):
        raise WrongUse(OF_NO_PLAN, path=path)
    tables = _tables(book)
    sheet = facts.get("answers sheet", "")
    found = {name: table for name, table in tables.items() if set(table.columns) >= _NEEDED}
    if not found:
        raise WrongUse(NO_ANSWERS, path=path, sheet=sheet)
    if len(found) > 1 and sheet not in found:
        raise WrongUse(TWO_SHEETS, path=path)
    table = found[sheet] if sheet in found else next(iter(found.values()))
    if table.is_cut:
        raise WrongUse(TOO_MANY, path=path)
    noted = any(_is_noted(other, facts) for name, other in tables.items() if name not in found)
    return Workbook(facts, tuple(_answers(table)), noted)


def _facts(sheet: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    for row in sheet.iter_rows(max_row=_LAST_HEAD, max_col=2, values_only=True):
        if len(row) == 2 and row[0] is not None:  # noqa: PLR2004  (a name and what it says)
            yield str(row[0]), str(row[1] or "")


class _Table(NamedTuple):
    """The rows of a sheet below the hidden one with the names of its columns."""

    columns: Mapping[str, int]
    rows: Sequence[tuple[int, Mapping[str, Cell]]]
    is_cut: bool


def _tables(book: Any) -> dict[str, _Table]:  # noqa: ANN401
    return {
        sheet.title: table
        for sheet in book.worksheets
        if sheet.title != ABOUT and (table := _table(sheet)) is not None
    }


def _table(sheet: Any) -> _Table | None:  # noqa: ANN401
    columns: dict[str, int] = {}
    rows: list[tuple[int, Mapping[str, Cell]]] = []
    last = LAST_ROW + 1
    for number, row in enumerate(sheet.iter_rows(max_row=last, max_col=_LAST_COLUMN), 1):
        if not columns:
            columns = _names(row)
            if not columns and number >= _LAST_HEAD:
                return None
            continue
        cells = {name: _cell(row[at]) for name, at in columns.items() if at < len(row)}
        if any(not cell.is_blank for cell in cells.values()):
            rows.append((number, cells))
    if not columns:
        return None
    return _Table(columns, rows, bool(rows) and rows[-1][0] == last)


def _names(row: Sequence[Any]) -> dict[str, int]:
    """Where each column stands, by its name, if a row has the names of columns."""
    names = {str(cell.value): at for at, cell in enumerate(row) if isinstance(cell.value, str)}
    is_head = {"id", "question", "answer"} <= set(names) or set(names) >= _NEEDED
    return names if is_head else {}


def _cell(cell: Any) -> Cell:  # noqa: ANN401
    if cell.value is None:
        return Cell(None)
    is_number = isinstance(cell.value, int | float)
    return Cell(cell.value, cell.data_type, is_number and "%" in (cell.number_format or ""))


def _answers(table: _Table) -> Iterator[Answer]:
    heads = True
    for number, cells in table.rows:
        told = {name: "" if cell.is_blank else str(cell.value) for name, cell in cells.items()}
        if heads and told.get("place") == "place" and told.get("field") == "field":
            heads = False  # the row with the heads that people see
            continue
        cell = cells.get("answer", Cell(None))
        if not cell.is_blank:
            plan, place, path, key = (told.get(name, "") for name in _TO_PLACE)
            yield Answer(number, plan, place, path, key, cell)


def _is_noted(table: _Table, facts: Mapping[str, str]) -> bool:
    """Whether somebody has written in the sheet to tick, beside what stood there from the start."""
    if "progress" not in table.columns:
        return False
    spoken = Language.NB
    if facts.get("language") in set(Language):
        spoken = Language(facts["language"])
    begun = {word.to(spoken) for word in (labels.UNDER_WAY, labels.FINISHED, labels.LEFT_OUT)}
    under_way = labels.UNDER_WAY.to(spoken)
    for _, cells in table.rows:
        verdict = cells.get("verdict", Cell(None)).value
        if verdict in {None, "verdict"}:
            continue
        progress = cells.get("progress", Cell(None)).value
        if any(not cells.get(name, Cell(None)).is_blank for name in _NOTED):
            return True
        if progress == under_way or (verdict == "gap" and progress in begun):
            return True
    return False
