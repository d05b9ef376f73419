"""One plan's report → text drawn with rich: folded to the width, in colour where that is wanted."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from gevinst.check.verdict import Gaps, NotApplicable, Status, Upcoming
from gevinst.check.waivers import lapse
from gevinst.edit.gaps import Where, where
from gevinst.rules.phrases import called
from gevinst.rules.rule import Role, Severity
from gevinst.views import labels
from gevinst.views.card import sources
from gevinst.views.excerpt import excerpt
from gevinst.views.looked_at import looked_at
from gevinst.views.page import Page
from gevinst.views.snippet import Section, referred_sections, snippet
from gevinst.views.terminal import counted, head, verdict
from gevinst.views.visible import visible
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from typing import Any

    from gevinst.check.verdict import Finding, PlanReport
    from gevinst.choices import Phase
    from gevinst.plan.model import Waiver
    from gevinst.rules.rule import Gap, Rule
    from gevinst.views.stream import Canvas

MOST_OF_A_KIND = 5
FIRST_THINGS = 3
FEW = 5
BAR = 10
_BAR_COLUMN = 27
_NARROW = 70
_WRITE_AT = {
    Where.INSTEAD: labels.WRITE_INSTEAD,
    Where.BRACES: labels.WRITE_IN_BRACES,
    Where.BRACKETS: labels.WRITE_IN_BRACKETS,
}
_LOUD = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.ADVICE: "bold cyan"}


def drawn(plan: PlanReport, as_of: date, on: Canvas, *, verbose: bool) -> str:
    """The whole report on one plan."""
    return _Report(plan, on, verbose=verbose).report(as_of)


class _Report(Page):
    """The page that one plan's report is drawn on."""

    def __init__(self, plan: PlanReport, on: Canvas, *, verbose: bool) -> None:
        super().__init__(plan.language, on)
        self.plan = plan
        self.verbose = verbose
        self.told: set[str] = set()

    def report(self, as_of: date) -> str:
        title, *rest = head(self.plan, as_of)
        self.put(title, style="bold")
        for line in rest:
            self.put(line)
        has_gaps = self.plan.count(Status.GAP) > 0
        self.put(verdict(self.plan), style="bold red" if has_gaps else "bold green")
        if has_gaps or self.verbose:
            self.barriers()
        self.gaps()
        self.waived()
        if self.verbose:
            self.every()
        else:
            self.upcoming()
        if has_gaps:
            self.first_things()
        return self.text()

    def barriers(self) -> None:
        """A line a barrier: how its requirements ended, in a bar and in words."""
        self.raw("")
        families: dict[int, list[Finding]] = {}
        for finding in self.plan.findings:
            families.setdefault(finding.rule.family, []).append(finding)
        for family, findings in families.items():
            counts = dict.fromkeys(Status, 0)
            for finding in findings:
                counts[finding.verdict.status] += 1
            words = counted(counts, self.spoken)
            name = self.say(labels.BARRIERS[family])
            if self.width < _NARROW:
                self.put(name)
                self.put(f"  {bar(counts)}  {' · '.join(words)}", hang=BAR + 4)
            else:
                line = f"{name:<{_BAR_COLUMN}} {bar(counts)}  {' · '.join(words)}"
                self.put(line, hang=_BAR_COLUMN + BAR + 3)

    def gaps(self) -> None:
        ranked = self.ranked()
        if ranked:
            self.heading(labels.GAPS)
        for finding, gaps in ranked:
            self.group(finding.rule, list(gaps))

    def ranked(self) -> list[tuple[Finding, tuple[Gap, ...]]]:
        """The requirements with gaps: the worst first, and among like ones what fell due first."""
        found = [
            (finding, finding.verdict.gaps)
            for finding in self.plan.findings
            if isinstance(finding.verdict, Gaps)
        ]
        return sorted(found, key=lambda pair: _urgency(pair[0].rule))

    def group(self, rule: Rule[Any], gaps: list[Gap]) -> None:
        """One requirement: why it matters and who should act, then each place it is missing."""
        self.raw("")
        severity = rule.severity.word(self.spoken)
        self.put(f"{rule.id} {severity}: {self.say(rule.title)}", style=_LOUD[rule.severity])
        self.labelled(labels.WHY, self.say(rule.why))
        self.labelled(labels.WHO, self.who(rule, gaps))
        most = len(gaps) if self.verbose else MOST_OF_A_KIND
        shown = groupby(gaps[:most], self.to_write)
        for _, alike in shown:
            self.alike(list(alike))
        if more := sum(gap.stands_for for gap in gaps[most:]):
            self.raw("")
            self.put(self.say(labels.MORE_OF_THIS, {"count": more}), indent=2)

    def to_write(self, gap: Gap) -> tuple[str, Where]:
        return snippet(gap, self.plan.loaded, self.spoken), where(gap, self.plan.loaded)

    def who(self, rule: Rule[Any], gaps: Iterable[Gap]) -> str:
        """The role that should act, and by name those whom the plan knows."""
        refs = [gap.person for gap in gaps if gap.person]
        if not refs and rule.who is Role.PROJECT_OWNER:
            refs = [self.plan.plan.project.project_owner or ""]
        people = [person.name for ref in refs if (person := self.plan.plan.person(ref))]
        names = tuple(dict.fromkeys(visible(name) for name in people if name))
        role = rule.who.word(self.spoken)
        return f"{role} ({written(names, self.spoken)})" if names else role

    def alike(self, gaps: list[Gap]) -> None:
        """Gaps for which the same is to be written: each in its place, then what to write once."""
        for gap in gaps:
            self.gap(gap)
        self.write(gaps)

    def gap(self, gap: Gap) -> None:
        self.raw("")
        self.put(visible(gap.text.to(self.spoken, gap.facts)), indent=2, style="bold")
        filler = gap.node.origin.fillers.get(gap.name or "") if gap.node else None
        if filler and filler.strip():
            self.put(visible(self.say(labels.SAYS_NOTHING, {"written": filler[:80]})), indent=2)
        self.place(gap)

    def place(self, gap: Gap) -> None:
        span, name = gap.place.span, visible(self.plan.name)
        if span is None:
            self.put(name, indent=2, style="dim")
            return
        self.put(f"{name}:{span.line}:{span.column}", indent=2, style="dim")
        gutter = len(str(span.line)) + 3
        found = excerpt(self.plan.loaded.document, span, max(self.width - 4 - gutter, 10))
        if found is None:
            return
        self.raw(f"    {found.number} │ {found.text}")
        self.raw(f"    {'':{gutter - 2}}│ {' ' * found.before}{'^' * found.under}", "red")

    def write(self, gaps: list[Gap]) -> None:
        """What to write, under a label that says whether it is put in or stands instead."""
        yaml = snippet(gaps[0], self.plan.loaded, self.spoken)
        if not yaml:
            return
        place = where(gaps[0], self.plan.loaded)
        label = labels.WRITE if len(gaps) == 1 else labels.WRITE_IN_EACH
        facts: dict[str, Any] = {}
        if place is Where.SECTION:
            section, _, below = yaml.partition("\n")
            if section in self.told:
                label, facts, yaml = labels.WRITE_UNDER, {"section": section.rstrip(":")}, below
            self.told.add(section)
        self.put(self.say(_WRITE_AT.get(place, label), facts), indent=2)
        self.code(yaml)
        for lacking in self.undefined(gaps[0]):
            self.put(visible(self.say(labels.NONE_YET, {"section": lacking.word})), indent=2)
            self.code(lacking.yaml)

    def undefined(self, gap: Gap) -> Iterator[Section]:
        """Sections that what is to be written refers to and the plan does not have; each told once."""
        for section in referred_sections(gap, self.plan.loaded, self.spoken):
            if section.word not in self.told:
                self.told.add(section.word)
                yield section

    def waived(self) -> None:
        """Every waiver in use: of what, for what, why, by whom and until when."""
        used = [
            (finding.rule, each.waiver)
            for finding in self.plan.findings
            for each in getattr(finding.verdict, "excused", ())
        ]
        if used:
            self.heading(labels.WAIVED)
        for rule, waiver in used:
            self.put(visible(self.say(labels.WAIVED_LINE, self.waiver(rule, waiver))), hang=2)
            if ending := lapse(waiver, self.plan):
                self.put(ending.to(self.spoken), indent=2, style="bold yellow")

    def waiver(self, rule: Rule[Any], waiver: Waiver) -> dict[str, Any]:
        """The facts of a waiver in a line."""
        plan = self.plan.plan
        end = labels.UNTIL if waiver.until else labels.NO_END
        by = plan.called(waiver.approved_by) if waiver.approved_by else self.say(labels.NOBODY)
        return {
            "rule": rule.id,
            "title": self.say(rule.title),
            "limited": self.limits(waiver),
            "reason": _sentence(waiver.reason or ""),
            "by": by,
            "until": self.say(end, {"day": waiver.until}),
        }

    def limits(self, waiver: Waiver) -> str:
        """What a waiver is for: ` (Nattjenesten)`; nothing where it is for the whole plan."""
        gains = {gain.id: called(gain) for gain in self.plan.plan.gains}
        units = map(self.plan.plan.unit_called, waiver.units)
        names = (*units, *(gains.get(ref, ref) for ref in waiver.gains))
        return f" ({written(names, self.spoken)})" if names else ""

    def upcoming(self) -> None:
        """What is not due yet, a line a phase, and how to see what it will ask for."""
        later: dict[Phase, list[str]] = {}
        for finding in self.plan.findings:
            if isinstance(finding.verdict, Upcoming):
                later.setdefault(finding.rule.due, []).append(finding.rule.id)
        if not later:
            return
        self.heading(labels.UPCOMING)
        for phase in sorted(later, key=lambda phase: phase.order):
            facts = {"phase": phase, "count": len(later[phase]), "rules": ", ".join(later[phase])}
            self.put(self.say(labels.UPCOMING_LINE, facts), hang=2)
        first = min(later, key=lambda phase: phase.order)
        self.put(self.say(labels.SEE_PHASE, {"phase": first.value}))

    def every(self) -> None:
        """Every requirement with its verdict, its source, and what was looked at."""
        self.heading(labels.EVERY)
        for finding in self.plan.findings:
            rule, ended = finding.rule, finding.verdict
            status = self.say(labels.STATUSES[ended.status])
            reason = f": {self.say(ended.reason)}" if isinstance(ended, NotApplicable) else ""
            self.raw("")
            self.put(f"{rule.id} {self.say(rule.title)}", hang=2, style="bold")
            self.put(f"{status}{reason}", indent=2)
            self.put(
                f"{self.say(labels.SOURCE)} {'; '.join(sources(rule, self.spoken))}",
                indent=2,
                hang=2,
            )
            for setting in rule.settings:
                facts = {"name": setting.name, "value": setting.default, "about": setting.about}
                self.put(self.say(labels.SETTING, facts), indent=2, hang=2)
            seen = looked_at(rule, self.plan.loaded, self.spoken)
            self.put(f"{self.say(labels.LOOKED_AT)} {', '.join(seen)}", indent=2, hang=2)

    def first_things(self) -> None:
        self.heading(labels.FIRST)
        for number, (finding, gaps) in enumerate(self.ranked()[:FIRST_THINGS], 1):
            rule = finding.rule
            lines = tuple(sorted({gap.place.span.line for gap in gaps if gap.place.span}))
            where = self.say(labels.LINES, {"lines": _first_few(lines)}) if lines else ""
            line = f"{number}. {self.say(rule.title)} ({rule.id}{where}): {self.who(rule, gaps)}"
            self.put(line, hang=3)


def bar(counts: dict[Status, int]) -> str:
    """A bar of the requirements that are met, of those that are due; a line where none is."""
    due = counts[Status.MET] + counts[Status.GAP]
    full = BAR * counts[Status.MET] // due if due else 0
    return "█" * full + "░" * (BAR - full) if due else "─" * BAR


def _urgency(rule: Rule[Any]) -> tuple[int, bool, int, str]:
    return (-rule.severity.weight, bool(rule.family), rule.due.order, rule.id)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _first_few(lines: tuple[int, ...]) -> str:
    shown = ", ".join(map(str, lines[:FEW]))
    return shown if len(lines) <= FEW else f"{shown} …"
