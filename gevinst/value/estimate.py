"""Amounts in kroner that may come to be lower or higher than the likely one."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from gevinst.value.case import Case

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.plan.gains import Saving
    from gevinst.plan.leadership import FundingLine


class Estimate(NamedTuple):
    """An amount in kroner: as low as it may be, likely, and as high as it may be."""

    low: Decimal
    likely: Decimal
    high: Decimal

    @property
    def is_range(self) -> bool:
        """Whether it may come to be anything but the likely amount."""
        return self.low != self.high

    def times(self, factor: Decimal | int) -> Estimate:
        """So many of it; the factor is not below 0."""
        return Estimate(self.low * factor, self.likely * factor, self.high * factor)

    def at(self, case: Case, *, cost: bool = False) -> Decimal:
        """The amount in a case: in the low one gains are low and costs high, and the other way round."""
        if case is Case.LIKELY:
            return self.likely
        return self.high if (case is Case.HIGH) is not cost else self.low


NOTHING = Estimate(Decimal(0), Decimal(0), Decimal(0))


def exactly(amount: Decimal | int) -> Estimate:
    """An amount without a range."""
    return Estimate(Decimal(amount), Decimal(amount), Decimal(amount))


def around(likely: Decimal, node: FundingLine | Saving) -> Estimate:
    """A likely amount within the estimates that stand beside it; one on the wrong side is not used."""
    low, high = node.low_estimate, node.high_estimate
    return Estimate(
        likely if low is None or low < 0 else min(low, likely),
        likely,
        likely if high is None else max(high, likely),
    )


def is_wrong_side(likely: Decimal, node: FundingLine | Saving) -> bool:
    """Whether a low estimate is below 0 or above the likely amount, or a high one below it."""
    low, high = node.low_estimate, node.high_estimate
    return (low is not None and not 0 <= low <= likely) or (high is not None and high < likely)


def total(estimates: Iterable[Estimate]) -> Estimate:
    """All of them together."""
    low = likely = high = Decimal(0)
    for each in estimates:
        low, likely, high = low + each.low, likely + each.likely, high + each.high
    return Estimate(low, likely, high)
