"""A benefits map in a language → the texts of its boxes, its legend and its rows, inert and on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.gainmap.parts import Kind
from gevinst.views import labels
from gevinst.views.gainmap import words
from gevinst.views.paper.telling import Telling as Judged
from gevinst.views.visible import visible
from gevinst.words import Text, written

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.check.verdict import PlanReport
    from gevinst.gainmap.parts import Box, GainMap
    from gevinst.words import Language


class Row(NamedTuple):
    """A gain with all that it is tied to, in words."""

    gain: Box
    goal: Box | None
    kind: str
    changes: tuple[Box, ...]
    effects: tuple[Box, ...]
    lacks: tuple[int, ...]


class Telling:
    """A map with the report that it is drawn of: what is said, in the report's language."""

    def __init__(self, drawn: GainMap, report: PlanReport) -> None:
        """The words of a map."""
        self.map = drawn
        self.report = report
        self.language: Language = report.language
        self.as_of: date = report.as_of
        self.name = visible(report.plan.project.name or self.say(labels.UNNAMED))

    def say(self, text: Text, **facts: object) -> str:
        """A text in the map's language."""
        return text.to(self.language, facts or None)

    @property
    def title(self) -> str:
        """What the map is called."""
        return f"{self.say(words.TITLE)}: {self.name}"

    @property
    def about(self) -> str:
        """What the map shows, in a few numbers."""
        boxes = self.map.boxes.values()
        return self.say(
            words.ABOUT,
            gains=sum(box.kind is Kind.GAIN and not box.missing for box in boxes),
            goals=sum(box.kind is Kind.GOAL and not box.missing for box in boxes),
            harms=sum(box.is_harm for box in boxes),
            lacks=len(self.map.legend),
        )

    def what(self, box: Box) -> str:
        """What a box stands for."""
        return visible(written(box.what, self.language))

    def notes(self, box: Box) -> list[str]:
        """What is told below it."""
        return [visible(written(note, self.language)) for note in box.notes]

    def whole(self, box: Box) -> str:
        """A box in one line: `Faste runder tas ut (oppgaver · Kari Moen)`."""
        notes = "; ".join(self.notes(box))
        return f"{self.what(box)} ({notes})" if notes else self.what(box)

    def kind(self, box: Box) -> str:
        """The kind of a gain."""
        return box.gain_kind.word(self.language) if box.gain_kind else self.say(words.NO_KIND)

    def letter(self, box: Box) -> str:
        """The first letter of the kind of a gain, in upper case."""
        return self.kind(box)[0].upper() if box.gain_kind else "?"

    def legend(self) -> Iterator[tuple[int, str]]:
        """The numbers on the map, and the requirement that each stands for."""
        for number, rule, _ in self.map.legend:
            yield number, visible(f"{rule.id} {self.say(rule.title)}")

    def remarks(self) -> list[str]:
        """What must be known of the map, in sentences: what was not read or judged, and what it leaves out."""
        counts = ((words.OTHERS, self.map.elsewhere), (words.LEFT_OUT, self.map.left_out))
        left_out = (self.say(text, count=count) for text, count in counts if count)
        return [*Judged(self.report).warnings(), *left_out]

    def rows(self) -> Iterator[Row]:
        """The gains in the order of the plan."""
        boxes = self.map.boxes
        for branch in self.map.branches:
            gain = boxes[branch.gain]
            changes = tuple(boxes[one] for one in branch.changes)
            effects = tuple(boxes[one] for one in branch.effects)
            goal = boxes[branch.goal] if branch.goal else None
            beside = (gain, *changes, *effects, *((goal,) if goal else ()))
            lacks = tuple(sorted({number for box in beside for number in box.marks}))
            yield Row(gain, goal, self.kind(gain), changes, effects, lacks)

    def rows_by_goal(self) -> list[Row]:
        """The gains with the same goal together, in the order that the goals are come upon."""
        by_goal: dict[str, list[Row]] = {}
        for row in self.rows():
            by_goal.setdefault(row.goal.ident if row.goal else "", []).append(row)
        return [row for rows in by_goal.values() for row in rows]


def numbers(marks: tuple[int, ...]) -> str:
    """The numbers of requirements, as they stand in a text."""
    return ", ".join(map(str, marks))
