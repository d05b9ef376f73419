"""GEV107: what happens to the people and the tasks where a gain takes tasks away."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

TASKS = "endringer: [{hva: Posten fordeles av systemet, slag: oppgaver}]"
STAFFING = "endringer: [{hva: En stilling fylles ikke, slag: bemanning}]"
ROLES = "endringer: [{hva: To blir veiledere, slag: roller}]"
MEASURE = "endring: {endringstiltak: [{mot: frykt_for_erstatning, enhet: %s, hva: %s}]}\n"


def plan(*gains: str, rest: str = "") -> str:
    lines = "".join(f"  - {{id: g{number}, {gain}}}\n" for number, gain in enumerate(gains, 1))
    return f"enheter: [{{id: a, navn: Arkiv}}, {{id: b, navn: Lønn}}]\ngevinster:\n{lines}{rest}"


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV107", text, language=language)


@pytest.mark.parametrize(
    "gain",
    [
        TASKS,
        f"slag: tid, {TASKS}",
        "fjerner_oppgaver: ja",
        f"fjerner_oppgaver: ja, {ROLES}",
        f"slag: penger, frigjort_tid: {{årsverk: 1}}, {ROLES}",
        f"slag: penger, frigjort_tid: {{timer: 900}}, {ROLES}",
        f"slag: penger, frigjort_tid: {{minutter: 10}}, {ROLES}",
        f"slag: penger, innsparing: {{timer: 900}}, {ROLES}",
        f"slag: penger, fjerner_oppgaver: nei, frigjort_tid: {{årsverk: 1}}, {ROLES}",
    ],
)
def test_a_gain_that_takes_tasks_away_must_tell_what_happens_to_the_people(gain: str) -> None:
    text = plan(f"hva: Post fordeles, enheter: [a], {gain}")

    assert of(text) == [
        (
            1,
            "«Post fordeles» tar bort eller legger om oppgaver i Arkiv, men det står ikke hva som skjer med de ansatte der. Skriv det som et tiltak mot «frykt_for_erstatning».",
        )
    ]
    assert of(text + MEASURE % ("a", "Ingen mister stillingen")) == []


@pytest.mark.parametrize(
    ("gain", "reason"),
    [
        (ROLES, "fjerner eller automatiserer"),
        (f"fjerner_oppgaver: nei, {TASKS}", "fjerner eller automatiserer"),
        ("fjerner_oppgaver: nei", "fjerner eller automatiserer"),
        (f"slag: tid, frigjort_tid: {{årsverk: 1}}, {ROLES}", "fjerner eller automatiserer"),
        ("slag: penger, innsparing: {beløp: 9}", "GEV508"),
    ],
)
def test_a_gain_that_takes_none_away_does_not_ask(gain: str, reason: str) -> None:
    verdict = verdict_of("GEV107", plan(f"enheter: [a], {gain}"))

    assert verdict.status == "not_applicable"
    assert reason in verdict.reason.nb  # type: ignore[union-attr]


def test_one_gain_among_several_is_enough_to_ask_or_to_leave_it_open() -> None:
    removed = plan(f"enheter: [a], {ROLES}", f"enheter: [a], {TASKS}")
    still_open = verdict_of("GEV107", plan(f"enheter: [a], {ROLES}", "enheter: [a]"))

    assert len(of(removed)) == 1
    assert "GEV508" in still_open.reason.nb  # type: ignore[union-attr]


def test_without_gains_it_does_not_apply() -> None:
    assert verdict_of("GEV107", "gevinst: 1\n").status == "not_applicable"


@pytest.mark.parametrize(
    "rest",
    [
        MEASURE % ("b", "Ingen mister stillingen"),
        MEASURE % ("a", "TBD"),
        MEASURE.replace("frykt_for_erstatning", "lav_vilje") % ("a", "Besøk"),
        "endring: {motstand: [{enhet: a, årsak: frykt_for_erstatning, funnet: nei, tiltak: Samtaler}]}\n",
    ],
)
def test_a_measure_for_others_or_against_something_else_is_not_enough(rest: str) -> None:
    assert len(of(plan(f"enheter: [a], {TASKS}", rest=rest))) == 1


def test_the_measure_of_the_analysis_of_resistance_counts() -> None:
    cause = "endring: {motstand: [{enhet: a, årsak: frykt_for_erstatning, tiltak: Løfte om at ingen mister jobben}]}\n"

    assert of(plan(f"enheter: [a], {TASKS}", rest=cause)) == []


def test_each_unit_is_told_once_however_many_gains_it_has() -> None:
    found = of(
        plan(f"enheter: [a], {TASKS}", f"enheter: [a, b, a], {TASKS}", f"enheter: [b], {TASKS}")
    )

    assert [sentence.split(" i ")[1].split(",")[0] for _, sentence in found] == ["Arkiv", "Lønn"]


def test_fewer_staff_without_a_word_on_the_tasks_is_a_gap() -> None:
    rest = MEASURE % ("a", "Ingen mister stillingen")

    assert of(plan(f"hva: Ett årsverk, enheter: [a], {STAFFING}", rest=rest)) == [
        (3, "«Ett årsverk» endrer bemanningen, men det står ikke hva som skjer med oppgavene.")
    ]
    both = STAFFING.replace("[", "[{hva: Systemet fordeler, slag: prosesser}, ")
    assert of(plan(f"enheter: [a], {both}", rest=rest)) == []


def test_a_stated_no_does_not_undo_fewer_staff() -> None:
    text = plan(f"enheter: [a], fjerner_oppgaver: nei, {STAFFING}")

    assert len(of(text)) == 2


def test_a_gain_for_no_unit_cannot_be_told_to_anyone() -> None:
    assert of(plan(f"hva: Post fordeles, {TASKS}")) == [
        (
            3,
            "«Post fordeles» tar bort eller legger om oppgaver, men det står ikke i hvilke enheter.",
        )
    ]


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    text = plan(f"hva: Post, enheter: [a], {STAFFING}", f"hva: Lønn, {TASKS}")

    assert [told for _, told in of(text, "nn")] == [
        "«Post» tek bort eller legg om oppgåver i Arkiv, men det står ikkje kva som skjer med dei tilsette der. Skriv det som eit tiltak mot «frykt_for_erstatning».",
        "«Post» endrar bemanninga, men det står ikkje kva som skjer med oppgåvene.",
        "«Lønn» tek bort eller legg om oppgåver, men det står ikkje i kva einingar.",
    ]
    assert [told for _, told in of(text, "en")] == [
        "“Post” takes away or changes tasks in Arkiv, but it is not said what happens to the people there. Write it as a measure against “fear_of_replacement”.",
        "“Post” changes the staffing, but it is not said what happens to the tasks.",
        "“Lønn” takes away or changes tasks, but it is not said in which units.",
    ]
