"""What files, variables and flags say, one above the other → what holds, and where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.rules.rule import ALWAYS_JUDGED
from gevinst.settings.keys import KEYS
from gevinst.settings.settings import By, Origin, Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gevinst.settings.globs import Globs
    from gevinst.settings.known import Known

_SELECTING = ("select", "ignore", "extend-select", "extend-ignore")


class Layer(NamedTuple):
    """What one place says, for all plans or those that `only` means; `folder` is where it counts from."""

    values: Mapping[str, Any]
    origin: Origin
    only: Globs | None = None
    folder: str = ""

    def said(self, *key: str) -> Origin:
        """Where one of the values stands."""
        if self.origin.by is not By.FILE:
            return self.origin
        return self.origin._replace(key=".".join(filter(None, (self.origin.key, *key))))


def settled(layers: Iterable[Layer], files: tuple[str, ...], known: Known) -> Settings:
    """What holds where each layer wins over those before it."""
    values: dict[str, Any] = {}
    own: dict[tuple[str, str], Any] = {}
    origins: dict[str, Origin] = {}
    chosen = Chosen(known.rules)
    for layer in layers:
        for key in KEYS:
            if key.name not in layer.values:
                continue
            value = layer.values[key.name]
            if key.name in _SELECTING:
                chosen.take(key.name, value, layer.said(key.name))
            elif key.name == "rules":
                own |= value
                origins |= {
                    f"rules.{rule}.{name}": layer.said("rules", rule, name) for rule, name in value
                }
            else:
                values[key.field] = value
                origins[key.name] = layer.said(key.name)
    off = chosen.off()
    return Settings(
        **values,
        ignore=tuple(off),
        severities=tuple(
            sorted((rule, held) for (rule, name), held in own.items() if name == "severity")
        ),
        numbers=tuple(sorted((at, held) for at, held in own.items() if at[1] != "severity")),
        files=files,
        origins=tuple(sorted((origins | off).items())),
    )


class Chosen:
    """Which requirements are off, as places one above the other select and ignore them.

    What is ignored stays so until a later place selects it, or a family that it is in, at least as
    precisely: a select of GEV5 brings back what an ignore of GEV5 took away, but not GEV514.
    """

    def __init__(self, ids: Iterable[str]) -> None:
        """All of these are on."""
        self.ids = tuple(ids)
        self.unselected: dict[str, Origin] = {}
        self.ignored: dict[str, tuple[int, Origin]] = {}

    def take(self, how: str, beginnings: Sequence[str], origin: Origin) -> None:
        """Select or ignore; those that `extend-` add to what is so already."""
        if how == "ignore":
            self.ignored.clear()
        if how == "select":
            self.unselected = dict.fromkeys(self.ids, origin)
        for rule_id in self.ids:
            if (precisely := _longest(rule_id, beginnings)) == 0:
                continue
            if how.endswith("ignore"):
                self.ignored[rule_id] = (precisely, origin)
            else:
                self.unselected.pop(rule_id, None)
                if rule_id in self.ignored and self.ignored[rule_id][0] <= precisely:
                    del self.ignored[rule_id]

    def off(self) -> dict[str, Origin]:
        """Those that are off in the order of their ids, and what turned each off."""
        by = self.unselected | {rule_id: origin for rule_id, (_, origin) in self.ignored.items()}
        return {rule_id: by[rule_id] for rule_id in sorted(by) if rule_id not in ALWAYS_JUDGED}


def _longest(rule_id: str, beginnings: Sequence[str]) -> int:
    return max((len(each) for each in beginnings if rule_id.startswith(each)), default=0)
