"""`gevinst calendar`: what is asked for is what is written, and what can't be is a sentence."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.running import Gevinst

ONE = """gevinst: 1
språk: nb
prosjekt: {organisasjon: Nordvik, navn: Tilsyn}
personer: [{id: kari, navn: Kari Hansen}, {id: eva, navn: Eva Lund}]
enheter: [{id: natt, navn: Nattjenesten, leder: kari}]
løsning: {tas_i_bruk: 2026-11-10}
gevinster: [{id: ro, gevinstansvarlig: kari, måltall: {dato: 2027-02-01}, måleindikator: {hver: måned, målt_av: eva}}]
"""


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    (tmp_path / "a.gevinst.yaml").write_text(ONE, "utf-8")
    (tmp_path / "b.gevinst.yaml").write_text(ONE.replace("Tilsyn", "Dører"), "utf-8")
    return tmp_path


@pytest.fixture
def a(plans: Path) -> str:
    return str(plans / "a.gevinst.yaml")


def test_the_agenda_is_from_the_as_of_day_on(gevinst: Gevinst, a: str) -> None:
    ended = gevinst("calendar", a, "--as-of", "2026-11-02")

    assert (ended.code, ended.err) == (0, "")
    assert re.findall(r"^\d{4}-\d\d-\d\d", ended.out, re.MULTILINE) == [
        "2026-11-10", "2026-12-10", "2027-01-10", "2027-02-01", "2027-02-10",
    ]  # fmt: skip


def test_the_days_between_two(gevinst: Gevinst, a: str) -> None:
    ended = gevinst(
        "calendar", a, "--as-of", "2026-11-02", "--from", "2026-12-01", "--to", "15.01.2027"
    )

    assert re.findall(r"^\d{4}-\d\d-\d\d", ended.out, re.MULTILINE) == ["2026-12-10", "2027-01-10"]


def test_only_what_a_person_is_to_do(gevinst: Gevinst, a: str) -> None:
    ended = gevinst("calendar", a, "--as-of", "2026-11-02", "--person", "eva", "--lang", "en")

    assert "Only for Eva Lund." in ended.out
    assert "2026-12-10" in ended.out
    assert "2026-11-10" not in ended.out


def test_all_plans_of_a_folder_are_in_one_calendar(gevinst: Gevinst, plans: Path) -> None:
    ended = gevinst("calendar", str(plans), "--as-of", "2026-11-02", "--format", "json")

    assert [one["plan"] for one in json.loads(ended.out)["events"][:2]] == ["Tilsyn", "Dører"]


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("k.ics", b"BEGIN:VCALENDAR\r\n"),
        ("k.md", b"# Kalender for gevinstrealisering: 2 planer\n"),
        ("k.html", b"<!doctype html>"),
        ("k.json", b'{"version": "1"'),
        ("k.txt", b"Kalender for gevinstrealisering: 2 planer\n"),
    ],
)
def test_the_name_of_the_file_says_what_is_written(
    gevinst: Gevinst, plans: Path, name: str, begins: bytes
) -> None:
    path = plans / name

    ended = gevinst("calendar", str(plans), "--as-of", "2026-11-02", "--output", str(path))

    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert path.read_bytes().startswith(begins)


def test_a_later_file_updates_the_events_of_an_earlier_one(
    gevinst: Gevinst, plans: Path, a: str
) -> None:
    def uids() -> list[str]:
        ended = gevinst("calendar", a, "--as-of", "2026-11-02", "--format", "ics")
        return sorted(re.findall(r"^UID:(.*)\r$", ended.out, re.MULTILINE))

    before = uids()
    (plans / "a.gevinst.yaml").write_text(ONE.replace("2026-11-10", "2026-11-12"), "utf-8")

    assert len(before) == 5
    assert uids() == before


def test_reminders_are_asked_for(gevinst: Gevinst, a: str) -> None:
    ended = gevinst("calendar", a, "--as-of", "2026-11-02", "--format", "ics", "--alarm", "7")

    assert ended.out.count("TRIGGER:-P7D") == 5


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--person", "per"], 2, "Ingen av planene har «per», som står etter --person. Id-er som finnes: eva, kari."),
        (["--unit", "dag"], 2, "Ingen av planene har «dag», som står etter --unit. Id-er som finnes: natt."),
        (["--from", "i morgen"], 2, "«i morgen» kan ikke stå etter --from; der trengs en dato, skrevet som 2026-03-16."),
        (["--to", "2026-02-30"], 2, "«2026-02-30» kan ikke stå etter --to; der trengs en dato som finnes"),
        (["--to", "2026-01-01"], 2, "2026-11-02 etter --as-of er senere enn 2026-01-01 etter --to."),
        (["--from", "2027-01-01", "--to", "2026-01-01"], 2, "2027-01-01 etter --from er senere enn 2026-01-01 etter --to."),
        (["--alarm", "7"], 2, "--alarm er for kalenderfiler. Skriv «--format ics» også."),
        (["--format", "ics", "--alarm", "9999"], 2, "--alarm kan ikke være «9999». Skriv et antall dager fra 0 til 365."),
        (["--format", "ics", "--alarm", "-1"], 2, "--alarm kan ikke være «-1»."),
        (["--format", "pdf"], 2, "--format kan ikke være «pdf»."),
        (["--format", "ics", "--from", "2099-01-01"], 3, "Det er ingenting å skrive i kalenderfilen"),
    ],
)  # fmt: skip
def test_what_can_not_be_is_a_sentence(
    gevinst: Gevinst, a: str, words: list[str], code: int, said: str
) -> None:
    ended = gevinst("calendar", a, "--as-of", "2026-11-02", *words)

    assert (ended.code, ended.out) == (code, "")
    assert said in ended.err
    assert ended.err.count("\n") == 1


def test_no_plan_at_all_is_a_sentence(gevinst: Gevinst, tmp_path: Path) -> None:
    assert gevinst("calendar").code == 2
    assert gevinst("calendar", str(tmp_path)).code == 3
    assert gevinst("calendar", str(tmp_path / "nowhere")).code == 2


def test_a_plan_that_can_not_be_read_is_left_out_and_told_of(gevinst: Gevinst, plans: Path) -> None:
    (plans / "c.gevinst.yaml").write_text("[", "utf-8")

    ended = gevinst("calendar", str(plans), "--as-of", "2026-11-02")

    assert ended.code == 1
    assert "2 planer" in ended.out
    assert "c.gevinst.yaml kan ikke leses som en plan." in ended.err


def test_nothing_is_written_where_no_plan_can_be_read(gevinst: Gevinst, tmp_path: Path) -> None:
    (tmp_path / "c.gevinst.yaml").write_text("[", "utf-8")
    out = tmp_path / "k.ics"

    ended = gevinst("calendar", str(tmp_path), "--output", str(out))

    assert ended.code == 1
    assert not out.exists()


def test_it_is_not_written_over_a_plan(gevinst: Gevinst, plans: Path, a: str) -> None:
    ended = gevinst("calendar", str(plans), "--output", a)

    assert ended.code == 2
    assert (plans / "a.gevinst.yaml").read_text("utf-8") == ONE


def test_plans_with_one_name_are_told_of_where_the_calendar_holds_uids(
    gevinst: Gevinst, plans: Path
) -> None:
    (plans / "b.gevinst.yaml").write_text(ONE, "utf-8")

    told = gevinst("calendar", str(plans), "--as-of", "2026-11-02", "--format", "ics")
    not_told = gevinst("calendar", str(plans), "--as-of", "2026-11-02")

    assert "b.gevinst.yaml: Planen har samme organisasjon og prosjektnavn" in told.err
    assert not_told.err == ""


def test_the_house_s_own_limit_for_updates_holds(gevinst: Gevinst, plans: Path, a: str) -> None:
    (plans / "a.gevinst.yaml").write_text(
        ONE.replace("navn: Tilsyn", "navn: T, oppdatert: 2026-10-01"), "utf-8"
    )
    (plans / "gevinst.toml").write_text("[rules.GEV008]\nmonths = 2\n", "utf-8")

    assert (
        "2026-12-01  Planen bør oppdateres" in gevinst("calendar", a, "--as-of", "2026-11-02").out
    )
    assert (
        "2027-04-01  Planen bør oppdateres"
        in gevinst("calendar", a, "--as-of", "2026-11-02", "--isolated").out
    )


def test_variables_for_the_check_do_not_say_what_the_calendar_is_written_as(
    gevinst: Gevinst, a: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GEVINST_FORMAT", "sarif")
    monkeypatch.setenv("GEVINST_AS_OF", "2027-01-15")

    ended = gevinst("calendar", a)

    assert ended.code == 0
    assert "Fra og med 2027-01-15." in ended.out


def test_what_is_not_installed_is_said_with_what_to_install(
    gevinst: Gevinst, a: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)

    ended = gevinst("calendar", a, "--as-of", "2026-11-02", "--format", "ics")

    assert (ended.code, ended.out) == (2, "")
    assert "pip install 'gevinst[calendar]'" in ended.err
