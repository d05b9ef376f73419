"""Paths and bytes → plans held against every requirement, one at a time."""

from __future__ import annotations

import errno
import os
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from gevinst.check.judge import judge_plan
from gevinst.check.verdict import Fault, PlanReport, Report
from gevinst.choices import Phase
from gevinst.errors import NothingToCheck, PlanUnreadable
from gevinst.plan.load import plan_from
from gevinst.plan.loaded import Loaded
from gevinst.plan.model import Plan
from gevinst.rules.form import gev001_readable
from gevinst.rules.given import Given
from gevinst.source.document import Document, read, read_file, read_stream
from gevinst.source.find import find_plans
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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


def judged(
    files: Iterable[str],
    as_of: date,
    phase: Phase | None = None,
    language: Language | None = None,
) -> Iterator[PlanReport]:
    """Each file held against every rule; only the plan at hand is kept in memory.

    A fault of ours on one plan is a report that says so, and the others are still checked.
    """
    for file in files:
        yield _judged(file, as_of, phase, language)


def _judged(file: str, as_of: date, phase: Phase | None, language: Language | None) -> PlanReport:
    try:
        return judge_plan(plan_from(_document(file)), as_of, phase=phase, language=language)
    except Exception as error:  # noqa: BLE001  (one plan must not hide the others)
        return _failed(file, error, phase, language)


def check_source(source: Source, as_of: date | str | None, phase: Phase | str | None) -> Report:
    """The report on a file, a folder of plans, or the bytes of a plan."""
    day = date.fromisoformat(as_of) if isinstance(as_of, str) else as_of or today()
    stated = None if phase is None else Phase(phase)  # type: ignore[call-arg]
    return Report(
        day, [judge_plan(plan_from(document), day, phase=stated) for document in _documents(source)]
    )


def load_source(source: Source) -> Plan:
    """The plan in a file or in bytes, with all that could be read; `PlanUnreadable` where nothing could."""
    document = read(source, IN_MEMORY) if isinstance(source, bytes) else read_file(_path(source))
    loaded = plan_from(document)
    if not loaded.readable:
        raise _unreadable(loaded)
    return loaded.plan


def _documents(source: Source) -> Iterator[Document]:
    if isinstance(source, bytes):
        return iter((read(source, IN_MEMORY),))
    path = _path(source)
    if not os.path.isdir(path):
        return iter((read_file(path),))
    files = find_plans([path]).files
    if not files:
        raise NothingToCheck(NO_PLAN, paths=path)
    return map(read_file, files)


def _path(source: str | os.PathLike[str]) -> str:
    path = os.fspath(source)
    if not os.path.lexists(path):
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
    return path


def _document(file: str) -> Document:
    if file != STANDARD_INPUT:
        return read_file(file)
    return read_stream(sys.stdin.buffer, file) if sys.stdin else read(b"", file)


def _failed(
    file: str, error: Exception, phase: Phase | None, language: Language | None
) -> PlanReport:
    loaded = Loaded(Document(file), Plan.model_construct(), language or Language.NB)
    fault = Fault("", error)
    return PlanReport(
        loaded, phase or Phase.PLANNING, phase is not None, loaded.language, (), (fault,)
    )


def _unreadable(loaded: Loaded) -> PlanUnreadable:
    gap = gev001_readable.rule.gaps(loaded, Given(today(), Phase.PLANNING))[0]
    return PlanUnreadable(gap.text, **gap.facts)
