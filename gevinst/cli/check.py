"""`gevinst check`: the words of the command line → reports on standard output, and an exit code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import settings
from gevinst.errors import NothingToCheck, WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.check.tally import Tally
    from gevinst.source.document import Document

NO_PLANS = Text(
    nb="Si hvilken plan som skal sjekkes: «gevinst check plan.gevinst.yaml», eller «gevinst check .» for "
    "alle planene i mappen du står i.",
    nn="Sei kva plan som skal sjekkast: «gevinst check plan.gevinst.yaml», eller «gevinst check .» for "
    "alle planane i mappa du står i.",
    en="Say which plan to check: “gevinst check plan.gevinst.yaml”, or “gevinst check .” for every plan "
    "in the folder you are in.",
)
MISSING = Text(
    nb="{path} finnes ikke.", nn="{path} finst ikkje.", en="{path} does not exist."
)


class Check(NamedTuple):
    """What is asked for after `gevinst check`, as it was written."""

    plans: tuple[str, ...]
    format: str
    fail_on: str
    as_of: str | None
    phase: str | None
    lang: str | None
    verbose: bool
    debug: bool

    def run(self) -> int:
        """Check the plans and write the reports; the exit code says how it went."""
        format_, fail_on = settings.output_format(self.format), settings.fail_level(self.fail_on)
        as_of, phase = settings.day(self.as_of), settings.phase(self.phase)
        language = settings.language(self.lang)
        if not self.plans:
            raise WrongUse(NO_PLANS)
