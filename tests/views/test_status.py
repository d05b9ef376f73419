"""The status overview says the same in every format, and text from a plan does nothing in any."""

from __future__ import annotations

import json as stdlib_json
from datetime import date, timedelta
from typing import TYPE_CHECKING

import defusedxml.ElementTree as Safe
import html5lib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt
from pydantic import TypeAdapter

from gevinst.follow.judged import State, Tolerance
from gevinst.follow.status import Overview, status_of
from gevinst.views.status import html, json, markdown, terminal
from gevinst.views.status.plots import files_of
from gevinst.views.status.shape import OverviewShape
from gevinst.views.status.small import BAR, bar, sparkline
from gevinst.views.status.told import Telling
from gevinst.views.stream import Canvas
from gevinst.words import Language
from tests.documents import EXAMPLES
from tests.hostile.any_plan import any_plan
from tests.hostile.every_field import HOSTILE, every_field
from tests.paper.test_html import assert_harmless
from tests.plans import loaded
from tests.whole import assert_inert

if TYPE_CHECKING:
    from decimal import Decimal
    from xml.etree.ElementTree import Element

AS_OF = date(2026, 11, 2)
SCHEMA = TypeAdapter(OverviewShape).json_schema()
NAMES = ("nattilsyn", "byggjesak", "night-supervision", "konsept", "mangelfull")
REAL = ("digisos", "digital-hjemmeoppfolging", "gildeskal", "samnanger", "minelev")
PLOTTED = """\
gevinst: 1
gevinster:
  - hva: "Færre brev"
    nullpunkt: {verdi: 84, dato: 2026-01-01}
    måltall: {verdi: 12, dato: 2026-12-27}
    målinger: [{dato: 2026-06-30, verdi: 40}]
"""
languages = pytest.mark.parametrize("language", Language)


def overview(*texts: str | bytes, as_of: date = AS_OF) -> Overview:
    return Overview(as_of, tuple(status_of(loaded(text), as_of) for text in texts))


def example(name: str) -> bytes:
    folder = EXAMPLES / "real" if name in REAL else EXAMPLES
    return (folder / f"{name}.gevinst.yaml").read_bytes()


def at_80(found: Overview, language: Language = Language.NB, encoding: str = "utf-8") -> str:
    return terminal.render(found, language, Canvas(80, colour=False, encoding=encoding))


def root_of(document: str) -> Element:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root: Element = parser.parse(document)
    return root


@languages
@pytest.mark.parametrize("name", NAMES)
def test_no_line_at_a_terminal_is_wider_than_it(name: str, language: Language) -> None:
    lines = at_80(overview(example(name)), language).splitlines()

    assert max(map(len, lines)) <= 80


def test_a_terminal_that_has_only_ascii_gets_a_bar_and_columns_too() -> None:
    found = at_80(overview(example("nattilsyn")), Language.EN, "ascii")

    assert "89% #########################|#..." in found
    found.encode("ascii", "strict")


@languages
@pytest.mark.parametrize("name", [*NAMES, *REAL])
def test_the_json_is_as_its_shape_says(name: str, language: Language) -> None:
    del language
    made = stdlib_json.loads(json.render(overview(example(name))))

    assert list(Draft202012Validator(SCHEMA).iter_errors(made)) == []


@pytest.mark.parametrize("name", REAL)
def test_of_the_real_cases_nothing_is_made_up(name: str) -> None:
    found = overview(example(name))
    made = stdlib_json.loads(json.render(found))

    assert made["plans"][0]["gains"]
    for gain in made["plans"][0]["gains"]:
        assert gain["state"] == "not measured"
        assert (gain["share"], gain["last"], gain["forecast"]) == (None, None, None)
        assert "measurements" in gain["missing"]
    assert found.counts[State.NOT_MEASURED] == len(made["plans"][0]["gains"])


@languages
def test_every_format_tells_the_same_figures(language: Language) -> None:
    found = overview(example("nattilsyn"))
    texts = [
        at_80(found, language),
        markdown.render(found, language),
        "".join(root_of(html.render(found, language)).itertext()),
    ]

    for text in texts:
        words = " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())
        for told in ("84 tilsyn per natt", "36 tilsyn per natt", "2026-12-03", "2026-11-30"):
            assert told in words
        assert "89 %" in words or "89%" in words


def test_the_plots_of_a_page_have_a_text_and_the_figures_stand_in_a_table() -> None:
    root = root_of(html.render(overview(example("nattilsyn")), Language.NB))
    pictures = [each for each in root.iter() if str(each.tag).endswith("svg") and each.get("role")]

    assert len(pictures) == 3
    for picture in pictures:
        ids = str(picture.get("aria-labelledby")).split()
        said = [each for each in picture.iter() if each.get("id") in ids]
        assert len(said) == 2
        assert all(each.text for each in said)
    assert "2026-02-28" in ["".join(each.itertext()) for each in root.iter("th")]


def test_several_plans_are_told_one_by_one_and_then_in_all() -> None:
    found = overview(example("nattilsyn"), example("byggjesak"))

    at_the_end = at_80(found)[at_80(found).index("I alt") :]
    assert "I alt\nplan.yaml: i rute: " in at_the_end
    assert at_the_end.count("I rute er inntil 10 %") == at_80(found).count("I rute er inntil") == 1
    assert "# Status for gevinstene" in markdown.render(found, Language.NB)
    assert "Planer: 2" in html.render(found, Language.NB)


