"""A library of the extra `office` that is not installed → a sentence that says what to install."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from gevinst.errors import WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

NOT_INSTALLED = Text(
    nb="Dokumenter skrives med noe som ikke er installert ({library}). Installer det med "
    "«pip install 'gevinst[office]'», og prøv igjen.",
    nn="Dokument blir skrivne med noko som ikkje er installert ({library}). Installer det med "
    "«pip install 'gevinst[office]'», og prøv igjen.",
    en="Documents are written with something that is not installed ({library}). Install it with "
    "“pip install 'gevinst[office]'”, and try again.",
)
NOT_READ = Text(
    nb="Arbeidsbøker leses med noe som ikke er installert ({library}). Installer det med "
    "«pip install 'gevinst[office]'», og prøv igjen.",
    nn="Arbeidsbøker blir lesne med noko som ikkje er installert ({library}). Installer det med "
    "«pip install 'gevinst[office]'», og prøv igjen.",
    en="Workbooks are read with something that is not installed ({library}). Install it with "
    "“pip install 'gevinst[office]'”, and try again.",
)


@contextmanager
def office(sentence: Text = NOT_INSTALLED) -> Iterator[None]:
    """Import the libraries for documents within this: `WrongUse` says what to install if they are missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise WrongUse(sentence, library=error.name or "?") from None
