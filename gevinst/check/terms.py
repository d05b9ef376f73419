"""Settings and the catalogue → the terms that plans are judged on: rules, severities and numbers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from gevinst.check.verdict import Fault, fault_of
from gevinst.rules import catalogue, portfolio_rules
from gevinst.rules.plugins import installed
from gevinst.rules.rule import ALWAYS_JUDGED, Severity
from gevinst.settings.settings import OURS, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gevinst.rules.given import Setting
    from gevinst.rules.rule import Rule


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """The requirements that are judged, with the severities in force, and the numbers set.

    `off` are the ids of those that the settings leave out, `known` every id of the catalogue.
    """

    rules: tuple[Rule[Any], ...]
    off: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    settings: Settings = OURS
    numbers: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def number(self, setting: Setting) -> int:
        """The number that holds for a setting."""
        return self.numbers.get((setting.rule, setting.name), setting.default)


@lru_cache(maxsize=64)
def terms_of(settings: Settings = OURS, *, plugins: bool = True) -> Terms:
    """The terms that settings come to; the same object for the same settings."""
    return _terms(catalogue(plugins=plugins), settings)


@lru_cache(maxsize=4)
def terms_together(settings: Settings = OURS) -> Terms:
    """The terms that plans are judged on together."""
    return _terms(portfolio_rules(), settings)


def _terms(every: tuple[Rule[Any], ...], settings: Settings) -> Terms:
    severities = dict(settings.severities)
    judged = tuple(
        replace(rule, severity=severities[rule.id]) if rule.id in severities else rule
        for rule in every
        if is_judged(rule.id, settings)
    )
    on = {rule.id for rule in judged}
    off = tuple(rule.id for rule in every if rule.id not in on)
    known = tuple(rule.id for rule in every)
    return Terms(judged, off, known, settings, dict(settings.numbers))


def lost(*, plugins: bool = True) -> tuple[Fault, ...]:
    """The faults of installed packages that keep their rules from being judged at all."""
    if not plugins:
        return ()
    return tuple(fault_of(each.rule, each.why, each.package) for each in installed().lost)


def is_judged(rule_id: str, settings: Settings) -> bool:
    """Whether a requirement is selected and not ignored; whether a file can be read always is."""
    if rule_id in ALWAYS_JUDGED:
        return True
    chosen = not settings.select or rule_id.startswith(settings.select)
    return chosen and not (settings.ignore and rule_id.startswith(settings.ignore))


def fails(severity: Severity, settings: Settings) -> bool:
    """Whether a gap so serious fails a run."""
    return settings.fail_on is not None and severity.weight >= settings.fail_on.weight
