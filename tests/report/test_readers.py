"""A reader's page says what the plan says to that reader, and what it does not say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gevinst.errors import WrongUse
from gevinst.report.readers import Reader, Whom, page_for
from gevinst.rules import all_rules
from gevinst.words import Language
from tests.documents import POOR, READERS, example, readers_of, report_of
from tests.hostile.any_plan import any_plan

if TYPE_CHECKING:
    from gevinst.report.part import ReaderPage

IDS = {rule.id for rule in all_rules()}
KARI, NATT, COUNCIL, UNION = READERS


def told(page: ReaderPage, language: Language = Language.NB) -> str:
    lines = [page.title.to(language)]
    for part in page.parts:
        lines.append(part.heading.to(language))
        lines += [f"{item.by or ''} {item.what.to(language)}" for item in part.items]
        lines += [f"{one.rule} {one.what.to(language)}" for one in part.unsaid]
    return "\n".join(lines)


@pytest.mark.parametrize("whom", READERS, ids=lambda whom: whom.reader.value)
def test_the_whole_plan_leaves_nothing_unsaid_to_any_reader(whom: Whom) -> None:
    page = page_for(example("nattilsyn"), whom)

    assert [part.heading.nb for part in page.parts if not part.items] == []
    assert [one.rule for part in page.parts for one in part.unsaid] == []
    assert page.missing == ()


def test_a_unit_manager_reads_what_is_got_changed_decided_offered_and_asked() -> None:
    page = told(page_for(example("nattilsyn"), KARI))

    assert "Til Kari Hansen, avdelingsleder nattjenesten" in page
    assert "Nattjenesten: Mindre kjøring på glatte veier" in page
    assert "2026-02-02 Faste runder tas ut av kjørelistene (ansvarlig: Kari Hansen)" in page
    assert (
        "Færre fysiske tilsyn om natten: Pålegge bruk av løsningen (gitt av Rita Solberg)" in page
    )
    assert "Rita Solberg er sparringspartneren din" in page
    assert "Nattjenesten: 192 timer til opplæring er satt av" in page
    assert "2026-12-31 Måltallet for «Færre fysiske tilsyn om natten» skal være nådd" in page
    assert "Responssenteret:" not in page


def test_employees_read_of_their_own_unit_only() -> None:
    page = told(page_for(example("nattilsyn"), NATT))

    assert "Til deg i Nattjenesten" in page
    assert "Spør: Spørretime hver tirsdag på vaktrommet (Eva Lund svarer)" in page
    assert "2026-02-02 Ta løsningen i bruk" in page
    assert "Fagdag i to omganger" not in page


def test_the_council_reads_what_it_gets_costs_and_decides() -> None:
    page = told(page_for(example("nattilsyn"), COUNCIL))

    assert "lisenser: 900\xa0000 kr" in page
    assert "Samlet: 1\xa0875\xa0000 kr" in page
    assert "2025-09-16 Vedtak i Formannskapet, sak 84/25" in page
    assert "én gang per kvartal" in page


def test_the_unions_read_when_they_are_heard_and_what_is_logged() -> None:
    page = told(page_for(example("nattilsyn"), UNION))

    assert "2025-09-10 Drøfting etter Hovedavtalen" in page
    assert "logger ikke hva ansatte gjør" in page
    assert "avtalt med Fagforbundet" in page


@pytest.mark.parametrize("whom", READERS, ids=lambda whom: whom.reader.value)
def test_what_the_plan_does_not_say_is_said_to_be_missing_with_its_requirement(whom: Whom) -> None:
    page = page_for(report_of(POOR), whom)

    for part in page.parts:
        assert part.items or part.unsaid
        assert {one.rule for one in part.unsaid} <= IDS
    assert sum(len(part.unsaid) for part in page.parts) >= 4


def test_what_else_is_missing_for_a_reader_is_theirs_and_is_not_said_twice() -> None:
    page = page_for(example("mangelfull"), Whom(Reader.UNIT_MANAGER, "lise"))
    unsaid = {one.rule for part in page.parts for one in part.unsaid}

    assert page.missing
    assert unsaid.isdisjoint(each.rule.id for each in page.missing)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32))
def test_any_plan_has_a_page_for_each_reader_in_each_language(seed: int) -> None:
    report = report_of(any_plan(seed))
    for whom in readers_of(report):
        page = page_for(report, whom)
        for language in Language:
            assert not re.search(r"\{[a-z_]+\}", told(page, language))


def test_one_who_leads_no_unit_is_told_that_and_not_what_the_unit_lacks() -> None:
    page = page_for(example("nattilsyn"), Whom(Reader.UNIT_MANAGER, "jonas"))

    assert {one.rule for part in page.parts for one in part.unsaid} == {"GEV501", "GEV508"}


@pytest.mark.parametrize(
    ("whom", "said"),
    [
        (Whom(Reader.UNIT_MANAGER, "kar"), "ingen person med id-en «kar». Mente du «kari»?"),
        (Whom(Reader.EMPLOYEES, "zzz"), "ingen enhet med id-en «zzz». Velg blant: natt, respons."),
    ],
)
def test_an_unknown_id_is_told_with_those_that_are_known(whom: Whom, said: str) -> None:
    with pytest.raises(WrongUse) as raised:
        page_for(example("nattilsyn"), whom)

    assert said in raised.value.sentence(Language.NB)


def test_a_plan_without_people_says_that_it_names_none() -> None:
    with pytest.raises(WrongUse) as raised:
        page_for(report_of("gevinst: 1\n"), KARI)

    assert "Planen nevner ingen ennå." in raised.value.sentence(Language.NB)
