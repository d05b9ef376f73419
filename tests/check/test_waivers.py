"""A waiver covers the plan as a whole, or some units or gains, and the report tells when it ends."""

from __future__ import annotations

import time
from typing import Any

import pytest

from gevinst.check.verdict import Gaps, Waived
from gevinst.check.waivers import lapse
from gevinst.plan.without import without
from gevinst.words import Language
from tests.benchmarks.plans import EXAMPLE
from tests.plans import loaded, report_of, verdict_of

PLAN = """
    gevinst: 1
    prosjekt: {navn: Tilsyn}
    personer: [{id: rita, navn: Rita Solberg}, {id: kari, navn: Kari Moe}]
    enheter:
      - {id: natt, navn: Nattjenesten, leder: kari}
      - {id: dag, navn: Dagtjenesten, leder: kari}
    løsning: {tas_i_bruk: 2027-06-01}
    gevinster:
      - {id: ro, hva: Roligere netter, enheter: [natt]}
      - {id: tid, hva: Mer tid, enheter: [dag]}
    unntak:
      - {krav: %s, begrunnelse: Avtalt med lederen, godkjent_av: rita%s}
"""


def gaps(rule: str, more: str) -> tuple[list[str], list[str]]:
    """Where there still is a gap, and where one is waived."""
    verdict: Any = verdict_of(rule, PLAN % (rule, more))
    left = verdict.gaps if isinstance(verdict, Gaps) else ()
    waived = [gap for each in verdict.excused for gap in each.gaps]
    return [gap.place.path for gap in left], [gap.place.path for gap in waived]


def test_a_waiver_for_a_gain_leaves_the_gap_of_the_other_gain() -> None:
    assert gaps("GEV504", ", gevinster: [ro]") == (
        ["gains[tid].baseline"],
        ["gains[ro].baseline"],
    )


def test_a_waiver_for_a_unit_leaves_the_gap_of_the_other_unit() -> None:
    assert gaps("GEV209", ", enheter: natt") == (
        ["units[dag].sparring_partner"],
        ["units[natt].sparring_partner"],
    )


def test_a_gap_that_lists_units_lists_only_those_without_a_waiver() -> None:
    verdict = verdict_of("GEV102", PLAN % ("GEV102", ", enheter: [natt]"))

    assert isinstance(verdict, Gaps)
    assert [gap.facts["units"] for gap in verdict.gaps] == [("Dagtjenesten",)]
    assert [each.waiver.units for each in verdict.excused] == [("natt",)]


def test_waivers_for_each_unit_are_together_a_waiver_for_all() -> None:
    text = PLAN % ("GEV102", ", enheter: [natt]") + (
        "      - {krav: GEV102, begrunnelse: Avtalt, godkjent_av: rita, enheter: [dag]}\n"
    )
    verdict = verdict_of("GEV102", text)

    assert isinstance(verdict, Waived)
    assert [each.waiver.units for each in verdict.excused] == [("natt",), ("dag",)]


def test_a_waiver_without_limits_covers_everything() -> None:
    assert gaps("GEV504", "") == ([], ["gains[ro].baseline", "gains[tid].baseline"])


@pytest.mark.parametrize(
    ("rule", "limit"),
    [
        ("GEV504", "gevinster: [finnes_ikke]"),  # nothing of that name
        ("GEV209", "gevinster: [ro]"),  # the gaps are on units
        ("GEV004", "enheter: [natt]"),  # a requirement on the file
    ],
)
def test_a_waiver_that_covers_nothing_is_found(rule: str, limit: str) -> None:
    more = f", {limit}" + ("}\n      - {krav: GEV999, enheter: [kveld]" if rule == "GEV004" else "")
    report = report_of(PLAN % (rule, more))

    told = [gap.text.nb for rule, gap in report.gaps() if rule.id == "GEV007"]
    assert any("trengs ikke: det som mangler" in sentence for sentence in told)


@pytest.mark.parametrize(
    "limit", ["enheter: TBD", "enheter: [TBD]", "gevinster: ''", "enheter: []"]
)
def test_a_limit_that_says_nothing_does_not_make_the_waiver_cover_all(limit: str) -> None:
    assert isinstance(verdict_of("GEV504", PLAN % ("GEV504", f", {limit}")), Gaps)
    told = [rule.id for rule, _ in report_of(PLAN % ("GEV504", f", {limit}")).gaps()]
    assert "GEV007" in told


