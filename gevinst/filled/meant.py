"""A text that was filled in → what is to be written for it, people who are new included."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gevinst.edit.known import known
from gevinst.edit.people import NewPerson, new_person
from gevinst.edit.values import NONE_KNOWN, UNKNOWN, value_of
from gevinst.plan.load import read_closely
from gevinst.plan.node import Node
from gevinst.plan.values import Refers, Unreadable
from gevinst.views.checklist.answers import defined
from gevinst.views.visible import visible
from gevinst.words import Phrase, Text, cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gevinst.edit.said import Change, Said
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.shape import Field

NEW_TO = Text(
    nb="{why} Er det noen ny, så skriv «{written} (ny)».",
    nn="{why} Er det nokon ny, så skriv «{written} (ny)».",
    en="{why} If it is someone new, write “{written} (new)”.",
)
_NEW = re.compile(r"(.*\S)\s*\((?:ny|new)\)", re.IGNORECASE)
_BETWEEN = re.compile(r"[,;\n]")


class Meanings:
    """What texts mean in a plan; someone who is new to it is the same person each time."""

    def __init__(self, loaded: Loaded) -> None:
        """The meanings in a plan."""
        self.loaded = loaded
        self.new: dict[str, NewPerson] = {}
        self.offered: dict[Refers, list[tuple[str, str]]] = {}

    def of(self, text: str, field: Field) -> Said | Phrase:
        """What is to be written, or a sentence on what is due."""
        if field.refers is None:
            return value_of(text, field, self.loaded)
        pieces = self._pieces(text, field, field.refers)
        if field.refers is Refers.PERSON and any(map(self._is_new, pieces)):
            return self._with_new(pieces, field)
        return self._looked_up(", ".join(pieces), field)

    def newcomers(self, said: Iterable[Said]) -> dict[str, Change]:
        """The changes that put those in the plan who are new to it, by their ids."""
        texts = {each for one in said for each in ((one,) if isinstance(one, str) else one)}
        return {one.id: one.change for one in self.new.values() if one.id in texts}

    def _pieces(self, text: str, field: Field, refers: Refers) -> list[str]:
        """The parts of an answer, with ids for what was chosen from a list, such as `Kari Moe (kari)`."""
        offered = self.offered.get(refers)
        if offered is None:
            found = defined(self.loaded.plan, refers)
            offered = sorted(found, key=lambda each: len(each[0]), reverse=True)
            self.offered[refers] = offered
        for shown, ref in offered:
            text = text.replace(shown, ref)
        ends = {f"({visible(ref)})": ref for _, ref in offered}  # the name may be another since
        pieces = _BETWEEN.split(text) if field.many else [text]
        return [ends.get(piece[piece.rfind("(") :].strip(), piece.strip()) for piece in pieces]

    def _is_new(self, piece: str) -> bool:
        """Whether someone is said to be new, now or before."""
        return _new_in(piece) is not None or _plain(piece) in self.new

    def _with_new(self, pieces: Sequence[str], field: Field) -> Said | Phrase:
        ids: list[str] = []
        for piece in filter(None, pieces):
            found = self._someone(piece, field)
            if isinstance(found, Phrase):
                return found
            ids += found
        is_one = not field.many or (field.name == "owner" and len(ids) == 1)
        return ids[0] if is_one else tuple(ids)

    def _someone(self, piece: str, field: Field) -> list[str] | Phrase:
        name = _new_in(piece) or (piece if _plain(piece) in self.new else None)
        if name is None or known(Refers.PERSON, self.loaded).named(name):  # new the last time
            said = self._looked_up(name or piece, field)
            if isinstance(said, Phrase):
                return said
            return [said] if isinstance(said, str) else [str(each) for each in said]
        plain = _plain(name)
        if plain not in self.new:
            taken = [one.id for one in self.new.values()]
            made = new_person(name, self.loaded, taken=taken)
            if isinstance(made, Phrase):
                return made
            self.new[plain] = made
        return [self.new[plain].id]

    def _looked_up(self, text: str, field: Field) -> Said | Phrase:
        said = value_of(text, field, self.loaded)
        is_unknown = isinstance(said, Phrase) and said.text in (UNKNOWN, NONE_KNOWN)
        if isinstance(said, Phrase) and is_unknown and field.refers is Refers.PERSON:
            return Phrase(NEW_TO, {"why": said, "written": cut(str(said.facts["written"]))})
        return said


def stands(node: object, names: Sequence[str], said: Said, field: Field) -> bool:
    """Whether what is said stands in the plan already, at some names below a node."""
    name, *below = names
    value = getattr(node, name, None)
    if below:
        inner = value if isinstance(value, tuple) else (value,)
        return any(isinstance(each, Node) and stands(each, below, said, field) for each in inner)
    held = value if isinstance(value, tuple) else (value,)
    texts = (said,) if isinstance(said, str) else said
    return all(isinstance(text, str) and _read(text, field) in held for text in texts)


def all_stand(
    node: object, above: Sequence[str], each: Mapping[tuple[str, ...], tuple[Said, Field]]
) -> bool:
    """Whether a list below a node has an item in which all that is said stands already."""
    name, *below = above
    value = getattr(node, name, None)
    if below:
        return all_stand(value, below, each)
    items = value if isinstance(value, tuple) else ()
    return any(
        all(stands(item, names, said, field) for names, (said, field) in each.items())
        for item in items
    )


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _new_in(piece: str) -> str | None:
    """The name of someone who is said to be new."""
    found = _NEW.fullmatch(piece)
    return found[1] if found else None


def _read(text: str, field: Field) -> object:
    try:
        return read_closely(field, text)
    except Unreadable:
        return None
