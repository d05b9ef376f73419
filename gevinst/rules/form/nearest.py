"""A word that is not known → the known word it looks most like."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from gevinst.plan.node import Node
    from gevinst.words import Language

MOST_SEARCHES = 20
_LONGEST = 40
_MOST_KNOWN = 500
_MOST_CLOSE = 3
_ALIKE = 0.6


def nearest(word: str, known: Iterable[str], preferred: Collection[str] = ()) -> str | None:
    """The known word that is most like this one, a preferred one first; None where none is like it."""
    if len(word) > _LONGEST:
        return None
    from difflib import SequenceMatcher  # noqa: PLC0415  (loaded only for a misspelt word)

    matcher = SequenceMatcher(b=word.casefold())
    alike: dict[str, float] = {}
    for name in islice(known, _MOST_KNOWN):
        matcher.set_seq1(name.casefold())
        if matcher.quick_ratio() >= _ALIKE and (ratio := matcher.ratio()) >= _ALIKE:
            alike[name] = ratio
    best = sorted(alike, key=alike.__getitem__, reverse=True)[
        :_MOST_CLOSE
    ]  # the first of like ones
    return next((name for name in best if name in preferred), best[0] if best else None)


@lru_cache(maxsize=3)
def vocabulary(language: Language) -> frozenset[str]:
    """Every key of the format in one language."""
    from gevinst.plan.model import Plan  # noqa: PLC0415  (`explain` does without the models)
    from gevinst.plan.shape import shape  # noqa: PLC0415

    words: set[str] = set()
    waiting: list[type[Node]] = [Plan]
    seen: set[type[Node]] = set()
    while waiting:
        model = waiting.pop()
        if model not in seen:
            seen.add(model)
            for field in shape(model).fields.values():
                words.add(field.word(language))
                waiting += [field.model] if field.model else []
    return frozenset(words)
