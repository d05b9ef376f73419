"""A gap → the fields that it asks for, as questions can be put."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gevinst.edit.gaps import all_of
from gevinst.edit.placeholders import placeholder
from gevinst.edit.values import free_id, no_items, value_of
from gevinst.plan.node import Node
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.edit.said import Said
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.shape import Field
    from gevinst.rules.rule import Gap
    from gevinst.words import Language, Phrase


@dataclass(frozen=True, slots=True)
class Asked:
    """A field that a gap asks for.

    `path` leads there in English field names from the gap's node (`baseline.value`), `word` is what
    its author calls it, and `hint` what is due, in the report's language. `in_item` is within an item
    that is added to a list. What is not `needed` is one of several that may be given.
    """

    path: str
    model: type[Node]
    field: Field
    word: str
    hint: str
    in_item: bool = False
    needed: bool = True


def asked(gap: Gap, loaded: Loaded, spoken: Language) -> tuple[Asked, ...]:
    """The fields that a gap asks for: those that say nothing yet, or all where each says something.

    A list that may be said to be empty in a word is asked for as well, as one that is not needed.
    """
    node = gap.node
    if node is None:
        return ()
    lacking = [path for path in gap.write if not _says(node, path.split("."))]
    found: dict[str, Asked] = {}
    for path in lacking or gap.write:
        for each in _asked(node, path, loaded.language, spoken):
            found.setdefault(each.path, each)
    return tuple(found.values())


def answer(typed: str, to: Asked, loaded: Loaded) -> Said | Phrase:
    """What is to be written for what a person types, or a sentence on what is due.

    As `gevinst.edit.values.value_of`; and the id of a new item must be one that no other has.
    """
    value = value_of(typed, to.field, loaded)
    if to.field.kind is Kind.ID and to.in_item and isinstance(value, str):
        section = to.path.split(".")[-2]
        return free_id(value, section, loaded) or value
    return value


def _says(node: Node, path: list[str]) -> bool:
    """Whether a field says something already; an item that is to be added to a list does not."""
    name, *below = path
    field, value = shape(type(node)).fields[name], getattr(node, name)
    if field.model is not None and field.many:
        return False
    if below:
        return isinstance(value, Node) and _says(value, below)
    return value not in (None, ())


def _asked(node: Node, path: str, vocabulary: Language, spoken: Language) -> Iterator[Asked]:
    model, above, in_item = type(node), "", False
    for name in path.split("."):
        field = shape(model).fields[name]
        if field.or_none:
            none = no_items(vocabulary)
            word = field.word(vocabulary)
            yield Asked(above + name, model, field, word, none, in_item, needed=False)
        if field.model is not None:
            model, above, in_item = field.model, f"{above}{name}.", in_item or field.many
        else:
            yield _one(model, field, above, vocabulary, spoken, in_item=in_item, needed=True)
            return
    for name in all_of(model):
        field = shape(model).fields[name]
        yield _one(model, field, above, vocabulary, spoken, in_item=in_item, needed=False)


def _one(  # noqa: PLR0913  (all of them go into the one that is asked)
    model: type[Node],
    field: Field,
    above: str,
    vocabulary: Language,
    spoken: Language,
    *,
    in_item: bool,
    needed: bool,
) -> Asked:
    hint = placeholder(model, field, spoken, vocabulary)
    word = field.word(vocabulary)
    return Asked(above + field.name, model, field, word, hint, in_item, needed)
