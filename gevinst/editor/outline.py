"""An open plan → its outline: sections, the lists in them, and each item by the first that it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.editor.places import Stretch
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.source.tree import Items, Pairs, is_leaf
from gevinst.views.visible import visible
from gevinst.words import cut

if TYPE_CHECKING:
    from gevinst.editor.open import OpenPlan, Seen
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field
    from gevinst.source.tree import Written

MOST = 2_000


class Symbol(NamedTuple):
    """A part of a plan: what it is called, what it reaches over, and the word that it is known by."""

    name: str
    detail: str
    whole: Stretch
    word: Stretch
    below: tuple[Symbol, ...]
    is_item: bool = False


def outline(plan: OpenPlan) -> tuple[Symbol, ...]:
    """The outline of a plan; of a very large one as far as it goes."""
    root = plan.loaded.document.root
    return _Outline(plan.seen).sections(root.written, Plan) if root else ()


class _Outline:
    def __init__(self, seen: Seen) -> None:
        self.seen = seen
        self.room = MOST

    def sections(self, pairs: Pairs, model: type[Node]) -> tuple[Symbol, ...]:
        """The parts of a mapping that hold further fields. The depth of the models bounds it."""
        found = []
        for key, value in pairs.value:
            known = shape(model).meant_by(key.value)
            if known is None or known[0].model is None or is_leaf(value) or not self._has_room():
                continue
            whole, word = self.seen.whole(key, value), self.seen.leaf(key)
            below = self._below(known[0], known[0].model, value)
            found.append(Symbol(visible(cut(key.value)), "", whole, word, below))
        return tuple(found)

    def _below(self, field: Field, model: type[Node], value: Written) -> tuple[Symbol, ...]:
        if isinstance(value, Pairs):
            return self.sections(value, model)
        if not (isinstance(value, Items) and field.many):
            return ()
        items = [item for item in value.value if isinstance(item, Pairs) and item.value]
        return tuple(self._item(item, model) for item in items if self._has_room())

    def _item(self, item: Pairs, model: type[Node]) -> Symbol:
        said = [(key, value) for key, value in item.value if is_leaf(value) and value.value.strip()]
        first = said[0] if said else item.value[0]
        name = first[1].value if said else first[0].value
        detail = said[1][1].value if len(said) > 1 else ""
        layout = self.seen.layout
        whole = Stretch(layout.start(item), max(layout.start(item), layout.end(item)))
        word = self.seen.whole(*first)
        if not (whole.start <= word.start and word.end <= whole.end):  # what an alias repeats
            word = whole
        below = self.sections(item, model)
        return Symbol(visible(cut(name)), visible(cut(detail)), whole, word, below, is_item=True)

    def _has_room(self) -> bool:
        self.room -= 1
        return self.room >= 0
