"""Markdown that says a text and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.views.markup import code, escaped, fence, folded, heads, row
from gevinst.views.visible import visible
from tests.formats import first_table, page, words
from tests.hostile.test_hostile_text import GITHUB_MAKES_OF_TEXT
from tests.hostile.texts import HOSTILE

SIGNS = st.text(
    st.one_of(st.sampled_from("\\`*_[]()<>|#~&!@:.-+=1 \"'$ahtpsw/"), st.characters(codec="utf-8"))
)
TEXTS = st.one_of(SIGNS, st.sampled_from(list(HOSTILE.values()))).map(visible)


def one_line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("Gevinsten «ro» har ingen eier.", "Gevinsten «ro» har ingen eier."),
        ("feltet tas_i_bruk", "feltet tas_i_bruk"),
        ("_a_ *b* [c](d)", "\\_a\\_ \\*b\\* \\[c\\](d)"),
        ("<b> & |", "&lt;b&gt; &amp; \\|"),
        ("@octocat #12", "@&#8203;octocat \\#&#8203;12"),
        ("1. a", "1\\. a"),
        ("- a", "\\- a"),
        ("2026-11-02 kl. 12:30", "2026-11-02 kl. 12:30"),
    ],
)
def test_only_what_would_be_markup_is_escaped(text: str, markdown: str) -> None:
    assert escaped(text) == markdown


@given(TEXTS)
def test_any_text_is_shown_as_it_is_and_is_nothing_else(text: str) -> None:
    for markdown in (escaped(text), f"- {escaped(text)}", f"## {escaped(text)}"):
        shown = page(markdown)
        assert not shown.markup
        assert not shown.code
        assert not GITHUB_MAKES_OF_TEXT.search(shown.text)
        assert words(markdown) == one_line(text)


@given(TEXTS, TEXTS)
def test_any_text_is_one_cell_of_a_table(first: str, second: str) -> None:
    table = "\n".join([*heads(["a", "b"]), row([escaped(first), escaped(second)])])
    [_, cells] = first_table(table)

    assert [one_line(cell) for cell in cells] == [one_line(first), one_line(second)]
    assert not page(table).markup


@given(TEXTS.filter(str.strip))
def test_any_text_is_all_of_a_code_span(text: str) -> None:
    shown = page(f"a {code(text)} b")

    assert shown.code == [text]
    assert not shown.markup


@given(st.lists(TEXTS, min_size=1))
def test_any_lines_are_all_of_a_fence(lines: list[str]) -> None:
    shown = page("\n".join([*fence(lines, "yaml"), "after"]))

    assert shown.code == ["".join(f"{line}\n" for line in lines)]
    assert shown.text.split()[-1] == "after"


@given(TEXTS)
def test_any_summary_folds_what_stands_below_it(text: str) -> None:
    assert not page("\n".join(folded(text, [f"- {escaped(text)}"]))).markup
