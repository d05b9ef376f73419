"""Plan reports → briefs, made where each plan is checked; the portfolio is told when all are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.portfolio.brief import brief

if TYPE_CHECKING:
    from gevinst.check.tally import Tally
    from gevinst.check.verdict import PlanReport
    from gevinst.portfolio.brief import Brief
    from gevinst.views.writer import Run


class Writer:
    """Nothing is written of a plan by itself: its piece is all that is wanted."""

    def __init__(self, run: Run) -> None:
        """For any run."""

    def begin(self) -> str:
        """Nothing."""
        return ""

    def piece(self, report: PlanReport) -> Brief:
        """The plan in brief."""
        return brief(report)

    def add(self, piece: Brief) -> str:  # noqa: ARG002
        """Nothing."""
        return ""

    def end(self, tally: Tally) -> str:  # noqa: ARG002
        """Nothing."""
        return ""
