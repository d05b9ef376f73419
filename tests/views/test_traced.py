"""The report's passages with the requirements that answer them, in each form and language."""

from __future__ import annotations

import json
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest
from rich.cells import cell_len

from gevinst.rules import all_rules
from gevinst.rules.passage import Passage
from gevinst.rules.passages import PASSAGES
from gevinst.views import traced
from gevinst.views.stream import Canvas
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from gevinst.rules.rule import Rule

NB, NN, EN = Language
PLAIN = Canvas(80, colour=False, encoding="utf-8")
LONG = "Gevinsten må være sagt så klart at alle på begge sider vet hva den er og hvem som eier den."
FEW = (
    Passage(
        source="B4-D",
        number=1,
        says=Text(nb="Noen slipper.", nn="Nokon slepp.", en="Some are spared."),
        why_none=Text(nb="ingen ber om noe.", nn="ingen ber om noko.", en="nothing is asked."),
    ),
    Passage(
        source="B5-D",
        number=1,
        says=Text(nb=LONG, nn="Sei gevinsten.", en="Say the gain."),
        answered_by=("GEV501", "GEV502"),
    ),
    Passage(
        source="B5-D",
        number=2,
        says=Text(nb="Mål den.", nn="Mål han.", en="Measure it."),
        answered_by=("GEV503",),
    ),
    Passage(
        source="B5-L",
        number=1,
        says=Text(nb="Pek ut én.", nn="Peik ut éin.", en="Appoint one."),
        answered_by=("GEV502",),
    ),
    Passage(
        source="B5-L",
        number=2,
        says=Text(nb="Alt ordnes.", nn="Alt ordnar seg.", en="All is well."),
        why_none=Text(nb="det er ros.", nn="det er ros.", en="it is praise."),
    ),
)


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(traced, "PASSAGES", FEW)


def rules(*ids: str) -> list[Rule[Any]]:
    return [rule for rule in all_rules() if rule.id in ids]


def shown(*ids: str) -> list[str]:
    return [passage["id"] for passage in json.loads(traced.as_json(rules(*ids)))["passages"]]


@pytest.mark.usefixtures("few")
def test_each_passage_stands_under_its_heading_with_the_requirements_that_answer_it() -> None:
    drawn = traced.terminal(rules("GEV501", "GEV502", "GEV503"), NB, PLAIN)

    assert drawn == dedent("""\
        5 Oppfølging av gevinster · Beskrivelse av barrieren
        B5-D1   Gevinsten må være sagt så klart at alle på begge sider vet hva den er og
                hvem som eier den.
                  GEV501 Det er satt ord på gevinstene
                  GEV502 Hver gevinst har én navngitt gevinstansvarlig
        B5-D2   Mål den.
                  GEV503 Hver gevinst kan måles

        5 Oppfølging av gevinster · Mulige løsninger
        B5-L1   Pek ut én.
                  GEV502 Hver gevinst har én navngitt gevinstansvarlig
        B5-L2   Alt ordnes.
                  Ingen krav: det er ros.

        Punkter fra rapporten: 4. Uten krav: 1.
    """)


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            NN,
            [
                "5 Oppfølging av gevinstar · Mulige løsninger",
                "B5-L1   Peik ut éin.",
                "          GEV502 Kvar gevinst har éin namngitt gevinstansvarleg",
                "B5-L2   Alt ordnar seg.",
                "          Ingen krav: det er ros.",
                "",
                "Punkt frå rapporten: 3. Utan krav: 1.",
            ],
        ),
        (
            EN,
            [
                "5 Following up gains · Mulige løsninger",
                "B5-L1   Appoint one.",
                "          GEV502 Every gain has one named owner",
                "B5-L2   All is well.",
                "          No requirement: it is praise.",
                "",
                "Points from the report: 3. Without a requirement: 1.",
            ],
        ),
    ],
)
def test_all_but_the_reports_own_headings_is_in_the_language_asked_for(
    language: Language, lines: list[str]
) -> None:
    drawn = traced.terminal(rules("GEV502"), language, PLAIN)

    assert drawn.splitlines()[-len(lines) :] == lines


@pytest.mark.usefixtures("few")
def test_a_passage_is_shown_where_a_chosen_requirement_answers_it() -> None:
    assert shown("GEV502") == ["B5-D1", "B5-L1", "B5-L2"]
    assert shown("GEV503") == ["B5-D2", "B5-L2"]


@pytest.mark.usefixtures("few")
def test_one_that_nothing_answers_is_shown_with_the_requirements_of_its_barrier() -> None:
    assert "B4-D1" not in shown("GEV502")
    assert "B5-L2" in shown("GEV504")
    assert shown("GEV001") == []


@pytest.mark.usefixtures("few")
def test_requirements_that_no_passage_asks_for_leave_only_the_count() -> None:
    drawn = traced.terminal(rules("GEV001"), EN, PLAIN)

    assert drawn == "Points from the report: 0. Without a requirement: 0.\n"
    assert traced.markdown(rules("GEV001"), EN) == ""


@pytest.mark.usefixtures("few")
def test_markdown_is_a_list_a_heading() -> None:
    assert traced.markdown(rules("GEV501", "GEV502"), EN) == dedent("""\
        ## 5 Following up gains · Beskrivelse av barrieren

        - **B5-D1** Say the gain.
          - GEV501 The gains are put into words
          - GEV502 Every gain has one named owner

        ## 5 Following up gains · Mulige løsninger

        - **B5-L1** Appoint one.
          - GEV502 Every gain has one named owner
        - **B5-L2** All is well.
          - No requirement: it is praise.
    """)


@pytest.mark.usefixtures("few")
def test_json_has_the_place_the_strength_and_every_text_in_three_languages() -> None:
    document = json.loads(traced.as_json(rules("GEV502")))

    assert document["version"] == "1"
    assert document["passages"][1:] == [
        {
            "id": "B5-L1",
            "barrier": 5,
            "heading": "Mulige løsninger",
            "strength": "recommended",
            "says": {"nb": "Pek ut én.", "nn": "Peik ut éin.", "en": "Appoint one."},
            "requirements": ["GEV502"],
            "reason": None,
        },
        {
            "id": "B5-L2",
            "barrier": 5,
            "heading": "Mulige løsninger",
            "strength": "recommended",
            "says": {"nb": "Alt ordnes.", "nn": "Alt ordnar seg.", "en": "All is well."},
            "requirements": [],
            "reason": {"nb": "det er ros.", "nn": "det er ros.", "en": "it is praise."},
        },
    ]
    assert document["passages"][0]["strength"] == "derived"
    assert document["passages"][0]["requirements"] == ["GEV502"]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("width", [20, 80, 200])
def test_the_whole_report_is_told_within_any_width(language: Language, width: int) -> None:
    drawn = traced.terminal(all_rules(), language, Canvas(width, colour=False, encoding="utf-8"))
    found = traced.answered(all_rules())
    words = "".join(drawn.split())

    assert max(map(cell_len, drawn.splitlines())) <= width
    for passage, answers in found:
        told = [f"{passage.id} {passage.says.to(language)}"]
        told += [f"{rule.id} {rule.title.to(language)}" for rule in answers]
        assert "".join("".join(told).split()) in words


def test_every_passage_is_shown_with_the_whole_catalogue() -> None:
    shown_ids = [passage.id for passage, _ in traced.answered(all_rules())]

    assert shown_ids == [passage.id for passage in PASSAGES]
