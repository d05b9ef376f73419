"""One plan's report → blocks of Markdown, each whole by itself, so that a page may end after any."""

from __future__ import annotations

import sys
from itertools import groupby
from typing import TYPE_CHECKING, Any

from gevinst.check.verdict import Gaps, NotApplicable, Status, Upcoming
from gevinst.views import labels, told
from gevinst.views.before import known_before
from gevinst.views.markup import code, escaped, fence, folded, heads, row
from gevinst.views.repository import path_of, shown
from gevinst.views.terminal import head, verdict
from gevinst.views.visible import visible
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.verdict import Finding, PlanReport
    from gevinst.rules.rule import Gap, Rule
    from gevinst.views.writer import Run

ALL = sys.maxsize
BARRIER = Text(nb="Barriere", nn="Barriere", en="Barrier")
COUNTED = Text(nb="{status}: {count}", nn="{status}: {count}", en="{status}: {count}")


def blocks(plan: PlanReport, run: Run) -> Iterator[str]:
    """The plan's part of the page, below a heading of the second level."""
    yield from ("\n".join(lines) for lines in _blocks(plan, run))


def _blocks(plan: PlanReport, run: Run) -> Iterator[list[str]]:
    yield _head(plan, run)
    if plan.findings:
        yield _counts(plan)
    due = [
        (found.rule, found.verdict.gaps)
        for found in _by_barrier(plan)
        if isinstance(found.verdict, Gaps)
    ]
    for family, missing in groupby(due, lambda found: found[0].family):
        top = [f"### {escaped(labels.BARRIERS[family].to(plan.language))}", ""]
        for rule, gaps in missing:
            yield [*top, *_requirement(rule, gaps, plan, verbose=run.verbose)]
            top = []
    most = ALL if run.verbose else told.MOST_OF_A_KIND
    for heading, lines in known_before(plan, run, most):
        yield _folded(heading.to(plan.language), lines)
    yield from _rest(plan)


def _by_barrier(plan: PlanReport) -> list[Finding]:
    """What was found, a barrier after the other: a house's own requirements go with ours."""
    return sorted(plan.findings, key=lambda found: found.rule.family)


def _head(plan: PlanReport, run: Run) -> list[str]:
    title, _, *rest = head(plan, run.as_of)
    lines = [f"## {escaped(title)}", "", code(shown(path_of(plan.name))), ""]
    lines += [f"**{escaped(verdict(plan))}**", ""]
    return [*lines, *map(escaped, rest)]


def _counts(plan: PlanReport) -> list[str]:
    """A table of how the requirements of each barrier ended."""
    ended = [status for status in Status if plan.count(status)]
    names = [labels.STATUSES[status].to(plan.language) for status in ended]
    lines = heads([BARRIER.to(plan.language), *names])
    for family, findings in groupby(_by_barrier(plan), lambda found: found.rule.family):
        found = [one.verdict.status for one in findings]
        counts = (str(found.count(status)) for status in ended)
        lines.append(row([escaped(labels.BARRIERS[family].to(plan.language)), *counts]))
    return lines


def _requirement(
    rule: Rule[Any], gaps: tuple[Gap, ...], plan: PlanReport, *, verbose: bool
) -> list[str]:
    """A requirement that is not met: why it matters, who should act, and each place."""
    spoken, severity = plan.language, rule.severity.word(plan.language)
    lines = [f"#### {escaped(visible(f'{rule.id} {severity}: {rule.title.to(spoken)}'))}", ""]
    lines += [_labelled(labels.WHY.to(spoken), visible(rule.why.to(spoken))), ""]
    lines += [_labelled(labels.WHO.to(spoken), told.who(rule, gaps, plan))]
    most = len(gaps) if verbose else told.MOST_OF_A_KIND
    for wanted, same in told.alike(gaps[:most], plan):
        lines += ["", *(f"- {_gap(gap, plan)}" for gap in same)]
        if wanted.yaml:
            label = wanted.label(len(same)).to(spoken)
            lines += ["", escaped(label), "", *fence(wanted.yaml.split("\n"), "yaml")]
    if more := sum(gap.stands_for for gap in gaps[most:]):
        lines += ["", escaped(labels.MORE_OF_THIS.to(spoken, {"count": more}))]
    return lines


def _labelled(label: str, text: str) -> str:
    return f"**{escaped(label)}** {escaped(text)}"


def _gap(gap: Gap, plan: PlanReport) -> str:
    """What is missing, and where."""
    path, span = shown(path_of(plan.name)), gap.place.span
    place = f"{path}:{span.line}:{span.column}" if span else path
    said = [told.sentence(gap, plan.language), told.said_instead(gap, plan.language)]
    return f"{escaped(' '.join(filter(None, said)))} ({code(place)})"


def _rest(plan: PlanReport) -> Iterator[list[str]]:
    """What does not fail: a folded list for each way that requirements ended."""
    lists: dict[Status, list[str]] = {
        Status.UPCOMING: [],
        Status.WAIVED: [],
        Status.NOT_APPLICABLE: [],
    }
    for found in plan.findings:
        lists[Status.WAIVED] += told.waivers(found, plan)
        match found.verdict:
            case Upcoming(due=due):
                line = f"{_title(found.rule, plan)} ({due.word(plan.language)})"
                lists[Status.UPCOMING].append(line)
            case NotApplicable(reason=reason):
                line = f"{_title(found.rule, plan)}: {reason.to(plan.language)}"
                lists[Status.NOT_APPLICABLE].append(line)
    for status, lines in lists.items():
        if lines:
            facts = {"status": labels.STATUSES[status], "count": len(lines)}
            summary = COUNTED.to(plan.language, facts)
            yield _folded(summary, lines)


def _folded(summary: str, lines: list[str]) -> list[str]:
    return folded(summary, (f"- {escaped(visible(line))}" for line in lines))


def _title(rule: Rule[Any], plan: PlanReport) -> str:
    return f"{rule.id} {rule.title.to(plan.language)}"
