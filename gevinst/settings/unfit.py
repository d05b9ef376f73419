"""What is wrong with a value, and where below its table it stands."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from gevinst.words import Text, cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_TOLD = 12
NOT_KNOWN = Text(
    nb="«{written}» finnes ikke. Skriv {known}.",
    nn="«{written}» finst ikkje. Skriv {known}.",
    en="there is no “{written}”. Write {known}.",
)
NEARLY = Text(
    nb="«{written}» finnes ikke. Mente du «{near}»?",
    nn="«{written}» finst ikkje. Meinte du «{near}»?",
    en="there is no “{written}”. Did you mean “{near}”?",
)


class Unfit(Exception):  # noqa: N818  (what is wrong, in plain words)
    """A value that can't be read: what is wrong with it, and where below the table it stands."""

    def __init__(self, text: Text, at: tuple[str, ...] = (), /, **facts: Any) -> None:  # noqa: ANN401
        """What is wrong, in a sentence that goes on after a colon."""
        super().__init__(text, at, facts)
        self.text, self.at, self.facts = text, at, facts


@contextmanager
def below(*path: str) -> Iterator[None]:
    """What is unfit in here stands below a path."""
    try:
        yield
    except Unfit as why:
        raise Unfit(why.text, (*path, *why.at), **why.facts) from None


def unknown(written: str, known: Iterable[str]) -> Unfit:
    """A word that is not known, with the nearest that is, else with them all."""
    from gevinst.rules.form.nearest import nearest  # noqa: PLC0415  (all goes well, as a rule)

    words = tuple(known)
    if near := nearest(written, words):
        return Unfit(NEARLY, written=cut(written), near=near)
    return Unfit(NOT_KNOWN, written=cut(written), known=_some(words))


def _some(words: tuple[str, ...]) -> tuple[str, ...]:
    return words if len(words) <= MOST_TOLD else (*words[:MOST_TOLD], "…")
