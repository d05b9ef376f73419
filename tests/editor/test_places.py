"""Places are counted as each editor counts them, and an edit of a text is the edit and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gevinst.editor.edits import Moves, edits
from gevinst.editor.places import Places, Stretch, Unit

TEXTS = st.text(st.sampled_from("a åø😀\n\r\u2028\x85\ufeff:"), max_size=30)


@pytest.mark.parametrize(
    ("unit", "column"), [(Unit.UTF8, 2 + 4 + 1), (Unit.UTF16, 1 + 2 + 1), (Unit.UTF32, 3)]
)
def test_a_column_counts_the_units_of_the_editor(unit: Unit, column: int) -> None:
    places = Places("å😀 x", unit)

    assert places.place(3) == (0, column)
    assert places.offset(0, column) == 3


@pytest.mark.parametrize("unit", Unit)
@given(TEXTS)
@example("a\r\nb")
def test_each_place_leads_back_to_its_character(unit: Unit, text: str) -> None:
    places = Places(text, unit)

    for offset in range(len(text) + 1):
        inside_a_line_end = text[offset - 1 : offset + 1] == "\r\n" if offset else False
        if not inside_a_line_end:
            assert places.offset(*places.place(offset)) == offset


@pytest.mark.parametrize("unit", Unit)
@given(TEXTS, st.integers(0, 99), st.integers(0, 99))
def test_a_place_beyond_the_text_is_one_in_it(
    unit: Unit, text: str, line: int, column: int
) -> None:
    assert 0 <= Places(text, unit).offset(line, column) <= len(text)


def test_signs_that_end_a_line_for_yaml_alone_do_not_end_one_for_editors() -> None:
    assert Places("a\u2028b\x85c").place(4) == (0, 4)


@pytest.mark.parametrize(("unit", "width"), [(Unit.UTF8, 3), (Unit.UTF16, 1), (Unit.UTF32, 1)])
def test_a_byte_order_mark_is_counted_on_the_first_line_only(unit: Unit, width: int) -> None:
    places = Places("a\nb", unit, marked=True)

    assert places.place(1) == (0, width + 1)
    assert places.offset(0, width + 1) == 1
    assert places.offset(0, 0) == 0
    assert places.place(3) == (1, 1)


@given(TEXTS, TEXTS)
def test_the_edits_of_a_text_make_the_other_of_it(before: str, after: str) -> None:
    text = before
    for edit in reversed(edits(before, after)):
        text = text[: edit.stretch.start] + edit.text + text[edit.stretch.end :]

    assert text == after


def test_what_is_alike_is_in_no_edit() -> None:
    (edit,) = edits("a: 1\nb: 2\nc: 3\n", "a: 1\nb: 2\nx: 0\nc: 3\n")

    assert (edit.stretch, edit.text) == ((10, 10), "x: 0\n")
    assert len(edits("a: 1\nb: 2\nc: 3\n", "a: 9\nb: 2\nc: 8\n")) == 2


@given(st.text("ab"), st.text("cd"), st.text("ef"), st.text("gh", min_size=1))
def test_a_place_outside_what_changed_is_found_again(
    above: str, old: str, new: str, below: str
) -> None:
    before, after = above + old + below, above + new + below

    moves = Moves(before, after)

    for place in range(len(above)):
        assert moves.to(Stretch(place, place + 1)) == (place, place + 1)
    for place in range(1, len(below)):
        then, now = len(above + old) + place, len(above + new) + place
        assert moves.to(Stretch(then, then + 1)) == (now, now + 1)


@given(TEXTS, TEXTS, st.tuples(st.integers(0, 30), st.integers(0, 30)))
def test_a_stretch_that_is_found_again_is_as_it_was(
    before: str, after: str, ends: tuple[int, int]
) -> None:
    stretch = Stretch(*sorted(min(end, len(before)) for end in ends))

    found = Moves(before, after).to(stretch)

    assert found is None or after[slice(*found)] == before[slice(*stretch)]
