"""The picture is well-formed, inert and legible: its texts are in their boxes, and its signs are not colour alone."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

import defusedxml.ElementTree as Safe
import pytest
from fontTools.ttLib import TTFont
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from gevinst.views.gainmap import png, svg, words
from gevinst.views.gainmap.face import face
from gevinst.views.gainmap.metrics import width, wrapped
from gevinst.views.gainmap.picture import LOOKS
from gevinst.views.visible import visible
from tests.documents import report_of
from tests.gainmap.maps import EXAMPLES, drawn, many, of_example
from tests.hostile.any_plan import any_plan
from tests.hostile.every_field import HOSTILE, every_field

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NS = "{http://www.w3.org/2000/svg}"
TAGS = {f"{NS}{tag}" for tag in ("svg", "title", "desc", "rect", "circle", "line", "path", "text")}
ATTRIBUTES = {
    "role", "aria-labelledby", "id", "class", "viewBox", "width", "height", "x", "y", "x1", "x2", "y1", "y2", "rx", "cx",
    "cy", "r", "d", "fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight",
    "text-anchor",
}  # fmt: skip


def assert_inert(text: str) -> Element:
    root: Any = Safe.fromstring(text)
    etree.fromstring(text.encode())
    for each in root.iter():
        assert each.tag in TAGS
        assert set(each.attrib) <= ATTRIBUTES
        if each.get("d"):
            assert re.fullmatch(r"[MLCVHZl0-9. -]+", each.get("d"))
    assert "url(" not in text
    found: Element = root
    return found


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_picture_of_every_example_is_well_formed_and_told_in_words(
    name: str, language: str
) -> None:
    made, telling = of_example(name, language)
    root = assert_inert(svg.render(made, telling))
    title, about = root[0], root[1]

    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {about.get('id')}"
    assert telling.name in (title.text or "")


def test_hostile_text_in_every_field_is_text() -> None:
    text = svg.render(*drawn(report_of(every_field(HOSTILE))))
    root = assert_inert(text)

    assert not re.search("[\x00-\x08\x0b-\x1f\u202e\ufffe]", text)
    assert any(
        (each.text or "").startswith(visible(HOSTILE)[:8]) for each in root.iter(f"{NS}text")
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32), st.sampled_from(("nb", "nn", "en")))
def test_any_plan_of_the_format_becomes_a_picture_and_the_same_bytes_each_time(
    seed: int, language: str
) -> None:
    text = svg.render(*drawn(report_of(any_plan(seed), language)))

    assert_inert(text)
    assert svg.render(*drawn(report_of(any_plan(seed), language))) == text


def test_no_text_leaves_its_box_in_the_widest_of_the_fonts() -> None:
    made, telling = drawn(report_of(many(30)))
    faces = svg.faces_of(made, telling)

    for sheet in svg.laid_out(made, faces):
        for placed in sheet.placed:
            drawn_in = face(placed.box, telling)
            for line in drawn_in.lines:
                assert line.x + width(line.text, 13.5) * 0.9 <= placed.width
                assert line.y <= placed.height - 4
            for mark in drawn_in.marks:
                assert mark.x + mark.width <= placed.width
                assert mark.y + 18 <= placed.height


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=200)


@given(TEXTS, st.integers(60, 400), st.integers(1, 6))
def test_a_text_is_wrapped_within_its_room_and_loses_nothing_but_what_is_cut(
    text: str, room: int, most: int
) -> None:
    lines = wrapped(text, room, 12, most)

    assert 1 <= len(lines) <= most
    assert all(width(line, 12) <= room for line in lines)
    if not lines[-1].endswith("…"):
        joined = re.sub(r"-|\s", "", "".join(lines))
        assert joined == re.sub(r"-|\s", "", text)


def test_a_word_that_is_too_long_is_broken_in_the_middle_with_a_hyphen() -> None:
    assert wrapped("Velferdsteknologiplattformen", 160, 13.5, 3) == [
        "Velferdsteknol-",
        "ogiplattformen",
    ]


def test_the_widths_are_those_of_the_font_that_png_is_drawn_with_or_more() -> None:
    from font_source_sans_pro import SourceSansProBold  # noqa: PLC0415

    font = TTFont(SourceSansProBold)
    signs, advance = font.getBestCmap(), font["hmtx"]
    for sign in "abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789 .,:;-–()«»":
        real = advance[signs[ord(sign)]][0] / font["head"].unitsPerEm
        assert width(sign, 1) >= real - 0.01, sign


def test_the_kind_of_a_gain_is_a_shape_and_a_letter_and_a_disbenefit_a_sign_and_a_hatch() -> None:
    root = assert_inert(svg.render(*of_example("nattilsyn")))
    letters = [each.text for each in root.iter(f"{NS}text") if each.get("class") == "letter"]
    badges = [each.tag for each in root.iter() if each.get("class") == "badge"]

    assert letters == ["T", "K", "P", "P", "T", "K", "?"]  # on the map, and in its key
    assert badges[:3] == [f"{NS}circle", f"{NS}path", f"{NS}rect"]
    assert [each.get("class") for each in root.iter()].count("hatch") == 1
    assert words.SIGN[next(iter(words.SIGN))] in [each.text for each in root.iter(f"{NS}text")]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]  # fmt: skip
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_every_text_and_every_outline_can_be_told_from_what_it_stands_on() -> None:
    grounds = {look["fill"] for name, look in LOOKS.items() if name in {"paper", "solution", "gain", "goal"}}  # fmt: skip
    for name, look in LOOKS.items():
        for ground in grounds:
            if "font-size" in look and name != "number":
                assert contrast(look["fill"], ground) >= 4.5, name
            if "stroke" in look and name != "rule":
                assert contrast(look["stroke"], ground) >= 3, name
    assert contrast(LOOKS["number"]["fill"], LOOKS["mark"]["fill"]) >= 4.5


def test_the_letters_are_at_least_nine_pixels_where_a_sheet_is_printed_on_a3() -> None:
    smallest = min(float(look["font-size"]) for look in LOOKS.values() if "font-size" in look)
    page = 225 / 25.4 * 96  # the height that the style sheet gives a picture on paper
    for picture in svg.pictures(*drawn(report_of(many(30)))):
        height = float(Safe.fromstring(str(picture)).get("height") or 0)
        assert smallest * min(page / height, 1.0) >= 9


def test_png_is_a_picture_of_the_same_shape_with_the_norwegian_letters_in_it() -> None:
    made, telling = of_example("nattilsyn")
    data = png.render(made, telling)
    wide, high = svg.picture(made, telling).size

    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    across, down = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    assert abs(across - wide * 2) <= 1
    assert abs(down - high * 2) <= 1
    assert png.render(made, telling) == data


def test_the_picture_of_very_many_gains_is_drawn_in_seconds() -> None:
    made, telling = drawn(report_of(many(10_000, changes=3)))
    began = time.process_time()
    svg.render(made, telling)

    assert time.process_time() - began < 3
