"""Plan reports → one versioned JSON document, a requirement a line.

The document is the same in every language but for the texts: `language`, `message`, `title`,
`reason`, `warning` and `write`. `report_shape` says what each key holds.
"""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from gevinst import __version__
from gevinst.check.tally import Tally
from gevinst.check.verdict import Gaps, Met, NotApplicable, Status, Upcoming, known_of
from gevinst.check.waivers import lapse
from gevinst.rules.form.identity import masked
from gevinst.rules.sources import strength
from gevinst.views.visible import UNSEEN
from gevinst.views.writer import Run, pieces
from gevinst.words import Choice, Language, Phrase, Text

if TYPE_CHECKING:
    from gevinst.check.identity import Identity
    from gevinst.check.verdict import Excused, Fault, Finding, PlanReport, Report, Verdict
    from gevinst.rules.rule import Gap, Role, Rule
    from gevinst.views.report_shape import (
        ClosedShape,
        CountsShape,
        FaultShape,
        GapShape,
        RequirementShape,
        SummaryShape,
        WaiverShape,
    )

VERSION = "1"
_LONGEST_WRITTEN = 80
_HALF = re.compile("[\ud800-\udfff]")
_HIDDEN = re.compile(f"[{UNSEEN}\u202f]")
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def render(report: Report) -> str:
    """The whole document."""
    tally = Tally(faults=[("", fault) for fault in report.faults])
    writer = Writer(Run(report.as_of))
    return "".join(pieces(writer, tally.counting(report.plans), tally))


class Writer:
    """The document, a plan at a time, and what the run came to last."""

    def __init__(self, run: Run) -> None:
        """A document on this run."""
        self.run = run
        self.before = "\n"

    def begin(self) -> str:
        """All that comes before the plans."""
        return _encode(head(self.run))[:-1] + ', "plans": ['

    def piece(self, report: PlanReport) -> str:
        """One plan as JSON."""
        return clean(plan(report))

    def add(self, piece: str) -> str:
        """One plan, after a comma where it is not the first."""
        before, self.before = self.before, ",\n"
        return before + piece

    def end(self, tally: Tally) -> str:
        """The summary."""
        return clean(f'\n], "summary": {_encode(_summary(tally))}}}\n')


def head(run: Run) -> dict[str, Any]:
    """The format's version, the program and the day: what every document begins with."""
    tool = {"name": "gevinst", "version": __version__}
    return {
        "version": VERSION,
        "tool": tool,
        "as_of": run.as_of.isoformat(),
        "baseline": _shown(run.baseline),
        "since": _shown(run.since),
    }


def clean(text: str) -> str:
    """The same JSON without what a terminal or a workflow runner would obey.

    Signs that nobody sees are escaped, which a reader of JSON undoes. Half characters, from a file
    name that is not UTF-8, can't be written and are replaced.
    """
    if "##" in text:
        text = text.replace("##[", "\\u0023#[").replace("##vso[", "\\u0023#vso[")
    if text.isascii():
        return text
    text = _HALF.sub("\N{REPLACEMENT CHARACTER}", text)
    return _HIDDEN.sub(lambda found: json.dumps(found[0])[1:-1], text)


def plan(report: PlanReport) -> str:
    """One plan as JSON, a requirement a line."""
    about = {
        "path": masked(report.name),
        "project": _shown(report.plan.project.name),
        "language": report.language.value,
        "phase": report.phase.value,
        "phase_stated": report.phase_stated,
        "counts": _counts({status: report.count(status) for status in Status}),
        "settings": list(map(masked, report.terms.settings.files)),
        "off": list(report.terms.off),
        "closed": [_closed(gap) for gap in report.closed],
    }
    requirements = ",\n".join(_line(found, report) for found in report.findings)
    return f'{_encode(about)[:-1]}, "requirements": [\n{requirements}\n]}}'


def _line(finding: Finding, report: PlanReport) -> str:
    """A requirement as JSON; one that is met reads alike on every plan, and is written once."""
    if type(finding.verdict) is Met:
        return _met(finding.rule, report.language)
    return _encode(_requirement(finding.rule, finding.verdict, report.language, report))


@cache
def _met(rule: Rule[Any], language: Language) -> str:
    return _encode(_requirement(rule, Met(), language))


def _requirement(
    rule: Rule[Any], verdict: Verdict, language: Language, report: PlanReport | None = None
) -> RequirementShape:
    severity: Any = rule.severity.value
    due: Any = rule.due.value
    return {
        "id": rule.id,
        "barrier": rule.family,
        "severity": severity,
        "due": due,
        "sources": [{"id": source, "strength": strength(source).value} for source in rule.sources],
        "title": rule.title.to(language),
        "verdict": verdict.status.value,
        "reason": verdict.reason.to(language) if type(verdict) is NotApplicable else None,
        "gaps": _all_gaps(verdict.gaps, rule, report)
        if isinstance(verdict, Gaps | Upcoming)
        else [],
        "known": _all_gaps(known_of(verdict), rule, report),
        "waivers": [_waiver(each, rule, report) for each in getattr(verdict, "excused", ())],
    }


