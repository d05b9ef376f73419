"""Why a requirement on plans together does not apply to some plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.portfolio.together import Portfolio

ONE_PLAN = Text(
    nb="det er bare én plan som kan leses, så det er ingen å se den sammen med",
    nn="det er berre éin plan som kan lesast, så det er ingen å sjå han saman med",
    en="only one plan can be read, so there is none to see it together with",
)
NO_NAME = Text(
    nb="planene sier ikke hvilken organisasjon de hører til, og enhetene kan da ikke kjennes igjen. Skriv «organisasjon» i dem",
    nn="planane seier ikkje kva organisasjon dei høyrer til, og einingane kan då ikkje kjennast att. Skriv «organisasjon» i dei",
    en="the plans do not say which organisation they are of, so their units can't be known again. Write “organisation” in them",
)


def alone(portfolio: Portfolio) -> Text | None:
    """Why plans can't be seen together: their organisation is not named, or there is only one."""
    if not portfolio.is_named:
        return NO_NAME
    return ONE_PLAN if len(portfolio.readable) < 2 else None  # noqa: PLR2004  (two make a portfolio)
