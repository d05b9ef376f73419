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


def asked(option: Option, form: str | None, path: str | None) -> Output:
    """The format asked for, else the one that the file's name ends in, else the option's first.

    What is no text needs a file, or `-` where it is to go to standard output all the same. Raises
    `WrongUse`.
    """
    if form is None:
        ending = os.path.splitext(path or "")[1].casefold()
        named = _ENDINGS.get(ending, ending[1:])
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
