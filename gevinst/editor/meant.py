"""What a requirement says that was meant → the word that stands there, with that one in its place.

`gevinst fix` mends only what is beyond doubt; here a person chooses.
"""

from __future__ import annotations

from collections import defaultdict
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
    layout = Layout(plan.loaded.document.text)
    begins = _begins(plan, layout)
    for each in said:
        new = each.gap.facts[NEAREST]
        written = [fact for name, fact in each.gap.facts.items() if name != NEAREST]
        found = (leaf for leaf in begins[each.stretch.start] if shown(leaf.value) in written)
        leaf = next(found, None)
        whole = not any(sign in new for sign in _NOT_WHOLE)
        if leaf is not None and whole and is_plainly_written(leaf, layout):
            yield each, Mend(misspelt.fix, Rewrite(leaf, new))


def _begins(plan: OpenPlan, layout: Layout) -> defaultdict[int, list[Leaf]]:
    """The keys and values of a plan by where they begin, a value also by where its key does."""
    found: defaultdict[int, list[Leaf]] = defaultdict(list)
    for pairs, _ in mappings(plan.loaded.document):
        for key, value in pairs.value:
            for leaf in (key, *filter(is_leaf, _items(value))):
                for start in {layout.start(leaf), layout.start(key)}:
                    found[start].append(leaf)
    return found


def _items(value: Written) -> Sequence[Written]:
    return value.value if isinstance(value, Items) else (value,)
