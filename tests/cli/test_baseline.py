"""`--baseline`, `--write-baseline` and `--drop-closed`: what fails, what is written, and what is left alone."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gevinst.errors import CannotWrite, WrongUse
from gevinst.views.json_schema import schema
from gevinst.words import Text
from tests.benchmarks.plans import EXAMPLE
from tests.hostile.any_plan import any_plan
from tests.whole import assert_inert

if TYPE_CHECKING:
    from pathlib import Path

    from syrupy.assertion import SnapshotAssertion

    from tests.running import Gevinst, Start

GAIN = "gevinst: 1\nprosjekt: {navn: Tilsyn, fase: realisering}\ngevinster:\n- {id: ro}\n"
ANOTHER = "- {id: fred}\n"
DAY = ("--as-of", "2026-11-02")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: two plans in folders of their own."""
    for name in ("nord", "sør"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "plan.gevinst.yaml").write_text(GAIN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


def held(path: Path) -> list[dict[str, Any]]:
    gaps: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["gaps"]
    return gaps


def change(folder: Path, text: str, name: str = "nord") -> None:
    (folder / name / "plan.gevinst.yaml").write_text(text, encoding="utf-8")


def summary(gevinst: Gevinst, *argv: str) -> dict[str, Any]:
    report = json.loads(gevinst("check", *argv, *DAY, "--format", "json").out)
    Draft202012Validator(schema()).validate(report)
    found: dict[str, Any] = report["summary"]
    return found


def test_what_is_written_is_known_from_then_on(gevinst: Gevinst, folder: Path) -> None:
    wrote = gevinst("check", ".", *DAY, "--write-baseline", "known.json")

    assert wrote.code == 0
    assert "GEV504" in wrote.out
    assert wrote.err == (
        "Alt som mangler nå, står i known.json. "
        "Kjør med «--baseline known.json», så regnes det som kjent fra før.\n"
    )
    assert gevinst("check", ".", *DAY).code == 1
    assert gevinst("check", ".", *DAY, "--baseline", "known.json").code == 0
    assert gevinst("check", ".", *DAY, "--baseline", "known.json", "--fail-on=advice").code == 0
    change(folder, GAIN + ANOTHER)
    assert gevinst("check", ".", *DAY, "--baseline", "known.json").code == 1


def test_the_file_is_a_sorted_gap_a_line_with_nothing_of_the_day_the_machine_or_the_plan(
    gevinst: Gevinst, folder: Path
) -> None:
    change(folder, "# 15076500565\n" + GAIN.replace("{id: ro}", "{id: ro, hva: Hemmelig ro}"))
    gevinst("check", ".", *DAY, "--write-baseline", "known.json")
    text = (folder / "known.json").read_text(encoding="utf-8")
    lines = text.splitlines()

    assert lines[0] == '{"gevinst_baseline": 1, "gaps": ['
    assert lines[-1] == "]}"
    assert [json.loads(line.removesuffix(",")) for line in lines[1:-1]] == held(
        folder / "known.json"
    )
    assert '{"plan": "nord/plan.gevinst.yaml", "rule": "GEV504", ' in text
    assert '"sør/plan.gevinst.yaml"' in text
    assert set().union(*held(folder / "known.json")) <= {"plan", "rule", "element", "listed"}
    for unwanted in (str(folder), "2026", "Hemmelig", "15076500565", '"line"'):
        assert unwanted not in text
    assert_inert(text)


def test_it_works_from_any_folder(
    gevinst: Gevinst, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gevinst("check", ".", *DAY, "--write-baseline", "known.json")
    monkeypatch.chdir(folder / "nord")
    line = ["check", "plan.gevinst.yaml", "../sør", *DAY]

    assert gevinst(*line, "--baseline", "../known.json").code == 0
    gevinst(*line, "--write-baseline", "../again.json")

    assert (folder / "again.json").read_bytes() == (folder / "known.json").read_bytes()


def test_a_run_over_one_folder_keeps_what_is_known_of_the_others(
    gevinst: Gevinst, folder: Path
) -> None:
    gevinst("check", ".", *DAY, "--write-baseline", "known.json")
    before = held(folder / "known.json")
    change(folder, GAIN + ANOTHER)

    gevinst("check", "nord", *DAY, "--write-baseline", "known.json")

    after = held(folder / "known.json")
    of_south = [gap for gap in before if gap["plan"].startswith("s")]
    assert of_south == [gap for gap in after if gap["plan"].startswith("s")] != []
    assert len(after) > len(before)
    assert gevinst("check", ".", *DAY, "--baseline", "known.json").code == 0


def test_a_run_on_some_requirements_or_in_an_early_phase_keeps_what_is_known_of_the_others(
    gevinst: Gevinst, folder: Path
) -> None:
    gevinst("check", ".", *DAY, "--write-baseline", "known.json")
    before = (folder / "known.json").read_bytes()

    for further in (("--phase", "concept"), ("--phase", "concept", "--baseline", "known.json")):
        gevinst("check", ".", *DAY, "--write-baseline", "known.json", *further)
        assert (folder / "known.json").read_bytes() == before
        gevinst("check", ".", *DAY, "--baseline", "known.json", "--drop-closed", *further[:2])
        assert (folder / "known.json").read_bytes() == before


def test_writing_again_over_the_same_file_takes_in_what_is_new_and_out_what_is_gone(
    gevinst: Gevinst, folder: Path
) -> None:
    same = ("--baseline", "known.json", "--write-baseline", "known.json")
    gevinst("check", ".", *DAY, "--write-baseline", "known.json")
    before = (folder / "known.json").read_bytes()

    change(folder, GAIN + ANOTHER)
    more = gevinst("check", ".", *DAY, *same)
    assert more.code == 0
    assert "fred" in (folder / "known.json").read_text(encoding="utf-8")

    change(folder, GAIN)
    gevinst("check", ".", *DAY, *same)
    assert (folder / "known.json").read_bytes() == before


def test_what_is_gone_is_told_and_dropped_on_request_and_nothing_comes_in(
    gevinst: Gevinst, folder: Path
) -> None:
    gevinst("check", ".", *DAY, "--write-baseline", "few.json")
    change(folder, GAIN + ANOTHER)
    gevinst("check", ".", *DAY, "--write-baseline", "known.json")
    change(folder, GAIN.replace("id: ro", "id: fred"))

    told = gevinst("check", ".", *DAY, "--baseline", "known.json")
    assert told.code == 0
    assert "Ta det ut av known.json med --drop-closed." in told.out

    dropped = gevinst("check", ".", *DAY, "--baseline", "known.json", "--drop-closed")
    assert dropped.code == 0
    assert "med --drop-closed" not in dropped.out
    assert dropped.err == "known.json er skrevet på nytt, uten det som ikke lenger mangler.\n"
    assert not [gap for gap in held(folder / "known.json") if "gains[ro]" in gap["element"] and "nord" in gap["plan"]]  # fmt: skip
    assert summary(gevinst, ".", "--baseline", "known.json")["closed_gaps"] == 0

    change(folder, GAIN + ANOTHER)
    new = gevinst("check", ".", *DAY, "--baseline", "known.json", "--drop-closed")
    assert new.code == 1
    assert "ro" not in {gap["element"][6:8] for gap in held(folder / "known.json") if "nord" in gap["plan"]}  # fmt: skip


def test_dropping_forgets_plans_that_are_no_longer_there_and_writing_does_not(
    gevinst: Gevinst, folder: Path
) -> None:
    gevinst("check", ".", *DAY, "--write-baseline", "known.json")
    (folder / "sør" / "plan.gevinst.yaml").unlink()

    gevinst("check", "nord", *DAY, "--write-baseline", "known.json")
    assert any(gap["plan"].startswith("sør") for gap in held(folder / "known.json"))
    gevinst("check", "nord", *DAY, "--baseline", "known.json", "--drop-closed")
    assert {gap["plan"] for gap in held(folder / "known.json")} == {"nord/plan.gevinst.yaml"}


def test_that_a_plan_cannot_be_read_fails_also_the_run_that_writes_a_baseline(
    gevinst: Gevinst, folder: Path
) -> None:
    gevinst("check", ".", *DAY, "--write-baseline", "known.json")
    before = (folder / "known.json").read_bytes()
    change(folder, "- ikke en plan\n")

    wrote = gevinst("check", ".", *DAY, "--write-baseline", "known.json")

    assert wrote.code == 1
    assert "GEV001" in wrote.err
    assert (folder / "known.json").read_bytes() == before
    assert gevinst("check", ".", *DAY, "--baseline", "known.json").code == 1
    assert gevinst("check", ".", *DAY, "--baseline", "known.json", "--drop-closed").code == 1
    assert (folder / "known.json").read_bytes() == before


def test_a_baseline_is_left_alone_where_not_everything_could_be_checked(
    gevinst: Gevinst, folder: Path
) -> None:
    ended = gevinst("check", "nord", "gone.yaml", *DAY, "--write-baseline", "known.json")

    assert ended.code == 2
    assert "known.json er ikke rørt, fordi ikke alt kunne sjekkes." in ended.err
    assert not (folder / "known.json").exists()
    (folder / "empty").mkdir()
    assert gevinst("check", "empty", "--write-baseline", "known.json").code == 3
    assert sorted(os.listdir(folder)) == ["empty", "nord", "sør"]


FAULTY = """
from gevinst.rules.b5_gains.gev504_baseline import rule
def fails(plan, given):
    raise LookupError
rule.check(fails)
rule._unless = None
"""


def test_a_baseline_is_left_alone_where_gevinst_fails(folder: Path, start: Start) -> None:
    process = start("check", ".", "--write-baseline", "known.json", first=FAULTY)
    _, err = process.communicate(timeout=60)

    assert process.returncode == 70
    assert "known.json er ikke rørt".encode() in err
    assert not (folder / "known.json").exists()


def test_no_other_file_is_written_over(gevinst: Gevinst, folder: Path) -> None:
    plan = "nord/plan.gevinst.yaml"

    ended = gevinst("check", ".", *DAY, "--write-baseline", plan)

    assert (ended.code, ended.out) == (2, "")
    assert "er en av planene som sjekkes" in ended.err
    assert (folder / plan).read_text(encoding="utf-8") == GAIN
    assert sorted(os.listdir(folder / "nord")) == ["plan.gevinst.yaml"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("--drop-closed", "--baseline må si hvilken fil"),
        ("--drop-closed --write-baseline x.json", "kan ikke brukes sammen med --write-baseline"),
        (
            "--drop-closed --baseline known.json --write-baseline x.json",
            "kan ikke brukes sammen med --write-baseline",
        ),
        ("--baseline gone.json", "gone.json kan ikke brukes som baseline: filen finnes ikke"),
        ("--baseline=", "--baseline må følges av navnet på en fil"),
        ("--write-baseline=", "--write-baseline må følges av navnet på en fil"),
        ("--write-baseline -", "--write-baseline må følges av navnet på en fil"),
        ("--write-baseline no/x.json", "mappen no finnes ikke"),
        ("--write-baseline x.json --output json=x.json", "To rapporter kan ikke skrives til"),
    ],
)
def test_wrong_use_is_a_sentence_before_any_work(
    gevinst: Gevinst, folder: Path, line: str, said: str
) -> None:
    ended = gevinst("check", ".", *line.split())

    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1
    assert sorted(os.listdir(folder)) == ["nord", "sør"]


def test_a_plan_from_standard_input_is_known_by_its_name(folder: Path, start: Start) -> None:
    for code, further in ((0, "--write-baseline"), (0, "--baseline")):
        process = start("check", "-", *DAY, further, "known.json")
        process.communicate(GAIN.encode(), timeout=60)
        assert process.returncode == code
    assert {gap["plan"] for gap in held(folder / "known.json")} == {"-"}


def test_the_bytes_are_the_same_with_any_number_of_processes(folder: Path, start: Start) -> None:
    for number in range(30):
        (folder / f"{number}.gevinst.yaml").write_text(any_plan(number), encoding="utf-8")
    outs = set()

    for jobs in ("1", "2"):
        out, _ = start(
            "check", ".", *DAY, "--jobs", jobs, "--write-baseline", f"{jobs}.json"
        ).communicate(timeout=120)
        again, _ = start(
            "check", ".", *DAY, "--jobs", jobs, "--baseline", "1.json", "--format=json"
        ).communicate(timeout=120)
        outs.add((out, again))

    assert len(outs) == 1
    assert (folder / "1.json").read_bytes() == (folder / "2.json").read_bytes()


@settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.integers(0, 2**32))
def test_any_plan_has_nothing_new_at_once_and_dropping_changes_nothing(
    gevinst: Gevinst, folder: Path, seed: int
) -> None:
    change(folder, any_plan(seed))
    (folder / "known.json").unlink(missing_ok=True)
    gevinst("check", ".", *DAY, "--write-baseline", "known.json")
    before = (folder / "known.json").read_bytes()

    ended = summary(gevinst, ".", "--baseline", "known.json")
    gevinst("check", ".", *DAY, "--baseline", "known.json", "--drop-closed")

    assert ended["counts"]["gap"] == ended["closed_gaps"] == 0
    assert ended["known_gaps"] == len(held(folder / "known.json"))
    assert (folder / "known.json").read_bytes() == before


