"""The measures of the change section → the units that have one against something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Against, Cause

if TYPE_CHECKING:
    from gevinst.plan.model import Plan

MEASURE = ("measures.against", "measures.unit", "measures.what")
"""What to write for a unit without one."""

_SAME_AS = {
    Against.LOW_SKILL: Cause.LOW_SKILL,
    Against.FEAR_OF_REPLACEMENT: Cause.FEAR_OF_REPLACEMENT,
}


def units_with_measure(plan: Plan, against: Against) -> set[str]:
    """The ids of the units with a described measure against something.

    One that the analysis of resistance gives for the very same cause counts: it is said once.
    """
    units = {
        measure.unit
        for measure in plan.change.measures
        if measure.against is against and measure.unit and measure.what
    }
    cause = _SAME_AS.get(against)
    return units | {
        found.unit
        for found in plan.change.resistance
        if cause
        and found.cause is cause
        and found.unit
        and found.measure
        and found.found is not False
    }
