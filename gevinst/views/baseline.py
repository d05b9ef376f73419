"""Plan reports → a baseline file with all that is missing now.

What the run does not tell of stays in the file as it was: plans that were not checked, and
requirements that were not judged, are not due or have a waiver.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, NamedTuple

from gevinst.check.baseline import (
    MARK,
    VERSION,
    Baseline,
    as_written,
    folder_of,
    place_of,
    read_baseline,
)
from gevinst.check.known import by_rule, missing_in, settled
from gevinst.check.matching import matched
from gevinst.views.json import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.check.identity import Identity
    from gevinst.check.tally import Tally
    from gevinst.check.verdict import PlanReport
    from gevinst.views.writer import Run

_encode = json.JSONEncoder(ensure_ascii=False).encode


class Piece(NamedTuple):
    """A plan file, what is missing in it, and the requirements of which that is all."""

    file: str
    missing: tuple[Identity, ...]
    settled: tuple[str, ...]


class Writer:
    """The file that the run writes, from what stood there and what is missing now."""

    def __init__(self, run: Run) -> None:
        """A baseline at the path of the run."""
        self.path = run.path
        self.before = Baseline(folder_of(run.path))
        self.plans: dict[str, list[Identity]] = {}

    def begin(self) -> str:
        """Nothing; what stands in the file is read. Raises `WrongUse` where that is no baseline."""
        if os.path.exists(self.path):
            self.before = read_baseline(self.path)
        self.plans |= self.before.plans
        return ""

    def piece(self, report: PlanReport) -> Piece:
        """What is missing in a plan."""
        return Piece(report.name, missing_in(report), tuple(sorted(settled(report))))

    def add(self, piece: Piece) -> str:
        """Nothing before the end, where all is sorted."""
        now, before = by_rule(piece.missing), by_rule(self.before.of(piece.file))
        self.plans[place_of(piece.file, self.before.folder)] = [
            gap
            for rule_id in {**now, **before}
            for gap in self.kept(
                now.get(rule_id, ()), before.get(rule_id, ()), settled=rule_id in piece.settled
            )
        ]
        return ""

    def kept(
        self, now: Sequence[Identity], before: Sequence[Identity], *, settled: bool
    ) -> Iterator[Identity]:
        """What the file is to hold of a requirement, after what is missing now and stood there before."""
        yield from now
        if not settled:
            yield from matched(now, before).left

    def end(self, tally: Tally) -> str:  # noqa: ARG002  (a report tells of the run)
        """The whole file, a gap a line."""
        gaps = sorted((place, gap) for place, gaps in self.plans.items() for gap in gaps)
        lines = ",\n".join(_encode(as_written(place, gap)) for place, gap in gaps)
        return clean(f'{{"{MARK}": {VERSION}, "gaps": [\n{lines}\n]}}\n')
