"""A name → an id made of its first words, which nothing else has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.plan.values import LONGEST_ID, says_something

if TYPE_CHECKING:
    from collections.abc import Container

_ROOM_FOR_A_NUMBER = 10


def free_of(name: str, taken: Container[str], nameless: str, *, words: int = 1) -> str:
    """An id of the first words of a name, with a number where it is taken.

    `nameless` is the id of what has a name without letters, or one that says nothing.
    """
    kept = ("".join(filter(_may_stand, word)).strip("-") for word in name.casefold().split())
    base = "-".join([word for word in kept if word][:words])
    base = base[: LONGEST_ID - _ROOM_FOR_A_NUMBER].strip("-")
    base = base if says_something(base) else nameless
    made, number = base, 1
    while made in taken:
        number += 1
        made = f"{base}-{number}"
    return made


def _may_stand(char: str) -> bool:
    return char.isalnum() or char == "-"
