"""What is to be said below a node → the places in the tree of the file where each part of it goes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gevinst.edit.said import Hint, More
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.plan.values import composed
from gevinst.source.tree import Items, Pairs, is_leaf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.edit.said import Said, Tree
    from gevinst.edit.scribe import Scribe
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field
    from gevinst.source.document import Document
    from gevinst.source.tree import Leaf, Written

PROPERTIES = frozenset("&*!")


@dataclass(frozen=True, slots=True)
class NewKeys:
    """Keys that a mapping lacks; `indent` is the column, from 0, of those it has."""

    pairs: Pairs
    model: type[Node]
    tree: Tree
    flow: bool
    indent: int

    def yaml(self, scribe: Scribe) -> list[str]:
        """The lines to put in."""
        if self.flow:
            return [scribe.flow_entries(self.model, self.tree)]
        return list(scribe.entries(self.model, self.tree, self.indent))


@dataclass(frozen=True, slots=True)
class NewItems:
    """Items that a list lacks; `indent` is the column, from 0, of its dashes.

    `braces` are round each item of a list with dashes where they are round its last.
    """

    pairs: Pairs
    key: Leaf
    items: Items
    model: type[Node]
    field: Field
    said: tuple[Said, ...]
    flow: bool
    indent: int
    braces: bool = False

    def yaml(self, scribe: Scribe) -> list[str]:
        """The lines to put in."""
        if self.flow:
            return [", ".join(scribe.flow_item(self.field, item) for item in self.said)]
        return [line for item in self.said for line in self._item(scribe, item)]

    def _item(self, scribe: Scribe, item: Said) -> list[str]:
        """One item: within braces where the others are, unless the line would be too long to read."""
        if self.braces:
            line = f"{' ' * self.indent}- {scribe.flow_item(self.field, _in_braces(item))}"
            if len(line) <= LONGEST_LINE:
                return [line]
        return scribe.item(self.field, item, self.indent)


@dataclass(frozen=True, slots=True)
class NewValue:
    """A value in place of the one that stands behind a key; `indent` is the key's column, from 0."""

    pairs: Pairs
    key: Leaf
    value: Written
    model: type[Node]
    field: Field
    said: Said
    flow: bool
    indent: int

    def yaml(self, scribe: Scribe) -> list[str]:
        """The lines to put in, with the key."""
        tree = {self.field.name: self.said}
        if self.flow:
            return [scribe.flow_entries(self.model, tree)]
        return list(scribe.entries(self.model, tree, self.indent))


Job = NewKeys | NewItems | NewValue


LONGEST_LINE = 120  # columns of an item within braces; a longer one goes on lines of its own
_NO_KEYS = Pairs("", [], None, None, flow_style=False)


def jobs(loaded: Loaded, node: Node, tree: Tree) -> list[Job]:
    """Where each part of what is to be said below a node goes.

    A section that the file leaves out goes into the plan itself, and one that stands there without
    content (`endring: TBD`) is written in its place.
    """
    origin = node.origin
    pairs = origin.pairs or _NO_KEYS
    if origin.absent:
        return list(_jobs(loaded.document, pairs, Plan, {origin.path: tree}))
    return list(_jobs(loaded.document, pairs, type(node), tree))


def _jobs(document: Document, pairs: Pairs, model: type[Node], tree: Tree) -> Iterator[Job]:
    flow = is_flow(pairs, document)
    indent = pairs.value[0][0].start_mark.column if pairs.value else 0
    new: Tree = {}
    for name, wanted in tree.items():
        field = shape(model).fields[name]
        said = _as_it_stands(field, wanted, flow=flow)
        standing = entries_of(pairs, model, name)
        if not standing:
            new[name] = said
            continue
        key, value = standing[0]
        if isinstance(value, Pairs) and isinstance(said, dict) and field.model:
            yield from _jobs(document, value, field.model, said)
        elif isinstance(value, Items) and _is_added(field, said):
            within, dashes = is_flow(value, document), value.start_mark.column
            braces = _has_braces(value, document)
            items = _lacking(field, value, _as_it_stands(field, said, flow=within))
            if items:
                yield NewItems(pairs, key, value, model, field, items, within, dashes, braces)
        else:
            whole = (value.value, *said) if isinstance(said, More) and is_leaf(value) else said
            yield NewValue(pairs, key, value, model, field, whole, flow, indent)
    if new:
        yield NewKeys(pairs, model, new, flow, indent)


def entries_of(pairs: Pairs, model: type[Node], name: str) -> list[tuple[Leaf, Written]]:
    """The keys, with values, that mean a field."""
    form = shape(model)
    return [
        (key, value)
        for key, value in pairs.value
        if (found := form.meant_by(key.value)) and found[0].name == name
    ]


def _is_added(field: Field, said: Said) -> bool:
    """Whether what is said joins the items of a list, and does not take their place."""
    return isinstance(said, More) or (field.model is not None and isinstance(said, tuple))


def _lacking(field: Field, items: Items, said: Said) -> tuple[Said, ...]:
    """What is said and does not stand in a list already; a node is always another."""
    standing = {_meaning(field, item.value) for item in items.value if is_leaf(item)}
    return tuple(
        each for each in said if not isinstance(each, str) or _meaning(field, each) not in standing
    )


def _meaning(field: Field, text: str) -> str:
    return (field.choice and field.choice.of(text)) or composed(text.strip())


def _as_it_stands(field: Field, said: Said, *, flow: bool) -> Said:
    """One node of a list as a list, and hints as they may stand within braces."""
    if isinstance(said, tuple):
        return type(said)(
            _as_it_stands(replace(field, many=False), item, flow=flow) for item in said
        )
    if isinstance(said, dict) and field.model is not None:
        fields = shape(field.model).fields
        node = {name: _as_it_stands(fields[name], inner, flow=flow) for name, inner in said.items()}
        return (node,) if field.many else node
    return _in_braces(said) if flow else said


def _in_braces(said: Said) -> Said:
    """What is said, with hints without the commas that braces would read."""
    if isinstance(said, dict):
        return {name: _in_braces(inner) for name, inner in said.items()}
    if isinstance(said, tuple):
        return type(said)(map(_in_braces, said))
    return Hint(said.replace(",", "")) if isinstance(said, Hint) else said


def _has_braces(items: Items, document: Document) -> bool:
    """Whether the last item of a list is written as `{…}`."""
    last = items.value[-1] if items.value else None
    return isinstance(last, Pairs) and is_flow(last, document)


def is_flow(written: Items | Pairs, document: Document) -> bool:
    """Whether a list or mapping stands within brackets or braces."""
    return bool(written.flow_style) and sign_at(written, document) != "*"


def sign_at(written: Written, document: Document) -> str:
    """The sign that a value begins with: `&`, `*` and `!` are no part of what it says."""
    mark = written.start_mark
    return document.line(mark.line + 1)[mark.column : mark.column + 1]
