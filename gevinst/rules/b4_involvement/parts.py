"""The parts of an item in the involvement section, as sentences name them."""

from __future__ import annotations

from gevinst.words import Text

UNIT = Text(nb="hvilken enhet det gjelder", nn="kva eining det gjeld", en="which unit it concerns")
WHO = Text(nb="hvem som er med", nn="kven som er med", en="who takes part")
HOW = Text(nb="hvordan det skjer", nn="korleis det skjer", en="how it is done")
DATE = Text(nb="en dato", nn="ein dato", en="a date")
