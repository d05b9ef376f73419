"""`gevinst check`: the words of the command line → reports on standard output, and an exit code."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import options, settings
from gevinst.cli.output import encoding, say, write
from gevinst.cli.speech import language_of
from gevinst.errors import NothingToCheck, WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from gevinst.check.tally import Tally
    from gevinst.check.verdict import Fault, PlanReport
    from gevinst.rules.rule import Severity
    from gevinst.words import Language

NO_PLANS = Text(
    nb="Si hvilken plan som skal sjekkes: «gevinst check plan.gevinst.yaml», eller «gevinst check .» for "
    "alle planene i mappen du står i.",
    nn="Sei kva plan som skal sjekkast: «gevinst check plan.gevinst.yaml», eller «gevinst check .» for "
    "alle planane i mappa du står i.",
    en="Say which plan to check: “gevinst check plan.gevinst.yaml”, or “gevinst check .” for every plan "
    "in the folder you are in.",
)
MISSING = Text(
    nb="{path} finnes ikke. Kontroller navnet, og hvilken mappe du står i.",
    nn="{path} finst ikkje. Kontroller namnet, og kva mappe du står i.",
    en="{path} does not exist. Check the name, and which folder you are in.",
)
CLOSED = Text(
    nb="Du har ikke tilgang til mappen {path}, så planene der er ikke sjekket. Be den som eier mappen, om lesetilgang.",
    nn="Du har ikkje tilgang til mappa {path}, så planane der er ikkje sjekka. Be den som eig mappa, om lesetilgang.",
    en="You have no right to look into the folder {path}, so the plans there were not checked. Ask its owner for the right to read it.",
)
_COLLECT_EVERY = 5_000


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
        form, fail_on = (
            settings.chosen(options.FORMAT, self.format),
            settings.fail_level(self.fail_on),
        )
        as_of, phase = settings.day(self.as_of), settings.phase(self.phase)
        language = settings.language(self.lang)
        if not all(self.plans or ("",)):
            raise WrongUse(NO_PLANS)
        from gevinst.check.run import STANDARD_INPUT, judged, today  # noqa: PLC0415
        from gevinst.check.tally import Tally  # noqa: PLC0415
        from gevinst.source.find import find_plans  # noqa: PLC0415

        found = find_plans([path for path in self.plans if path != STANDARD_INPUT])
        files = [STANDARD_INPUT] * (STANDARD_INPUT in self.plans) + found.files
        tally = Tally(tuple(found.missing), tuple(found.closed))
        day = as_of or today()
        plans = judged(_tidily(files), day, phase, language)
        self._write(form, tally.counting(plans), day, tally)
        return self._end(tally, fail_on)

    def _write(self, form: str, plans: Iterator[PlanReport], day: date, tally: Tally) -> None:
        if form == "json":
            from gevinst.views.json import pieces  # noqa: PLC0415

            for piece in pieces(plans, day, tally):
                write(piece)
            return
        from gevinst.views import terminal  # noqa: PLC0415

        for piece in terminal.pieces(plans, day, tally, verbose=self.verbose):
            write(piece, encoding())

    def _end(self, tally: Tally, fail_on: Severity | None) -> int:
        language = settings.language(self.lang) or language_of()
        for path in tally.missing:
            say(MISSING.to(language, {"path": path}))
        for path in tally.closed:
            say(CLOSED.to(language, {"path": path}))
        if tally.faults:
            self._tell(tally.faults, language)
            return exits.FAULT
        if tally.missing or tally.closed:
            return exits.WRONG_USE
        if not tally.plans:
            from gevinst.check.run import NO_PLAN  # noqa: PLC0415

            raise NothingToCheck(NO_PLAN, paths=self.plans)
        return exits.GAPS if tally.fails(fail_on) else exits.OK

    def _tell(self, faults: list[tuple[str, Fault]], language: Language) -> None:
        # once a rule: one that fails on a plan often fails on many
        for path, fault in {fault.rule: (path, fault) for path, fault in reversed(faults)}.values():
            from gevinst.cli.faults import tell  # noqa: PLC0415

            tell(fault.error, language, debug=self.debug, path=path, rule=fault.rule)


def _tidily(files: Sequence[str]) -> Iterator[str]:
    """The files, with the collector, which is off, called now and then on the way."""
    for count, file in enumerate(files, 1):
        yield file
        if count % _COLLECT_EVERY == 0:
            gc.collect()
