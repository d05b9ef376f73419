"""The plan of a command that is about one → its report; a sentence where there is none, or several."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from gevinst import exits
from gevinst.cli import meaning
from gevinst.cli.check import CLOSED, MISSING
from gevinst.cli.settling import lookup
from gevinst.errors import NothingToCheck, PlanUnreadable, WrongUse
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from gevinst.check.run import Circumstances
    from gevinst.check.verdict import PlanReport
    from gevinst.words import Language

SEVERAL = Text(
    nb="Det er {count} planer i {path}, og dette er for én. Skriv hvilken, for eksempel {first}.",
    nn="Det er {count} planar i {path}, og dette er for éin. Skriv kva for ein, til dømes {first}.",
    en="There are {count} plans in {path}, and this is for one. Write which, such as {first}.",
)
UNREADABLE = Text(
    nb="{path} kan ikke leses som en plan. {why}",
    nn="{path} kan ikkje lesast som ein plan. {why}",
    en="{path} can't be read as a plan. {why}",
)
ONE_PLAN = Text(
    nb="PLAN er en fil, eller en mappe med én plan; «-» leser fra standard inn.",
    nn="PLAN er ei fil, eller ei mappe med éin plan; «-» les frå standard inn.",
    en="PLAN is a file, or a folder with one plan; “-” reads from standard input.",
)


def plan_file(path: str) -> str:
    """The one plan at a path: a file, standard input, or the only plan in a folder.

    Raises `WrongUse` where the path is not there or leads to several plans, `NothingToCheck` where
    it leads to none.
    """
    from gevinst.check.run import NO_PLAN, STANDARD_INPUT  # noqa: PLC0415
    from gevinst.source.find import find_plans  # noqa: PLC0415

    if path == STANDARD_INPUT:
        return path
    found = find_plans([path])
    if found.missing or found.closed:
        raise WrongUse(MISSING if found.missing else CLOSED, path=path)
    if not found.files:
        raise NothingToCheck(NO_PLAN, paths=path)
    first, *more = found.files
    if more:
        raise WrongUse(SEVERAL, count=len(found.files), path=path, first=first)
    return first


class Held(NamedTuple):
    """Which settings hold for the one plan: those in a file, those beside it, or none."""

    settings: str | None = None
    isolated: bool = False
    fail_on: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


def report_on(file: str, under: Circumstances, held: Held) -> PlanReport:
    """The report on a plan. Raises `PlanUnreadable` where nothing in the file could be read.

    Rules of packages that could not be had are faults in it.
    """
    from gevinst.check.run import Task, judged, unreadable  # noqa: PLC0415
    from gevinst.check.terms import lost  # noqa: PLC0415

    settings = lookup(held, plugins=under.plugins).of(file)
    report = next(judged([Task(file, settings)], under))
    if not report.loaded.readable and not report.faults:
        why = unreadable(report.loaded)
        raise PlanUnreadable(UNREADABLE, path=file, why=Phrase(why.text, why.facts))
    report.faults += lost(plugins=under.plugins)
    return report


class Asked(meaning.Asked, Protocol):
    """What a command that judges one plan is asked."""

    @property
    def settings(self) -> str | None:
        """`--settings`."""

    @property
    def isolated(self) -> bool:
        """`--isolated`."""


def report_asked(file: str, asked: Asked) -> PlanReport:
    """The report on a plan as a command asks for it. Raises as `report_on` does, and `WrongUse`."""
    held = Held(asked.settings, asked.isolated)
    return report_on(file, meaning.circumstances(asked), held)


def end(report: PlanReport | None, language: Language, *, debug: bool) -> int:
    """The exit code of a command on a plan: a fault of ours is told, and a gap is none here."""
    if report is None or not report.faults:
        return exits.OK
    from gevinst.cli.faults import tell  # noqa: PLC0415  (all goes well, as a rule)

    for fault in {fault.rule: fault for fault in reversed(report.faults)}.values():
        tell(fault, language, debug=debug, path=report.name)
    return exits.FAULT
