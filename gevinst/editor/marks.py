"""An open plan → what the editor marks in it: each gap that is due, where it is, and how serious it is.

What was known before is marked as the least there is, as it does not fail a check either.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.verdict import known_of
from gevinst.editor.places import Stretch
from gevinst.errors import WrongUse
from gevinst.rules.rule import Severity
from gevinst.views.told import sentence
from gevinst.views.visible import inert, visible
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.editor.open import OpenPlan
    from gevinst.rules.rule import Gap, Rule

MOST = 500
MARK = Text(
    nb="{sentence} Krav: {title}.",
    nn="{sentence} Krav: {title}.",
    en="{sentence} Requirement: {title}.",
)
KNOWN = Text(
    nb="Kjent fra før: {sentence} Krav: {title}.",
    nn="Kjent frå før: {sentence} Krav: {title}.",
    en="Already known: {sentence} Requirement: {title}.",
)
MORE = Text(
    nb="{count} til vises ikke her. «gevinst check» viser alle.",
    nn="{count} til er ikkje viste her. «gevinst check» viser alle.",
    en="{count} more are not shown here. “gevinst check” shows all.",
)


class Mark(NamedTuple):
    """What is marked: where, how serious it is (None: known before), by which requirement (if any), and what is said of it."""

    stretch: Stretch
    severity: Severity | None
    code: str
    message: str


class Marked(NamedTuple):
    """A gap, the requirement that finds it, where in the text it is, and whether it was known before."""

    rule: Rule[Any]
    gap: Gap
    stretch: Stretch
    known: bool = False


def marks(plan: OpenPlan) -> list[Mark]:
    """What is marked in a plan, the most serious kept where there is very much."""
    try:
        found = [_mark(each, plan) for each in marked(plan)]
    except WrongUse as error:  # settings that can't be read
        message = visible(error.sentence(plan.spoken))
        return [Mark(Stretch(0, 0), Severity.ERROR, "", message)]
    if len(found) <= MOST:
        return found
    kept = sorted(found, key=_weight, reverse=True)[:MOST]
    more = MORE.to(plan.language, {"count": len(found) - MOST})
    return [*kept, Mark(Stretch(0, 0), Severity.ADVICE, "", more)]


def marked(plan: OpenPlan) -> Iterator[Marked]:
    """Each gap that is due, what is new first, with where it is: at the file's start where it has no place."""
    report = plan.report
    for rule, gap in report.gaps():
        yield Marked(rule, gap, _stretch(plan, gap))
    for rule, verdict in report.findings:
        for gap in known_of(verdict):
            yield Marked(rule, gap, _stretch(plan, gap), known=True)


def marked_within(plan: OpenPlan, stretch: Stretch, most: int) -> list[Marked]:
    """The first gaps that touch a stretch of the text."""
    return list(islice((each for each in marked(plan) if each.stretch.touches(stretch)), most))


def _stretch(plan: OpenPlan, gap: Gap) -> Stretch:
    span = gap.place.span
    return plan.seen.span(span) if span else Stretch(0, 0)


def _weight(mark: Mark) -> int:
    return mark.severity.weight if mark.severity else 0


def _mark(each: Marked, plan: OpenPlan) -> Mark:
    facts = {"sentence": sentence(each.gap, plan.language), "title": each.rule.title}
    message = inert((KNOWN if each.known else MARK).to(plan.language, facts))
    severity = None if each.known else each.rule.severity
    return Mark(each.stretch, severity, each.rule.id, message)
