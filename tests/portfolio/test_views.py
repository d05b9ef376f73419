"""A portfolio as text for a terminal, as Markdown and as JSON: inert, readable and the same in each."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from gevinst.views.portfolio import json as as_json
from gevinst.views.portfolio import markdown, terminal
from gevinst.views.stream import Canvas
from gevinst.views.visible import visible
from gevinst.words import Language
from tests.formats import page
from tests.hostile.texts import HOSTILE
from tests.portfolio.portfolios import SCOPE, example, hostile, told_of
from tests.whole import assert_inert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.views.portfolio.told import Told

each_text = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
GITHUB_MAKES_OF_TEXT = re.compile(r"@[\w-]|#\d|\bGH-\d|https?://\w|\bwww\.\w", re.IGNORECASE)


def on_screen(portfolios: Sequence[Told], width: int = 80, language: Language = Language.NB) -> str:
    canvas = Canvas(width, colour=False, encoding="utf-8")
    return terminal.render(portfolios, SCOPE, language, canvas)


def in_markdown(portfolios: Sequence[Told], language: Language = Language.NB) -> str:
    return markdown.render(portfolios, SCOPE, language)


def in_json(portfolios: Sequence[Told], language: Language) -> str:
    return "".join(as_json.render(portfolios, SCOPE, language))


@each_text
def test_nothing_on_the_screen_or_in_markdown_commands_a_terminal_or_a_runner(text: str) -> None:
    portfolios = hostile(text)
    for out in (on_screen(portfolios), in_markdown(portfolios)):
        assert_inert(out)
        assert text not in out or text != HOSTILE["an identity number"]


@each_text
def test_markdown_has_no_html_link_or_mention_from_a_plan(text: str) -> None:
    shown = page(in_markdown(hostile(text)))

    assert not shown.markup
    assert not GITHUB_MAKES_OF_TEXT.findall(shown.text)


@each_text
def test_json_can_be_read_and_tells_the_text_as_it_was(text: str) -> None:
    [first, *_] = json.loads(in_json(hostile(text), Language.EN))["portfolios"]

    if first["organisation"] and len(text) < 100 and "\ud800" not in text:
        assert first["organisation"] == visible(text)
    assert first["counts"]["plans"] in {2, 3}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("width", [80, 120])
def test_the_screen_is_never_wider_than_it_is(width: int, language: Language) -> None:
    lines = on_screen(example(), width, language).splitlines()

    assert max(map(len, lines)) <= width


@pytest.mark.parametrize("language", Language)
def test_every_table_has_its_heading_in_each_language(language: Language) -> None:
    [told] = example()
    for out in (on_screen([told], 200, language), in_markdown([told], language)):
        for table in told.tables:
            assert table.title.to(language) in out
            assert any(table.none.to(language) in out or table.rows for _ in "x")


def test_json_is_the_same_in_each_language_but_for_the_messages() -> None:
    one, other = (
        re.sub(r'"(message|reason|gone|new)": ("[^"]*"|\[[^\]]*\])', "", in_json(example(), spoken))
        for spoken in (Language.NB, Language.NN)
    )  # fmt: skip

    assert one == other


def test_a_portfolio_without_anything_in_it_is_told_of_everywhere() -> None:
    portfolios = told_of("gevinst: 1")

    assert "Ingen gevinster." in on_screen(portfolios)
    assert "Ingen gevinster." in in_markdown(portfolios)
    assert json.loads(in_json(portfolios, Language.NB))["portfolios"][0]["net"] == []


def test_what_is_supposed_is_told_before_all_else_with_what_it_does() -> None:
    portfolios = example("turnusplanlegging=2028-01-01")
    for out in (on_screen(portfolios), in_markdown(portfolios)):
        assert out.index("Hvis dette skjer") < out.index("Det som må ses på tvers")
        assert "GEV601: Nattjenesten møter 3 endringer" in " ".join(out.split())
