"""A plan is written in another vocabulary and back: its words change, and nothing else of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from gevinst.edit.vocabulary import translated
from gevinst.errors import CannotEdit
from gevinst.plan.load import plan_from
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.source.document import read
from gevinst.words import Language
from tests.edit.test_any_text import in_block, thorough
from tests.hostile.any_plan import any_plan
from tests.plans import loaded

EXAMPLES = sorted(Path("examples").rglob("*.gevinst.yaml"))
BOM = b"\xef\xbb\xbf"


def into(text: str | bytes, to: str) -> str:
    return translated(loaded(text), Language(to)).loaded.document.text


def left(text: str, to: str) -> list[tuple[int, str]]:
    found = translated(loaded(text), Language(to)).left
    return [(each.line, each.why.to(Language.EN)) for each in found]


def test_keys_and_choices_change_and_texts_and_comments_do_not() -> None:
    before = """\
gevinst: 1   # prosjekt: står her
språk: nb
prosjekt:    {navn: "prosjekt", fase: 'planlegging', innbyggerrettet: ja}   # fase
enheter:
- id:   natt      # enheter
  navn: enheter
  andre_endringer: ingen
  ansatte: 32
"""
    assert into(before, "en") == (
        """\
gevinst: 1   # prosjekt: står her
language: nb
project:    {name: "prosjekt", phase: 'planning', citizen_facing: yes}   # fase
units:
- id:   natt      # enheter
  name: enheter
  other_changes: none
  employees: 32
