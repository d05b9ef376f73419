"""Which figures of a plan are costs and gains in kroner, and which are not; real cases worked out by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from gevinst.value.terms import OUR_YEARS, STATE_RATE, Asked, From
from gevinst.value.valued import Bound
from gevinst.words import Language
from tests.value.plans import HEAD, counts, lacks, of_example, result, valued

IN_USE = HEAD + "løsning: {tas_i_bruk: 2026-01-01}\n"
NOTHING_GIVEN = [
    "investering: ikke oppgitt",
    "innføring: ikke oppgitt",
    "opplæring: ikke oppgitt",
    "drift per år: ikke oppgitt",
]


def saving(text: str, more: str = "") -> str:
    return (
        f"{IN_USE}gevinster: [{{id: a, hva: Porto, slag: penger, innsparing: {{{text}}}{more}}}]\n"
    )


def why_not(text: str, more: str = "") -> str | None:
    [worth] = valued(saving(text, more)).worths
    return worth.why_not.to(Language.NB) if worth.why_not else None


def money(text: str, more: str = "") -> tuple[int, bool] | None:
    [worth] = valued(saving(text, more)).worths
    return (int(worth.money.amount.likely), worth.money.yearly) if worth.money else None


# ---- costs


def test_the_highest_of_several_figures_for_one_cost_counts_and_they_are_never_added_up() -> None:
    found = of_example("nattilsyn")

    # 236 participant hours × 480 kr = 113 280 kr of work, 236 × 520 = 122 720 kr of backfill, and 160 hours × 480 kr
    # = 76 800 kr to implement it are all less than what is granted; so are the 206 000 kr of the units and the total.
    assert counts(found) == {
        "investment": [("lisenser", 900_000), ("utstyr", 450_000)],
        "introduction": [("omstilling", 90_000)],
        "training": [("opplæring", 310_000)],
        "backfill": [("frikjøp", 125_000)],
        "running": [],
    }
    assert found.costs.once.likely == 1_875_000
    assert [
        int(line.amount.likely) for line in found.costs.lines[next(iter(found.costs.lines))]
    ] == [
        900_000,
        450_000,
        1_875_000,
    ]


def test_what_is_worked_out_counts_where_it_is_more_than_what_is_granted() -> None:
    found = valued(
        IN_USE
        + "opplæring:\n  budsjett: {beløp: 10 000}\n  timekostnad: 500\n  timekostnad_frikjøp: 600\n"
        "  økter: [{deltakere: 10, timer: 3, frikjøpstimer: 20, kurskostnad: 4 000}]\n"
    )

    assert counts(found)["training"] == [("arbeidstid i øktene", 15_000), ("kurskostnader", 4_000)]
    assert counts(found)["backfill"] == [("frikjøpstimer", 12_000)]


def test_what_units_set_aside_counts_beyond_what_is_counted_already() -> None:
    found = valued(
        IN_USE
        + "enheter: [{id: a, avsatt_tid: {beløp: 70 000}}, {id: b, avsatt_tid: {beløp: 50 000}}]\n"
        "opplæring: {budsjett: {beløp: 100 000}}\n"
    )

    assert counts(found)["introduction"] == [
        ("satt av i enhetene utover opplæring, frikjøp og innføring", 20_000)
    ]


def test_a_total_counts_beyond_the_lines_and_alone_where_there_are_none() -> None:
    beyond = valued(
        IN_USE
        + "ledelse: {finansiering: [{kostnad: utvikling, beløp: 60}], finansiering_samlet: 100}\n"
    )
    alone = valued(IN_USE + "ledelse: {finansiering_samlet: 100}\n")

    assert counts(beyond)["investment"] == [
        ("utvikling", 60),
        ("samlet finansiering utover det andre", 40),
    ]
    assert counts(alone)["investment"] == [("samlet finansiering", 100)]


def test_a_total_is_not_compared_with_grants_that_come_each_year() -> None:
    found = valued(
        IN_USE + "ledelse:\n  finansiering: [{kostnad: lisenser, beløp: 10, per: måned}]\n"
        "  finansiering_samlet: 500\n"
    )

    assert counts(found)["running"] == [("lisenser", 120)]
    assert counts(found)["investment"] == []


def test_what_is_not_given_is_listed_and_what_is_given_as_nothing_is_known() -> None:
    assert lacks(valued(IN_USE)) == NOTHING_GIVEN
    found = valued(
        IN_USE + "ledelse:\n  finansiering:\n"
        "    - {kostnad: lisenser, beløp: 0}\n    - {kostnad: omstilling, beløp: 0}\n"
        "    - {kostnad: opplæring, beløp: 0}\n    - {kostnad: drift, beløp: 0, per: år}\n"
    )
    assert lacks(found) == []
    assert found.bound is Bound.EXACT


@pytest.mark.parametrize(
    ("line", "lacking"),
    [
        ("{kostnad: drift}", "finansiering, drift: ikke noe beløp som kan brukes"),
        ("{kostnad: drift, beløp: 1.200}", "finansiering, drift: ikke noe beløp som kan brukes"),
        ("{kostnad: drift, beløp: -5}", "finansiering, drift: ikke noe beløp som kan brukes"),
        (
            "{kostnad: drift, beløp: 5, per: vakt}",
            "finansiering, drift: beløpet gjelder per vakt, og planen sier ikke hvor mange det er i året",
        ),
    ],
)
def test_a_grant_that_can_not_be_counted_is_told(line: str, lacking: str) -> None:
    assert lacking in lacks(valued(f"{IN_USE}ledelse: {{finansiering: [{line}]}}\n"))


def test_training_that_can_only_partly_be_worked_out_is_told() -> None:
    found = valued(
        IN_USE + "opplæring: {timekostnad: 500, økter: [{deltakere: 2, timer: 1}, {timer: 4}]}\n"
    )

    assert counts(found)["training"] == [("arbeidstid i øktene", 1000)]
    assert "opplæring: bare en del kan regnes ut av øktene" in lacks(found)


# ---- gains in kroner


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("beløp: 900, per: år, budsjettpost: Porto", (900, True)),
        ("beløp: 900, per: måned, budsjettpost: Porto", (10_800, True)),
        ("beløp: 10, per: uke, budsjettpost: Porto", (520, True)),
        ("beløp: 900, per: engang, budsjettpost: Porto", (900, False)),
        ("beløp: 9, per: sak, volum: 200, budsjettpost: Porto", (1800, True)),
        ("volum: 200, stykkpris: 9, budsjettpost: Porto", (1800, True)),
        ("beløp: 1800, volum: 200, stykkpris: 9, budsjettpost: Porto", (1800, True)),
        ("timer: 20, timekostnad: 500, budsjettpost: Lønn", (10_000, True)),
        ("timer: 20, timekostnad: 500, per: engang, budsjettpost: Lønn", (10_000, False)),
        ("per: år, deler: [{beløp: 3}, {beløp: 4}], budsjettpost: Porto", (7, True)),
    ],
)
def test_a_saving_is_counted_as_the_plan_says_it_comes(
    text: str, expected: tuple[int, bool]
) -> None:
    assert money(text) == expected


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("beløp: 900, per: år", "planen sier ikke hvilken budsjettpost som går ned"),
        (
            "beløp: 900, per: år, budsjettpost: TBD",
            "planen sier ikke hvilken budsjettpost som går ned",
        ),
        ("beløp: 900, budsjettpost: P", "det står ikke om 900 kr spares hvert år eller én gang"),
        (
            "beløp: 9, per: vakt, budsjettpost: P",
            "9 kr spares per vakt, og planen sier ikke hvor mange det er i året",
        ),
        ("budsjettpost: P", "det står ikke hvor mye som spares"),
        ("beløp: 1.200, per: år, budsjettpost: P", "det står ikke hvor mye som spares"),
        ("beløp: 90, per: ofte, budsjettpost: P", "det står ikke hvor mye som spares"),
        ("beløp: -90, per: år, budsjettpost: P", "et tall i innsparingen er under null"),
        (
            "per: år, deler: [{beløp: 3}, {hva: x}], budsjettpost: P",
            "det står ikke hvor mye som spares",
        ),
        (
            "timer: 2, timekostnad: 5, volum: 3, stykkpris: 7, budsjettpost: P",
            "timer og antall er begge oppgitt uten beløp, så det kan ikke avgjøres om de er to innsparinger",
        ),
    ],
)
def test_a_saving_that_is_no_money_yet_says_why(text: str, why: str) -> None:
    assert money(text) is None
    assert why_not(text) == why


def test_hours_with_a_price_stay_hours_until_a_budget_line_falls() -> None:
    freed = ", frigjort_tid: {timer: 100, brukes_til: Besøk}"

    without = valued(saving("timer: 60, timekostnad: 500", freed))
    taken = valued(saving("timer: 60, timekostnad: 500, budsjettpost: Lønn", freed))

    assert without.hours == 100
    assert without.result is None
    assert taken.hours == 40  # 60 of the 100 hours are the 30 000 kr
    assert taken.result
    assert taken.result.rows[0].gains == 30_000


def test_a_gain_without_a_target_is_there_from_the_day_its_owner_answers_for_it_or_from_first_use() -> (
    None
):
    assert result(saving("beløp: 100, per: år, budsjettpost: P")).rows[0].gains == 100
    answered = result(saving("beløp: 100, per: år, budsjettpost: P", ", måles_på_fra: 2027-01-01"))
    assert [row.gains for row in answered.rows[:2]] == [50, 100]


def test_harm_elsewhere_in_kroner_a_year_is_a_cost_and_help_there_is_no_gain() -> None:
    text = (
        IN_USE + "enheter: [{id: arkiv}, {id: skole}]\n"
        "gevinster:\n- måleindikator: {måleenhet: kr per år}\n"
        "  innsparing: {beløp: 100, per: år, budsjettpost: P}\n"
        "  virkninger_andre_steder: [{enhet: arkiv, beløp: -30}, {enhet: skole, beløp: 20}]\n"
    )

    row = result(text).rows[1]
    assert row.costs == 30
    assert row.gains == 100


@pytest.mark.parametrize("unit", ["kr", "kroner per sak", "timer", "minutter per år"])
def test_harm_elsewhere_in_any_other_measure_is_told_and_not_priced(unit: str) -> None:
    found = valued(
        IN_USE + "enheter: [{id: arkiv, navn: Arkivet}]\n"
        f"gevinster: [{{hva: Porto, måleindikator: {{måleenhet: {unit}}}, "
        "virkninger_andre_steder: [{enhet: arkiv, hva: Skanner mer, beløp: -30}]}]\n"
    )

    assert lacks(found)[-1] == "«Porto», Skanner mer i Arkivet: ikke oppgitt i kroner per år"


def test_gains_that_seem_to_claim_the_same_are_told_and_not_guessed_away() -> None:
    found = valued(
        IN_USE + "enheter: [{id: a}]\ngevinster:\n"
        "  - {id: tid, slag: tid, enheter: [a], frigjort_tid: {timer: 100}}\n"
        "  - id: penger\n    slag: penger\n    enheter: [a]\n"
        "    innsparing: {timer: 100, timekostnad: 500, budsjettpost: Lønn}\n"
    )

    assert [(pair.later, pair.earlier) for pair in found.twice] == [(1, 0)]
    assert found.result
    assert found.result.rows[0].gains == 50_000


# ---- terms


def test_what_is_asked_for_goes_before_the_plan_and_the_plan_before_the_default() -> None:
    own = IN_USE + "gevinstrealiseringsplan: {kalkulasjonsrente: 3 %, analyseperiode: 8}\n"

    asked = valued(own, Asked(rate=Decimal(6), years=2)).terms
    said, default = valued(own).terms, valued(IN_USE).terms

    assert [int(each.rate) for each in (asked, said, default)] == [6, 3, 4]
    assert [each.years for each in (asked, said, default)] == [2, 8, 5]
    assert [each.rate_from for each in (asked, said, default)] == [*From]
    assert [each.years_from for each in (asked, said, default)] == [*From]


@pytest.mark.parametrize(
    "said",
    [
        "kalkulasjonsrente: 400",
        "kalkulasjonsrente: -1",
        "analyseperiode: 0",
        "analyseperiode: 1000000",
    ],
)
def test_terms_that_can_not_be_used_are_as_unsaid(said: str) -> None:
    terms = valued(f"{IN_USE}gevinstrealiseringsplan: {{{said}}}\n").terms

    assert (terms.rate, terms.years) == (STATE_RATE, OUR_YEARS)


# ---- real cases


def test_gildeskal_has_time_and_money_in_one_rate_so_nothing_is_counted_until_a_budget_line_falls() -> (
    None
):
    found = of_example("real/gildeskal")
    [letters] = found.worths

    # KS's rule of thumb: 6 000 letters × 40 kr = 240 000 kr, of which nobody says how much is postage.
    assert letters.claim
    assert letters.claim.line
    assert letters.claim.line.amount.likely == 240_000
    assert letters.money is None
    assert found.hours == 0
    assert found.result is None
    assert found.starts is None


def test_samnanger_moves_work_to_technical_operations_which_is_told_as_an_effect_without_a_price() -> (
    None
):
    found = of_example("real/samnanger")
    [keys] = found.worths
    [moved] = keys.elsewhere

    assert (moved.unit, moved.effect.what, moved.line) == (
        "Teknisk drift",
        "Monterer låsane og byter batteri",
        None,
    )
    assert lacks(found)[-1].startswith(
        "«Tilsette og brukarar er nøgde med å sleppe nøklar», Monterer låsane"
    )
    assert found.result is None  # it has a day, but neither a cost nor a gain in kroner
    assert found.bound is Bound.AT_MOST


def test_the_trial_of_home_monitoring_shifts_load_to_the_gps_and_claims_money_without_a_sum() -> (
    None
):
    found = of_example("real/digital-hjemmeoppfolging")

    assert lacks(found)[-2:] == [
        "«Lavere kostnad for helsetjenesten»: det står ikke hvor mye som spares",
        "«Lavere kostnad for helsetjenesten», Flere kontakter med fastlegen i Fastlegene: ikke oppgitt i kroner per år",
    ]
    assert found.bound is Bound.OPEN


def test_digisos_frees_time_of_an_unknown_size_and_it_stays_time() -> None:
    found = of_example("real/digisos")
    [documents] = found.worths

    assert documents.freed is None
    assert documents.claim is None
    assert found.hours == 0


def test_sortland_declares_small_pieces_of_time_as_money_and_they_stay_hours() -> None:
    found = of_example("real/sortland")
    time, _ = found.worths

    # 37 people × 365 days × 30 minutes = 6 752.5 hours; × 300 kr = 2 025 750 kr, which no budget line holds.
    assert found.hours == Decimal("6752.5")
    assert time.claim
    assert time.claim.line
    assert time.claim.line.amount.likely == 2_025_750
    assert time.money is None


def test_night_supervision_pays_for_itself_in_time_and_not_in_kroner() -> None:
    found = of_example("nattilsyn")
    assert found.result

    # 102 000 kr a year from 2026-12-31, growing from 2026-02-02: 32/365 to 364/365 of the year, half of it: 46 389 kr
    # and one whole day, 279 kr.
    first = found.result.rows[0]
    assert first.gains.quantize(Decimal(1)) == 46_668
    assert first.costs == 1_875_000
    assert found.hours == 2464
    # −1 828 332 + 102 000 × (1/1,04 + 1/1,04² + 1/1,04³ + 1/1,04⁴ = 3,629895) = −1 828 332 + 370 249
    assert found.result.net_present_value.quantize(Decimal(1)) == -1_458_082
    assert found.bound is Bound.AT_MOST


def test_a_whole_example_pays_only_where_most_goes_well() -> None:
    found = of_example("byggjesak").result
    assert found

    # 608 400 kr, and 12 000 a year from 2026-09-07 (116 of 365 days), against 134 400 a year: eight years at 4 %.
    assert found.rows[0].costs.quantize(Decimal(1)) == 608_400 + 3_814
    assert found.net_present_value.quantize(Decimal(1)) == 106_356
    assert {case.value: amount.quantize(Decimal(1)) for case, amount in found.cases.items()} == {
        "low": -107_175,
        "high": 228_121,
    }
    assert found.payback == 2032
