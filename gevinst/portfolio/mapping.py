"""A mapping file → which names mean the same organisation, and which ids the same unit."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gevinst.errors import WrongUse
from gevinst.rules.b5_gains.claims import letters
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping as Table

MOST_BYTES = 4 * 1024 * 1024
UNUSABLE = Text(
    nb="{path} kan ikke brukes til å kjenne enheter igjen: {reason}.",
    nn="{path} kan ikkje brukast til å kjenne att einingar: {reason}.",
    en="{path} can't be used to know units again: {reason}.",
)
UNREAD = Text(
    nb="filen kunne ikke leses ({said})",
    nn="fila kunne ikkje lesast ({said})",
    en="the file could not be read ({said})",
)
TOO_BIG = Text(
    nb="filen er større enn {limit} MB",
    nn="fila er større enn {limit} MB",
    en="the file is larger than {limit} MB",
)
NOT_TOML = Text(
    nb="det er ikke gyldig TOML ({said})",
    nn="det er ikkje gyldig TOML ({said})",
    en="it is not valid TOML ({said})",
)
UNKNOWN = Text(
    nb="«{key}» er ikke noe den kan ha. Den kan ha [[unit]] (organisation, id, also) og [[organisation]] (name, also)",
    nn="«{key}» er ikkje noko ho kan ha. Ho kan ha [[unit]] (organisation, id, also) og [[organisation]] (name, also)",
    en="“{key}” is nothing that it may have. It may have [[unit]] (organisation, id, also) and [[organisation]] (name, also)",
)
WRONG = Text(
    nb="{where} nummer {number} mangler «{key}», eller det er ikke {what}",
    nn="{where} nummer {number} manglar «{key}», eller det er ikkje {what}",
    en="{where} number {number} lacks “{key}”, or it is not {what}",
)
A_TEXT = Text(nb="en tekst", nn="ein tekst", en="a text")
TEXTS = Text(nb="en liste av tekster", nn="ei liste av tekstar", en="a list of texts")
TWICE = Text(
    nb="«{name}» står for to ulike: «{first}» og «{second}»",
    nn="«{name}» står for to ulike: «{first}» og «{second}»",
    en="“{name}” stands for two different ones: “{first}” and “{second}”",
)


@dataclass(frozen=True, slots=True)
class Mapping:
    """Names of organisations, and ids of their units, each with the one that it stands for.

    Names of organisations are compared by their letters and digits, ids as they are written.
    """

    organisations: Table[str, str] = field(default_factory=dict)
    units: Table[tuple[str, str], str] = field(default_factory=dict)

    def organisation(self, name: str) -> str:
        """The organisation that a name stands for."""
        return self.organisations.get(letters(name), name)

    def unit(self, organisation: str, unit: str) -> str:
        """The unit of an organisation that an id stands for."""
        return self.units.get((letters(organisation), unit), unit)


def read_mapping(path: str) -> Mapping:
    """The mapping in a TOML file. Raises `WrongUse` where it can't be read or understood."""
    held = _table(path)
    for key in held:
        if key not in {"unit", "organisation"}:
            raise _unusable(path, UNKNOWN, key=key)
    organisations: dict[str, str] = {}
    for number, item in _items(path, held, "organisation"):
        name = _text(path, item, "organisation", number, "name")
        for also in (name, *_texts(path, item, "organisation", number)):
            _put(path, organisations, letters(also), name, also)
    names = Mapping(organisations)
    units: dict[tuple[str, str], str] = {}
    for number, item in _items(path, held, "unit"):
        whose = letters(names.organisation(_text(path, item, "unit", number, "organisation")))
        own = _text(path, item, "unit", number, "id")
        for also in (own, *_texts(path, item, "unit", number)):
            _put(path, units, (whose, also), own, also)
    return Mapping(organisations, units)


def _put(path: str, table: dict[Any, str], key: object, value: str, written: str) -> None:
    if table.setdefault(key, value) != value:
        raise _unusable(path, TWICE, name=written, first=table[key], second=value)


def _items(path: str, held: Table[str, Any], key: str) -> Iterable[tuple[int, Table[str, Any]]]:
    items = held.get(key, [])
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise _unusable(path, UNKNOWN, key=key)
    return enumerate(items, 1)


def _text(path: str, item: Table[str, Any], where: str, number: int, key: str) -> str:
    allowed = {"organisation": {"name", "also"}, "unit": {"organisation", "id", "also"}}[where]
    for name in item:
        if name not in allowed:
            raise _unusable(path, UNKNOWN, key=name)
    value = item.get(key)
    if not isinstance(value, str) or not value.strip():
        raise _unusable(path, WRONG, where=f"[[{where}]]", number=number, key=key, what=A_TEXT)
    return value


def _texts(path: str, item: Table[str, Any], where: str, number: int) -> list[str]:
    value = item.get("also")
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise _unusable(path, WRONG, where=f"[[{where}]]", number=number, key="also", what=TEXTS)
    return value


def _table(path: str) -> Table[str, Any]:
    import tomllib  # noqa: PLC0415  (only where there is such a file)

    try:
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # a ValueError: no file can have that name
        said = getattr(error, "strerror", None) or type(error).__name__
        raise _unusable(path, UNREAD, said=said) from None
    if len(data) > MOST_BYTES:
        raise _unusable(path, TOO_BIG, limit=MOST_BYTES // 1024**2)
    try:
        held: Table[str, Any] = tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # TOMLDecodeError and UnicodeDecodeError are such
        raise _unusable(path, NOT_TOML, said=str(error)) from None
    return held


def _unusable(path: str, reason: Text, **facts: Any) -> WrongUse:  # noqa: ANN401
    return WrongUse(UNUSABLE, path=os.fspath(path), reason=Phrase(reason, facts))
