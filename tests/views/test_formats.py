"""What holds for every format: as it was, the same for the same plan, and readable for any plan."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gevinst import __version__
from gevinst.check.judge import judge_plan
from gevinst.cli.options import FORMATS as ASKED_FOR
from gevinst.plan.load import plan_from
from gevinst.source.document import read_file
from gevinst.views.writer import Run, writer_of
from gevinst.words import Language
from tests.formats import FORMATS, ON, commands, page, sarif_run, suites, written
from tests.hostile.any_plan import any_plan
from tests.hostile.texts import with_known
from tests.plans import loaded
from tests.whole import AS_OF, assert_inert

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from gevinst.check.verdict import PlanReport

EXAMPLES = Path(__file__).parents[2] / "examples"
POOR = "examples/mangelfull.gevinst.yaml"
each_format = pytest.mark.parametrize("form", FORMATS)


def poor(language: Language) -> PlanReport:
    """The report on the poor example under a baseline that knows half of it."""
    read = plan_from(read_file(str(EXAMPLES.parent / POOR), POOR))
    return with_known(judge_plan(read, AS_OF, language=language))


def test_every_format_that_can_be_asked_for_is_held_to_all_this() -> None:
    assert set(FORMATS) == set(ASKED_FOR) - {"auto"}


@each_format
@pytest.mark.parametrize("language", [Language.NB, Language.NN], ids=lambda one: one.value)
def test_the_report_on_a_poor_plan_is_as_it_was(
    form: str, language: Language, snapshot: SnapshotAssertion
) -> None:
    text = written(form, poor(language), language=language)
    if form == "sarif":  # the cards of all requirements, which are kept elsewhere
        run = sarif_run(text)
        [first, *_] = run["tool"]["driver"]["rules"]
        run["tool"]["driver"]["rules"] = [first, "…"]
        text = json.dumps(run, ensure_ascii=False, indent=1)

    assert text.replace(__version__, "VERSION") == snapshot


@each_format
def test_a_report_is_the_same_wherever_and_however_it_is_made(form: str, tmp_path: Path) -> None:
    made = []
    for seed, folder in (("1", tmp_path / "a"), ("2", tmp_path / "noe annet")):
        copytree(EXAMPLES / "real", folder / "planer")
        (folder / ".git").mkdir()
        outside = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
        done = subprocess.run(
            [sys.executable, "-m", "gevinst", "check", "planer", "--as-of", "2026-11-02",
             "--lang", "nn", "--format", form, "--exit-zero"],
            cwd=folder, env={**outside, "PYTHONHASHSEED": seed, "TZ": f"UTC{seed}"},
            capture_output=True, check=True,
        )  # fmt: skip
        made.append(done.stdout)

    assert made[0] == made[1]
    assert str(tmp_path).encode() not in made[0]
    assert len(made[0].splitlines()) >= 8


@pytest.mark.parametrize("form", ["sarif", "junit", "github", "gitlab", "markdown"])
def test_a_run_that_starts_in_a_subfolder_names_files_from_the_root(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copytree(EXAMPLES / "real", tmp_path / "mine planer" / "nå")
    (tmp_path / ".git").mkdir()
    made = []
    for folder, name in ((".", "mine planer/nå/"), ("mine planer", "nå/"), ("mine planer/nå", "")):
        monkeypatch.chdir(tmp_path / folder)
        report = judge_plan(plan_from(read_file(f"{name}minelev.gevinst.yaml")), AS_OF)
        made.append(written(form, report))

    assert made[0] == made[1] == made[2]
    assert "mine%20planer/n%C3%A5/" in made[0] or "mine planer/nå/" in made[0]


@each_format
@settings(max_examples=25)
@given(seed=st.integers(0, 2**32))
def test_the_report_on_any_plan_can_be_read(form: str, seed: int) -> None:
    report = with_known(judge_plan(loaded(any_plan(seed).encode()), AS_OF))
    text = written(form, report, report)

    assert text == written(form, report, report)
    match form:
        case "sarif":
            assert len(sarif_run(text)["results"]) == 2 * len(list(report.gaps()))
        case "junit":
            assert [suite.tests for suite in suites(text)] == [len(report.findings)] * 2
        case "github":
            assert len(commands(text)) == text.count("\n") - 2
        case "gitlab":
            assert len(json.loads(text)) == 2 * len(list(report.gaps()))
        case "markdown":
            assert not page(text).markup
        case "json":
            assert len(json.loads(text)["plans"]) == 2
        case "jsonl":
            assert [bool(json.loads(line)) for line in text.splitlines()] == [True, True]
        case _:
            assert_inert(text)


@each_format
def test_a_piece_may_be_made_in_another_process(form: str) -> None:
    run, reports = Run(AS_OF, Language.NN, canvas=ON), [poor(language) for language in Language]
    here, there = writer_of(form, run), writer_of(form, pickle.loads(pickle.dumps(run)))  # noqa: S301
    sent = [pickle.loads(pickle.dumps(there.piece(report))) for report in reports]  # noqa: S301

    here.begin()
    one = [here.add(piece) for piece in sent]
    other = writer_of(form, run)
    other.begin()
    assert one == [other.add(other.piece(report)) for report in reports]
