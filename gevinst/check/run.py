"""Paths and bytes → plans held against every requirement, one at a time."""

from __future__ import annotations

import errno
import os
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from gevinst.check.judge import judge_plan
from gevinst.check.terms import lost, terms_of
from gevinst.check.verdict import PlanReport, Report, fault_of
from gevinst.choices import Phase
from gevinst.errors import GevinstError, NothingToCheck, PlanUnreadable
from gevinst.plan.load import plan_from
from gevinst.plan.loaded import Loaded
from gevinst.plan.model import Plan
from gevinst.rules.form import gev001_readable
from gevinst.rules.given import Given
from gevinst.settings.lookup import Lookup
from gevinst.settings.settings import OURS, Settings
from gevinst.source.document import DEFAULT, Document, Limits, read, read_file, read_stream
from gevinst.source.find import find_plans
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.check.identity import Identity
    from gevinst.check.terms import Terms
    from gevinst.source.git import Blob

Source = str | os.PathLike[str] | bytes

IN_MEMORY = "<bytes>"
STANDARD_INPUT = "-"
NO_PLAN = Text(
    nb="Fant ingen plan i {paths}. En plan heter gevinst.yaml eller noe på .gevinst.yaml, eller er en "
    "YAML-fil som begynner med «gevinst: 1».",
    nn="Fann ingen plan i {paths}. Ein plan heiter gevinst.yaml eller noko på .gevinst.yaml, eller er ei "
    "YAML-fil som byrjar med «gevinst: 1».",
    en="Found no plan in {paths}. A plan is called gevinst.yaml or something ending in .gevinst.yaml, or is "
    "a YAML file that begins with “gevinst: 1”.",
)


def today() -> date:
    """The day that plans are judged as of where none is given: today in UTC."""
    return datetime.now(UTC).date()


class Task(NamedTuple):
    """A file to check, on which settings.

    `known` are the gaps in it that a baseline knows, and `then` is the file as it was in git.
    """

    file: str
    settings: Settings = OURS
    known: tuple[Identity, ...] = ()
    then: Blob | None = None


class Circumstances(NamedTuple):
    """What holds for every plan of a run; in plain values, for any process.

    `phase` and `language` are those asked for, else each plan's own; `plugins` says whether rules
    of other packages are judged too.
    """

    as_of: date
    phase: Phase | None = None
    language: Language | None = None
    plugins: bool = True


def judged(tasks: Iterable[Task], under: Circumstances) -> Iterator[PlanReport]:
    """Each file held against every rule; only the plan at hand is kept in memory.

    A fault of ours on one plan is a report that says so, and the others are still checked.
    """
    for task in tasks:
        yield _judged(task, under)


def _judged(task: Task, under: Circumstances) -> PlanReport:
    terms = terms_of(task.settings, plugins=under.plugins)
    try:
        report = held(_document(task.file, task.settings), under, terms)
        return _told_apart(report, task, under) if task.known or task.then else report
    except GevinstError:
        raise
    except Exception as error:  # noqa: BLE001  (one plan must not hide the others)
        return _failed(task, error, under, terms)


def held(document: Document, under: Circumstances, terms: Terms) -> PlanReport:
    """A document held against every rule."""
    return judge_plan(
        plan_from(document), under.as_of, phase=under.phase, language=under.language, terms=terms
    )


def _told_apart(report: PlanReport, task: Task, under: Circumstances) -> PlanReport:
    """The report with what was known apart: by a baseline, or since the plan stood so in git."""
    from gevinst.check.known import missing_in, told_apart  # noqa: PLC0415  (on request)

    known = [task.known]
    if task.then and task.then.is_in(task.file):
        known.append(missing_in(report))
    elif task.then and task.then.size <= (limits := limits_of(task.settings)).max_bytes:
        before = held(read(task.then.data(), task.file, limits), under, report.terms)
        known.append(missing_in(before))
        report.faults += before.faults
    return told_apart(report, *known)


def check_source(
    source: Source,
    as_of: date | str | None,
    phase: Phase | str | None,
    settings: str | os.PathLike[str] | None = None,
) -> Report:
    """The report on a file, a folder of plans, or the bytes of a plan."""
    day = date.fromisoformat(as_of) if isinstance(as_of, str) else as_of or today()
    stated = None if phase is None else Phase(phase)  # type: ignore[call-arg]
    held = Lookup((), None if settings is None else os.fspath(settings), alone=True)
    return Report(
        day,
        [_checked(source, name, held.of(name), day, stated) for name in _names(source)],
        lost(),
    )


def _checked(
    source: Source, name: str, settings: Settings, day: date, phase: Phase | None
) -> PlanReport:
    limits = limits_of(settings)
    document = (
        read(source, name, limits) if isinstance(source, bytes) else read_file(name, limits=limits)
    )
    return judge_plan(plan_from(document), day, phase=phase, terms=terms_of(settings))


def load_source(source: Source) -> Plan:
    """The plan in a file or in bytes, with all that could be read; `PlanUnreadable` where nothing could."""
    document = read(source, IN_MEMORY) if isinstance(source, bytes) else read_file(_path(source))
    loaded = plan_from(document)
    if not loaded.readable:
        raise unreadable(loaded)
    return loaded.plan


def _names(source: Source) -> list[str]:
    if isinstance(source, bytes):
        return [IN_MEMORY]
    path = _path(source)
    if not os.path.isdir(path):
        return [path]
    files = find_plans([path]).files
    if not files:
        raise NothingToCheck(NO_PLAN, paths=path)
    return files


def _path(source: str | os.PathLike[str]) -> str:
    path = os.fspath(source)
    if not os.path.lexists(path):
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
    return path


def _document(file: str, settings: Settings) -> Document:
    limits = limits_of(settings)
    if file != STANDARD_INPUT:
        return read_file(file, limits=limits)
    return read_stream(sys.stdin.buffer, file, limits) if sys.stdin else read(b"", file)


def limits_of(settings: Settings) -> Limits:
    """How large a file may be by some settings."""
    return replace(DEFAULT, max_bytes=settings.max_bytes)


def _failed(task: Task, error: Exception, under: Circumstances, terms: Terms) -> PlanReport:
    loaded = Loaded(Document(task.file), Plan.model_construct(), under.language or Language.NB)
    phase, stated = under.phase or Phase.PLANNING, under.phase is not None
    faults = (fault_of("", error),)
    return PlanReport(loaded, phase, stated, loaded.language, (), terms, under.as_of, faults)


def unreadable(loaded: Loaded) -> PlanUnreadable:
    """What to raise where nothing in a file could be read: the sentence that GEV001 says."""
    gap = gev001_readable.rule.gaps(loaded, Given(today(), Phase.PLANNING))[0]
    return PlanUnreadable(gap.text, **gap.facts)


def load_file(file: str, settings: Settings) -> Loaded:
    """The plan in a file, or on standard input, as far as it can be read; it is not judged."""
    return plan_from(_document(file, settings))
