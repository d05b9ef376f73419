"""The report on MinElev → `examples/report.svg`, README's picture; `python -m tests.picture` draws it.

The picture shows what the program prints, with paragraphs left out where three dots stand.
"""

from __future__ import annotations

import re
from datetime import date
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

from gevinst.check.judge import judge_plan
from gevinst.check.tally import Tally
from gevinst.plan.load import plan_from
from gevinst.source.document import read_file
from gevinst.views import terminal
from gevinst.views.stream import Canvas
from gevinst.views.writer import Run, pieces

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "examples" / "report.svg"
PLAN = "examples/real/minelev.gevinst.yaml"
AS_OF = date(2016, 9, 14)
WIDTH = 96
SHOWN = ("GEV502", "GEV525")
_FONTS = re.compile(r"\s*@font-face \{.*?\}\n", re.DOTALL)


def report() -> str:
    """What `gevinst check` prints in colour on a terminal."""
    plan = judge_plan(plan_from(read_file(str(ROOT / PLAN), PLAN)), AS_OF)
    tally = Tally()
    canvas = Canvas(WIDTH, colour=True, encoding="utf-8")
    writer = terminal.Writer(Run(AS_OF, canvas=canvas))
    return "".join(pieces(writer, tally.counting([plan]), tally))


def excerpt(text: str) -> str:
    """The head, some of the gaps, and what to do first."""
    paragraphs = text.rstrip("\n").split("\n\n")
    kept, shown = [], True
    for paragraph in paragraphs:
        plain = Text.from_ansi(paragraph).plain
        if found := re.match(r"GEV\d{3}", plain):
            shown = found[0] in SHOWN
        elif not plain.startswith("  "):
            shown = True
        if shown:
            kept.append(paragraph)
        elif kept[-1] != "⋮":
            kept.append("⋮")
    return "\n\n".join(kept)


def picture() -> str:
    """The picture as SVG, with nothing in it that is fetched from elsewhere."""
    console = Console(record=True, width=WIDTH, file=StringIO(), highlight=False)
    console.print(Text.from_ansi(excerpt(report())), no_wrap=True, crop=False)
    title = f"gevinst check {PLAN} --as-of {AS_OF}"
    svg = console.export_svg(title=title, theme=DIMMED_MONOKAI, unique_id="report")
    return _FONTS.sub("\n", svg)


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")
