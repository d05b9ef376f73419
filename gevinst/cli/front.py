"""The common command lines → what they ask for, without the time it takes to import typer.

Typer is the one definition of the command line. This reads only what it is certain of, and a test
holds it to that: any line is either read as typer reads it or left to typer.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.cli.check import Check
    from gevinst.cli.completing import Complete
    from gevinst.cli.options import Option
    from gevinst.cli.shown import Shown

_EXPANDED_ON_WINDOWS = frozenset("*?[~$%")


COMPLETING = "_GEVINST_COMPLETE"


def request(argv: Sequence[str]) -> Check | Complete | Shown | None:
    """What a command line asks for, or None where typer is to read it.

    A shell that asks what may be written next names itself in a variable.
    """
    if shell := os.environ.get(COMPLETING):
        from gevinst.cli.completing import Complete  # noqa: PLC0415

        return Complete(shell, tuple(argv))
    if argv == ["--version"]:
        from gevinst.cli.shown import version  # noqa: PLC0415

        return version()
    if argv[:1] != ["check"]:
        return None
    if os.name == "nt" and not _EXPANDED_ON_WINDOWS.isdisjoint("".join(argv)):
        return None
    return _check(iter(argv[1:]))


def _check(words: Iterator[str]) -> Check | None:
    from gevinst.cli.check import Check  # noqa: PLC0415  (`--version` has no use for it)
    from gevinst.cli.options import CHECK  # noqa: PLC0415

    options = {option.flag: option for option in CHECK}
    values: dict[str, Any] = {option.name: _default(option) for option in CHECK}
    plans: list[str] = []
    for word in words:
        if word == "--":
            plans.extend(words)
        elif word == "-" or not word.startswith("-"):
            plans.append(word)
        else:
            flag, equals, value = word.partition("=")
            option = options.get(flag)
            if option is None or (option.is_switch and equals):
                return None
            if not option.is_switch and not equals:
                value = next(words, "-")
                if value.startswith("-"):
                    return None
            if option.many:
                values[option.name] += (value,)
            else:
                values[option.name] = True if option.is_switch else value
    return Check(tuple(plans), **values)


def _default(option: Option) -> Any:  # noqa: ANN401  (as typer has it)
    if option.many:
        return ()
    return False if option.is_switch else option.default
