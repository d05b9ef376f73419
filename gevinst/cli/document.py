"""`--format` and `--output FILE` → which format a document is written in, and where it is put."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from gevinst.cli import meaning
from gevinst.cli.outputs import STANDARD_OUTPUT, Output, keep_off
from gevinst.cli.sink import Printed
from gevinst.errors import WrongUse
from gevinst.replaced import Replaced
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gevinst.cli.options import Option
    from gevinst.cli.sink import Sink

    Made = str | bytes | Iterator[str]

IN_FILES = frozenset(("docx", "xlsx", "png"))
_ENDINGS = {".md": "markdown", ".txt": "terminal", ".htm": "html", ".mmd": "mermaid"}
TO_A_FILE = Text(
    nb="{form} skrives til en fil. Skriv hvilken: «--output navn.{form}».",
    nn="{form} blir skrive til ei fil. Skriv kva for ei: «--output namn.{form}».",
    en="{form} is written to a file. Write which: “--output name.{form}”.",
)


NOT_THAT = Text(
    nb="Filnavnet ender på «.{ending}», men det kan bare skrives som {choices}. Velg et annet filnavn, eller si hva "
    "det skal skrives som med {flag}.",
    nn="Filnamnet endar på «.{ending}», men det kan berre skrivast som {choices}. Vel eit anna filnamn, eller sei kva "
    "det skal skrivast som med {flag}.",
    en="The file name ends in “.{ending}”, but it can only be written as {choices}. Choose another file name, or say "
    "what to write it as with {flag}.",
)
# Endings that promise a kind of file: text under such a name is opened by a program that can't read it.
_PROMISES = frozenset((
    "csv", "doc", "docx", "gif", "html", "ics", "jpeg", "jpg", "json", "ods", "odt", "pdf", "png", "svg", "xls", "xlsx",
))  # fmt: skip


def asked(option: Option, form: str | None, path: str | None) -> Output:
    """The format asked for, else the one that the file's name ends in, else the option's first.

    What is no text needs a file, or `-` where it is to go to standard output all the same, and no
    file is given a name that promises another kind. Raises `WrongUse`.
    """
    if form is None:
        ending = os.path.splitext(path or "")[1].casefold()
        named = _ENDINGS.get(ending, ending[1:])
        if named in _PROMISES and named not in option.choices:
            choices = tuple(option.choices)
            raise WrongUse(NOT_THAT, ending=ending[1:], choices=choices, flag=option.flag)
        form = named if named in option.choices else option.choices[0]
    form = meaning.chosen(option, form)
    if path is None and form in IN_FILES:
        raise WrongUse(TO_A_FILE, form=form)
    return Output(form, path or STANDARD_OUTPUT)


def put(output: Output, document: Callable[[], Made], *plans: str | None) -> None:
    """Make a document, whole or piece by piece, and write it; a file that stands there is replaced when all is written.

    Raises `WrongUse` where it would replace one of the plans, and `CannotWrite`, before the work.
    """
    keep_off([output], list(filter(None, plans)))
    if output.is_printed:
        _write(Printed.of(output.form), document())
        return
    sink = Replaced(output.path)
    try:
        _write(sink, document())
        sink.keep()
    except BaseException:
        sink.drop()
        raise


def _write(sink: Sink, made: Made) -> None:
    for piece in (made,) if isinstance(made, str | bytes) else made:
        sink.write(piece)
