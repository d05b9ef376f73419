"""A document and its pictures → its file, and a file for each picture beside it."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from gevinst.cli.outputs import Output, keep_off
from gevinst.errors import CannotWrite
from gevinst.replaced import Replaced
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NOT_OURS = Text(
    nb="{path} finnes fra før og er ikke laget av gevinst, så det er ikke rørt, og ingenting er skrevet. Flytt det, "
    "eller velg et annet navn etter --output.",
    nn="{path} finst frå før og er ikkje laga av gevinst, så det er ikkje rørt, og ingenting er skrive. Flytt det, "
    "eller vel eit anna namn etter --output.",
    en="{path} is there already and was not made by gevinst, so it has not been touched, and nothing is written. "
    "Move it, or choose another name after --output.",
)


def is_file(output: Output) -> bool:
    """Whether it goes to a file that others can stand beside, and not to a device or a pipe."""
    return not output.is_printed and (
        os.path.isfile(output.path) or not os.path.exists(output.path)
    )


def put(
    output: Output, text: str, pictures: Mapping[str, str], mark: str, plans: Iterable[str]
) -> None:
    """Write the pictures, by their names in the document's folder, and then the document.

    Each file is replaced when it is written, and only a picture that begins with the mark of ours is
    replaced. Raises `WrongUse` where a plan would be, and `CannotWrite`, both before anything is
    written but where the disk fills up or the like.
    """
    folder = os.path.dirname(output.path)
    paths = {os.path.join(folder, name): svg for name, svg in pictures.items()}
    keep_off([output, *(Output("svg", path) for path in paths)], plans)
    for path in paths:
        if not _may_be_replaced(path, mark):
            raise CannotWrite(NOT_OURS, path=path)
    document = Replaced(output.path)
    try:
        document.write(text)
        for path, svg in paths.items():
            _put(path, svg)
        document.keep()
    except BaseException:
        document.drop()
        raise


def _put(path: str, svg: str) -> None:
    picture = Replaced(path)
    try:
        picture.write(svg)
        picture.keep()
    except BaseException:
        picture.drop()
        raise


def _may_be_replaced(path: str, mark: str) -> bool:
    """Whether nothing is there, or a plain file that begins as ours do."""
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return False
        with open(path, "rb") as file:
            return file.read(len(mark)) == mark.encode()
    except FileNotFoundError:
        return True
    except OSError:
        return False
