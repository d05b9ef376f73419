"""What a change of a plan means is told, in three languages, and how it is written is not a change."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gevinst.changes.change import OF_GAPS, Kind
from gevinst.changes.compare import compared
from gevinst.changes.differences import differences
from gevinst.check.judge import judge_plan
from gevinst.edit.vocabulary import translated
from gevinst.words import Language
from tests.hostile.any_plan import any_plan
from tests.plans import loaded, report_of

if TYPE_CHECKING:
    from gevinst.changes.change import Change
    from gevinst.changes.compare import Compared
    from gevinst.check.verdict import PlanReport

EXAMPLES = Path(__file__).parents[2] / "examples"
NIGHT = (EXAMPLES / "nattilsyn.gevinst.yaml").read_text(encoding="utf-8")
SAID = "{enhet: a, hva: Mindre kjøring på glatte veier}"
DAY = date(2026, 11, 2)
WHOLE = [
    path
    for path in sorted(EXAMPLES.rglob("*.gevinst.yaml"))
    if path.name != "mangelfull.gevinst.yaml"
]
NO_BREAK = "\N{NO-BREAK SPACE}"


def between(old: str, new: str, phase: str | None = "realisation") -> Compared:
    return compared(report_of(old, phase=phase), report_of(new, phase=phase))


def edited(*edits: tuple[str, str]) -> str:
    text = NIGHT
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def told(found: Compared, kind: Kind, language: Language = Language.EN) -> list[str]:
    return [
        change.text.to(language, change.facts).replace(NO_BREAK, " ")
        for change in found.changes
        if change.kind is kind
    ]


class Meant(NamedTuple):
    """An edit of the night plan, and what is told of it."""

    kind: Kind
    old: str
    new: str
    nb: str
    nn: str
    en: str


TARGET = "måltall: {verdi: 5, dato: 2026-12-31}"
EVENTS = [
    Meant(
        Kind.PHASE, "fase: realisering", "fase: innføring",
        "Fasen er flyttet tilbake, fra realisering til innføring.",
        "Fasen er flytta tilbake, frå realisering til innføring.",
        "The phase was moved back, from realisation to rollout.",
    ),
    Meant(
        Kind.FIGURES, TARGET, TARGET.replace("5", "3"),
        "Måltallet for «Færre fall som ikke blir oppdaget om natten» er flyttet fra 5 fall per måned til 3 fall per måned. Ingen har sagt hvem som er enige i det.",
        "Måltalet for «Færre fall som ikke blir oppdaget om natten» er flytta frå 5 fall per måned til 3 fall per måned. Ingen har sagt kven som er einige i det.",
        "The target of “Færre fall som ikke blir oppdaget om natten” was moved from 5 fall per måned to 3 fall per måned. Nobody said who agreed.",
    ),
    Meant(
        Kind.FIGURES, TARGET,
        "måltall: {verdi: 7, dato: 2026-12-31, endret: [{dato: 2026-09-14, var: 5, begrunnelse: Nye brukere, enige: [rita, odd]}]}",
        "Måltallet for «Færre fall som ikke blir oppdaget om natten» er flyttet fra 5 fall per måned til 7 fall per måned. Enige: Rita Solberg og Odd Myhre (2026-09-14). Begrunnelse: «Nye brukere». Måltallet er nærmere nullpunktet enn før.",
        "Måltalet for «Færre fall som ikke blir oppdaget om natten» er flytta frå 5 fall per måned til 7 fall per måned. Einige: Rita Solberg og Odd Myhre (2026-09-14). Grunngiving: «Nye brukere». Måltalet er nærare nullpunktet enn før.",
        "The target of “Færre fall som ikke blir oppdaget om natten” was moved from 5 fall per måned to 7 fall per måned. Agreed by: Rita Solberg and Odd Myhre (2026-09-14). Reason: “Nye brukere”. The target is nearer to the baseline than before.",
    ),
    Meant(
        Kind.FIGURES, "nullpunkt: {verdi: 84", "nullpunkt: {verdi: 90",
        "Nullpunktet for «Færre fysiske tilsyn om natten» er flyttet fra 84 tilsyn per natt til 90 tilsyn per natt. Ingen har sagt hvem som er enige i det.",
        "Nullpunktet for «Færre fysiske tilsyn om natten» er flytta frå 84 tilsyn per natt til 90 tilsyn per natt. Ingen har sagt kven som er einige i det.",
        "The baseline of “Færre fysiske tilsyn om natten” was moved from 84 tilsyn per natt to 90 tilsyn per natt. Nobody said who agreed.",
    ),
    Meant(
        Kind.MEASURED, "{dato: 2026-08-31, verdi: 43}", "{dato: 2026-08-31, verdi: 38}",
        "Målingen av «Færre fysiske tilsyn om natten» 2026-08-31 er endret i ettertid, fra 43 tilsyn per natt til 38 tilsyn per natt.",
        "Målinga av «Færre fysiske tilsyn om natten» 2026-08-31 er endra i ettertid, frå 43 tilsyn per natt til 38 tilsyn per natt.",
        "The measurement of “Færre fysiske tilsyn om natten” on 2026-08-31 was altered afterwards, from 43 tilsyn per natt to 38 tilsyn per natt.",
    ),
    Meant(
        Kind.MEASURED, "      - {dato: 2026-03-31, verdi: 3 650}\n", "",
        "Målingen av «Lavere kostnad til kjøring om natten» 2026-03-31, 3 650 km per måned, er fjernet i ettertid.",
        "Målinga av «Lavere kostnad til kjøring om natten» 2026-03-31, 3 650 km per måned, er fjerna i ettertid.",
        "The measurement of “Lavere kostnad til kjøring om natten” on 2026-03-31, 3,650 km per måned, was taken away afterwards.",
    ),
    Meant(
        Kind.MEASURED, "      - {dato: 2026-09-30, verdi: 6}", "      - {dato: 2026-09-30, verdi: 6}\n      - {dato: 2026-07-31, verdi: 8}",
        "En måling av «Færre fall som ikke blir oppdaget om natten» er lagt til i ettertid, fra 2026-07-31: 8 fall per måned.",
        "Ei måling av «Færre fall som ikke blir oppdaget om natten» er lagd til i ettertid, frå 2026-07-31: 8 fall per måned.",
        "A measurement of “Færre fall som ikke blir oppdaget om natten” was added afterwards, from 2026-07-31: 8 fall per måned.",
    ),
    Meant(
        Kind.MEASURED, "      - {dato: 2026-09-30, verdi: 6}", "      - {dato: 2026-09-30, verdi: 6}\n      - {dato: 2026-10-31, verdi: 5}",
        "«Færre fall som ikke blir oppdaget om natten» er målt 2026-10-31: 5 fall per måned.",
        "«Færre fall som ikke blir oppdaget om natten» er målt 2026-10-31: 5 fall per måned.",
        "“Færre fall som ikke blir oppdaget om natten” was measured on 2026-10-31: 5 fall per måned.",
    ),
    Meant(
        Kind.RESPONSIBLE, "prosjekteier: rita", "prosjekteier: odd",
        "Prosjekteier: fra Rita Solberg til Odd Myhre. Det står ikke hvordan ansvaret ble overlevert fra Rita Solberg.",
        "Prosjekteigar: frå Rita Solberg til Odd Myhre. Det står ikkje korleis ansvaret vart overlevert frå Rita Solberg.",
        "Project owner: from Rita Solberg to Odd Myhre. It is not said how the responsibility was handed over from Rita Solberg.",
    ),
    Meant(
        Kind.RESPONSIBLE, "prosjekteier: rita", "prosjekteier: per",
        "Prosjekteier: fra Rita Solberg til Per Aune. Det var stedfortrederen som tok over.",
        "Prosjekteigar: frå Rita Solberg til Per Aune. Det var varamannen som tok over.",
        "Project owner: from Rita Solberg to Per Aune. The deputy took over.",
    ),
    Meant(
        Kind.RESPONSIBLE, "gevinstansvarlig: odd", "gevinstansvarlig: [odd, eva]",
        "Gevinstansvarlig for «Færre fall som ikke blir oppdaget om natten»: fra Odd Myhre til Odd Myhre og Eva Lund.",
        "Gevinstansvarleg for «Færre fall som ikke blir oppdaget om natten»: frå Odd Myhre til Odd Myhre og Eva Lund.",
        "Owner of the gain “Færre fall som ikke blir oppdaget om natten”: from Odd Myhre to Odd Myhre and Eva Lund.",
    ),
    Meant(
        Kind.RESPONSIBLE, "navn: Odd Myhre", "navn: Tor Nes",
        "Personen «odd» heter nå «Tor Nes», ikke «Odd Myhre». Er det en annen, har ansvaret skiftet hender.",
        "Personen «odd» heiter no «Tor Nes», ikkje «Odd Myhre». Er det ein annan, har ansvaret skifta hender.",
        "The person “odd” is now called “Tor Nes”, not “Odd Myhre”. If that is someone else, responsibility has changed hands.",
    ),
    Meant(
        Kind.DATES, "tas_i_bruk: 2026-02-02", "tas_i_bruk: 2026-03-16",
        "Ibruktaking: fra 2026-02-02 til 2026-03-16, 42 døgn senere.",
        "Ibruktaking: frå 2026-02-02 til 2026-03-16, 42 døgn seinare.",
        "Go-live: from 2026-02-02 to 2026-03-16, later by 42 d.",
    ),
    Meant(
        Kind.DATES, "ansvarlig: odd, innen: 2026-03-16", "ansvarlig: odd, innen: 2026-03-15",
        "Fristen for endringen «Responssenteret ringer nærmeste vakt direkte», som skal gi «Færre fall som ikke blir oppdaget om natten»: fra 2026-03-16 til 2026-03-15, 1 døgn tidligere.",
        "Fristen for endringa «Responssenteret ringer nærmeste vakt direkte», som skal gje «Færre fall som ikke blir oppdaget om natten»: frå 2026-03-16 til 2026-03-15, 1 døgn tidlegare.",
        "The deadline of the change “Responssenteret ringer nærmeste vakt direkte”, which is to bring “Færre fall som ikke blir oppdaget om natten”: from 2026-03-16 to 2026-03-15, earlier by 1 d.",
    ),
    Meant(
        Kind.SUMS, "budsjett: {beløp: 310 000", "budsjett: {beløp: 250 000",
        "Opplæringsbudsjettet: fra 310 000 kr til 250 000 kr, ned 60 000 kr.",
        "Opplæringsbudsjettet: frå 310 000 kr til 250 000 kr, ned 60 000 kr.",
        "The training budget: from NOK 310,000 to NOK 250,000, down by NOK 60,000.",
    ),
    Meant(
        Kind.SUMS, "beløp: -4}", "beløp: -6}",
        "gevinster[natttilsyn].virkninger_andre_steder[respons].beløp: fra −4 til −6, ned 2.",
        "gevinster[natttilsyn].virkninger_andre_steder[respons].beløp: frå −4 til −6, ned 2.",
        "gevinster[natttilsyn].virkninger_andre_steder[respons].beløp: from -4 to -6, down by 2.",
    ),
    Meant(
        Kind.SUMS, "    - {kostnad: utstyr, beløp: 450 000}\n", "",
        "Finansiering av utstyr: 450 000 kr er fjernet.",
        "Finansiering av utstyr: 450 000 kr er fjerna.",
        "Funding of hardware: no longer NOK 450,000.",
    ),
    Meant(
        Kind.WAIVERS, "\ngevinster:\n", "\nunntak:\n  - {krav: GEV209, enheter: [natt], begrunnelse: To kolleger, godkjent_av: rita, fram_til: 2026-12-31}\ngevinster:\n",
        "Nytt unntak fra GEV209 (Nattjenesten): «To kolleger», godkjent av Rita Solberg, til 2026-12-31.",
        "Nytt unntak frå GEV209 (Nattjenesten): «To kolleger», godkjent av Rita Solberg, til 2026-12-31.",
        "New waiver from GEV209 (Nattjenesten): “To kolleger”, approved by Rita Solberg, until 2026-12-31.",
    ),
    Meant(
        Kind.CAST, "  - {id: hilde, navn: Hilde Moen, rolle: hovedtillitsvalgt Fagforbundet, nivå: ansatt}\n", "",
        "Hilde Moen er tatt ut av planen.",
        "Hilde Moen er teken ut av planen.",
        "Hilde Moen was taken out of the plan.",
    ),
    Meant(
        Kind.OTHER, "kanal: Skjema i vaktappen", "kanal: Skjema på papir",
        "involvering.tilbakemelding.kanal: fra «Skjema i vaktappen» til «Skjema på papir».",
        "involvering.tilbakemelding.kanal: frå «Skjema i vaktappen» til «Skjema på papir».",
        "involvering.tilbakemelding.kanal: from “Skjema i vaktappen” to “Skjema på papir”.",
    ),
]  # fmt: skip


@pytest.mark.parametrize("meant", EVENTS, ids=lambda meant: f"{meant.kind.value}: {meant.en[:40]}")
def test_what_an_edit_means_is_told_in_each_language(meant: Meant) -> None:
    found = between(NIGHT, edited((meant.old, meant.new)), phase=None)

    for language in Language:
        assert told(found, meant.kind, language) == [getattr(meant, language.value)]
    assert {change.kind for change in found.changes} - OF_GAPS == {meant.kind}


def test_a_handover_that_is_said_is_told_and_a_mere_yes_is_none() -> None:
    old, new = "personer:\n- {id: a, navn: Ada, overlevering: OVER}\n- {id: b, navn: Bo}\n", "b"
    plan = f"gevinst: 1\n{old}gevinster: [{{id: ro, hva: Ro, gevinstansvarlig: WHO}}]\n"

    def found(over: str) -> list[str]:
        text = plan.replace("OVER", over)
        return told(between(text.replace("WHO", "a"), text.replace("WHO", new)), Kind.RESPONSIBLE)

    assert found("To uker sammen") == [
        "Owner of the gain “Ro”: from Ada to Bo. On the handover it says “To uker sammen”."
    ]
    assert "It is not said how" in found("ja")[0]


def test_a_gain_that_is_gone_is_told_and_one_under_a_new_id_is_only_said_to_be_likely_the_same() -> (
    None
):
    old = "gevinst: 1\ngevinster: [{id: ro, hva: Mer ro}, {id: fred, hva: Fred}]\n"
    new = "gevinst: 1\ngevinster: [{id: stille, hva: mer ro}]\n"

    assert told(between(old, new), Kind.GAINS) == [
        "The gain “Mer ro” was taken out of the plan. Perhaps only the id is new, from ro to stille: the text is the same.",
        "The gain “Fred” was taken out of the plan.",
        "New gain: “mer ro”.",
    ]


def test_someone_else_of_the_same_name_is_told_apart_by_id() -> None:
    plan = "gevinst: 1\nprosjekt: {prosjekteier: %s}\npersoner: [{id: a, navn: Ada}, {id: b, navn: Ada}]\n"

    assert "from Ada (a) to Ada (b)" in told(between(plan % "a", plan % "b"), Kind.RESPONSIBLE)[0]


def test_a_gap_that_is_closed_or_opened_says_what_was_missing() -> None:
    old = "gevinst: 1\ngevinster: [{id: ro, hva: Ro}]\n"
    new = "gevinst: 1\ngevinster: [{id: ro, hva: Ro, nullpunkt: {verdi: 4, dato: 2026-01-01, kilde: Telling}}]\n"

    there = {change.rule for change in between(old, new).changes if change.kind is Kind.CLOSED}
    back = {change.rule for change in between(new, old).changes if change.kind is Kind.OPENED}

    assert "GEV504" in there & back


def test_what_falls_due_with_a_new_phase_has_begun_to_count_and_is_not_new() -> None:
    old = "gevinst: 1\nprosjekt: {fase: konsept}\ngevinster: [{id: ro, hva: Ro}]\n"
    new = old.replace("konsept", "planlegging")

    found = between(old, new, phase=None)

    assert found.counts.get(Kind.OPENED, 0) == 0
    assert "GEV504" in {change.rule for change in found.changes if change.kind is Kind.BEGUN}
    assert found.changes[0].rank <= found.changes[1].rank
    back = between(new, old, phase=None)
    assert back.counts[Kind.CEASED] == found.counts[Kind.BEGUN]
    assert Kind.CLOSED not in back.counts


def test_a_gap_that_is_waived_is_not_said_to_be_closed() -> None:
    old = "gevinst: 1\ngevinster: [{id: ro, hva: Ro}]\n"
    new = old + "unntak: [{krav: GEV504, begrunnelse: Det er talt før, godkjent_av: a}]\n"

    found = between(old, new)

    assert "GEV504" not in {one.rule for one in found.changes if one.kind is Kind.CLOSED}
    assert [one for one in told(found, Kind.CEASED) if one.startswith("Still missing, but waived")]


def test_a_waiver_that_has_ended_between_the_days_of_two_versions_is_told() -> None:
    plan = "gevinst: 1\nunntak: [{krav: GEV504, begrunnelse: Talt, fram_til: 2026-03-01}]\n"

    found = compared(report_of(plan, as_of="2026-02-01"), report_of(plan, as_of="2026-04-01"))

    assert told(found, Kind.WAIVERS) == ["The waiver from GEV504 ended on 2026-03-01."]


def test_a_gap_that_lists_less_has_closed_in_part_and_one_that_lists_more_has_opened_in_part() -> (
    None
):
    units = "gevinst: 1\nenheter: [{id: a, navn: A}, {id: b, navn: B}]\nendring: {utbytte_for_den_enkelte: [%s]}\n"

    less = between(units % "", units % SAID)
    more = between(units % SAID, units % "")

    assert [one for one in told(less, Kind.CLOSED) if one.startswith("Part of this: ")]
    assert [one for one in told(more, Kind.OPENED) if one.startswith("More than before: ")]


def test_of_a_file_that_is_read_in_part_no_gap_is_said_to_be_closed() -> None:
    found = between(NIGHT, NIGHT[:6000] + "\n  a: [", phase=None)

    assert not found.is_whole
    assert {change.rule for change in found.changes if change.kind in OF_GAPS} == {"GEV001"}


def test_that_a_list_is_said_to_be_empty_is_a_change_from_saying_nothing() -> None:
    plan = "gevinst: 1\ngevinster: [{id: ro, hva: Ro%s}]\n"

    found = between(plan % "", plan % ", virkninger_andre_steder: ingen")

    assert "gevinster[ro].virkninger_andre_steder: set to “none”." in told(found, Kind.OTHER)


def test_that_a_list_is_no_longer_said_to_be_empty_is_told_as_that() -> None:
    plan = "gevinst: 1\ngevinster: [{id: ro, hva: Ro%s}]\n"

    found = between(plan % ", virkninger_andre_steder: ingen", plan % "")

    assert told(found, Kind.OTHER) == ["gevinster[ro].virkninger_andre_steder: no longer “none”."]


def test_what_is_missing_in_a_unit_that_has_another_name_is_missing_as_before() -> None:
    plan = "gevinst: 1\nenheter: [{id: a, navn: %s}, {id: b, navn: %s}]\ngevinster: [{id: ro, hva: %s, enheter: [a, b]}]\n"

    renamed = between(plan % ("Natt", "Dag", "Ro"), plan % ("Nattjenesten", "Dag", "Mer ro"))
    swapped = between(plan % ("Natt", "Dag", "Ro"), plan % ("Dag", "Natt", "Ro"))

    assert OF_GAPS.isdisjoint(renamed.counts)
    assert OF_GAPS.isdisjoint(swapped.counts)
    assert told(renamed, Kind.OTHER) == [
        "The name of the unit Nattjenesten: from “Natt” to “Nattjenesten”.",
        "The text of the gain “Mer ro”: from “Ro” to “Mer ro”.",
    ]


def test_a_unit_under_the_name_of_one_that_is_gone_is_not_taken_for_it() -> None:
    plan = "gevinst: 1\nenheter: [%s]\nendring: {utbytte_for_den_enkelte: []}\n"

    found = between(plan % "{id: a, navn: A}, {id: b, navn: B}", plan % "{id: b, navn: A}")

    assert found.counts[Kind.CLOSED]


def test_two_long_texts_are_told_from_a_little_before_they_part() -> None:
    start = "Vi har lenge sett at nattevaktene bruker mye av vakta på veien mellom brukerne, "
    plan = "gevinst: 1\nendring: {hvorfor: '%s%s'}\n"

    found = between(
        plan % (start, "og det går ut over hvilen"), plan % (start, "og ut over søvnen")
    )

    assert told(found, Kind.OTHER) == [
        "endring.hvorfor: from “… vakta på veien mellom brukerne, og det går ut over hvilen” to “… vakta på veien mellom brukerne, og ut over søvnen”."
    ]


def test_what_matters_most_comes_first() -> None:
    found = between(NIGHT, edited((TARGET, ""), ("beløp: 102 000", "beløp: 1")), phase=None)

    kinds = [change.kind for change in found.changes]
    assert kinds == sorted(kinds, key=list(Kind).index)
    assert kinds[0] is Kind.OPENED


@pytest.mark.parametrize("example", WHOLE, ids=lambda path: path.name)
@pytest.mark.parametrize("language", list(Language))
def test_a_plan_in_another_vocabulary_says_the_same(example: Path, language: Language) -> None:
    text = example.read_text(encoding="utf-8")
    old = loaded(text)
    new = loaded(translated(old, language).loaded.document.text)

    assert _between(judge_plan(old, DAY), judge_plan(new, DAY)) == ()


def _between(old: PlanReport, new: PlanReport) -> tuple[Change, ...]:
    return compared(old, new).changes


def _judged(text: str) -> PlanReport:
    return judge_plan(loaded(text), DAY)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000))
def test_a_plan_and_itself_differ_in_nothing(seed: int) -> None:
    assert _between(_judged(any_plan(seed)), _judged(any_plan(seed))) == ()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 100))
def test_the_order_of_keys_and_items_is_no_change_in_what_is_said(seed: int, order: int) -> None:
    found = _between(_judged(any_plan(seed)), _judged(any_plan(seed, order)))

    # Of an id that stands twice the first one counts, which changes what is missing, not what is said.
    assert [change for change in found if change.kind not in OF_GAPS] == []


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 10_000))
@example(984, 2325)  # a unit that is renamed, and another one that takes its old name
def test_what_came_on_the_way_there_is_what_went_on_the_way_back(seed: int, other: int) -> None:
    old, new = _judged(any_plan(seed)), _judged(any_plan(other))
    there, back = compared(old, new), compared(new, old)

    def of(found: Compared, *kinds: Kind) -> list[tuple[str, str]]:
        return sorted((one.rule, one.path) for one in found.changes if one.kind in kinds)

    assert of(there, Kind.OPENED) == of(back, Kind.CLOSED)
    assert of(there, Kind.BEGUN) == of(back, Kind.CEASED)
    ways = [
        sorted(
            (each.way.steps, str(each.was), str(each.now))
            for each in differences(*plans, Language.NB)
        )
        for plans in ((old.plan, new.plan), (new.plan, old.plan))
    ]
    assert len(ways[0]) == len(ways[1])


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_every_change_can_be_said_in_every_language(seed: int, other: int) -> None:
    for change in _between(_judged(any_plan(seed)), _judged(any_plan(other))):
        for language in Language:
            text = change.text.to(language, change.facts)
            assert text
            assert "Text(" not in text
            assert "None" not in text


@pytest.mark.parametrize("line", ["{{dato: 2025-01-01, verdi: {n}}}", "{{dato: 2026-01-0{d}}}"])
def test_ten_thousand_new_measurements_are_told_in_a_few_seconds(line: str) -> None:
    start = "gevinst: 1\ngevinster:\n- id: a\n  målinger:\n  - {dato: 2026-02-01, verdi: 1}\n"
    new = start + "".join(f"  - {line.format(n=n, d=n % 9 + 1)}\n" for n in range(10_000))
    began = time.monotonic()

    found = _between(_judged(start), _judged(new))

    assert sum(change.kind is Kind.MEASURED for change in found) == 10_000
    assert time.monotonic() - began < 10
