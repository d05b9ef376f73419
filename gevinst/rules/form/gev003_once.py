"""GEV003: every field is written once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.form.places import problem_gap, shown
from gevinst.rules.rule import FileRule, Gap, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.loaded import Loaded
    from gevinst.rules.given import Given

rule = FileRule(
    id="GEV003",
    severity=Severity.ERROR,
    due=Phase.CONCEPT,
    sources=("FORM",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Hvert felt er skrevet én gang",
        nn="Kvart felt er skrive éin gong",
        en="Every field is written once",
    ),
    why=Text(
        nb="Står et felt to ganger, bruker de fleste programmer bare ett av dem, uten å si fra om hvilket.",
        nn="Står eit felt to gonger, brukar dei fleste program berre eitt av dei, utan å seie frå om kva for eit.",
        en="Where a field stands twice, most programs use only one of them, without saying which.",
    ),
    ask=Text(
        nb="Står hvert felt bare én gang på sitt sted?",
        nn="Står kvart felt berre éin gong på sin stad?",
        en="Does every field stand only once in its place?",
    ),
    reads=(),
    bad="""
        gevinst: 1
        prosjekt:
          navn: Digitalt tilsyn
          startet: 2026-01-12
          navn: Digitalt tilsyn om natten  # <- GEV003
          started: 2026-02-01  # <- GEV003
    """,
    good="""
        gevinst: 1
        prosjekt:
          navn: Digitalt tilsyn om natten
          startet: 2026-01-12
    """,
)

TWICE = Text(
    nb="Feltet «{key}» står to ganger, på linje {first_line} og linje {line}. Behold ett av dem.",
    nn="Feltet «{key}» står to gonger, på linje {first_line} og linje {line}. Behald eitt av dei.",
    en="The field “{key}” stands twice, on line {first_line} and line {line}. Keep one of them.",
)
TWICE_ON_A_LINE = Text(
    nb="Feltet «{key}» står to ganger på linje {line}. Behold ett av dem.",
    nn="Feltet «{key}» står to gonger på linje {line}. Behald eitt av dei.",
    en="The field “{key}” stands twice on line {line}. Keep one of them.",
)
TWINS = Text(
    nb="Feltet «{key}» står på både linje {first_line} og linje {line}. De to ser like ut, men bokstavene er lagret på to måter. Behold ett av dem.",
    nn="Feltet «{key}» står på både linje {first_line} og linje {line}. Dei to ser like ut, men bokstavane er lagra på to måtar. Behald eitt av dei.",
    en="The field “{key}” stands on both line {first_line} and line {line}. The two look alike, but their letters are stored in two ways. Keep one of them.",
)
TWO_WORDS = Text(
    nb="«{first}» på linje {first_line} og «{key}» på linje {line} er to ord for samme felt. Behold ett av dem.",
    nn="«{first}» på linje {first_line} og «{key}» på linje {line} er to ord for same feltet. Behald eitt av dei.",
    en="“{first}” on line {first_line} and “{key}” on line {line} are two words for one field. Keep one of them.",
)


@rule.check
def once(loaded: Loaded, given: Given) -> Iterator[Gap]:
    for problem in loaded.document.problems:
        if problem.kind == "key_twice" and problem.span:
            on_a_line = problem.facts["first_line"] == problem.span.line
            text = TWICE_ON_A_LINE if on_a_line else TWICE
            text = TWINS if problem.facts.get("twin") else text
            key = shown(str(problem.facts["key"]))
            yield problem_gap(text, problem, key=key, line=problem.span.line)
    if not loaded.misfits:
        return
    from gevinst.plan.loaded import SaidTwice  # noqa: PLC0415  (`explain` does without the reader)

    for misfit in loaded.misfits:
        if type(misfit) is SaidTwice and misfit.place.span:
            words = {"key": misfit.written, "first": misfit.first}
            lines = {"first_line": misfit.first_line, "line": misfit.place.span.line}
            yield Gap(TWO_WORDS, words | lines, misfit.place)
