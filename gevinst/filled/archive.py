"""The name of a file → the bytes of an Excel workbook that is safe to open; else a sentence.

A workbook is a ZIP archive. Its sizes are looked at before anything is unpacked, and no more is
unpacked of a part than it says.
"""

from __future__ import annotations

import io
import os
import stat
import zipfile
from typing import TYPE_CHECKING

from gevinst.errors import WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_BYTES = 10 * 1024 * 1024
MOST_UNPACKED = 40 * 1024 * 1024
MOST_PARTS = 500
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_MACROS = b"macroEnabled"
_TYPES, _WORKBOOK = "[Content_Types].xml", "xl/workbook.xml"

MISSING = Text(
    nb="{path} finnes ikke.",
    nn="{path} finst ikkje.",
    en="{path} does not exist.",
)
CLOSED = Text(
    nb="{path} kan ikke leses ({reason}).",
    nn="{path} kan ikkje lesast ({reason}).",
    en="{path} can't be read ({reason}).",
)
NOT_A_FILE = Text(
    nb="{path} er ikke en fil. Oppgi arbeidsboken som er fylt ut (.xlsx).",
    nn="{path} er ikkje ei fil. Oppgi arbeidsboka som er fylt ut (.xlsx).",
    en="{path} is not a file. Name the workbook that has been filled in (.xlsx).",
)
NOT_A_WORKBOOK = Text(
    nb="{path} er ikke en Excel-arbeidsbok (.xlsx), og bare slike kan leses tilbake.",
    nn="{path} er ikkje ei Excel-arbeidsbok (.xlsx), og berre slike kan lesast tilbake.",
    en="{path} is not an Excel workbook (.xlsx), and only such can be read back.",
)
OTHER_KIND = Text(
    nb="{path} er et dokument av et annet slag. Lagre arbeidsboken som Excel-arbeidsbok (.xlsx), og prøv igjen.",
    nn="{path} er eit dokument av eit anna slag. Lagre arbeidsboka som Excel-arbeidsbok (.xlsx), og prøv igjen.",
    en="{path} is a document of another kind. Save the workbook as an Excel workbook (.xlsx), and try again.",
)
LOCKED = Text(
    nb="{path} er låst med passord, eller lagret i det gamle Excel-formatet. Lagre den som Excel-arbeidsbok (.xlsx) uten passord.",
    nn="{path} er låst med passord, eller lagra i det gamle Excel-formatet. Lagre ho som Excel-arbeidsbok (.xlsx) utan passord.",
    en="{path} is locked with a password, or saved in the old Excel format. Save it as an Excel workbook (.xlsx) without a password.",
)
MACROS = Text(
    nb="{path} har makroer, og leses ikke. Lagre den som Excel-arbeidsbok uten makroer (.xlsx).",
    nn="{path} har makroar, og blir ikkje lesen. Lagre ho som Excel-arbeidsbok utan makroar (.xlsx).",
    en="{path} has macros, and is not read. Save it as an Excel workbook without macros (.xlsx).",
)
TOO_LARGE = Text(
    nb="{path} er større enn en utfylt sjekkliste kan være, og leses ikke.",
    nn="{path} er større enn ei utfylt sjekkliste kan vere, og blir ikkje lesen.",
    en="{path} is larger than a checklist that is filled in can be, and is not read.",
)
DAMAGED = Text(
    nb="{path} er skadet og kan ikke leses. Åpne den i Excel eller LibreOffice, lagre den på nytt, og prøv igjen.",
    nn="{path} er skadd og kan ikkje lesast. Opne ho i Excel eller LibreOffice, lagre ho på nytt, og prøv igjen.",
    en="{path} is damaged and can't be read. Open it in Excel or LibreOffice, save it again, and try again.",
)


def workbook_in(path: str) -> bytes:
    """The bytes of a workbook. Raises `WrongUse` for anything else."""
    data = _read(path)
    if data.startswith(_OLE):
        raise WrongUse(LOCKED, path=path)
    if not data.startswith(b"PK"):
        raise WrongUse(NOT_A_WORKBOOK, path=path)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _hold_small(archive.infolist(), path)
            _hold_workbook(archive, path)
    except WrongUse:
        raise
    except Exception:  # noqa: BLE001  (a broken archive breaks the reader in many ways)
        raise WrongUse(DAMAGED, path=path) from None
    return data


def _read(path: str) -> bytes:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise WrongUse(NOT_A_FILE, path=path)
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise WrongUse(MISSING, path=path) from None
    except (OSError, ValueError) as error:  # a ValueError: no file can have that name
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise WrongUse(CLOSED, path=path, reason=reason) from None
    if len(data) > MOST_BYTES:
        raise WrongUse(TOO_LARGE, path=path)
    return data


def _hold_small(parts: Iterable[zipfile.ZipInfo], path: str) -> None:
    sizes = [part.file_size for part in parts]
    if len(sizes) > MOST_PARTS or sum(sizes) > MOST_UNPACKED:
        raise WrongUse(TOO_LARGE, path=path)


def _hold_workbook(archive: zipfile.ZipFile, path: str) -> None:
    names = {part.filename for part in archive.infolist()}
    if any(part.flag_bits & 1 for part in archive.infolist()):
        raise WrongUse(LOCKED, path=path)
    if any(name.casefold().endswith("vbaproject.bin") for name in names):
        raise WrongUse(MACROS, path=path)
    if _TYPES not in names or _WORKBOOK not in names:
        office = {"mimetype", _TYPES, "content.xml"} & names
        raise WrongUse(OTHER_KIND if office else NOT_A_WORKBOOK, path=path)
    if _MACROS in archive.read(_TYPES):
        raise WrongUse(MACROS, path=path)
