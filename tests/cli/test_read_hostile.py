"""What is no checklist that can be read gets one sentence in each language, and changes nothing."""

from __future__ import annotations

import io
import os
import time
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from gevinst import exits
from gevinst.filled import archive, workbook
from tests.filled.sheets import edited, filled, made, names_row, rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openpyxl.workbook.workbook import Workbook

    from tests.running import Ended, Gevinst

VALUE = "gains[ro].baseline.value"


@pytest.fixture(autouse=True)
def _no_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)


def repacked(file: Path, change: Callable[[str, bytes], bytes], **more: bytes) -> bytes:
    """The workbook with its parts changed, and further parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, part in more.items():
            new.writestr(name, part)
    return out.getvalue()


def same(_: str, part: bytes) -> bytes:
    return part


def archived(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, part in parts.items():
            new.writestr(name, part)
    return out.getvalue()


def cut(_: str, part: bytes) -> bytes:
    return part[:200]


def macros(name: str, part: bytes) -> bytes:
    plain = b"spreadsheetml.sheet.main"
    return part.replace(plain, b"macroEnabled.main") if name == "[Content_Types].xml" else part


GROWING = "".join(
    ["<!ENTITY a0 'ha'>", *(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))]
)


def declared(part: bytes, entities: str, old: bytes, new: bytes) -> bytes:
    """A part of a workbook that declares entities, and uses one."""
    assert old in part
    declaration, mark, rest = part.partition(b"?>") if b"?>" in part else (b"", b"", part)
    kind = f"<!DOCTYPE x [{entities}]>".encode()
    return declaration + mark + kind + rest.replace(old, new, 1)


def bomb(name: str, part: bytes) -> bytes:
    """Entities that make one another grow, where the text of the cells stands."""
    in_cells = name.endswith("sheet2.xml")
    return declared(part, GROWING, b"<t>", b"<t>&a11;") if in_cells else part


def bomb_in_names(name: str, part: bytes) -> bytes:
    in_names = name == "xl/workbook.xml"
    return declared(part, GROWING, b'name="', b'name="&a11;') if in_names else part


def outside(name: str, part: bytes) -> bytes:
    in_cells = name.endswith("sheet2.xml")
    file = '<!ENTITY x SYSTEM "file:///etc/passwd">'
    return declared(part, file, b"<t>", b"<t>&x;") if in_cells else part


def locked(file: Path) -> bytes:
    data = bytearray(file.read_bytes())
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    return bytes(data)


BAD: dict[str, tuple[Callable[[Path], bytes], str]] = {
    "csv": (lambda _: b"Id;Svar\nGEV101;Ja\n", "er ikke en Excel-arbeidsbok"),
    "empty": (lambda _: b"", "er ikke en Excel-arbeidsbok"),
    "zip": (lambda _: archived(a=b"b"), "er ikke en Excel-arbeidsbok"),
    "ods": (
        lambda _: archived(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"),
        "et annet slag",
    ),
    "docx": (
        lambda _: archived(**{"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"}),
        "et annet slag",
    ),
    "locked": (lambda _: bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000), "låst med passord"),
    "locked zip": (locked, "låst med passord"),
    "macros": (lambda file: repacked(file, macros), "har makroer"),
    "a macro": (lambda file: repacked(file, same, **{"xl/vbaProject.bin": b"x"}), "har makroer"),
    "cut": (lambda file: file.read_bytes()[:5000], "er skadet"),
    "no xml": (lambda file: repacked(file, cut), "er skadet"),
    "bomb": (lambda file: repacked(file, bomb), "er skadet"),
    "bomb in names": (lambda file: repacked(file, bomb_in_names), "er skadet"),
    "outside": (lambda file: repacked(file, outside), "er skadet"),
    "zip bomb": (
        lambda file: repacked(file, same, **{"xl/media/a.bin": bytes(archive.MOST_UNPACKED)}),
        "større enn en utfylt sjekkliste",
    ),
    "many parts": (
        lambda file: repacked(file, same, **{f"x/{n}": b"" for n in range(archive.MOST_PARTS)}),
        "større enn en utfylt sjekkliste",
    ),
    "large": (lambda _: b"PK" + bytes(archive.MOST_BYTES), "større enn en utfylt sjekkliste"),
}


def unchanged(gevinst: Gevinst, plan: Path, file: Path, *argv: str) -> Ended:
    """What is said of a file that changes nothing."""
    before = plan.read_bytes(), plan.stat().st_mtime_ns, sorted(os.listdir(plan.parent))

    ended = gevinst("checklist", "--read", str(file), str(plan), "--write", *argv)

    assert (ended.code, ended.out) == (exits.WRONG_USE, "")
    assert ended.err.count("\n") == 1
    assert (plan.read_bytes(), plan.stat().st_mtime_ns, sorted(os.listdir(plan.parent))) == before
    return ended


@pytest.mark.parametrize("kind", BAD)
def test_a_file_of_another_kind_is_refused_in_a_sentence(
    gevinst: Gevinst, plan: Path, kind: str
) -> None:
    make, told = BAD[kind]
    file = filled(made(plan), {VALUE: 7})
    file.write_bytes(make(file))
    begun = time.monotonic()

    said = {unchanged(gevinst, plan, file, f"--lang={lang}").err for lang in ("nb", "nn", "en")}

    assert len(said) == 3
    assert any(told in sentence for sentence in said)
    assert time.monotonic() - begun < 10


def test_a_part_that_is_larger_than_it_says_is_not_unpacked(gevinst: Gevinst, plan: Path) -> None:
    file = made(plan)
    data = bytearray(repacked(file, lambda n, p: p + bytes(10**8) if "sheet2" in n else p))
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = -1
        while (at := data.find(mark, at + 1)) >= 0:
            size = int.from_bytes(data[at + offset : at + offset + 4], "little")
            data[at + offset : at + offset + 4] = min(size, 1000).to_bytes(4, "little")
    file.write_bytes(data)

    assert "er skadet" in unchanged(gevinst, plan, file).err


@pytest.mark.parametrize("what", ["missing", "folder", "pipe", "\x00"])
def test_what_is_no_file_is_told(gevinst: Gevinst, plan: Path, what: str) -> None:
    at = plan.parent / what
    if what == "folder":
        at.mkdir()
    if what == "pipe":
        os.mkfifo(at)

    unchanged(gevinst, plan, at)


def set_fact(name: str, value: str | None) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        for key, said in book["gevinst"].iter_rows(max_col=2):
            if key.value == name:
                said.value = value

    return change


def drop_heads(book: Workbook) -> None:
    page = book.worksheets[1]
    page.delete_rows(names_row(page))


def drop_about(book: Workbook) -> None:
    del book["gevinst"]


def copied(book: Workbook) -> None:
    book.worksheets[1].title = "Svar 1"
    book.copy_worksheet(book["Svar 1"])


def many_rows(book: Workbook) -> None:
    page = book.worksheets[1]
    for _ in range(workbook.LAST_ROW):
        page.append(["x"])


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (drop_about, "er ikke en sjekkliste fra gevinst"),
        (set_fact("format", "noe annet"), "er ikke en sjekkliste fra gevinst"),
        (set_fact("version", "2"), "en annen utgave av gevinst"),
        (set_fact("plan", None), "er laget uten plan"),
        (drop_heads, "den skjulte raden over overskriftene er borte"),
        (copied, "flere ark med svar"),
        (many_rows, "flere rader enn en utfylt sjekkliste"),
    ],
)
def test_a_workbook_that_is_no_longer_a_checklist_is_refused_in_a_sentence(
    gevinst: Gevinst, plan: Path, change: Callable[[Workbook], None], told: str
) -> None:
    file = edited(filled(made(plan), {VALUE: 7}), change)

    said = {unchanged(gevinst, plan, file, f"--lang={lang}").err for lang in ("nb", "nn", "en")}

    assert len(said) == 3
    assert any(told in sentence for sentence in said)


def test_a_checklist_without_a_plan_has_nothing_to_read(gevinst: Gevinst, plan: Path) -> None:
    file = plan.parent / "a.xlsx"
    gevinst("checklist", "--output", str(file))

    assert "er laget uten plan" in unchanged(gevinst, plan, file).err


@pytest.mark.parametrize("name", ["openpyxl", "defusedxml"])
def test_without_the_library_it_is_said_what_to_install(
    gevinst: Gevinst, plan: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    import sys  # noqa: PLC0415

    file = made(plan)
    monkeypatch.setitem(sys.modules, name, None)

    assert "pip install 'gevinst[office]'" in unchanged(gevinst, plan, file).err


@pytest.mark.parametrize(
    ("place", "field"),
    [
        ("gains[ro]", "nothing"),
        ("gains[ro]", "baseline"),
        ("gains[ro]", "baseline.value.more"),
        ("gains[ro]", "changes.what"),
        ("gains[ro]", "baseline[+1].value"),
        ("gains[ro]", "__class__"),
        ("gains[ro].origin", "path"),
        ("../../etc", "passwd"),
        ("", ""),
        ("gains[ro]", "what[+1]." * 2000 + "what"),
    ],
)
def test_names_that_somebody_has_changed_lead_nowhere(
    gevinst: Gevinst, plan: Path, place: str, field: str
) -> None:
    before = plan.read_bytes()

    def change(book: Workbook) -> None:
        row = rows(book.worksheets[1])[0]
        row["place"].value, row["field"].value, row["answer"].value = place, field, "noe"

    ended = gevinst("checklist", "--read", str(edited(made(plan), change)), str(plan), "--write")

    assert (ended.code, ended.err) == (exits.GAPS, "")
    assert "Stedet finnes ikke lenger" in ended.out
    assert plan.read_bytes() == before


@pytest.mark.parametrize(
    "text", ["\x1b]8;;x\x07", "\u202eevil", "::error::x", "##[error]y", "[red]x", "=1", "a\nb: c"]
)
def test_what_was_written_is_data_wherever_it_is_told(
    gevinst: Gevinst, plan: Path, text: str
) -> None:
    def change(book: Workbook) -> None:
        for row in rows(book.worksheets[1])[:40]:
            cell: Any = row["answer"]
            cell.value = text.replace("\x1b", "").replace("\x07", "")
            cell.data_type = "s"
            row["key"].value = text.replace("\x1b", "").replace("\x07", "")

    ended = gevinst("checklist", "--read", str(edited(made(plan), change)), str(plan))

    assert ended.err == ""
    assert "\x1b" not in ended.out
    assert "\u202e" not in ended.out
    assert not any(line.lstrip().startswith(("::", "##[")) for line in ended.out.splitlines())
