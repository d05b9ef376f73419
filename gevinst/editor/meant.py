"""What a requirement says that was meant → the word that stands there, with that one in its place.

`gevinst fix` mends only what is beyond doubt; here a person chooses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.edit.layout import Layout
from gevinst.edit.meanings import mappings
from gevinst.edit.reworded import Rewrite, is_plainly_written
from gevinst.fix import misspelt
from gevinst.fix.run import Mend
from gevinst.rules.form.places import shown
from gevinst.source.tree import Items, is_leaf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.editor.marks import Marked
    from gevinst.editor.open import OpenPlan
    from gevinst.source.tree import Leaf, Written

NEAREST = "nearest"  # the fact that says what was meant
_NOT_WHOLE = "…", "•"  # in what is cut, and in what is masked


def meant(plan: OpenPlan, marked: Sequence[Marked]) -> Iterator[tuple[Marked, Mend]]:
    """Gaps that say what was meant, each with that put in the place of the word that stands there."""
    said = [each for each in marked if isinstance(each.gap.facts.get(NEAREST), str)]
    if not said:
        return
    begins = _begins(plan)
    for each in said:
        new = each.gap.facts[NEAREST]
        texts = {fact for name, fact in each.gap.facts.items() if name != NEAREST}
        found = (leaf for leaf in begins.get(each.stretch.start, ()) if shown(leaf.value) in texts)
        leaf = next(found, None)
        if leaf is not None and not any(sign in new for sign in _NOT_WHOLE):
            yield each, Mend(misspelt.fix, Rewrite(leaf, new))


def _begins(plan: OpenPlan) -> dict[int, list[Leaf]]:
    """The texts of a plan that can have another in their place, by where they begin, a value by its key too."""
    layout = Layout(plan.loaded.document.text)
    found: dict[int, list[Leaf]] = {}
    for pairs, _ in mappings(plan.loaded.document):
        for key, value in pairs.value:
            leaves = [key, *(leaf for leaf in _items(value) if is_leaf(leaf))]
            for leaf in leaves:
                if is_plainly_written(leaf, layout):
                    for start in {layout.start(leaf), layout.start(key)}:
                        found.setdefault(start, []).append(leaf)
    return found


def _items(value: Written) -> Sequence[Written]:
    return value.value if isinstance(value, Items) else (value,)
