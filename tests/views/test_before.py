"""What was known before, in the reports: whole, inert, and no more of a kind than a person reads."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gevinst.check.identity import Identity
from gevinst.check.known import missing_in, told_apart
from gevinst.check.verdict import Status
from gevinst.plan.paths import in_words
from gevinst.words import Language
from tests.hostile.any_plan import any_plan
from tests.plans import report_of
from tests.whole import assert_inert, json_of, printed

seeds = st.integers(0, 2**32)
GAINS = "gevinst: 1\ngevinster: [{id: a}, {id: b}, {id: c}, {id: d}, {id: e}, {id: f}, {id: g}]\n"
HOSTILE = "::error::x\n##[error]\x1b[31m\u202e 15076500565"


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(seeds, seeds)
def test_what_is_known_and_gone_commands_nothing(now: int, before: int) -> None:
    known = missing_in(report_of(any_plan(before).encode()))
    report = told_apart(report_of(any_plan(now).encode()), known)

    for verbose in (False, True):
        assert_inert(printed(report, verbose=verbose))
    assert_inert(str(json_of(report)))


def test_what_a_file_by_someone_else_says_is_gone_commands_nothing() -> None:
    odd = Identity("GEV504", HOSTILE, (HOSTILE,), 1)
    report = told_apart(report_of(GAINS), (odd,))

    assert report.closed == (odd,)
    text = printed(report)
    assert_inert(text)
    assert "15076500565" not in text
    assert "15076500565" not in str(json_of(report))


def test_of_a_requirement_five_known_ones_are_told_and_how_many_more_there_are() -> None:
    report = report_of(GAINS)
    known = told_apart(report, missing_in(report))
    gone = told_apart(report_of(GAINS.partition("gevinster")[0]), missing_in(report))

    assert known.count(Status.GAP) == 0
    for apart in (known, gone):
        lines = [line for line in printed(apart).splitlines() if line.startswith("GEV504")]
        assert len(lines) == 5
        assert "… og 2 til av samme slag. Vis alle med --verbose." in printed(apart)
        assert "til av samme slag" not in printed(apart, verbose=True)


def test_a_place_is_told_in_the_words_of_the_plan() -> None:
    path = "gains[ro.1].baseline.others[#].source"

    assert in_words(path, Language.NB) == "gevinster[ro.1].nullpunkt.andre_målinger.kilde"
    assert in_words(path, Language.EN) == "gains[ro.1].baseline.others.source"
