"""A plan's measures for citizens and users → those that teach and those that tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.choices import CitizenMeasureKind
    from gevinst.plan.model import Plan
    from gevinst.plan.training import CitizenMeasure

UNSAID = Text(
    nb="planen sier ikke om innbyggere eller brukere møter løsningen selv (se GEV401)",
    nn="planen seier ikkje om innbyggjarar eller brukarar møter løysinga sjølve (sjå GEV401)",
    en="the plan does not say whether citizens or users meet the solution themselves (see GEV401)",
)
NOT_CITIZENS = Text(
    nb="innbyggere og brukere møter ikke løsningen selv",
    nn="innbyggjarar og brukarar møter ikkje løysinga sjølve",
    en="citizens and users do not meet the solution themselves",
)


class Measure(NamedTuple):
    """A measure for citizens, and what it is called in a sentence."""

    name: str
    measure: CitizenMeasure


def not_citizen_facing(plan: Plan) -> Text | None:
    """Why a requirement for citizens does not apply: they don't meet it, or it is not said."""
    facing = plan.project.citizen_facing
    if facing is None:
        return UNSAID
    return None if facing else NOT_CITIZENS


def measures(plan: Plan, kind: CitizenMeasureKind | None) -> Iterator[Measure]:
    """The measures of a kind; those that don't say theirs for None."""
    for number, measure in enumerate(plan.training.citizens, 1):
        if measure.kind is kind:
            yield Measure(measure.what or f"#{number}", measure)
