"""Any plan, any order of answers: the file says what was answered and nothing else changed, and back is back."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gevinst.cli import orders
from gevinst.edit.proof import troubles
from gevinst.errors import CannotEdit
from gevinst.filled import asking
from gevinst.filled.queue import every
from gevinst.views.stream import Canvas
from gevinst.words import Language
from tests.edit.filling import added, data, lost
from tests.edit.test_any_text import in_block, thorough
from tests.filled.talks import answered, session_on
from tests.hostile.any_plan import any_plan

if TYPE_CHECKING:
    from gevinst.filled.session import Ended, Session

EXAMPLES = sorted(Path("examples").rglob("*.gevinst.yaml"))
MOST_ROWS = 24
SCREEN = Canvas(80, colour=False, encoding="utf-8")


def hold_change(before: str, after: str) -> None:
    """By a reader that is not ours: nothing is gone or moved, and only lines with something new differ."""
    changes = list(added(data(before), data(after)))
    assert len(lost(before, after)) <= len(changes)


def step(session: Session, random: Random) -> Ended | None:
    """Answer, leave a field or a gap, or go back, as the dice fall."""
    dice = random.random()
    if dice < 0.7:
        try:
            return answered(session)
        except CannotEdit:
            session.leave()
    elif dice < 0.8:
        return session.skip()
    elif dice < 0.9:
        return session.go_on()
    else:
        session.back()
    return None


@settings(thorough, max_examples=40)
@given(
    seed=st.integers(0, 2**32), dice=st.integers(0, 2**32), width=st.sampled_from([0, 20, 60, 200]),
    form=st.sampled_from([("\n", b""), ("\r\n", b""), ("\n", b"\xef\xbb\xbf")]),
)  # fmt: skip
@example(seed=0, dice=0, width=0, form=("\n", b""))
def test_any_answers_in_any_order_change_nothing_else(
    tmp_path_factory: pytest.TempPathFactory,
    seed: int,
    dice: int,
    width: int,
    form: tuple[str, bytes],
) -> None:
    ends, mark = form
    text = any_plan(seed)
    text = (in_block(text, width) if width else text).replace("\n", ends)
    path = tmp_path_factory.mktemp("plan") / "plan.yaml"
    path.write_bytes(mark + text.encode())
    session, random = session_on(path), Random(dice)  # noqa: S311  (no secret)
    problems = troubles(session.report.loaded.document)

    for _ in range(12):
        if session.at_hand() is None:
            break
        ended = step(session, random)
        assert path.read_bytes() == session.report.loaded.document.data
        if ended and ended.missing.key not in session.passed:
            assert ended.missing.key not in {each.key for each in every(session.report)}

    assert troubles(session.report.loaded.document) == problems
    now = path.read_bytes()
    assert now.startswith(mark)
    hold_change(text, now.removeprefix(mark).decode())
    while session.back() is not None:
        pass
    assert path.read_bytes() == mark + text.encode()


@pytest.mark.parametrize("plan", EXAMPLES, ids=lambda path: path.stem)
def test_a_question_fits_a_screen_of_24_rows_and_80_columns(plan: Path, tmp_path: Path) -> None:
    path = tmp_path / plan.name
    path.write_bytes(plan.read_bytes())
    for language in Language:
        session = session_on(path, language=language)
        help_line = orders.HELP.to(language, orders.WORDS)
        for _ in range(60):
            if (draft := session.at_hand()) is None:
                break
            asked = asking.question(draft, draft.turns[draft.at])
            head = asking.head(draft, session.left, help_line, SCREEN)
            choices = ", ".join(asked.offered)
            rows = head.splitlines()
            below = sum(len(text) // 70 + 1 for text in (asked.text, choices, asked.good) if text)
            assert len(rows) + below + 2 <= MOST_ROWS
            assert max(map(len, rows)) <= SCREEN.width
            session.skip()


@pytest.mark.parametrize("name", ["konsept", "mangelfull"])
def test_whoever_answers_everything_comes_to_an_end(name: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(Path(f"examples/{name}.gevinst.yaml").read_bytes())
    session = session_on(path)
    before = sum(1 for _ in session.report.gaps())

    for _ in range(400):
        if session.at_hand() is None:
            break
        answered(session)

    assert session.at_hand() is None
    assert sum(1 for _ in session.report.gaps()) < before


def test_a_file_that_nothing_can_be_written_in_is_not_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    gains = "".join(f"  - {{id: g{number}}}\n" for number in range(30))
    path.write_text(f"gevinst: 1\nprosjekt: {{fase: planlegging}}\ngevinster: &g\n{gains}", "utf-8")
    session = session_on(path)

    while (draft := session.at_hand()) is not None:
        assert not draft.whole_path.startswith("gains[")
        session.skip()

    by_hand = [each.key.place for each in session.queue.by_hand(session.report)]
    assert "gains[g0].baseline" in by_hand
