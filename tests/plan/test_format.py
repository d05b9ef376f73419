"""The format's promises: three vocabularies, one meaning a word, read on after an error."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from gevinst.plan.loaded import SaidTwice, UnknownKey, WrongValue
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.words import Language
from tests.plans import loaded

if TYPE_CHECKING:
    from gevinst.plan.node import Node


def every_model() -> list[type[Node]]:
    found: list[type[Node]] = []
    waiting: list[type[Node]] = [Plan]
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.append(model)
            waiting += [field.model for field in shape(model).fields.values() if field.model]
    return found


def test_every_field_is_read_in_exactly_one_way() -> None:
    for model in every_model():
        for field in shape(model).fields.values():
            ways = (field.model, field.choice, field.refers, field.kind)

            assert sum(way is not None for way in ways) == 1, (model, field.name)


def test_one_word_has_one_meaning_in_each_vocabulary_both_ways() -> None:
    english: dict[tuple[Language, str], str] = {}
    words: dict[tuple[Language, str], str] = {}
    for model in every_model():
        for field in shape(model).fields.values():
            for language in Language:
                word = field.word(language)

                assert english.setdefault((language, word), field.name) == field.name, word
                assert words.setdefault((language, field.name), word) == word, field.name


def test_no_model_has_two_fields_with_a_word_in_common() -> None:
    for model in every_model():
        words = [w for f in shape(model).fields.values() for w in f.key.words(f.name)]

        assert len(words) == len(set(words)), model


def test_every_choice_has_its_own_words() -> None:
    for model in every_model():
        for field in shape(model).fields.values():
            if field.choice:
                for member in field.choice:
                    for word in member.words():
                        assert field.choice.of(word) is member, (field.choice, word)


PLANS = {
    Language.EN: "gevinst: 1\ngains:\n  - id: a\n    what: Fewer visits\n    kind: money\n    owner: kari\n    target: {date: 16.03.2026, value: '1 200,5'}\n",
    Language.NB: "gevinst: 1\ngevinster:\n  - id: a\n    hva: Fewer visits\n    slag: penger\n    gevinstansvarlig: kari\n    måltall: {dato: 2026-03-16, verdi: 1200.5}\n",
    Language.NN: "gevinst: 1\ngevinstar:\n  - id: a\n    kva: Fewer visits\n    slag: pengar\n    gevinstansvarleg: kari\n    måltal: {dato: 2026-3-16, verdi: '1 200,5'}\n",
}


def test_a_plan_says_the_same_in_the_three_vocabularies() -> None:
    plans = [loaded(text).plan for text in PLANS.values()]

    assert plans[0] == plans[1] == plans[2]
    assert plans[0].gains[0].owner == ("kari",)


def test_the_vocabulary_used_is_the_language_where_none_is_asked_for() -> None:
    assert [loaded(text).language for text in PLANS.values()] == list(PLANS)


def test_every_bad_value_is_one_misfit_at_its_line_and_the_rest_is_read() -> None:
    read = loaded(
        """\
        gevinst: 1
        gevinster:
          - id: a
            målltall: {verdi: 3}
            slag: gull
            nullpunkt: {verdi: 1.200, dato: 2026-02-30}
            måltall: {verdi: 30}
          - hva: uten id
        gains: []
        """
    )

    assert [(type(m), m.place.span.line if m.place.span else 0) for m in read.misfits] == [
        (UnknownKey, 4),
        (WrongValue, 5),
        (WrongValue, 6),
        (WrongValue, 6),
        (SaidTwice, 9),
    ]
    assert read.plan.gains[0].target is not None
    assert read.plan.gains[0].target.value == 30


def test_house_keys_are_left_alone_at_every_level() -> None:
    read = loaded("gevinst: 1\nx-saksnummer: 25/1\ngevinster:\n  - {id: a, x-farge: blå}\n")

    assert read.misfits == []


def test_filler_is_missing_and_remembered() -> None:
    read = loaded("gevinst: 1\ngevinster:\n  - {id: a, hva: TBD, nullpunkt: {verdi: avklares}}\n")
    gain = read.plan.gains[0]

    assert gain.what is None
    assert gain.origin.fillers == {"what": "TBD"}
    assert gain.baseline is not None
    assert gain.baseline.value is None
    assert gain.baseline.origin.fillers == {"value": "avklares"}


def test_an_id_may_be_a_word_that_says_nothing_elsewhere() -> None:
    plan = loaded("gevinst: 1\ngevinstar: [{id: manglar, kva: manglar}]\n").plan

    assert plan.gains[0].id == "manglar"
    assert plan.gains[0].what is None
    assert loaded("gevinst: 1\ngevinstar: [{id: }, {id: '?'}]\n").plan.gains[0].id is None


def test_none_is_an_answer_where_the_format_asks_for_one() -> None:
    read = loaded(
        "gevinst: 1\nenheter:\n  - {id: a, andre_endringer: ingen}\n  - {id: b}\n  - {id: c, andre_endringer: []}\n"
    )

    assert [unit.other_changes for unit in read.plan.units] == [(), None, None]


def test_a_missing_section_is_empty_and_stands_at_the_top_of_the_plan() -> None:
    plan = loaded("# plan\ngevinst: 1\n").plan
    place = plan.gain_plan.place("dated")

    assert (place.path, place.span and place.span.line) == ("gain_plan.dated", 2)


def test_paths_name_ids_and_numbers_from_one() -> None:
    plan = loaded("gevinst: 1\ngevinster:\n  - id: natt\n    risikoer:\n      - {tiltak: x}\n").plan

    assert plan.gains[0].risks[0].place("measure").path == "gains[natt].risks[#1].measure"


def test_letters_that_are_stored_in_two_pieces_are_read_as_one() -> None:
    text = "gevinst: 1\npersoner: [{id: åse, nivå: toppledelse}]\nløsning: {valggruppe: {medlemmer: [åse]}}\n"
    read = loaded(unicodedata.normalize("NFD", text))

    assert not read.misfits
    assert read.plan.person("åse")
    assert read.plan.people[0].level == "top_management"


def test_an_id_that_is_too_long_does_not_make_every_path_long() -> None:
    read = loaded(f"gevinst: 1\ngevinster: [{{id: {'a' * 101}, målinger: [{{dato: i fjor}}]}}]\n")

    assert [misfit.place.path for misfit in read.misfits] == [
        "gains[#1].id",
        "gains[#1].measurements[#1].date",
    ]
