"""A plan's history → the lines that every format for people tells, in one language, each inert."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.changes.change import Kind
from gevinst.rules.rule import Severity
from gevinst.views import labels as words
from gevinst.views.changes.labels import HEADINGS
from gevinst.views.changes.told import line
from gevinst.views.history import labels
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from gevinst.changes.history import History, Version
    from gevinst.words import Language

_GONE = frozenset((Kind.CLOSED, Kind.CEASED))  # their number says enough


def head(history: History, spoken: Language) -> list[str]:
    """What plan it is, how its versions are judged, and whether there are older ones."""
    project = history.last.plan.project
    names = [name for name in (project.name, project.organisation) if name]
    lines = [
        " · ".join(names) or words.UNNAMED.to(spoken),
        history.name,
        labels.HOW_JUDGED.to(spoken),
    ]
    if history.more:
        lines.append(labels.OLDER.to(spoken))
    elif history.is_cut:
        lines.append(labels.CUT.to(spoken))
    return [visible(line) for line in lines]


def called(version: Version, spoken: Language) -> str:
    """The commit, or that it is not committed."""
    return version.commit or labels.NOT_COMMITTED.to(spoken)


def counts(version: Version) -> list[int]:
    """How many gaps of each severity a version has, the worst first."""
    return [(version.gaps or {}).get(severity, 0) for severity in Severity]


def unread(version: Version, spoken: Language) -> str:
    """Why nothing is known of a version; empty where it is."""
    if version.gaps is not None:
        return ""
    return (labels.GONE if version.is_gone else labels.UNREADABLE).to(spoken)


def changed(version: Version, spoken: Language) -> tuple[str, str]:
    """How many changes of each kind there were, and the one that matters most, where it says more."""
    if version.gaps is None:
        return unread(version, spoken), ""
    if version.counts is None:
        return labels.FIRST.to(spoken), ""
    if not version.counts:
        return labels.NO_CHANGE.to(spoken), ""
    told = [f"{HEADINGS[kind].to(spoken)}: {count}" for kind, count in version.counts.items()]
    first = next((one for one in version.changes if one.kind not in _GONE), None)
    return ". ".join(told) + ".", line(first, spoken) if first else ""
