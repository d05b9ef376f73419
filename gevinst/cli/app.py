"""The commands by name, in the order of the help: the one table that typer, the completion and the tests read.

Each stands in a module of its own, which is imported when the command is asked for: a shell that
completes one of them has no time for the others.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gevinst.cli.command import Command

_MODULES = {
    "init": "init",
    "fill": "fill",
    "check": "about",
    "watch": "watch",
    "fix": "fix",
    "translate": "translate",
    "checklist": "checklist",
    "report": "report",
    "map": "gainmap",
    "value": "value",
    "calendar": "calendar",
    "measure": "measure",
    "status": "status",
    "diff": "diff",
    "history": "history",
    "portfolio": "portfolio",
    "explain": "explain",
    "rules": "rules",
    "settings": "settings",
    "schema": "schema",
    "lsp": "lsp",
    "completion": "completion",
}
NAMES = tuple(_MODULES)


def command(name: str) -> Command | None:
    """A command by its name; None where there is none of that name."""
    if name not in _MODULES:
        return None
    module: Any = import_module(f"gevinst.cli.{_MODULES[name]}")
    found: Command = module.COMMAND
    return found


def commands() -> tuple[Command, ...]:
    """All of them."""
    return tuple(found for name in NAMES if (found := command(name)))
