"""The catalogue bites: what is taken out of a whole plan is missed, and each rule can be failed alone."""

from __future__ import annotations

import copy
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from gevinst.check.judge import judge_plan
from gevinst.plan.load import plan_from
from gevinst.rules import all_rules
from gevinst.source.document import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    Path_ = tuple[str | int, ...]

EXAMPLE = Path(__file__).parents[1] / "examples" / "nattilsyn.gevinst.yaml"
AS_OF = date(2026, 11, 2)
PLAN: dict[str, Any] = yaml.load(EXAMPLE.read_bytes(), Loader=yaml.BaseLoader)  # noqa: S506
GONE = object()

IDENTITY = "01819012446"  # of nobody: there is no month 81


def verdicts(text: str) -> dict[str, str]:
    report = judge_plan(plan_from(read(text.encode(), "plan.yaml")), AS_OF)
    assert not report.faults
    return {found.rule.id: found.verdict.status.value for found in report.findings}


def written(plan: Any) -> str:
    return yaml.safe_dump(plan, allow_unicode=True, sort_keys=False, width=10_000)


@lru_cache(maxsize=1)
def base() -> dict[str, str]:
    return verdicts(written(PLAN))


def edited(*edits: tuple[str, Any]) -> dict[str, Any]:
    """The whole plan with the values at some dotted paths set, or taken out."""
    plan = copy.deepcopy(PLAN)
    for path, value in edits:
        *above, last = (int(step) if step.isdigit() else step for step in path.split("."))
        node: Any = plan
        for step in above:
            node = node[step]
        if value is GONE:
            del node[last]
        else:
            node[last] = value
    return plan


