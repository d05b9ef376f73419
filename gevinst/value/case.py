"""The three cases that a plan is valued in."""

from __future__ import annotations

from gevinst.words import Choice


class Case(Choice):
    """How well it goes: low gains and high costs, the likely ones, or high gains and low costs."""

    LOW = "low", "lavt", "lågt"
    LIKELY = "likely", "sannsynlig", "sannsynleg"
    HIGH = "high", "høyt", "høgt"
