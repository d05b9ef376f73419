"""A checklist → what every format tells of it, in its language and inert: a head, sections, entries."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.verdict import Gaps, Known, NotApplicable, Status
from gevinst.check.waivers import lapse
from gevinst.choices import Phase
from gevinst.rules.rule import Role
from gevinst.views import card, told
from gevinst.views import labels as words
from gevinst.views.checklist import labels
from gevinst.views.paper.sheet import Sheet
from gevinst.views.terminal import counted, head
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.verdict import Finding, PlanReport
    from gevinst.checklist.content import Checklist, Item, Section
    from gevinst.checklist.evidence import Evidence
    from gevinst.rules.rule import Gap, Rule
    from gevinst.words import Language


class Mark(Enum):
    """What stands in the box before a question."""

    OPEN = "to be answered"
    TICKED = "the plan answers it"
    CROSSED = "not to be answered, and why"


_MARKS = {
    Status.MET: Mark.TICKED,
    Status.NOT_APPLICABLE: Mark.CROSSED,
    Status.WAIVED: Mark.CROSSED,
}


class Lack(NamedTuple):
    """Things missing for which the same is to be written: a sentence each, then what to write."""

    sentences: tuple[str, ...]
    label: str = ""
    yaml: tuple[str, ...] = ()


class Entry(NamedTuple):
    """One requirement as it is told. What it rests on and what it lacks are there with a plan only."""

    rule: Rule[Any]
    mark: Mark
    question: str
    why: str
    who: str
    due: str
    severity: str
    barrier: str
    source: str
    verdict: str = ""
    status: str = ""
    said: tuple[str, ...] = ()
    lacks: tuple[Lack, ...] = ()
    reasons: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing, a sentence each."""
        return tuple(sentence for lack in self.lacks for sentence in lack.sentences)


def terms(entry: Entry, spoken: Language) -> str:
    """When a requirement falls due and how serious it is, in a line."""
    facts = {"due": entry.due, "severity": entry.severity}
    return labels.TERMS.to(spoken, facts)


class Part(NamedTuple):
    """A section as it is told."""

    heading: str
    entries: tuple[Entry, ...]


def sheet_of(checklist: Checklist) -> Sheet:
    """What a document with the checklist is."""
    report, spoken = checklist.report, checklist.language
    subject = head(report, report.as_of)[0] if report else ""
    return Sheet(labels.TITLE.to(spoken), subject, report.as_of if report else None, spoken)


def opening(checklist: Checklist) -> list[str]:
    """The title, and below it what the checklist is of: the plan and how it stands, or how many questions."""
    spoken, report, scope = checklist.language, checklist.report, checklist.scope
    lines = [labels.TITLE.to(spoken)]
    if report:
        lines += head(report, report.as_of)
        ended = dict.fromkeys(Status, 0)
        for item in checklist.items():
            if item.finding:
                ended[item.finding.verdict.status] += 1
        if counts := counted(ended, spoken):
            lines.append(f"{', '.join(counts)}.")
    else:
        lines.append(labels.TO_ASK.to(spoken, {"count": sum(1 for _ in checklist.items())}))
    if scope.phase:
        lines.append(labels.DUE_ONLY.to(spoken, {"phase": scope.phase}))
    if scope.reader:
        lines.append(labels.FOR_ONLY.to(spoken, {"reader": scope.reader}))
    return lines


def parts(checklist: Checklist) -> Iterator[Part]:
    """The sections, each with its entries."""
    for section in checklist.sections:
        entries = (entry(item, checklist) for item in section.items)
        yield Part(heading(section, checklist.language), tuple(entries))


def heading(section: Section, spoken: Language) -> str:
    """What a section is called."""
    key = section.key
    if isinstance(key, Phase):
        return labels.PHASE.to(spoken, {"phase": key})
    if isinstance(key, Role):
        word = key.word(spoken)
        return word[:1].upper() + word[1:]
    return card.barrier(section.items[0].rule, spoken)


def entry(item: Item, checklist: Checklist) -> Entry:
    """One requirement as it is told."""
    rule, spoken = item.rule, checklist.language
    asked = Entry(
        rule,
        Mark.OPEN,
        rule.ask.to(spoken),
        rule.why.to(spoken),
        _who(rule.who.word(spoken), rule, spoken),
        rule.due.word(spoken),
        rule.severity.word(spoken),
        card.barrier(rule, spoken),
        "; ".join(card.sources(rule, spoken)),
    )
    return _answered(asked, item, checklist.report) if checklist.report else asked


def _who(acts: str, rule: Rule[Any], spoken: Language) -> str:
    if not rule.concerns:
        return acts
    concerned = card.concerned(rule, spoken)
    return f"{acts}; {labels.CONCERNS.to(spoken, {'representatives': concerned})}"


def _answered(asked: Entry, item: Item, report: PlanReport) -> Entry:
    if item.finding is None:
        return asked
    verdict, spoken = item.finding.verdict, report.language
    gaps = verdict.gaps if isinstance(verdict, Gaps | Known) else ()
    told_so = asked._replace(
        verdict=verdict.status.value,
        status=words.STATUSES[verdict.status].to(spoken),
        said=tuple(_said(item.evidence, spoken)) if item.evidence else (),
        lacks=tuple(_lacks(gaps, report)),
        reasons=tuple(_waived(item.finding, report)),
    )
    if gaps:
        acts = told.who(item.rule, gaps, report)
        return told_so._replace(who=_who(acts, item.rule, spoken))
    if isinstance(verdict, NotApplicable):
        reason = visible(verdict.reason.to(spoken))
        told_so = told_so._replace(reasons=(reason,))
    return told_so._replace(mark=_MARKS.get(verdict.status, Mark.OPEN))


def _waived(finding: Finding, report: PlanReport) -> Iterator[str]:
    for each in finding.excused:
        facts = told.waiver_facts(finding.rule, each.waiver, report)
        yield visible(labels.WAIVED_BY.to(report.language, facts))
        if ending := lapse(each.waiver, report):
            yield ending.to(report.language)


def _said(found: Evidence, spoken: Language) -> Iterator[str]:
    for said in found.said:
        yield visible(f"{said.key}: {said.value}{at_line(said.line, spoken)}")
    if found.more:
        text = labels.AND_MANY_MORE if found.over else labels.AND_MORE
        yield text.to(spoken, {"count": found.more})


def at_line(line: int | None, spoken: Language) -> str:
    """` (linje 34)`; nothing where there is no line to tell of."""
    return f" ({labels.AT_LINE.to(spoken, {'line': line})})" if line else ""


def _lacks(gaps: tuple[Gap, ...], report: PlanReport) -> Iterator[Lack]:
    spoken = report.language
    shown = gaps[: told.MOST_OF_A_KIND]
    for wanted, same in told.alike(shown, report):
        sentences = tuple(_sentence(gap, spoken) for gap in same)
        if wanted.yaml:
            lines = tuple(map(visible, wanted.yaml.split("\n")))
            yield Lack(sentences, wanted.label(len(same)).to(spoken), lines)
        else:
            yield Lack(sentences)
    if more := sum(gap.stands_for for gap in gaps[told.MOST_OF_A_KIND :]):
        yield Lack((f"… {labels.AND_MORE.to(spoken, {'count': more})}",))


def _sentence(gap: Gap, spoken: Language) -> str:
    line = gap.place.span.line if gap.place.span else None
    instead = told.said_instead(gap, spoken)
    sentence = f"{told.sentence(gap, spoken)}{at_line(line, spoken)}"
    return f"{sentence} {instead}" if instead else sentence
