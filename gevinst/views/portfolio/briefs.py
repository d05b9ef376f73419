"""Plan reports → briefs, made where each plan is checked; the portfolio is told when all are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.portfolio.briefing import brief
from gevinst.portfolio.sealed import sealed

if TYPE_CHECKING:
    from gevinst.check.tally import Tally
    from gevinst.check.verdict import PlanReport
    from gevinst.portfolio.sealed import Sealed
    from gevinst.views.writer import Run


class Writer:
    """Nothing is written of a plan by itself: its piece is all that is wanted."""

    def __init__(self, run: Run) -> None:
        """For any run."""

    def begin(self) -> str:
        """Nothing."""
        return ""

    def piece(self, report: PlanReport) -> Sealed:
        """The plan in brief, packed."""
        return sealed(brief(report))

    def add(self, piece: Sealed) -> str:  # noqa: ARG002
        """Nothing."""
        return ""

    def end(self, tally: Tally) -> str:  # noqa: ARG002
        """Nothing."""
        return ""
