"""What a check is told besides the plan: the day, the phase and the user's numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from gevinst.choices import Phase
    from gevinst.words import Text


@dataclass(frozen=True, slots=True)
class Setting:
    """A number that decides: our documented default, which a user may change; never the report's word."""

    rule: str
    name: str
    default: int
    about: Text


@dataclass(frozen=True, slots=True)
class Given:
    """The circumstances a plan is judged under: the as-of day, the phase, and numbers set by the user."""

    as_of: date
    phase: Phase
    numbers: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def __getitem__(self, setting: Setting) -> int:
        """The number that holds for a setting."""
        return self.numbers.get((setting.rule, setting.name), setting.default)
