"""The kinds of cost that a plan is valued by."""

from __future__ import annotations

from gevinst.choices import CostKind
from gevinst.words import Choice


class Group(Choice):
    """What a cost is for: buying and making it, taking it into use, and having it."""

    INVESTMENT = "investment", "investering"
    INTRODUCTION = "introduction", "innføring"
    TRAINING = "training", "opplæring"
    BACKFILL = "backfill", "frikjøp"
    RUNNING = "running", "drift"


OF_KIND = {
    CostKind.ADAPTATION: Group.INTRODUCTION,
    CostKind.TRAINING: Group.TRAINING,
    CostKind.BACKFILL: Group.BACKFILL,
    CostKind.OPERATION: Group.RUNNING,
}
"""The group of a grant; one for anything else is an investment."""
