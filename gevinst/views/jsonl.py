"""Plan reports → JSON Lines: a plan a line, each line a document of its own.

A line has the keys of the JSON report's head, and `plan`, which is as in its list of plans.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from gevinst.views.json import clean, head, plan

if TYPE_CHECKING:
    from gevinst.check.tally import Tally
    from gevinst.check.verdict import PlanReport
    from gevinst.views.writer import Run


class Writer:
    """A line a plan, as soon as it is checked."""

    def __init__(self, run: Run) -> None:
        """Lines that begin with what the plans of the run have in common."""
        self.head = json.dumps(head(run), ensure_ascii=False)[:-1]

    def begin(self) -> str:
        """Nothing."""
        return ""

    def piece(self, report: PlanReport) -> str:
        """One plan on one line: a line end is never within a text in JSON."""
        line = clean(plan(report)).replace("\n", "")
        return f'{self.head}, "plan": {line}}}\n'

    def add(self, piece: str) -> str:
        """The line as it is."""
        return piece

    def end(self, tally: Tally) -> str:  # noqa: ARG002  (each plan has said it all)
        """Nothing."""
        return ""
