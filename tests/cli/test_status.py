"""`gevinst status` as a user runs it."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING
from urllib.parse import unquote

import defusedxml.ElementTree as Safe
import pytest
from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from pathlib import Path

    from syrupy.assertion import SnapshotAssertion

    from tests.running import Gevinst

PLAN = """\
gevinst: 1
prosjekt: {{navn: Post på nett}}
løsning: {{tas_i_bruk: 2026-01-01}}
gevinster:
  - id: brev
    hva: Færre brev
    måleindikator: {{hva: Brev, retning: ned, hver: kvartal, målt_av: eva}}
    nullpunkt: {{verdi: 84, dato: 2026-01-01}}
    måltall: {{verdi: 12, dato: 2026-12-27}}
    målinger: [{{dato: 2026-06-30, verdi: {value}}}]
"""
GOOD, WATCH, BAD = 48, 60, 84
SEVERAL = """\
gevinst: 1
prosjekt: {navn: Byggesak på nett, organisasjon: Nordvik kommune}
personer: [{id: eva, navn: Eva Lund}]
løsning: {tas_i_bruk: 2026-01-15}
gevinster:
  - id: svartid
    hva: Kortere svartid
    gevinstansvarlig: eva
    måleindikator: {hva: Svartid, måleenhet: dager per sak, retning: ned, hver: måned, målt_av: eva}
    nullpunkt: {verdi: 77, dato: 2026-01-01}
    måltall: {verdi: 28, dato: 2026-12-31, endret: [{dato: 2026-05-01, var: 20}]}
    målinger:
      - {dato: 2026-01-10, verdi: 77}
      - {dato: 2026-03-31, verdi: 75}
      - {dato: 2026-06-30, verdi: 70}
      - {dato: 2026-06-30, verdi: 71}
      - {dato: 2026-09-30, verdi: 64}
      - {dato: 2026-10-15}
    korrigerende_tiltak: {hva: Egen veileder for søkerne}
  - id: digitale
    hva: Flere digitale søknader
    måleindikator: {måleenhet: prosent, retning: opp, hver: kvartal}
    nullpunkt: {verdi: 40, dato: 2026-01-01}
    måltall: {verdi: 90, dato: 2026-12-31}
    måles_på_fra: 2027-01-01
    målinger: [{dato: 2026-03-31, verdi: 50}, {dato: 2026-06-30, verdi: 45}, {dato: 2026-09-30, verdi: 95}]
    innsparing: {beløp: 120 000, per: år}
  - id: fornøyd
    hva: Like fornøyde søkere
    måleindikator: {måleenhet: poeng, retning: holde, hver: kvartal}
    nullpunkt: {verdi: "4,2", dato: 2026-01-01}
    måltall: {verdi: "4,2", dato: 2026-12-31}
    målinger: [{dato: 2026-03-31, verdi: "4,1"}, {dato: 2026-06-30, verdi: "3,6"}]
  - id: mangelbrev
    hva: Færre brev om mangler
    måleindikator: {hva: Brev, retning: opp}
    nullpunkt: {verdi: 40, dato: 2026-01-01}
    måltall: {verdi: 20, dato: 2026-12-31}
    målinger: [{dato: 2026-03-31, verdi: 30}]
  - {id: tom}
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "brev.gevinst.yaml"
    path.write_text(PLAN.format(value=GOOD), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("value", "level", "day", "code"),
    [
        (BAD, None, "2026-11-02", 0),
        (BAD, "never", "2026-11-02", 0),
        (BAD, "off", "2026-07-01", 1),
        (WATCH, "off", "2026-07-01", 0),
        (WATCH, "watch", "2026-07-01", 1),
        (BAD, "watch", "2026-07-01", 1),
        (GOOD, "watch", "2026-11-02", 0),
        (GOOD, "overdue", "2026-09-30", 0),
        (GOOD, "overdue", "2026-10-01", 1),
    ],
)
def test_it_fails_only_where_it_is_asked_to(  # noqa: PLR0913, PLR0917
    gevinst: Gevinst, plan: Path, value: int, level: str | None, day: str, code: int
) -> None:
    plan.write_text(PLAN.format(value=value), encoding="utf-8")
    asked = ["--fail-on", level] if level else []

    ended = gevinst("status", str(plan), "--as-of", day, *asked)

    assert ended.code == code
    assert "Færre brev" in ended.out
    assert ended.err == ""


