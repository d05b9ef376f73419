"""What a gap is known by from run to run: never its line."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gevinst.check.judge import judge_plan
from gevinst.plan.load import plan_from
from gevinst.source.document import read
from tests.formats import sarif_run, written
from tests.hostile.any_plan import any_plan
from tests.plans import loaded, report_of

AS_OF = date(2026, 11, 2)
TWO = """
gevinst: 1
gevinster:
  - {id: ro, hva: Ro om natten, slag: tid}
  - {id: tid, hva: Tid til besøk, slag: tid}
"""


def known_by(text: str, name: str = "plan.yaml") -> dict[tuple[str, str], str]:
    """The fingerprint of each gap, by its requirement and sentence."""
    report = judge_plan(plan_from(read(text.encode(), name)), AS_OF)
    return {
        (issue["check_name"], issue["description"]): issue["fingerprint"]
        for issue in json.loads(written("gitlab", report))
    }


def test_lines_that_are_put_in_above_move_no_fingerprint() -> None:
    moved = TWO.replace("gevinst: 1", "# x\n\ngevinst: 1\n\n# y\n").replace("  - {", "\n  - {")

    assert known_by(moved) == known_by(TWO)


def test_another_gain_moves_no_fingerprint_of_those_that_were_there() -> None:
    before, after = known_by(TWO), known_by(TWO.replace("  - {id: ro", "  - {id: ny}\n  - {id: ro"))
    kept = [key for key in before if key in after and "«" in key[1]]

    assert len(kept) > 10
    assert [after[key] for key in kept] == [before[key] for key in kept]


def test_the_same_gap_in_another_plan_is_another_gap() -> None:
    one, other = known_by(TWO), known_by(TWO, "other.yaml")

    assert one.keys() == other.keys()
    assert not set(one.values()) & set(other.values())


def test_gaps_that_nothing_tells_apart_are_numbered() -> None:
    report = report_of("gevinst: 1\ngevinster: [{hva: A}, {hva: B}]")
    results = sarif_run(written("sarif", report))["results"]
    found = [one["partialFingerprints"] for one in results if one["ruleId"] == "GEV504"]
    lines = [one["primaryLocationLineHash"].split(":") for one in found]

    assert [number for _, number in lines] == ["1", "2"]
    assert len({known for known, _ in lines}) == 1
    assert len({one["gevinst/v1"] for one in found}) == 2


@pytest.mark.parametrize("form", ["sarif", "gitlab"])
@settings(max_examples=40)
@given(seed=st.integers(0, 2**32), lines=st.integers(1, 5))
def test_the_fingerprints_of_any_plan_are_unique_and_stay(form: str, seed: int, lines: int) -> None:
    text = any_plan(seed)
    found, moved = fingerprints(form, text), fingerprints(form, "# x\n\n" * lines + text)

    assert len(set(found)) == len(found)
    assert found == moved


def fingerprints(form: str, text: str) -> list[str]:
    document = written(form, judge_plan(loaded(text.encode()), AS_OF))
    if form == "gitlab":
        return [issue["fingerprint"] for issue in json.loads(document)]
    found = [one["partialFingerprints"] for one in sarif_run(document)["results"]]
    lines = [one["primaryLocationLineHash"] for one in found]
    assert len(set(lines)) == len(lines)
    return [one["gevinst/v1"] for one in found]
