"""A plan's history → Markdown: a row for each version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.rules.rule import Severity
from gevinst.views.history import labels
from gevinst.views.history.told import called, changed, counts, head
from gevinst.views.markup import escaped, heads, row

if TYPE_CHECKING:
    from gevinst.changes.history import History, Version
    from gevinst.words import Language


def render(history: History, spoken: Language) -> str:
    """The table, the oldest version first."""
    title, *rest = head(history, spoken)
    names = [labels.DAY, labels.VERSION, labels.PHASE]
    columns = [name.to(spoken) for name in names]
    columns += [severity.word(spoken) for severity in Severity]
    columns += [labels.IN_ALL.to(spoken), labels.CHANGED.to(spoken)]
    lines = [f"# {escaped(labels.TITLE.to(spoken))}: {escaped(title)}", ""]
    for line in rest:
        lines += [escaped(line), ""]
    lines += heads([escaped(column) for column in columns])
    lines += [row(map(escaped, _cells(version, spoken))) for version in history.versions]
    return "\n".join(lines) + "\n"


def _cells(version: Version, spoken: Language) -> list[str]:
    told = " ".join(filter(None, changed(version, spoken)))
    phase = version.phase.word(spoken) if version.phase else ""
    figures = counts(version)
    shown = [str(figure) for figure in (*figures, sum(figures))] if version.gaps is not None else []
    empty = [""] * (len(figures) + 1 - len(shown))
    return [str(version.day), called(version, spoken), phase, *shown, *empty, told]
