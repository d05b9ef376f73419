"""Ids lead to where they are defined, back to where they are used, and can be given another word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.editor.names import Name, definition, name_at, renamed, uses
from gevinst.errors import CannotEdit, WrongUse
from gevinst.plan.values import Refers
from tests.editor.opened import PEOPLE, at_cursor, opened

PLAN = f"""{PEOPLE}prosjekt:
  prosjekteier: rita
  målsettinger: [{{id: hjem, strategi: Plan, mål: Trygt hjemme}}]
gevinster:
  - id: ro
    mål: hjem
    enheter: [natt]
    gevinstansvarlig: kari
    enighet: {{mellom: [rita, kari]}}
unntak:
  - {{krav: GEV504, gevinster: [ro], enheter: [natt], godkjent_av: rita}}
"""


def cursor_in(plan: str, word: str, number: int = 1) -> str:
    """A plan with the cursor in a word of it: the first, the second and so on."""
    *above, below = plan.split(word, number)
    return word.join(above) + word[0] + "¦" + word[1:] + below


@pytest.mark.parametrize(
    ("word", "line"),
    [("natt]", 6), ("kari\n", 4), ("rita,", 3), ("hjem\n", 9), ("ro]", 11)],
)
def test_a_reference_leads_to_where_its_id_is_defined(word: str, line: int) -> None:
    text = PLAN.rpartition(word)
    plan, offset = at_cursor(f"{text[0]}{word[0]}¦{word[1:]}{text[2]}")

    name = name_at(plan, offset)
    assert name
    found = definition(plan, name)

    assert found
    assert plan.text[slice(*found)] == word.rstrip("],\n")
    assert plan.text[: found.start].count("\n") == line


def test_an_id_shows_where_it_is_used() -> None:
    plan = opened(PLAN)

    found = uses(plan, Name(Refers.PERSON, "rita"), defining=False)

    assert [plan.text[slice(*each)] for each in found] == ["rita"] * 3
    assert len(uses(plan, Name(Refers.PERSON, "rita"), defining=True)) == 4


def test_what_is_no_id_leads_nowhere() -> None:
    for text in (PLAN.replace("Trygt", "T¦rygt"), PLAN.replace("krav", "k¦rav"), f"¦{PLAN}"):
        assert name_at(*at_cursor(text)) is None


def test_an_id_of_two_lists_is_told_apart_by_the_field() -> None:
    text = PEOPLE.replace("id: natt", "id: kari").replace("leder: kari", "leder: ka¦ri")
    plan, offset = at_cursor(text)

    assert name_at(plan, offset) == Name(Refers.PERSON, "kari")


def test_a_rename_changes_the_definition_and_every_reference_and_nothing_else() -> None:
    plan = opened(PLAN)

    after = renamed(plan, Name(Refers.PERSON, "rita"), "solberg")

    assert after == PLAN.replace("rita", "solberg")
    assert "GEV004" not in {rule.id for rule, _ in opened(after).report.gaps()}


def test_a_rename_keeps_quotes_and_comments() -> None:
    text = PLAN.replace("prosjekteier: rita", "prosjekteier: 'rita'  # rita")

    after = renamed(opened(text), Name(Refers.PERSON, "rita"), "solberg")

    assert "prosjekteier: 'solberg'  # rita" in after


@pytest.mark.parametrize(
    "word", ["", "TBD", "a: b", "a, b", "#a", "x" * 200, "kari", "no\nno", "1"]
)
def test_what_can_not_be_an_id_is_refused_with_a_sentence(word: str) -> None:
    with pytest.raises(WrongUse):
        renamed(opened(PLAN), Name(Refers.PERSON, "rita"), word)


def test_an_id_that_an_alias_repeats_is_not_renamed() -> None:
    text = PLAN.replace("prosjekteier: rita", "prosjekteier: &r rita").replace(
        "godkjent_av: rita", "godkjent_av: *r"
    )

    with pytest.raises(CannotEdit):
        renamed(opened(text), Name(Refers.PERSON, "rita"), "solberg")


def test_while_the_file_can_not_be_read_definitions_are_those_of_the_last_whole_one() -> None:
    whole = opened(PLAN)
    assert whole.loaded.readable
    broken = PLAN.replace("gevinst: 1\n", "gevinst: 1\n'")
    plan, offset = at_cursor(broken.replace("gevinstansvarlig: k", "gevinstansvarlig: k¦"), whole)
    assert not plan.loaded.plan.people

    name = name_at(plan, offset)
    assert name == Name(Refers.PERSON, "kari")
    found = definition(plan, name)

    assert found
    assert plan.text[slice(*found)] == "kari"
    assert plan.text[: found.start].count("\n") == 4


@given(st.integers(0, len(PLAN)), st.sampled_from(["x: [", "'", "a: b: c\n", "{", "- "]))
def test_wherever_the_file_breaks_every_use_is_found_that_is_as_it_was(at: int, typed: str) -> None:
    name, whole = Name(Refers.PERSON, "rita"), opened(PLAN)
    before = uses(whole, name, defining=True)
    plan = opened(PLAN[:at] + typed + PLAN[at:], whole)

    found = uses(plan, name, defining=True)

    assert {plan.text[slice(*each)] for each in found} <= {"rita"}
    if plan.last_whole is whole.seen:
        by = len(typed)
        kept = [(a, b) if b <= at else (a + by, b + by) for a, b in before if not a < at < b]
        assert set(kept) <= set(found)


def test_a_version_that_was_never_read_does_not_hide_the_last_whole_one() -> None:
    whole = opened(PLAN)
    assert whole.loaded.readable
    skipped = opened("'", whole)
    now = opened("'x", skipped)

    assert now.last_whole is whole.seen
