"""Plan reports → text for a person at a terminal, who is no programmer.

For each plan a head with the verdict, a line a barrier, then the gaps, worst first, each with its
place, why it matters, who should act and what to write; last the three things to do first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.check.verdict import Status
from gevinst.views import labels
from gevinst.views.stream import canvas, fitting
from gevinst.views.visible import inert, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from gevinst.check.tally import Tally
    from gevinst.check.verdict import PlanReport
    from gevinst.views.stream import Canvas
    from gevinst.views.writer import Run
    from gevinst.words import Language


class Writer:
    """The reports one after the other; where there are several, a summary last."""

    def __init__(self, run: Run) -> None:
        """A report for the screen that the run knows, else for standard output."""
        self.run = run
        self.on = run.canvas or canvas()
        self.verdicts: list[str] = []
        self.language = run.language

    def begin(self) -> str:
        """Nothing."""
        return ""

    def piece(self, report: PlanReport) -> tuple[str, str, Language]:
        """The report on a plan, its verdict in a line, and its language."""
        line = f"{visible(report.name)}: {verdict(report)}"
        return _report(report, self.run, self.on), line, report.language

    def add(self, piece: tuple[str, str, Language]) -> str:
        """The report on a plan, after an empty line where it is not the first."""
        text, line, language = piece
        if not self.verdicts:
            self.language = language
        self.verdicts.append(line)
        return f"\n{text}" if len(self.verdicts) > 1 else text

    def end(self, tally: Tally) -> str:
        """The verdicts on all the plans, where there are several."""
        if len(self.verdicts) < 2:  # noqa: PLR2004  (one plan has said it all)
            return ""
        facts = {"plans": tally.plans, "closed": tally.closed_gaps}
        facts |= {status.value: count for status, count in tally.verdicts.items()}
        compared = tally.known_gaps or tally.closed_gaps
        total = (labels.TOTAL_KNOWN if compared else labels.TOTAL).to(self.language, facts)
        lines = ["", labels.SUMMARY.to(self.language), *self.verdicts, total]
        return "".join(f"{line}\n" for line in _folded(lines, self.on))


def _report(plan: PlanReport, run: Run, on: Canvas) -> str:
    told = (Status.GAP, Status.UPCOMING, Status.WAIVED, Status.KNOWN)
    if not (run.verbose or on.colour or plan.closed or any(map(plan.count, told))):
        lines = [*head(plan, run.as_of), verdict(plan)]
        return "".join(f"{line}\n" for line in _folded(lines, on))
    from gevinst.views.drawing import drawn  # noqa: PLC0415  (rich, for reports with something to draw)

    return drawn(plan, run, on)


def head(plan: PlanReport, as_of: date) -> list[str]:
    """What plan it is, in which phase and on which day it was judged, and whether all of it was read."""
    project, spoken = plan.plan.project, plan.language
    names = [name for name in (project.name, project.organisation) if name]
    title = " · ".join(names) or labels.UNNAMED.to(spoken)
    phase = labels.PHASE if plan.phase_stated else labels.PHASE_UNSTATED
    lines = [title, plan.name, phase.to(spoken, {"phase": plan.phase, "as_of": as_of})]
    if plan.loaded.readable and any(rule.id == "GEV001" for rule, _ in plan.gaps()):
        lines.append(labels.PARTLY_READ.to(spoken))
    if plan.terms.off:
        from gevinst.views.limits import off  # noqa: PLC0415  (as a rule, all are judged)

        lines.append(off(plan.terms, spoken) or "")
    return [visible(line) for line in lines]


def verdict(plan: PlanReport) -> str:
    """The verdict on a plan in one line."""
    if not plan.loaded.readable:
        return labels.UNREADABLE.to(plan.language)
    ended = dict.fromkeys(Status, 0)
    for found in plan.findings:
        ended[found.verdict.status] += 1
    known = ended[Status.KNOWN]
    has_known = known or any(getattr(found.verdict, "known", ()) for found in plan.findings)
    if not (count := ended[Status.GAP]):
        none = labels.NO_NEW_GAPS if known else labels.NO_GAPS
        return none.to(plan.language, {"counts": ", ".join(counted(ended, plan.language))})
    by_severity = [
        found.rule.severity for found in plan.findings if found.verdict.status is Status.GAP
    ]
    facts = {
        "count": count,
        "errors": by_severity.count("error"),  # type: ignore[arg-type]
        "warnings": by_severity.count("warning"),  # type: ignore[arg-type]
        "advice": by_severity.count("advice"),  # type: ignore[arg-type]
        "known": known,
    }
    some = labels.HAS_NEW_GAPS if has_known else labels.HAS_GAPS
    return some.to(plan.language, facts)


def counted(ended: Mapping[Status, int], spoken: Language) -> list[str]:
    """`9 oppfylt`, `1 mangler` …, for each way that any requirement ended."""
    return [
        f"{count} {labels.STATUSES[status].to(spoken)}" for status, count in ended.items() if count
    ]


def _folded(lines: Iterable[str], on: Canvas) -> Iterator[str]:
    table = fitting(on.encoding)
    for line in lines:
        plain = line.translate(table)
        if len(plain) <= on.width and plain.isascii():
            yield plain
        else:
            import textwrap  # noqa: PLC0415

            yield from map(inert, textwrap.wrap(plain, on.width) or [""])
