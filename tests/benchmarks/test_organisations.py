"""The plans of the benchmark are plans: read whole, of their own organisation, and met in its units."""

from __future__ import annotations

from gevinst.plan.load import plan_from
from gevinst.source.document import read
from tests.benchmarks.organisations import PLANS_EACH, organisation_plan
from tests.benchmarks.plans import LINES


def test_a_generated_plan_is_read_without_a_remark_and_is_as_long_as_a_real_one() -> None:
    for number in range(0, 200, 7):
        text = organisation_plan(number)
        loaded = plan_from(read(text.encode(), "plan.yaml"))

        assert not loaded.misfits
        assert not loaded.document.problems
        assert loaded.plan.project.organisation == f"Kommune {number // PLANS_EACH:03}"
        assert LINES * 0.9 < text.count("\n") < LINES * 1.1
        assert text == organisation_plan(number)


def test_the_plans_of_an_organisation_share_its_units_and_differ_in_their_texts() -> None:
    plans = [
        plan_from(read(organisation_plan(number).encode(), "plan.yaml")).plan
        for number in range(PLANS_EACH)
    ]

    units = [unit.id for plan in plans for unit in plan.units]
    assert len(set(units)) < len(units) / 3
    assert len({plan.change.what for plan in plans}) > 5
    assert len({(plan.go_live, plan.project.phase) for plan in plans}) > 5
