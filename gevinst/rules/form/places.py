"""What the reader found → gaps at its places, few enough to read and safe to show."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from gevinst.rules.form.identity import masked
from gevinst.rules.rule import Gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.plan.node import Node
    from gevinst.source.document import Problem

MOST_GAPS = 200
MOST_COUNTED = 50_000
LONGEST_SHOWN = 80

MORE = Text(
    nb="Det er {count} funn til av samme slag i filen. Rett disse først.",
    nn="Det er {count} funn til av same slag i fila. Rett desse først.",
    en="There are {count} more findings of this kind in the file. Correct these first.",
)
MANY = Text(
    nb="Det er over {count} funn til av samme slag i filen. Rett disse først.",
    nn="Det er over {count} funn til av same slag i fila. Rett desse først.",
    en="There are more than {count} further findings of this kind in the file. Correct these first.",
)


def problem_gap(text: Text, problem: Problem, **facts: Any) -> Gap:  # noqa: ANN401
    """A gap where the reader met a problem, with the problem's facts."""
    from gevinst.plan.node import Place  # noqa: PLC0415  (`explain` does without the models)

    return Gap(text, {**problem.facts, **facts}, Place("", problem.span))


def all_read(node: Node, name: str) -> bool:
    """Whether nothing that stands in a field was left out, as unreadable or as saying nothing."""
    return name not in node.origin.misfits and name not in node.origin.fillers


def shown(text: str) -> str:
    """What stands in the file as a sentence may show it: cut, and without identity numbers."""
    text = masked(" ".join(text[: 4 * LONGEST_SHOWN].split()))
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"


def capped(gaps: Iterable[Gap], most: int = MOST_GAPS) -> Iterator[Gap]:
    """The first gaps, and one that tells how many more there are."""
    waiting = iter(gaps)
    yield from islice(waiting, most)
    if further := next(waiting, None):
        count = 1 + sum(1 for _ in islice(waiting, MOST_COUNTED))
        text = MORE if count <= MOST_COUNTED else MANY
        yield Gap(text, {"count": min(count, MOST_COUNTED)}, further.place)
