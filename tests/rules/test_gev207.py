"""GEV207: the funding pays for training, backfill and new ways of working, not for tools alone."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

ALL = {"lisenser": "900 000", "opplæring": "310 000", "frikjøp": "125 000", "omstilling": "90 000"}


def plan(lines: dict[str, str | None], area: str = "helse_og_omsorg", more: str = "") -> str:
    funding = "".join(
        f"    - {{kostnad: {cost}{f', beløp: {amount}' if amount else ''}}}\n"
        for cost, amount in lines.items()
    )
    project = f"prosjekt: {{tjenesteområde: {area}}}\n" if area else "prosjekt: {navn: Ny}\n"
    return f"gevinst: 1\n{project}ledelse:\n  finansiering:\n{funding}{more}"


def without(*costs: str) -> dict[str, str | None]:
    return {cost: amount for cost, amount in ALL.items() if cost not in costs}


BECAUSE = "opplæring: {uten_frikjøp_fordi: Alle planleggingsdagene er uten barn}\n"
SHIFTS = "enheter: [{id: vakt, turnus: ja}]\n"
ALL_DAY = "enheter: [{id: vakt, heldøgnsdrift: ja}]\n"


@pytest.mark.parametrize(
    "text",
    [
        plan({**ALL}),
        plan({**ALL, "opplæring": "0.01"}),
        plan(without("frikjøp"), "teknisk"),
        plan(without("frikjøp"), "samferdsel"),
        plan(without("frikjøp"), "administrasjon"),
        plan(without("frikjøp"), "teknisk", "enheter: [{id: vakt, turnus: nei}]\n"),
        plan(without("frikjøp"), "oppvekst", BECAUSE),
        plan(without("frikjøp"), "teknisk", SHIFTS + BECAUSE),
        plan({**ALL, "frikjøp": "0"}, "teknisk"),
        plan({**ALL, "utstyr": None}),
        plan({**ALL, "opplæring": "0", "training": "5 000"}),
    ],
)
def test_money_for_what_the_introduction_takes_meets_it(text: str) -> None:
    assert verdict_of("GEV207", text).status == "met"


@pytest.mark.parametrize(
    ("lines", "missing"),
    [
        (without("opplæring"), "ingenting til opplæring."),
        (without("omstilling"), "ingenting til omstilling."),
        (without("frikjøp"), "ingenting til frikjøp (skriv ellers"),
        (without("opplæring", "omstilling"), "ingenting til opplæring og omstilling."),
        (without("opplæring", "frikjøp", "omstilling"), "opplæring, omstilling og frikjøp (skriv"),
    ],
)
def test_what_there_is_no_money_for_is_named(lines: dict[str, str | None], missing: str) -> None:
    [(line, sentence)] = gaps_of("GEV207", plan(lines))

    assert line == 4
    assert missing in sentence


def test_the_sums_are_shown() -> None:
    lines = {"lisenser": "640 000", "utstyr": "210 000", "licences": "10 000", "frikjøp": "1"}
    sentences = [
        gaps_of("GEV207", plan({**lines}), language=language)[0][1].replace(
            "\N{NO-BREAK SPACE}", " "
        )
        for language in ("nb", "nn", "en")
    ]

    assert "Av 860 001 kr (lisenser 650 000 kr, utstyr 210 000 kr og frikjøp 1 kr)" in sentences[0]
    assert "lisensar 650 000 kr" in sentences[1]
    assert "Of NOK 860,001 (licences NOK 650,000, hardware NOK 210,000" in sentences[2]


@pytest.mark.parametrize(
    ("area", "more"),
    [
        ("oppvekst", ""),
        ("helse_og_omsorg", ""),
        ("", ""),
        ("teknisk", SHIFTS),
        ("teknisk", ALL_DAY),
    ],
)
def test_backfill_is_due_where_people_must_be_replaced_or_nothing_says_that_they_need_not(
    area: str, more: str
) -> None:
    [(_, sentence)] = gaps_of("GEV207", plan(without("frikjøp"), area, more))

    assert "frikjøp" in sentence


def session(more: str) -> str:
    return f"opplæring: {{økter: [{{enheter: [vakt], deltakere: 4, timer: 2, {more}}}]}}\n"


OWN = "uten_frikjøp_fordi: Alle møter på planleggingsdagen"


@pytest.mark.parametrize(
    ("area", "more", "asked"),
    [
        ("teknisk", "enheter: [{id: vakt, tjenesteområde: oppvekst, turnus: nei}]\n", 1),
        ("oppvekst", "enheter: [{id: vakt, tjenesteområde: teknisk, turnus: nei}]\n", 0),
        ("oppvekst", "enheter: [{id: vakt, tjenesteområde: teknisk}]\n", 0),
        ("", "enheter: [{id: vakt, turnus: nei}]\n", 1),
        ("teknisk", SHIFTS + session(OWN), 0),
        ("teknisk", SHIFTS + session("uten_frikjøp_fordi: ja"), 1),
        ("teknisk", SHIFTS + session(f"{OWN}, frikjøpstimer: 8"), 1),
        ("teknisk", SHIFTS + session("frikjøpstimer: 8"), 1),
    ],
)
def test_money_is_asked_for_where_the_requirement_on_backfill_asks_for_hours(
    area: str, more: str, asked: int
) -> None:
    told = gaps_of("GEV207", plan(without("frikjøp"), area, more))
    missing = gaps_of("GEV303", plan(without("frikjøp"), area, more))

    assert len(told) == asked
    assert asked or not missing or "turnus" in missing[0][1]


def test_hours_that_are_set_aside_cost_money_whatever_is_said_of_the_rest() -> None:
    both = SHIFTS + session("frikjøpstimer: 8").replace(
        "opplæring: {", "opplæring: {uten_frikjøp_fordi: Stengt på planleggingsdagen, "
    )

    assert len(gaps_of("GEV207", plan(without("frikjøp"), "teknisk", both))) == 1


def test_a_bare_yes_is_no_reason_for_going_without_backfill() -> None:
    bare = "opplæring: {uten_frikjøp_fordi: ja}\n"

    assert len(gaps_of("GEV207", plan(without("frikjøp"), "oppvekst", bare))) == 1


FAULTS = [
    ("gevinst: 1\n", 1, "opplæring, omstilling og frikjøp"),
    (plan({}), 4, "hva som er bevilget"),
    (plan({**ALL, "opplæring": None}), 6, "Linjen for opplæring i finansieringen mangler beløp"),
    (plan({**ALL, "opplæring": "TBD"}), 6, "Linjen for opplæring i finansieringen mangler beløp"),
    (plan({**ALL, "omstilling": "0"}), 8, "Linjen for omstilling i finansieringen er 0 kr"),
    (
        plan({**ALL, "frikjøp": "-5"}),
        7,
        "Linjen for frikjøp i finansieringen er \N{MINUS SIGN}5 kr",
    ),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_each_line_without_money_is_told(text: str, line: int, words: str) -> None:
    [(found, sentence)] = gaps_of("GEV207", text)

    assert found == line
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("text", [text for text, _, _ in FAULTS] + [plan(without("frikjøp"))])
def test_each_sentence_is_whole_in_each_language(text: str, language: str) -> None:
    [(_, sentence)] = gaps_of("GEV207", text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_line_that_does_not_say_what_it_is_for_is_told_where_something_is_missing() -> None:
    unsaid = "    - {beløp: 70 000}\n"
    missing = gaps_of("GEV207", plan(without("opplæring"), more=unsaid))

    assert [line for line, _ in missing] == [4, 8]
    assert "sier ikke hva pengene er til" in missing[1][1]
    assert gaps_of("GEV207", plan({**ALL}, more=unsaid)) == []


def test_lines_that_do_not_decide_are_left_alone() -> None:
    lines = {**without("omstilling"), "drift": "0", "utstyr": None}

    assert [line for line, _ in gaps_of("GEV207", plan(lines))] == [4]


def test_a_line_that_is_taken_back_by_another_is_told_by_that_other() -> None:
    lines = {**ALL, "training": "-400 000"}

    assert [line for line, _ in gaps_of("GEV207", plan({**lines}))] == [9]
