"""What was compared → the lines that every format for people tells, in one language, each inert."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from gevinst.changes.change import OF_GAPS, Change, Kind
from gevinst.changes.history import gaps_by_severity
from gevinst.views import labels as words
from gevinst.views.changes import labels
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.changes.compare import Compared
    from gevinst.words import Language, Text

MOST_OF_A_KIND = 10
_WITH_LINE = frozenset(
    (Kind.OPENED, Kind.BEGUN)
)  # the line of what is gone is of a file that is not at hand


class Part(NamedTuple):
    """Changes of one kind: a heading, a line each, and how many more there are."""

    kind: Kind
    heading: str
    lines: list[str]
    more: str


def head(compared: Compared, spoken: Language) -> list[str]:
    """What plan it is, which versions are compared, as of which day and in which phases."""
    old, new = compared.versions
    project = new.plan.project
    names = [name for name in (project.name, project.organisation) if name]
    phases = labels.ONE_PHASE if old.phase is new.phase else labels.TWO_PHASES
    facts = {"old": old.phase, "new": new.phase, "as_of": new.as_of}
    lines = [
        " · ".join(names) or words.UNNAMED.to(spoken),
        labels.FROM_TO.to(spoken, {"old": old.name, "new": new.name}),
        phases.to(spoken, facts),
    ]
    if not compared.is_whole:
        lines.append(labels.PARTLY_READ.to(spoken))
    return [visible(line) for line in lines]


def summary(compared: Compared, spoken: Language) -> str:
    """How many gaps came, went and are left, and how much else has changed, in a line."""
    if not compared.changes:
        return labels.NO_CHANGE.to(spoken)
    counts = counted(compared)
    text = labels.SUMMARY_CEASED if counts["ceased"] else labels.SUMMARY
    return text.to(spoken, counts)


def counted(compared: Compared) -> dict[str, int]:
    """How many gaps came, went, don't count now and are left, and how many other changes there are."""
    counts = compared.counts
    return {
        "opened": counts.get(Kind.OPENED, 0) + counts.get(Kind.BEGUN, 0),
        "closed": counts.get(Kind.CLOSED, 0),
        "left": sum(gaps_by_severity(compared.versions.new).values()),
        "ceased": counts.get(Kind.CEASED, 0),
        "others": sum(count for kind, count in counts.items() if kind not in OF_GAPS),
    }


def parts(
    compared: Compared, spoken: Language, most: int, more: Text = words.MORE_OF_THIS
) -> Iterator[Part]:
    """The changes a kind at a time; no more than `most` of each are told, and how many more there are."""
    for kind, changes in groupby(compared.changes, lambda change: change.kind):
        found = list(changes)
        left = len(found) - most
        rest = more.to(spoken, {"count": left}) if left > 0 else ""
        lines = [line(change, spoken) for change in found[:most]]
        yield Part(kind, labels.HEADINGS[kind].to(spoken), lines, rest)


def line(change: Change, spoken: Language) -> str:
    """A change in a line."""
    told = change.text.to(spoken, change.facts)
    if not change.rule:
        return visible(told)
    has_line = change.line and change.kind in _WITH_LINE
    where = words.LINES.to(spoken, {"lines": change.line}) if has_line else ""
    facts = {"rule": change.rule, "severity": change.severity, "where": where, "what": told}
    return visible(labels.GAP.to(spoken, facts))