"""
    )
    assert into(into(before, "en"), "nb") == before


@pytest.mark.parametrize("to", Language)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_example_comes_back_to_the_byte(path: Path, to: Language) -> None:
    plan = plan_from(read(path.read_bytes(), path.name))
    if path.name.startswith("mangelfull"):
        with pytest.raises(CannotEdit, match="stands twice"):
            translated(plan, to)
        return

    there = translated(plan, to)
    back = translated(there.loaded, plan.language)

    assert there.foreign == 0
    assert there.loaded.language is to
    assert there.loaded.plan == plan.plan
    assert back.loaded.document.data == path.read_bytes()


@settings(thorough, max_examples=100)
@given(
    seed=st.integers(0, 2**32), width=st.sampled_from([0, 20, 60, 200]),
    ends=st.sampled_from(["\n", "\r\n"]), mark=st.sampled_from([b"", BOM]),
    to=st.sampled_from(Language), other=st.sampled_from(Language),
)  # fmt: skip
@example(seed=0, width=0, ends="\n", mark=b"", to=Language.EN, other=Language.NN)
def test_any_plan_comes_back_to_the_byte_and_says_the_same_on_the_way(  # noqa: PLR0913, PLR0917
    seed: int, width: int, ends: str, mark: bytes, to: Language, other: Language
) -> None:
    text = any_plan(seed)
    text = (in_block(text, width) if width else text).replace("\n", ends)
    plan = loaded(mark + text.encode())
    try:
        pure = translated(plan, plan.language).loaded
    except CannotEdit as why:
        assume("twice" not in str(why))
        raise
    there = translated(translated(pure, to).loaded, other).loaded
    back = translated(there, plan.language).loaded

    assert back.document.data == pure.document.data
    assert there.plan == plan.plan == back.plan
    assert there.document.data.startswith(mark)
    assert len(there.document.lines) == len(plan.document.lines)


def test_no_field_has_a_word_that_another_field_beside_it_has_in_another_language() -> None:
    waiting, seen = [Plan], set()
    while waiting:
        model = waiting.pop()
        if model in seen:
            continue
        seen.add(model)
        fields = shape(model).fields.values()
        waiting += [field.model for field in fields if field.model]  # type: ignore[misc]
        words = [word for field in fields for word in field.key.words(field.name)]
        assert len(words) == len(set(words)), model


@pytest.mark.parametrize(
    ("written", "to", "word"),
    [
        ("Planlegging", "en", "Planning"),
        ("PLANLEGGING", "nn", "PLANLEGGING"),
        ("planlegging", "en", "planning"),
    ],
)
def test_capital_letters_stay(written: str, to: str, word: str) -> None:
    before = f"gevinst: 1\nprosjekt: {{fase: {written}, tjenesteområde: Helse og omsorg}}\n"

    after = into(before, to)

    assert f": {word}," in after
    assert to == "nn" or "Health care" in after
    assert into(after, "nb") == before


def test_another_word_for_the_same_stays_and_is_told_of() -> None:
    before = "gevinst: 1\nprosjekt: {fase: BP2}\ngevinster:\n- id: a\n  tiltak_x: 1\n  arbeidsendringer:\n  - {frist: 2026-01-01, slag: snart}\n"
    plan = loaded(before)
    key = shape(Plan).fields["gains"].model
    assert key is not None

    told = left(before, "en")

    assert (
        2,
        "“BP2” stays as it is: it is another word for “planning”, which is read in every language",
    ) in told
    assert any(line == 5 and "has no such field" in why for line, why in told)
    assert "BP2" in into(before, "en")
    assert into(into(before, "en"), "nb") == plan.document.text


def test_true_and_false_are_words_of_no_language() -> None:
    before = "gevinst: 1\nprosjekt: {må_ha: true, innbyggerrettet: nei}\n"

    assert into(before, "en") == "gevinst: 1\nproject: {must_have: true, citizen_facing: no}\n"
    assert left(before, "en") == []


def test_what_is_not_understood_stays_and_is_told_of() -> None:
    before = "gevinst: 1\nprosjekt: {fase: snart, nanv: A, må_ha: kanskje}\nx-eget: {fase: planlegging}\n"

    assert into(before, "en") == (
        "gevinst: 1\nproject: {phase: snart, nanv: A, must_have: kanskje}\nx-eget: {fase: planlegging}\n"
    )
    assert [(line, why[:10]) for line, why in left(before, "en")] == [
        (2, "“snart” st"), (2, "“nanv” sta"), (2, "“kanskje” "),
    ]  # fmt: skip


def test_words_of_two_vocabularies_become_one_and_the_way_back_is_told_of() -> None:
    before = "gevinst: 1\nprosjekt: {navn: A, fase: planning}\nlanguage: nb\nenheter: []\n"

    found = translated(loaded(before), Language.NN)

    assert found.foreign == 2
    assert into(before, "nn") == (
        "gevinst: 1\nprosjekt: {namn: A, fase: planlegging}\nspråk: nb\neiningar: []\n"
    )


@pytest.mark.parametrize(
    "before",
    [
        "gevinst: 1\nenheter: []\nenheter: []\n",
        "gevinst: 1\nenheter: []\nunits: []\n",
        "gevinst: 1\nprosjekt: {navn: A, name: B}\n",
    ],
)
@pytest.mark.parametrize("to", Language)
def test_a_field_that_stands_twice_is_not_translated(before: str, to: Language) -> None:
    with pytest.raises(CannotEdit, match=r"has not been changed: the field .* stands twice"):
        translated(loaded(before), to)


@pytest.mark.parametrize(
    "before", ["gevinst: 1\nprosjekt: {navn: A\nenheter: [\n", "gevinst: 1\n---\nb: 1\n"]
)
def test_a_file_that_cannot_be_read_to_its_end_is_not_translated(before: str) -> None:
    with pytest.raises(CannotEdit, match="must be corrected first"):
        translated(loaded(before), Language.NN)


def test_what_is_marked_for_yaml_stays_and_what_an_alias_repeats_is_translated_once() -> None:
    before = (
        "gevinst: 1\nprosjekt: {fase: &f planlegging, navn: *f}\n"
        "gevinster:\n- &g {id: a, slag: tid}\n- *g\n"
    )

    after = into(before, "en")

    assert after == (
        "gevinst: 1\nproject: {phase: &f planlegging, name: *f}\ngains:\n- &g {id: a, kind: time}\n- *g\n"
    )
    assert [line for line, _ in left(before, "en")] == [2]
    assert into(after, "nb") == before


def test_letters_stored_in_two_pieces_stay_and_are_told_of() -> None:
    before = "gevinst: 1\nprosjekt: {navn: A, ma\u030a_ha: ja}\n"

    assert "ma\u030a_ha: yes" in into(before, "en")
    assert into(into(before, "en"), "nb") == before
    assert len(left(before, "en")) == 1


def test_a_choice_on_several_lines_or_with_escapes_stays() -> None:
    before = 'gevinst: 1\nprosjekt:\n  fase: |\n    planlegging\n  må_ha: "j\\u0061"\n'

    after = into(before, "en")

    assert after == 'gevinst: 1\nproject:\n  phase: |\n    planlegging\n  must_have: "j\\u0061"\n'
    assert into(after, "nb") == before
