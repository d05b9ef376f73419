"""GEV520: measurements come when they should."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gevinst.check.verdict import Gaps, NotApplicable
from gevinst.rules.b5_gains.gev520_measured import NOT_HOW_OFTEN, NOT_IN_USE, NOT_YET
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, verdict_of

if TYPE_CHECKING:
    from gevinst.words import Text

WAVES = """
løsning:
  puljer:
    - {id: "1", enheter: [natt], start: 2026-02-02}
    - {id: "2", enheter: [dag], start: 2026-05-04}
"""


def plan(
    *measured: str, indicator: str = "hver: måned", more: str = "", solution: str | None = None
) -> str:
    """A plan with one gain; each of `measured` is one of its measurements."""
    solution = "løsning: {tas_i_bruk: 2026-02-02}\n" if solution is None else solution
    people = "personer: [{id: eva, navn: Eva Lund}]\n"
    lines = "".join(f"      - {{{one}}}\n" for one in measured)
    return (
        f"gevinst: 1\n{people}{solution}gevinster:\n  - hva: Færre brev\n{more}"
        f"    måleindikator: {{{indicator}}}\n" + (f"    målinger:\n{lines}" if measured else "")
    )


def told(text: str, as_of: str = "2026-11-02", language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV520", text, as_of=as_of, language=language)]


@pytest.mark.parametrize(
    ("every", "as_of", "gaps"),
    [
        ("uke", "2026-02-09", 0),
        ("uke", "2026-02-10", 1),
        ("måned", "2026-03-02", 0),
        ("måned", "2026-03-03", 1),
        ("kvartal", "2026-05-02", 0),
        ("kvartal", "2026-05-03", 1),
        ("tertial", "2026-06-02", 0),
        ("tertial", "2026-06-03", 1),
        ("halvår", "2026-08-02", 0),
        ("halvår", "2026-08-03", 1),
        ("år", "2027-02-02", 0),
        ("år", "2027-02-03", 1),
        ("uke", "2026-02-01", 0),
    ],
)
def test_the_first_measurement_is_due_one_interval_after_first_use(
    every: str, as_of: str, gaps: int
) -> None:
    assert len(told(plan(indicator=f"hver: {every}"), as_of)) == gaps


@pytest.mark.parametrize(
    ("as_of", "gaps"), [("2026-09-30", 0), ("2026-10-01", 1), ("2026-08-31", 0)]
)
def test_the_next_one_is_due_one_interval_after_the_latest(as_of: str, gaps: int) -> None:
    text = plan("dato: 2026-08-31, verdi: 3", "dato: 2026-07-31, verdi: 4")

    assert len(told(text, as_of)) == gaps


@pytest.mark.parametrize(
    ("units", "as_of", "gaps"),
    [
        ("[natt, dag]", "2026-03-03", 1),
        ("[dag]", "2026-06-04", 0),
        ("[dag]", "2026-06-05", 1),
        ("[kveld]", "2026-03-03", 1),
    ],
)
def test_the_gains_own_units_decide_when_it_is_in_use(units: str, as_of: str, gaps: int) -> None:
    text = plan(more=f"    enheter: {units}\n", solution=WAVES.lstrip())

    assert len(told(text, as_of)) == gaps


def test_a_measurement_from_before_use_does_not_put_off_or_hasten_the_first() -> None:
    text = plan("dato: 2026-01-20, verdi: 9")

    assert told(text, "2026-03-02") == []
    assert "ikke målt etter at løsningen ble tatt i bruk 2026-02-02" in told(text, "2026-03-03")[0]


def test_what_is_measured_is_judged_even_where_the_day_of_use_is_unknown() -> None:
    text = plan("dato: 2026-09-15, verdi: 9", solution="")

    assert told(text, "2026-10-15") == []
    assert "sist målt 2026-09-15" in told(text, "2026-10-16")[0]
    unmeasured = "  - {id: b, måleindikator: {hver: uke}}\n"
    assert len(told(text + unmeasured, "2026-10-16")) == 1


def test_a_measurement_on_the_first_day_of_use_counts() -> None:
    assert "sist målt 2026-02-02" in told(plan("dato: 2026-02-02, verdi: 9"))[0]


@pytest.mark.parametrize(
    ("indicator", "person"), [("hver: uke, målt_av: eva", "eva"), ("hver: uke", "kari")]
)
def test_it_falls_to_who_measures_else_to_the_owner(indicator: str, person: str) -> None:
    text = plan(indicator=indicator, more="    gevinstansvarlig: kari\n")
    verdict = verdict_of("GEV520", text)

    assert isinstance(verdict, Gaps)
    assert [gap.person for gap in verdict.gaps] == [person]


@pytest.mark.parametrize(
    ("until", "last", "gaps"),
    [
        ("2026-10-14", "2026-09-15", 0),
        ("2026-10-15", "2026-09-15", 1),
        ("2027-12-31", "2026-09-15", 1),
        ("2026-09-15", "2026-09-15", 0),
        ("2026-03-01", None, 0),
        ("2026-03-02", None, 1),
    ],
)
def test_measuring_ends_on_the_day_the_plan_says(until: str, last: str | None, gaps: int) -> None:
    measured = [f"dato: {last}, verdi: 3"] if last else []
    target = "    måltall: {verdi: 3, dato: 2026-09-01}\n"

    text = plan(*measured, indicator=f"hver: måned, fram_til: {until}", more=target)
    assert len(told(text)) == gaps


@pytest.mark.parametrize(
    ("last", "gaps"), [("2026-06-29", 1), ("2026-06-30", 0), ("2026-07-01", 0), (None, 1)]
)
def test_otherwise_it_ends_with_a_measurement_at_the_target_date(
    last: str | None, gaps: int
) -> None:
    measured = [f"dato: {last}, verdi: 3"] if last else []

    text = plan(*measured, more="    måltall: {verdi: 3, dato: 2026-06-30}\n")
    assert len(told(text)) == gaps


def test_a_measurement_in_the_future_counts_for_nothing_yet() -> None:
    text = plan("dato: 2026-08-31, verdi: 3", "dato: 2026-11-03, verdi: 2", "dato: 2026-12-31")

    assert len(told(text)) == 1
    assert "sist målt 2026-08-31" in told(text)[0]


@pytest.mark.parametrize(
    ("measured", "missing"),
    [
        ("dato: 2026-10-31", "verdi"),
        ("verdi: 4", "dato"),
        ("merknad: Skjemaet var nede", "dato og verdi"),
        ("dato: 2026-10-31, verdi: TBD", "verdi"),
        ("dato: 2026-11-02", "verdi"),
    ],
)
def test_a_measurement_without_day_or_figure_is_told_and_counts_for_nothing(
    measured: str, missing: str
) -> None:
    gaps = gaps_of("GEV520", plan("dato: 2026-08-31, verdi: 3", measured))

    assert gaps[0] == (9, f"En måling av «Færre brev» mangler {missing}, så den teller ikke.")
    assert "sist målt 2026-08-31" in gaps[1][1]
    assert len(gaps) == 2


def test_a_figure_that_could_not_be_read_is_to_be_corrected_first() -> None:
    text = plan("dato: 2026-10-31, verdi: 3", "dato: 2026-09-30, verdi: mange")

    assert "(se GEV002)" in told(text)[0]
    assert "mangler dato, så" in told(text.replace("dato: 2026-09-30, ", ""))[0]


def test_the_sentence_tells_when_how_often_the_day_due_and_by_whom() -> None:
    indicator = "hver: kvartal, målt_av: eva"

    assert gaps_of("GEV520", plan("dato: 2026-06-30, verdi: 3", indicator=indicator)) == [
        (
            7,
            (
                "«Færre brev» skal måles hvert kvartal, men ble sist målt 2026-06-30. "
                "Neste måling skulle vært gjort 2026-09-30, av Eva Lund."
            ),
        )
    ]
    assert told(plan()) == [
        (
            "«Færre brev» skal måles hver måned, men er ikke målt etter at løsningen ble tatt i bruk "
            "2026-02-02. Den første målingen skulle vært gjort 2026-03-02, av noen som planen ikke "
            "nevner (se GEV506)."
        )
    ]


@pytest.mark.parametrize(
    ("every", "nb", "nn", "en"),
    [
        ("uke", "hver uke", "kvar veke", "every week"),
        ("måned", "hver måned", "kvar månad", "every month"),
        ("kvartal", "hvert kvartal", "kvart kvartal", "every quarter"),
        ("tertial", "hvert tertial", "kvart tertial", "every four months"),
        ("halvår", "hvert halvår", "kvart halvår", "every six months"),
        ("år", "hvert år", "kvart år", "every year"),
    ],
)
def test_how_often_is_told_in_each_language(every: str, nb: str, nn: str, en: str) -> None:
    text = plan("dato: 2020-01-01, verdi: 3", indicator=f"hver: {every}", solution="")

    assert f"skal måles {nb}, men ble sist målt 2020-01-01" in told(text)[0]
    assert f"skal målast {nn}, men vart sist målt 2020-01-01" in told(text, language="nn")[0]
    assert f"is to be measured {en}, but was last measured" in told(text, language="en")[0]


def test_the_other_sentences_are_there_in_nynorsk_and_english() -> None:
    text = plan("merknad: Ferie")

    assert told(text, language="nn") == [
        "Ei måling av «Færre brev» manglar dato og verdi, så ho tel ikkje.",
        (
            "«Færre brev» skal målast kvar månad, men er ikkje målt etter at løysinga vart teken i bruk "
            "2026-02-02. Den første målinga skulle ha vore gjord 2026-03-02, av nokon som planen ikkje "
            "nemner (sjå GEV506)."
        ),
    ]
    assert told(text, language="en") == [
        "A measurement of “Færre brev” lacks a date and a value, so it does not count.",
        (
            "“Færre brev” is to be measured every month, but has not been measured since go-live "
            "2026-02-02. The first measurement was due 2026-03-02, from someone the plan does not name "
            "(see GEV506)."
        ),
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\n", NO_GAINS),
        (plan(indicator="hva: Brev"), NOT_HOW_OFTEN),
        ("gevinst: 1\nløsning: {tas_i_bruk: 2026-02-02}\ngevinster: [{id: a}]\n", NOT_HOW_OFTEN),
        (plan(solution=""), NOT_IN_USE),
    ],
)
def test_where_nothing_can_be_due_it_does_not_apply(text: str, reason: Text) -> None:
    assert verdict_of("GEV520", text) == NotApplicable(reason)


@pytest.mark.parametrize(
    ("as_of", "measured", "status"),
    [
        ("2026-02-01", (), "not_applicable"),
        ("2026-02-02", (), "met"),
        ("2026-02-01", ("dato: 2026-01-20, verdi: 9",), "met"),
    ],
)
def test_before_the_solution_is_in_use_nothing_is_judged(
    as_of: str, measured: tuple[str, ...], status: str
) -> None:
    verdict = verdict_of("GEV520", plan(*measured), as_of=as_of)

    assert verdict.status == status
    assert not isinstance(verdict, NotApplicable) or verdict.reason == NOT_YET


def test_gains_that_do_not_say_how_often_are_another_requirements_matter() -> None:
    text = plan("dato: 2026-10-31, verdi: 3") + "  - {id: b, måleindikator: {hva: Ark}}\n"

    assert verdict_of("GEV520", text).status == "met"