@pytest.mark.parametrize(
    ("lang", "word"), [("nb", "i rute: 1"), ("nn", "målt"), ("en", "on the line: 1")]
)
def test_it_speaks_the_language_asked_for(
    gevinst: Gevinst, plan: Path, lang: str, word: str
) -> None:
    assert word in gevinst("status", str(plan), "--as-of", "2026-07-01", "--lang", lang).out


def test_the_limits_are_those_of_the_settings(gevinst: Gevinst, plan: Path) -> None:
    plan.write_text(PLAN.format(value=WATCH), encoding="utf-8")
    (plan.parent / "gevinst.toml").write_text("status-on-line = 20\n", encoding="utf-8")
    asked = ("status", str(plan), "--as-of", "2026-07-01", "--format", "json")

    for more, state in (((), "on the line"), (("--isolated",), "watch")):
        [found] = json.loads(gevinst(*asked, *more).out)["plans"]
        assert found["gains"][0]["state"] == state
    ended = gevinst("settings", str(plan))
    assert "status-on-line = 20" in ended.out


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_it_reads_well_at_a_terminal(
    gevinst: Gevinst,
    plan: Path,
    language: str,
    snapshot: SnapshotAssertion,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(plan.parent)
    plan.write_text(SEVERAL, encoding="utf-8")

    ended = gevinst("status", plan.name, "--as-of", "2026-11-02", "--lang", language)

    assert ended.out == snapshot


def test_a_plan_that_is_read_in_part_is_told_and_fails(gevinst: Gevinst, plan: Path) -> None:
    plan.write_text(PLAN.format(value=GOOD) + "personer: [\n", encoding="utf-8")

    ended = gevinst("status", str(plan), "--as-of", "2026-07-01")

    assert ended.code == 1
    assert "Bare en del av filen er lest" in ended.out


def test_a_plan_that_can_not_be_read_is_named_and_the_others_are_told(
    gevinst: Gevinst, plan: Path
) -> None:
    (plan.parent / "sur.gevinst.yaml").write_text("gevinst: [\n", encoding="utf-8")
    (plan.parent / "tom.gevinst.yaml").write_text("", encoding="utf-8")

    ended = gevinst("status", str(plan.parent), "--as-of", "2026-07-01")

    assert ended.code == 1
    assert "Post på nett" in ended.out
    assert "tom.gevinst.yaml" in ended.out
    assert "tom.gevinst.yaml kan ikke leses som en plan." in ended.err


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "gevinst status plan.gevinst.yaml"),
        (("FOLDER",), 3, "Fant ingen plan"),
        (("",), 2, "gevinst status plan.gevinst.yaml"),
        (("borte.yaml",), 2, "borte.yaml finnes ikke"),
        (("PLAN", "--format", "docx"), 2, "docx"),
        (("PLAN", "--fail-on", "error"), 2, "error"),
        (("PLAN", "--as-of", "snart"), 2, "snart"),
        (("PLAN", "--output", "PLAN"), 2, "er en av planene"),
    ],
)
def test_wrong_use_is_told_in_a_sentence(
    gevinst: Gevinst, plan: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    empty = plan.parent / "tom"
    empty.mkdir()
    paths = {"PLAN": str(plan), "FOLDER": str(empty)}

    ended = gevinst("status", *(paths.get(word, word) for word in words))

    assert ended.code == code
    assert said in ended.err
    assert "Traceback" not in ended.err


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("s.html", "<!doctype html>"),
        ("s.md", "# Status"),
        ("s.json", "{"),
        ("s.txt", "Post på nett"),
    ],
)
def test_the_name_of_the_file_says_the_format(
    gevinst: Gevinst, plan: Path, tmp_path: Path, name: str, begins: str
) -> None:
    ended = gevinst("status", str(plan), "--as-of", "2026-07-01", "--output", str(tmp_path / name))

    assert (ended.code, ended.out) == (0, "")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


def test_a_markdown_file_has_its_plots_beside_it(gevinst: Gevinst, plan: Path) -> None:
    plan.write_text(SEVERAL, encoding="utf-8")
    folder = plan.parent / "ut"
    folder.mkdir()
    to = folder / "på (1).md"

    for _ in range(2):  # the second time it replaces its own
        ended = gevinst("status", str(plan), "--as-of", "2026-11-02", "--output", str(to))
        assert (ended.code, ended.out, ended.err) == (0, "", "")
    text = to.read_text(encoding="utf-8")
    images = [
        each
        for token in MarkdownIt().parse(text)
        for each in token.children or []
        if each.type == "image"
    ]
    linked = {unquote(str(image.attrs["src"])) for image in images}

    assert linked == {each.name for each in folder.iterdir()} - {to.name}
    assert [image.content.partition(".")[0] for image in images][:2] == [
        "Kortere svartid",
        "Flere digitale søknader",
    ]
    for name in linked:
        assert (
            Safe.fromstring((folder / name).read_bytes()).tag == "{http://www.w3.org/2000/svg}svg"
        )
    assert "█" not in text
    assert "Streken" not in text


