"""What a house has decided on how its plans are checked, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from gevinst.rules.rule import Severity
from gevinst.source.document import DEFAULT

if TYPE_CHECKING:
    from gevinst.words import Language


PREFIX = "GEVINST_"


class By(StrEnum):
    """What can say a setting."""

    FILE = "file"
    ENVIRONMENT = "environment"
    FLAG = "flag"


class Origin(NamedTuple):
    """Where a value comes from: a file and the dotted key in it, a variable or a flag."""

    by: By
    name: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for one plan; each field has our default.

    `select` and `ignore` hold ids and beginnings of ids (`GEV5` is barrier 5) of requirements that
    are judged and that are not; `severities` and `numbers` what replaces a rule's own, by rule id,
    and by rule id and the name of the number. `language` is for reports on plans that don't say
    theirs, `fail_on` the least severity that fails a run, None for never. `max_bytes` bounds the
    size of a plan file; `status_on_line` and `status_watch` are how far behind the line a gain is still
    on it, and to be watched, in percent. `files` are the settings files that it all comes from, nearest first.
    `origins` says where each value that is not our default comes from, by its key (`fail-on`,
    `rules.GEV511.months`), and for a requirement that is off by its id.
    """

    language: Language | None = None
    fail_on: Severity | None = Severity.ERROR
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()
    numbers: tuple[tuple[tuple[str, str], int], ...] = ()
    max_bytes: int = DEFAULT.max_bytes
    status_on_line: int = 10
    status_watch: int = 20
    files: tuple[str, ...] = ()
    origins: tuple[tuple[str, Origin], ...] = ()

    def origin(self, key: str) -> Origin | None:
        """Where a value comes from; None for our default."""
        return dict(self.origins).get(key)


OURS = Settings()
