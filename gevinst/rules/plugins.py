"""Where Python finds packages → the rules of those that announce some, loaded once.

A package announces rules under the entry-point group `gevinst.rules`. Only an installed one counts:
nothing is loaded because of a file in the folder we stand in, or of one that `PYTHONPATH` leads to.
"""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.rules.package import Lost
    from gevinst.rules.rule import Rule

GROUP = "gevinst.rules"
_HEADING = f"[{GROUP}]".encode()
_KINDS = (".dist-info", ".egg-info")
_LONGEST = 1 << 18


class Installed(NamedTuple):
    """The rules of installed packages, in the order of their ids, and what could not be had."""

    rules: tuple[Rule[Any], ...] = ()
    lost: tuple[Lost, ...] = ()


@lru_cache(maxsize=1)
def installed() -> Installed:
    """The rules of all installed packages; next to no time where none brings any."""
    found = list(announcing(folders()))
    if not found:
        return Installed()
    from gevinst.rules.house import load  # noqa: PLC0415  (hardly any run has such packages)

    return load(found)


def folders() -> list[str]:
    """The folders of installed packages, in the order that Python looks through them."""
    named = () if sys.flags.ignore_environment else os.environ.get("PYTHONPATH", "")
    others = {_real(path) for path in ("", *(named.split(os.pathsep) if named else ()))}
    return [path for path in dict.fromkeys(sys.path) if _real(path) not in others]


def _real(path: str) -> str:
    try:
        return os.path.realpath(path)
    except OSError:  # the folder we stand in is gone
        return ""


def announcing(where: Iterable[str]) -> Iterator[str]:
    """The metadata folders, among those in some folders, of packages that announce rules.

    To import `importlib.metadata` for it would take longer than to check a plan.
    """
    for folder in where:
        try:
            names = sorted(entry.name for entry in os.scandir(folder))
        except OSError:
            continue
        for name in names:
            if name.endswith(_KINDS) and _announces(metadata := f"{folder}{os.sep}{name}"):
                yield metadata


def _announces(metadata: str) -> bool:
    try:
        opened = os.open(f"{metadata}{os.sep}entry_points.txt", os.O_RDONLY)
    except OSError:
        return False
    try:
        return _HEADING in os.read(opened, _LONGEST)
    except OSError:
        return False
    finally:
        os.close(opened)
