"""Plan reports → a SARIF 2.1.0 log, as code scanning needs it.

Only gaps are results: code scanning shows all that is in a log as open, also what is suppressed. Every
requirement there is is a rule, so that `ruleIndex` is the same in every run; those that no plan was
held against are told in the invocation.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gevinst import __version__
from gevinst.check.judge import FAULT
from gevinst.rules import catalogue
from gevinst.rules.form.identity import masked
from gevinst.source.place import Span
from gevinst.views import told
from gevinst.views.fingerprint import fingerprints
from gevinst.views.json import clean
from gevinst.views.markup import escaped, fence
from gevinst.views.repository import path_of, uri_of
from gevinst.views.sarif_rules import LEVELS, descriptors, plain
from gevinst.views.visible import visible
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.check.tally import Tally
    from gevinst.check.verdict import Fault, PlanReport
    from gevinst.rules.rule import Gap, Rule
    from gevinst.views.fingerprint import Fingerprint
    from gevinst.views.writer import Run

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
MOST_RESULTS = 25_000
MOST_TOLD = 100
LEFT_OUT = Text(
    nb="Filen har plass til {most} mangler. {count} til er utelatt.",
    nn="Fila har plass til {most} manglar. {count} til er utelatne.",
    en="The file has room for {most} gaps. {count} more are left out.",
)
NOT_CHECKED = Text(
    nb="{path} finnes ikke eller kan ikke leses, og er ikke sjekket.",
    nn="{path} finst ikkje eller kan ikkje lesast, og er ikkje sjekka.",
    en="{path} does not exist or can't be read, and was not checked.",
)
MORE_NOT_TOLD = Text(
    nb="{count} meldinger til av samme slag er utelatt.",
    nn="{count} meldingar til av same slag er utelatne.",
    en="{count} more messages of this kind are left out.",
)
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


class Writer:
    """The log, a result a line; after its results what the run came to."""

    def __init__(self, run: Run) -> None:
        """A log on this run, with no result in it yet."""
        self.run = run
        self.rules = catalogue(plugins=run.plugins)
        self.index = {rule.id: number for number, rule in enumerate(self.rules)}
        self.off = set(self.index)
        self.results = 0

    def begin(self) -> str:
        """The tool and its rules."""
        driver = {
            "name": "gevinst",
            "version": __version__,
            "semanticVersion": __version__,
            "language": self.run.language.value,
        }
        rules = ",\n".join(map(_encode, descriptors(self.rules, self.run.language)))
        opening = (
            f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{{\n'
            f'"tool": {{"driver": {_encode(driver)[:-1]}, "rules": [\n{rules}\n]}}}},\n'
            f'"language": "{self.run.language.value}", "columnKind": "unicodeCodePoints",\n'
            '"results": ['
        )
        return clean(opening)

    def piece(self, report: PlanReport) -> tuple[list[str], tuple[str, ...]]:
        """The plan's gaps as results, and the rules that it was not held against."""
        path, gaps = path_of(report.name), list(report.gaps())
        found = zip(gaps, fingerprints(path, gaps), strict=True)
        results = [
            clean(_encode(self._result(rule, gap, uri_of(path), known, report)))
            for (rule, gap), known in found
        ]
        judged = {rule.id for rule in report.terms.rules}
        return results, tuple(rule_id for rule_id in self.index if rule_id not in judged)

    def add(self, piece: tuple[list[str], tuple[str, ...]]) -> str:
        """The results that there is room for."""
        results, off = piece
        self.off.intersection_update(off)
        kept = results[: max(0, MOST_RESULTS - self.results)]
        before = ",\n" if self.results else "\n"
        self.results += len(results)
        return before + ",\n".join(kept) if kept else ""

    def end(self, tally: Tally) -> str:
        """What the run came to: whether all was judged, and what was left out."""
        invocation: dict[str, Any] = {
            "executionSuccessful": not (tally.faults or tally.missing or tally.closed),
            "toolExecutionNotifications": self._notifications(tally),
        }
        if tally.plans and self.off:
            invocation["ruleConfigurationOverrides"] = [
                {"configuration": {"enabled": False}, "descriptor": self._descriptor(rule_id)}
                for rule_id in sorted(self.off)
            ]
        return clean(f'\n],\n"invocations": [{_encode(invocation)}]}}]}}\n')

    def _descriptor(self, rule_id: str) -> dict[str, Any]:
        return {"id": rule_id, "index": self.index[rule_id]}

    def _result(
        self, rule: Rule[Any], gap: Gap, uri: str, known: Fingerprint, report: PlanReport
    ) -> dict[str, Any]:
        result = {
            "ruleId": rule.id,
            "ruleIndex": self.index[rule.id],
            "level": LEVELS[rule.severity],
            "message": _message(gap, report),
            "locations": [_location(gap, uri, report)],
            "partialFingerprints": {
                "primaryLocationLineHash": f"{known.hash[:16]}:{known.number}",
                "gevinst/v1": known.whole,
            },
        }
        if rule.id not in self.index:
            del result["ruleIndex"]
        return result

    def _notifications(self, tally: Tally) -> list[dict[str, Any]]:
        spoken = self.run.language
        lost = [*tally.missing, *tally.closed]
        told_of = [
            _notification("error", NOT_CHECKED.to(spoken, {"path": path}))
            for path in lost[:MOST_TOLD]
        ]
        told_of += [self._fault(path, fault) for path, fault in tally.faults[:MOST_TOLD]]
        more = max(0, len(lost) - MOST_TOLD) + max(0, len(tally.faults) - MOST_TOLD)
        if more:
            told_of.append(_notification("error", MORE_NOT_TOLD.to(spoken, {"count": more})))
        if self.results > MOST_RESULTS:
            facts = {"most": MOST_RESULTS, "count": self.results - MOST_RESULTS}
            told_of.append(_notification("warning", LEFT_OUT.to(spoken, facts)))
        return told_of

    def _fault(self, path: str, fault: Fault) -> dict[str, Any]:
        told_of = _notification("error", f"{fault.error}: {FAULT.to(self.run.language)}")
        uri = uri_of(path_of(path))
        told_of["locations"] = [{"physicalLocation": {"artifactLocation": {"uri": uri}}}]
        if fault.rule in self.index:
            told_of["associatedRule"] = self._descriptor(fault.rule)
        return told_of


