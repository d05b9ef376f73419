"""The new text of a plan → its file, unless someone has changed that meanwhile."""

from __future__ import annotations

import codecs
import os
import stat

from gevinst.errors import CannotWrite
from gevinst.replaced import Replaced
from gevinst.words import Text

CHANGED = Text(
    nb="{path} er ikke endret: noen andre har endret filen i mellomtiden. Kjør igjen, så leses den på nytt.",
    nn="{path} er ikkje endra: nokon andre har endra fila i mellomtida. Køyr igjen, så blir ho lesen på nytt.",
    en="{path} has not been changed: someone else has changed the file meanwhile. Run again to read it anew.",
)
GONE = Text(
    nb="{path} er ikke endret: filen er borte eller kan ikke leses ({reason}).",
    nn="{path} er ikkje endra: fila er borte eller kan ikkje lesast ({reason}).",
    en="{path} has not been changed: the file is gone or can't be read ({reason}).",
)
NOT_A_FILE = Text(
    nb="{path} er ikke endret: det er ikke en vanlig fil.",
    nn="{path} er ikkje endra: det er ikkje ei vanleg fil.",
    en="{path} has not been changed: it is not an ordinary file.",
)


def save(path: str, before: bytes, text: str) -> bytes:
    """Put a text in the place of the bytes that were read from a file; what the file now holds.

    A byte order mark stays. Where the path is a link, what it leads to is replaced, and its mode is
    kept. Raises `CannotWrite` where the file no longer holds those bytes, or can't be replaced; it is
    then as it was.
    """
    mark = codecs.BOM_UTF8 if before.startswith(codecs.BOM_UTF8) else b""
    after = mark + text.encode()
    _hold_unchanged(path, before)
    if after == before:
        return after
    new = Replaced(path)
    try:
        new.write(after)
        _hold_unchanged(path, before)
        new.keep()
    except BaseException:
        new.drop()
        raise
    return after


def _hold_unchanged(path: str, before: bytes) -> None:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise CannotWrite(NOT_A_FILE, path=path)
        with open(path, "rb") as file:
            now = file.read(len(before) + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CannotWrite(GONE, path=path, reason=reason) from None
    if now != before:
        raise CannotWrite(CHANGED, path=path)