def test_plans_with_limits_of_their_own_are_told_with_them() -> None:
    strict = status_of(loaded(example("nattilsyn")), AS_OF, Tolerance(1, 2))
    found = Overview(AS_OF, (*overview(example("nattilsyn")).plans, strict))

    for made in (
        at_80(found),
        markdown.render(found, Language.NB),
        html.render(found, Language.NB),
    ):
        text = " ".join(made.replace("\n", " ").split())
        assert text.count("I rute er inntil 10 %") == text.count("I rute er inntil 1 %") == 1


@pytest.mark.parametrize(
    "text", [HOSTILE, "# ##[error] ::error:: @kari #1 www.a.no", "4 | 5 ` *b*"]
)
def test_text_from_a_plan_does_nothing(text: str) -> None:
    found = overview(every_field(text))

    for made in (at_80(found), json.render(found), markdown.render(found, Language.NB)):
        assert_inert(made)
        assert not [line for line in made.splitlines() if line.lstrip().startswith("##[")]
    assert_harmless(html.render(found, Language.NB))
    tokens = MarkdownIt("js-default").parse(markdown.render(found, Language.NB))
    inside = [child.type for token in tokens for child in token.children or ()]
    assert {"html_inline", "link_open", "image"}.isdisjoint(inside)
    assert "html_block" not in {token.type for token in tokens}


@pytest.mark.parametrize("text", [HOSTILE, "](x) ![a](http://www.a.no) <b>@kari"])
def test_text_from_a_plan_does_nothing_in_a_link_to_a_plot_or_in_the_plot(text: str) -> None:
    safe = '"Færre brev"'
    found = overview(PLOTTED.replace(safe, stdlib_json.dumps(text)))
    plots = files_of(found, Telling(Language.NB, found), "s")
    made = markdown.render(found, Language.NB, plots)

    assert_inert(made)
    tokens = MarkdownIt("js-default").parse(made)
    inside = [child for token in tokens for child in token.children or ()]
    assert [child.attrs["src"] for child in inside if child.type == "image"] == ["s-1-1.svg"]
    assert {"html_inline", "link_open"}.isdisjoint(child.type for child in inside)
    [plot] = plots.values()
    assert Safe.fromstring(plot.svg.encode()) is not None
    assert_inert(plot.svg)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=30)
@given(st.integers(0, 2**32), st.dates())
def test_the_plots_of_any_plan_are_well_formed_and_linked(seed: int, day: date) -> None:
    found = overview(any_plan(seed), as_of=day)
    plots = files_of(found, Telling(Language.EN, found), "s")
    made = markdown.render(found, Language.EN, plots)

    for plot in plots.values():
        assert Safe.fromstring(plot.svg.encode()) is not None
        assert f"]({plot.name})" in made


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=30)
@given(st.integers(0, 2**32), st.dates())
def test_any_plan_has_a_status_on_any_day_in_every_format(seed: int, day: date) -> None:
    found = overview(any_plan(seed), as_of=day)

    assert at_80(found)
    assert markdown.render(found, Language.NN)
    assert (
        list(Draft202012Validator(SCHEMA).iter_errors(stdlib_json.loads(json.render(found)))) == []
    )
    assert_harmless(html.render(found, Language.EN))


def test_a_plan_with_very_many_gains_or_measurements_is_told_in_brief() -> None:
    gains = "gevinst: 1\ngevinster:\n" + "".join(
        f"  - {{id: g{number}}}\n" for number in range(1200)
    )
    days = [date(2020, 1, 1) + timedelta(days=number) for number in range(2000)]
    measured = ", ".join(f"{{dato: {day}, verdi: {number}}}" for number, day in enumerate(days))
    series = f"gevinst: 1\ngevinster: [{{id: a, målinger: [{measured}]}}]\n"

    for text in (gains, series):
        found = overview(text)
        for made in (
            at_80(found),
            markdown.render(found, Language.NB),
            html.render(found, Language.NB),
        ):
            assert len(made) < 250_000
        assert len(json.render(found)) > 60_000


def test_a_page_is_the_same_each_time_it_is_made() -> None:
    assert html.render(overview(example("nattilsyn")), Language.NB) == html.render(
        overview(example("nattilsyn")), Language.NB
    )


values = st.decimals(-1000, 1000, places=1)


@given(st.lists(values, max_size=60))
def test_a_series_is_a_few_columns_from_lowest_to_highest(figures: list[Decimal]) -> None:
    drawn = sparkline(figures)

    assert len(drawn) == min(len(figures), 24)
    if len(set(figures)) > 1 and len(figures) <= 24:
        assert drawn[figures.index(max(figures))] == "█"
        assert drawn[figures.index(min(figures))] == "▁"


@given(values, st.none() | values)
def test_a_bar_is_always_as_long(share: Decimal, due: Decimal | None) -> None:
    assert len(bar(share, due)) == BAR
    assert ("│" in bar(share, due)) is (due is not None)
