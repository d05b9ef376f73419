"""The catalogue: every requirement a rule, every rule of ours a file `<family>/gevNNN_<word>.py`."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from os import scandir
from os.path import dirname, isdir, join
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gevinst.rules.rule import Rule


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule[Any], ...]:
    """Every rule of ours, in the order of their ids."""
    found = (import_module(name).rule for name in _modules())
    return tuple(sorted(found, key=lambda rule: rule.id))


def catalogue(*, plugins: bool = True) -> tuple[Rule[Any], ...]:
    """Every rule there is: ours, and then those that installed packages bring."""
    if not plugins:
        return all_rules()
    from gevinst.rules.plugins import installed  # noqa: PLC0415  (a card of ours needs none of it)

    return all_rules() + installed().rules


def find_rule(rule_id: str) -> Rule[Any] | None:
    """Our rule with this id, in any case of letters, or None; only its own file is imported."""
    stem = rule_id.casefold() + "_"
    names = [name for name in _modules() if name.rpartition(".")[2].startswith(stem)]
    found: Rule[Any] | None = import_module(names[0]).rule if names else None
    return found


def _modules() -> list[str]:
    here = dirname(__file__)
    families = sorted(entry.name for entry in scandir(here) if isdir(join(here, entry.name)))
    return [
        f"{__name__}.{family}.{entry.name[:-3]}"
        for family in families
        for entry in sorted(scandir(join(here, family)), key=lambda entry: entry.name)
        if entry.name.startswith("gev") and entry.name.endswith(".py")
    ]
