"""Rules, and a plan's report where there is one → the checklist: sections of items, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.verdict import Met, NotApplicable
from gevinst.words import Choice, Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.check.verdict import Finding, PlanReport
    from gevinst.checklist.evidence import Evidence
    from gevinst.choices import Phase
    from gevinst.rules.rule import Representative, Role, Rule


class By(Choice):
    """What the items of a checklist are grouped by."""

    BARRIER = "barrier", "barriere"
    PHASE = "phase", "fase"
    ROLE = "role", "rolle"


class Item(NamedTuple):
    """One requirement: its card; with a plan, how it ended there, and what a met one rests on."""

    rule: Rule[Any]
    finding: Finding | None = None
    evidence: Evidence | None = None


class Section(NamedTuple):
    """Items that belong together: of a barrier (0 for the file itself), a phase or a role."""

    key: int | Phase | Role
    items: tuple[Item, ...]


class Scope(NamedTuple):
    """What a checklist is limited to: requirements due in a phase, and those for one reader."""

    phase: Phase | None = None
    reader: Role | Representative | None = None

    def holds(self, rule: Rule[Any]) -> bool:
        """Whether a requirement is within it."""
        due = self.phase in (None, rule.due)
        return due and (self.reader is None or rule.is_for(self.reader))


class Checklist(NamedTuple):
    """The sections of a checklist in one language, and what it was made of."""

    sections: tuple[Section, ...]
    language: Language
    by: By = By.BARRIER
    scope: Scope = Scope()
    report: PlanReport | None = None

    def items(self) -> Iterator[Item]:
        """Every item, in order."""
        for section in self.sections:
            yield from section.items


def to_ask(rules: Iterable[Rule[Any]], language: Language, by: By, scope: Scope) -> Checklist:
    """The questions to ask where there is no plan yet; those on the form of a file are for none."""
    items = [Item(rule) for rule in rules if rule.family and scope.holds(rule)]
    return Checklist(_grouped(items, by), language, by, scope)


def on_plan(report: PlanReport, by: By, scope: Scope) -> Checklist:
    """What a plan has in place and what it lacks; the form of its file only where that is at fault."""
    from gevinst.checklist.evidence import evidence  # noqa: PLC0415  (the models, for a plan only)

    items = [
        Item(
            finding.rule,
            finding,
            evidence(finding.rule, report.loaded, report.language)
            if isinstance(finding.verdict, Met)
            else None,
        )
        for finding in report.findings
        if scope.holds(finding.rule) and (finding.rule.family or _at_fault(finding))
    ]
    return Checklist(_grouped(items, by), report.language, by, scope, report)


def _at_fault(finding: Finding) -> bool:
    return not isinstance(finding.verdict, Met | NotApplicable)


def _grouped(items: Iterable[Item], by: By) -> tuple[Section, ...]:
    groups: dict[int | Phase | Role, list[Item]] = {}
    for item in items:
        groups.setdefault(_key(item.rule, by), []).append(item)
    return tuple(Section(key, tuple(groups[key])) for key in sorted(groups, key=_place))


def _key(rule: Rule[Any], by: By) -> int | Phase | Role:
    if by is By.BARRIER:
        return rule.family
    return rule.due if by is By.PHASE else rule.who


def _place(key: int | Phase | Role) -> int:
    return key if isinstance(key, int) else list(type(key)).index(key)
