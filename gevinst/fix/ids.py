"""Ids that are used twice → an id each, where nothing refers to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.edit.jobs import entries_of
from gevinst.edit.known import list_of
from gevinst.edit.reworded import Left, Rewrite
from gevinst.fix.found import Fix, Found
from gevinst.plan.values import LONGEST_ID, Refers
from gevinst.source.tree import is_leaf
from gevinst.words import Phrase, Text, cut

if TYPE_CHECKING:
    from gevinst.plan.loaded import Loaded
    from gevinst.source.tree import Leaf

TOLD = Text(
    nb="id-en «{written}» var brukt før, og er blitt til «{word}»",
    nn="id-en «{written}» var brukt før, og har vorte til «{word}»",
    en="the id “{written}” was used before, and has become “{word}”",
)
REFERRED_TO = Text(
    nb="id-en «{written}» er brukt før, på linje {first_line}, men linje {line} viser til den, og det er ikke sikkert til hvilken",
    nn="id-en «{written}» er brukt før, på linje {first_line}, men linje {line} viser til han, og det er ikkje sikkert til kva for ein",
    en="the id “{written}” was used before, on line {first_line}, but line {line} refers to it, and it is not certain to which",
)


def _find(loaded: Loaded) -> Found:
    found = Found([], [])
    for kind in Refers:
        above, field = list_of(kind.value)
        holder: Any = getattr(loaded.plan, above) if above else loaded.plan
        _in_list(loaded, kind, getattr(holder, field.name), found)
    return found


def _in_list(loaded: Loaded, kind: Refers, nodes: tuple[Any, ...], found: Found) -> None:
    referred: dict[str, int] = {}
    for reference in loaded.references:
        if reference.refers is kind:
            referred.setdefault(reference.id, reference.written.start_mark.line + 1)
    taken = {node.id for node in nodes if node.id} | referred.keys()
    first: dict[str, Leaf] = {}
    tried: dict[str, int] = {}
    for node in nodes:
        leaf = _leaf(node) if node.id else None
        if leaf is None or first.setdefault(node.id, leaf) is leaf:
            continue
        line, written = leaf.start_mark.line + 1, cut(node.id)
        if node.id in referred:
            facts = {"written": written, "line": referred[node.id]}
            facts["first_line"] = first[node.id].start_mark.line + 1
            found.left.append(Left(line, Phrase(REFERRED_TO, facts)))
            continue
        tried[node.id], new = _free(node.id, taken, tried.get(node.id, 2))
        if len(new) <= LONGEST_ID:
            taken.add(new)
            found.rewrites.append(Rewrite(leaf, new))


def _leaf(node: Any) -> Leaf | None:  # noqa: ANN401  (whatever has an id)
    """Where an id stands. What an alias repeats stands where it stood first."""
    leaf = entries_of(node.origin.pairs, type(node), "id")[0][1]
    return leaf if is_leaf(leaf) else None


def _free(used: str, taken: set[str], number: int) -> tuple[int, str]:
    """An id that is not taken: the one used, with a number from this one on; and that number."""
    while (new := f"{used}-{number}") in taken:
        number += 1
    return number, new


fix = Fix("ids", TOLD, _find, form_only=False)
