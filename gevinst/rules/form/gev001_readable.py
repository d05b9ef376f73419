"""GEV001: the file can be read as one plan, in UTF-8 and YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.form.places import problem_gap
from gevinst.rules.rule import FileRule, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.loaded import Loaded
    from gevinst.rules.given import Given
    from gevinst.rules.rule import Gap

rule = FileRule(
    id="GEV001",
    severity=Severity.ERROR,
    due=Phase.CONCEPT,
    sources=("FORM",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Filen kan leses",
        nn="Fila kan lesast",
        en="The file can be read",
    ),
    why=Text(
        nb="En fil som ikke kan leses, kan verken mennesker eller programmer kontrollere.",
        nn="Ei fil som ikkje kan lesast, kan verken menneske eller program kontrollere.",
        en="A file that can't be read can be checked by neither people nor programs.",
    ),
    ask=Text(
        nb="Er filen lagret som UTF-8, og inneholder den én plan i gyldig YAML?",
        nn="Er fila lagra som UTF-8, og inneheld ho éin plan i gyldig YAML?",
        en="Is the file saved as UTF-8, and does it hold one plan in valid YAML?",
    ),
    reads=(),
    bad="""
        gevinst: 1
        prosjekt:
          navn: Digitalt tilsyn: om natten  # <- GEV001
    """,
    good="""
        gevinst: 1
        prosjekt:
          navn: "Digitalt tilsyn: om natten"
    """,
)


@rule.check
def readable(loaded: Loaded, given: Given) -> Iterator[Gap]:
    if not loaded.document.problems:
        return
    from gevinst.rules.form.unreadable import readable_facts, sentence  # noqa: PLC0415  (seldom needed)

    for problem in loaded.document.problems:
        text = sentence(problem.kind, problem.facts)
        if text is not None:
            yield problem_gap(text, problem, **readable_facts(problem.kind, problem.facts))
