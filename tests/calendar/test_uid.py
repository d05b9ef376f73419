"""An event is known by the same UID however its texts, its file and the rest of its plan change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gevinst.calendar.agenda import MOST_ENTRIES, Asked
from gevinst.calendar.event import Span
from tests.calendar.told import AS_OF, agenda_of

if TYPE_CHECKING:
    from gevinst.calendar.agenda import Agenda

PLAN = """
    gevinst: 1
    prosjekt: {organisasjon: Nordvik kommune, navn: Digitalt tilsyn, oppdatert: 2026-10-01}
    personer: [{id: kari, navn: Kari Hansen}]
    enheter: [{id: natt, navn: Nattjenesten, leder: kari}]
    løsning:
      tas_i_bruk: 2026-11-30
      puljer: [{id: "1", enheter: [natt], start: 2026-11-30, erfaringer: 2026-12-15}]
    involvering:
      aktiviteter:
        - {hvordan: Behovsverksted, dato: 2026-11-10}
        - {hvordan: Møte, dato: 2026-11-10}
        - {hvordan: Gjennomgang, dato: 2027-01-10}
    gevinster:
      - id: ro
        hva: Færre tilsyn
        måltall: {verdi: 30, dato: 2027-03-31}
        måleindikator: {hva: Tilsyn per natt, hver: måned}
"""


def uids(agenda: Agenda) -> list[str]:
    return [entry.uid for entry in agenda.entries]


def test_no_two_events_have_one_uid() -> None:
    other = PLAN.replace("Digitalt tilsyn", "Digital dør")
    found = uids(agenda_of(PLAN, other))

    assert len(found) == len(set(found)) == 2 * len(uids(agenda_of(PLAN)))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Færre tilsyn", "Roligere netter"),
        ("Tilsyn per natt", "Tilsyn"),
        ("Behovsverksted", "Verksted om behov"),
        ("Kari Hansen", "Kari Berg"),
        ("gevinster:", "# En merknad\n    gevinster:"),
        ("Nordvik kommune", "NORDVIK  kommune"),
    ],
)
def test_a_text_that_is_edited_leaves_every_uid_as_it_was(before: str, after: str) -> None:
    assert uids(agenda_of(PLAN.replace(before, after))) == uids(agenda_of(PLAN))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("tas_i_bruk: 2026-11-30", "tas_i_bruk: 2026-12-01"),
        ("erfaringer: 2026-12-15", "erfaringer: 2027-02-20"),
        ("dato: 2027-03-31", "dato: 2027-03-30"),
        ("start: 2026-11-30", "start: 2026-11-28"),  # the measurements are counted from it
    ],
)
def test_a_day_that_is_moved_keeps_its_uid_where_it_belongs_to_something_with_an_id(
    before: str, after: str
) -> None:
    moved, was = agenda_of(PLAN.replace(before, after)), agenda_of(PLAN)

    assert sorted(uids(moved)) == sorted(uids(was))
    assert [entry.event.start for entry in moved.entries] != [
        entry.event.start for entry in was.entries
    ]


def test_what_has_no_id_is_known_by_its_day_and_not_by_its_number() -> None:
    before = agenda_of(PLAN)
    more = PLAN.replace(
        "aktiviteter:\n", "aktiviteter:\n        - {hvordan: Noe nytt, dato: 2026-11-05}\n"
    )

    assert set(uids(before)) < set(uids(agenda_of(more)))


def test_the_file_may_be_moved_and_renamed() -> None:
    assert uids(agenda_of(PLAN, files=("a/plan.yaml",))) == uids(
        agenda_of(PLAN, files=("b/c.yaml",))
    )


def test_a_plan_without_a_name_is_known_by_its_file_wherever_that_lies() -> None:
    bare = PLAN.replace("organisasjon: Nordvik kommune, navn: Digitalt tilsyn, ", "")

    there = uids(agenda_of(bare, files=("a/tilsyn.yaml",)))
    assert there == uids(agenda_of(bare, files=("b\\tilsyn.yaml",)))
    assert not set(there) & set(uids(agenda_of(bare, files=("a/annet.yaml",))))


def test_two_plans_with_one_name_are_told_of_and_have_their_own_uids() -> None:
    both = agenda_of(PLAN, PLAN)

    assert both.alike == ("plan1.yaml",)
    assert len(set(uids(both))) == len(both.entries)
    assert set(uids(agenda_of(PLAN))) < set(uids(both))


def test_a_measurement_that_is_made_late_has_moved_and_so_have_those_after_it() -> None:
    asked = Asked(AS_OF.replace(year=2027), Span(AS_OF))
    made = PLAN + "        målinger: [{dato: 2027-01-04, verdi: 70}]\n"
    before = {entry.uid: entry.event for entry in agenda_of(PLAN, asked=Asked(AS_OF)).entries}

    first = next(
        entry
        for entry in agenda_of(made, asked=asked).entries
        if entry.event.key == "gains[ro].measurements[1]"
    )

    assert str(before[first.uid].start) == "2026-12-31"
    assert str(first.event.start) == "2027-01-04"


def test_two_gains_with_one_id_do_not_share_their_events() -> None:
    twice = PLAN + "      - {id: ro, måltall: {dato: 2027-03-31}, måleindikator: {hver: måned}}\n"
    found = uids(agenda_of(twice))

    assert len(found) == len(set(found))


def test_very_many_plans_are_cut_at_the_first_day_that_is_not_whole() -> None:
    many = "gevinst: 1\nprosjekt: {navn: P%d}\nendring:\n  kanaler:\n" + "".join(
        f"    - {{dato: 2027-01-{day:02}, form: x}}\n" for day in range(1, 29) for _ in range(150)
    )
    found = agenda_of(*(many % number for number in range(4)))

    assert len(found.entries) <= MOST_ENTRIES
    assert found.more_from == found.entries[-1].event.start
