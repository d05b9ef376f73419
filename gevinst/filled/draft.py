"""A gap and what was typed for its fields → the text of the plan's file with that in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.edit.asked import answer, asked
from gevinst.edit.ids import free_of
from gevinst.edit.known import known, name_of
from gevinst.edit.write import written
from gevinst.filled.meant import Meanings
from gevinst.filled.queue import in_turn
from gevinst.plan.values import Kind
from gevinst.words import Phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gevinst.check.verdict import PlanReport
    from gevinst.edit.asked import Asked
    from gevinst.edit.said import Said
    from gevinst.filled.queue import Missing

Typed = dict[str, tuple[str, ...]]


class Draft:
    """The answers to what one gap asks for, held against the file as it was before them.

    They are written together into what it was: the fields of a new thing in a list make one thing,
    however many of them are answered.
    """

    def __init__(self, missing: Missing, base: PlanReport) -> None:
        """No answers yet to a gap of a report."""
        self.missing = missing
        self.base = base
        self.fields = asked(missing.gap, base.loaded, base.language)
        self.turns = in_turn(self.fields)
        self.at = 0
        self.typed: Typed = {}
        self._said: dict[str, Said] = {}
        self._meanings = Meanings(base.loaded)

    @property
    def field(self) -> Asked | None:
        """The field that it is the turn of; None after the last."""
        return self.turns[self.at] if self.at < len(self.turns) else None

    @property
    def whole_path(self) -> str:
        """Where the field is in the plan, in English field names; empty after the last."""
        return self.path_of(self.field) if self.field else ""

    @property
    def is_left_open(self) -> bool:
        """Whether a field that is needed has no answer, and nor is it said that there are none."""
        if any(each.path in self.typed for each in self.turns if each.field.model is not None):
            return False
        return any(each.needed and each.path not in self.typed for each in self.turns)

    def path_of(self, each: Asked) -> str:
        """Where one of its fields is in the plan, in English field names."""
        node = self.missing.gap.node
        return f"{node.origin.path if node else ''}.{each.path}".strip(".")

    def takes_more(self, each: Asked) -> bool:
        """Whether a field holds texts that are typed one at a time."""
        return each.field.many and each.field.kind is Kind.PROSE

    def said(self, typed: str, each: Asked) -> Said | Phrase:
        """What an answer means, or a sentence on what is due."""
        if each.field.refers is None:
            return answer(typed, each, self.base.loaded)
        return self._meanings.of(typed, each.field)

    def put(self, typed: str) -> str:
        """Take an answer to the field whose turn it is, which `said` accepts; the file's text with it.

        Raises `CannotEdit`, and is then as before.
        """
        each = self.turns[self.at]
        before = self.typed.get(each.path, ())
        whole = (*before, typed) if self.takes_more(each) else (typed,)
        answers = {**self._said, each.path: self._meant("\n".join(whole), each)}
        text = self._written(answers)
        self._said, self.typed = answers, {**self.typed, each.path: whole}
        if not self.takes_more(each):
            self.at += 1
        return text

    def take_up(self, typed: Typed, at: int) -> None:
        """Go on from answers that were given before, at a field."""
        by_path = {each.path: each for each in self.turns}
        for path, texts in typed.items():
            self._said[path] = self._meant("\n".join(texts), by_path[path])
        self.typed, self.at = dict(typed), at

    def usual(self, each: Asked) -> str:
        """The answer that suggests itself: an id made of the name of the new thing."""
        if each.field.kind is not Kind.ID or not each.in_item:
            return ""
        above, section = each.path.rpartition(".")[0], each.path.split(".")[-2]
        named = self.typed.get(f"{above}.{name_of(section)}", ("",))[0]
        taken = {one.id for one in known(section, self.base.loaded).each}
        return free_of(named, taken, "") if named else ""

    def _meant(self, typed: str, each: Asked) -> Said:
        said = self.said(typed, each)
        if isinstance(said, Phrase):  # pragma: no cover  (it was accepted before)
            raise TypeError(said)
        return said

    def _written(self, answers: Mapping[str, Said]) -> str:
        in_order = {each.path: answers[each.path] for each in self.fields if each.path in answers}
        new = self._meanings.newcomers(in_order.values()).values()
        return written(self.base.loaded, self.missing.gap, in_order, new)