ALONE: dict[str, list[tuple[str, Any]]] = {
    "GEV002": [("gevinst", GONE)],
    "GEV004": [("gevinster.0.risikoer.0.ansvarlig", "kåre")],
    "GEV005": [("enheter.0.digital_kompetanse.kartlagt", "2026-12-01")],
    "GEV007": [("unntak", [{"krav": "GEV504", "begrunnelse": "Vi er få", "godkjent_av": "rita"}])],
    "GEV008": [("prosjekt.oppdatert", GONE)],
    "GEV009": [("ledelse.finansiering.0", GONE)],
    "GEV101": [("endring.hva", GONE)],
    "GEV102": [("endring.utbytte_for_den_enkelte.1", GONE)],
    "GEV103": [("endring.kanaler.0", GONE)],
    "GEV104": [("endring.spørsmål.0", GONE)],
    "GEV105": [("enheter.0.digital_kompetanse.kartlagt", GONE)],
    "GEV106": [
        ("endring.motstand.0.funnet", "nei"),
        ("endring.motstand.0.tiltak", GONE),
        ("opplæring.økter.2.kompetansenivå", "middels"),
    ],
    "GEV107": [
        ("endring.endringstiltak", GONE),
        ("endring.motstand.4", {"enhet": "natt", "årsak": "frykt_for_erstatning", "funnet": "nei"}),
    ],
    "GEV108": [("endring.ildsjeler.1.timer_per_uke", GONE)],
    "GEV109": [("endring.ildsjeler.0.sammen_med_lav_kompetanse", GONE)],
    "GEV110": [("enheter.1.endringsvilje.ansatte", GONE)],
    "GEV111": [("løsning.puljer.0.erfaringer", GONE)],
    "GEV112": [("enheter.0.andre_endringer", GONE)],
    "GEV113": [
        (
            "enheter.0.andre_endringer",
            [
                {"navn": "Ny turnus", "fra": "2026-01-01", "til": "2026-06-30"},
                {"navn": "Flytting", "fra": "2026-02-01", "til": "2026-05-31"},
            ],
        )
    ],
    "GEV114": [("enheter.0.endringsvilje.leder", GONE)],
    "GEV115": [("enheter.0.endringsvilje.kapasitet", "lav")],
    "GEV116": [("endring.motstand.1.ansvarlig", GONE)],
    "GEV117": [("endring.gode_eksempler", GONE)],
    "GEV118": [("endring.sammenheng", GONE)],
    "GEV201": [("prosjekt.prosjekteier", "kari")],
    "GEV202": [("ledelse.politisk_vedtak.organ", "Ledergruppen")],
    "GEV203": [("gevinster.0.mål", GONE)],
    "GEV204": [("ledelse.aktiviteter.0.hva", GONE)],
    "GEV205": [("ledelse.aktiviteter.1.dato", "2027-01-04")],
    "GEV206": [("enheter.0.avsatt_tid.finansiert_av", GONE)],
    "GEV207": [
        ("ledelse.finansiering.4.beløp", "0"),
        ("ledelse.finansiering_samlet", "1 785 000"),
    ],
    "GEV208": [("ledelse.støtte_til_ledere.0.enheter", ["natt"])],
    "GEV209": [("enheter.0.sparringspartner", "kari")],
    "GEV210": [("personer.0.stedfortreder", GONE)],
    "GEV211": [("ledelse.digital_forståelse.nivå", GONE)],
    "GEV212": [("ledelse.forankring_av_anskaffelse.0.dato", GONE)],
    "GEV213": [("enheter.0.avsatt_tid.innføringstimer", GONE)],
    "GEV214": [("enheter.0.støttebehov.0.svar", GONE)],
    "GEV301": [("opplæring.budsjett.finansiert_av", GONE)],
    "GEV302": [("opplæring.budsjett.beløp", "210 000")],
    "GEV303": [("opplæring.økter.0.frikjøpstimer", "20")],
    "GEV304": [("enheter.0.avsatt_tid.opplæringstimer", "150")],
    "GEV305": [("opplæring.økter.0.arena", GONE)],
    "GEV306": [("opplæring.økter.3.metode", "kollegalæring")],
    "GEV307": [
        (f"opplæring.økter.{number}.{end}", f"2026-03-{day}")
        for number in (4, 5)
        for end, day in (("fra", "02"), ("til", "13"))
    ],
    "GEV308": [("opplæring.økter.2", GONE)],
    "GEV309": [("opplæring.økter.0.innhold.2", GONE)],
    "GEV310": [("opplæring.innbyggere.0", GONE)],
    "GEV311": [("opplæring.innbyggere.1.dato", GONE)],
    "GEV312": [("løsning.innføringsplan.datert", "2025-11-18")],
    "GEV313": [("opplæring.videre_læring", "kommer senere")],
    "GEV314": [("opplæring.økter.0.deltakere", "20"), ("opplæring.økter.1.deltakere", "20")],
    "GEV315": [("opplæring.effektmåling.dato", GONE)],
    "GEV316": [("opplæring.bruk.0.enheter", ["natt"])],
    "GEV401": [("involvering.aktiviteter.0.hvordan", GONE)],
    "GEV402": [("involvering.aktiviteter.2", GONE)],
    "GEV403": [("involvering.aktiviteter.0.hvem", ["ansatte"])],
    "GEV404": [
        ("involvering.aktiviteter.0.hvem", ["ledere"]),
        ("involvering.aktiviteter.1.hvem", ["innbyggere", "ansatte"]),
    ],
    "GEV406": [("løsning.valggruppe.utenfor_linja", "nei")],
    "GEV407": [("løsning.alternativer.1.vurdering", GONE)],
    "GEV408": [("løsning.behov_samlet", "2025-11-03")],
    "GEV409": [("gevinster.1.virkninger_andre_steder", GONE)],
    "GEV410": [("gevinster.0.virkninger_andre_steder.0.beløp", "-60")],
    "GEV411": [("involvering.tilbakemelding.svar_innen_dager", GONE)],
    "GEV412": [("løsning.behovsliste.0.møtt", GONE)],
    "GEV413": [("involvering.utviklere", GONE)],
    "GEV414": [("involvering.språktest.0.dato", GONE)],
    "GEV415": [("involvering.rutiner.1", GONE)],
    "GEV417": [("involvering.tillitsvalgte.0.dato", "2026-03-01")],
    "GEV418": [("involvering.verneombud.0.dato", "2025-12-01")],
    "GEV419": [("involvering.valget_begrunnet.0.enheter", ["natt"])],
    "GEV501": [("gevinster.2.enheter", ["natt"]), ("personer.3.svarer_for", ["natt"])],
    "GEV502": [("personer.2.rolle", GONE)],
    "GEV503": [("gevinster.0.måleindikator.måleenhet", GONE)],
    "GEV504": [("gevinster.0.nullpunkt.dato", "2026-02-02")],
    "GEV505": [("gevinster.2.måltall.dato", GONE)],
    "GEV506": [("gevinster.0.måleindikator.hver", GONE)],
    "GEV507": [("gevinster.0.enighet.dato", "2025-11-18")],
    "GEV508": [("gevinster.0.endringer.0.innen", GONE)],
    "GEV509": [("gevinster.0.frigjort_tid.brukes_til", GONE)],
    "GEV510": [
        (
            "gevinster.1.frigjort_tid",
            {"minutter": "9", "per": "dag", "personer": "9", "dager": "365"},
        )
    ],
    "GEV511": [("gevinster.0.måles_på_fra", "2026-04-01")],
    "GEV512": [("gevinster.0.handlingsrom.gitt_av", "kari")],
    "GEV513": [("gevinstrealiseringsplan.ved_manglende_bruk.avtalt_med", GONE)],
    "GEV514": [("personer.2.lederavtale", GONE)],
    "GEV515": [("gevinstrealiseringsplan.datert", "2025-06-03")],
    "GEV516": [("gevinstrealiseringsplan.hver", GONE)],
    "GEV517": [("gevinstrealiseringsplan.verktøy.lovet", "?")],
    "GEV518": [
        ("gevinster.2", GONE),
        ("gevinster.0", GONE),
        ("gevinster.0.enheter", ["natt", "respons"]),
    ],
    "GEV519": [("enheter.0.leder", "eva")],
    "GEV520": [("gevinster.2.målinger.1", GONE)],
    "GEV521": [("gevinster.0.målinger.4.verdi", "60")],
    "GEV522": [("gevinster.1.måleindikator.hva", "fysiske  tilsyn per natt")],
    "GEV523": [("gevinster.0.risikoer.0.tiltak", GONE)],
    "GEV524": [("gevinster.0.måltall.endret", [{"var": "25"}])],
    "GEV525": [("gevinster.0.frigjort_tid.timer", "3 000")],
    "GEV526": [("gevinster.0.nullpunkt.utvalg", {"antall": "3", "av_totalt": "60"})],
    "GEV527": [("gevinster.1.måleindikator.logger_ansatte", "ja")],
}
IN_COMPANY: dict[str, tuple[list[tuple[str, Any]], set[str]]] = {
    # what is not there before the choice is not there in one of the three periods either
    "GEV405": ([("involvering.aktiviteter.1", GONE)], {"GEV402"}),
    # a unit that no activity names took no part before the choice, nor as one that a gain touches
    "GEV416": (
        [(f"involvering.aktiviteter.{number}.enheter", ["natt"]) for number in range(4)],
        {"GEV403", "GEV404", "GEV409"},
    ),
}
IN_THE_TEXT = {
    "GEV001": ("{dato: 2026-09-30, verdi: 6}", "{dato: 2026-09-30, verdi: 6"),
    "GEV003": ("  fase: realisering\n", "  fase: realisering\n  fase: realisering\n"),
    "GEV006": ("organisasjon: Nordvik kommune", "organisasjon: 010203"),
    "GEV010": ("# Prøv den", f"# {IDENTITY} Prøv den"),
}


