"""A CSV file is read as whoever saved it meant it, or it is said why not."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gevinst.errors import WrongUse
from gevinst.follow.measuring import rows
from gevinst.follow.measuring.rows import Row, table
from gevinst.words import Language
from tests.hostile.texts import HOSTILE

NORWEGIAN = (
    "Gevinst;Dato;Verdi;Merknad\r\nkjøring;31.10.2026;1 200,5;Åtte uker på nøye målt vis\r\n"
)
NORWEGIAN_ROW = Row(2, "kjøring", "1 200,5", "31.10.2026", "Åtte uker på nøye målt vis")


def read(text: str | bytes) -> list[Row]:
    return table(text if isinstance(text, bytes) else text.encode(), "a.csv").rows


def refused(data: str | bytes) -> str:
    with pytest.raises(WrongUse) as why:
        read(data)
    for language in Language:
        assert "a.csv" in why.value.sentence(language)
    return why.value.sentence(Language.EN)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_it_is_read_in_each_encoding_that_programs_in_norway_save_in(encoding: str) -> None:
    assert read(NORWEGIAN.encode(encoding)) == [NORWEGIAN_ROW]


@pytest.mark.parametrize("delimiter", [";", "\t"])
@pytest.mark.parametrize("first", ["", "sep={}\r\n"], ids=["", "told"])
def test_a_decimal_comma_does_not_part_a_value(delimiter: str, first: str) -> None:
    text = first.format(delimiter) + "verdi;gevinst\n1,5;ro\n2,5;ro\n".replace(";", delimiter)

    assert [(row.value, row.torn) for row in read(text)] == [("1,5", False), ("2,5", False)]


@pytest.mark.parametrize(
    "text",
    ["gain,value\nro,1,5\n", "gain,value,note\nro,1,5\n", "gain,date,value,note\nro,2026-01-01,-1,5\n"],
)  # fmt: skip
def test_a_number_that_a_comma_may_have_torn_is_not_taken_for_a_whole(text: str) -> None:
    assert [row.torn for row in read(text)] == [True]


def test_a_number_in_quotation_marks_is_one_cell() -> None:
    assert read('gain,value,note\nro,"1,5",5\n') == [Row(2, "ro", "1,5", None, "5")]


@pytest.mark.parametrize(
    "head",
    ["gain;date;value;note", "gevinst;dato;verdi;merknad", "NOTE ; Verdi;dato; GEVINST",
     "nyttevirkning;dato;verdi;merknad"],
)  # fmt: skip
def test_headings_may_be_in_any_of_the_languages_and_any_order(head: str) -> None:
    found = table(f"{head}\n1;2;3;4\n".encode(), "a.csv")

    assert (found.has_dates, found.has_notes, found.unread) == (True, True, ())
    assert {found.rows[0].gain, found.rows[0].note} == {"1", "4"}


def test_other_columns_are_told_of_and_left() -> None:
    assert table(b"gain;Farge;value;;Kilde\nro;x;1;y;z\n", "a.csv").unread == ("Farge", "Kilde")


def test_each_row_has_the_line_that_it_begins_on() -> None:
    text = '\n\ngain;value;note\n\nro;1;"en\nto"\n;;\nro;2;x\n\nro;3'

    assert [(row.line, row.value) for row in read(text)] == [(5, "1"), (8, "2"), (10, "3")]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("", "must be headings"),
        ("ro;1\n", "must be headings"),
        ("gain;date\nro;2026-01-01\n", "must be headings"),
        ("gevinst;gain;verdi\nro;ro;1\n", "mean the same: “gevinst” and “gain”"),
        ('gain;value;note\nro;1;a\nro;2;"b\nro;3;c\n', "from line 3"),
        ('gain;value\n"ro"x;1\n', "from line 2"),
        (b"PK\x03\x04gain;value\n", "not a CSV file"),
        (b"gain;value\nr\0o;1\n", "not a CSV file"),
        (b"gain;value\nr\x81;1\n", "not a CSV file"),
        (b"\xff\xfeg", "not a CSV file"),
    ],
)
def test_what_can_not_be_read_is_told(data: str | bytes, told: str) -> None:
    assert told in refused(data)


def test_a_file_is_read_no_further_than_its_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MOST_ROWS", 2)
    assert len(read("gain;value\nro;1\nro;2\n")) == 2
    assert "too many rows" in refused("gain;value\nro;1\nro;2\nro;3\n")
    monkeypatch.setattr(rows, "MOST_BYTES", 10)
    assert "too large" in refused("gain;value\nro;1\n")


CELLS = st.sampled_from([*HOSTILE.values()]) | st.text(
    st.characters(exclude_characters="\0"), max_size=30
)


@settings(deadline=None)
@given(
    cells=st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS), max_size=5),
    delimiter=st.sampled_from(";\t"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
@example([("ro", "1", "", '";\n"')], ";", "utf-8")
def test_what_another_program_has_quoted_is_read_as_it_was(
    cells: list[tuple[str, str, str, str]], delimiter: str, encoding: str
) -> None:
    cells = [tuple(_whole(cell) for cell in row) for row in cells]  # type: ignore[misc]
    file = StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([("gain", "value", "date", "note"), *cells])

    found = read(file.getvalue().encode(encoding))

    stripped = [[cell.strip() for cell in row] for row in cells if any(map(str.strip, row))]
    assert [[row.gain, row.value, row.date, row.note] for row in found] == stripped
    assert not any(row.torn for row in found)


def _whole(text: str) -> str:
    return text.encode("utf-8", "replace").decode().replace("\0", "")


@settings(deadline=None, max_examples=200)
@given(
    st.binary(max_size=200) | st.text(alphabet='gainvalue;,\t\n"1 ', max_size=100).map(str.encode)
)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for head in (b"", b"gain;value\n"):
        try:
            found = read(head + data)
        except WrongUse:
            continue
        assert all(row.line > 0 for row in found)
