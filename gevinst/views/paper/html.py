"""A template and what it tells → an HTML document in one file, which fetches and runs nothing.

Whatever a template writes out is text: made visible, then escaped. Only our own `Markup` is not.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

from gevinst.views.paper.office import office
from gevinst.views.paper.sheet import CONTENTS, PAGE, SKIP
from gevinst.views.paper.svg import Markup
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment

    from gevinst.views.paper.sheet import Sheet

_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b", re.ASCII)
POLICY = "default-src 'none'; style-src {style}; base-uri 'none'; form-action 'none'"
_BESIDE = "'self' file:"  # a page that is opened from a disk is of no origin, and has no self


def html(template: str, sheet: Sheet, **told: Any) -> str:  # noqa: ANN401  (the template's own matter)
    """The document that a template makes; `told` are the names it knows. Raises `WrongUse`."""
    style = stylesheet(sheet)
    return _document(template, sheet, f"'{_hash(style)}'", style=Markup(style), beside="", **told)


def html_with(beside: str, template: str, sheet: Sheet, **told: Any) -> str:  # noqa: ANN401
    """The same as one of many pages, whose style is in a file at an address. Raises `WrongUse`."""
    return _document(template, sheet, _BESIDE, style="", beside=beside, **told)


def stylesheet(sheet: Sheet) -> str:
    """The style of a document, or of pages that have a sheet in common. Raises `WrongUse`."""
    styles = _environment().get_template("style.css.j2")
    return styles.render(running=_running(sheet)).strip()  # some hash it with blanks, some without


def _document(template: str, sheet: Sheet, allowed: str, **told: Any) -> str:  # noqa: ANN401
    return (
        _environment()
        .get_template(template)
        .render(
            sheet=sheet,
            policy=POLICY.format(style=allowed),
            skip=sheet.say(SKIP),
            contents=sheet.say(CONTENTS),
            **told,
        )
    )


@lru_cache(maxsize=1)
def _environment() -> Environment:
    with office():
        from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415  (an extra)
    environment = Environment(
        loader=PackageLoader("gevinst.views.paper"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["dated"] = dated
    return environment


def dated(text: object) -> Markup:
    """A text in which no line is broken within a date; not for the value of an attribute."""
    return Markup(_DAY.sub(r'<span class="day">\g<0></span>', escape(visible(str(text)))))


def _shown(value: object) -> object:
    return value if hasattr(value, "__html__") else visible(str(value))


def _hash(style: str) -> str:
    digest = hashlib.sha256(style.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _running(sheet: Sheet) -> dict[str, Markup]:
    """What stands in the margins of a printed page, each a value of `content` in the style sheet."""
    page = sheet.say(PAGE, page="\0", pages="\1")
    counted = [_quoted(part) for part in re.split("[\0\1]", page)]
    return {
        "about": Markup(_quoted(sheet.about)),
        "day": Markup(_quoted(sheet.day)),
        "made": Markup(_quoted(sheet.made)),
        "page": Markup(f"{counted[0]} counter(page) {counted[1]} counter(pages) {counted[2]}"),
    }


def _quoted(text: str) -> str:
    """A text as a string of CSS, in which no sign but letters and digits stands as it is."""
    return '"' + re.sub(r"[^A-Za-z0-9 ]", lambda found: f"\\{ord(found[0]):x} ", text) + '"'
