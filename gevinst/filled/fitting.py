"""Answers that may not all be written → the plan's text with as many as can be, and why not the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from gevinst.edit.write import with_values
from gevinst.errors import CannotEdit
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from gevinst.edit.said import Change
    from gevinst.plan.loaded import Loaded

REFUSED = Text(
    nb="Svaret kan ikke skrives inn uten å forstyrre resten: {why}.",
    nn="Svaret kan ikkje skrivast inn utan å forstyrre resten: {why}.",
    en="The answer can't be written in without disturbing the rest: {why}.",
)
TOO_MANY = Text(
    nb="Det er for mange svar som ikke kan skrives inn, til at alle kan prøves ett for ett. Rett det som er nevnt, og kjør igjen.",
    nn="Det er for mange svar som ikkje kan skrivast inn, til at alle kan prøvast eitt for eitt. Rett det som er nemnt, og køyr igjen.",
    en="There are too many answers that can't be written in for each to be tried. Correct what is mentioned, and run again.",
)
_FEWEST_TRIES, _MOST_TRIED = 20, 40_000_000  # characters, in all tries together: seconds
Unit = TypeVar("Unit")
Fitted = tuple[str, "list[Unit]", "list[tuple[Unit, Phrase]]"]


def fitted(
    loaded: Loaded, units: Sequence[Unit], changes: Callable[[Iterable[Unit]], Iterable[Change]]
) -> Fitted[Unit]:
    """The text with what can be written, those units, and the others with the reason.

    What can't be written is found by halving: few are refused, as a rule. Where very many are, in
    a large file, not all of them are tried.
    """
    text, kept, refused = loaded.document.text, list[Unit](), list[tuple[Unit, Phrase]]()
    waiting = [list(units)] if units else []
    tries = max(_MOST_TRIED // (len(text) + 1), _FEWEST_TRIES)
    while waiting:
        some = waiting.pop()
        tries -= 1
        if tries < 0:
            refused += [(unit, Phrase(TOO_MANY, {})) for unit in some]
            continue
        try:
            text = with_values(loaded, changes([*kept, *some]))
            kept += some
        except CannotEdit as error:
            if len(some) == 1:
                refused.append((some[0], Phrase(REFUSED, {"why": error.facts["why"]})))
            else:
                half = len(some) // 2
                waiting += [some[half:], some[:half]]
    return text, kept, refused
