"""Plan reports → one line a gap: place, requirement, severity and sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views import labels
from gevinst.views.stream import canvas, fitting
from gevinst.views.terminal import verdict
from gevinst.views.visible import inert, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.tally import Tally
    from gevinst.check.verdict import PlanReport
    from gevinst.views.writer import Run


class Writer:
    """A line a gap, as `plan.yaml:12:3: GEV504 error: …`, and after each plan its verdict in a line.

    What is known before gets no lines, but a last one with how much it is.
    """

    def __init__(self, run: Run) -> None:
        """Lines in the signs that the screen of the run can show."""
        self.signs = fitting((run.canvas or canvas()).encoding)
        self.language = run.language

    def begin(self) -> str:
        """Nothing."""
        return ""

    def piece(self, report: PlanReport) -> str:
        """The lines of one plan."""
        lines = [*_gaps(report), f"{visible(report.name)}: {verdict(report)}"]
        return "".join(f"{inert(line.translate(self.signs))}\n" for line in lines)

    def add(self, piece: str) -> str:
        """The lines as they are."""
        return piece

    def end(self, tally: Tally) -> str:
        """How much is known before and is gone, where anything is; each plan has said the rest."""
        if not (tally.known_gaps or tally.closed_gaps):
            return ""
        facts = {"known": tally.known_gaps, "closed": tally.closed_gaps}
        return f"{labels.LEFT_OUT.to(self.language, facts).translate(self.signs)}\n"


def _gaps(report: PlanReport) -> Iterator[str]:
    for rule, gap in report.gaps():
        span = gap.place.span
        place = f"{report.name}:{span.line}:{span.column}" if span else report.name
        sentence = gap.text.to(report.language, gap.facts)
        severity = rule.severity.word(report.language)
        yield visible(f"{place}: {rule.id} {severity}: {sentence}")
