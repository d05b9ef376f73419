"""Each fix mends what it should, leaves what is not certain, and changes no other word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gevinst.edit.jobs import entries_of
from gevinst.edit.meanings import meanings
from gevinst.edit.reworded import Rewrite
from gevinst.errors import CannotEdit
from gevinst.fix import version
from gevinst.fix.run import FIXES, fixed
from gevinst.plan.project import Project
from gevinst.words import Language
from tests.plans import loaded

if TYPE_CHECKING:
    from gevinst.plan.loaded import Loaded


def text(before: str) -> str:
    return fixed(loaded(before)).loaded.document.text


def left(before: str) -> list[str]:
    return [each.why.to(Language.EN) for each in fixed(loaded(before)).left]


def done(before: str) -> list[tuple[int, str]]:
    return [(each.line, each.what.to(Language.EN)) for each in fixed(loaded(before)).done]


def in_project(fields: str) -> str:
    return f"gevinst: 1\nprosjekt:\n  {fields}\n  fase: planlegging\n"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("nanv: A", "navn: A"),
        ("Navn: A", "navn: A"),
        ("statrtet: 2026-01-12", "startet: 2026-01-12"),
        ("prosjekteir: rita", "prosjekteier: rita"),
        ("organisasjonen: A", "organisasjon: A"),
        ("Må-ha: ja", "må_ha: ja"),
        ('"nanv": A', '"navn": A'),
        ("prosjekteier : rita", "prosjekteier : rita"),
    ],
)
def test_a_key_that_can_mean_one_thing_is_mended(written: str, meant: str) -> None:
    assert text(in_project(written)) == in_project(meant)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("nanv: A\n  navn: B", "that field is there already"),
        ("nanv: A\n  nvan: B", "both may be it"),
        ("statrtet: snart", "the field can't hold it"),
        ("statrtet: {a: b}", "the field can't hold it"),
        ("gevinster: A", "it is a field elsewhere"),
        ("farge: A", "nothing is like it"),
        ("nav: A", "a word so short may be another"),
        ("x-nanv: A", "it is their own"),
        ("? {a: b}\n  : c", "it is no text"),
    ],
)
def test_a_key_that_is_not_certain_stays(written: str, why: str) -> None:
    assert text(in_project(written)) == in_project(written), why


def test_a_misspelt_key_below_a_misspelt_key_is_mended_too() -> None:
    before = "gevinst: 1\nprosjket:\n  nanv: A\n  målsetinger:\n  - {id: a, startegi: B}\n"

    after = text(before)

    assert after == "gevinst: 1\nprosjekt:\n  navn: A\n  målsettinger:\n  - {id: a, strategi: B}\n"


def test_a_key_that_an_alias_reads_as_two_things_stays() -> None:
    before = (
        "gevinst: 1\nendring: {gode_eksempler: [&a {hva: A, enhter: []}], endringstiltak: [*a]}\n"
    )

    assert text(before) == before


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "gevinst: 1\nprosjekt: {navn: A, fase: planning, must_have: yes}\nenheter: []\n",
            "gevinst: 1\nprosjekt: {navn: A, fase: planlegging, må_ha: ja}\nenheter: []\n",
        ),
        (
            "gevinst: 1\neiningar: []\npersonar: []\nprosjekt: {navn: A}\n",
            "gevinst: 1\neiningar: []\npersonar: []\nprosjekt: {namn: A}\n",
        ),
    ],
)
def test_words_of_other_vocabularies_become_the_authors_own(before: str, after: str) -> None:
    assert text(before) == after


def test_where_a_field_stands_twice_the_vocabularies_stay_and_it_is_told() -> None:
    before = "gevinst: 1\nprosjekt: {navn: A, fase: planning}\nenheter: []\nunits: []\n"

    assert text(before) == before
    assert "stands twice" in left(before)[0]


@pytest.mark.parametrize(
    ("written", "after"),
    [
        ("16.03.2026", "2026-03-16"),
        ("16. mars 2026", "2026-03-16"),
        ("'16.3.2026'", "'2026-03-16'"),
        ("25/12/2026", "2026-12-25"),
        ("2026-3-6", "2026-03-06"),
        ("2026-03-16", "2026-03-16"),
    ],
)
def test_a_date_is_written_as_the_format_has_it(written: str, after: str) -> None:
    assert text(in_project(f"startet: {written} # dag")) == in_project(f"startet: {after} # dag")


@pytest.mark.parametrize("written", ["03/04/2026", "31.02.2026", "til våren"])
def test_a_date_that_is_none_or_two_stays_and_is_told(written: str) -> None:
    before = in_project(f"startet: {written}")

    assert text(before) == before
    assert f"“{written}” stays as it is" in left(before)[0]


@pytest.mark.parametrize(
    ("written", "after"),
    [
        ("1 200 000 kr", "1200000"),
        ("kr 1.200.000,-", "1200000"),
        ('"1,2 mill. kr"', '"1200000"'),
        ("1,5", "1.5"),
        ("-0,25", "-0.25"),
        ("30 %", "30"),
        ("1\N{NO-BREAK SPACE}200", "1200"),
        ("1 200 000", "1 200 000"),
        ("1.50", "1.50"),
        ("1,2340", "1.2340"),
        ("1.200", "1.200"),
        ("TBD", "TBD"),
        ("&a 1,5", "&a 1,5"),
    ],
)
def test_a_number_is_written_as_every_program_reads_it(written: str, after: str) -> None:
    before = "gevinst: 1\ngevinster:\n- id: a\n  nullpunkt:\n    verdi: {}\n"

    assert text(before.format(written)) == before.format(after)


def test_a_number_with_two_meanings_is_told() -> None:
    told = left("gevinst: 1\ngevinster:\n- id: a\n  nullpunkt: {verdi: 1.200}\n")

    assert told == ["“1.200” stays as it is. This must be a number with one meaning; 1.200 may be read as 1.2 and as 1,200"]  # fmt: skip


def test_what_other_programs_misread_is_quoted() -> None:
    before = "gevinst: 1\nspråk: no\ninvolvering:\n  rutiner:\n  - hva: 12:30  # tid\n"

    assert (
        text(before)
        == 'gevinst: 1\nspråk: "no"\ninvolvering:\n  rutiner:\n  - hva: "12:30"  # tid\n'
    )


def test_an_id_that_nothing_refers_to_becomes_one_of_its_own() -> None:
    before = "gevinst: 1\ngevinster:\n- {id: ro}\n- {id: 'ro'}\n- {id: ro}\n- {id: ro-2}\n"

    assert text(before) == (
        "gevinst: 1\ngevinster:\n- {id: ro}\n- {id: 'ro-3'}\n- {id: ro-4}\n- {id: ro-2}\n"
    )


def test_a_new_id_is_none_that_something_refers_to() -> None:
    before = (
        "gevinst: 1\nenheter:\n- {id: ro}\n- {id: ro}\nendring: {kanaler: [{enheter: [ro-2]}]}\n"
    )

    assert "- {id: ro-3}" in text(before)


def test_an_id_that_something_refers_to_stays_and_is_told() -> None:
    before = "gevinst: 1\nenheter:\n- {id: ro}\n- {id: ro}\nendring: {kanaler: [{enheter: [ro]}]}\n"

    assert text(before) == before
    assert left(before) == [
        "the id “ro” was used before, on line 3, but line 5 refers to it, and it is not certain to which"
    ]


def test_what_an_alias_brings_in_once_more_keeps_its_id() -> None:
    before = "gevinst: 1\ngevinster:\n- &a {id: ro}\n- *a\n"

    assert text(before) == before


def test_an_older_version_of_the_format_is_brought_up_step_by_step(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def renamed(plan: Loaded) -> list[Rewrite]:
        return [
            Rewrite(meant.leaf, "organisasjon")
            for meant in meanings(plan.document)
            if meant.is_key and meant.field.name == "name"
        ]

    monkeypatch.setattr(version, "UPGRADES", {-1: lambda _: [], 0: renamed})

    assert text("gevinst: -1\nprosjekt: {navn: A}\n") == "gevinst: 1\nprosjekt: {organisasjon: A}\n"
    assert done("gevinst: 0\nenheter: []\n") == [
        (1, "“0” is written as the newer version of the format has it: “1”")
    ]
    assert text("gevinst: 7\nprosjekt: {navn: A}\n") == "gevinst: 7\nprosjekt: {navn: A}\n"


def test_no_version_before_the_first_is_known() -> None:
    assert version.UPGRADES == {}
    assert text("gevinst: 0\n") == "gevinst: 0\n"


def test_each_thing_done_is_told_with_its_line_in_the_order_of_the_file() -> None:
    before = "gevinst: 1\nprosjekt:\n  nanv: A\n  startet: 1.2.2026\n  fase: planning\n"

    assert done(before) == [
        (3, "“nanv” was misspelt: “navn”"),
        (4, "the date “1.2.2026” is written as 2026-02-01"),
        (5, "“planning” is written in the language of the rest: “planlegging”"),
    ]


def test_a_file_that_cannot_be_read_to_its_end_is_not_mended() -> None:
    with pytest.raises(CannotEdit, match="must be corrected first"):
        fixed(loaded("gevinst: 1\nprosjekt: {nanv: A\nenheter: [\n"))


def test_every_fix_has_a_name_of_its_own_and_says_which_word_became_which() -> None:
    assert len({fix.name for fix in FIXES}) == len(FIXES)
    for fix in FIXES:
        for language in Language:
            assert (
                "«a»" in (told := fix.told.to(language, {"written": "a", "word": "b"}))
                or "“a”" in told
            )


def test_the_entry_of_a_misspelt_key_is_read_after() -> None:
    plan = fixed(loaded(in_project("nanv: Digitalt tilsyn"))).loaded

    assert plan.plan.project.name == "Digitalt tilsyn"
    assert entries_of(plan.plan.project.origin.pairs, Project, "name")  # type: ignore[arg-type]
