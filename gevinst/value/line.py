"""One figure of a plan, with where it stands and how it was worked out; and what is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gevinst.plan.node import Place
    from gevinst.value.estimate import Estimate
    from gevinst.words import Choice, Phrase, Text


class Line(NamedTuple):
    """A figure in kroner, once or each year: what it is for, its calculation, and where it stands.

    One that is not `counted` is another figure for what is counted already, or may not be counted.
    `wrong_side` says that an estimate beside the amount is not used, being on the wrong side of it.
    """

    what: Text | Choice | str
    amount: Estimate
    calculation: Phrase
    place: Place
    yearly: bool = False
    counted: bool = True
    wrong_side: bool = False


class Unknown(NamedTuple):
    """Something that the sums lack: what, where it should stand, and whether it is a cost."""

    what: Phrase
    place: Place
    is_cost: bool
