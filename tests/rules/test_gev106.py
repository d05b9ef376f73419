"""GEV106: those at the low level get help of their own."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(rest: str = "", *, low: str = "lav: 6", more: str = "") -> str:
    return f"enheter: [{{id: sør, navn: Sør, digital_kompetanse: {{{low}}}}}{more}]\n{rest}"


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV106", text, language=language)


def session(fields: str, *more: str) -> str:
    lines = "".join(f"    - {{enheter: [sør], {each}}}\n" for each in (fields, *more))
    return plan(f"opplæring:\n  økter:\n{lines}")


MEASURE = "endring: {endringstiltak: [{mot: lav_kompetanse, enhet: %s, hva: %s}]}\n"
CAUSE = "endring: {motstand: [{enhet: sør, årsak: lav_kompetanse, %s}]}\n"


@pytest.mark.parametrize(
    "text",
    [
        plan(MEASURE % ("sør", "To og to på vakt")),
        plan(CAUSE % "tiltak: To og to på vakt"),
        plan(CAUSE % "funnet: ja, tiltak: To og to på vakt"),
        session("kompetansenivå: lav"),
        session("kompetansenivå: lav, deltakere: 6"),
        session("kompetansenivå: lav, deltakere: 7"),
        session("kompetansenivå: lav, deltakere: 3", "kompetansenivå: lav, deltakere: 3"),
        session("kompetansenivå: lav, deltakere: 3", "kompetansenivå: lav"),
    ],
)
def test_a_measure_or_sessions_for_them_are_help_of_their_own(text: str) -> None:
    assert of(text) == []


@pytest.mark.parametrize(
    "text",
    [
        plan(),
        plan(MEASURE % ("nord", "To og to på vakt")),
        plan(MEASURE % ("sør", "avklares")),
        plan(MEASURE.replace("lav_kompetanse", "lav_vilje") % ("sør", "Besøk")),
        plan(CAUSE % "funnet: nei, tiltak: To og to på vakt"),
        plan(CAUSE % "funnet: ja"),
        plan(CAUSE.replace("lav_kompetanse", "usikkerhet") % "tiltak: Prøvenatt"),
        session("kompetansenivå: alle, deltakere: 6"),
        session("deltakere: 6"),
        session("kompetansenivå: lav, deltakere: 6").replace("[sør]", "[nord]"),
    ],
)
def test_what_is_for_others_or_says_nothing_is_no_help(text: str) -> None:
    [(_, sentence)] = of(text)

    assert sentence == (
        "De med lav digital kompetanse har ingen egen hjelp i Sør (antall: 6). "
        "Skriv et tiltak mot «lav_kompetanse», eller legg inn en økt for lavt nivå."
    )


def test_sessions_with_fewer_places_leave_a_number_without_help() -> None:
    text = session("kompetansenivå: lav, deltakere: 3", "kompetansenivå: lav, deltakere: 2")

    assert of(text) == [
        (
            4,
            "I Sør er antallet med lav digital kompetanse 6, men øktene for dem har plass til 5. Uten hjelp: 1.",
        )
    ]


def test_a_measure_helps_those_that_the_sessions_have_no_place_for() -> None:
    assert of(session("kompetansenivå: lav, deltakere: 3") + MEASURE % ("sør", "To og to")) == []


def test_only_units_with_people_at_the_low_level_are_asked_and_named_in_one_gap() -> None:
    more = ", {id: nord, digital_kompetanse: {lav: 1}}, {id: øst, digital_kompetanse: {lav: 0}}, {id: vest}"
    [(line, sentence)] = of(plan(more=more))

    assert line == 1
    assert "i Sør (antall: 6) og nord (antall: 1)." in sentence


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\n", "GEV501"),
        (plan(low="lav: 0"), "ingen enhet har ansatte med lav"),
        (plan(low="høy: 4"), "GEV105"),
        (plan(low="lav: 0", more=", {id: nord}"), "GEV105"),
    ],
)
def test_why_it_does_not_apply(text: str, reason: str) -> None:
    verdict = verdict_of("GEV106", text)

    assert verdict.status == "not_applicable"
    assert reason in verdict.reason.nb  # type: ignore[union-attr]


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    short = session("kompetansenivå: lav, deltakere: 5")

    assert of(plan(), "nn")[0][1] == (
        "Dei med låg digital kompetanse har inga eiga hjelp i Sør (tal: 6). "
        "Skriv eit tiltak mot «låg_kompetanse», eller legg inn ei økt for lågt nivå."
    )
    assert of(plan(), "en")[0][1] == (
        "Those with low digital skills have no help of their own in Sør (number: 6). "
        "Write a measure against “low_skill”, or add a session for the low level."
    )
    assert of(short, "nn")[0][1].endswith("har plass til 5. Utan hjelp: 1.")
    assert of(short, "en")[0][1].endswith("the sessions for them hold 5. Without help: 1.")
