"""A plot in a file of its own: well-formed, in its own colours, and it fetches and runs nothing."""

from __future__ import annotations

import re
from datetime import date

import defusedxml.ElementTree as Safe

from gevinst.views.paper.alone import MADE_BY_US, alone
from gevinst.views.paper.plot import Band, Curve, Mark, Plot, picture_of
from gevinst.words import Language

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
SVG = "{http://www.w3.org/2000/svg}"


def made(title: str = "Brev", word: str = "målt") -> str:
    curve = Curve(((FIRST, 84.0), (LAST, 12.0)), "series", dots=True)
    band = Band(((FIRST, 80.0, 90.0), (LAST, 10.0, 20.0)), "tolerance")
    plot = Plot("plot", title, "Om", (curve,), (band,), (Mark(LAST, title),))
    return alone(
        picture_of(plot, Language.NB), [("series", word), ("due", "linjen"), ("goal", word)]
    )


def test_it_is_a_picture_that_needs_nothing_else() -> None:
    root = Safe.fromstring(made().encode())

    assert root.tag == f"{SVG}svg"
    assert made().startswith(MADE_BY_US)
    assert {each.tag.removeprefix(SVG) for each in root.iter()} == {
        "svg", "style", "rect", "title", "desc", "polygon", "polyline", "circle", "line", "text", "g",
    }  # fmt: skip
    assert not re.search(r"var\(|url\(|@import|href|src=|\bon\w+=", made())


def test_every_look_in_it_has_a_rule() -> None:
    root = Safe.fromstring(made().encode())
    style = "".join(each.text or "" for each in root.iter(f"{SVG}style"))
    looks = {name for each in root.iter() for name in (each.get("class") or "").split()}

    assert [look for look in sorted(looks) if f".{look}" not in style] == []
    assert style.count("prefers-color-scheme: dark") == 1


def test_what_a_plan_says_is_text_and_nothing_else() -> None:
    hostile = "</title><script>x</script>&\x1b\u202e]]>"
    root = Safe.fromstring(made(hostile, hostile).encode())

    assert not [each for each in root.iter() if each.tag.endswith("script")]
    assert "\x1b" not in made(hostile, hostile)
    assert "\u202e" not in made(hostile, hostile)
