"""What is handed over of a plan → the gap report as a Word document.

The pictures are tables with colours behind the cells: they are as sharp as the text, can be read
aloud, and need no fonts or programs of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.check.verdict import Status
from gevinst.report.timeline import Lane
from gevinst.rules.rule import Severity
from gevinst.views import labels
from gevinst.views.paper import words
from gevinst.views.paper.axis import axis_of
from gevinst.views.paper.docx import (
    ACCENT,
    BAD,
    GOOD,
    LATER,
    SHADE,
    SOFT,
    WARNING,
    Bar,
    Paper,
    Run,
)
from gevinst.views.paper.sheet import Sheet
from gevinst.views.paper.telling import Telling

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.report.barriers import Barrier, Missing
    from gevinst.report.gains import Figure
    from gevinst.report.handover import Handover
    from gevinst.report.timeline import Event
    from gevinst.views.paper.docx import Words
    from gevinst.words import Text

_COLOURS = {
    Status.MET: GOOD,
    Status.GAP: BAD,
    Status.KNOWN: BAD,
    Status.UPCOMING: LATER,
}
_SEVERE = {Severity.ERROR: BAD, Severity.WARNING: WARNING, Severity.ADVICE: ACCENT}
_HAPPENS = "D7E4EE"
_MOST_PERIODS = 8


def report(handover: Handover) -> bytes:
    """The gap report. Raises `WrongUse` where python-docx is not installed."""
    telling = Telling(handover.report)
    title = telling.say(words.TITLE)
    sheet = Sheet(title, telling.subject, handover.report.as_of, telling.language)
    made = _Report(Paper(sheet), handover, telling)
    made.write()
    return made.paper.data()


class _Report:
    """The gap report, written part by part."""

    def __init__(self, paper: Paper, handover: Handover, telling: Telling) -> None:
        self.paper = paper
        self.handover = handover
        self.telling = telling
        self.say = telling.say

    def write(self) -> None:
        self.first_page()
        self.paper.contents(new_page=True)
        for part in self.handover.barriers:
            self.barrier(part)
        self.gains()
        self.timeline()
        self.sources()
        self.settings()

    def heads(self, *heads: Text) -> list[str]:
        return [self.say(head) for head in heads]

    def first_page(self) -> None:
        paper, handover, telling = self.paper, self.handover, self.telling
        below = f"{telling.phase} {paper.sheet.made}."
        paper.title(paper.sheet.title, paper.sheet.subject, below)
        paper.heading(self.say(words.SHORT))
        verdict = Run(handover.verdict.to(telling.language), bold=True)
        paper.paragraph(verdict, shade=SHADE)
        for warning in telling.warnings():
            paper.warning(warning)
        for fact in handover.facts:
            said = (Run(f"{self.say(fact.label)}: ", colour=SOFT), telling.given(fact.value))
            paper.paragraph(said, "Close")
        paper.heading(self.say(words.URGENT), 2)
        for number, one in enumerate(handover.first, 1):
            title = Run(f"{self.say(one.rule.title)} ({one.rule.id}). ", bold=True)
            paper.numbered(number, (title, f"{self.say(words.WHO)}: {telling.who(one)}"))
        if not handover.first:
            paper.paragraph(self.say(words.NOT_URGENT))
        paper.heading(self.say(words.THE_BARRIERS), 2)
        self.bars()
        paper.heading(self.say(words.GAINS), 2)
        self.gains_in_short()

    def bars(self) -> None:
        parts = [part for part in self.handover.barriers if part.family]
        bars = [Bar(self.telling.barrier(p), _shares(p), self.telling.counts(p)) for p in parts]
        heads = self.heads(words.BARRIER, words.STATE, words.COUNTS)
        self.paper.bars(heads, bars, about=self.say(words.THE_BARRIERS))

    def gains_in_short(self) -> None:
        rows: list[Sequence[Words]] = [
            (
                Run(gain.name, bold=True),
                self.figure(gain.baseline),
                self.figure(gain.target),
                self.telling.given(gain.worth),
            )
            for gain in self.handover.gains
        ]
        heads = self.heads(words.GAIN, words.BASELINE, words.TARGET, words.WORTH)
        self.gains_or_none(heads, rows, (0.34, 0.23, 0.23, 0.2), words.GAINS)

    def figure(self, found: Figure | None) -> str:
        return "\n".join(filter(None, self.telling.figure(found)))

    def gains_or_none(
        self,
        heads: list[str],
        rows: list[Sequence[Words]],
        widths: Sequence[float],
        about: Text,
    ) -> None:
        if rows:
            self.paper.table(heads, rows, widths, about=self.say(about))
            if more := self.handover.more_gains:
                self.paper.paragraph(self.say(words.MORE_ITEMS, count=more))
        else:
            self.paper.paragraph(self.say(words.NO_GAINS))

    def barrier(self, part: Barrier) -> None:
        paper, telling = self.paper, self.telling
        paper.heading(telling.barrier(part))
        paper.paragraph(Run(telling.counts(part), colour=SOFT), hold=True)
        if part.missing:
            paper.heading(self.say(words.MISSING), 2)
        else:
            paper.paragraph(self.say(words.NOTHING_MISSING))
        for one in part.missing:
            self.missing(one)
        self.listed(words.IN_PLACE, (f"{self.say(r.title)} ({r.id})" for r in part.met))
        self.listed(labels.WAIVED, self.waived(part))
        self.listed(words.LATER, self.later(part))
        self.listed(words.OUTSIDE, self.outside(part))

    def missing(self, one: Missing) -> None:
        paper, telling = self.paper, self.telling
        severity = Run(telling.severity(one.rule), colour=_SEVERE[one.rule.severity])
        paper.heading(f"{self.say(one.rule.title)} ({one.rule.id})", 3)
        paper.paragraph(severity, "Close")
        for label, said in ((words.WHY, self.say(one.rule.why)), (words.WHO, telling.who(one))):
            paper.paragraph((Run(f"{self.say(label)}: ", bold=True), said), "Close")
        for advice in telling.advice(one):
            for sentence, instead, line in advice.gaps:
                where = Run(f" ({line})" if line else "", colour=SOFT)
                paper.bullet((sentence, where, Run(f" {instead}" if instead else "", colour=SOFT)))
            if advice.yaml:
                paper.paragraph(Run(advice.label, bold=True), "Label")
                paper.code(advice.yaml)
        if more := telling.more(one):
            paper.paragraph(Run(more, colour=SOFT))

    def listed(self, heading: Text, items: Iterator[str]) -> None:
        found = list(items)
        if found:
            self.paper.heading(self.say(heading), 2)
        for item in found:
            self.paper.bullet(item)

    def waived(self, part: Barrier) -> Iterator[str]:
        for exempt in part.waived:
            for line, ending in self.telling.waived(exempt):
                yield f"{line} {ending}".rstrip()

    def later(self, part: Barrier) -> Iterator[str]:
        for rule, phase in part.later:
            yield f"{self.say(rule.title)} ({rule.id}), {self.say(words.DUE_IN, phase=phase)}"

    def outside(self, part: Barrier) -> Iterator[str]:
        for reason, titles in self.telling.outside(part).items():
            yield f"{reason}: {titles}"

    def gains(self) -> None:
        paper, telling = self.paper, self.telling
        paper.heading(self.say(words.GAINS_IN_FIGURES), new_page=True)
        paper.paragraph(Run(self.say(words.ONLY_GIVEN), colour=SOFT))
        rows: list[Sequence[Words]] = [
            (
                (Run(gain.name, bold=True), Run(f"\n{telling.given(gain.units)}", colour=SOFT)),
                telling.given(gain.kind),
                telling.given(gain.owners),
                self.figure(gain.baseline),
                self.figure(gain.target),
                self.figure(gain.latest),
                telling.given(gain.worth),
            )
            for gain in self.handover.gains
        ]
        heads = self.heads(
            words.GAIN, words.KIND, words.OWNER, words.BASELINE, words.TARGET, words.LATEST,
            words.WORTH,
        )  # fmt: skip
        widths = (0.2, 0.1, 0.14, 0.14, 0.14, 0.14, 0.14)
        self.gains_or_none(heads, rows, widths, words.GAINS_IN_FIGURES)

    def timeline(self) -> None:
        events = self.handover.timeline.events
        self.paper.heading(self.say(words.TIMELINE))
        if not events:
            self.paper.paragraph(self.say(words.NO_EVENTS))
            return
        self.grid(events)
        rows: list[Sequence[Words]] = [
            (str(number), self.telling.days(event), event.what.to(self.telling.language))
            for number, event in enumerate(events, 1)
        ]
        heads = self.heads(words.NUMBER, words.WHEN, words.WHAT)
        about = self.say(words.TIMELINE)
        self.paper.table(heads, rows, (0.08, 0.24, 0.68), about=about, right=(0,))
        if more := self.handover.timeline.more:
            self.paper.paragraph(self.say(words.MORE_EVENTS, count=more))

    def grid(self, events: Sequence[Event]) -> None:
        """The timeline as a picture: a row a kind of event, a column a period, the numbers in them."""
        axis = axis_of(events)
        months, begins = axis.periods(_MOST_PERIODS)
        self.paper.paragraph(Run(self.say(words.EACH_COLUMN, months=months), colour=SOFT))
        rows: list[Sequence[Words]] = []
        shades = []
        for lane in Lane:
            cells: list[list[str]] = [[] for _ in begins]
            for number, event in enumerate(events, 1):
                if event.lane is lane:
                    cells[sum(begin <= event.start for begin in begins) - 1].append(str(number))
            if any(cells):
                rows.append((lane.word(self.telling.language), *map(", ".join, cells)))
                shades.append(["", *(_HAPPENS if cell else "" for cell in cells)])
        width = 0.78 / len(begins)
        heads = ["", *(str(begin)[:7] for begin in begins)]
        about = self.say(words.TIMELINE_ABOUT, first=axis.first, last=axis.last)
        widths = (0.22, *(width for _ in begins))
        self.paper.table(heads, rows, widths, about=about, shades=shades)

    def sources(self) -> None:
        self.paper.heading(self.say(words.SOURCES), new_page=True)
        self.paper.paragraph(Run(self.say(words.SOURCES_ABOUT), colour=SOFT))
        rows = list(self.telling.sources(self.handover.rules).items())
        heads = self.heads(words.SAYS_SO, words.REQUIREMENTS)
        self.paper.table(heads, rows, (0.62, 0.38), about=self.say(words.SOURCES))

    def settings(self) -> None:
        paper, telling, terms = self.paper, self.telling, self.handover.report.terms
        paper.heading(self.say(words.SETTINGS))
        if terms.off:
            paper.paragraph(self.say(words.LEFT_OUT, ids=", ".join(terms.off)))
        if self.handover.severities:
            paper.paragraph(self.say(words.CHANGED, ids=telling.ids(self.handover.severities)))
        paper.paragraph(Run(self.say(words.SETTINGS_ABOUT), colour=SOFT))
        rows: list[Sequence[Words]] = []
        for limit in self.handover.limits:
            setting, value = limit.setting, telling.given(limit.value)
            if limit.value != setting.default:
                value += f" ({self.say(words.DEFAULT, value=setting.default)})"
            name = Run(f"\n{setting.name}", mono=True, colour=SOFT)
            rows.append(((Run(setting.rule, bold=True), name), self.say(setting.about), value))
        heads = self.heads(words.REQUIREMENT, words.LIMIT, words.VALUE)
        about = self.say(words.SETTINGS)
        paper.table(heads, rows, (0.24, 0.6, 0.16), about=about, right=(2,))


def _shares(part: Barrier) -> tuple[tuple[str, float], ...]:
    whole = sum(part.counts[status] for status in _COLOURS) or 1
    return tuple((colour, part.counts[status] / whole) for status, colour in _COLOURS.items())
