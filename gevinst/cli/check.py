"""`gevinst check`: the words of the command line → reports on standard output, and an exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import meaning
from gevinst.cli.before import Before
from gevinst.cli.output import encoding, say, write
from gevinst.cli.outputs import keep_off, outputs
from gevinst.cli.settling import filled, lookup
from gevinst.cli.speech import language_of
from gevinst.errors import NothingToCheck, WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.check.run import Circumstances, Task
    from gevinst.check.tally import Tally
    from gevinst.check.verdict import Fault
    from gevinst.cli.outputs import Output
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
FORMAT = "terminal"


class Check(NamedTuple):
    """What is asked for after `gevinst check`, as it was written."""

    plans: tuple[str, ...]
    format: str | None = None
    output: tuple[str, ...] = ()
    fail_on: str | None = None
    exit_zero: bool = False
    as_of: str | None = None
    phase: str | None = None
    lang: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    settings: str | None = None
    isolated: bool = False
    baseline: str | None = None
    write_baseline: str | None = None
    drop_closed: bool = False
    since: str | None = None
    no_plugins: bool = False
    jobs: str | None = None
    list_files: bool = False
    verbose: bool = False
    debug: bool = False

    def run(self) -> int:
        """Check the plans and write the reports; the exit code says how it went."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        before = self._before()
        asked = outputs(self.format or FORMAT, self.output, before.output())
        under, count = meaning.circumstances(self), meaning.jobs(self.jobs)
        if not all(self.plans or ("",)):
            raise WrongUse(NO_PLANS)
        from gevinst.check.run import STANDARD_INPUT  # noqa: PLC0415
        from gevinst.check.tally import Tally  # noqa: PLC0415
        from gevinst.check.terms import lost  # noqa: PLC0415
        from gevinst.source.find import find_plans  # noqa: PLC0415

        found = find_plans([path for path in self.plans if path != STANDARD_INPUT])
        files = [STANDARD_INPUT] * (STANDARD_INPUT in self.plans) + found.files
        tally = Tally(tuple(found.missing), tuple(found.closed))
        if self.list_files:
            return self._list(files, tally)
        keep_off(asked, found.files)
        tally.faults += [("", fault) for fault in lost(plugins=under.plugins)]
        try:
            tasks = before.known_in(self._tasks(files))
        except WrongUse:  # perhaps only because a package, and so its ids, could not be had
            self._tell(tally.faults, self._spoken())
            raise
        self._write(asked, tasks, under, count, tally)
        before.tell(tally, self._spoken())
        return self._end(tally)

    def _before(self) -> Before:
        return Before(self.baseline, self.write_baseline, self.drop_closed, self.since)

    def _tasks(self, files: Sequence[str]) -> list[Task]:
        from gevinst.check.run import Task  # noqa: PLC0415

        settings = lookup(self, plugins=not self.no_plugins)
        return [Task(file, settings.of(file)) for file in files]

    def _write(
        self,
        asked: Sequence[Output],
        tasks: list[Task],
        under: Circumstances,
        count: int | None,
        tally: Tally,
    ) -> None:
        from gevinst.cli.writing import write_all  # noqa: PLC0415
        from gevinst.views.writer import Run  # noqa: PLC0415

        run = Run(
            under.as_of,
            self._spoken(),
            self.verbose,
            None,
            under.plugins,
            self.baseline,
            self.since,
            self.drop_closed,
        )
        write_all(asked, tasks, under, count, tally, run)

    def _spoken(self) -> Language:
        return meaning.language(self.lang) or language_of(["--isolated"] * self.isolated)

    def _list(self, files: Sequence[str], tally: Tally) -> int:
        from gevinst.views.visible import visible  # noqa: PLC0415

        write("".join(f"{visible(file)}\n" for file in files), encoding())
        tally.plans = len(files)
        return self._end(tally)

    def _end(self, tally: Tally) -> int:
        language = self._spoken()
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
        failing = tally.failing_always if self.write_baseline else tally.failing
        return exits.GAPS if failing and not self.exit_zero else exits.OK

    def _tell(self, faults: list[tuple[str, Fault]], language: Language) -> None:
        from gevinst.cli.faults import tell  # noqa: PLC0415

        first: dict[tuple[str, str], tuple[str, Fault]] = {}
        for path, fault in faults:  # once a rule: one that fails on a plan often fails on many
            first.setdefault((fault.package, fault.rule), (path, fault))
        for path, fault in first.values():
            tell(fault, language, debug=self.debug, path=path)
