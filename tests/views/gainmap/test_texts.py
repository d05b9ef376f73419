"""The map as text: a tree for the terminal, Markdown with a diagram, and Mermaid, in three languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gevinst.gainmap.parts import Kind
from gevinst.views.gainmap import html, markdown, mermaid, terminal
from gevinst.views.stream import Canvas
from tests.documents import report_of
from tests.formats import first_table, page
from tests.gainmap.maps import EXAMPLES, boxes, drawn, many, of_example
from tests.hostile.any_plan import any_plan
from tests.hostile.every_field import every_field
from tests.hostile.texts import HOSTILE
from tests.paper.test_html import elements, parsed, rules_of

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

LANGUAGES = ("nb", "nn", "en")
ON = Canvas(80, colour=False, encoding="utf-8")
MORE = {
    "the end of a part": "end",
    "a setting": "%%{init: {'theme': 'dark'}}%%",
    "a click": 'click n1 href "javascript:alert(1)"',
    "an icon": "fa:fa-car",
    "a formula": "$$x^2$$",
    "a line break": "<br/>a&lt;b#60;c",
    "a link of its own": 'a"] --> n1["b',
    "a list": "1. a\n2. b",
}
TEXTS = {
    name: text
    for name, text in {**HOSTILE, **MORE}.items()
    if not re.search("[\ud800-\udfff]", text)
}
_LINES = (
    r"flowchart LR",
    r"  accTitle: [\w ,.:()–-]+",
    r"  accDescr: [\w ,.:()–-]+",
    r'  subgraph (solution|change|gain|goal)s\["[^"<>%;`]*(#\d+;[^"<>%;`]*)*"\]',
    r'    n\d+(\(\["|\["|\("|\{\{"|\[\[")([^"<>%;`$]|<br/>|#\d+;)*("\]\)|"\]|"\)|"\}\}|"\]\]):::\w+',
    r"  end",
    r'  more\["([^"<>%;`]|#\d+;)*"\]:::missing',
    r"  n\d+ (-->|-\.->) n\d+",
    r"  classDef \w+ [\w#:,. -]+",
)
LINE = re.compile("|".join(f"(?:{line})" for line in _LINES))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["nattilsyn", "real/samnanger"], ids=["nattilsyn", "samnanger"])
def test_the_tree_in_the_terminal(name: str, language: str, snapshot: SnapshotAssertion) -> None:
    text = terminal.render(*of_example(name, language), ON)

    assert max(map(len, text.splitlines())) <= 80
    assert text == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdown(language: str, snapshot: SnapshotAssertion) -> None:
    assert markdown.render(*of_example("real/digital-hjemmeoppfolging", language)) == snapshot


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_diagram_has_a_node_for_each_box_and_a_line_for_each_link(name: str) -> None:
    made, telling = of_example(name)
    lines = mermaid.render(made, telling).splitlines()

    assert all(LINE.fullmatch(line) for line in lines)
    nodes = [line for line in lines if re.match(r"    n\d", line)]
    assert len(nodes) == len(made.boxes)
    assert sum("->" in line for line in lines) == len(list(made.links()))


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_hostile_text_is_only_a_label_in_the_diagram_and_a_cell_in_the_table(text: str) -> None:
    made, telling = drawn(report_of(every_field(text)))
    lines = mermaid.render(made, telling).splitlines()

    assert [line for line in lines if not LINE.fullmatch(line)] == []
    assert page(markdown.render(made, telling)).markup == []


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32), st.sampled_from(LANGUAGES))
def test_any_plan_becomes_text_in_every_format(seed: int, language: str) -> None:
    made, telling = drawn(report_of(any_plan(seed), language))

    assert all(LINE.fullmatch(line) for line in mermaid.render(made, telling).splitlines())
    assert page(markdown.render(made, telling)).markup == []
    assert terminal.render(made, telling, ON).endswith("\n")


def test_a_large_map_stays_within_what_mermaid_draws_and_says_what_is_left_out() -> None:
    made, telling = drawn(report_of(many(1_000, changes=10)))
    text = mermaid.render(made, telling)

    assert len(text) < 50_000
    assert sum("->" in line for line in text.splitlines()) <= 500
    shown = len(re.findall(r'^    n\d+\("', text, re.MULTILINE))
    assert f"#58; {1_000 - shown}" in text


def test_the_table_has_every_gain_with_all_that_it_is_tied_to() -> None:
    made, telling = of_example("nattilsyn")
    head, *rows = first_table(markdown.render(made, telling))

    assert len(head) == 7
    assert {row[0] for row in rows} == {telling.what(box) for box in boxes(made, Kind.GAIN)}
    [first, *_] = rows
    assert "Faste runder" in first[3]
    assert "Ulempe for Responssenteret" in first[4]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_holds_the_picture_and_the_same_in_words(language: str) -> None:
    made, telling = of_example("mangelfull", language)
    root = parsed(html.render(made, telling))
    tags = [tag for tag, _ in elements(root)]

    assert tags.count("svg") >= 1
    assert tags.count("tr") == 1 + len(boxes(made, Kind.GAIN))
    assert not set(tags) & {"script", "foreignObject", "image", "use", "img", "link"}
    assert not re.search(r"url\(|@import", rules_of(root))


def test_hostile_text_makes_no_element_on_the_page() -> None:
    def shape(text: str) -> set[str]:
        made, telling = drawn(report_of(every_field(text)))
        return {tag for tag, _ in elements(parsed(html.render(made, telling)))}

    for text in TEXTS.values():
        assert shape(text) <= shape("tam tekst") | {"br"}


def test_each_picture_on_a_page_has_ids_of_its_own() -> None:
    made, telling = drawn(report_of(many(30)))
    root = parsed(html.render(made, telling))
    ids = [each.get("id") for _, each in elements(root) if each.get("id")]

    assert len(ids) == len(set(ids))
    labels = " ".join(each.get("aria-labelledby", "") for _, each in elements(root)).split()
    assert set(labels) <= set(ids)


def test_on_a_terminal_without_our_signs_plainer_ones_stand_for_them() -> None:
    text = terminal.render(*of_example("nattilsyn"), Canvas(80, colour=False, encoding="ascii"))

    assert text.isascii()
