"""What is marked, told, outlined and mended is what the checker, its cards and `gevinst fix` have."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from gevinst.check.known import missing_in
from gevinst.check.run import Task
from gevinst.editor.complete import offers
from gevinst.editor.edits import edits
from gevinst.editor.hover import hover
from gevinst.editor.marks import MOST, marked, marks
from gevinst.editor.meant import NEAREST
from gevinst.editor.mend import ALL, QUICK, actions
from gevinst.editor.names import name_at
from gevinst.editor.open import OpenPlan
from gevinst.editor.outline import Symbol, outline
from gevinst.editor.places import Stretch
from gevinst.errors import CannotEdit
from gevinst.fix.run import fixed
from gevinst.plan.about import about
from gevinst.plan.gains import Baseline, Gain
from gevinst.plan.shape import shape
from gevinst.words import Language
from tests.benchmarks.plans import plan as whole_plan
from tests.editor.opened import ON, PEOPLE, at_cursor, opened
from tests.hostile.any_plan import any_plan
from tests.plans import loaded, report_of

GAIN = f"""{PEOPLE}prosjekt: {{fase: realisering}}
gevinster:
  - id: ro
    hva: Færre tilsyn
    nullpunkt:
      verdi: 84
"""


def test_the_marks_are_the_gaps_that_a_check_finds() -> None:
    found = marks(opened(GAIN))

    gaps = list(report_of(GAIN, phase=None).gaps())
    assert len(found) == len(gaps)
    for mark, (rule, gap) in zip(found, gaps, strict=True):
        assert (mark.code, mark.severity) == (rule.id, rule.severity)
        assert mark.message.startswith(gap.text.to(Language.NB, gap.facts))
        assert gap.place.span
        assert GAIN[: mark.stretch.start].count("\n") == gap.place.span.line - 1


def test_what_was_known_before_is_marked_faintly_and_is_still_told_and_mended() -> None:
    known = [each for each in missing_in(report_of(GAIN, phase=None)) if each.rule == "GEV504"]
    on = ON._replace(task_of=lambda file: Task(file, known=tuple(known)))
    plan, offset = at_cursor(GAIN.replace("nullpunkt", "null¦punkt"))
    plan = OpenPlan(plan.name, plan.text, on)

    (mark,) = [each for each in marks(plan) if each.code == "GEV504"]

    assert known
    assert mark.severity is None
    assert mark.message.startswith("Kjent fra før: ")
    assert all(each.severity for each in marks(plan) if each.code != "GEV504")
    assert len(marks(plan)) == len(marks(opened(GAIN)))
    told = hover(plan, offset)
    assert told
    assert "GEV504" in told.markdown
    assert any(each.is_about("GEV504") for each in actions(plan, Stretch(offset, offset)))


def test_of_very_much_the_most_serious_is_marked_and_the_rest_counted() -> None:
    gains = "- {}\n" * MOST
    found = marks(opened(f"gevinst: 1\ngevinster:\n{gains}"))

    assert len(found) == MOST + 1
    assert "gevinst check" in found[-1].message


def test_a_key_tells_what_it_means_with_the_example_of_the_schema() -> None:
    found = hover(*at_cursor(GAIN.replace("verdi", "ver¦di")))

    assert found
    meaning = about(Baseline, shape(Baseline).fields["value"]).to(Language.NB)
    assert meaning in found.plain
    assert GAIN[slice(*found.stretch)] == "verdi"


def test_a_gap_tells_its_card() -> None:
    found = hover(*at_cursor(GAIN.replace("nullpunkt", "null¦punkt")))

    assert found
    assert about(Gain, shape(Gain).fields["baseline"]).to(Language.NB) in found.plain
    assert "GEV504" in found.markdown
    assert "### Her er det i orden" in found.markdown
    assert "```yaml" in found.markdown


def test_a_waiver_tells_the_card_of_what_it_waives_and_an_id_who_has_it() -> None:
    waived = hover(*at_cursor(f"{PEOPLE}unntak:\n  - krav: GE¦V504\n"))
    named = hover(*at_cursor(PEOPLE.replace("leder: kari", "leder: ka¦ri")))

    assert waived
    assert waived.blocks[0].title.startswith("GEV504 ")
    assert named
    assert named.plain == "kari (Kari <b>Li</b>)"


@pytest.mark.parametrize(
    "name", ["<img src=x>", "[a](http://x.no)", "**b**", "`c`", "\\e[31m", "# d", "@alle"]
)
def test_a_text_of_the_plan_is_data_in_markdown(name: str) -> None:
    text = PEOPLE.replace('"Kari <b>Li</b>"', f'"{name}"').replace("leder: kari", "leder: ka¦ri")

    found = hover(*at_cursor(text))

    assert found
    tokens = MarkdownIt("commonmark", {"linkify": False}).parseInline(found.markdown)
    assert {token.type for token in tokens[0].children or ()} <= {"text", "text_special"}
    assert "\x1b" not in found.markdown + found.plain


def test_the_outline_names_sections_lists_and_items_within_one_another() -> None:
    found = outline(opened(whole_plan(1)))

    by_name = {symbol.name: symbol for symbol in found}
    assert "ro" in [item.name for item in by_name["gevinster"].below]
    for symbol in found:
        _hold_within(symbol)


def _hold_within(symbol: Symbol) -> None:
    assert symbol.whole.start <= symbol.word.start <= symbol.word.end <= symbol.whole.end
    for below in symbol.below:
        assert symbol.whole.start <= below.whole.start <= below.whole.end <= symbol.whole.end
        _hold_within(below)


def everywhere(text: str) -> Stretch:
    return Stretch(0, len(text))


def test_what_to_write_for_a_gap_is_put_where_it_belongs() -> None:
    plan, offset = at_cursor(GAIN.replace("nullpunkt", "null¦punkt"))

    found = [
        each for each in actions(plan, Stretch(offset, offset)) if each.title.startswith("GEV504")
    ]
    after = found[0].make()

    assert "    nullpunkt:\n      verdi: 84\n      dato: <åååå-mm-dd>\n" in after
    assert found[0].kind == QUICK
    (edit,) = edits(plan.text, after)
    assert not edit.text.startswith("gevinst")


def test_hints_that_stand_there_already_are_not_offered_again() -> None:
    (before,) = [
        each for each in actions(opened(GAIN), everywhere(GAIN)) if each.title.startswith("GEV008")
    ]

    after = before.make()

    assert any(each.rule.id == "GEV008" for each in marked(opened(after)))
    titles = [each.title for each in actions(opened(after), everywhere(after))]
    assert not [title for title in titles if title.startswith("GEV008")]


MISSPELT = GAIN.replace("rolle: leder", "roolle: leder").replace(
    "      verdi: 84\n", "      verdi: 1 200 kr\n      dato: 16.03.2026\n"
)


def test_each_thing_that_is_safe_to_mend_is_mended_by_itself() -> None:
    plan = opened(MISSPELT)

    found = {
        each.title: each.make()
        for each in actions(plan, everywhere(plan.text))
        if each.title.startswith("Rett «")
    }

    assert found == {
        "Rett «roolle» til «rolle»": MISSPELT.replace("roolle", "rolle"),
        "Rett «16.03.2026» til «2026-03-16»": MISSPELT.replace("16.03.2026", "2026-03-16"),
        "Rett «1 200 kr» til «1200»": MISSPELT.replace("1 200 kr", "1200"),
    }


@pytest.mark.parametrize(
    ("word", "written", "rule"),
    [
        ("hva:", "hvaa:", "GEV002"),
        ("realisering", "realisring", "GEV002"),
        ("leder: kari", "leder: karri", "GEV004"),
        ("leder: kari", "leder: 'karri'", "GEV004"),
        ("krav: GEV504", "krav: GEV5o4", "GEV007"),
    ],
)
def test_what_was_perhaps_meant_is_offered_and_closes_the_gap(
    word: str, written: str, rule: str
) -> None:
    text = f"{GAIN}unntak:\n  - {{krav: GEV504, begrunnelse: Vi måler ikke, godkjent_av: rita}}\n"
    plan = opened(text.replace(word, written))
    (about,) = [each for each in marked(plan) if each.rule.id == rule and NEAREST in each.gap.facts]

    (found,) = [
        each
        for each in actions(plan, about.stretch)
        if each.mark == about and "GEV" not in each.title[:3]
    ]
    after = found.make()

    assert after.replace("'", "") == text
    assert NEAREST not in {
        fact for each in marked(opened(after)) if each.rule.id == rule for fact in each.gap.facts
    }


def test_what_is_told_only_in_part_is_not_put_in() -> None:
    known = "kari-13097248022"
    text = PEOPLE.replace("id: kari", f"id: {known}").replace("leder: kari", f"leder: {known}x")
    plan = opened(text)

    assert any("•" in str(each.gap.facts.get(NEAREST)) for each in marked(plan))
    assert not [each for each in actions(plan, everywhere(text)) if "•" in each.title]


def test_what_is_put_in_for_a_gap_is_told_by_the_words_of_its_fields() -> None:
    titles = [each.title for each in actions(opened(GAIN), everywhere(GAIN))]
    of_baseline = actions(opened(GAIN), Stretch(*[GAIN.index("nullpunkt")] * 2))

    assert len(set(titles)) == len(titles)
    assert "GEV504: sett inn «dato», med hint om hva som skal stå" in {
        each.title for each in of_baseline
    }


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_what_is_offered_for_a_gap_changes_the_file_and_breaks_nothing(seed: int) -> None:
    plan = opened(any_plan(seed))
    for each in list(marked(plan))[:20]:
        for action in actions(plan, each.stretch, (QUICK,))[:5]:
            with suppress(CannotEdit):
                after = action.make()
                assert after != plan.text
                found = {mark.code for mark in marks(opened(after))}
                assert found.isdisjoint({"GEV001", "GEV003"} - {each.code for each in marks(plan)})


def test_all_that_is_safe_is_mended_as_the_command_does() -> None:
    plan = opened(MISSPELT)

    (found,) = actions(plan, Stretch(0, 0), ("source.fixAll",))

    assert found.kind == ALL
    assert found.make() == fixed(loaded(MISSPELT.encode())).loaded.document.text
    assert len(edits(MISSPELT, found.make())) == 3


def test_only_the_kinds_that_are_asked_for_are_offered() -> None:
    plan = opened(MISSPELT)

    assert {each.kind for each in actions(plan, everywhere(plan.text), ("quickfix",))} == {QUICK}
    assert {each.kind for each in actions(plan, everywhere(plan.text), ("source",))} == {ALL}
    assert actions(plan, everywhere(plan.text), ("refactor",)) == []


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.data())
def test_a_plan_that_is_cut_anywhere_is_answered_about_at_any_place(
    seed: int, data: st.DataObject
) -> None:
    text = any_plan(seed)
    before = opened(text)
    assert before.loaded.readable
    typed = data.draw(
        st.sampled_from(["", "'", '"', "{", "[", ": ", "- ", "&a ", "*a", "\t", "😀"])
    )
    at = data.draw(st.integers(0, len(text)))
    plan = opened(text[:at] + typed + text[at + data.draw(st.integers(0, 3)) :], before)
    place = data.draw(st.integers(0, len(plan.text)))

    marks(plan)
    hover(plan, place)
    offers(plan, place)
    name_at(plan, place)
    outline(plan)
    for action in actions(plan, Stretch(place, place)):
        with suppress(CannotEdit):
            action.make()
