"""What a gap report holds → its words in one language, the same in HTML and in Word."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from gevinst.check.verdict import Status
from gevinst.rules.rule import Severity
from gevinst.views import card, labels, told
from gevinst.views.paper import words
from gevinst.views.terminal import counted
from gevinst.words import Text, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from gevinst.check.verdict import PlanReport
    from gevinst.report.barriers import Barrier, Exempt, Missing
    from gevinst.report.gains import Figure
    from gevinst.report.handover import Handover
    from gevinst.report.part import Item, Unsaid
    from gevinst.report.timeline import Event
    from gevinst.rules.rule import Gap, Rule

MOST_GAPS = 10
SHOWN = (Status.MET, Status.GAP, Status.KNOWN, Status.UPCOMING)


class Advice(NamedTuple):
    """Gaps that are mended alike: the sentence and the line of each, and what to write."""

    gaps: tuple[tuple[str, str, str], ...]
    label: str
    yaml: tuple[str, ...]


class Telling:
    """The words for one plan's report, in its language."""

    def __init__(self, report: PlanReport) -> None:
        """The words for a report."""
        self.report = report
        self.language = report.language

    def say(self, text: Text, **facts: Any) -> str:  # noqa: ANN401  (facts are of any kind)
        """A text with facts in it."""
        return text.to(self.language, facts or None)

    def given(self, value: Any) -> str:  # noqa: ANN401
        """A value in words; that it is not given, where it is not."""
        if value is None or value in ((), ""):
            return self.say(words.NOT_GIVEN)
        return written(value, self.language)

    @property
    def subject(self) -> str:
        """The plan's name, else whose it is."""
        project = self.report.plan.project
        return project.name or project.organisation or self.say(labels.UNNAMED)

    @property
    def phase(self) -> str:
        """The phase that the plan was judged in, and on which day."""
        text = labels.PHASE if self.report.phase_stated else labels.PHASE_UNSTATED
        return self.say(text, phase=self.report.phase, as_of=self.report.as_of)

    def warnings(self) -> Iterator[str]:
        """What must be known before the report is read: that some of the plan was not read or judged."""
        if self.report.loaded.readable and any(
            rule.id == "GEV001" for rule, _ in self.report.gaps()
        ):
            yield self.say(labels.PARTLY_READ)
        if self.report.faults:
            ids = tuple(sorted({fault.rule for fault in self.report.faults}))
            yield self.say(words.FAULTS, ids=ids)

    def barrier(self, part: Barrier) -> str:
        """What a barrier is called."""
        return self.say(labels.BARRIERS[part.family])

    def counts(self, part: Barrier) -> str:
        """How the requirements of a barrier ended, in words."""
        return " · ".join(counted(part.counts, self.language)) or self.say(words.NONE_JUDGED)

    def severity(self, rule: Rule[Any]) -> str:
        """How much a gap in a requirement matters."""
        return rule.severity.word(self.language)

    def who(self, missing: Missing) -> str:
        """Who should act."""
        return told.who(missing.rule, missing.gaps, self.report)

    def advice(self, missing: Missing) -> Iterator[Advice]:
        """Each place where something is missing, and what to write there."""
        for wanted, gaps in told.alike(islice(missing.gaps, MOST_GAPS), self.report):
            yield Advice(
                tuple(map(self._gap, gaps)),
                self.say(wanted.label(len(gaps))),
                tuple(wanted.yaml.split("\n")) if wanted.yaml else (),
            )

    def sentences(self, missing: Missing) -> list[str]:
        """What is missing, a sentence a place."""
        return [told.sentence(gap, self.language) for gap in missing.gaps[:MOST_GAPS]]

    def _gap(self, gap: Gap) -> tuple[str, str, str]:
        line = self.say(words.LINE, line=gap.place.span.line) if gap.place.span else ""
        return told.sentence(gap, self.language), told.said_instead(gap, self.language), line

    def more(self, missing: Missing) -> str:
        """How many further places there are; an empty text where all are told."""
        count = sum(gap.stands_for for gap in missing.gaps[MOST_GAPS:])
        return self.say(words.MORE, count=count) if count else ""

    def waived(self, exempt: Exempt) -> Iterator[tuple[str, str]]:
        """Each waiver on a requirement, and what to warn of."""
        endings = [phrase.to(self.language) for phrase in exempt.ending]
        lines = list(told.waivers(exempt.finding, self.report))
        for number, line in enumerate(lines):
            yield line, " ".join(endings) if number == len(lines) - 1 else ""

    def figure(self, found: Figure | None) -> tuple[str, str]:
        """A value in its unit of measure, and its day; that it is not given, where it is not."""
        if found is None or found.value is None:
            value = self.say(words.NOT_GIVEN)
        elif found.measured_in:
            value = self.say(words.IN_UNIT, value=found.value, unit=found.measured_in)
        else:
            value = written(found.value, self.language)
        return value, str(found.day) if found and found.day else ""

    def days(self, event: Event) -> str:
        """When an event is."""
        if event.start == event.end:
            return str(event.start)
        return self.say(words.SPAN, start=event.start, end=event.end)

    def item(self, item: Item) -> str:
        """What a plan says, with the day it is due or happens."""
        said = item.what.to(self.language)
        return f"{item.by}: {said}" if item.by else said

    def unsaid(self, lacking: Unsaid) -> str:
        """What a plan does not say, and the requirement that asks for it."""
        return f"{lacking.what.to(self.language)} ({lacking.rule})."

    def sources(self, rules: Iterable[Rule[Any]]) -> dict[str, str]:
        """Where requirements come from and how strongly it is said there, each with their ids."""
        found: dict[str, list[Rule[Any]]] = {}
        for rule in rules:
            found.setdefault("; ".join(card.sources(rule, self.language)), []).append(rule)
        return {source: self.ids(alike) for source, alike in found.items()}

    def outside(self, part: Barrier) -> dict[str, str]:
        """Why requirements do not concern the plan, each reason with those it holds for."""
        found: dict[str, list[str]] = {}
        for rule, reason in part.outside:
            title = f"{rule.title.to(self.language)} ({rule.id})"
            found.setdefault(reason.to(self.language), []).append(title)
        return {reason: "; ".join(titles) for reason, titles in found.items()}

    def ids(self, rules: Iterable[Rule[Any]]) -> str:
        """The ids of some requirements."""
        return ", ".join(rule.id for rule in rules)

    def look(self, handover: Handover) -> str:
        """The class of the verdict: `error` where something serious is missing, else milder."""
        missing = [each.rule.severity for part in handover.barriers for each in part.missing]
        if not missing:
            return "met"
        return "error" if Severity.ERROR in missing else "warning"
