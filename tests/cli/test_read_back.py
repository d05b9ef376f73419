"""`gevinst checklist --read`: what somebody filled in is proposed as changes to the plan, and nothing else."""

from __future__ import annotations

import re
import shutil
from datetime import date, time
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl.chart import PieChart

from gevinst import cli, exits
from gevinst.check.judge import judge_plan
from gevinst.check.verdict import Gaps
from tests.edit.filling import added, data, lost
from tests.filled.sheets import (
    A_DAY,
    DAY,
    EXAMPLES,
    NEW,
    edited,
    fill_all,
    filled,
    made,
    names_row,
    rows,
)
from tests.plans import loaded

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.workbook.workbook import Workbook

    from tests.running import Ended, Gevinst

LITTLE = """\
# Planen vår
gevinst: 1
prosjekt: {navn: Tilsyn, fase: realisering}
personer:
  - {id: kari, navn: Kari Moe}   # leder
enheter:
  - {id: natt, navn: Natt, leder: kari}
gevinster:
  - id: ro
    hva: Roligere netter
    gevinstansvarlig: kari
    enheter: [natt]
    måltall: {verdi: TBD}
"""
VALUE, DATED = "gains[ro].baseline.value", "gains[ro].baseline.date"


@pytest.fixture(autouse=True)
def _no_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)


@pytest.fixture
def little(tmp_path: Path) -> Path:
    path = tmp_path / "plan.gevinst.yaml"
    path.write_bytes(LITTLE.encode())
    return path


def counts(ended: Ended) -> list[int]:
    """How many answers there were, are new, stood there and have no place."""
    found = re.search(r"(?:Svar|Answers): (\d+)\D+(\d+)\D+(\d+)\D+(\d+)\.", ended.out)
    assert found, ended
    return list(map(int, found.groups()))


def read(gevinst: Gevinst, plan: Path, answers: dict[str, Any], *argv: str) -> Ended:
    ended = gevinst("checklist", "--read", str(filled(made(plan), answers)), str(plan), *argv)
    assert ended.err == ""
    return ended


def test_what_is_filled_in_is_shown_and_written_only_when_asked(
    gevinst: Gevinst, little: Path
) -> None:
    answers = {VALUE: 84.0, DATED: A_DAY, "gains[ro].indicator.source": "Journalen"}

    shown = read(gevinst, little, answers)

    assert little.read_text(encoding="utf-8") == LITTLE
    assert shown.code == exits.OK
    assert "+      verdi: 84\n" in shown.out
    assert "Kjør igjen med --write" in shown.out

    written = read(gevinst, little, answers, "--write")

    assert written.code == exits.OK
    assert "Svarene er skrevet i" in written.out
    text = little.read_text(encoding="utf-8")
    assert "    nullpunkt:\n      verdi: 84\n      dato: 2026-10-12\n" in text
    assert lost(LITTLE, text) == []