def test_very_many_gaps_are_known_by_their_number(gevinst: Gevinst, folder: Path) -> None:
    gains = [f"- {{id: g{number}}}\n" for number in range(300)]
    head = GAIN.partition("- {id")[0]
    change(folder, head + "".join(gains))
    gevinst("check", "nord", *DAY, "--write-baseline", "known.json")

    change(folder, head + "".join(reversed(gains[:290])))
    fewer = summary(gevinst, "nord", "--baseline", "known.json")
    change(folder, head + "- {id: new}\n" + "".join(gains))
    more = gevinst("check", "nord", *DAY, "--baseline", "known.json")

    assert fewer["counts"]["gap"] == 0
    assert fewer["closed_gaps"] > 0
    assert more.code == 1
    assert any(gap.get("count") == 100 for gap in held(folder / "known.json"))


@pytest.mark.usefixtures("folder")
def test_without_these_options_nothing_is_said_of_what_was_before(gevinst: Gevinst) -> None:
    for form in ("terminal", "concise"):
        out = gevinst("check", ".", *DAY, "--format", form).out
        assert "kjent fra før" not in out
        assert "ikke lenger" not in out
    report = json.loads(gevinst("check", ".", *DAY, "--format", "json").out)
    assert (report["baseline"], report["since"]) == (None, None)


