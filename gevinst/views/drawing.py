"""One plan's report → text drawn with rich: folded to the width, in colour where that is wanted."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text as Line

from gevinst.check.verdict import Gaps, NotApplicable, Status, Upcoming, Waived
from gevinst.rules.rule import Role, Severity
from gevinst.rules.sources import STRENGTHS, strength
from gevinst.views import labels
from gevinst.views.excerpt import excerpt
from gevinst.views.looked_at import looked_at
from gevinst.views.snippet import goes_within_braces, snippet
from gevinst.views.stream import fitting
from gevinst.views.terminal import head, verdict
from gevinst.views.visible import visible
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from typing import Any

    from gevinst.check.verdict import Finding, PlanReport
    from gevinst.rules.rule import Gap, Rule
    from gevinst.views.stream import Canvas
    from gevinst.words import Text

MOST_OF_A_KIND = 5
FIRST_THINGS = 3
BAR = 10
_BAR_COLUMN = 27
_NARROW = 70
_LOUD = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.ADVICE: "bold cyan"}


def drawn(plan: PlanReport, as_of: date, on: Canvas, *, verbose: bool) -> str:
    """The whole report on one plan."""
    return _Page(plan, on, verbose=verbose).report(as_of)


class _Page:
    """What is drawn on: lines folded to a width. Text from a plan is never markup."""

    def __init__(self, plan: PlanReport, on: Canvas, *, verbose: bool) -> None:
        self.plan = plan
        self.spoken = plan.language
        self.verbose = verbose
        self.signs = fitting(on.encoding)
        self.out = StringIO()
        self.console = Console(
            file=self.out,
            width=on.width,
            height=10_000,
            color_system="standard" if on.colour else None,
            force_terminal=on.colour,
            no_color=not on.colour,
            markup=False,
            emoji=False,
            highlight=False,
            legacy_windows=False,
            _environ={},
        )
        self.width = on.width

    def report(self, as_of: date) -> str:
        title, *rest = head(self.plan, as_of)
        self.put(title, style="bold")
        for line in rest:
            self.put(line)
        has_gaps = self.plan.count(Status.GAP) > 0
        self.put(verdict(self.plan), style="bold red" if has_gaps else "bold green")
        self.barriers()
        self.gaps()
        self.waived()
        if self.verbose:
            self.every()
        elif has_gaps:
            self.upcoming()
        if has_gaps:
            self.first_things()
        return self.out.getvalue()

    def say(self, text: Text, facts: dict[str, Any] | None = None) -> str:
        return text.to(self.spoken, facts)

    def put(self, text: str, *, indent: int = 0, hang: int = 0, style: str = "") -> None:
        """Write a text folded to the width; long words are broken, never cut."""
        first, *_ = self.folded(text.translate(self.signs), self.width - indent)
        self.raw(" " * indent + first.rstrip(), style)
        rest = text.translate(self.signs)[len(first) :].lstrip()
        for line in self.folded(rest, self.width - indent - hang) if rest else ():
            self.raw(" " * (indent + hang) + line.rstrip(), style)

    def folded(self, text: str, room: int) -> list[str]:
        lines = Line(text).wrap(self.console, max(room, 8), overflow="fold")
        return [line.plain for line in lines] or [""]

    def raw(self, text: str, style: str = "") -> None:
        """Write a text as it is, on a line of its own."""
        line = Line(text.translate(self.signs), style)
        self.console.print(line, no_wrap=True, overflow="ignore", crop=False)

    def heading(self, text: Text) -> None:
        self.raw("")
        self.put(self.say(text), style="bold underline")

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
            words = [
                f"{count} {self.say(labels.STATUSES[status])}"
                for status, count in counts.items()
                if count
            ]
            name = self.say(labels.BARRIERS[family])
            if self.width < _NARROW:
                self.put(name)
                self.put(f"  {bar(counts)}  {' · '.join(words)}", hang=BAR + 4)
            else:
                line = f"{name:<{_BAR_COLUMN}} {bar(counts)}  {' · '.join(words)}"
                self.put(line, hang=_BAR_COLUMN + BAR + 3)

    def gaps(self) -> None:
        groups: dict[str, list[tuple[Rule[Any], Gap]]] = {}
        for rule, gap in self.plan.gaps():
            groups.setdefault(rule.id, []).append((rule, gap))
        if groups:
            self.heading(labels.GAPS)
        for group in sorted(
            groups.values(), key=lambda group: (-group[0][0].severity.weight, group[0][0].id)
        ):
            self.group(group[0][0], [gap for _, gap in group])

    def group(self, rule: Rule[Any], gaps: list[Gap]) -> None:
        """One requirement: why it matters and who should act, then each place it is missing."""
        self.raw("")
        severity = rule.severity.word(self.spoken)
        self.put(f"{rule.id} {severity}: {self.say(rule.title)}", style=_LOUD[rule.severity])
        self.labelled(labels.WHY, self.say(rule.why))
        self.labelled(labels.WHO, self.who(rule, gaps))
        most = len(gaps) if self.verbose else MOST_OF_A_KIND
        for gap in gaps[:most]:
            self.gap(gap)
        if more := sum(gap.stands_for for gap in gaps[most:]):
            self.raw("")
            self.put(self.say(labels.MORE_OF_THIS, {"count": more}), indent=2)

    def labelled(self, label: Text, text: str) -> None:
        word = self.say(label)
        self.put(f"{word:<9} {text}", indent=2, hang=10)

    def who(self, rule: Rule[Any], gaps: Iterable[Gap]) -> str:
        """The role that should act, and by name those whom the plan knows."""
        people = dict.fromkeys(gap.person for gap in gaps if gap.person)
        if not people and rule.who is Role.PROJECT_OWNER and self.plan.plan.project.project_owner:
            people = {self.plan.plan.project.project_owner: None}
        role = rule.who.word(self.spoken)
        names = tuple(visible(self.plan.plan.called(person)) for person in people)
        return f"{role} ({written(names, self.spoken)})" if names else role

    def gap(self, gap: Gap) -> None:
        self.raw("")
        self.put(visible(gap.text.to(self.spoken, gap.facts)), indent=2, style="bold")
        filler = gap.node.origin.fillers.get(gap.name or "") if gap.node else None
        if filler and filler.strip():
            self.put(visible(self.say(labels.SAYS_NOTHING, {"written": filler[:80]})), indent=2)
        self.place(gap)
        self.write(gap)

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

    def write(self, gap: Gap) -> None:
        yaml = snippet(gap, self.plan.loaded, self.spoken)
        if not yaml:
            return
        braces = goes_within_braces(gap, self.plan.loaded)
        self.put(self.say(labels.WRITE_WITHIN if braces else labels.WRITE), indent=2)
        for line in yaml.split("\n"):
            self.raw(f"    {line}", "green")

    def waived(self) -> None:
        waived = [finding for finding in self.plan.findings if isinstance(finding.verdict, Waived)]
        if waived:
            self.heading(labels.WAIVED)
        for finding in waived:
            assert isinstance(finding.verdict, Waived)  # noqa: S101
            waiver = finding.verdict.waiver
            until = (
                self.say(labels.UNTIL, {"day": waiver.until})
                if waiver.until
                else self.say(labels.NO_END)
            )
            by = (
                self.plan.plan.called(waiver.approved_by)
                if waiver.approved_by
                else self.say(labels.NOBODY)
            )
            facts = {
                "rule": finding.rule.id,
                "title": self.say(finding.rule.title),
                "reason": _sentence(waiver.reason or ""),
                "by": by,
                "until": until,
            }
            self.put(visible(self.say(labels.WAIVED_LINE, facts)), hang=2)

    def upcoming(self) -> None:
        """What is not due yet, a line a phase and requirement."""
        later = [found for found in self.plan.findings if isinstance(found.verdict, Upcoming)]
        if later:
            self.heading(labels.UPCOMING)
        for finding in sorted(later, key=lambda found: (found.rule.due.order, found.rule.id)):
            phase = finding.rule.due.word(self.spoken)
            self.put(f"{phase}: {finding.rule.id} {self.say(finding.rule.title)}", hang=2)

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
            sources = "; ".join(
                f"{source}, {self.say(STRENGTHS[strength(source)])}" for source in rule.sources
            )
            practice = f" ({self.say(rule.practice)})" if rule.practice else ""
            self.put(f"{self.say(labels.SOURCE)} {sources}{practice}", indent=2, hang=2)
            if seen := looked_at(rule, self.plan.loaded):
                self.put(f"{self.say(labels.LOOKED_AT)} {', '.join(seen)}", indent=2, hang=2)

    def first_things(self) -> None:
        """The worst, then what falls due first, then what is missing in most places."""
        self.heading(labels.FIRST)
        groups: dict[str, tuple[Rule[Any], list[Gap]]] = {}
        for finding in self.plan.findings:
            if isinstance(finding.verdict, Gaps):
                groups[finding.rule.id] = (finding.rule, list(finding.verdict.gaps))
        ranked = sorted(groups.values(), key=_urgency)
        for number, (rule, gaps) in enumerate(ranked[:FIRST_THINGS], 1):
            line = f"{number}. {self.say(rule.title)} ({rule.id}): {self.who(rule, gaps)}"
            self.put(line, hang=3)


def bar(counts: dict[Status, int]) -> str:
    """A bar of the requirements that are due and met, of those that are due."""
    due = counts[Status.MET] + counts[Status.GAP]
    full = BAR * counts[Status.MET] // due if due else 0
    return "█" * full + "░" * (BAR - full)


def _urgency(group: tuple[Rule[Any], list[Gap]]) -> tuple[int, int, int, int, str]:
    rule, gaps = group
    return (-rule.severity.weight, bool(rule.family), rule.due.order, -len(gaps), rule.id)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
