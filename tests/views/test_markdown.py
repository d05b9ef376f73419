"""The page for a step's summary: verdicts first, folded where nothing fails, and never over the limit."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pymarkdown.api import PyMarkdownApi

from gevinst.check.judge import judge_plan
from gevinst.check.tally import Tally
from gevinst.check.terms import terms_of
from gevinst.check.verdict import Fault, Status
from gevinst.settings.settings import Settings
from gevinst.views import markdown
from gevinst.views.writer import Run
from gevinst.words import Language
from tests.formats import first_table, page, words, written
from tests.hostile.texts import hostile_report, with_known
from tests.plans import loaded, report_of
from tests.whole import AS_OF

if TYPE_CHECKING:
    from pathlib import Path

    from gevinst.check.verdict import PlanReport

POOR = """
gevinst: 1
prosjekt: {navn: Tilsyn, fase: planlegging}
personer: [{id: rita, navn: Rita Solberg}]
gevinster: [{id: ro, hva: Ro om natten}, {id: tid, hva: TBD}]
unntak: [{krav: GEV502, begrunnelse: Vi er få, godkjent_av: rita}]
"""
REPORT = with_known(report_of(POOR, phase="planning"))
MIB = 2**20


def test_the_verdict_and_the_counts_come_first() -> None:
    lines = [line for line in written("markdown", REPORT).splitlines() if line]

    assert lines[:4] == [
        "# Rapport fra gevinst",
        "## Tilsyn",
        "`plan.yaml`",
        (
            f"**Krav der noe nytt mangler: {REPORT.count(Status.GAP)} (feil: 12, advarsler: 1, råd: 2). "
            f"Krav der alt er kjent fra før: {REPORT.count(Status.KNOWN)}.**"
        ),
    ]
    counts = first_table("\n".join(lines))
    assert counts[0] == [
        "Barriere", "oppfylt", "mangler", "kommer senere", "gjelder ikke", "unntatt", "kjent fra før",
    ]  # fmt: skip
    assert sum(int(count) for cells in counts[1:] for count in cells[1:]) == 104


def test_several_plans_are_told_in_a_table_those_with_gaps_first() -> None:
    good = replace(REPORT, findings=REPORT.findings[:1])
    text = written("markdown", good, REPORT, report_of("[a"))
    cells = first_table(text)

    assert cells[0][:4] == ["Plan", "feil", "advarsel", "råd"]
    assert [row[1] for row in cells[1:]] == ["12", "1", "0"]
    assert text.index("3 planer") < text.index("| Plan |") < text.index("## Tilsyn")


def test_gaps_are_told_by_barrier_with_place_why_who_and_what_to_write() -> None:
    text = written("markdown", REPORT)
    part = text[text.index("#### GEV504") :]
    part = part[: part.index("\n#### ")]

    assert text.index("### 5 Oppfølging av gevinster") < text.index("#### GEV504")
    assert "**Hvorfor:** " in part
    assert "**Hvem:** gevinstansvarlig" in part
    assert "(`plan.yaml:4:" in part
    assert "nullpunkt:" in page(part).code[-1]


def test_what_fails_nothing_is_folded() -> None:
    text = written("markdown", REPORT)
    folds = text.split("<details>\n<summary>")[1:]

    assert [re.split("[:<]", fold)[0] for fold in folds] == [
        "Dette er kjent fra før",
        "kommer senere",
        "unntatt",
        "gjelder ikke",
    ]
    assert "Vi er få. Godkjent av Rita Solberg" in folds[2]
    assert all(fold.count("</details>") == 1 for fold in folds)


def test_many_gaps_of_a_kind_are_told_in_full_only_where_that_is_asked_for() -> None:
    many = report_of(f"gevinst: 1\ngevinster: [{', '.join(f'{{id: g{n}}}' for n in range(9))}]")
    short, full = written("markdown", many), written("markdown", many, verbose=True)

    assert "… og 4 til av samme slag. Vis alle med --verbose." in short
    assert "til av samme slag" not in full
    assert len(full) > len(short)


def test_a_page_is_in_the_language_of_its_plans() -> None:
    english = replace(REPORT, language=Language.EN)

    assert written("markdown", english).startswith("# Report from gevinst\n")
    assert written("markdown", language=Language.NN) == "# Rapport frå gevinst\n"


def sizes(text: str) -> tuple[int, bool]:
    return len(text.encode()), "kortet ned her" in text


@pytest.mark.parametrize("count", [1, 40, 400])
def test_a_page_stays_below_the_limit_and_says_where_the_rest_is(count: int) -> None:
    size, is_cut = sizes(written("markdown", *[REPORT] * count))

    assert size < MIB
    assert is_cut is (count == 400)
    assert "--output json=FIL" in written("markdown", *[REPORT] * 400)


def test_a_cut_page_is_still_whole() -> None:
    text = written("markdown", *[REPORT] * 400)

    assert not page(text).markup
    assert text.count("<details>") == text.count("</details>")
    assert text.endswith("**\n")


def test_one_plan_and_all_names_may_be_too_much_too(monkeypatch: pytest.MonkeyPatch) -> None:
    long = hostile_report("&<>|" * 1_000)
    many = [long] * 150
    assert sizes(written("markdown", *many))[0] < MIB

    monkeypatch.setattr(markdown, "ROOM_FOR_PLANS", 5_000)
    size, is_cut = sizes(written("markdown", REPORT))
    assert size < 6_000
    assert is_cut


def test_plans_that_the_table_has_no_room_for_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown, "ROOM_FOR_ROWS", 150)
    text = written("markdown", *[REPORT] * 10)

    assert f"Planer som ikke står i tabellen: {10 - len(first_table(text)[1:])}." in text


def test_no_more_is_kept_than_there_is_room_for() -> None:
    writer = markdown.Writer(Run(AS_OF))
    piece = writer.piece(REPORT)
    for _ in range(300):
        writer.add(piece)
    kept = [*writer.rows.values(), *writer.parts.values()]

    assert sum(len(text.encode()) for one in kept for text in one.texts) < MIB


def test_what_was_not_checked_is_told() -> None:
    faulty: PlanReport = replace(REPORT, faults=(Fault("GEV505", "KeyError", "/home/kari"),))
    tally = Tally(missing=tuple(f"<b>{number}.yaml" for number in range(7)))
    shown = words(written("markdown", faulty, tally=tally))

    assert "er ikke sjekket (7): <b>0.yaml, <b>1.yaml" in shown
    assert "på grunn av en feil i gevinst: 1" in shown
    assert "kari" not in shown


def test_a_page_passes_a_linter(tmp_path: Path) -> None:
    terms = terms_of(Settings(select=("GEV50", "GEV10", "GEV001")))
    report = judge_plan(loaded(POOR), AS_OF, terms=terms)
    path = tmp_path / "summary.md"
    path.write_text(written("markdown", with_known(report)), encoding="utf-8")
    linter = PyMarkdownApi().enable_extension_by_identifier("markdown-tables")
    linter = linter.disable_rule_by_identifier("md013")  # a sentence is a line
    linter.set_string_property("plugins.md033.allowed_elements", "details,summary,/details")
    linter.set_boolean_property("plugins.md024.siblings_only", property_value=True)

    assert linter.scan_path(str(path)).scan_failures == []
