"""What a command is: one record, from which typer's command, its help and its completion are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.cli.options import Option


class Argument(NamedTuple):
    """What is written after a command without a flag: its keyword in Python, and its name in the help.

    `offers` is what the completion offers: one of `gevinst.cli.offered`.
    """

    name: str
    shown: Text
    many: bool = False
    offers: str = ""


_PLAN = Text(nb="PLAN", nn="PLAN", en="PLAN")
PLAN = Argument("plan", _PLAN, offers="plans")
PLANS = Argument("plans", _PLAN, many=True, offers="plans")


class Command(NamedTuple):
    """One command: what it asks for, what the help says of it, and what may be written after it.

    `asks` takes the arguments and options by their names, and has a `run` that does it and returns
    the exit code. `says` stands in the list of commands, and first in its own help, before `more`.
    """

    asks: Callable[..., Any]
    says: Text
    more: tuple[Text, ...] = ()
    arguments: tuple[Argument, ...] = ()
    options: tuple[Option, ...] = ()
    epilog: Text | None = None
    named: str = ""

    @property
    def name(self) -> str:
        """How it is written: as what it asks for is called, unless it is named."""
        return self.named or self.asks.__name__.lower()