def newly(now: dict[str, str]) -> set[str]:
    return {rule for rule, status in now.items() if status == "gap"}


def test_the_whole_plan_has_no_gap_and_every_rule_has_its_edit() -> None:
    assert newly(base()) == set()
    assert sorted([*ALONE, *IN_COMPANY, *IN_THE_TEXT]) == [rule.id for rule in all_rules()]


@pytest.mark.parametrize("rule", ALONE)
def test_a_small_edit_of_the_whole_plan_fails_exactly_one_rule(rule: str) -> None:
    assert newly(verdicts(written(edited(*ALONE[rule])))) == {rule}


@pytest.mark.parametrize("rule", IN_COMPANY)
def test_where_a_rule_never_fails_alone_its_company_is_named(rule: str) -> None:
    edits, company = IN_COMPANY[rule]

    assert newly(verdicts(written(edited(*edits)))) == {rule} | company


@pytest.mark.parametrize("rule", IN_THE_TEXT)
def test_a_slip_in_the_text_fails_exactly_one_rule_on_the_form(rule: str) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    right, wrong = IN_THE_TEXT[rule]
    assert text.count(right) == 1

    assert newly(verdicts(text.replace(right, wrong))) == {rule}


TOLD = "tells people what it is; nothing is judged by it"
ELSEWHERE = "the plan says enough of it in another place as well"
IF_GIVEN = "is held against the rest where it is given; no requirement asks for it"
SILENT = {
    "språk": TOLD,
    "prosjekt.navn": TOLD,
    "prosjekt.organisasjon": TOLD,
    "prosjekt.tjenesteområde": ELSEWHERE,  # both units work shifts
    "prosjekt.fase": ELSEWHERE,  # the dates say which phase it is
    "prosjekt.må_ha": IF_GIVEN,
    "prosjekt.prosjektleder": IF_GIVEN,
    "enheter.navn": TOLD,
    "enheter.turnus": ELSEWHERE,  # they are open round the clock
    "enheter.heldøgnsdrift": ELSEWHERE,  # they work shifts
    "enheter.andre_endringer.fra": ELSEWHERE,  # one other change is allowed whenever it is
    "enheter.andre_endringer.til": ELSEWHERE,
    "enheter.avsatt_tid.beløp": ELSEWHERE,  # the hours are there
    "løsning.navn": TOLD,
    "løsning.alternativer.gjøre_ingenting": ELSEWHERE,  # its name says so
    "løsning.tas_i_bruk": ELSEWHERE,  # the waves have days
    "løsning.puljer.id": TOLD,
    "endring.kanaler.dato": IF_GIVEN,
    "endring.ildsjeler.enhet": ELSEWHERE,  # the person has a unit
    "endring.endringstiltak": ELSEWHERE,  # the measures against resistance
    "endring.endringstiltak.mot": ELSEWHERE,
    "endring.endringstiltak.enhet": ELSEWHERE,
    "endring.endringstiltak.hva": ELSEWHERE,
    "ledelse.politisk_vedtak.dato": ELSEWHERE,  # the case number
    "ledelse.politisk_vedtak.saksnummer": ELSEWHERE,  # the date
    "ledelse.finansiering_samlet": IF_GIVEN,
    "ledelse.digital_forståelse.tiltak": IF_GIVEN,  # asked for where the level is low
    "opplæring.økter.id": TOLD,
    "opplæring.økter.fra": ELSEWHERE,  # the other end of the session
    "gevinster.måleindikator.retning": IF_GIVEN,
    "gevinster.nullpunkt.kilde": ELSEWHERE,  # the indicator has a source
    "gevinster.nullpunkt.målt_av": ELSEWHERE,  # the indicator has someone who measures
    "gevinster.måles_på_fra": IF_GIVEN,
    "gevinster.frigjort_tid.minutter": IF_GIVEN,
    "gevinster.frigjort_tid.per": IF_GIVEN,
    "gevinster.frigjort_tid.personer": IF_GIVEN,
    "gevinster.frigjort_tid.dager": IF_GIVEN,
    "gevinster.frigjort_tid.timer": IF_GIVEN,
    "gevinster.risikoer.ansvarlig": IF_GIVEN,
    "gevinster.innsparing.per": IF_GIVEN,
    "gevinster.innsparing.volum": IF_GIVEN,
    "gevinster.innsparing.stykkpris": IF_GIVEN,
}