def test_on_standard_output_and_in_a_device_markdown_has_pictures_of_text(
    gevinst: Gevinst, plan: Path
) -> None:
    asked = ("status", str(plan), "--as-of", "2026-07-01", "--format", "markdown")

    assert "█" in gevinst(*asked).out
    assert gevinst(*asked, "--output", os.devnull).code == 0
    assert [each.name for each in plan.parent.iterdir()] == [plan.name]


@pytest.mark.parametrize("kind", ["file", "link", "folder", "pipe"])
def test_what_gevinst_did_not_make_is_never_replaced_by_a_plot(
    gevinst: Gevinst, plan: Path, kind: str
) -> None:
    theirs, to = plan.parent / "s-1-1.svg", plan.parent / "s.md"
    mine = plan.parent / "tegning.svg"
    mine.write_text("<svg/>", encoding="utf-8")
    match kind:
        case "file":
            theirs.write_text("<svg/>", encoding="utf-8")
        case "link":
            theirs.symlink_to(mine)
        case "folder":
            theirs.mkdir()
        case _:
            os.mkfifo(theirs)
    to.write_text("mitt", encoding="utf-8")

    ended = gevinst("status", str(plan), "--as-of", "2026-07-01", "--output", str(to))

    assert ended.code == 2
    assert "s-1-1.svg finnes fra før og er ikke laget av gevinst" in ended.err
    assert mine.read_text(encoding="utf-8") == "<svg/>"
    assert to.read_text(encoding="utf-8") == "mitt"


def test_no_plan_is_replaced_by_a_plot(gevinst: Gevinst, plan: Path) -> None:
    odd = plan.with_name("s-1-1.svg")
    plan.rename(odd)

    ended = gevinst("status", str(odd), "--output", str(plan.parent / "s.md"))

    assert ended.code == 2
    assert odd.read_text(encoding="utf-8").startswith("gevinst: 1")


def test_a_lag_within_the_tolerance_and_a_target_that_has_passed_are_told(
    gevinst: Gevinst, plan: Path
) -> None:
    plan.write_text(PLAN.format(value=GOOD + 2), encoding="utf-8")

    assert "GEV521" in gevinst("status", str(plan), "--as-of", "2026-07-01").out
    assert "er passert" in gevinst("status", str(plan), "--as-of", "2026-12-28").out
    plan.write_text(PLAN.format(value=GOOD), encoding="utf-8")
    ended = gevinst("status", str(plan), "--as-of", "2026-12-27")
    assert "GEV521" not in ended.out
    assert "er passert" not in ended.out


def test_a_target_that_should_be_reached_already_is_no_forecast(
    gevinst: Gevinst, plan: Path
) -> None:
    measured = ", ".join(
        f"{{dato: 2026-0{month}-01, verdi: {84 - 8 * month}}}" for month in (2, 3, 4)
    )
    text = PLAN.format(value=0).replace("{dato: 2026-06-30, verdi: 0}", measured)
    plan.write_text(text, encoding="utf-8")

    early = gevinst("status", str(plan), "--as-of", "2026-04-02").out
    late = gevinst("status", str(plan), "--as-of", "2026-12-02").out

    assert "Måltallet nås omkring 2026-" in early
    assert "Måltallet nås" not in late
    assert "skulle måltallet vært nådd omkring 2026-" in late


def test_the_method_is_told_only_where_something_is_measured(gevinst: Gevinst, plan: Path) -> None:
    plan.write_text("gevinst: 1\ngevinster: [{id: a, hva: Færre brev}]\n", encoding="utf-8")

    assert "minste kvadraters" not in gevinst("status", str(plan)).out


def test_what_variables_say_of_a_check_is_not_for_the_status(
    gevinst: Gevinst, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GEVINST_FAIL_ON", "error")
    monkeypatch.setenv("GEVINST_FORMAT", "sarif")
    monkeypatch.setenv("GEVINST_AS_OF", "2026-07-01")

    ended = gevinst("status", str(plan))

    assert ended.code == 0
    assert "Status per 2026-07-01." in ended.out
