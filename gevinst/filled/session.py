"""A plan's file and its gaps → the file with the answers of whoever fills it in, saved one by one."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from gevinst.check.known import missing_in, told_apart
from gevinst.check.run import held, limits_of
from gevinst.edit.save import save
from gevinst.filled.draft import Draft
from gevinst.filled.queue import Queue, every
from gevinst.source.document import Document, read, read_file
from gevinst.words import Phrase

if TYPE_CHECKING:
    from gevinst.check.run import Circumstances
    from gevinst.check.verdict import PlanReport
    from gevinst.filled.draft import Typed
    from gevinst.filled.queue import Key, Missing
    from gevinst.rules.rule import Gap

_MOST_BACK, _FEWEST_BACK, _MOST_KEPT = 200, 5, 40_000_000  # steps, and characters in all of them


class Step(NamedTuple):
    """What "back" leads to: the file, the question, and what was answered of it by then."""

    text: str
    base: str
    key: Key
    typed: Typed
    at: int
    passed: frozenset[Key]
    answered: str


class Ended(NamedTuple):
    """What became of a gap when there is no more to ask of it.

    `apart` is the report on the file as it is, told apart from the one before the answers to it;
    `still` is what the requirement asks for though all was answered.
    """

    missing: Missing
    apart: PlanReport
    still: Missing | None


class Session:
    """Goes through the gaps of a file. Each answer is in the file before the next question is put.

    `report` is on the file as it is. What can't be saved raises `CannotWrite`, and what can't be
    written into the file `CannotEdit`; the session is then as it was before the answer.
    """

    def __init__(self, path: str, report: PlanReport, under: Circumstances) -> None:
        """A session on a file, as a report has found it."""
        self.path = path
        self.report = self.first = report
        self.under = under
        self.queue = Queue()
        self.passed: frozenset[Key] = frozenset()
        self.draft: Draft | None = None
        self._again: str = ""
        kept = _MOST_KEPT // (len(report.loaded.document.text) + 1)
        self._steps: deque[Step] = deque(maxlen=max(min(kept, _MOST_BACK), _FEWEST_BACK))

    def at_hand(self) -> Draft | None:
        """The gap that is asked for: the same until it has ended, then the next; None after the last."""
        if self.draft is None:
            self.draft = self._next()
        return self.draft

    @property
    def left(self) -> int:
        """How many gaps are still to be asked for, with the one at hand."""
        return sum(1 for _ in self.queue.waiting(self.report, self.passed))

    def answer(self, typed: str) -> Phrase | Ended | None:
        """Save an answer to the field whose turn it is.

        A sentence where it is not one; what became of the gap where it was the last; None where
        more is asked for. Raises `CannotWrite` and `CannotEdit`.
        """
        draft = self._hold_draft()
        each = draft.turns[draft.at]
        said = draft.said(typed, each)
        if isinstance(said, Phrase):
            return said
        step = self._step(typed)
        text = draft.put(typed)
        try:
            self._save(text)
        except BaseException:
            self.draft = self._as_it_was(step, draft.base)
            raise
        self._steps.append(step)
        if each.field.model is not None:  # that there are none: the fields of one are not asked for
            draft.at = len(draft.turns)
        return self._ended()

    def go_on(self) -> Ended | None:
        """Leave the field whose turn it is, or a list that has no more; what became of the gap, at its end."""
        draft = self._hold_draft()
        self._steps.append(self._step(""))
        draft.at += 1
        return self._ended()

    def skip(self) -> Ended:
        """Leave the gap; the answers to it stand."""
        draft = self._hold_draft()
        self._steps.append(self._step(""))
        draft.at = len(draft.turns)
        return self._end(left_open=True)

    def back(self) -> str | None:
        """Take the last answer out of the file, and ask for it again; what it was, or None at the first.

        Raises `CannotWrite`.
        """
        if not self._steps:
            return None
        step = self._steps[-1]
        if step.text != self.report.loaded.document.text:
            self._save(step.text)
        self._steps.pop()
        self.passed = step.passed
        base = self.report if step.base == step.text else self._judged(step.base)
        self.draft = self._as_it_was(step, base)
        return step.answered

    def read_again(self) -> None:
        """Begin anew on the file as someone else has left it: there is no way back from here.

        The field that was asked for is asked for first, where it is still missing.
        """
        self._again = self.draft.whole_path if self.draft else ""
        terms = self.report.terms
        document = read_file(self.path, limits=limits_of(terms.settings))
        self.report = held(document, self.under, terms)
        self._steps.clear()
        self.draft = None

    def leave(self) -> None:
        """Leave the gap at hand, which can't be written into the file."""
        draft = self._hold_draft()
        self.queue.refused.add(draft.missing.key)
        self.draft = None

    def done(self) -> PlanReport:
        """The report on the file as it is, told apart from the one that was there at first."""
        return told_apart(self.report, missing_in(self.first))

    def _hold_draft(self) -> Draft:
        if self.draft is None:
            raise LookupError
        return self.draft

    def _next(self) -> Draft | None:
        again, self._again = self._again, ""
        if again:
            for missing in self.queue.waiting(self.report, frozenset()):
                draft = Draft(missing, self.report)
                paths = [draft.path_of(each) for each in draft.turns]
                if again in paths and self.queue.can_be_written(missing, self.report):
                    draft.at = paths.index(again)
                    return draft
        for missing in self.queue.waiting(self.report, self.passed):
            if self.queue.can_be_written(missing, self.report):
                return Draft(missing, self.report)
        return None

    def _ended(self) -> Ended | None:
        draft = self._hold_draft()
        if draft.field is None:
            return self._end(left_open=draft.is_left_open)
        if draft.typed and not draft.is_left_open and not self._still(draft):
            return self._end(left_open=False)
        return None

    def _end(self, *, left_open: bool) -> Ended:
        """Turn to the next gap. What the requirement still asks for is passed over where it was left open.

        So is what it asks for just as before, though all was answered.
        """
        draft = self._hold_draft()
        still = self._still(draft)
        before = draft.missing
        again = [each for each in still if left_open or _is_no_less(each.gap, before.gap)]
        self.passed |= {each.key for each in again}
        if not draft.typed:
            self.passed |= {before.key}
        self.draft = None
        apart = told_apart(self.report, missing_in(draft.base))
        answered = draft.typed and again and not left_open
        return Ended(before, apart, again[0] if answered else None)

    def _still(self, draft: Draft) -> list[Missing]:
        """What the requirement of a gap asks for that it did not ask for beside the gap before."""
        rule = draft.missing.rule.id
        others = {each.key for each in every(draft.base, rule)} - {draft.missing.key}
        return [each for each in every(self.report, rule) if each.key not in others]

    def _step(self, answered: str) -> Step:
        draft = self._hold_draft()
        texts = self.report.loaded.document.text, draft.base.loaded.document.text
        key, typed = draft.missing.key, dict(draft.typed)
        return Step(*texts, key, typed, draft.at, self.passed, answered)

    def _as_it_was(self, step: Step, base: PlanReport) -> Draft:
        missing = next(each for each in every(base, step.key.rule) if each.key == step.key)
        draft = Draft(missing, base)
        draft.take_up(step.typed, step.at)
        return draft

    def _save(self, text: str) -> None:
        before, after = self.report.loaded.document, self._judged(text)
        save(self.path, before.data, text)
        self.report = after  # judged before it is saved: whoever breaks it off has neither or both

    def _judged(self, text: str) -> PlanReport:
        now, terms = self.report.loaded.document, self.report.terms
        data = Document(now.name, text, now.marked).data
        return held(read(data, now.name, limits_of(terms.settings)), self.under, terms)


def _is_no_less(gap: Gap, before: Gap) -> bool:
    """Whether a gap asks for the same at the same place as one before, and lists no fewer things."""
    same = (gap.text, gap.place.path, gap.write) == (before.text, before.place.path, before.write)
    return same and _listed(gap) >= _listed(before)


def _listed(gap: Gap) -> int:
    return sum(len(fact) for fact in gap.facts.values() if isinstance(fact, tuple))