def _all_gaps(gaps: tuple[Gap, ...], rule: Rule[Any], report: PlanReport | None) -> list[GapShape]:
    return [_gap(gap, rule.who, report) for gap in gaps] if report else []


def _waiver(each: Excused, rule: Rule[Any], report: PlanReport | None) -> WaiverShape:
    waiver = each.waiver
    ending = lapse(waiver, report) if report else None
    return {
        "reason": _shown(waiver.reason),
        "approved_by": _shown(waiver.approved_by),
        "until": waiver.until.isoformat() if waiver.until else None,
        "units": list(map(masked, waiver.units)),
        "gains": list(map(masked, waiver.gains)),
        "gaps": _all_gaps(each.gaps, rule, report),
        "warning": ending.to(report.language) if report and ending else None,
    }


def _closed(gap: Identity) -> ClosedShape:
    return {
        "rule": gap.rule,
        "element": masked(gap.element),
        "listed": list(map(masked, gap.listed)),
        "count": gap.stands_for,
    }


def _gap(gap: Gap, who: Role, report: PlanReport) -> GapShape:
    from gevinst.views.snippet import snippet  # noqa: PLC0415  (a plan without gaps has no use for it)

    span = gap.place.span
    line, column, end_line, end_column = span or (None, None, None, None)
    role: Any = who.value
    return {
        "message": masked(gap.text.to(report.language, gap.facts)),
        "field": masked(gap.place.path),
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "facts": {name: raw(fact) for name, fact in gap.facts.items()},
        "role": role,
        "person": _shown(gap.person),
        "written": _written(gap),
        "write": snippet(gap, report.loaded, report.language),
    }


def _written(gap: Gap) -> str | None:
    filler = gap.node.origin.fillers.get(gap.name) if gap.node and gap.name else None
    if filler is None or len(filler) <= _LONGEST_WRITTEN:
        return _shown(filler)
    return masked(filler[:_LONGEST_WRITTEN] + "…")


def _shown(text: str | None) -> str | None:
    return masked(text) if text else None


def raw(fact: Any) -> Any:  # noqa: ANN401, PLR0911  (a fact may be of any kind)
    """A fact as JSON, in no language, and without identity numbers."""
    if isinstance(fact, Choice):
        return fact.value
    if fact is None or isinstance(fact, bool):
        return fact
    if isinstance(fact, str):
        return masked(fact)
    if isinstance(fact, int | float | Decimal):
        return _number(fact)
    if isinstance(fact, date):
        return fact.isoformat()
    if isinstance(fact, Text | Phrase):
        return {language.value: masked(fact.to(language)) for language in Language}
    if isinstance(fact, tuple | list | set | frozenset):
        return [raw(item) for item in (sorted(fact) if isinstance(fact, set | frozenset) else fact)]
    return masked(str(fact))


def _number(value: float | Decimal) -> int | float | str:
    """A JSON number where every reader gets the same value from it, else its digits as a string."""
    exact = Decimal(str(value))
    if not exact.is_finite():
        return str(value)
    if exact == exact.to_integral_value() and abs(exact) < 2**53:
        return int(exact)
    short = float(exact)
    return short if Decimal(repr(short)) == exact else format(exact, "f")


def _fault(path: str, fault: Fault) -> FaultShape:
    return {"path": masked(path), "rule": fault.rule, "package": fault.package or None}


def _counts(verdicts: dict[Status, int]) -> CountsShape:
    return {
        "met": verdicts[Status.MET],
        "gap": verdicts[Status.GAP],
        "upcoming": verdicts[Status.UPCOMING],
        "not_applicable": verdicts[Status.NOT_APPLICABLE],
        "waived": verdicts[Status.WAIVED],
        "known": verdicts[Status.KNOWN],
    }


def _summary(tally: Tally) -> SummaryShape:
    gaps: Any = {severity.value: count for severity, count in tally.gaps.items()}
    return {
        "plans": tally.plans,
        "counts": _counts(tally.verdicts),
        "gaps": gaps,
        "known_gaps": tally.known_gaps,
        "closed_gaps": tally.closed_gaps,
        "missing": list(map(masked, tally.missing)),
        "closed": list(map(masked, tally.closed)),
        "faults": [_fault(path, fault) for path, fault in tally.faults],
    }
