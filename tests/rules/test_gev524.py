"""GEV524: the target stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gevinst.check.verdict import NotApplicable
from gevinst.rules.b5_gains.gev524_still import NOT_MEASURED
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, verdict_of

if TYPE_CHECKING:
    from gevinst.words import Text

MEASURED = "{dato: 2026-06-30, verdi: 340}, {dato: 2026-03-31, verdi: 350}"


def plan(target: str = "", baseline: str = "", measured: str = MEASURED) -> str:
    return (
        "gevinst: 1\npersoner: [{id: geir, navn: Geir Dale}]\ngevinster:\n  - hva: Kortere ruter\n"
        f"    nullpunkt: {{verdi: 390, endret: [{baseline}]}}\n"
        f"    måltall: {{verdi: 310, endret: [{target}]}}\n"
        f"    målinger: [{measured}]\n"
    )


def told(text: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV524", text, language=language)]


@pytest.mark.parametrize(
    ("moved", "missing"),
    [
        ("dato: 2026-04-01", "begrunnelse og hvem som er enige"),
        ("dato: 2026-04-01, var: 260", "begrunnelse og hvem som er enige"),
        ("dato: 2026-04-01, begrunnelse: To nye veier", "hvem som er enige"),
        ("dato: 2026-04-01, begrunnelse: To nye veier, enige: []", "hvem som er enige"),
        ("dato: 2026-04-01, enige: [geir]", "begrunnelse"),
        ("dato: 2026-04-01, enige: [geir], begrunnelse: avklares", "begrunnelse"),
    ],
)
def test_a_later_change_names_what_it_lacks_and_both_days(moved: str, missing: str) -> None:
    assert gaps_of("GEV524", plan(f"{{{moved}}}")) == [
        (
            6,
            (
                "Måltallet for «Kortere ruter» ble endret 2026-04-01, "
                f"etter den første målingen 2026-03-31. Dette mangler: {missing}."
            ),
        )
    ]
    assert told(plan("", f"{{{moved}}}"))[0].startswith("Nullpunktet for «Kortere ruter» ble endr")


@pytest.mark.parametrize(
    ("moved", "missing"),
    [
        ("begrunnelse: To nye veier, enige: [geir]", "dato"),
        ("var: 260", "dato, begrunnelse og hvem som er enige"),
    ],
)
def test_a_change_without_a_day_may_have_come_later(moved: str, missing: str) -> None:
    assert told(plan(f"{{{moved}}}")) == [
        (
            "Måltallet for «Kortere ruter» er endret, men planen viser ikke om det var før eller "
            f"etter den første målingen 2026-03-31. Dette mangler: {missing}."
        )
    ]


@pytest.mark.parametrize(
    "moved",
    [
        "",
        "{dato: 2026-03-31}",
        "{dato: 2026-03-30, var: 260}",
        "{dato: 2026-09-01, begrunnelse: To nye veier, enige: [geir]}",
    ],
)
def test_no_change_an_early_one_and_an_agreed_one_meet_it(moved: str) -> None:
    assert verdict_of("GEV524", plan(moved, moved)).status == "met"


def test_every_change_is_judged() -> None:
    moves = "{dato: 2026-04-01}, {dato: 2026-02-01}, {var: 5}"

    assert len(told(plan(moves, moves))) == 4


@pytest.mark.parametrize(
    ("measured", "gaps"),
    [
        ("{dato: 2026-01-01}, {verdi: 7}, {dato: 2026-04-01, verdi: 1}", 0),
        ("{dato: 2026-12-01, verdi: 1}", 0),
        ("{dato: 2026-03-31, verdi: 1}", 1),
    ],
)
def test_only_measurements_that_are_made_count_as_the_first(measured: str, gaps: int) -> None:
    assert len(told(plan("{dato: 2026-04-01}", measured=measured))) == gaps


def test_a_day_that_could_not_be_read_is_to_be_corrected_first() -> None:
    [sentence] = told(plan("{dato: i vår}"))

    assert "(se GEV002)" in sentence


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\n", NO_GAINS),
        ("gevinst: 1\ngevinster: [{id: a}]\n", NOT_MEASURED),
        (plan("{var: 260}", measured=""), NOT_MEASURED),
        (plan("{var: 260}", measured="{dato: 2026-03-31}"), NOT_MEASURED),
        (plan("{var: 260}", measured="{dato: 2026-11-03, verdi: 3}"), NOT_MEASURED),
    ],
)
def test_before_the_first_measurement_it_does_not_apply(text: str, reason: Text) -> None:
    assert verdict_of("GEV524", text) == NotApplicable(reason)


def test_a_gain_that_is_not_measured_is_left_out() -> None:
    text = plan() + "  - {id: b, måltall: {endret: [{var: 5}]}}\n"

    assert verdict_of("GEV524", text).status == "met"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    text = plan("{dato: 2026-04-01}", "{var: 5}")

    assert told(text, "nn") == [
        (
            "Nullpunktet for «Kortere ruter» er endra, men planen viser ikkje om det var før eller "
            "etter den første målinga 2026-03-31. Dette manglar: dato, grunngiving og kven som er einige."
        ),
        (
            "Måltalet for «Kortere ruter» vart endra 2026-04-01, etter den første målinga "
            "2026-03-31. Dette manglar: grunngiving og kven som er einige."
        ),
    ]
    assert told(text, "en") == [
        (
            "The baseline of “Kortere ruter” was changed, but the plan does not show whether that "
            "was before or after the first measurement 2026-03-31. What is missing: the date, the "
            "reason and who agreed."
        ),
        (
            "The target of “Kortere ruter” was changed 2026-04-01, after the first measurement "
            "2026-03-31. What is missing: the reason and who agreed."
        ),
    ]
