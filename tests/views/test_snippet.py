"""What to write: pasted where the report says, it is a plan again, and meets nothing by itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest

from gevinst.check.judge import judge_plan
from gevinst.choices import Phase
from gevinst.edit.gaps import Where, where
from gevinst.edit.write import with_hints
from gevinst.errors import CannotEdit
from gevinst.plan.load import plan_from
from gevinst.rules import all_rules
from gevinst.source.document import read
from gevinst.views.snippet import snippet
from gevinst.words import Language
from tests.plans import loaded, report_of

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport

EXAMPLE = Path(__file__).parents[2] / "examples" / "nattilsyn.gevinst.yaml"
PARTS = 8
REALISATION = Phase.REALISATION
FORM = {"GEV001", "GEV002", "GEV003"}


def judged(text: str, as_of: str) -> PlanReport:
    return judge_plan(
        plan_from(read(text.encode(), "x")), date.fromisoformat(as_of), phase=REALISATION
    )


def check_pasting(text: str, as_of: str, rule_id: str | None = None) -> None:
    """Each gap's snippet, pasted alone, leaves its gap open and opens none in the form of the file."""
    report = judged(text, as_of)
    before = {of.id for of, _ in report.gaps()}
    for of, gap in report.gaps():
        if of.id != (rule_id or of.id) or not (yaml := snippet(gap, report.loaded, Language.NB)):
            continue
        try:
            pasted = with_hints(report.loaded, gap, Language.NB)
        except CannotEdit:
            assert before & FORM, "only where the file itself is wrong"
            continue
        assert holds(pasted, yaml, where(gap, report.loaded)), yaml
        after = judged(pasted, as_of)
        assert after.loaded.readable, yaml
        assert of.id in {found.id for found, _ in after.gaps()}, yaml
        form = FORM - ({"GEV002"} if "id: <" in yaml else set())
        assert not {found.id for found, _ in after.gaps()} & form - before, yaml


def holds(pasted: str, yaml: str, place: Where) -> bool:
    """Whether the snippet stands in the file as it was told; what stands instead may follow its key."""
    if place is Where.INSTEAD:
        return all(line.strip() in pasted for line in yaml.split("\n"))
    return yaml in pasted


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_what_to_write_can_be_pasted_and_meets_nothing_by_itself(rule: Any) -> None:
    check_pasting(dedent(rule.bad).lstrip("\n"), rule.as_of, rule.id)


ENTRIES = [
    entry
    for node in loaded(EXAMPLE.read_bytes()).plan.walk()
    if not node.origin.absent
    for entry in node.origin.entries.values()
    if entry.value.span.line == entry.value.span.end_line
]


@pytest.mark.parametrize("part", range(PARTS))
def test_it_can_be_pasted_wherever_filler_stands_in_a_whole_plan(part: int) -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").split("\n")
    for entry in ENTRIES[part::PARTS]:
        span = entry.value.span
        line = lines[span.line - 1]
        filled = line[: span.column - 1] + "TBD" + line[span.end_column - 1 :]
        check_pasting(
            "\n".join([*lines[: span.line - 1], filled, *lines[span.line :]]), "2026-11-02"
        )


def of(text: str, rule_id: str) -> list[str]:
    report = report_of(text)
    return [
        snippet(gap, report.loaded, report.language)
        for rule, gap in report.gaps()
        if rule.id == rule_id
    ]


def test_it_stands_at_the_indentation_of_the_file_and_in_the_words_of_the_author() -> None:
    assert of("gevinst: 1\ngevinstar:\n    - id: ro\n      kva: Ro\n", "GEV505") == [
        "      måltal:\n        verdi: <tal>\n        dato: <åååå-mm-dd>"
    ]
    assert of("gevinst: 1\nbenefits:\n- id: ro\n  target: {value: 3}\n", "GEV505") == [
        "date: <yyyy-mm-dd>"
    ]


def test_an_item_of_a_list_begins_with_a_dash_where_the_dashes_stand() -> None:
    text = """
        gevinst: 1
        gevinster:
          - id: ro
            endringer:
              - {hva: Kjørelister, slag: oppgaver}
    """

    assert of(text, "GEV508") == ["ansvarlig: <id fra personer>, innen: <åååå-mm-dd>"]


def test_an_item_of_a_list_in_brackets_goes_within_the_brackets() -> None:
    report = report_of("gevinst: 1\ngevinster: [{id: ro, hva: Mer ro, risikoer: [{hva: Brann}]}]\n")
    [gap] = [gap for rule, gap in report.gaps() if rule.id == "GEV508"]

    assert where(gap, report.loaded) is Where.BRACES
    text = "gevinst: 1\npersoner: [{id: kari}]\nenheter: [{id: natt}]\ngevinster: []\n"
    [none] = [gap for rule, gap in report_of(text).gaps() if rule.id == "GEV501"]
    assert where(none, loaded(text)) is Where.BRACKETS
    assert snippet(none, loaded(text), Language.EN).startswith("{id: <short name")


def test_within_a_plan_that_is_all_braces_it_is_braces_too() -> None:
    report = report_of('{"gevinst": 1, "gevinster": [{"id": "ro"}]}')
    found = [gap for rule, gap in report.gaps() if rule.id == "GEV008"]

    assert snippet(found[0], report.loaded, Language.NB) == "prosjekt: {oppdatert: <åååå-mm-dd>}"
    assert where(found[0], report.loaded) is Where.BRACES


def test_a_value_that_is_there_is_to_be_written_instead() -> None:
    report = report_of("gevinst: 1\ngevinster: [{id: ro, hva: TBD}]\n")
    found = [gap for rule, gap in report.gaps() if rule.id == "GEV501" and gap.name == "what"]

    assert where(found[0], report.loaded) is Where.INSTEAD


def test_a_section_that_stands_there_and_says_nothing_is_written_instead() -> None:
    report = report_of("gevinst: 1\nopplæring: TBD\n")
    [gap] = [gap for rule, gap in report.gaps() if rule.id == "GEV301"]

    assert where(gap, report.loaded) is Where.INSTEAD
    assert with_hints(report.loaded, gap, Language.NB) == (
        "gevinst: 1\nopplæring:\n  budsjett:\n    beløp: <tall>\n    finansiert_av: <hvem som betaler>\n"
    )


def test_a_gap_that_asks_for_nothing_new_has_nothing_to_write() -> None:
    text = "gevinst: 1\nenheter: [{id: natt, ansatte: 2, digital_kompetanse: {lav: 3}}]\n"

    assert of(text, "GEV009") == [""]
