"""How gains stand → a Markdown document: a table of all, and what is told of each, with a picture.

The pictures are of text, or links to plots that stand in files beside the document.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import quote

from gevinst.views.markup import code, escaped, heads, row
from gevinst.views.status import labels
from gevinst.views.status.told import MOST_DUE, MOST_GAINS, Telling, title
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gevinst.follow.status import GainStatus, Overview, PlanStatus
    from gevinst.views.status.plots import File, Place
    from gevinst.words import Language

    Plots = Mapping[Place, File]

COLUMNS = (labels.GAIN, labels.STATE, labels.REALISED, labels.LAST, labels.TARGET, labels.NEXT)


def render(overview: Overview, language: Language, plots: Plots | None = None) -> str:
    """The whole document; `plots` are the files that stand beside it, where there are any."""
    telling = Telling(language, overview)
    return "".join(f"{line}\n" for line in _lines(overview, telling, plots or {}))


def _lines(overview: Overview, telling: Telling, plots: Plots) -> Iterator[str]:
    yield f"# {telling.say(labels.TITLE)}"
    yield ""
    yield escaped(telling.say(labels.STATE_ON, as_of=overview.as_of))
    for number, plan in enumerate(overview.plans, 1):
        own = {at: plot for (of, at), plot in plots.items() if of == number}
        yield from _plan(plan, telling, own)
    if overview.unread:
        yield from ("", f"## {telling.say(labels.UNREAD)}", "")
        for each in overview.unread:
            yield f"- {escaped(visible(f'{each.path}: {each.why.to(telling.language)}'))}"
    if len(overview.plans) > 1:
        yield from ("", f"## {telling.say(labels.TOTAL)}: {title(overview, telling)}", "")
        yield escaped(telling.counts(overview.counts, overview.overdue))
    for said in (telling.method(), "" if plots else telling.bar_mark()):
        if said:
            yield from ("", f"*{escaped(said)}*")


def _plan(plan: PlanStatus, telling: Telling, plots: Mapping[int, File]) -> Iterator[str]:
    yield from ("", f"## {escaped(telling.head(plan))}", "", escaped(visible(plan.path)))
    for warning in telling.warnings(plan):
        yield from ("", f"**{escaped(warning)}**")
    yield from ("", escaped(telling.counts(plan.counts, plan.overdue)))
    if not plan.gains:
        return
    yield ""
    yield from heads([telling.say(column) for column in COLUMNS])
    for gain in plan.gains[:MOST_GAINS]:
        yield row(map(escaped, _cells(gain, telling)))
    if more := len(plan.gains[MOST_GAINS:]):
        yield from ("", escaped(telling.say(labels.MORE_GAINS, count=more)))
    yield from _due(plan, telling)
    for at, gain in enumerate(plan.gains[:MOST_GAINS], 1):
        yield from _gain(gain, telling, plots.get(at))
    if own := telling.own_method(plan):
        yield from ("", f"*{escaped(own)}*")


def _cells(gain: GainStatus, telling: Telling) -> Iterator[str]:
    yield telling.name(gain)
    yield telling.state(gain)
    yield telling.percent(gain) or "–"
    yield telling.figure(gain, gain.last.value, gain.last.day) if gain.last else "–"
    yield telling.figure(gain, *gain.target) if gain.target else "–"
    yield str(gain.next.day) if gain.next else "–"


def _due(plan: PlanStatus, telling: Telling) -> Iterator[str]:
    if not plan.due:
        return
    yield from ("", f"### {telling.say(labels.DUE)}", "")
    for gain in plan.due[:MOST_DUE]:
        told = escaped(f"{telling.name(gain)}: {telling.due(gain)}")
        yield f"- **{told}**" if gain.is_overdue else f"- {told}"
    if more := len(plan.due[MOST_DUE:]):
        yield f"- {escaped(telling.more(more))}"


def _gain(gain: GainStatus, telling: Telling, plot: File | None) -> Iterator[str]:
    yield from ("", f"### {escaped(telling.name(gain))}: {telling.state(gain)}", "")
    if plot:
        yield from (f"![{escaped(plot.about)}]({quote(os.fsencode(plot.name))})", "")
    elif pictures := telling.pictures(gain):
        yield from (code(pictures), "")
    for each in telling.rows(gain):
        yield f"- {each.label}: {escaped(each.text)}"
