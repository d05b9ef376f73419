"""Ids in a plan: where each is defined, where it is referred to, and the plan with another id in its place."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from gevinst.edit.jobs import entries_of
from gevinst.edit.known import list_of
from gevinst.edit.refusals import NOT_CHANGED, Refusal
from gevinst.edit.reworded import Rewrite, reworded
from gevinst.edit.scalar import on_one_line
from gevinst.edit.values import free_id
from gevinst.editor.spots import spot_at
from gevinst.errors import CannotEdit, WrongUse
from gevinst.plan.values import Kind, Refers, Unreadable, identifier, says_something
from gevinst.source.tree import is_leaf
from gevinst.words import Phrase, Text, cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from gevinst.editor.open import OpenPlan, Seen
    from gevinst.editor.places import Stretch
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.node import Node
    from gevinst.source.tree import Leaf

NOT_AN_ID = Text(
    nb="«{written}» kan ikke være en id. En id er et kort ord som sier noe, uten tegn som betyr noe i YAML.",
    nn="«{written}» kan ikkje vere ein id. Ein id er eit kort ord som seier noko, utan teikn som betyr noko i YAML.",
    en="“{written}” can't be an id. An id is a short word that says something, without signs that mean something in YAML.",
)


class Name(NamedTuple):
    """An id, and the list of the plan that it belongs to: one id may be that of a person and a unit."""

    refers: Refers
    id: str


def name_at(plan: OpenPlan, offset: int) -> Name | None:
    """The id that stands at a place, defined or referred to there.

    Where the file can't be read so far just now, it is the word at the place, if only one list of the
    plan has it as an id.
    """
    seen = plan.seen
    spot = spot_at(seen, offset)
    if spot is not None and not spot.is_key:
        refers = spot.field.refers or (
            _defined_by().get(spot.model) if spot.field.kind is Kind.ID else None
        )
        return _name(refers, spot.leaf.value) if refers else None
    whole = plan.last_whole
    if spot is not None or whole is None or whole is seen:
        return None
    word = word_at(plan.text, offset)
    found = [name for refers in Refers if defined(whole, name := Name(refers, word))]
    return found[0] if len(found) == 1 else None


def definition(plan: OpenPlan, name: Name) -> Stretch | None:
    """Where an id is defined: in the plan as it stands, or as it stood when it could be read."""
    return next(_places(plan, lambda seen: _definitions(seen.loaded, name)), None)


def uses(plan: OpenPlan, name: Name, *, defining: bool) -> list[Stretch]:
    """Where an id is referred to, in the order of the file; its definition too where asked for.

    What can't be read now is there as it stood when it could, if it is as it was.
    """
    found = set(_places(plan, lambda seen: _uses(seen.loaded, name)))
    if defining:
        found.update(_places(plan, lambda seen: _definitions(seen.loaded, name)))
    return sorted(found)


def _places(plan: OpenPlan, find: Callable[[Seen], Iterable[Leaf]]) -> Iterator[Stretch]:
    """Where the texts stand that are found in a plan as it stands, and as it stood when it could be read."""
    for seen in plan.sources():
        for leaf in find(seen):
            if place := plan.now(seen.leaf(leaf), seen):
                yield place


def renamed(plan: OpenPlan, name: Name, written: str) -> str:
    """The text of a plan with another id, where it is defined and wherever it is referred to.

    Raises `WrongUse` for what can't be an id or is one already, and `CannotEdit` where more would
    change than the id.
    """
    new, loaded = _new_id(written), plan.loaded
    if new == name.id:
        return plan.text
    if taken := free_id(new, name.refers, loaded):
        raise WrongUse(taken.text, **taken.facts)
    leaves = [*_definitions(loaded, name), *_uses(loaded, name)]
    try:
        after = reworded(loaded, [Rewrite(leaf, new) for leaf in leaves])
    except Refusal as refusal:
        why = Phrase(refusal.reason, refusal.facts)
        raise CannotEdit(NOT_CHANGED, name=cut(plan.name), why=why) from None
    return after.document.text


def _new_id(written: str) -> str:
    try:
        new = identifier(written)
    except Unreadable as why:
        raise WrongUse(why.reason, **why.facts) from None
    if not says_something(new) or on_one_line(new, Kind.ID, flow=True) != new:
        raise WrongUse(NOT_AN_ID, written=cut(written))
    return new


def defined(seen: Seen | None, name: Name) -> Leaf | None:
    """The text that defines an id: the first, where several do."""
    return next(_definitions(seen.loaded, name), None) if seen else None


def _definitions(loaded: Loaded, name: Name) -> Iterator[Leaf]:
    above, field = list_of(name.refers)
    section = getattr(loaded.plan, above) if above else loaded.plan
    for item in getattr(section, field.name):
        if item.id == name.id and item.origin.pairs is not None:
            _, leaf = entries_of(item.origin.pairs, type(item), "id")[0]
            if is_leaf(leaf):
                yield leaf


def _uses(loaded: Loaded, name: Name) -> list[Leaf]:
    return [each.written for each in loaded.references if (each.refers, each.id) == name]


def _name(refers: Refers, written: str) -> Name | None:
    try:
        return Name(refers, identifier(written))
    except Unreadable:
        return None


@cache
def _defined_by() -> dict[type[Node], Refers]:
    """The list that each model with an id is an item of."""
    models = {refers: list_of(refers)[1].model for refers in Refers}
    return {model: refers for refers, model in models.items() if model}


_PARTING = frozenset(" \t\r\n,[]{}:\"'#&*!|>%@`")


def word_at(text: str, offset: int) -> str:
    """The word that a place lies in or right behind."""
    return text[word_start(text, offset) : _word_end(text, offset)]


def word_start(text: str, offset: int) -> int:
    """Where the word begins that a place lies in or right behind."""
    while offset and text[offset - 1] not in _PARTING:
        offset -= 1
    return offset


def _word_end(text: str, offset: int) -> int:
    while offset < len(text) and text[offset] not in _PARTING:
        offset += 1
    return offset
