"""`gevinst measure --from FILE`: a CSV file, or standard input → rows of measurements."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from gevinst.errors import WrongUse
from gevinst.follow.measuring.rows import MOST_BYTES, Table, table
from gevinst.words import Text

if TYPE_CHECKING:
    from datetime import date

STANDARD_INPUT = "-"
NOT_READ = Text(
    nb="{path} kan ikke leses ({reason}).",
    nn="{path} kan ikkje lesast ({reason}).",
    en="{path} can't be read ({reason}).",
)
NO_DATES = Text(
    nb="{path} har ingen kolonne med datoer. Legg til «dato», eller skriv dagen for alle med --date.",
    nn="{path} har ingen kolonne med datoar. Legg til «dato», eller skriv dagen for alle med --date.",
    en="{path} has no column of dates. Add “date”, or give the day of them all with --date.",
)
GIVEN_TWICE = Text(
    nb="{path} har en egen kolonne for det som står etter {flag}. Ta bort {flag}.",
    nn="{path} har ein eigen kolonne for det som står etter {flag}. Ta bort {flag}.",
    en="{path} has a column of its own for what stands after {flag}. Take away {flag}.",
)


def rows_in(path: str, day: date | None, note: str | None) -> Table:
    """The rows of a CSV file, with a note for all where they have none. Raises `WrongUse`.

    A row's day is never guessed: either the file has dates, or one is given for all.
    """
    found = table(_data(path), path)
    if not (found.has_dates or day):
        raise WrongUse(NO_DATES, path=path)
    for is_there, given, flag in (
        (found.has_dates, day, "--date"),
        (found.has_notes, note, "--note"),
    ):
        if is_there and given is not None:
            raise WrongUse(GIVEN_TWICE, path=path, flag=flag)
    return found._replace(rows=[row._replace(note=note) for row in found.rows]) if note else found


def _data(path: str) -> bytes:
    try:
        if path == STANDARD_INPUT:
            return sys.stdin.buffer.read(MOST_BYTES + 1) if sys.stdin else b""
        with open(path, "rb") as file:
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # a ValueError: no file can have that name
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise WrongUse(NOT_READ, path=path, reason=reason) from None
