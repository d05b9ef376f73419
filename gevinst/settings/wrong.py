"""What is wrong with a setting → a sentence that says where it stands and what to write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.errors import WrongUse
from gevinst.words import Phrase, Text, cut

if TYPE_CHECKING:
    from gevinst.settings.unfit import Unfit

IN_PLACE = Text(nb="{place}: {what}", nn="{place}: {what}", en="{place}: {what}")
AT_KEY = Text(nb="{file}, «{key}»", nn="{file}, «{key}»", en="{file}, “{key}”")
AT_LINE = Text(nb="{file}, linje {line}", nn="{file}, linje {line}", en="{file}, line {line}")


def wrong(place: Phrase | str, what: Text, /, **facts: Any) -> WrongUse:  # noqa: ANN401
    """The error on something in a file, a variable or a flag."""
    return WrongUse(IN_PLACE, place=place, what=Phrase(what, facts))


def at_key(file: str, *path: str) -> Phrase | str:
    """A key in a file; the file as a whole where no key is named."""
    return Phrase(AT_KEY, {"file": file, "key": dotted(path)}) if path else file


def at_line(file: str, line: int) -> Phrase:
    """A line in a file."""
    return Phrase(AT_LINE, {"file": file, "line": line})


def unfit(file: str, why: Unfit, *path: str) -> WrongUse:
    """The error on a value in a file."""
    return wrong(at_key(file, *path, *why.at), why.text, **why.facts)


def dotted(path: tuple[str, ...]) -> str:
    """A path as people write it: `overrides[#2].rules.GEV511.months`; long keys are cut."""
    return "".join(f".{cut(key)}" if key[:1] != "[" else cut(key) for key in path).removeprefix(".")