def _notification(level: str, text: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": plain(visible(text))}}


def _message(gap: Gap, report: PlanReport) -> dict[str, str]:
    """The sentence and what to write; code scanning shows only the plain text."""
    sentence = told.sentence(gap, report.language)
    lines = told.to_write_in_text(gap, report)
    if not lines:
        return {"text": plain(sentence), "markdown": escaped(sentence)}
    label, *yaml = lines
    marked = [escaped(sentence), "", escaped(label), "", *fence(yaml, "yaml")]
    return {"text": plain("\n".join([sentence, "", *lines])), "markdown": "\n".join(marked)}


def _location(gap: Gap, uri: str, report: PlanReport) -> dict[str, Any]:
    line, start, end = _on_one_line(gap.place.span, report)
    region = {"startLine": line, "startColumn": start, "endLine": line, "endColumn": end}
    location: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}
    }
    if gap.place.path:
        element = {"fullyQualifiedName": masked(gap.place.path), "kind": "property"}
        location["logicalLocations"] = [element]
    return location


def _on_one_line(span: Span | None, report: PlanReport) -> tuple[int, int, int]:
    """The line and the columns of a span; of one over several lines, what is on the first.

    An alert is shown in a pull request only where all its lines are in the difference.
    """
    line, start, end_line, end = span or Span(1, 1, 1, 1)
    if end_line > line:
        end = len(report.loaded.document.line(line)) + 1
    return line, start, max(start, end)
