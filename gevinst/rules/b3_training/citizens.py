"""A plan's measures for citizens and users → those that teach and those that tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.choices import CitizenMeasureKind
    from gevinst.plan.model import Plan
    from gevinst.plan.training import CitizenMeasure


class Measure(NamedTuple):
    """A measure for citizens, and what it is called in a sentence."""

    name: str
    measure: CitizenMeasure


def measures(plan: Plan, kind: CitizenMeasureKind | None) -> Iterator[Measure]:
    """The measures of a kind; those that don't say theirs for None."""
    for number, measure in enumerate(plan.training.citizens, 1):
        if measure.kind is kind:
            yield Measure(measure.what or f"#{number}", measure)
