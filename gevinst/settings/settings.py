"""What a house has decided on how its plans are checked, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gevinst.rules.rule import Severity

if TYPE_CHECKING:
    from gevinst.words import Language


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for one plan; each field has our default.

    `select` and `ignore` hold ids and beginnings of ids (`GEV5` is barrier 5) of requirements that
    are judged and that are not; `severities` and `numbers` what replaces a rule's own, by rule id,
    and by rule id and the name of the number. `language` is for reports on plans that don't say
    theirs, `fail_on` the least severity that fails a run, None for never. `max_bytes` bounds the
    size of a plan file. `files` are the settings files that it all comes from, nearest first.
    """

    language: Language | None = None
    fail_on: Severity | None = Severity.ERROR
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()
    numbers: tuple[tuple[tuple[str, str], int], ...] = ()
    max_bytes: int | None = None
    files: tuple[str, ...] = ()


OURS = Settings()
