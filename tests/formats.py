"""Plan reports → what each format makes of them, and what others' readers make of that."""

from __future__ import annotations

import json
import re
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

import junitparser
from markdown_it import MarkdownIt

from gevinst.check.tally import Tally
from gevinst.views.stream import Canvas
from gevinst.views.writer import Run, pieces, writer_of
from gevinst.words import Language
from tests.whole import AS_OF

if TYPE_CHECKING:
    from datetime import date

    from gevinst.check.verdict import PlanReport

FOR_PEOPLE = ("terminal", "concise", "markdown")
FOR_PROGRAMS = ("json", "jsonl", "sarif", "junit", "github", "gitlab")
FORMATS = (*FOR_PEOPLE, *FOR_PROGRAMS)
ON = Canvas(80, colour=False, encoding="utf-8")
APART = "\N{ZERO WIDTH SPACE}"
OUR_HTML = {"<details>", "</details>"}
_SUMMARY = re.compile(r"<summary>[^<>]*</summary>")
_COMMAND = re.compile(r"^::(error|warning|notice) ([^:]*)::(.*)$")
_MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def written(
    form: str,
    *plans: PlanReport,
    as_of: date = AS_OF,
    language: Language = Language.NB,
    verbose: bool = False,
    tally: Tally | None = None,
) -> str:
    """The document of some plans in a format."""
    tally = tally or Tally()
    writer = writer_of(form, Run(as_of, language, verbose, ON))
    return "".join(pieces(writer, tally.counting(plans), tally))


def sarif_run(text: str) -> Any:
    """The only run of a SARIF log."""
    [run] = json.loads(text)["runs"]
    return run


def cases(text: str) -> dict[str, junitparser.TestCase]:
    """The test cases of a JUnit document of one plan, by their names."""
    [suite] = suites(text)
    return {case.name: case for case in suite}


def suites(text: str) -> list[junitparser.TestSuite]:
    """The suites of a JUnit document."""
    document = junitparser.JUnitXml.fromstring(text.encode())
    assert isinstance(document, junitparser.JUnitXml)
    return list(document)


class Annotation(NamedTuple):
    """A workflow command as the runner reads it."""

    kind: str
    properties: dict[str, str]
    message: str


def commands(text: str) -> list[Annotation]:
    """The workflow commands in what was printed, undone as the runner undoes them."""
    lines = re.split(r"\r\n|\r|\n", text)
    found = [_COMMAND.match(line) for line in lines if line.lstrip().startswith("::")]
    return [_annotation(one) for one in found if one]


def _annotation(found: re.Match[str]) -> Annotation:
    pairs = (pair.split("=", 1) for pair in found[2].split(","))
    properties = {name: _undone(value, "%3A", "%2C") for name, value in pairs}
    return Annotation(found[1], properties, _undone(found[3]))


def _undone(text: str, *more: str) -> str:
    """A message as the runner reads it: it knows these and no others, and the percent sign last."""
    for written_as in ("%0D", "%0A", *more, "%25"):
        text = text.replace(written_as, unquote(written_as))
    return text


class Page(NamedTuple):
    """A Markdown document as it is shown: its text without code, its code, and its HTML and links."""

    text: str
    code: list[str]
    markup: list[str]


def page(text: str) -> Page:
    """What a reader of CommonMark with tables shows."""
    tokens = [
        inner
        for token in _MARKDOWN.parse(text)
        for inner in (token.children if token.children is not None else [token])
    ]
    code = [token.content for token in tokens if token.type in ("fence", "code_inline")]
    html = [token.content for token in tokens if token.type.startswith("html")]
    links = [token.type for token in tokens if token.type in ("link_open", "image", "s_open")]
    shown = " ".join(token.content for token in tokens if token.type == "text")
    left = [_SUMMARY.sub("", piece) for piece in html]
    ours = [line for piece in left for line in piece.split() if line not in OUR_HTML]
    return Page(unescape(shown), code, [*links, *ours])


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def first_table(markdown: str) -> list[list[str]]:
    """The cells of the first table in a Markdown document, a row each, as they are shown."""
    rows: list[list[str]] = []
    for token in _MARKDOWN.parse(markdown):
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "table_close":
            break
        elif token.type == "inline" and rows:
            shown = "".join(inner.content for inner in token.children or ())
            rows[-1].append(shown.replace(APART, ""))
    return rows


def words(markdown: str) -> str:
    """All that a reader sees of a Markdown document, on one line, without what parts mentions."""
    reader = _Words()
    reader.feed(_MARKDOWN.render(markdown))
    return " ".join("".join(reader.words).replace(APART, "").split())
