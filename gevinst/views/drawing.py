"""One plan's report → text drawn with rich: folded to the width, in colour where that is wanted."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from gevinst.check.ranking import ranked
from gevinst.check.verdict import NotApplicable, Status, Upcoming
from gevinst.edit.gaps import Where
from gevinst.rules.rule import Severity
from gevinst.views import labels, told
from gevinst.views.before import known_before
from gevinst.views.card import sources
from gevinst.views.excerpt import excerpt
from gevinst.views.limits import limit
from gevinst.views.looked_at import looked_at
from gevinst.views.page import Page
from gevinst.views.snippet import Section, referred_sections
from gevinst.views.terminal import counted, head, verdict
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from gevinst.check.verdict import Finding, PlanReport
    from gevinst.choices import Phase
    from gevinst.rules.rule import Gap, Rule
    from gevinst.views.stream import Canvas
    from gevinst.views.told import ToWrite
    from gevinst.views.writer import Run

ALL = sys.maxsize
FIRST_THINGS = 3
FEW = 5
BAR = 10
_BAR_COLUMN = 27
_NARROW = 70
_LOUD = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.ADVICE: "bold cyan"}


def drawn(plan: PlanReport, run: Run, on: Canvas) -> str:
    """The whole report on one plan."""
    return _Report(plan, run, on).report()


class _Report(Page):
    """The page that one plan's report is drawn on."""

    def __init__(self, plan: PlanReport, run: Run, on: Canvas) -> None:
        super().__init__(plan.language, on)
        self.plan = plan
        self.run = run
        self.verbose = run.verbose
        self.most_of_a_kind = ALL if run.verbose else told.MOST_OF_A_KIND
        self.told: set[str] = set()

    def report(self) -> str:
        title, *rest = head(self.plan, self.run.as_of)
        self.put(title, style="bold")
        for line in rest:
            self.put(line)
        if self.verbose and (used := self.plan.terms.settings.files):
            self.put(visible(self.say(labels.SETTINGS, {"files": used})))
        has_gaps = self.plan.count(Status.GAP) > 0
        self.put(verdict(self.plan), style="bold red" if has_gaps else "bold green")
        if has_gaps or self.verbose or self.plan.count(Status.KNOWN):
            self.barriers()
        self.gaps()
        self.before()
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
        for family, findings in sorted(families.items()):
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
        found = ranked(self.plan)
        if found:
            self.heading(labels.GAPS)
        for finding, gaps in found:
            self.group(finding.rule, list(gaps))

    def group(self, rule: Rule[Any], gaps: list[Gap]) -> None:
        """One requirement: why it matters and who should act, then each place it is missing."""
        self.raw("")
        severity = rule.severity.word(self.spoken)
        self.put(f"{rule.id} {severity}: {self.say(rule.title)}", style=_LOUD[rule.severity])
        self.labelled(labels.WHY, self.say(rule.why))
        self.labelled(labels.WHO, told.who(rule, gaps, self.plan))
        for wanted, same in told.alike(gaps[: self.most_of_a_kind], self.plan):
            self.alike(wanted, same)
        if more := sum(gap.stands_for for gap in gaps[self.most_of_a_kind :]):
            self.raw("")
            self.put(self.say(labels.MORE_OF_THIS, {"count": more}), indent=2)

    def alike(self, wanted: ToWrite, gaps: list[Gap]) -> None:
        """Gaps for which the same is to be written: each in its place, then what to write once."""
        for gap in gaps:
            self.gap(gap)
        self.write(wanted, gaps)

    def gap(self, gap: Gap) -> None:
        self.raw("")
        self.put(told.sentence(gap, self.spoken), indent=2, style="bold")
        if instead := told.said_instead(gap, self.spoken):
            self.put(instead, indent=2)
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

    def write(self, wanted: ToWrite, gaps: list[Gap]) -> None:
        """What to write, under a label that says whether it is put in or stands instead."""
        yaml, label = wanted.yaml, wanted.label(len(gaps))
        if not yaml:
            return
        facts: dict[str, Any] = {}
        if wanted.where is Where.SECTION:
            section, _, below = yaml.partition("\n")
            if section in self.told:
                label, facts, yaml = labels.WRITE_UNDER, {"section": section.rstrip(":")}, below
            self.told.add(section)
        self.put(self.say(label, facts), indent=2)
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

    def before(self) -> None:
        for heading, lines in known_before(self.plan, self.run, self.most_of_a_kind):
            self.heading(heading)
            for line in lines:
                self.put(line, hang=2)

    def waived(self) -> None:
        """Every waiver in use: of what, for what, why, by whom and until when."""
        used = [line for found in self.plan.findings for line in told.waivers(found, self.plan)]
        if used:
            self.heading(labels.WAIVED)
        for line in used:
            self.put(line, hang=2)

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
                self.put(visible(limit(setting, self.plan.terms, self.spoken)), indent=2, hang=2)
            seen = looked_at(rule, self.plan.loaded, self.spoken)
            self.put(f"{self.say(labels.LOOKED_AT)} {', '.join(seen)}", indent=2, hang=2)

    def first_things(self) -> None:
        self.heading(labels.FIRST)
        for number, (finding, gaps) in enumerate(ranked(self.plan)[:FIRST_THINGS], 1):
            rule = finding.rule
            lines = tuple(sorted({gap.place.span.line for gap in gaps if gap.place.span}))
            where = self.say(labels.LINES, {"lines": _first_few(lines)}) if lines else ""
            who = told.who(rule, gaps, self.plan)
            self.put(f"{number}. {self.say(rule.title)} ({rule.id}{where}): {who}", hang=3)


def bar(counts: dict[Status, int]) -> str:
    """A bar of the requirements that are met, of those that are due; a line where none is."""
    due = counts[Status.MET] + counts[Status.GAP] + counts[Status.KNOWN]
    full = BAR * counts[Status.MET] // due if due else 0
    return "█" * full + "░" * (BAR - full) if due else "─" * BAR


def _first_few(lines: tuple[int, ...]) -> str:
    shown = ", ".join(map(str, lines[:FEW]))
    return shown if len(lines) <= FEW else f"{shown} …"
