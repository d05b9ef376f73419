"""Texts → how much of their wording they share: the same text twice tells nothing new."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from gevinst.rules.once import once

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.plan.change import Change
    from gevinst.plan.model import Plan

_WORD = re.compile(r"[^\W_]+")
_WHEN = frozenset(
    """januar februar mars april mai juni juli august september oktober november desember january february march may
    june july october december mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag monday
    tuesday wednesday thursday friday i på den kl uke veke in on the week""".split()  # noqa: SIM905
)


def shared_percent(plan: Plan, first: str, second: str) -> int:
    """How many percent of their words two texts about the change share; order and signs don't matter.

    The texts are fields of the change, such as `why`.
    """
    ours, theirs = _counted(plan)[first], _counted(plan)[second]
    total = sum(ours.values()) + sum(theirs.values())
    shared = sum([min(ours[word], theirs[word]) for word in ours.keys() & theirs.keys()])
    return 200 * shared // total if total else 0


def repeated(plan: Plan, later: str, earlier: Iterable[str], limit: int) -> dict[str, Any] | None:
    """The first of some earlier texts that a later one repeats, as facts of a sentence, or None.

    The sentence tells the keys of the two, how many percent of their words they share, and the
    limit from which they count as the same.
    """
    for first in earlier:
        percent = shared_percent(plan, first, later)
        if percent >= limit:
            keys = {"first": _key(plan.change, first), "later": _key(plan.change, later)}
            return {"percent": percent, "limit": limit, **keys}
    return None


def _key(change: Change, name: str) -> str:
    entry = change.origin.entries.get(name)
    return entry.key.text if entry else name


@once
def _counted(plan: Plan) -> dict[str, Counter[str]]:
    texts = {name: getattr(plan.change, name) for name in ("what", "how", "why", "context")}
    return {name: Counter(_words(text)) for name, text in texts.items() if text is not None}


def plainly(form: str) -> frozenset[str]:
    """The words that tell one form from another: a meeting in March and one in May are one form."""
    words = frozenset(_words(form))
    return frozenset(w for w in words if w not in _WHEN and not w.isdigit()) or words


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
