"""Whatever is missing in a plan can be answered: the answers stand in its file, and nothing else changes."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest

from gevinst.check.judge import judge_plan
from gevinst.check.terms import terms_of
from gevinst.choices import Phase
from gevinst.errors import CannotEdit
from gevinst.plan.loaded import SaidTwice
from gevinst.rules import all_rules
from gevinst.settings.settings import Settings
from tests.edit.filling import added, data, filled, leaves, lost
from tests.plans import loaded

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport
    from gevinst.edit.said import Said
    from gevinst.plan.loaded import Loaded
    from gevinst.rules.rule import Gap

EXAMPLES = Path(__file__).parents[2] / "examples"
WHOLE = (EXAMPLES / "nattilsyn.gevinst.yaml").read_text(encoding="utf-8")
PARTS = 8
# The gaps that an answer of the right kind to what is asked does not close, and why.
STAYS_OPEN = {
    "GEV107": "the measure is for a unit that the plan does not have",
    "GEV116": "one answer is about one cause, and several are lacking",
    "GEV203": "a gain's goal is one of the plan's goals, and the plan has none",
    "GEV204": "the activity must be before the choice, and another one at roll-out",
    "GEV205": "the activity must be before the choice, and another one at roll-out",
    "GEV306": "the method must be another than that of the sessions there are",
    "GEV311": "of the kinds of measures it must be information",
    "GEV402": "the activity must be at a certain time: before, at or after the choice",
}


def judged(text: str, as_of: str, only: str | None = None) -> PlanReport:
    terms = terms_of(Settings(select=(only,))) if only and only != "GEV007" else None
    day = date.fromisoformat(as_of)
    plan = loaded(text.encode())
    if terms is None:
        return judge_plan(plan, day, phase=Phase.REALISATION)
    return judge_plan(plan, day, phase=Phase.REALISATION, terms=terms)


def check_filling(text: str, as_of: str, only: str | None = None) -> list[str]:
    """The requirements with gaps that stay open though all that they ask for is answered."""
    report = judged(text, as_of)
    stays = []
    for rule, gap in report.gaps():
        if rule.id != (only or rule.id):
            continue
        try:
            done = filled(gap, report.loaded)
        except CannotEdit:
            if not is_wrong(report.loaded):
                raise
            continue
        if done is None:
            continue
        check_change(text, done.text, done.answers, report.loaded)
        after = judged(done.text, as_of, rule.id)
        assert after.loaded.readable
        if any(of.id == rule.id and same(gap, found) for of, found in after.gaps()):
            stays.append(rule.id)
    return stays


def is_wrong(plan: Loaded) -> bool:
    """Whether a file has an error in its form, by which answers may be refused."""
    return bool(plan.document.problems) or any(type(each) is SaidTwice for each in plan.misfits)


def same(gap: Gap, other: Gap) -> bool:
    told = gap.text, gap.place.path, gap.facts
    return told == (other.text, other.place.path, other.facts)


def check_change(before: str, after: str, answers: dict[str, Said], plan: Loaded) -> None:
    """Hold a changed file against the old one with a reader that is not ours."""
    changes = list(added(data(before), data(after)))
    said = Counter(text for answer in answers.values() for text in texts(answer))
    new = Counter(text for _, _, text in changes)
    assert not said - new - Counter(leaves(data(before))), "all that was answered is there"
    assert not {text for text in new - said if text not in {"nora", "Nora Berg"}}
    replaced = {path for path, old, _ in changes if old is not None}
    assert len(lost(before, after)) <= len(replaced) + len(answers) + 1
    assert len(plan.document.problems) == len(loaded(after.encode()).document.problems)


def texts(said: Said) -> list[str]:
    return [str(said)] if isinstance(said, str) else [str(each) for each in said]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_each_gap_of_a_card_can_be_filled(rule: Any) -> None:
    text = dedent(rule.bad).lstrip("\n")

    assert not set(check_filling(text, rule.as_of)) - set(STAYS_OPEN)


def test_each_gap_of_a_plan_with_faults_of_all_kinds_can_be_filled() -> None:
    text = (EXAMPLES / "mangelfull.gevinst.yaml").read_text(encoding="utf-8")

    assert not set(check_filling(text, "2026-11-02")) - set(STAYS_OPEN)


ENTRIES = [
    entry
    for node in loaded(WHOLE.encode()).plan.walk()
    if not node.origin.absent
    for entry in node.origin.entries.values()
]


@pytest.mark.parametrize("part", range(PARTS))
def test_it_can_be_filled_wherever_filler_stands_in_a_whole_plan(part: int) -> None:
    lines = WHOLE.split("\n")
    stays: set[str] = set()
    for entry in ENTRIES[part::PARTS]:
        key, value = entry.key.span, entry.value.span
        head = lines[key.line - 1][: key.end_column - 1] + ": TBD"
        tail = lines[value.end_line - 1][value.end_column - 1 :]
        text = "\n".join([*lines[: key.line - 1], head + tail, *lines[value.end_line :]])
        found = check_filling(text, "2026-11-02")
        if entry.key.text != "id":  # nothing can refer to what has no id
            stays.update(found)

    assert not stays - set(STAYS_OPEN)
