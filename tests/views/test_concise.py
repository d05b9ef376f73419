"""One line a gap: what an editor or a search in a log can read."""

from __future__ import annotations

import re

from gevinst.words import Language
from tests.formats import written
from tests.plans import report_of

POOR = "gevinst: 1\nprosjekt: {fase: realisering}\ngevinster: [{id: ro}, {id: tid}]\n"
REPORT = report_of(POOR)


def test_each_gap_is_a_line_with_its_place_and_the_last_line_is_the_verdict() -> None:
    *lines, last = written("concise", REPORT).splitlines()

    for (rule, gap), line in zip(REPORT.gaps(), lines, strict=True):
        span = gap.place.span
        place = f"plan.yaml:{span.line}:{span.column}" if span else "plan.yaml"
        severity = rule.severity.word(Language.NB)
        assert line == f"{place}: {rule.id} {severity}: {gap.text.to(Language.NB, gap.facts)}"
    assert last.startswith("plan.yaml: Krav som ikke er oppfylt: ")


def test_a_file_that_cannot_be_read_is_two_lines() -> None:
    first, second = written("concise", report_of("[a")).splitlines()

    assert re.match(r"plan\.yaml:1:\d+: GEV001 feil: ", first)
    assert second.startswith("plan.yaml: Kan ikke leses: ")


def test_plans_follow_each_other_and_nothing_stands_between() -> None:
    assert written("concise", REPORT, REPORT) == written("concise", REPORT) * 2
    assert written("concise") == ""
