"""The catalogue: every requirement a rule, every rule of ours a file `<family>/gevNNN_<word>.py`."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from os import scandir
from os.path import dirname, isdir, join
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.rules.rule import Rule


TOGETHER = "portfolio"


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule[Any], ...]:
    """Every rule of ours that a plan is held against by itself, in the order of their ids."""
    return _in_order(name for name in _modules() if _family(name) != TOGETHER)


@lru_cache(maxsize=1)
def portfolio_rules() -> tuple[Rule[Any], ...]:
    """Every rule of ours that plans are held against together, in the order of their ids."""
    return _in_order(name for name in _modules() if _family(name) == TOGETHER)


@lru_cache(maxsize=1)
def ids() -> tuple[str, ...]:
    """The ids of every rule of ours, in order; none of them is imported for it."""
    stems = (name.rpartition(".")[2] for name in _modules())
    return tuple(sorted(stem.partition("_")[0].upper() for stem in stems))


@lru_cache(maxsize=1)
def ids_together() -> tuple[str, ...]:
    """The ids of the rules on plans together; none of them is imported for it."""
    stems = (name.rpartition(".")[2] for name in _modules() if _family(name) == TOGETHER)
    return tuple(stem.partition("_")[0].upper() for stem in stems)


def _in_order(names: Iterable[str]) -> tuple[Rule[Any], ...]:
    return tuple(sorted((import_module(name).rule for name in names), key=lambda rule: rule.id))


def _family(name: str) -> str:
    return name.split(".")[-2]


def catalogue(*, plugins: bool = True) -> tuple[Rule[Any], ...]:
    """Every rule on one plan: ours, and then those that installed packages bring."""
    if not plugins:
        return all_rules()
    from gevinst.rules.plugins import installed  # noqa: PLC0415  (a card of ours needs none of it)

    return all_rules() + installed().rules


def requirements(*, plugins: bool = True) -> tuple[Rule[Any], ...]:
    """Every rule there is, those on plans together among ours."""
    ours = all_rules() + portfolio_rules()
    return ours + catalogue(plugins=plugins)[len(all_rules()) :]


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
