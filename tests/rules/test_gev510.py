"""GEV510: crumbs of time are not counted as money."""

from __future__ import annotations

from datetime import date

import pytest

from gevinst.choices import Phase
from gevinst.rules.b5_gains.gev510_crumbs import rule
from gevinst.rules.given import Given
from tests.plans import gaps_of, loaded, verdict_of


def plan(gain: str) -> str:
    return f"gevinst: 1\ngevinster:\n  - id: a\n    slag: penger\n    {gain}\n"


def of(gain: str, language: str = "nb") -> list[tuple[int, str]]:
    found = gaps_of("GEV510", plan(gain), language=language)
    return [(line, sentence.replace("\N{NO-BREAK SPACE}", " ")) for line, sentence in found]


@pytest.mark.parametrize(
    ("minutes", "found"), [("0", 1), ("29.99", 1), ("30", 0), ("30.01", 0), ("-5", 1)]
)
def test_exactly_the_limit_is_not_under_it(minutes: str, found: int) -> None:
    assert len(of(f"frigjort_tid: {{minutter: {minutes}, per: vakt}}")) == found


def test_minutes_just_under_the_limit_are_not_shown_as_the_limit() -> None:
    [(_, sentence)] = of("frigjort_tid: {minutter: 29.9996, per: vakt}")

    assert "bare 29,999 minutter" in sentence


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("{hva: Vaktlista, slag: oppgaver}", 0),
        ("{hva: Vaktlista, slag: roller}", 0),
        ("{hva: Vaktlista, slag: bemanning}", 0),
        ("{hva: Vaktlista, slag: prosesser}", 1),
        ("{hva: Vaktlista}", 1),
        ("{slag: bemanning}", 1),
        ("{hva: avklares, slag: bemanning}", 1),
        ("{hva: Vaktlista, slag: prosesser}, {hva: Nattvakt, slag: roller}", 0),
    ],
)
def test_a_change_of_tasks_roles_or_staffing_makes_crumbs_count(change: str, found: int) -> None:
    gain = f"frigjort_tid: {{minutter: 5, per: vakt}}\n    endringer: [{change}]"

    assert len(of(gain)) == found
    assert len(of(gain.replace("minutter: 5, per: vakt", "brukes_til: Besøk"))) == found


def test_a_kind_of_change_that_cannot_be_read_is_told_as_such() -> None:
    gain = "frigjort_tid: {minutter: 5, per: vakt}\n    endringer:\n      - {hva: x1, slag: rolla}"

    [(line, sentence)] = of(gain)

    assert line == 7
    assert "GEV002" in sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nb",
            (
                "«a» er penger, men gir bare 2,05 minutter per person og dag (14 000 saker × 25 minutter ÷ 900 personer ÷ 190 dager)."
                " Det er under vår grense på 30, og ingen oppgaver, roller eller bemanning endres."
            ),
        ),
        (
            "nn",
            (
                "«a» er pengar, men gjev berre 2,05 minutt per person og dag (14 000 saker × 25 minutt ÷ 900 personar ÷ 190 dagar)."
                " Det er under vår grense på 30, og ingen oppgåver, roller eller bemanning blir endra."
            ),
        ),
        (
            "en",
            (
                "“a” is money, but frees only 2.05 minutes per person and day (14,000 cases × 25 minutes ÷ 900 people ÷ 190 days)."
                " That is below our limit of 30, and no tasks, roles or staffing change."
            ),
        ),
    ],
)
def test_the_minutes_are_stated_with_their_calculation(language: str, sentence: str) -> None:
    freed = "frigjort_tid: {minutter: 25, per: sak, volum: 14 000, personer: 900, dager: 190}"

    assert of(freed, language) == [(3, sentence)]


def test_minutes_that_only_the_indicator_gives_are_judged_too() -> None:
    gain = (
        "måleindikator: {hva: Tid, måleenhet: minutter per vakt}\n    nullpunkt: {verdi: 50}\n"
        "    måltall: {verdi: 30}\n    frigjort_tid: {per: vakt}"
    )

    assert "20 minutter per vakt" in of(gain)[0][1]


@pytest.mark.parametrize(
    ("gain", "line", "missing"),
    [
        ("frigjort_tid: {brukes_til: Besøk}", 5, "antall minutter og hva minuttene gjelder"),
        ("frigjort_tid: {minutter: 5, per: sak}", 5, "antall saker, antall personer og antall dager"),
        ("frigjort_tid: {timer: 900, personer: 5}", 5, "mangler dette: antall dager."),
        ("frigjort_tid: {timer: 900, personer: 0, dager: 5}", 5, "antall personer som kan brukes (det står 0)"),
        ("frigjort_tid: {minutter: 5, per: engang}", 5, "(det står engang)"),
        ("innsparing: {timer: 900, timekostnad: 480}", 3, "antall personer og antall dager"),
        ("innsparing: {timekostnad: 480}", 3, "antall minutter og hva minuttene gjelder"),
    ],
)  # fmt: skip
def test_minutes_that_cannot_be_computed_are_a_gap_that_says_what_is_missing(
    gain: str, line: int, missing: str
) -> None:
    [(found, sentence)] = of(gain)

    assert found == line
    assert missing in sentence
    for language in ("nn", "en"):
        [(_, sentence)] = of(gain, language)
        assert "{" not in sentence
        assert "None" not in sentence


def test_the_hours_of_the_saving_will_do_where_the_people_and_days_are_known() -> None:
    saving = "innsparing: {timer: 1 000, timekostnad: 480}"

    assert of(f"frigjort_tid: {{personer: 10, dager: 200}}\n    {saving}") == []
    assert len(of(f"frigjort_tid: {{personer: 10, dager: 201}}\n    {saving}")) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\n", "planen har ingen gevinster ennå (se GEV501)"),
        ("gevinst: 1\ngevinster: [{slag: tid, frigjort_tid: {minutter: 1, per: vakt}}]\n", "ingen gevinst i penger"),
        ("gevinst: 1\ngevinster: [{slag: penger, innsparing: {beløp: 5, volum: 1}}]\n", "ingen gevinst i penger"),
    ],
)  # fmt: skip
def test_it_does_not_apply_where_no_money_builds_on_time(text: str, reason: str) -> None:
    verdict = verdict_of("GEV510", text)

    assert verdict.status == "not_applicable"
    assert reason in verdict.reason.nb  # type: ignore[union-attr]


def test_the_limit_is_a_setting() -> None:
    read = loaded(plan("frigjort_tid: {minutter: 12, per: vakt}")).plan
    own = {("GEV510", "minutes"): 12}

    assert len(rule.gaps(read, Given(date(2026, 11, 2), Phase.PLANNING))) == 1
    assert rule.gaps(read, Given(date(2026, 11, 2), Phase.PLANNING, own)) == ()
