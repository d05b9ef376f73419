"""The settings that a plan was judged on → the lines of a report that tell of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from gevinst.views import labels
from gevinst.views.card import about

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.check.terms import Terms
    from gevinst.rules.given import Setting
    from gevinst.words import Language

MOST_OFF = 8


def limit(setting: Setting, terms: Terms, spoken: Language) -> str:
    """A number that decides: ours, or the house's with ours beside it and the file that sets it."""
    facts: dict[str, Any] = {"name": setting.name, "value": setting.default}
    value = terms.numbers.get((setting.rule, setting.name), setting.default)
    origin = terms.settings.origin(f"rules.{setting.rule}.{setting.name}")
    if value == setting.default or origin is None:
        return labels.SETTING.to(spoken, facts | {"about": about(setting)})
    facts |= {"value": value, "default": setting.default, "place": origin.name}
    return labels.SETTING_SET.to(spoken, facts | {"about": setting.about})


def off(terms: Terms, spoken: Language) -> str | None:
    """Which requirements the settings turn off, in a line; None where they turn off none."""
    if not terms.off:
        return None
    rules = families(terms.off, terms.known)
    if len(rules) > MOST_OFF:
        return labels.MANY_OFF.to(spoken, {"count": len(terms.off), "all": len(terms.known)})
    return labels.OFF.to(spoken, {"rules": rules})


def families(ids: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    """Some ids in order, a family that is there as a whole as its beginning: `GEV1`."""
    chosen = sorted(ids)
    sizes, found = Counter(map(_family, known)), Counter(map(_family, chosen))
    return tuple(
        dict.fromkeys(
            family if found[family := _family(rule_id)] == sizes[family] > 1 else rule_id
            for rule_id in chosen
        )
    )


def _family(rule_id: str) -> str:
    return rule_id[:-2]
