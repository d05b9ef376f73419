"""The days of a plan are in its calendar, with those whom they concern."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gevinst.calendar.event import Kind, Whose
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind as Read
from gevinst.words import Language
from tests.calendar.told import events_of, lines_of
from tests.hostile.every_field import every_field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.node import Node

EVERYTHING = every_field("Noe å gjøre")
LEFT_OUT = {
    "gains.baseline.others.date",
    "gains.baseline.moved.date",
    "gains.target.moved.date",
    "gains.indicator.until",
    "gains.measurements.date",
    "project.updated",
    "training.sessions.ends",
    "units.other_changes.ends",
}
PEOPLE = """
    gevinst: 1
    prosjekt: {prosjektleder: jo}
    personer: [{id: jo, navn: Jo Vik}, {id: kari, navn: Kari Hansen}, {id: eva}]
    enheter: [{id: natt, navn: Nattjenesten, leder: kari}, {id: dag, leder: eva}]
"""


def days_in(model: type[Node], above: str = "") -> Iterator[str]:
    for field in shape(model).fields.values():
        path = f"{above}{field.name}"
        if field.model is not None:
            yield from days_in(field.model, f"{path}.")
        elif field.kind is Read.DAY:
            yield path


@pytest.mark.parametrize("path", sorted(days_in(Plan)))
def test_each_day_of_the_format_is_an_event_or_left_out_on_purpose(path: str) -> None:
    paths = {
        ".".join(part.partition("[")[0] for part in event.place.path.split("."))
        for event in events_of(EVERYTHING)
    }

    assert (path in paths) == (path not in LEFT_OUT)


@pytest.mark.parametrize("language", Language)
def test_nothing_is_left_unfilled_in_any_language(language: Language) -> None:
    for event in events_of(EVERYTHING):
        said = event.what.to(language)

        assert "{" not in said
        assert "None" not in said


def test_a_period_is_one_event_and_has_both_its_days() -> None:
    plan = (
        PEOPLE
        + "    opplæring: {økter: [{enheter: [natt], timer: 1.5, metode: klasserom, fra: 2026-11-03, til: 2026-11-05}]}\n"
    )

    assert lines_of(plan) == [
        "2026-11-03/2026-11-05 Training: classroom, Nattjenesten (1.5 h): ahead"
    ]


def test_a_period_that_is_written_backwards_is_its_first_day() -> None:
    plan = "gevinst: 1\nopplæring: {økter: [{id: a, fra: 2026-11-05, til: 2026-11-03}]}\n"

    assert lines_of(plan) == ["2026-11-05 Training: a: ahead"]


def test_a_period_is_there_as_long_as_one_of_its_days_is_asked_for() -> None:
    plan = "gevinst: 1\nopplæring: {økter: [{id: a, fra: 2026-11-03, til: 2026-11-05}]}\n"

    assert lines_of(plan, "2026-11-05") == lines_of(plan, last="2026-11-03") == lines_of(plan)
    assert lines_of(plan, "2026-11-06") == lines_of(plan, last="2026-11-02") == []


def test_a_day_that_has_passed_is_not_said_to_be_done() -> None:
    plan = "gevinst: 1\nløsning: {valgt: 2026-11-01, tas_i_bruk: 2026-11-02}\n"

    assert lines_of(plan) == [
        "2026-11-01 The solution is chosen: past",
        "2026-11-02 The solution is taken into use: ahead",
    ]


def test_it_concerns_those_named_else_the_managers_of_the_units() -> None:
    plan = (
        PEOPLE
        + """
    involvering:
      rutiner: [{enhet: natt, innen: 2026-12-01, ansvarlig: eva}, {enhet: natt, innen: 2026-12-02}]
      aktiviteter: [{hvem: [ansatte], dato: 2026-12-03}]
      tillitsvalgte: [{dato: 2026-12-04}]
    """
    )

    assert [(event.who, event.units) for event in events_of(plan)] == [
        (("eva",), ("natt",)),
        (("kari",), ("natt",)),
        (("kari", "eva"), ("natt", "dag")),  # an activity that names no units is of all
        (("jo",), ()),
    ]


def test_a_solution_without_waves_is_taken_into_use_everywhere() -> None:
    at_once = events_of(PEOPLE + "    løsning: {tas_i_bruk: 2026-12-01}\n")
    in_waves = events_of(
        PEOPLE
        + "    løsning: {tas_i_bruk: 2026-12-01, puljer: [{id: 1, enheter: [natt], start: 2026-12-01}]}\n"
    )

    assert [event.units for event in at_once] == [("natt", "dag")]
    assert [event.units for event in in_waves] == [(), ("natt",)]
    assert {event.kind for event in in_waves} == {Kind.INTRODUCTION}


def test_only_the_events_of_a_person_or_of_a_unit() -> None:
    plan = (
        PEOPLE
        + """
    endring:
      kanaler: [{form: Møte, enheter: [natt], dato: 2026-12-01}, {form: Plakat, enheter: [dag], dato: 2026-12-02}]
    """
    )

    assert lines_of(plan, whose=Whose(person="kari")) == [
        "2026-12-01 Information on the change: Møte: ahead"
    ]
    assert lines_of(plan, whose=Whose(unit="dag")) == [
        "2026-12-02 Information on the change: Plakat: ahead"
    ]
    assert lines_of(plan, whose=Whose("kari", "dag")) == []
