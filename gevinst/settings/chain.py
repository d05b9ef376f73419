"""A settings file and those it extends → their layers, the furthest first."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.settings import files
from gevinst.settings.keys import read
from gevinst.settings.layers import Layer
from gevinst.settings.settings import By, Origin
from gevinst.settings.unfit import Unfit
from gevinst.settings.wrong import dotted, unfit, wrong
from gevinst.words import Text, cut

if TYPE_CHECKING:
    from gevinst.settings.known import Known

MOST_LEVELS = 10
MOST_FILES = 50

NOT_THERE = Text(
    nb="«{written}» finnes ikke, eller er ikke en fil. Skriv stien fra mappen denne filen ligger i.",
    nn="«{written}» finst ikkje, eller er ikkje ei fil. Skriv stien frå mappa denne fila ligg i.",
    en="“{written}” does not exist, or is not a file. Write the path from this file's folder.",
)
NOT_TOML = Text(
    nb="«{written}» er ikke en TOML-fil. Navnet må ende på .toml.",
    nn="«{written}» er ikkje ei TOML-fil. Namnet må ende på .toml.",
    en="“{written}” is not a TOML file. Its name must end in .toml.",
)
CYCLE = Text(
    nb="«{written}» bygger selv på denne filen, så de går i ring. Ta bort en av dem.",
    nn="«{written}» byggjer sjølv på denne fila, så dei går i ring. Ta bort éi av dei.",
    en="“{written}” itself builds on this file, so they go in a ring. Take one of them away.",
)
TOO_LONG = Text(
    nb="det er for mange filer som bygger på hverandre: høyst {levels} i rekke og {files} i alt.",
    nn="det er for mange filer som byggjer på kvarandre: høgst {levels} i rekkje og {files} i alt.",
    en="too many files build on each other: at most {levels} in a row and {files} in all.",
)
OUTSIDE = Text(
    nb="«{written}» ligger utenfor repoet (mappen med .git). Innstillinger som ligger ved planene, henter ikke noe derfra; legg filen i repoet, eller pek på den med --settings.",
    nn="«{written}» ligg utanfor repoet (mappa med .git). Innstillingar som ligg ved planane, hentar ikkje noko derifrå; legg fila i repoet, eller peik på ho med --settings.",
    en="“{written}” lies outside the repository (the folder with .git). Settings beside the plans take nothing from there; put the file in the repository, or point to it with --settings.",
)


class Chain(NamedTuple):
    """The layers of some settings files that build on each other, and the files, nearest first."""

    layers: tuple[Layer, ...]
    files: tuple[str, ...]


def chain(path: str, name: str, root: str | None, known: Known) -> Chain:
    """What a settings file says, and those that it extends; with a root, no file outside it is read.

    Raises `WrongUse` for what can't be read or understood in any of them.
    """
    if root is not None and not is_inside(path, root):
        raise wrong(name, OUTSIDE, written=name)
    growing = _Growing(root, known)
    growing.add(path, name, ())
    return Chain(tuple(growing.layers), tuple(growing.files))


class _Growing:
    """A chain as it is read."""

    def __init__(self, root: str | None, known: Known) -> None:
        self.root, self.known = root, known
        self.layers: list[Layer] = []
        self.files: list[str] = []
        self.done: set[str] = set()

    def add(self, path: str, name: str, above: tuple[str, ...]) -> None:
        """Add what a file extends, then the file."""
        above = (*above, os.path.realpath(path))
        self.done.add(above[-1])
        self.files.append(name)
        place = files.prefix(path)
        try:
            values = read(files.table(path, name), self.known)
        except Unfit as why:
            raise unfit(name, why, *place) from None
        folder = os.path.dirname(path)
        for written in values.pop("extends", ()):
            try:
                self.extend(os.path.join(folder, written), written, above)
            except Unfit as why:
                raise unfit(name, why, *place, "extends") from None
        self.layers += _layers(values, Origin(By.FILE, name, dotted(place)), folder)

    def extend(self, path: str, written: str, above: tuple[str, ...]) -> None:
        """Add a file that the last of those above extends; one that is there already only once."""
        if not written.casefold().endswith(".toml"):
            raise Unfit(NOT_TOML, written=cut(written))
        if self.root is not None and not is_inside(path, self.root):
            raise Unfit(OUTSIDE, written=cut(written))
        if not os.path.isfile(path):
            raise Unfit(NOT_THERE, written=cut(written))
        real = os.path.realpath(path)
        if real in above:
            raise Unfit(CYCLE, written=cut(written))
        if len(above) > MOST_LEVELS or len(self.files) >= MOST_FILES:
            raise Unfit(TOO_LONG, levels=MOST_LEVELS, files=MOST_FILES)
        if real not in self.done:
            path = os.path.normpath(path)
            self.add(path, files.shown(path), above)


def _layers(values: dict[str, Any], origin: Origin, folder: str) -> list[Layer]:
    overrides = values.pop("overrides", ())
    at = dotted(tuple(filter(None, (origin.key, "overrides"))))
    return [
        Layer(values, origin),
        *(
            Layer(each.values, origin._replace(key=at + each.at), each.only, folder)
            for each in overrides
        ),
    ]


def is_inside(path: str, root: str) -> bool:
    """Whether a file, wherever links lead, lies in a folder."""
    try:
        real = os.path.realpath(path)
        return os.path.commonpath((real, os.path.realpath(root))) == os.path.realpath(root)
    except ValueError:  # on another drive, or no file can have that name
        return False
