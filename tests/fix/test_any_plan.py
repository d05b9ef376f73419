"""Whatever the plan: a second run changes nothing, only lines that are told of differ, and form is only form."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gevinst.check.judge import judge_plan
from gevinst.errors import CannotEdit
from gevinst.fix import run
from gevinst.fix.run import fixed
from gevinst.fix.skeleton import with_headings
from gevinst.plan.load import plan_from
from gevinst.source.document import read
from gevinst.words import Language
from tests.edit.test_any_text import in_block, thorough
from tests.hostile.any_plan import any_plan
from tests.hostile.example import VALUES_AT
from tests.hostile.test_any_input import COMMANDS, DATES, NUMBERS, ODD, replaced
from tests.plans import loaded

if TYPE_CHECKING:
    from gevinst.fix.run import Fixed
    from gevinst.plan.loaded import Loaded
    from tests.hostile.example import At

EXAMPLES = sorted(Path("examples").rglob("*.gevinst.yaml"))
DAY = date(2026, 11, 2)
FORM_ONLY = tuple(fix for fix in run.FIXES if fix.form_only)


def hold(plan: Loaded, after: Fixed) -> None:
    """Only lines that are told of differ, and there is nothing left to do."""
    before, now = plan.document.lines, after.loaded.document.lines
    differ = {n for n, (a, b) in enumerate(zip(before, now, strict=True), 1) if a != b}
    assert differ == {each.line for each in after.done}
    again = fixed(after.loaded)
    assert again.done == ()
    assert again.loaded.document.data == after.loaded.document.data
    assert again.left == after.left
    for said in (*(each.what for each in after.done), *(each.why for each in after.left)):
        assert all(said.to(language) for language in Language)


def headed(plan: Loaded) -> Fixed:
    mended = fixed(plan)
    return with_headings(mended, judge_plan(mended.loaded, DAY))


@settings(thorough, max_examples=100)
@given(
    seed=st.integers(0, 2**32), width=st.sampled_from([0, 20, 60, 200]),
    ends=st.sampled_from(["\n", "\r\n"]), mark=st.sampled_from([b"", b"\xef\xbb\xbf"]),
)  # fmt: skip
@example(seed=0, width=0, ends="\n", mark=b"")
def test_any_plan_is_mended_once_and_only_where_it_is_told(
    seed: int, width: int, ends: str, mark: bytes
) -> None:
    text = any_plan(seed)
    text = (in_block(text, width) if width else text).replace("\n", ends)
    plan = loaded(mark + text.encode())

    after = fixed(plan)

    hold(plan, after)
    assert after.loaded.document.data.startswith(mark)
    assert after.loaded.document.text.count(ends) == text.count(ends)


@settings(thorough, max_examples=100)
@given(
    place=st.sampled_from(VALUES_AT), written=st.sampled_from([*COMMANDS, *NUMBERS, *DATES, *ODD])
)
def test_anything_in_a_plan_is_mended_or_left(place: At, written: str) -> None:
    plan = loaded(replaced(place, written))
    if not plan.readable:
        return
    try:
        after = fixed(plan)
    except CannotEdit:
        assert plan.document.problems
        return

    hold(plan, after)


@settings(thorough, max_examples=60)
@given(seed=st.integers(0, 2**32))
def test_what_is_only_form_leaves_the_plan_as_it_was(seed: int) -> None:
    plan = loaded(any_plan(seed).encode())

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run, "FIXES", FORM_ONLY)
        after = fixed(plan)

    assert after.loaded.plan == plan.plan


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_examples_need_no_mending_but_of_decimal_commas_and_of_the_poor_one(path: Path) -> None:
    plan = plan_from(read(path.read_bytes(), path.name))

    after = fixed(plan)

    hold(plan, after)
    words = [str(each.what.facts["written"]) for each in after.done]
    assert path.name.startswith("mangelfull") or all("," in word for word in words)


def gaps(plan: Loaded) -> set[str]:
    return {rule.id for rule, _ in judge_plan(plan, DAY).gaps()}


@settings(thorough, max_examples=60)
@given(
    seed=st.integers(0, 2**32), width=st.sampled_from([0, 60]), ends=st.sampled_from(["\n", "\r\n"])
)
@example(seed=0, width=60, ends="\r\n")
def test_headings_add_lines_and_no_gap_and_are_put_in_once(
    seed: int, width: int, ends: str
) -> None:
    text = any_plan(seed)
    text = (in_block(text, width) if width else text).replace("\n", ends)
    mended = fixed(loaded(text.encode()))

    after = headed(mended.loaded)

    lines = iter(after.loaded.document.text.splitlines(keepends=True))
    assert all(
        any(line == old for line in lines)
        for old in mended.loaded.document.text.splitlines(keepends=True)
    )
    assert after.loaded.plan == mended.loaded.plan
    assert gaps(after.loaded) <= gaps(mended.loaded)
    again = headed(after.loaded)
    assert again.loaded.document.text == after.loaded.document.text
