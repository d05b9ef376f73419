"""`--skeleton` puts in the headings that a plan lacks, each with the questions that are due."""

from __future__ import annotations

from datetime import date

from gevinst.check.judge import judge_plan
from gevinst.fix.run import Fixed, fixed
from gevinst.fix.skeleton import with_headings
from gevinst.words import Language
from tests.plans import loaded


def headed(text: str) -> Fixed:
    mended = fixed(loaded(text))
    return with_headings(mended, judge_plan(mended.loaded, date(2026, 11, 2)))


BEFORE = """\
gevinst: 1
språk: en

prosjekt: {navn: A, fase: planlegging}

# gains
gevinster: [{id: a, klide: 1}]
"""


def test_headings_stand_in_the_order_of_the_format_with_questions_in_the_reports_language() -> None:
    after = headed(BEFORE).loaded.document.text

    assert after.startswith(BEFORE[: BEFORE.index("# gains")].rstrip("\n"))
    places = [
        after.index(word)
        for word in ("\nløsning:\n", "\nendring:\n", "\nledelse:\n", "\n# gains\n")
    ]
    assert places == sorted(places)
    assert "\nendring:\n  # GEV101: What " in after
    assert "\nprosjekt: {navn: A, fase: planlegging}\n\nenheter:\n  # GEV501: " in after


def test_what_is_told_of_other_lines_follows_them_where_they_have_moved() -> None:
    after = headed(BEFORE.replace("[{id: a, klide: 1}]", "[{id: a, hva: 12:30, farge: 1}]"))

    lines = after.loaded.document.lines
    told = {each.what.to(Language.EN): each.line for each in after.done}
    assert (
        "12:30"
        in lines[told["“12:30” stands in quotes, so that no one reads it as something else"] - 1]
    )
    assert all("farge" in lines[each.line - 1] for each in after.left)
    assert lines[next(line for said, line in told.items() if "“endring”" in said) - 1] == "endring:"


def test_a_file_without_a_last_line_end_keeps_its_last_line() -> None:
    after = headed("gevinst: 1\nprosjekt: {fase: planlegging}").loaded.document.text

    assert after.startswith("gevinst: 1\nprosjekt: {fase: planlegging}\n")


def test_within_braces_nothing_is_put_in_and_that_is_told() -> None:
    after = headed("{gevinst: 1, prosjekt: {navn: A}}\n")

    assert after.loaded.document.text == "{gevinst: 1, prosjekt: {navn: A}}\n"
    assert "within braces" in after.left[-1].why.to(Language.EN)
