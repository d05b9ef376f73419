"""A look-up that many rules ask of a plan, or of a portfolio → the same, made once for each."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable


class Remembers(Protocol):
    """What is looked things up in, and remembers what was found."""

    @property
    def looked_up(self) -> dict[object, Any]:
        """What has been found, by look-up."""


Subject = TypeVar("Subject", bound=Remembers)
Found = TypeVar("Found")


def once(look_up: Callable[[Subject], Found]) -> Callable[[Subject], Found]:
    """Decorates a look-up that is to be made once for each subject; nobody may change what it finds."""

    @wraps(look_up)
    def found(subject: Subject) -> Found:
        known = subject.looked_up
        if look_up not in known:
            known[look_up] = look_up(subject)
        answer: Found = known[look_up]
        return answer

    return found