def paths(node: Any, above: Path_ = ()) -> Iterator[Path_]:
    """Every field and every item of a list."""
    if isinstance(node, str):
        return
    for step in node if isinstance(node, dict) else range(len(node)):
        yield (*above, step)
        yield from paths(node[step], (*above, step))


def field(path: Path_) -> str:
    """The field that a path leads to, whichever item of a list it stands in."""
    return ".".join(step for step in path if isinstance(step, str))


def without_field(node: Any, steps: list[str]) -> None:
    """Take a field out of every item that has it."""
    if isinstance(node, list):
        for item in node:
            without_field(item, steps)
    elif isinstance(node, dict) and len(steps) == 1:
        node.pop(steps[0], None)
    elif isinstance(node, dict) and steps[0] in node:
        without_field(node[steps[0]], steps[1:])


def is_missed(plan: Any) -> bool:
    now = verdicts(written(plan))
    lost = any(status == "met" != now[rule] for rule, status in base().items())
    return lost or bool(newly(now))


@cache
def field_is_missed(name: str) -> bool:
    """Whether the plan is the worse for having the field nowhere."""
    plan = copy.deepcopy(PLAN)
    without_field(plan, name.split("."))
    return is_missed(plan)


@pytest.mark.parametrize("section", PLAN)
def test_what_is_taken_out_of_the_whole_plan_is_missed(section: str) -> None:
    """One of several of a kind may go, but not all of them; what may go altogether is listed."""
    for path in paths(PLAN):
        if path[0] != section or field(path) in SILENT:
            continue
        alone = is_missed(edited((".".join(map(str, path)), GONE)))
        assert alone or field_is_missed(field(path)), path


def test_the_list_of_what_may_go_holds_nothing_that_is_missed() -> None:
    assert [name for name in SILENT if field_is_missed(name)] == []
    assert len(SILENT) < len({field(path) for path in paths(PLAN)}) / 4
