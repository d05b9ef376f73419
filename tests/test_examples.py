"""The example plans are what they say they are."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from gevinst.check.judge import judge_plan
from gevinst.check.verdict import Gaps
from gevinst.choices import Phase
from gevinst.plan.load import plan_from
from gevinst.plan.node import Node
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind
from gevinst.rules import all_rules
from gevinst.source.document import read_file
from gevinst.words import Language

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport

EXAMPLES = Path(__file__).parents[1] / "examples"
AS_OF = date(2026, 11, 2)
WHOLE = [
    ("nattilsyn", Language.NB),
    ("night-supervision", Language.EN),
    ("byggjesak", Language.NN),
]


def judged(name: str, as_of: date = AS_OF, phase: Phase | None = None) -> PlanReport:
    path = EXAMPLES / f"{name}.gevinst.yaml"
    report = judge_plan(plan_from(read_file(str(path))), as_of, phase=phase)
    assert not report.faults
    return report


def gaps(report: PlanReport, rule_id: str) -> list[str]:
    return [
        gap.text.to(report.language, gap.facts).replace("\N{NO-BREAK SPACE}", " ")
        for rule, gap in report.gaps()
        if rule.id == rule_id
    ]


@pytest.mark.parametrize(("name", "language"), WHOLE)
def test_a_whole_plan_meets_every_requirement_in_its_language(
    name: str, language: Language
) -> None:
    report = judged(name)

    assert [(rule.id, gap.place.path) for rule, gap in report.gaps()] == []
    assert report.language is report.loaded.language is language


def test_the_whole_plan_is_judged_on_nearly_every_requirement() -> None:
    """What does not apply to it is for plans of another kind."""
    report = judged("nattilsyn")

    others = {found.rule.id for found in report.findings if found.verdict.status != "met"}

    assert others == {"GEV007", "GEV510", "GEV518", "GEV527"}


def structure(value: Any) -> Any:
    """A plan without its words and ids: what must be the same in every language."""
    if isinstance(value, tuple):
        return [structure(item) for item in value]
    if not isinstance(value, Node):
        return value
    fields = shape(type(value)).fields
    return {
        name: bool(getattr(value, name))
        if _is_words(fields[name])
        else structure(getattr(value, name))
        for name in fields
        if name != "language"
    }


def _is_words(field: Any) -> bool:
    return field.refers is not None or field.kind in (Kind.PROSE, Kind.ID)


def test_the_english_plan_is_the_same_plan_as_the_norwegian() -> None:
    assert structure(judged("night-supervision").plan) == structure(judged("nattilsyn").plan)


def test_the_concept_plan_is_short_and_has_no_gaps() -> None:
    report = judged("konsept")

    assert report.phase is Phase.CONCEPT
    assert list(report.gaps()) == []
    assert len(report.loaded.document.lines) <= 45


def test_the_poor_plan_has_mistakes_of_all_kinds() -> None:
    report = judged("mangelfull")

    found = {rule.id for rule, _ in report.gaps()}

    assert found >= {f"GEV{number:03}" for number in range(2, 10) if number != 6}
    assert len(found) > len(all_rules()) / 2


@pytest.mark.parametrize("path", sorted(EXAMPLES.rglob("*.yaml")), ids=lambda path: path.name)
def test_an_example_says_how_to_try_it(path: Path) -> None:
    head = path.read_text(encoding="utf-8").split("gevinst: 1", 1)[0]

    command = re.search(r"gevinst check (examples/\S+)", head)

    assert command
    assert EXAMPLES.parent / command[1] == path


REAL = sorted((EXAMPLES / "real").glob("*.yaml"))


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_a_real_plan_cites_its_source(path: Path) -> None:
    head = path.read_text(encoding="utf-8").split("gevinst: 1", 1)[0]

    assert re.search(r"^# (?:Kilde|Kjelde|- )", head, re.MULTILINE)
    assert re.search(r"https?://\S+", head)


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_a_real_plan_is_in_form_and_sparse(path: Path) -> None:
    report = judged(f"real/{path.name.removesuffix('.gevinst.yaml')}", date(2016, 9, 14))

    form = {
        found.rule.id
        for found in report.findings
        if found.rule.family == 0 and isinstance(found.verdict, Gaps)
    }

    assert form <= {"GEV008"}
    assert report.loaded.misfits == []
    assert len({rule.id for rule, _ in report.gaps()}) > 8


def test_minelev_counted_more_minutes_than_were_saved() -> None:
    [sentence] = gaps(judged("real/minelev", date(2016, 9, 14)), "GEV525")

    for figure in ("3 600", "25", "1 500", "1 800"):
        assert figure in sentence


def test_sortland_counted_minutes_as_money() -> None:
    sentences = " ".join(gaps(judged("real/sortland"), "GEV509"))

    for figure in ("37", "365", "30", "6 752,5", "300", "2 025 750"):
        assert figure in sentences


def test_two_baselines_of_lillestrom_differ_more_than_goes_unexplained() -> None:
    told = " ".join(gaps(judged("real/lillestrom", date(2024, 3, 1)), "GEV526"))

    for part in ("3,5 uker (Kommunen)", "11 uker (Romerike revisjon)", "7,5 uker", "68,2 %"):
        assert part in told


@pytest.mark.parametrize(
    ("name", "unit"), [("samnanger", "Teknisk drift"), ("digital-hjemmeoppfolging", "Fastlegene")]
)
def test_work_that_is_moved_to_another_unit_is_asked_after(name: str, unit: str) -> None:
    [sentence] = gaps(judged(f"real/{name}", date(2022, 2, 18)), "GEV410")

    assert unit in sentence


def test_the_unallocated_cut_of_sandnes_fails_nearly_every_check() -> None:
    report = judged("real/sandnes-o1", date(2017, 12, 31), Phase.PLANNING)

    due = [
        found
        for found in report.findings
        if found.rule.family and found.verdict.status in ("met", "gap")
    ]
    met = [found.rule.id for found in due if found.verdict.status == "met"]

    assert len(met) <= len(due) / 5, met
