"""A plan's report before and now → the gaps that came, that went, and that began or ceased to count.

A gap that lists more than before has come, and one that lists less has gone, in part; so what came
from one version to another is what went on the way back.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.changes.change import Change, Kind
from gevinst.check.identity import as_kept, identity
from gevinst.check.matching import matched
from gevinst.check.ranking import urgency
from gevinst.check.verdict import Gaps, NotApplicable, Upcoming
from gevinst.rules.phrases import called
from gevinst.rules.rule import CANNOT_BE_KNOWN
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gevinst.changes.change import Versions
    from gevinst.check.identity import Identity
    from gevinst.check.verdict import Finding, PlanReport
    from gevinst.plan.model import Plan
    from gevinst.rules.rule import Gap, Rule

PLAIN = Text(nb="{what}", nn="{what}", en="{what}")
IN_PART = Text(
    nb="En del av dette: {what}", nn="Ein del av dette: {what}", en="Part of this: {what}"
)
MORE = Text(nb="Mer enn før: {what}", nn="Meir enn før: {what}", en="More than before: {what}")
WAS_LATER = Text(
    nb="Har forfalt fordi fasen er en annen: {what}",
    nn="Har forfalle fordi fasen er ein annan: {what}",
    en="Due now that the phase is another: {what}",
)
IS_LATER = Text(
    nb="Forfaller ikke før senere: {what}",
    nn="Forfell ikkje før seinare: {what}",
    en="Not due until later: {what}",
)
WAS_WAIVED = Text(
    nb="Er ikke lenger unntatt: {what}",
    nn="Er ikkje lenger unnateke: {what}",
    en="No longer waived: {what}",
)
IS_WAIVED = Text(
    nb="Mangler fortsatt, men er unntatt: {what}",
    nn="Manglar framleis, men er unnateke: {what}",
    en="Still missing, but waived: {what}",
)
NOT_APPLICABLE = Text(
    nb="Kravet gjelder ikke lenger: {what}",
    nn="Kravet gjeld ikkje lenger: {what}",
    en="The requirement no longer applies: {what}",
)


class _Way(NamedTuple):
    """What a gap is told as in one direction: kinds, and texts."""

    plain: Kind
    other: Kind
    part: Text
    later: Text
    waived: Text


_CAME = _Way(Kind.OPENED, Kind.BEGUN, MORE, WAS_LATER, WAS_WAIVED)
_WENT = _Way(Kind.CLOSED, Kind.CEASED, IN_PART, IS_LATER, IS_WAIVED)


class _Side:
    """One version's gaps by requirement: those that are due, and those that count later or are waived."""

    def __init__(self, report: PlanReport, names: Mapping[str, str]) -> None:
        self.findings = {finding.rule.id: finding for finding in report.findings}
        self.faulty = {fault.rule for fault in report.faults}
        self.due = {
            rule_id: _identities(rule_id, finding.verdict.gaps, names)
            for rule_id, finding in self.findings.items()
            if isinstance(finding.verdict, Gaps)
        }
        self.later = {
            rule_id: _identities(rule_id, finding.verdict.gaps, names)
            for rule_id, finding in self.findings.items()
            if isinstance(finding.verdict, Upcoming)
        }
        self.waived = {
            rule_id: _identities(
                rule_id, (gap for each in finding.excused for gap in each.gaps), names
            )
            for rule_id, finding in self.findings.items()
            if finding.excused
        }


def read_whole(report: PlanReport) -> bool:
    """Whether the file was read to its end, so that what is not in it is known not to be."""
    return not any(rule.id in CANNOT_BE_KNOWN for rule, _ in report.gaps())


def gap_changes(versions: Versions) -> Iterator[Change]:
    """The changes in what is missing, the most urgent first.

    Where a version was not read to its end, only that is told.
    """
    old, new = _Side(versions.old, new_names(versions)), _Side(versions.new, {})
    only = None if all(map(read_whole, versions)) else CANNOT_BE_KNOWN
    yield from _told(old, new, _CAME, only)
    yield from _told(new, old, _WENT, only)


def _told(before: _Side, after: _Side, way: _Way, only: frozenset[str] | None) -> Iterator[Change]:
    """The gaps of one version that another one does not have."""
    for rule_id, identities in after.due.items():
        other = before.findings.get(rule_id)
        if other is None or rule_id in before.faulty or not (only is None or rule_id in only):
            continue
        finding = after.findings[rule_id]
        match = matched(identities, before.due.get(rule_id, ()))
        for number, gap in enumerate(getattr(finding.verdict, "gaps", ())):
            if number not in match.known:
                yield _change(gap, identities[number], finding, before, way)


def _change(gap: Gap, found: Identity, finding: Finding, other: _Side, way: _Way) -> Change:
    rule = finding.rule
    kind, text = way.plain, PLAIN
    if _has(other.later.get(rule.id, ()), found):
        kind, text = way.other, way.later
    elif _has(other.waived.get(rule.id, ()), found):
        kind, text = way.other, way.waived
    elif any(_overlap(one, found) for one in other.due.get(rule.id, ())):
        text = way.part
    elif way is _WENT and isinstance(other.findings[rule.id].verdict, NotApplicable):
        text = NOT_APPLICABLE
    return _as_change(kind, text, gap, rule)


def _as_change(kind: Kind, text: Text, gap: Gap, rule: Rule[Any]) -> Change:
    weight, in_form, due, _ = urgency(rule)
    return Change(
        kind,
        text,
        {"what": Phrase(gap.text, gap.facts)},
        gap.place.path,
        rank=(weight, in_form, due),
        rule=rule.id,
        severity=rule.severity,
        line=gap.place.span.line if gap.place.span else None,
    )


def _overlap(one: Identity, other: Identity) -> bool:
    """Whether two gaps are about one thing, and list some of the same and something else."""
    both = set(one.listed) & set(other.listed)
    return one[:2] == other[:2] and bool(both) and one.listed != other.listed


def _has(identities: Iterable[Identity], found: Identity) -> bool:
    return any(one.covers(found) for one in identities)


def _identities(rule_id: str, gaps: Iterable[Gap], names: Mapping[str, str]) -> list[Identity]:
    found = [identity(rule_id, gap) for gap in gaps]
    if not names:
        return found
    return [
        one._replace(listed=tuple(sorted(names.get(name, name) for name in one.listed)))
        for one in found
    ]


def new_names(versions: Versions) -> dict[str, str]:
    """What people, units and gains are called now, by what they were called, where that is another name.

    Gaps list names. One that several have, before or now, is left as it was, and so is one that
    somebody else took over. The other way round they are the same: what comes one way goes on the
    way back, also where a gap lists such a word that is nobody's name.
    """
    old, new = (_names(report.plan) for report in versions)
    became: dict[str | None, set[str | None]] = {}
    came_of: dict[str | None, set[str | None]] = {}
    for ident in old | new:
        was, now = old.get(ident), new.get(ident)
        became.setdefault(was, set()).add(now)
        came_of.setdefault(now, set()).add(was)
    renamed = {
        was: now
        for was, (now, *others) in became.items()
        if was and now and not others and len(came_of[now]) == 1
        if was not in came_of and now not in became
    }
    return renamed | {now: was for was, now in renamed.items()}


def _names(plan: Plan) -> dict[tuple[str, str], str]:
    named = (("person", one.id, one.name) for one in plan.people)
    units = (("unit", one.id, one.name) for one in plan.units)
    gains = (("gain", one.id, called(one)) for one in plan.gains)
    every = chain(named, units, gains)
    return {(kind, ident): as_kept(name or ident) for kind, ident, name in every if ident}
