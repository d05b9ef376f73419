"""GEV213: units on shift or open round the clock have hours, and something that covers them."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import Gaps, NotApplicable
from tests.plans import gaps_of, verdict_of


def plan(time: str = "", *, shift: str = "turnus: ja", training: str = "") -> str:
    set_aside = f", avsatt_tid: {{{time}}}" if time else ""
    return (
        f"gevinst: 1\nenheter:\n  - {{id: natt, navn: Nattjenesten, {shift}{set_aside}}}\n"
        f"opplæring:\n  {training or 'videre_læring: Fagdag i mai'}\n"
    )


def backfill(hours: str, unit: str = "natt") -> str:
    return f"økter: [{{enheter: [{unit}, {unit}], frikjøpstimer: {hours}}}, {{enheter: [natt]}}]"


@pytest.mark.parametrize(
    "text",
    [
        plan("innføringstimer: 120, beløp: 60 000"),
        plan("innføringstimer: 0.5, beløp: 1"),
        plan("innføringstimer: 120", training=backfill("64")),
        plan("innføringstimer: 120, beløp: 0", training=backfill("0.5")),
    ],
)
def test_hours_with_money_or_backfill_behind_them_meet_it(text: str) -> None:
    assert verdict_of("GEV213", text).status == "met"


FAULTS = [
    (plan(), "Nattjenesten går i turnus, men har verken"),
    (plan(shift="heldøgnsdrift: ja"), "Nattjenesten har heldøgnsdrift, men har verken"),
    (plan(shift="turnus: ja, heldøgnsdrift: ja"), "går i turnus og har heldøgnsdrift, men"),
    (plan("innføringstimer: 0, beløp: 0"), "men har verken timer"),
    (plan("opplæringstimer: 40"), "men har verken timer"),
    (plan("innføringstimer: 120"), "med 120 timer til innføring, men uten penger"),
    (plan("innføringstimer: 120, beløp: 0", training=backfill("0")), "med 120 timer"),
    (plan("innføringstimer: 120", training=backfill("64", "dag")), "med 120 timer"),
    (plan("innføringstimer: 120", training="timekostnad_frikjøp: 0"), "med 120 timer"),
    (plan("innføringstimer: 120", training="timekostnad_frikjøp: 5"), "120 timer × 5 kr = 600 kr"),
    (plan("innføringstimer: 0.5"), "med 0,5 timer til innføring"),
    (plan("innføringstimer: 0.5", training="timekostnad_frikjøp: 0.5"), "0,5 timer × 0,5 kr"),
    (plan("innføringstimer: 0", training="timekostnad_frikjøp: 5"), "men har verken timer"),
    (plan("beløp: 800"), "med 800 kr, men uten timer til innføring"),
    (plan("innføringstimer: 0, beløp: 800"), "med 800 kr, men uten timer"),
    (plan(training=backfill("64")), "med 64 frikjøpstimer, men uten timer"),
    (plan("beløp: 800", training=backfill("64")), "med 800 kr og 64 frikjøpstimer, men uten"),
]


@pytest.mark.parametrize(("text", "words"), FAULTS)
def test_each_unit_that_only_gets_the_message_is_told(text: str, words: str) -> None:
    [(line, sentence)] = gaps_of("GEV213", text)

    assert line == 3
    assert words in sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nn", "går i turnus, men har ikkje pengar"),
        ("en", "works shifts, but has no money"),
    ],
)
def test_the_calculation_is_shown_in_each_language(language: str, sentence: str) -> None:
    text = plan("innføringstimer: 120", training="timekostnad_frikjøp: 5")
    [(_, found)] = gaps_of("GEV213", text, language=language)

    assert sentence in found
    assert all(number in found for number in ("120", "5", "600"))


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(text: str, _words: str, language: str) -> None:
    [(_, sentence)] = gaps_of("GEV213", text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence
    assert sentence.startswith("Nattjenesten ")


@pytest.mark.parametrize(
    "text",
    ["gevinst: 1\n", plan(shift="ansatte: 8"), plan(shift="turnus: nei, heldøgnsdrift: nei")],
)
def test_units_that_close_for_the_night_are_not_asked(text: str) -> None:
    assert verdict_of("GEV213", text).status == "not_applicable"


def test_only_the_units_on_shift_are_asked() -> None:
    text = plan("innføringstimer: 9, beløp: 9").replace("opplæring:", "  - {id: dag}\nopplæring:")

    assert verdict_of("GEV213", text).status == "met"


@pytest.mark.parametrize(
    ("time", "write"),
    [
        (
            "",
            (
                "time_set_aside.implementation_hours",
                "time_set_aside.amount",
                "time_set_aside.funded_by",
            ),
        ),
        ("opplæringstimer: 40", ("implementation_hours", "amount")),
        ("innføringstimer: 120", ("amount",)),
        ("innføringstimer: 120, beløp: 0", ()),
        ("beløp: 800", ("implementation_hours",)),
    ],
)
def test_only_what_is_not_there_is_to_be_written(time: str, write: tuple[str, ...]) -> None:
    verdict = verdict_of("GEV213", plan(time))

    assert isinstance(verdict, Gaps)
    assert [gap.write for gap in verdict.gaps] == [write]


@pytest.mark.parametrize(
    ("units", "reason"),
    [
        (
            "{id: a, turnus: nei}, {id: b, turnus: nei, heldøgnsdrift: nei}",
            "ingen enhet har turnus",
        ),
        ("{id: a, turnus: nei}, {id: b}", "sier ikke om enhetene har turnus"),
    ],
)
def test_it_is_told_apart_whether_nobody_works_shifts_or_it_is_not_said(
    units: str, reason: str
) -> None:
    verdict = verdict_of("GEV213", f"gevinst: 1\nenheter: [{units}]\n")

    assert isinstance(verdict, NotApplicable)
    assert reason in verdict.reason.nb
