"""Plan reports → one versioned JSON document, a requirement a line.

The document is the same in every language but for the texts: `language`, `message`, `title`,
`reason` and `write`. `report_shape` says what each key holds.
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
from gevinst.check.verdict import Gaps, Met, NotApplicable, Status, Upcoming, Waived
from gevinst.rules.form.identity import masked
from gevinst.rules.sources import strength
from gevinst.views.visible import UNSEEN
from gevinst.words import Choice, Language, Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.check.verdict import Finding, PlanReport, Report, Verdict
    from gevinst.rules.rule import Gap, Role, Rule
    from gevinst.views.report_shape import (
        CountsShape,
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
    tally = Tally()
    return "".join(pieces(tally.counting(report.plans), report.as_of, tally))


def pieces(plans: Iterable[PlanReport], as_of: date, tally: Tally) -> Iterator[str]:
    """The document piece by piece, a plan at a time; the tally that counted them comes last."""
    tool = {"name": "gevinst", "version": __version__}
    head = {"version": VERSION, "tool": tool, "as_of": as_of.isoformat()}
    yield _encode(head)[:-1] + ', "plans": ['
    before = "\n"
    for plan in plans:
        yield before + _clean(_plan(plan))
        del plan  # its memory is warm for the next one
        before = ",\n"
    yield _clean(f'\n], "summary": {_encode(_summary(tally))}}}\n')


def _clean(text: str) -> str:
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


def _plan(report: PlanReport) -> str:
    head = {
        "path": masked(report.name),
        "project": _shown(report.plan.project.name),
        "language": report.language.value,
        "phase": report.phase.value,
        "phase_stated": report.phase_stated,
        "counts": _counts({status: report.count(status) for status in Status}),
    }
    requirements = ",\n".join(_line(found, report) for found in report.findings)
    return f'{_encode(head)[:-1]}, "requirements": [\n{requirements}\n]}}'


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
        "waiver": _waiver(verdict),
        "gaps": [_gap(gap, rule.who, report) for gap in _gaps(verdict)] if report else [],
    }


def _gaps(verdict: Verdict) -> tuple[Gap, ...]:
    return verdict.gaps if isinstance(verdict, Gaps | Upcoming | Waived) else ()


def _waiver(verdict: Verdict) -> WaiverShape | None:
    if not isinstance(verdict, Waived):
        return None
    waiver = verdict.waiver
    until = waiver.until.isoformat() if waiver.until else None
    return {
        "reason": _shown(waiver.reason),
        "approved_by": _shown(waiver.approved_by),
        "until": until,
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
        "facts": {name: _raw(fact) for name, fact in gap.facts.items()},
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


def _raw(fact: Any) -> Any:  # noqa: ANN401, PLR0911  (a fact may be of any kind)
    """A fact as JSON, in no language."""
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
        return [
            _raw(item) for item in (sorted(fact) if isinstance(fact, set | frozenset) else fact)
        ]
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


def _counts(verdicts: dict[Status, int]) -> CountsShape:
    return {
        "met": verdicts[Status.MET],
        "gap": verdicts[Status.GAP],
        "upcoming": verdicts[Status.UPCOMING],
        "not_applicable": verdicts[Status.NOT_APPLICABLE],
        "waived": verdicts[Status.WAIVED],
    }


def _summary(tally: Tally) -> SummaryShape:
    gaps: Any = {severity.value: count for severity, count in tally.gaps.items()}
    return {
        "plans": tally.plans,
        "counts": _counts(tally.verdicts),
        "gaps": gaps,
        "missing": list(map(masked, tally.missing)),
        "closed": list(map(masked, tally.closed)),
        "faults": [{"path": masked(path), "rule": fault.rule} for path, fault in tally.faults],
    }
