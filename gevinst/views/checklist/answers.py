"""A checklist on a plan → the fields that its gaps leave to be filled in, a row each.

A row names its place in English, in any language of the report, so that what is filled in can be
put in the plan: the path of the place (`gains[reisetid]`), and below it the path of the field
(`baseline.value`), where `sessions[+1].hours` is a field of the first new session.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from gevinst.check.verdict import Gaps
from gevinst.checklist.evidence import NO, YES
from gevinst.edit.asked import asked
from gevinst.plan.paths import in_words
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind, Refers
from gevinst.rules.phrases import called
from gevinst.views import told
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.verdict import PlanReport
    from gevinst.checklist.content import Checklist
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Plan
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field
    from gevinst.rules.rule import Gap, Rule
    from gevinst.words import Language

MOST_ROWS = 2_000
ONE_CHOICE = "choice"
_BRACKETS = re.compile(r"\[.*?\](?=\.|$)")


class Row(NamedTuple):
    """One field to fill in.

    `kind` is how its value is read: a `Kind`, a `Refers` or `choice`; `several` that it may be
    more than one, and `offered` the values to choose from.
    """

    rule: str
    place: str
    path: str
    question: str
    missing: str
    key: str
    hint: str
    kind: str
    several: bool
    offered: tuple[str, ...]


def rows(checklist: Checklist) -> list[Row]:
    """The fields to fill in, each once; at most `MOST_ROWS`."""
    return list(islice(every(checklist), MOST_ROWS))


def every(checklist: Checklist) -> Iterator[Row]:
    """The fields to fill in, each once, however many."""
    report, seen = checklist.report, set[str]()
    if report is None:
        return
    offers = _Offers(report.loaded, checklist.language)
    for item in checklist.items():
        verdict = item.finding.verdict if item.finding else None
        if not isinstance(verdict, Gaps):
            continue
        new: dict[tuple[str, str], int] = {}
        for gap in verdict.gaps:
            for row in _of(item.rule, gap, report, offers, new):
                whole = f"{row.place}.{row.path}"
                if whole not in seen:
                    seen.add(whole)
                    yield row


def _of(
    rule: Rule[object],
    gap: Gap,
    report: PlanReport,
    offers: _Offers,
    new: dict[tuple[str, str], int],
) -> Iterator[Row]:
    """The rows of a gap; `new` counts the new things in a list that the rule asks for."""
    spoken, place = report.language, gap.node.origin.path if gap.node else ""
    counted: set[str] = set()
    for each in asked(gap, report.loaded, spoken):
        field = each.field
        if gap.node is None or field.model is not None:  # one word for a list: nothing to fill in
            continue
        path = _path(type(gap.node), each.path, place, new, counted)
        yield Row(
            rule.id,
            place,
            path,
            rule.ask.to(spoken),
            told.sentence(gap, spoken),
            in_words(_BRACKETS.sub("", f"{place}.{path}".strip(".")), report.loaded.language),
            each.hint[1:-1],
            str(field.refers or (ONE_CHOICE if field.choice else field.kind)),
            field.many and field.name != "owner",
            offers.of(field),
        )


def _path(
    model: type[Node],
    below: str,
    place: str,
    new: dict[tuple[str, str], int],
    counted: set[str],
) -> str:
    """A path below a node, with the number of the new item for each list of things on the way."""
    path = ""
    for name in below.split("."):
        path = f"{path}.{name}" if path else name
        field = shape(model).fields[name]
        if field.model is None:
            break
        model = field.model
        if field.many:
            if path not in counted:
                counted.add(path)
                new[place, path] = new.get((place, path), 0) + 1
            path = f"{path}[+{new[place, path]}]"
    return path


class _Offers:
    """What there is to choose from for a field, in the plan's words."""

    def __init__(self, loaded: Loaded, spoken: Language) -> None:
        self.vocabulary = loaded.language
        self.spoken = spoken
        self.plan = loaded.plan

    def of(self, field: Field) -> tuple[str, ...]:
        if field.choice is not None:
            return tuple(choice.word(self.vocabulary) for choice in field.choice)
        if field.kind is Kind.YES_NO:
            return YES.to(self.spoken), NO.to(self.spoken)
        return tuple(shown for shown, _ in defined(self.plan, field.refers)) if field.refers else ()


def defined(plan: Plan, refers: Refers) -> Iterator[tuple[str, str]]:
    """What a plan defines, as `Kari Hansen (kari)`, or by its id alone where it has no name; and its id."""
    match refers:
        case Refers.PERSON:
            found = [(person.id, person.name) for person in plan.people]
        case Refers.UNIT:
            found = [(unit.id, unit.name) for unit in plan.units]
        case Refers.GAIN:
            found = [(gain.id, called(gain)) for gain in plan.gains]
        case Refers.GOAL:
            found = [(goal.id, goal.goal) for goal in plan.project.goals]
        case Refers.WAVE:
            found = [(wave.id, None) for wave in plan.solution.waves]
        case Refers.SESSION:
            found = [(session.id, None) for session in plan.training.sessions]
    for ref, name in found:
        if ref:
            yield visible(f"{name[:60]} ({ref})" if name and name != ref else ref), ref
