"""A plan → the boxes of its benefits map, and from where in the plan each is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.gainmap import words
from gevinst.gainmap.parts import Box, Branch, Kind, Sign
from gevinst.rules.phrases import called
from gevinst.words import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gevinst.plan.gains import Effect, Gain, WorkChange
    from gevinst.plan.model import Plan
    from gevinst.plan.node import Node
    from gevinst.plan.project import Goal
    from gevinst.words import Text

MOST_GAINS, MOST_CHANGES, MOST_EFFECTS, MOST_LOOSE_GOALS = 100, 12, 8, 20
_MOST_NAMES = 5
_MOST_NOTES = 3


class Boxes:
    """The boxes of a plan, in the order that they are come upon; alike changes are one box.

    `places` are the boxes that each path of the plan is drawn as. Of very many gains the first are
    taken, and of a gain's changes and effects likewise.
    """

    def __init__(self, plan: Plan) -> None:
        """The boxes of all that is drawn of a plan."""
        self.plan = plan
        self.boxes: dict[str, Box] = {}
        self.places: dict[str, list[str]] = {}
        self._alike: dict[tuple[Kind, str], str] = {}
        self.solution = self._solution()
        self._goals = {goal.id: goal for goal in reversed(plan.project.goals) if goal.id}
        gains = plan.gains[:MOST_GAINS]
        self.branches = tuple(map(self._branch, gains)) or (self._no_gains(),)
        self.loose = tuple(self._loose_goals())

    def _add(self, kind: Kind, what: str | Text | Phrase, **more: Any) -> str:  # noqa: ANN401  (as a box has)
        ident = f"n{len(self.boxes) + 1}"
        self.boxes[ident] = Box(ident, kind, what, **more)
        return ident

    def _stands_for(self, path: str, ident: str) -> None:
        drawn = self.places.setdefault(path, [])
        if ident not in drawn[-1:]:
            drawn.append(ident)

    def _drawn(self, node: Node, ident: str) -> str:
        self._stands_for(node.place().path, ident)
        return ident

    def _solution(self) -> str:
        day = self.plan.go_live
        name = self.plan.solution.name or self.plan.project.name
        notes = (Phrase(words.IN_USE, {"day": day}),) if day else ()
        what = name or words.NO_NAME
        ident = self._add(Kind.SOLUTION, what, notes=notes, missing=name is None)
        self._stands_for("solution", ident)
        return ident

    def _no_gains(self) -> Branch:
        gain = self._add(Kind.GAIN, words.NO_GAINS, missing=True)
        self._stands_for("gains", gain)
        return Branch(gain)

    def _branch(self, gain: Gain) -> Branch:
        notes = [self._owners(gain)]
        if gain.units:
            notes.append(
                Phrase(words.WHERE, {"units": _some(map(self.plan.unit_called, gain.units))})
            )
        notes += _figures(gain)
        stated = gain.effects_elsewhere or ()
        for text, count in (
            (words.MORE_CHANGES, len(gain.changes) - MOST_CHANGES),
            (words.MORE_EFFECTS, len(stated) - MOST_EFFECTS),
        ):
            notes += [Phrase(text, {"count": count})] if count > 0 else []
        ident = self._drawn(
            gain,
            self._add(
                Kind.GAIN, gain.what or called(gain), notes=tuple(notes), gain_kind=gain.kind
            ),
        )
        changes = [self._change(change) for change in gain.changes[:MOST_CHANGES]]
        return Branch(
            ident,
            tuple(dict.fromkeys(changes)) or (self._no_changes(gain),),
            tuple(self._effect(effect, gain) for effect in stated[:MOST_EFFECTS]),
            self._goal_of(gain),
        )

    def _owners(self, gain: Gain) -> Text | Phrase:
        if not gain.owner:
            return words.NO_OWNER
        return Phrase(words.OWNER, {"who": _some(map(self.plan.called, gain.owner))})

    def _change(self, change: WorkChange) -> str:
        note = self._of_change(change)
        if change.what is None:
            ident = self._add(Kind.CHANGE, words.NOT_DESCRIBED)
        else:
            alike = (Kind.CHANGE, " ".join(change.what.casefold().split()))
            ident = self._alike.get(alike) or self._add(Kind.CHANGE, change.what)
            self._alike[alike] = ident
        notes = self.boxes[ident].notes
        if note and note not in notes and len(notes) < _MOST_NOTES:
            self.boxes[ident] = self.boxes[ident]._replace(notes=(*notes, note))
        return self._drawn(change, ident)

    def _of_change(self, change: WorkChange) -> Phrase | None:
        facts = [
            *([change.kind] if change.kind else []),
            *([self.plan.called(change.responsible)] if change.responsible else []),
            *([Phrase(words.BY_DAY, {"day": change.by})] if change.by else []),
        ]
        return words.beside(facts) if facts else None

    def _no_changes(self, gain: Gain) -> str:
        ident = self._missing(Kind.CHANGE, words.NO_CHANGES)
        self._stands_for(gain.place("changes").path, ident)
        return ident

    def _missing(self, kind: Kind, what: Text) -> str:
        """The one box for what several gains lack."""
        alike = (kind, "\0missing")
        if alike not in self._alike:
            self._alike[alike] = self._add(kind, what, missing=True)
        return self._alike[alike]

    def _effect(self, effect: Effect, gain: Gain) -> str:
        sign = _sign(effect)
        unit = self.plan.unit_called(effect.unit) if effect.unit else words.ANOTHER_UNIT
        facts = {"unit": unit, "what": effect.what or words.NOT_DESCRIBED}
        what = Phrase(words.EFFECTS[sign], facts)
        notes = (_amount(effect, gain),)
        return self._drawn(effect, self._add(Kind.EFFECT, what, notes=notes, sign=sign))

    def _goal_of(self, gain: Gain) -> str:
        if gain.goal in self._goals:
            return self._goal(self._goals[gain.goal])
        if not gain.goal:
            ident = self._missing(Kind.GOAL, words.NO_GOAL)
            if not self.plan.project.goals:
                self._stands_for("project.goals", ident)
        else:
            alike = (Kind.GOAL, f"\0{gain.goal}")
            ident = self._alike.get(alike) or self._add(
                Kind.GOAL, Phrase(words.UNKNOWN_GOAL, {"goal": gain.goal}), missing=True
            )
            self._alike[alike] = ident
        self._stands_for(gain.place("goal").path, ident)
        return ident

    def _goal(self, goal: Goal) -> str:
        alike = (Kind.GOAL, goal.origin.path)
        if alike not in self._alike:
            what = goal.goal or goal.strategy or words.NOT_DESCRIBED
            told = goal.strategy if goal.goal else None
            notes = (Phrase(words.STRATEGY, {"strategy": told}),) if told else ()
            self._alike[alike] = self._drawn(goal, self._add(Kind.GOAL, what, notes=notes))
        return self._alike[alike]

    def _loose_goals(self) -> Iterable[str]:
        if len(self.plan.gains) > MOST_GAINS:  # those that are not drawn may serve them
            return
        drawn = set(self._alike)
        loose = [
            goal for goal in self.plan.project.goals if (Kind.GOAL, goal.origin.path) not in drawn
        ]
        for goal in loose[:MOST_LOOSE_GOALS]:
            ident = self._goal(goal)
            box = self.boxes[ident]
            self.boxes[ident] = box._replace(notes=(*box.notes, words.NO_GAIN_FOR_IT))
            yield ident


def _sign(effect: Effect) -> Sign | None:
    """Which way an effect goes; None where it is stated to be nothing."""
    if effect.amount is None:
        return Sign.UNKNOWN
    return (Sign.WORSE if effect.amount < 0 else Sign.BETTER) if effect.amount else None


def _amount(effect: Effect, gain: Gain) -> Text | Phrase:
    if effect.amount is None:
        return words.NO_AMOUNT
    measure = gain.indicator.measured_in if gain.indicator else None
    text = words.AMOUNT if measure else words.NUMBER
    return Phrase(text, {"amount": effect.amount, "measure": measure})


def _figures(gain: Gain) -> list[Phrase]:
    before, target = gain.baseline and gain.baseline.value, gain.target
    if before is None or target is None or target.value is None:
        return []
    text = words.FIGURES_BY if target.date else words.FIGURES
    return [Phrase(text, {"before": before, "after": target.value, "day": target.date})]


def _some(names: Iterable[str]) -> tuple[str | Phrase, ...]:
    """The first of some names, and how many more there are."""
    told: Sequence[str] = tuple(dict.fromkeys(names))
    if len(told) <= _MOST_NAMES:
        return tuple(told)
    more = Phrase(words.AND_MORE, {"count": len(told) - _MOST_NAMES + 1})
    return (*told[: _MOST_NAMES - 1], more)
