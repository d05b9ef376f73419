"""What was known before of one plan → lines of text: what is still missing, and what no longer is."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from gevinst.check.verdict import known_of
from gevinst.plan.paths import in_words
from gevinst.views import labels
from gevinst.views.visible import visible
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.check.identity import Identity
    from gevinst.check.verdict import PlanReport
    from gevinst.rules.rule import Gap
    from gevinst.views.writer import Run
    from gevinst.words import Language, Text


def known_before(report: PlanReport, run: Run, most: int) -> Iterator[tuple[Text, list[str]]]:
    """A section on what is known and one on what is gone, where there are such: a heading, and a line a gap.

    Of a requirement no more than `most` are told, and how many more there are.
    """
    if known := list(_known(report, most)):
        yield labels.KNOWN, known
    if closed := list(_closed(report, most)):
        if run.baseline and not run.drops:
            closed.append(labels.DROP.to(report.language, {"path": visible(run.baseline)}))
        yield labels.CLOSED, closed


def _known(report: PlanReport, most: int) -> Iterator[str]:
    spoken = report.language
    for rule, verdict in report.findings:
        gaps = known_of(verdict)
        for gap in gaps[:most]:
            what = gap.text.to(spoken, gap.facts)
            facts = {"rule": rule.id, "where": _line_of(gap, spoken), "what": what}
            yield visible(labels.KNOWN_LINE.to(spoken, facts))
        yield from _more(gaps[most:], spoken)


def _closed(report: PlanReport, most: int) -> Iterator[str]:
    spoken = report.language
    titles = {rule.id: rule.title for rule, _ in report.findings}
    for rule_id, closed in groupby(report.closed, lambda gap: gap.rule):
        gaps = list(closed)
        for gap in gaps[:most]:
            facts = {"rule": rule_id, "title": titles[rule_id], "where": _where(gap, report)}
            yield visible(labels.CLOSED_LINE.to(spoken, facts))
        yield from _more(gaps[most:], spoken)


def _more(gaps: Sequence[Gap | Identity], spoken: Language) -> Iterator[str]:
    if gaps:
        count = sum(gap.stands_for for gap in gaps)
        yield labels.MORE_OF_THIS.to(spoken, {"count": count})


def _line_of(gap: Gap, spoken: Language) -> str:
    return labels.LINES.to(spoken, {"lines": gap.place.span.line}) if gap.place.span else ""


def _where(gap: Identity, report: PlanReport) -> str:
    if gap.stands_for > 1:
        return labels.CLOSED_COUNT.to(report.language, {"count": gap.stands_for})
    try:
        place = in_words(gap.element, report.loaded.language)
    except KeyError:  # a field that the format does not know, or a file by someone else
        place = gap.element
    return ": ".join(filter(None, (place, written(gap.listed, report.language))))