def test_the_json_report_says_what_is_known_from_where_and_what_is_gone(
    gevinst: Gevinst, folder: Path
) -> None:
    change(folder, GAIN + ANOTHER)
    gevinst("check", "nord", *DAY, "--write-baseline", "known.json")
    change(folder, GAIN + "- {id: ny}\n")

    out = gevinst("check", "nord", *DAY, "--baseline", "known.json", "--format=json").out
    report = json.loads(out)
    Draft202012Validator(schema()).validate(report)
    (plan,) = report["plans"]
    found = {one["id"]: one for one in plan["requirements"]}

    assert report["baseline"] == "known.json"
    assert [gap["field"] for gap in found["GEV504"]["gaps"]] == ["gains[ny].baseline"]
    assert [gap["field"] for gap in found["GEV504"]["known"]] == ["gains[ro].baseline"]
    assert found["GEV504"]["verdict"] == "gap"
    assert {one["verdict"] for one in plan["requirements"] if one["known"] and not one["gaps"]} == {
        "known"
    }
    assert {"rule": "GEV504", "element": "gains[fred].baseline", "listed": [], "count": 1} in plan["closed"]  # fmt: skip
    assert report["summary"]["closed_gaps"] == len(plan["closed"])
    assert report["summary"]["known_gaps"] == sum(len(one["known"]) for one in found.values())


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("form", ["terminal", "concise"])
def test_the_report_tells_new_known_and_gone_apart(
    gevinst: Gevinst, folder: Path, snapshot: SnapshotAssertion, language: str, form: str
) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    without = text.replace("    endringer:\n", "    x-endringer:\n")
    change(folder, without.replace("    måltall: ", "    x-måltall: "))
    gevinst("check", ".", *DAY, "--write-baseline", "known.json")
    change(folder, without.replace("    enighet: ", "    x-enighet: ", 1))
    line = ["check", ".", *DAY, "--baseline", "known.json", "--lang", language, "--format", form]

    assert gevinst(*line).out == snapshot


def test_what_goes_wrong_in_another_process_is_told_as_it_is_here() -> None:
    import pickle  # noqa: PLC0415

    text = Text(nb="{a}", nn="{a}", en="{a}")
    for kind in (WrongUse, CannotWrite):
        again = pickle.loads(pickle.dumps(kind(text, a=1)))  # noqa: S301
        assert (type(again), str(again)) == (kind, "1")


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_to_a_file_that_is_not_there_yet_is_written_through(
    gevinst: Gevinst, folder: Path
) -> None:
    (folder / "link.json").symlink_to("nord/known.json")

    assert gevinst("check", ".", *DAY, "--write-baseline", "link.json").code == 0
    assert {gap["plan"] for gap in held(folder / "nord" / "known.json")} == {
        "plan.gevinst.yaml",
        "../sør/plan.gevinst.yaml",
    }
    assert gevinst("check", ".", *DAY, "--baseline", "link.json").code == 0
