"""GEV417: union representatives before tasks or roles change."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(
    *meetings: str, changes: str = "", solution: str = "navn: Tilsyn", activity: str = ""
) -> str:
    items = "".join(f"    - {{{meeting}}}\n" for meeting in meetings)
    return (
        f"gevinst: 1\nløsning: {{{solution}}}\ngevinster: [{{id: a, endringer: [{changes}]}}]\n"
        f"involvering:\n  aktiviteter: [{activity}]\n  tillitsvalgte:\n{items}"
    )


def meeting(day: str) -> str:
    return f"hvordan: Drøfting, dato: {day}"


TASKS = "{slag: oppgaver, innen: 2026-02-02}"


@pytest.mark.parametrize("kind", ["oppgaver", "roller", "bemanning"])
@pytest.mark.parametrize(("day", "gaps"), [("2026-02-01", 0), ("2026-02-02", 1), ("2026-02-18", 1)])
def test_the_first_meeting_comes_before_the_first_change(kind: str, day: str, gaps: int) -> None:
    changes = f"{{slag: {kind}, innen: 2026-05-04}}, {{slag: {kind}, innen: 2026-02-02}}"

    text = plan(
        meeting("2026-06-01"), meeting(day), changes=changes, solution="tas_i_bruk: 2026-03-16"
    )
    told = gaps_of("GEV417", text)

    assert (
        told
        == [
            (
                8,
                f"Tillitsvalgte er først med {day}, men en endring i {kind} skal være gjort 2026-02-02. De må med før det.",
            )
        ]
        * gaps
    )


@pytest.mark.parametrize(
    ("changes", "solution", "status"),
    [
        ("{slag: prosesser, innen: 2026-02-02}", "navn: Tilsyn", "met"),
        ("{slag: prosesser, innen: 2026-02-02}", "tas_i_bruk: 2026-03-01", "gap"),
        ("{slag: oppgaver}", "tas_i_bruk: 2026-03-02", "met"),
        ("{slag: oppgaver}", "tas_i_bruk: 2026-03-01", "gap"),
        ("", "puljer: [{start: 2026-03-01}]", "gap"),
        ("{slag: roller, innen: 2026-03-02}", "tas_i_bruk: 2026-02-02", "met"),
        ("", "navn: Tilsyn", "met"),
    ],
)
def test_where_no_such_change_has_a_date_go_live_is_the_limit(
    changes: str, solution: str, status: str
) -> None:
    text = plan(meeting("2026-03-01"), changes=changes, solution=solution)

    assert verdict_of("GEV417", text).status == status


def test_go_live_is_named_as_the_limit() -> None:
    [(_, sentence)] = gaps_of(
        "GEV417", plan(meeting("2026-03-01"), solution="tas_i_bruk: 2026-02-02")
    )

    assert "men løsningen tas i bruk 2026-02-02." in sentence


@pytest.mark.parametrize(
    "activity",
    [
        "",
        "{hvem: [ansatte], hvordan: Møte, dato: 2026-01-12}",
        "{hvem: [tillitsvalgte], hvordan: Møte}",
    ],
)
def test_nobody_is_a_gap(activity: str) -> None:
    [(_, sentence)] = gaps_of("GEV417", plan(activity=activity))

    assert sentence == "Det står ikke når og hvordan tillitsvalgte er med."


def test_an_activity_with_them_counts_and_may_be_the_one_in_time() -> None:
    activity = "{hvem: [ledere, tillitsvalgte], hvordan: Møte, dato: 2026-01-12}"

    assert verdict_of("GEV417", plan(activity=activity, changes=TASKS)).status == "met"
    text = plan(meeting("2026-06-01"), activity=activity, changes=TASKS)
    assert verdict_of("GEV417", text).status == "met"
    late = activity.replace("2026-01-12", "2026-02-02")
    assert [line for line, _ in gaps_of("GEV417", plan(activity=late, changes=TASKS))] == [5]


@pytest.mark.parametrize(
    ("told", "lacks"),
    [
        ("hvordan: Drøfting", "en dato"),
        ("dato: 2026-01-12", "hvordan det skjer"),
        ("hvordan: TBD", "hvordan det skjer og en dato"),
    ],
)
def test_what_a_meeting_lacks_is_told(told: str, lacks: str) -> None:
    assert gaps_of("GEV417", plan(told)) == [
        (7, f"Et møte med tillitsvalgte mangler dette: {lacks}.")
    ]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            [
                "Eit møte med tillitsvalde manglar dette: korleis det skjer.",
                "Tillitsvalde er først med 2026-02-18, men ei endring i oppgåver skal vere gjord 2026-02-02. Dei må med før det.",
            ],
        ),
        (
            "en",
            [
                "A meeting with union representatives lacks this: how it is done.",
                "Union representatives first take part 2026-02-18, but a change in tasks is to be made by 2026-02-02. They must take part before that.",
            ],
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: list[str]) -> None:
    text = plan("dato: 2026-02-18", changes=TASKS)

    assert [sentence for _, sentence in gaps_of("GEV417", text, language=language)] == told
    assert gaps_of("GEV417", plan(), language=language)[0][1].endswith(".")
