"""Texts → how much of their wording they share: the same text twice tells nothing new."""

from __future__ import annotations

from collections import Counter

_WHEN = frozenset(
    """januar februar mars april mai juni juli august september oktober november desember january february march may
    june july october december mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag monday
    tuesday wednesday thursday friday i på den kl uke veke in on the week""".split()  # noqa: SIM905
)


def shared_percent(first: str, second: str) -> int:
    """How many percent of the words of two texts they have in common; order and signs don't matter."""
    ours, theirs = Counter(_words(first)), Counter(_words(second))
    total = ours.total() + theirs.total()
    return 200 * (ours & theirs).total() // total if total else 0


def plainly(form: str) -> frozenset[str]:
    """The words that tell one form from another: a meeting in March and one in May are one form."""
    words = frozenset(_words(form))
    return frozenset(w for w in words if w not in _WHEN and not w.isdigit()) or words


def _words(text: str) -> list[str]:
    return "".join(char if char.isalnum() else " " for char in text.casefold()).split()
