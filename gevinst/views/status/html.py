"""How gains stand → an HTML document with a plot of each, and the figures in tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.rules.b5_gains.measured import in_full
from gevinst.views.paper.html import html
from gevinst.views.paper.sheet import Sheet
from gevinst.views.status import labels
from gevinst.views.status.plots import MOST_DRAWN, plot_of
from gevinst.views.status.told import MOST_DUE, MOST_GAINS, Telling, title, tone
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.follow.status import GainStatus, Overview, PlanStatus
    from gevinst.views.status.plots import Drawn
    from gevinst.views.status.told import Row
    from gevinst.words import Language

MOST_MEASUREMENTS = 24


class Shown(NamedTuple):
    """A gain as the document shows it."""

    gain: GainStatus
    ident: str
    tone: str
    plot: Drawn | None
    rows: tuple[Row, ...]
    measured: tuple[tuple[str, str, str], ...]
    earlier: int


class Section(NamedTuple):
    """A plan as the document shows it: its gains, those that are due, and how many are left out."""

    plan: PlanStatus
    gains: tuple[Shown, ...]
    due: tuple[GainStatus, ...]
    more_gains: int
    more_due: int


def render(overview: Overview, language: Language) -> str:
    """The document. Raises `WrongUse` where Jinja2 is not installed."""
    telling = Telling(language, overview)
    heading = telling.say(labels.TITLE)
    sheet = Sheet(heading, title(overview, telling), overview.as_of, language)
    left = MOST_DRAWN
    sections = []
    for number, plan in enumerate(overview.plans, 1):
        shown = tuple(_gains(plan, number, telling, min(left, MOST_GAINS)))
        left -= len(shown)
        more = len(plan.gains) - len(shown)
        sections.append(Section(plan, shown, plan.due[:MOST_DUE], more, len(plan.due[MOST_DUE:])))
    return html(
        "status.html.j2",
        sheet,
        overview=overview,
        sections=sections,
        telling=telling,
        labels=labels,
        tone=tone,
    )


def _gains(plan: PlanStatus, number: int, telling: Telling, most: int) -> Iterator[Shown]:
    for at, gain in enumerate(plan.gains[:most], 1):
        ident = f"gain-{number}-{at}"
        yield Shown(
            gain,
            ident,
            tone(gain),
            plot_of(gain, ident, plan.as_of, plan.tolerance, telling),
            tuple(telling.rows(gain)),
            tuple(_measured(gain, telling)),
            len(gain.series.counted[:-MOST_MEASUREMENTS]),
        )


def _measured(gain: GainStatus, telling: Telling) -> Iterator[tuple[str, str, str]]:
    """The day of each of the latest measurements, its figure, and what the line says for that day."""
    for one in gain.series.counted[-MOST_MEASUREMENTS:]:
        due = in_full(round(gain.line.at(one.day), gain.line.decimals)) if gain.line else None
        yield (
            str(one.day),
            written(in_full(one.value), telling.language),
            "–" if due is None else written(due, telling.language),
        )
