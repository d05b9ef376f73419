"""`--baseline`, `--write-baseline`, `--drop-closed` and `--since` → what is known of each plan, and the file to write."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.cli import options
from gevinst.cli.output import say
from gevinst.cli.outputs import STANDARD_OUTPUT, Output
from gevinst.errors import WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.check.run import Task
    from gevinst.check.tally import Tally
    from gevinst.words import Language

NOTHING_TO_DROP_FROM = Text(
    nb="{flag} tar noe ut av en baseline, så {baseline} må si hvilken fil det er.",
    nn="{flag} tek noko ut av ein baseline, så {baseline} må seie kva fil det er.",
    en="{flag} takes something out of a baseline, so {baseline} must say which file it is.",
)
BOTH = Text(
    nb="{flag} kan ikke brukes sammen med {other}, som også skriver en baseline. Kjør dem hver for seg.",
    nn="{flag} kan ikkje brukast saman med {other}, som òg skriv ein baseline. Køyr dei kvar for seg.",
    en="{flag} can't be used together with {other}, which writes a baseline too. Run one after the other.",
)
NO_FILE = Text(
    nb="{flag} må følges av navnet på en fil.",
    nn="{flag} må følgjast av namnet på ei fil.",
    en="{flag} needs the name of a file after it.",
)
NOT_IN_GIT = Text(
    nb="{flag} sammenligner med det som står i git, og det gjør ikke en plan fra standard inn. Si hvilken fil det er.",
    nn="{flag} samanliknar med det som står i git, og det gjer ikkje ein plan frå standard inn. Sei kva fil det er.",
    en="{flag} compares with what is in git, which a plan from standard input is not. Say which file it is.",
)
WRITTEN = Text(
    nb="Alt som mangler nå, står i {path}. Kjør med «--baseline {path}», så regnes det som kjent fra før.",
    nn="Alt som manglar no, står i {path}. Køyr med «--baseline {path}», så blir det rekna som kjent frå før.",
    en="All that is missing now stands in {path}. Run with “--baseline {path}” for it to count as already known.",
)
BUT_UNREADABLE = Text(
    nb="At en plan ikke kan leses (GEV001), regnes aldri som kjent fra før. Det må rettes.",
    nn="At ein plan ikkje kan lesast (GEV001), blir aldri rekna som kjent frå før. Det må rettast.",
    en="That a plan can't be read (GEV001) never counts as already known. It must be corrected.",
)
DROPPED = Text(
    nb="{path} er skrevet på nytt, uten det som ikke lenger mangler.",
    nn="{path} er skriven på nytt, utan det som ikkje lenger manglar.",
    en="{path} was written anew, without what is no longer missing.",
)
NOT_WRITTEN = Text(
    nb="{path} er ikke rørt, fordi ikke alt kunne sjekkes.",
    nn="{path} er ikkje rørt, fordi ikkje alt kunne sjekkast.",
    en="{path} has not been touched, because not everything could be checked.",
)


class Before(NamedTuple):
    """What is asked for of what was missing before, as it was written."""

    baseline: str | None = None
    write: str | None = None
    drop: bool = False
    since: str | None = None

    def output(self) -> tuple[Output, ...]:
        """The baseline file that the run writes, if any. Raises `WrongUse` on what can't be."""
        for option, written in (
            (options.BASELINE, self.baseline),
            (options.WRITE_BASELINE, self.write),
        ):
            if written in ("", STANDARD_OUTPUT):
                raise WrongUse(NO_FILE, flag=option.flag)
        if not self.drop:
            return (Output("baseline", self.write),) if self.write else ()
        flag = options.DROP_CLOSED.flag
        if self.write:
            raise WrongUse(BOTH, flag=flag, other=options.WRITE_BASELINE.flag)
        if not self.baseline:
            raise WrongUse(NOTHING_TO_DROP_FROM, flag=flag, baseline=options.BASELINE.flag)
        return (Output("baseline_dropped", self.baseline),)

    def known_in(self, tasks: Sequence[Task]) -> list[Task]:
        """The files to check, each with what is known of it. Raises `WrongUse` where that can't be read."""
        if self.baseline is not None:
            from gevinst.check.baseline import read_baseline  # noqa: PLC0415  (only with a baseline)

            known = read_baseline(self.baseline)
            tasks = [task._replace(known=known.of(task.file)) for task in tasks]
        if self.since is not None:
            tasks = _stood(tasks, self.since)
        return list(tasks)

    def tell(self, tally: Tally, language: Language) -> None:
        """Say what became of the file that was to be written."""
        for output in self.output():
            told = DROPPED if self.drop else WRITTEN
            say((told if tally.is_whole else NOT_WRITTEN).to(language, {"path": output.path}))
            if told is WRITTEN and tally.failing_always:
                say(BUT_UNREADABLE.to(language))


def _stood(tasks: Sequence[Task], revision: str) -> list[Task]:
    from gevinst.check.run import STANDARD_INPUT  # noqa: PLC0415  (only under --since)
    from gevinst.source.git import files_at  # noqa: PLC0415

    files = [task.file for task in tasks]
    if STANDARD_INPUT in files:
        raise WrongUse(NOT_IN_GIT, flag=options.SINCE.flag)
    then = files_at(revision, files)
    return [task._replace(then=then.get(task.file)) for task in tasks]
