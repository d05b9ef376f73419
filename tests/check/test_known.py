"""New gaps apart from known ones, and what is no longer there."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gevinst.check.identity import Identity
from gevinst.check.judge import judge_plan
from gevinst.check.known import missing_in, settled, told_apart
from gevinst.check.tally import Tally
from gevinst.check.terms import terms_of
from gevinst.check.verdict import Status, fault_of
from gevinst.choices import Phase
from gevinst.plan.load import plan_from
from gevinst.settings.settings import Settings
from gevinst.source.document import read
from tests.hostile.any_plan import any_plan

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport

AS_OF = date(2026, 11, 2)
EXAMPLES = Path(__file__).parents[2] / "examples"
SOUND = [EXAMPLES / "nattilsyn.gevinst.yaml", *sorted(EXAMPLES.glob("real/*.gevinst.yaml"))]
# Where one of several gains or sessions is pointed out, it is the first or the last of them.
ONE_OF_SEVERAL = {"GEV309", "GEV522"}
# It reads the file as text, where what stands beside a name depends on the order.
AS_TEXT = {"GEV010"}
some = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
seeds = st.integers(0, 2**32)


def report_of(
    text: str, phase: Phase | None = None, select: tuple[str, ...] = (), as_of: date = AS_OF
) -> PlanReport:
    terms = terms_of(Settings(select=select))
    return judge_plan(plan_from(read(text.encode(), "plan.yaml")), as_of, phase=phase, terms=terms)


def new_in(report: PlanReport) -> list[tuple[str, str]]:
    return [(rule.id, gap.place.path) for rule, gap in report.gaps() if rule.id != "GEV001"]


GAIN = "gevinst: 1\nprosjekt: {fase: realisering}\ngevinster:\n- {id: ro}\n"
ANOTHER = "- {id: fred}\n"


@some
@given(seeds)
def test_what_is_known_at_once_is_neither_new_nor_gone(seed: int) -> None:
    report = report_of(any_plan(seed))

    apart = told_apart(report, missing_in(report))

    assert new_in(apart) == []
    assert apart.closed == ()
    assert missing_in(apart) == missing_in(report)
    assert apart.count(Status.KNOWN) == report.count(Status.GAP) - report.count(Status.KNOWN) - (
        not report.loaded.readable
    )


@some
@given(seeds, st.integers(1, 40))
def test_lines_above_change_nothing(seed: int, lines: int) -> None:
    text = any_plan(seed)

    apart = told_apart(report_of("# …\n\n" * lines + text), missing_in(report_of(text)))

    assert (new_in(apart), apart.closed) == ([], ())


@some
@given(seeds, seeds)
def test_the_order_of_keys_changes_nothing(seed: int, order: int) -> None:
    known = missing_in(report_of(any_plan(seed)))

    apart = told_apart(report_of(any_plan(seed, order)), known)

    assert {rule for rule, _ in new_in(apart)} <= AS_TEXT
    assert {gap.rule for gap in apart.closed} <= AS_TEXT


def shuffled(text: str, seed: int) -> str:
    random = Random(seed)  # noqa: S311  (no secret)
    root = yaml.compose(text)
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.MappingNode):
            random.shuffle(node.value)
            waiting += [value for _, value in node.value]
        elif isinstance(node, yaml.SequenceNode):
            random.shuffle(node.value)
            waiting += node.value
    return str(yaml.serialize(root, allow_unicode=True))


@pytest.mark.parametrize("path", SOUND, ids=lambda path: path.name.split(".")[0])
def test_the_order_of_keys_and_items_of_a_real_plan_changes_nothing(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    plain = str(yaml.serialize(yaml.compose(text), allow_unicode=True))
    known = missing_in(report_of(plain, Phase.REALISATION))

    for seed in range(3):
        apart = told_apart(report_of(shuffled(text, seed), Phase.REALISATION), known)

        assert {rule for rule, _ in new_in(apart)} <= ONE_OF_SEVERAL
        assert {gap.rule for gap in apart.closed} <= ONE_OF_SEVERAL


def test_a_gain_without_anything_gives_new_gaps_on_it_alone_and_known_ones_stay_known() -> None:
    one, two = report_of(GAIN), report_of(GAIN + ANOTHER)

    apart = told_apart(two, missing_in(one))

    assert {path.partition(".")[0] for _, path in new_in(apart)} == {"gains[fred]"}
    assert apart.closed == ()
    gev504 = next(verdict for rule, verdict in apart.findings if rule.id == "GEV504")
    assert [gap.place.path for gap in gev504.known] == ["gains[ro].baseline"]  # type: ignore[union-attr]


def test_a_gain_that_is_taken_away_takes_its_gaps_with_it() -> None:
    one, two = report_of(GAIN), report_of(GAIN + ANOTHER)

    apart = told_apart(one, missing_in(two))

    assert new_in(apart) == []
    assert Identity("GEV504", "gains[fred].baseline") in apart.closed
    assert {gap.element.partition(".")[0] for gap in apart.closed} == {"gains[fred]"}


def test_that_a_file_cannot_be_read_is_never_known_and_closes_nothing() -> None:
    broken = report_of("- ikke en plan\n")
    known = (*missing_in(report_of(GAIN)), Identity("GEV001", ""))

    apart = told_apart(broken, known)

    assert [rule.id for rule, _ in apart.gaps()] == ["GEV001"]
    assert apart.closed == ()
    assert missing_in(broken) == ()


def test_what_is_read_in_part_closes_nothing() -> None:
    part = report_of("gevinst: 1\nprosjekt: {navn: Ro, fase: realisering}\ngevinster: [{id: ro}\n")

    assert settled(part) == frozenset()
    assert told_apart(part, missing_in(report_of(GAIN + ANOTHER))).closed == ()


def test_what_is_not_due_waived_or_not_judged_is_not_gone() -> None:
    known = missing_in(report_of(GAIN + ANOTHER))
    waived = GAIN + "unntak: [{krav: GEV504, begrunnelse: Prøvedrift, fram_til: 2027-01-01}]\n"

    early = told_apart(report_of(GAIN, Phase.CONCEPT), known)
    excused = told_apart(report_of(waived), known)
    off = told_apart(report_of(GAIN, select=("GEV505",)), known)

    assert "GEV504" not in {gap.rule for gap in early.closed}
    assert "GEV504" not in {gap.rule for gap in excused.closed}
    assert {gap.rule for gap in off.closed} == {"GEV505"}


def test_a_rule_that_failed_closes_nothing() -> None:
    report = report_of("gevinst: 1\n")
    report.faults = (fault_of("GEV504", ValueError()),)

    assert "GEV504" not in settled(report)
    report.faults = (fault_of("", ValueError()),)
    assert settled(report) == frozenset()


def test_a_gap_is_known_where_any_source_knows_it_and_gone_once() -> None:
    both = missing_in(report_of(GAIN + ANOTHER))
    ro = [gap for gap in both if "ro" in gap.element]
    others = [gap for gap in both if "ro" not in gap.element]

    apart = told_apart(report_of(GAIN), both, both)
    split = told_apart(report_of(GAIN + ANOTHER), ro, others)

    assert len(apart.closed) == len(set(apart.closed)) > 0
    assert (new_in(split), split.closed) == ([], ())


def test_a_tally_counts_what_is_known_and_gone_and_fails_on_what_is_new() -> None:
    known = missing_in(report_of(GAIN))
    same, more = Tally(), Tally()

    same.add(told_apart(report_of(GAIN), known))
    more.add(told_apart(report_of(GAIN + ANOTHER), known))
    more.merge(same)

    assert (same.failing, same.known_gaps) == (0, len(known))
    assert more.failing > 0
    assert more.known_gaps == 2 * len(known)


def test_identity_numbers_are_dots_and_still_match() -> None:
    text = GAIN.replace("id: ro", "id: 'x 15076500565'")

    known = missing_in(report_of(text))

    assert "15076500565" not in repr(known)
    assert "•" in repr(known)
    assert new_in(told_apart(report_of(text), known)) == []
