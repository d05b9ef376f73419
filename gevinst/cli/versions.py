"""Words that name a version of a plan, `plan.yaml` or `HEAD~3:plan.yaml` → the plan as it stands there, judged."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from gevinst.cli.one_plan import UNREADABLE, plan_file
from gevinst.errors import PlanUnreadable, WrongUse
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from gevinst.check.run import Circumstances
    from gevinst.check.verdict import PlanReport
    from gevinst.settings.settings import Settings
    from gevinst.source.document import Document, Limits
    from gevinst.source.git import Blob

NOT_THERE_THEN = Text(
    nb="{path} fantes ikke i «{revision}».",
    nn="{path} fanst ikkje i «{revision}».",
    en="{path} was not there in “{revision}”.",
)


class Where(NamedTuple):
    """Which version of a plan: the file, and the revision in git; None is the file as it is now."""

    file: str
    revision: str | None = None

    @property
    def name(self) -> str:
        """How it is told of."""
        return self.file if self.revision is None else f"{self.revision}:{self.file}"


def meant(written: str) -> Where:
    """The version that was written; a file that is there, whatever its name, before a revision.

    The path after a revision is from the folder one stands in, as that of a file is. Raises
    `WrongUse` where there is no such file, and `NothingToCheck` for a folder without a plan.
    """
    revision, colon, path = written.partition(":")
    if colon and revision and path and not os.path.lexists(written):
        return Where(path, revision)
    return Where(plan_file(written))


def document(where: Where, limits: Limits) -> Document:
    """The version's document. Raises `WrongUse` where git does not have it."""
    from gevinst.check.run import STANDARD_INPUT  # noqa: PLC0415
    from gevinst.source.document import read, read_file, read_stream  # noqa: PLC0415

    if where.revision is None:
        if where.file != STANDARD_INPUT:
            return read_file(where.file, limits=limits)
        return read_stream(sys.stdin.buffer, where.file, limits) if sys.stdin else read(b"", "-")
    from gevinst.source.git import files_at  # noqa: PLC0415  (only where git is read)

    blob = files_at(where.revision, [where.file]).get(where.file)
    if blob is None:
        raise WrongUse(NOT_THERE_THEN, path=where.file, revision=where.revision[:80])
    return of_blob(blob, where.name, limits)


def of_blob(blob: Blob, name: str, limits: Limits) -> Document:
    """The document that git keeps, of which nothing is fetched where it is too large."""
    from gevinst.source.document import Document, Problem, ProblemKind, read  # noqa: PLC0415

    if blob.size <= limits.max_bytes:
        return read(blob.data(), name, limits)
    facts: dict[str, str | int] = {"size": blob.size, "limit": limits.max_bytes}
    return Document(name, problems=[Problem(ProblemKind.TOO_BIG, None, facts)])


def judged(where: Where, under: Circumstances, settings: Settings) -> PlanReport:
    """The report on a version. Raises `WrongUse`, and `PlanUnreadable` where nothing of it could be read.

    Rules of packages that could not be had are faults in it.
    """
    from gevinst.check.run import held, limits_of, unreadable  # noqa: PLC0415
    from gevinst.check.terms import lost, terms_of  # noqa: PLC0415

    terms = terms_of(settings, plugins=under.plugins)
    report = held(document(where, limits_of(settings)), under, terms)
    if not report.loaded.readable:
        why = unreadable(report.loaded)
        raise PlanUnreadable(UNREADABLE, path=where.name, why=Phrase(why.text, why.facts))
    report.faults += lost(plugins=under.plugins)
    return report
