"""An HTML document is one file that fetches and runs nothing, whatever stands in the plan."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING

import html5lib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gevinst.views.paper.html import dated
from tests.documents import POOR, example, in_html, report_of
from tests.hostile.any_plan import any_plan
from tests.hostile.every_field import HOSTILE, every_field

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

SVG = {"svg", "title", "desc", "text", "rect", "circle", "line", "polyline", "polygon"}
TAGS = SVG | {
    "html", "head", "meta", "style", "body", "a", "header", "p", "h1", "h2", "h3", "h4", "main", "section", "nav", "ul",
    "ol", "li", "dl", "dt", "dd", "div", "span", "strong", "br", "table", "thead", "tbody", "tr", "th", "td", "pre",
    "code", "figure", "figcaption", "footer", "caption",
}  # fmt: skip
ATTRIBUTES = {
    "lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "tabindex", "aria-labelledby", "scope",
    "data-label", "role", "width", "height", "x", "y", "rx", "r", "cx", "cy", "x1", "x2", "y1", "y2",
    "points", "viewBox", "preserveAspectRatio", "vector-effect",
}  # fmt: skip
LANGUAGES = ("nb", "nn", "en")


def parsed(document: str) -> Element:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root: Element = parser.parse(document)
    return root


def elements(root: Element) -> Iterator[tuple[str, Element]]:
    for each in root.iter():
        if isinstance(each.tag, str):  # and not a comment
            yield each.tag.rpartition("}")[2], each


def assert_harmless(document: str) -> Element:
    root = parsed(document)
    for tag, each in elements(root):
        assert tag in TAGS
        assert set(each.attrib) <= ATTRIBUTES
        assert each.get("href", "#").startswith("#")
    assert not re.search(r"url\(|@import", rules_of(root))
    return root


def rules_of(root: Element) -> str:
    """The style without what stands in quotes."""
    [style] = [each.text or "" for tag, each in elements(root) if tag == "style"]
    return re.sub(r'"[^"\n]*"', '""', style)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["nattilsyn", "mangelfull", "konsept", "real/minelev"])
def test_every_document_is_well_formed_and_has_only_what_we_put_in_it(
    name: str, language: str
) -> None:
    for document in in_html(example(name, language)):
        root = assert_harmless(document)

        assert root.get("lang") == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_text_in_every_field_makes_no_element_and_no_attribute(language: str) -> None:
    tame = assert_harmless(in_html(report_of(every_field("abc def"), language))[0])
    for document in in_html(report_of(every_field(HOSTILE), language)):
        assert rules_of(assert_harmless(document)) == rules_of(tame)
        assert not re.search("[\x00-\x08\x0b-\x1f\u202e\ufffe]", document)


def test_what_is_hostile_is_shown_as_it_was_written() -> None:
    [document, *_] = in_html(report_of(POOR.replace("Tilsyn", '"<b onclick=x>&{{ 7*7 }}"')))
    root = assert_harmless(document)

    [heading] = [each for tag, each in elements(root) if tag == "h1"]
    assert heading.text == "<b onclick=x>&{{ 7*7 }}"


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32), st.sampled_from(LANGUAGES))
def test_any_plan_of_the_format_becomes_documents(seed: int, language: str) -> None:
    for document in in_html(report_of(any_plan(seed), language)):
        assert_harmless(document)


def test_the_policy_allows_nothing_but_the_documents_own_style() -> None:
    for document in in_html(example("nattilsyn")):
        root = parsed(document)
        [style] = [each.text or "" for tag, each in elements(root) if tag == "style"]
        [policy] = [
            each.get("content", "")
            for _, each in elements(root)
            if each.get("http-equiv") == "Content-Security-Policy"
        ]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()

        assert policy == (
            f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        )


def test_every_link_within_a_document_leads_somewhere_and_every_label_is_there() -> None:
    for document in in_html(example("mangelfull")):
        root = parsed(document)
        ids = [each.get("id", "") for _, each in elements(root) if each.get("id")]
        links = [each.get("href", "")[1:] for tag, each in elements(root) if tag == "a"]
        labels = " ".join(each.get("aria-labelledby", "") for _, each in elements(root)).split()

        assert len(ids) == len(set(ids))
        assert {*links, *labels} <= set(ids)


def test_headings_go_down_one_level_at_a_time_below_a_single_title() -> None:
    for document in in_html(example("mangelfull")):
        found = [int(tag[1]) for tag, _ in elements(parsed(document)) if re.match(r"h[1-6]$", tag)]

        assert found.count(1) == 1
        assert all(after - before <= 1 for before, after in zip([0, *found], found, strict=False))


def test_a_printed_page_tells_the_plan_the_day_and_the_page_in_its_margins() -> None:
    [document, *_] = in_html(report_of(POOR.replace("Tilsyn", "'a\"}</style>'")))

    assert r'@top-left { content: "Gapanalyse \b7  a\22 \7d \3c \2f style\3e "' in document
    assert r'@top-right { content: "Vurdert per 2026\2d 11\2d 02"' in document
    assert 'counter(page) " av " counter(pages)' in document


def test_a_date_is_kept_whole_and_stays_text() -> None:
    assert dated("fra 2026-01-02 <b>") == 'fra <span class="day">2026-01-02</span> &lt;b&gt;'
