"""What Python users call: `gevinst.check` and `gevinst.load`."""

from __future__ import annotations

import doctest
import os
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import gevinst
from gevinst.errors import GevinstError, NothingToCheck, PlanUnreadable, WrongUse
from gevinst.plan.model import Plan
from gevinst.words import Language
from tests.benchmarks.plans import EXAMPLE


def test_the_examples_in_the_docstrings_hold() -> None:
    outcome = doctest.testmod(gevinst, extraglobs={"load": gevinst.load, "check": gevinst.check})

    assert outcome.attempted >= 5
    assert outcome.failed == 0


@pytest.mark.parametrize("kind", [str, Path, os.fsencode])
def test_a_plan_may_be_a_path_or_bytes(kind: type) -> None:
    source = EXAMPLE.read_bytes() if kind is os.fsencode else kind(EXAMPLE)

    report = gevinst.check(source, as_of=date(2026, 11, 2))

    assert report.as_of == date(2026, 11, 2)
    assert list(report.plans[0].gaps()) == []
    assert gevinst.load(source).project.name == "Digitalt tilsyn om natten"


def test_a_folder_is_a_report_on_each_plan_in_it(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / f"{name}.gevinst.yaml").write_text("gevinst: 1\n", encoding="utf-8")

    report = gevinst.check(tmp_path)

    assert [Path(plan.name).name for plan in report.plans] == ["a.gevinst.yaml", "b.gevinst.yaml"]


def test_the_day_is_today_in_utc_where_none_is_given() -> None:
    before = datetime.now(UTC).date()

    assert gevinst.check(b"gevinst: 1").as_of in (before, datetime.now(UTC).date())


def test_the_phase_may_be_given() -> None:
    report = gevinst.check(b"gevinst: 1", phase="rollout")

    assert report.plans[0].phase == "rollout"
    assert report.plans[0].phase_stated
    with pytest.raises(ValueError, match="sommer"):
        gevinst.check(b"gevinst: 1", phase="sommer")


def test_a_path_that_is_not_there_is_a_file_not_found_error(tmp_path: Path) -> None:
    for call in (gevinst.check, gevinst.load):
        with pytest.raises(FileNotFoundError) as error:
            call(tmp_path / "gone.yaml")
        assert error.value.filename == str(tmp_path / "gone.yaml")


def test_a_folder_without_plans_is_not_a_success(tmp_path: Path) -> None:
    with pytest.raises(NothingToCheck, match="Found no plan"):
        gevinst.check(tmp_path)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"# bare kommentar", b"- 1"])
def test_what_cannot_be_read_is_a_gap_for_check_and_an_error_for_load(content: bytes) -> None:
    report = gevinst.check(content)

    assert [rule.id for rule, _ in report.plans[0].gaps()] == ["GEV001"]
    with pytest.raises(PlanUnreadable) as error:
        gevinst.load(content)
    assert isinstance(error.value, GevinstError | ValueError)
    sentences = {error.value.sentence(language) for language in Language}
    assert len(sentences) == 3
    assert not any("{" in sentence for sentence in sentences)


def test_a_plan_with_mistakes_is_loaded_as_far_as_it_can_be() -> None:
    plan = gevinst.load(b"gevinst: 1\nprosjekt: {navn: Tilsyn, fase: sommer}\nukjent: 1\n")

    assert plan.project.name == "Tilsyn"
    assert plan.project.phase is None


def test_the_names_of_the_package_are_there() -> None:
    assert {name for name in gevinst.__all__ if not hasattr(gevinst, name)} == set()
    assert gevinst.Plan is Plan
    with pytest.raises(AttributeError, match="nothing"):
        gevinst.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_check_stays_a_function_whatever_is_imported_first() -> None:
    script = "import gevinst.check.judge, gevinst; gevinst.check(b''); gevinst.check(b'')"

    subprocess.run([sys.executable, "-c", script], check=True)


def test_the_package_says_that_it_is_typed() -> None:
    assert Path(gevinst.__file__).with_name("py.typed").exists()


def test_the_version_is_the_one_that_is_installed() -> None:
    from importlib.metadata import version  # noqa: PLC0415

    assert version("gevinst") == gevinst.__version__


def test_our_defaults_hold_unless_settings_are_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, house = tmp_path / "a.gevinst.yaml", tmp_path / "gevinst.toml"
    plan.write_text("gevinst: 1\n", encoding="utf-8")
    house.write_text("select = ['GEV5']\n", encoding="utf-8")
    monkeypatch.setenv("GEVINST_SELECT", "GEV999")

    assert gevinst.check(plan).plans[0].terms.off == ()
    for source in (plan, tmp_path, plan.read_bytes()):
        assert "GEV101" in gevinst.check(source, settings=house).plans[0].terms.off
    with pytest.raises(WrongUse, match="does not exist"):
        gevinst.check(plan, settings=tmp_path / "gone.toml")