def test_a_limit_that_cannot_be_read_does_not_make_the_waiver_cover_all() -> None:
    verdict = verdict_of("GEV504", PLAN % ("GEV504", ", enheter: {natt: ja}"))

    assert isinstance(verdict, Gaps)


def test_a_waiver_in_use_is_no_finding() -> None:
    report = report_of(PLAN % ("GEV504", ", gevinster: [ro], fram_til: 2026-12-31"))

    assert not [rule.id for rule, _ in report.gaps() if rule.id == "GEV007"]


@pytest.mark.parametrize(
    ("until", "told"),
    [
        ("", None),
        (", fram_til: 2026-11-02", "Expires today."),
        (", fram_til: 2026-12-02", "Expires in 30 days."),
        (
            ", fram_til: 2026-12-03",
            "Expires before the solution is taken into use on 2027-06-01.",
        ),
        (
            ", fram_til: 2027-05-31",
            "Expires before the solution is taken into use on 2027-06-01.",
        ),
        (", fram_til: 2027-06-01", None),
    ],
)
def test_the_report_warns_of_a_waiver_that_ends_soon_or_before_go_live(
    until: str, told: str | None
) -> None:
    report = report_of(PLAN % ("GEV504", until), as_of="2026-11-02")
    [verdict] = [found.verdict for found in report.findings if found.rule.id == "GEV504"]
    assert isinstance(verdict, Waived)

    ending = lapse(verdict.excused[0].waiver, report)

    assert (ending.to(Language.EN) if ending else None) == told


def test_a_plan_without_a_unit_says_nothing_of_it() -> None:
    whole = loaded(EXAMPLE.read_bytes()).plan
    unit = whole.units[0].id or ""

    less = without(whole, units=(unit,))

    assert unit in whole.model_dump_json()
    assert f'"{unit}"' not in less.model_dump_json()
    assert [each.id for each in less.units] == [each.id for each in whole.units[1:]]


def test_a_plan_without_nothing_is_the_same_plan() -> None:
    whole = loaded(EXAMPLE.read_bytes()).plan

    assert without(whole) == whole
    assert without(whole, units=("finnes_ikke",)) == whole


def test_what_is_left_stands_where_it_stood() -> None:
    whole = loaded(EXAMPLE.read_bytes()).plan
    less = without(whole, units=(whole.units[0].id or "",))

    assert [gain.place() for gain in less.gains] == [
        gain.place() for gain in whole.gains if gain.id in {each.id for each in less.gains}
    ]
    assert less.place("waivers") == whole.place("waivers")


def test_a_requirement_with_nothing_left_to_ask_of_is_waived() -> None:
    text = """
        gevinst: 1
        gevinster: [{id: ro, hva: Roligere netter}]
        unntak: [{krav: GEV504, begrunnelse: Måles ikke, gevinster: [ro]}]
    """
    verdict = verdict_of("GEV504", text)

    assert isinstance(verdict, Waived)


@pytest.mark.parametrize("count", [2_000, 20_000])
def test_very_many_waivers_for_gains_take_some_seconds_and_those_left_out_are_told(
    count: int,
) -> None:
    gains = "".join(f"- {{id: g{n}, hva: Gevinst {n}}}\n" for n in range(count))
    waivers = "".join(
        f"- {{krav: GEV504, begrunnelse: Avtalt, godkjent_av: rita, gevinster: [g{n}]}}\n"
        for n in range(count)
    )
    began = time.process_time()

    report = report_of(f"gevinst: 1\ngevinster:\n{gains}unntak:\n{waivers}")

    assert time.process_time() - began < 20
    told = [gap.text.en for rule, gap in report.gaps() if rule.id == "GEV007"]
    assert any("too many waivers" in sentence for sentence in told)
    [verdict] = [found.verdict for found in report.findings if found.rule.id == "GEV504"]
    assert isinstance(verdict, Gaps)
    assert verdict.excused


def test_a_waiver_for_all_the_gaps_that_are_told_does_not_cover_the_rest() -> None:
    gains = "".join(f"- {{id: g{n}, hva: Gevinst {n}}}\n" for n in range(250))
    first = ", ".join(f"g{n}" for n in range(240))
    verdict = verdict_of(
        "GEV504",
        f"gevinst: 1\ngevinster:\n{gains}"
        f"unntak: [{{krav: GEV504, begrunnelse: Avtalt, gevinster: [{first}]}}]\n",
    )

    assert isinstance(verdict, Gaps)
    assert [gap.place.path for gap in verdict.gaps] == [
        f"gains[g{n}].baseline" for n in range(240, 250)
    ]
