"""The formats that reports are written in: what each must do, and how one is had by its name."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from gevinst.words import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from gevinst.check.tally import Tally
    from gevinst.check.verdict import PlanReport
    from gevinst.views.stream import Canvas


class Run(NamedTuple):
    """What the reports of a run have in common; in plain values, for any process.

    `language` is for what is said of the run as a whole, `canvas` what a text for people is drawn
    on; a plan's own report is in the plan's language. `baseline` and `since` are the file and the
    revision that gaps may be known from, as they were named, and `drops` says that what is closed
    is taken out of the file. `path` is the file that the format at hand is written to.
    """

    as_of: date
    language: Language = Language.NB
    verbose: bool = False
    canvas: Canvas | None = None
    plugins: bool = True
    baseline: str | None = None
    since: str | None = None
    drops: bool = False
    path: str = "-"


class Writer(Protocol):
    """Plan reports, one by one → a document, piece by piece.

    `piece` may be called in another process than the rest, and what it returns is sent from there:
    it depends on nothing but the report and the run. The pieces are then added in the order of the
    files, each answered with as much of the document as is known by then.
    """

    def begin(self) -> str:
        """What comes before the first plan."""

    def piece(self, report: PlanReport) -> Any:  # noqa: ANN401  (its own matter)
        """What the document needs of one plan: a text or other plain values."""

    def add(self, piece: Any) -> str:  # noqa: ANN401
        """What one plan adds to the document."""

    def end(self, tally: Tally) -> str:
        """What comes after the last plan."""


def writer_of(form: str, run: Run) -> Writer:
    """The writer of a format, which is the `Writer` of the module with the format's name."""
    made: Writer = import_module(f"gevinst.views.{form}").Writer(run)
    return made


def pieces(writer: Writer, plans: Iterable[PlanReport], tally: Tally) -> Iterator[str]:
    """The document of some plans, piece by piece; the tally that counts them on the way is read last."""
    yield writer.begin()
    for plan in plans:
        yield writer.add(writer.piece(plan))
        del plan  # its memory is warm for the next one
    yield writer.end(tally)
