"""`gevinst watch`: plans → checked at each save, with what changed since the last one."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import meaning, one_plan, options
from gevinst.cli.check import CLOSED, MISSING
from gevinst.cli.command import PLANS, Command
from gevinst.cli.output import encoding, say, write
from gevinst.cli.settling import filled, lookup
from gevinst.cli.speech import language_of
from gevinst.errors import NothingToCheck, WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.check.verdict import PlanReport
    from gevinst.words import Language

SAYS = Text(
    nb="Følg med på planer: sjekk dem på nytt hver gang de lagres, og vis hva som er endret.",
    nn="Følg med på planar: sjekk dei på nytt kvar gong dei blir lagra, og vis kva som er endra.",
    en="Watch plans: check them again each time they are saved, and show what has changed.",
)
A_FILE = Text(
    nb="PLAN er en fil eller en mappe.",
    nn="PLAN er ei fil eller ei mappe.",
    en="PLAN is a file or a folder.",
)
ENDS = Text(
    nb="Ctrl-C avslutter, med koden 130.",
    nn="Ctrl-C avsluttar, med koden 130.",
    en="Ctrl-C ends it, with the code 130.",
)
WATCHING = Text(
    nb="Følger med på {files}. Avslutt med Ctrl-C.",
    nn="Følgjer med på {files}. Avslutt med Ctrl-C.",
    en="Watching {files}. End with Ctrl-C.",
)
MANY = Text(nb="planer: {count}", nn="planar: {count}", en="plans: {count}")
NOT_INSTALLED = Text(
    nb="Å følge med på filer gjøres med noe som ikke er installert ({library}). Installer det med "
    "«pip install 'gevinst[editor]'», og prøv igjen.",
    nn="Å følgje med på filer blir gjort med noko som ikkje er installert ({library}). Installer det med "
    "«pip install 'gevinst[editor]'», og prøv igjen.",
    en="Watching files is done with something that is not installed ({library}). Install it with "
    "“pip install 'gevinst[editor]'”, and try again.",
)
NO_PLANS = Text(
    nb="Si hvilken plan det skal følges med på: «gevinst watch plan.gevinst.yaml».",
    nn="Sei kva plan det skal følgjast med på: «gevinst watch plan.gevinst.yaml».",
    en="Say which plan to watch: “gevinst watch plan.gevinst.yaml”.",
)
NOT_STDIN = Text(
    nb="En plan fra standard inn lagres ikke. Skriv hvilken fil det skal følges med på.",
    nn="Ein plan frå standard inn blir ikkje lagra. Skriv kva fil det skal følgjast med på.",
    en="A plan from standard input is not saved. Write which file to watch.",
)
_NAMED_AT_MOST = 3
_QUIET = 150  # milliseconds without a save: several in a burst are one
_AT_LEAST_EVERY = (
    2_000  # milliseconds: some file systems tell of no changes, and folders are replaced
)


class Watch(NamedTuple):
    """What is asked for after `gevinst watch`, as it was written."""

    plans: tuple[str, ...]
    as_of: str | None = None
    phase: str | None = None
    lang: str | None = None
    settings: str | None = None
    isolated: bool = False
    no_plugins: bool = False
    debug: bool = False

    def run(self) -> int:
        """Watch until Ctrl-C, which is told by the exit code."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        files = self._files()
        looks = [_Look(file, self) for file in files]
        changes = _changes(files)
        for look in looks:
            look.first()
        several = len(files) > _NAMED_AT_MOST
        named = MANY.to(self.spoken, {"count": len(files)}) if several else tuple(files)
        say(WATCHING.to(self.spoken, {"files": named}))
        for _ in changes:
            for look in looks:
                look.again()
        return exits.OK

    @property
    def spoken(self) -> Language:
        """The language of what is about no plan."""
        return meaning.language(self.lang) or language_of()

    def report_on(self, file: str) -> PlanReport:
        """The report on a plan as it is now, on the settings that hold now. Raises `WrongUse`."""
        from gevinst.check.run import Task, judged  # noqa: PLC0415

        under = meaning.circumstances(self)
        held = one_plan.Held(self.settings, self.isolated)
        settings = lookup(held, plugins=under.plugins).of(file)
        return next(judged([Task(file, settings)], under))

    def _files(self) -> list[str]:
        from gevinst.check.run import NO_PLAN, STANDARD_INPUT  # noqa: PLC0415  (the models)
        from gevinst.source.find import find_plans  # noqa: PLC0415

        if not self.plans or not all(self.plans):
            raise WrongUse(NO_PLANS)
        if STANDARD_INPUT in self.plans:
            raise WrongUse(NOT_STDIN)
        found = find_plans(self.plans)
        if found.missing or found.closed:
            path = (found.missing or found.closed)[0]
            raise WrongUse(MISSING if found.missing else CLOSED, path=path)
        if not found.files:
            raise NothingToCheck(NO_PLAN, paths=self.plans)
        return found.files


