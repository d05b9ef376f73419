"""What the reader found → gaps at its places, with facts that are safe to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.rules.form.identity import masked
from gevinst.rules.rule import Gap
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.plan.node import Node
    from gevinst.source.document import Problem

LONGEST_SHOWN = 80


def problem_gap(text: Text, problem: Problem, **facts: Any) -> Gap:  # noqa: ANN401
    """A gap where the reader met a problem, with the problem's facts."""
    from gevinst.plan.node import Place  # noqa: PLC0415  (`explain` does without the models)

    return Gap(text, {**problem.facts, **facts}, Place("", problem.span))


def all_read(node: Node, name: str) -> bool:
    """Whether nothing that stands in a field was left out, as unreadable or as saying nothing."""
    return name not in node.origin.misfits and name not in node.origin.fillers


def joined(first: Text, second: Text) -> Text:
    """Two sentences as one text."""
    return Text(
        nb=f"{first.nb} {second.nb}", nn=f"{first.nn} {second.nn}", en=f"{first.en} {second.en}"
    )


def shown(text: str) -> str:
    """What stands in the file as a sentence may show it: cut, and without identity numbers."""
    text = masked(" ".join(text[: 4 * LONGEST_SHOWN].split()))
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"
