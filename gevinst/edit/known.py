"""The people, units, gains and so on of a plan, by id and by name, and new people among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.plan.values import composed, says_something
from gevinst.rules.rule import AND_MORE
from gevinst.words import Phrase, cut

if TYPE_CHECKING:
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.shape import Field

_NAMED_BY = {"gains": "what", "goals": "goal"}


class One(NamedTuple):
    """Something with an id; its name is empty where it has none."""

    id: str
    name: str

    @property
    def told(self) -> str:
        """The id, and the name where that is another word."""
        return f"{self.id} ({cut(self.name)})" if self.name not in {"", self.id} else self.id


class Known(NamedTuple):
    """All that a list of the plan holds that has an id, and what its author calls the list."""

    each: tuple[One, ...]
    word: str

    def named(self, text: str) -> list[One]:
        """Those that a text means: by id, or else by name, with large letters or small."""
        text = composed(text.strip())
        exact = [one for one in self.each if one.id == text][:1]
        if exact:
            return exact
        plain = _plain(text)
        return [one for one in self.each if plain in {_plain(one.id), _plain(one.name)}]

    def told(self, most: int) -> tuple[object, ...]:
        """The first of them as a sentence tells them, and how many there are beside."""
        told = tuple(one.told for one in self.each[:most])
        more = len(self.each) - most
        return (*told, Phrase(AND_MORE, {"count": more})) if more > 0 else told


def _plain(text: str) -> str:
    return " ".join(composed(text).casefold().split())


def known(section: str, loaded: Loaded) -> Known:
    """What a list of the plan holds, by the English name of its field (`people`, `waves`)."""
    above, field = list_of(section)
    items: tuple[Any, ...] = getattr(getattr(loaded.plan, above) if above else loaded.plan, section)
    name = name_of(section)
    found: dict[str, One] = {}
    for item in items:
        if item.id and says_something(item.id):
            found.setdefault(item.id, One(item.id, getattr(item, name, None) or ""))
    return Known(tuple(found.values()), field.word(loaded.language))


def name_of(section: str) -> str:
    """The English name of the field that holds what the things of a list are called."""
    return _NAMED_BY.get(section, "name")


def list_of(section: str) -> tuple[str, Field]:
    """The section of the plan that a list stands in, or an empty name, and the list's field.

    Raises `KeyError` for a list that the format does not have.
    """
    tops = shape(Plan).fields
    if section in tops:
        return "", tops[section]
    for top in tops.values():
        if top.section and top.model and section in (inner := shape(top.model).fields):
            return top.name, inner[section]
    raise KeyError(section)
