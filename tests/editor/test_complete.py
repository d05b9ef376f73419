"""Where an id or a word of the format is due, those that there are are offered, also in a half-written line."""

from __future__ import annotations

import pytest

from gevinst.choices import GainKind
from gevinst.editor.complete import MOST, Offers, offers
from gevinst.words import Language
from tests.editor.opened import PEOPLE, at_cursor, opened


def offered(text: str, below: str = "") -> list[str]:
    found = offers(*at_cursor(f"{PEOPLE}{text}{below}"))
    return [each.text for each in found.each] if found else []


BELOW = ["", "\nløsning: {valgt: 2025-11-17}\n", "\n    hva: Ro\n    slag: tid\n"]


@pytest.mark.parametrize("below", BELOW)
@pytest.mark.parametrize(
    "text",
    [
        "gevinster:\n  - id: ro\n    gevinstansvarlig: ¦",
        "gevinster:\n  - id: ro\n    gevinstansvarlig: k¦",
        "gevinster:\n  - id: ro\n    gevinstansvarlig: ka¦ri",
        "gevinster:\n  - id: ro\n    gevinstansvarlig: [¦",
        "gevinster:\n  - id: ro\n    gevinstansvarlig: [rita, ¦",
        "gevinster:\n  - id: ro\n    gevinstansvarlig: [rita, ¦]",
        "gevinster:\n  - id: ro\n    gevinstansvarlig:\n      - rita\n      - ¦",
        "gevinster:\n  - {id: ro, gevinstansvarlig: ¦",
        "gevinster:\n  - {id: ro, enighet: {mellom: [k¦",
    ],
)
def test_people_are_offered_where_a_person_is_due(text: str, below: str) -> None:
    assert offered(text, below) == ["rita", "kari"]


def test_units_gains_and_goals_are_offered_where_they_are_due() -> None:
    text = (
        "prosjekt:\n  målsettinger: [{id: hjem, mål: Trygt}]\n"
        "gevinster:\n  - id: ro\n    enheter: [natt]\n    mål: hjem\n"
        "unntak:\n  - gevinster: [ro]\n"
    )

    for word in ("natt", "hjem", "ro"):
        above, found, below = text.rpartition(word)
        assert offered(f"{above}¦", f"\n{below}") == [found]


def test_choices_are_offered_in_the_words_of_the_plan() -> None:
    assert offered("gevinster:\n  - slag: ¦") == [each.word(Language.NB) for each in GainKind]
    found = offers(*at_cursor("gevinst: 1\ngains:\n  - kind: t¦"))
    assert found
    assert "time" in [each.text for each in found.each]


def test_yes_and_no_and_the_requirements_to_waive_are_offered() -> None:
    assert offered("gevinster:\n  - fjerner_oppgaver: ¦") == ["ja", "nei"]
    waived = offered("unntak:\n  - krav: GEV¦")
    assert "GEV504" in waived
    assert "GEV001" not in waived


@pytest.mark.parametrize(
    "text",
    ["¦", "gev¦", "gevinster:\n  - i¦", "# kari ¦", "gevinster:\n  - hva: R¦", "x: ¦", "'¦", "- ¦"],
)
def test_nothing_is_offered_where_keys_texts_and_comments_stand(text: str) -> None:
    assert offered(text) == []


def test_the_word_that_is_begun_is_what_is_replaced() -> None:
    plan, offset = at_cursor(f"{PEOPLE}gevinster:\n  - gevinstansvarlig: ka¦ri\n")

    found = offers(plan, offset)

    assert found
    assert plan.text[slice(*found.stretch)] == "ka"


def test_names_are_told_beside_ids_as_data() -> None:
    people = PEOPLE.replace("Rita Solberg", '"Rita \\e[31m 010190 12345"')
    found = offers(*at_cursor(f"{people}prosjekt:\n  prosjekteier: ¦"))

    assert isinstance(found, Offers)
    assert "\x1b" not in found.each[0].detail
    assert found.each[1].detail == "Kari <b>Li</b>"


def test_an_id_is_put_in_so_that_it_reads_as_itself() -> None:
    people = PEOPLE.replace("id: rita", 'id: "rita, sol: berg"')

    plain = offers(*at_cursor(f"{people}prosjekt:\n  prosjekteier: ¦"))
    within = offers(*at_cursor(f"{people}prosjekt: {{prosjekteier: ¦"))

    assert plain
    assert within
    assert plain.each[0].text == within.each[0].text == '"rita, sol: berg"'


def test_while_the_file_can_not_be_read_the_ids_of_the_last_whole_one_are_offered() -> None:
    whole = opened(PEOPLE)
    assert whole.loaded.readable
    text = f"prosjekt:\n  prosjekteier: ¦\npersoner: [\n{PEOPLE}"

    found = offers(*at_cursor(text, whole))

    assert found
    assert [each.text for each in found.each] == ["rita", "kari"]


def test_of_very_many_those_that_hold_what_is_written_are_offered() -> None:
    people = "".join(f"  - {{id: p{number}}}\n" for number in range(MOST + 5))
    found = offers(*at_cursor(f"gevinst: 1\npersoner:\n{people}prosjekt:\n  prosjekteier: p100¦"))

    assert found
    assert found.cut
    assert {each.text for each in found.each} == {"p100", *(f"p100{n}" for n in range(5))}