class _Look:
    """A plan that is watched: what it was when it could last be read, and how its file was then."""

    def __init__(self, file: str, asked: Watch) -> None:
        self.file = file
        self.asked = asked
        self.seen = self._now()
        self.last: PlanReport | None = None
        self.told_faults: set[str] = set()

    def first(self) -> None:
        """Show what is missing at the start."""
        from gevinst.views.changes.watched import short_list  # noqa: PLC0415
        from gevinst.views.stream import canvas  # noqa: PLC0415

        if report := self._read():
            self._show(short_list(report, canvas()))
            self.last = report

    def again(self) -> None:
        """Show what has changed, where the file is another than when it was last looked at."""
        now = self._now()
        if now == self.seen:
            return
        self.seen = now
        if now is None:
            from gevinst.views.changes.labels import GONE_NOW  # noqa: PLC0415

            say(GONE_NOW.to(self._language(), {"path": self.file}))
        elif report := self._read_again():
            self._tell(report)
            self.last = report

    def _read_again(self) -> PlanReport | None:
        try:
            return self._read()
        except WrongUse as error:  # settings that are being written meanwhile
            say(error.sentence(self._language()))
            return None

    def _tell(self, report: PlanReport) -> None:
        from gevinst.changes.compare import compared  # noqa: PLC0415
        from gevinst.views.changes.watched import saved, short_list  # noqa: PLC0415
        from gevinst.views.stream import canvas  # noqa: PLC0415

        on = canvas()
        new = saved(compared(self.last, report), on) if self.last else short_list(report, on)
        self._show(_parted(on.width) + new)

    def _read(self) -> PlanReport | None:
        """The report, where the file can be read to its end; else it is told that it can't."""
        from gevinst.changes.gaps import read_whole  # noqa: PLC0415

        report = self.asked.report_on(self.file)
        if self.told_faults.issuperset(fault.rule for fault in report.faults):
            report.faults = ()
        self.told_faults.update(fault.rule for fault in report.faults)
        one_plan.end(report, report.language, debug=self.asked.debug)
        if report.loaded.readable and read_whole(report):
            return report
        if report.findings:
            from gevinst.views.changes.watched import unreadable  # noqa: PLC0415

            say(unreadable(report))
        return None

    def _show(self, text: str) -> None:
        write(text, encoding())

    def _language(self) -> Language:
        return self.last.language if self.last else self.asked.spoken

    def _now(self) -> tuple[int, int, int] | None:
        """What tells one saved file from another; None where there is none."""
        try:
            found = os.stat(self.file)
        except (OSError, ValueError):
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns


def _parted(width: int) -> str:
    """A line with the time between what was shown and what comes, at a terminal only."""
    if not sys.stdout.isatty():
        return ""
    from datetime import datetime  # noqa: PLC0415  (at a terminal only)

    from gevinst.views.stream import fitting  # noqa: PLC0415

    time = f"── {datetime.now().astimezone():%H:%M:%S} "
    return f"\n{time:─<{min(width, 80)}}\n".translate(fitting(encoding()))


def _changes(files: Iterable[str]) -> Iterator[object]:
    """Something each time that anything may have been saved in the folders of some files."""
    try:
        from watchfiles import watch  # noqa: PLC0415  (an extra)
    except ModuleNotFoundError as error:
        raise WrongUse(NOT_INSTALLED, library=error.name or "?") from None
    folders = {os.path.dirname(path) for file in files for path in _paths(file)}
    names = {os.path.basename(path) for file in files for path in _paths(file)}
    return watch(
        *sorted(folders),
        watch_filter=lambda _, path: os.path.basename(path) in names,
        step=_QUIET,
        rust_timeout=_AT_LEAST_EVERY,
        yield_on_timeout=True,
        recursive=False,
        ignore_permission_denied=True,
    )


def _paths(file: str) -> tuple[str, str]:
    """Where a file lies, and where it lies in truth, if the one is a link to the other."""
    return os.path.abspath(file), os.path.realpath(file)


COMMAND = Command(
    Watch,
    SAYS,
    (A_FILE,),
    arguments=(PLANS,),
    options=(
        options.AS_OF,
        options.PHASE,
        options.LANG,
        options.SETTINGS,
        options.ISOLATED,
        options.NO_PLUGINS,
        options.DEBUG,
    ),
    epilog=ENDS,
)
