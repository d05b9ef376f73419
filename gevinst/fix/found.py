"""What one kind of fix finds in a plan: words to put in place of others, and what it leaves and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.edit.reworded import Left, Rewrite
from gevinst.words import Phrase, Text, cut

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.plan.loaded import Loaded

LEFT = Text(
    nb="«{written}» står som det sto. Her skal det stå {due}",
    nn="«{written}» står som det stod. Her skal det stå {due}",
    en="“{written}” stays as it is. This must be {due}",
)
MARKED = Text(
    nb="«{written}» står som det sto: det er merket for YAML (&, * eller !) eller går over flere linjer",
    nn="«{written}» står som det stod: det er merkt for YAML (&, * eller !) eller går over fleire linjer",
    en="“{written}” stays as it is: it is marked for YAML (&, * or !) or runs over several lines",
)


class Found(NamedTuple):
    """The words that a fix puts in place of others, and what it leaves."""

    rewrites: list[Rewrite]
    left: list[Left]


class Fix(NamedTuple):
    """One kind of fix.

    `told` says what was done where `{written}` became `{word}`. `form_only` is a fix after which the
    plan says exactly what it said; it is held to that.
    """

    name: str
    told: Text
    find: Callable[[Loaded], Found]
    form_only: bool = True


def marked(rewrite: Rewrite) -> Left:
    """A word that can't be put in, for it is not written as a word of one line."""
    return Left(rewrite.line, Phrase(MARKED, {"written": cut(rewrite.leaf.value)}))
