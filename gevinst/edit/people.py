"""Someone whom a plan does not know yet → the change that puts them there, and their id."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.edit.ids import free_of
from gevinst.edit.known import known
from gevinst.edit.said import Change
from gevinst.edit.values import value_of
from gevinst.plan.people import Person
from gevinst.plan.shape import shape
from gevinst.words import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.edit.said import Tree
    from gevinst.plan.loaded import Loaded

_NAMELESS = "person"


class NewPerson(NamedTuple):
    """Someone who is yet to be in the plan: the id to refer to, and the change that puts them there."""

    id: str
    change: Change


def new_person(
    name: str, loaded: Loaded, role: str = "", taken: Iterable[str] = ()
) -> NewPerson | Phrase:
    """Someone with a name and perhaps a role, or a sentence on what is wrong with these.

    The id is made of the first name and is one that nobody in the plan has, nor any other that is
    `taken`.
    """
    said: Tree = {}
    for field, typed in (("name", " ".join(name.split())), ("role", role)):
        if typed or field == "name":
            value = value_of(typed, shape(Person).fields[field], loaded)
            if isinstance(value, Phrase):
                return value
            said[field] = value
    taken_by = {one.id for one in known("people", loaded).each} | {*taken}
    made = free_of(name, taken_by, _NAMELESS)
    return NewPerson(made, Change(loaded.plan, "people", ({"id": made, **said},)))