@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_what_is_told_is_folded_to_the_width(
    gevinst: Gevinst, little: Path, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    monkeypatch.setenv("COLUMNS", "80")

    ended = read(gevinst, little, {VALUE: "mye, " * 40, DATED: A_DAY}, "--lang", lang)

    assert max(map(len, ended.out.splitlines()[2:])) <= 80


def test_what_is_written_once_is_not_written_again(gevinst: Gevinst, little: Path) -> None:
    file = edited(made(little), fill_all)
    first = gevinst("checklist", "--read", str(file), str(little), "--write")
    text = little.read_bytes()

    again = gevinst("checklist", "--read", str(file), str(little), "--write")

    assert counts(first)[1] > 50
    assert counts(again)[:3] == [counts(first)[0], 0, counts(first)[1]]
    assert little.read_bytes() == text
    assert "er endret etter at arbeidsboken ble laget" in again.out
    assert "ikke noe nytt å skrive" in again.out


@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_every_row_of_a_plan_with_faults_of_all_kinds_is_written_or_told(
    gevinst: Gevinst, tmp_path: Path, lang: str
) -> None:
    plan = tmp_path / "mangelfull.gevinst.yaml"
    shutil.copy(EXAMPLES / plan.name, plan)
    before = plan.read_text(encoding="utf-8")
    file = edited(made(plan, "--lang", lang), fill_all)

    ended = gevinst("checklist", "--read", str(file), str(plan), "--write", "--lang", lang)

    all_of, new, standing, misplaced = counts(ended)
    assert (ended.code, ended.err, standing) == (exits.GAPS, "", 0)
    assert all_of == new + misplaced > 200
    told = re.findall(r"^    (?:Rad|Row) \d+, (.*?):", ended.out, re.MULTILINE)
    assert len(told) == misplaced
    assert {path.split(".")[0] for path in told} <= {"gevinster[dobbelt]", "personer[lise]"} | {
        path.split(".")[0] for path in told if path.endswith(".mål")
    }
    after = plan.read_text(encoding="utf-8")
    assert list(added(data(before), data(after)))
    asked_lines = sum(1 for line in ended.out.splitlines() if re.match(r"-[^-]", line))
    assert len(lost(before, after)) == asked_lines < 20


def test_a_gap_whose_answers_are_written_is_closed(gevinst: Gevinst, little: Path) -> None:
    def gaps() -> set[str]:
        report = judge_plan(loaded(little.read_bytes()), date(2026, 11, 2))
        return {each.rule.id for each in report.findings if isinstance(each.verdict, Gaps)}

    before = gaps()
    gevinst("checklist", "--read", str(edited(made(little), fill_all)), str(little), "--write")

    closed = before - gaps()
    assert len(closed) > 30
    assert {"GEV104", "GEV301", "GEV503"} <= closed


@pytest.mark.parametrize("ending", [b"\r\n", b"\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_comments_and_the_byte_order_mark_are_kept(
    gevinst: Gevinst, little: Path, ending: bytes, mark: bytes
) -> None:
    before = mark + LITTLE.encode().replace(b"\n", ending)
    little.write_bytes(before)

    read(gevinst, little, {VALUE: 7}, "--write")

    after = little.read_bytes()
    assert after.startswith(mark + b"# Planen v")
    assert after.replace(b"    nullpunkt:" + ending + b"      verdi: 7" + ending, b"") == before


@pytest.mark.parametrize(
    ("written", "stands"),
    [
        (84.0, "84"),
        (84, "84"),
        (0.1 + 0.2, "0.3"),
        (1.234, "1.2340"),
        (1200.5, "1 200.5"),
        ("1 200 kr", "1 200"),
        ("12,5", "12.5"),
        (-3, "-3"),
    ],
)
def test_a_number_is_written_as_it_was_meant(
    gevinst: Gevinst, little: Path, written: Any, stands: str
) -> None:
    assert f"+      verdi: {stands}\n" in read(gevinst, little, {VALUE: written}).out


def test_a_share_is_written_as_it_is_shown(gevinst: Gevinst, little: Path) -> None:
    file = filled(made(little), {VALUE: 0.07})

    def percent(book: Workbook) -> None:
        for row in rows(book.worksheets[1]):
            if row["answer"].value is not None:
                row["answer"].number_format = "0 %"

    ended = gevinst("checklist", "--read", str(edited(file, percent)), str(little))

    assert "+      verdi: 7\n" in ended.out


@pytest.mark.parametrize("written", [A_DAY, A_DAY.date(), "12.10.2026", "12. oktober 2026"])
def test_a_day_is_written_as_the_format_has_it(
    gevinst: Gevinst, little: Path, written: Any
) -> None:
    assert "+      dato: 2026-10-12\n" in read(gevinst, little, {DATED: written}).out


@pytest.mark.parametrize(
    ("field", "written", "why"),
    [
        (VALUE, "mye", "Her skal det stå et tall."),
        (VALUE, A_DAY, "Her skal det stå et tall."),
        (VALUE, True, "Her skal det stå et tall."),
        (VALUE, "1.200", "kan leses som"),
        (VALUE, 1e300, "Her skal det stå et tall"),
        (VALUE, "TBD", "sier ingenting ennå"),
        (VALUE, "=1+1", "Svaret er en formel."),
        (VALUE, "#DIV/0!", "Cellen viser en feil"),
        (DATED, "46000", "Her skal det stå en dato"),
        (DATED, time(12), "Her skal det stå en dato"),
        (DATED, "30.02.2026", "finnes ikke i kalenderen"),
        ("gains[ro].indicator.source", "Se 010101 50074", "fødselsnummer"),
        ("gains[ro].indicator.measured_by", "rådmannen", "skriv «rådmannen (ny)»"),
        ("gains[ro].indicator.measured_by", "TBD (ny)", "sier ingenting ennå"),
    ],
)
def test_what_has_no_place_is_told_with_row_field_answer_and_why(
    gevinst: Gevinst, little: Path, field: str, written: Any, why: str
) -> None:
    ended = read(gevinst, little, {field: written})

    assert (ended.code, counts(ended)) == (exits.GAPS, [1, 0, 0, 1])
    assert why in ended.out
    assert re.search(r"^    Rad \d+, gevinster\[ro\]\.[\wå.]+: «", ended.out, re.MULTILINE)
    assert "01010150074" not in ended.out.replace(" ", "")


def test_the_rest_is_written_where_some_has_no_place(gevinst: Gevinst, little: Path) -> None:
    ended = read(gevinst, little, {VALUE: "mye", DATED: A_DAY}, "--write")

    assert (ended.code, counts(ended)) == (exits.GAPS, [2, 1, 0, 1])
    assert "dato: 2026-10-12" in little.read_text(encoding="utf-8")


def test_half_of_a_new_item_waits_for_the_other_half(gevinst: Gevinst, little: Path) -> None:
    answers = {"gains[ro].changes[+1].what": "Ny rutine", "gains[ro].changes[+1].by": "snart"}

    ended = read(gevinst, little, answers, "--write")

    assert counts(ended) == [2, 0, 0, 2]
    assert "hører sammen med det på rad" in ended.out
    assert little.read_text(encoding="utf-8") == LITTLE


def test_someone_new_is_put_among_the_people_once(gevinst: Gevinst, little: Path) -> None:
    answers = {
        "gains[ro].indicator.measured_by": NEW,
        "gain_plan.reported_by": "nora  berg (NEW)",
        "project.project_owner": "Nora Dal (ny)",
    }

    ended = read(gevinst, little, answers, "--write")
    text = little.read_text(encoding="utf-8")

    assert counts(ended) == [3, 3, 0, 0]
    assert text.count("Nora Berg") == 1
    assert "prosjekteier: nora}" in text
    assert "  - {id: nora-2, navn: Nora Berg}\n" in text  # as the other people stand
    assert text.count(": nora-2\n") == 2


@pytest.mark.parametrize("written", ["Kari Moe (kari)", "kari", "Kari moe", "Kari Hansen (kari)"])
def test_someone_known_is_found_by_what_the_list_offers_by_id_and_by_name(
    gevinst: Gevinst, little: Path, written: str
) -> None:
    ended = read(gevinst, little, {"gain_plan.reported_by": written})

    assert "+  rapporteres_av: kari\n" in ended.out


def test_that_there_is_none_is_written_for_the_whole_list(gevinst: Gevinst, little: Path) -> None:
    file = filled(made(little), {"units[natt].other_changes[+1].name": "ingen"})

    first = gevinst("checklist", "--read", str(file), str(little), "--write")
    again = gevinst("checklist", "--read", str(file), str(little), "--write")

    assert counts(first) == [1, 1, 0, 0]
    assert counts(again) == [1, 0, 1, 0]
    assert "andre_endringer: ingen" in little.read_text(encoding="utf-8")


def test_a_list_with_something_in_it_is_not_said_to_be_empty(
    gevinst: Gevinst, little: Path
) -> None:
    file = filled(made(little), {"units[natt].other_changes[+1].name": "ingen"})
    holding = LITTLE.replace("leder: kari}", "leder: kari, andre_endringer: [{navn: Turnus}]}")
    little.write_text(holding, encoding="utf-8")

    ended = gevinst("checklist", "--read", str(file), str(little), "--write")

    assert counts(ended) == [1, 0, 0, 1]
    assert little.read_text(encoding="utf-8") == holding


def test_a_changed_plan_is_told_and_read_as_long_as_the_place_is_there(
    gevinst: Gevinst, little: Path
) -> None:
    file = filled(made(little), {VALUE: 7, "units[natt].readiness.manager": "lav"})
    changed = LITTLE.replace("id: natt", "id: dag").replace("[natt]", "[dag]")
    little.write_text(changed + "# til slutt\n", encoding="utf-8")

    ended = gevinst("checklist", "--read", str(file), str(little))

    assert (ended.code, counts(ended)) == (exits.GAPS, [2, 1, 0, 1])
    assert "er endret etter at arbeidsboken ble laget" in ended.out
    assert "Stedet finnes ikke lenger i planen." in ended.out


def test_what_has_no_id_is_not_looked_for_in_a_changed_plan(gevinst: Gevinst, little: Path) -> None:
    unnamed = LITTLE + "involvering:\n  tillitsvalgte:\n    - {hvordan: På e-post}\n"
    little.write_text(unnamed, encoding="utf-8")
    file = filled(made(little), {"involvement.union_representatives[#1].date": A_DAY})

    same = gevinst("checklist", "--read", str(file), str(little))
    little.write_text(unnamed.replace("- {hv", "- {hvordan: Møte}\n    - {hv"), encoding="utf-8")
    changed = gevinst("checklist", "--read", str(file), str(little))

    assert counts(same) == [1, 1, 0, 0]
    assert counts(changed) == [1, 0, 0, 1]
    assert "har ingen id å kjenne det igjen på" in changed.out


@pytest.mark.parametrize(
    ("ref", "count", "why"),
    [
        ("ny", [4, 2, 0, 2], "Id-en «ny» er brukt på rad"),
        ("kurs", [4, 0, 0, 4], "Id-en «kurs» er brukt før i økter"),
    ],
)
def test_an_id_that_is_taken_is_not_given_to_another(
    gevinst: Gevinst, tmp_path: Path, ref: str, count: list[int], why: str
) -> None:
    plan = tmp_path / "mangelfull.gevinst.yaml"
    shutil.copy(EXAMPLES / plan.name, plan)

    answers: dict[str, Any] = {}
    for number in (1, 2):
        answers[f"training.sessions[+{number}].id"] = ref
        answers[f"training.sessions[+{number}].hours"] = 90 + number

    ended = read(gevinst, plan, answers)

    assert (ended.code, counts(ended)) == (exits.GAPS, count)
    assert why in ended.out


def test_what_the_plan_says_by_now_is_not_written_over(gevinst: Gevinst, little: Path) -> None:
    file = filled(made(little), {"gains[ro].target.value": 7})
    little.write_text(LITTLE.replace("TBD", "30"), encoding="utf-8")

    ended = gevinst("checklist", "--read", str(file), str(little), "--write")

    assert counts(ended) == [1, 0, 0, 1]
    assert "Planen mangler ikke lenger dette." in ended.out
    assert "verdi: 30" in little.read_text(encoding="utf-8")


@pytest.mark.parametrize(("other", "count"), [(7, [1, 1, 0, 0]), (8, [2, 0, 0, 2])])
def test_two_rows_for_one_field_must_say_the_same(
    gevinst: Gevinst, little: Path, other: int, count: list[int]
) -> None:
    file = filled(made(little), {VALUE: 7})

    def twice(book: Workbook) -> None:
        page = book.worksheets[1]
        row = next(row for row in rows(page) if row["answer"].value is not None)
        page.append([cell.value if name != "answer" else other for name, cell in row.items()])

    ended = gevinst("checklist", "--read", str(edited(file, twice)), str(little))

    assert counts(ended) == count


def test_rows_and_columns_may_be_moved_hidden_and_the_sheet_renamed(
    gevinst: Gevinst, little: Path
) -> None:
    file = made(little)
    expected = gevinst("checklist", "--read", str(edited(file, fill_all)), str(little)).out

    def moved(book: Workbook) -> None:
        page = book.worksheets[1]
        first = names_row(page)
        above = [[cell.value for cell in row] for row in page.iter_rows(max_row=first + 1)]
        below = [[cell.value for cell in row] for row in page.iter_rows(min_row=first + 2)]
        page.delete_rows(1, page.max_row)
        for row in (*above, *reversed(below)):
            page.append([None, *reversed(row)])
        for number in range(first + 2, first + 30):
            page.row_dimensions[number].hidden = True
        page.title = "Våre svar"
        book.move_sheet(page, -1)

    ended = gevinst("checklist", "--read", str(edited(file, moved)), str(little))

    without_rows = re.compile(r"(?:Rad|på rad) \d+")
    assert without_rows.sub("", ended.out) == without_rows.sub("", expected)


def test_sheets_of_their_own_are_left_alone(gevinst: Gevinst, little: Path) -> None:
    file = filled(made(little), {VALUE: 7})

    def more(book: Workbook) -> None:
        book.create_sheet("Notater", 0).append(["answer", "place", "field"])
        book.create_chartsheet("Figur", 0).add_chart(PieChart())

    ended = gevinst("checklist", "--read", str(edited(file, more)), str(little))

    assert (ended.code, counts(ended)) == (exits.OK, [1, 1, 0, 0])


def test_where_very_many_cannot_be_written_not_all_are_tried(
    gevinst: Gevinst, little: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gevinst.filled import fitting  # noqa: PLC0415

    monkeypatch.setattr(fitting, "_MOST_TRIED", 0)
    before = LITTLE.replace("- id: ro", "- &merket\n    id: ro")
    little.write_text(before, encoding="utf-8")

    ended = gevinst("checklist", "--read", str(edited(made(little), fill_all)), str(little))

    assert (ended.code, ended.err) == (exits.GAPS, "")
    assert "er merket for YAML" in ended.out
    assert "Det er for mange svar som ikke kan skrives inn" in ended.out


def test_notes_in_the_sheet_to_tick_are_told_as_not_read(gevinst: Gevinst, little: Path) -> None:
    file = filled(made(little), {VALUE: 7})
    before = gevinst("checklist", "--read", str(file), str(little))

    def note(book: Workbook) -> None:
        rows(book.worksheets[0])[3]["responsible"].value = "Kari"

    after = gevinst("checklist", "--read", str(edited(file, note)), str(little))

    assert "notater" not in before.out
    assert "i arket «Sjekkliste» er notater for dere, og er ikke lest inn" in after.out
    assert after.code == exits.OK


def test_that_nothing_is_filled_in_is_told(gevinst: Gevinst, little: Path) -> None:
    ended = gevinst("checklist", "--read", str(made(little)), str(little), "--write")

    assert (ended.code, ended.err) == (exits.OK, "")
    assert ended.out == "Ingen svar er fylt ut i arket «Svar». Planen er ikke endret.\n"


def test_a_file_that_changes_meanwhile_is_left_alone(
    gevinst: Gevinst, little: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gevinst.filled import placing  # noqa: PLC0415

    file, other = filled(made(little), {VALUE: 7}), LITTLE + "# noen andre\n"
    real = placing.proposal

    def meanwhile(*args: Any, **more: Any) -> Any:
        little.write_text(other, encoding="utf-8")
        return real(*args, **more)

    monkeypatch.setattr(placing, "proposal", meanwhile)

    ended = gevinst("checklist", "--read", str(file), str(little), "--write")

    assert (ended.code, ended.out) == (exits.WRONG_USE, "")
    assert "noen andre har endret filen" in ended.err
    assert little.read_text(encoding="utf-8") == other


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["--write", "{plan}"], "--read navn.xlsx --write"),
        (["--read", "{file}"], "Si hvilken plan"),
        (["--read", "{file}", "{plan}", "--by", "role"], "Ta bort --by"),
        (["--read", "{file}", "{plan}", "--phase", "concept"], "Ta bort --phase"),
        (["--read", "{file}", "{plan}", "--role", "union"], "Ta bort --role"),
        (["--read", "{file}", "{plan}", "--format", "csv"], "Ta bort --format"),
        (["--read", "{file}", "{plan}", "--output", "a.md"], "Ta bort --output"),
        (["--read", "{file}", "-", "--write"], "standard inn"),
    ],
)
def test_options_that_make_no_sense_together_are_told(
    gevinst: Gevinst, little: Path, argv: list[str], told: str
) -> None:
    file = made(little)

    ended = gevinst("checklist", *(word.format(plan=little, file=file) for word in argv))

    assert (ended.code, ended.out) == (exits.WRONG_USE, "")
    assert told in ended.err


def test_a_plan_under_another_name_is_asked_for_by_the_one_it_had(
    gevinst: Gevinst, little: Path
) -> None:
    file, other = filled(made(little), {VALUE: 7}), little.with_name("annen.gevinst.yaml")
    other.write_text(LITTLE, encoding="utf-8")

    same = gevinst("checklist", "--read", str(file), str(other))
    other.write_text(LITTLE + "# endret\n", encoding="utf-8")
    changed = gevinst("checklist", "--read", str(file), str(other))

    assert same.code == exits.OK
    assert (changed.code, changed.out) == (exits.WRONG_USE, "")
    assert "er laget av planen plan.gevinst.yaml" in changed.err


def test_the_plan_may_come_through_a_pipe(little: Path, start: Any) -> None:
    file = filled(made(little), {VALUE: 7})
    process = start("checklist", "--read", str(file), "-", *DAY)
    out, err = process.communicate(little.read_bytes(), timeout=60)

    assert (process.returncode, err) == (exits.OK, b"")
    assert b"+      verdi: 7" in out
    assert b"Oppgi planen som en fil" in out
    assert cli.run(["checklist", "--read", str(file), str(little)]) == exits.OK
