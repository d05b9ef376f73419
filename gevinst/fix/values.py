"""The values of a plan that could be read → as the format writes them; and those that could not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.edit.meanings import meanings
from gevinst.edit.reworded import Left, Rewrite
from gevinst.fix.found import LEFT
from gevinst.plan.loaded import WrongValue
from gevinst.plan.values import Kind, Unreadable, says_something
from gevinst.words import Phrase, Text, cut

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.plan.loaded import Loaded


def read_values(
    loaded: Loaded, kinds: set[Kind], as_written: Callable[[str], str]
) -> list[Rewrite]:
    """Another way to write each value of some kinds that is not written so; `as_written` may not read it."""
    found: list[Rewrite] = []
    for meant in meanings(loaded.document):
        text = meant.leaf.value
        if meant.is_key or meant.field.kind not in kinds or not says_something(text):
            continue
        try:
            written = as_written(text)
        except Unreadable:
            continue
        if written != text.strip():
            found.append(Rewrite(meant.leaf, written))
    return found


def not_read(loaded: Loaded, due: set[Text]) -> list[Left]:
    """The values that are not read as what is due in their fields."""
    return [
        Left(
            misfit.place.span.line,
            Phrase(LEFT, {"written": cut(misfit.written), "due": _due(misfit)}),
        )
        for misfit in loaded.misfits
        if isinstance(misfit, WrongValue) and misfit.due in due and misfit.place.span
    ]


def _due(misfit: WrongValue) -> Phrase:
    facts = {
        name: cut(fact) if isinstance(fact, str) else fact for name, fact in misfit.facts.items()
    }
    return Phrase(misfit.due, facts)
