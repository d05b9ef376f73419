"""GEV303: training hours of people who must be replaced have backfill, or a reason for none."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import Gaps, NotApplicable
from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV303", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(
    session: str,
    unit: str = "turnus: ja, ansatte: 30",
    training: str = "timekostnad_frikjøp: 500",
    area: str = "helse_og_omsorg",
) -> str:
    return (
        f"prosjekt: {{tjenesteområde: {area}}}\n"
        f"enheter:\n  - {{id: natt, navn: Natt, {unit}}}\n"
        f"opplæring:\n  {training}\n  økter:\n"
        f"    - {{id: kurs, enheter: [natt], deltakere: 20, timer: '1,5', {session}}}\n"
    )


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        ("ja", None),
        ("29", "Det mangler 1 timer."),
        ("30", None),
        ("31", None),
        ("0", "Det mangler 30 timer."),
        ("-4", "Det mangler 30 timer."),
    ],
)
def test_backfill_covers_the_participants_times_the_hours(hours: str, told: str | None) -> None:
    field = (
        "uten_frikjøp_fordi: Alle møter på planleggingsdag"
        if hours == "ja"
        else f"frikjøpstimer: {hours}"
    )
    sentences = [sentence for _, sentence in of(plan(field)) if "timekostnad" not in sentence]

    assert len(sentences) == (told is not None)
    assert all(sentence.endswith(told or "") for sentence in sentences)


def test_the_session_the_calculation_and_the_hours_set_aside_are_told() -> None:
    assert of(plan("frikjøpstimer: 12")) == [
        (
            8,
            "Økten «kurs» tar ansatte i Natt ut av tjenesten i 30 timer til sammen (20 × 1,5), men det er satt av 12 timer frikjøp. Det mangler 18 timer.",
        )
    ]


@pytest.mark.parametrize(
    ("session", "write"), [("metode: øving", ("backfill_hours",)), ("frikjøpstimer: 3", ())]
)
def test_hours_are_to_be_written_where_there_are_none_and_changed_where_there_are(
    session: str, write: tuple[str, ...]
) -> None:
    verdict = verdict_of("GEV303", f"gevinst: 1\n{plan(session)}")

    assert isinstance(verdict, Gaps)
    assert verdict.gaps[0].write == write


def test_nothing_set_aside_is_told_also_where_the_hours_are_unknown() -> None:
    bare = plan("metode: video").replace("deltakere: 20, ", "")

    assert of(bare) == [
        (
            8,
            "Økten «kurs» tar ansatte i Natt ut av tjenesten, men det er ikke satt av timer til frikjøp.",
        )
    ]
    assert of(bare.replace("metode: video", "frikjøpstimer: 1")) == []


def test_hours_without_money_for_them_are_told_once() -> None:
    assert of(plan("frikjøpstimer: 30", training="timekostnad: 450")) == [
        (
            5,
            "Det er satt av timer til frikjøp, men planen har ingen timekostnad for dem: det er ikke vist at det er penger til vikarer.",
        )
    ]
    assert len(of(plan("frikjøpstimer: 30", training="timekostnad_frikjøp: 0"))) == 1


@pytest.mark.parametrize(
    ("session", "training", "gaps"),
    [
        ("metode: øving", "uten_frikjøp_fordi: Skolen er stengt på planleggingsdager", 0),
        ("frikjøpstimer: 10", "uten_frikjøp_fordi: Skolen er stengt på planleggingsdager", 2),
        ("metode: øving", "uten_frikjøp_fordi: avklares", 1),
        ("uten_frikjøp_fordi: TBD", "timekostnad_frikjøp: 500", 1),
        ("uten_frikjøp_fordi: ja", "timekostnad_frikjøp: 500", 1),
        ("metode: øving", "uten_frikjøp_fordi: ja", 1),
    ],
)
def test_a_reason_for_all_holds_where_no_hours_are_set_aside(
    session: str, training: str, gaps: int
) -> None:
    assert len(of(plan(session, training=training))) == gaps


@pytest.mark.parametrize(
    ("area", "unit", "gaps"),
    [
        ("teknisk", "turnus: nei", 0),
        ("teknisk", "turnus: nei, heldøgnsdrift: nei", 0),
        ("teknisk", "turnus: ja", 1),
        ("teknisk", "turnus: nei, heldøgnsdrift: ja", 1),
        ("oppvekst", "turnus: nei", 1),
        ("helse_og_omsorg", "turnus: nei", 1),
        ("samferdsel", "turnus: nei, tjenesteområde: oppvekst", 1),
        ("helse_og_omsorg", "turnus: nei, tjenesteområde: administrasjon", 0),
    ],
)
def test_shift_work_and_the_service_area_decide_who_must_be_replaced(
    area: str, unit: str, gaps: int
) -> None:
    found = of(plan("metode: øving", unit, area=area))

    assert len(found) == gaps
    assert all("satt av 0 timer" in told for _, told in found)


def test_what_keeps_it_from_being_decided_is_asked_for() -> None:
    assert of(plan("metode: øving", "ansatte: 30", area="teknisk")) == [
        (
            4,
            "Det står ikke om Natt har turnus, så det kan ikke avgjøres om ansatte må erstattes når de er på opplæring.",
        )
    ]
    assert of(plan("metode: øving", "turnus: nei", area="avklares")) == [
        (
            2,
            "Det står ikke hvilket tjenesteområde Natt hører til, så det kan ikke avgjøres om ansatte må erstattes når de er på opplæring.",
        )
    ]


def shared(hours: int, employees: str = "ansatte: 12") -> str:
    return (
        "prosjekt: {tjenesteområde: teknisk}\n"
        f"enheter: [{{id: natt, navn: Natt, turnus: ja, ansatte: 15}}, {{id: dag, turnus: nei, {employees}}}]\n"
        "opplæring: {timekostnad_frikjøp: 500, økter: [\n"
        f"  {{id: kurs, enheter: [natt, dag], deltakere: 20, timer: 2, frikjøpstimer: {hours}}}]}}\n"
    )


def test_a_shared_session_is_covered_only_when_all_who_may_come_are() -> None:
    assert of(shared(30)) == []
    [(line, told)] = of(shared(29))
    assert line == 5
    assert "felles for Natt" in told
    assert "kan mangle inntil 1 timer frikjøp" in told


def test_a_shared_session_whose_other_units_are_full_is_exact() -> None:
    [(_, told)] = of(shared(0, "ansatte: 5"))

    assert "i 30 timer til sammen (15 × 2)" in told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("enheter: []\n", "GEV501"),
        ("enheter: [{id: a}]\nopplæring: {økter: [{deltakere: 3}]}\n", "GEV307"),
        (plan("metode: øving", "turnus: nei", area="teknisk"), "har turnus eller hører til"),
    ],
)
def test_it_does_not_apply_where_nobody_who_trains_is_replaced(text: str, words: str) -> None:
    verdict = verdict_of("GEV303", f"gevinst: 1\n{text}")

    assert isinstance(verdict, NotApplicable)
    assert words in verdict.reason.nb


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "nn",
            "ut av tenesta i 30 timar til saman (20 × 1,5), men det er sett av 12 timar frikjøp. Det manglar 18 timar.",
        ),
        (
            "en",
            "out of the service for 30 hours in all (20 × 1.5), but 12 hours of backfill are set aside. 18 hours are missing.",
        ),
    ],
)
def test_the_sentences_are_whole_in_the_other_languages(language: str, words: str) -> None:
    assert words in of(plan("frikjøpstimer: 12"), language)[0][1]
    for text in (shared(1), plan("metode: øving", "ansatte: 3", area="teknisk")):
        [(_, told)] = of(text, language)
        assert told.endswith(".")
