"""A change goes where it belongs, as the file is written, and what stands there stays as it is."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from gevinst.edit.said import Change, More
from gevinst.edit.write import with_values
from gevinst.errors import CannotEdit
from gevinst.words import Language
from tests.plans import loaded

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.plan.model import Plan

    Wanted = Callable[[Plan], list[Change]]


def changed(text: str, wanted: Wanted) -> str:
    plan = loaded(text.encode())
    return with_values(plan, wanted(plan.plan))


def flat(text: str) -> str:
    return dedent(text).lstrip("\n")


def target(plan: Plan) -> list[Change]:
    return [
        Change(plan.gains[0], "target.value", "30"),
        Change(plan.gains[0], "target.date", "2026-12-31"),
    ]


CASES: dict[str, tuple[str, Wanted, str]] = {
    "a key goes below the one that comes before it in the format": (
        """
        gevinst: 1
        gevinster:
          - id: ro
            hva: Mer ro  # om natten
            # det viktigste
            målinger: []
        """,
        target,
        """
        gevinst: 1
        gevinster:
          - id: ro
            hva: Mer ro  # om natten
            måltall:
              verdi: 30
              dato: 2026-12-31
            # det viktigste
            målinger: []
        """,
    ),
    "filler is replaced, and the comment behind it stays": (
        """
        gevinst: 1
        gevinster:
        - id: ro
          måltall: TBD   # kommer
          målinger: []
        """,
        target,
        """
        gevinst: 1
        gevinster:
        - id: ro
          måltall:   # kommer
            verdi: 30
            dato: 2026-12-31
          målinger: []
        """,
    ),
    "filler on a line of its own is replaced there": (
        """
        gevinst: 1
        gevinster:
        - id: ro
          måltall:
              TBD
        """,
        target,
        """
        gevinst: 1
        gevinster:
        - id: ro
          måltall:
              verdi: 30
              dato: 2026-12-31
        """,
    ),
    "a key without a value gets one": (
        """
        gevinst: 1
        prosjekt:
          navn:
          startet:  # når?
          fase: konsept
        """,
        lambda plan: [
            Change(plan.project, "name", "Ro"),
            Change(plan.project, "started", "2026-01-05"),
        ],
        """
        gevinst: 1
        prosjekt:
          navn: Ro
          startet: 2026-01-05  # når?
          fase: konsept
        """,
    ),
    "a section comes where the format has it, parted as the others": (
        """
        gevinst: 1

        prosjekt:
          navn: Ro

        # gevinstene
        gevinster:
          - id: ro
        """,
        lambda plan: [Change(plan.training, "budget.amount", "3 000")],
        """
        gevinst: 1

        prosjekt:
          navn: Ro

        opplæring:
          budsjett:
            beløp: 3 000

        # gevinstene
        gevinster:
          - id: ro
        """,
    ),
    "a section that stands there and says nothing is written in its place": (
        """
        gevinst: 1
        endring: TBD
        ledelse:
        gevinster: []
        """,
        lambda plan: [
            Change(plan.change, "what", "Tilsyn på skjerm"),
            Change(plan.leadership, "political_decision.body", "Formannskapet"),
        ],
        """
        gevinst: 1
        endring:
          hva: Tilsyn på skjerm
        ledelse:
          politisk_vedtak:
            organ: Formannskapet
        gevinster: []
        """,
    ),
    "a field within braces goes behind the last one": (
        """
        gevinst: 1
        gevinster:
          - {id: ro, måltall: { verdi: 30 }}  # én
        """,
        lambda plan: [Change(plan.gains[0], "target.date", "2026-12-31")],
        """
        gevinst: 1
        gevinster:
          - {id: ro, måltall: { verdi: 30, dato: 2026-12-31 }}  # én
        """,
    ),
    "a file that is all braces stays so": (
        """
        {"gevinst": 1,
         "gevinster": [
           {"id": "ro", "hva": },
         ]}
        """,
        lambda plan: [
            Change(plan.gains[0], "what", "Ro, hele natten"),
            Change(plan, "gains", ({"id": "to"},)),
            Change(plan.project, "name", "Ro"),
        ],
        """
        {"gevinst": 1,
         "gevinster": [
           {"id": "ro", "hva": "Ro, hele natten"},
           {id: to},
         ],
         prosjekt: {navn: Ro}}
        """,
    ),
    "an item of a list stands with the others, behind comments that belong to them": (
        """
        gevinst: 1
        personer:
          - id: kari

          - id: odd
            # slutter til sommeren
        # enhetene
        enheter: [{id: natt}]
        """,
        lambda plan: [
            Change(plan, "people.id", "eva"),
            Change(plan, "people.name", "Eva: Lund"),
            Change(plan, "units", ({"id": "respons"}, {"id": "no"})),
        ],
        """
        gevinst: 1
        personer:
          - id: kari

          - id: odd
            # slutter til sommeren

          - id: eva
            navn: "Eva: Lund"
        # enhetene
        enheter: [{id: natt}, {id: respons}, {id: "no"}]
        """,
    ),
    "a list that is said to be empty gets items": (
        """
        gevinst: 1
        enheter:
          - id: natt
            andre_endringer: ingen  # vi vet om
        gevinster: []
        """,
        lambda plan: [
            Change(plan.units[0], "other_changes.name", "Ny turnus"),
            Change(plan, "gains.id", "ro"),
        ],
        """
        gevinst: 1
        enheter:
          - id: natt
            andre_endringer:  # vi vet om
              - navn: Ny turnus
        gevinster: [{id: ro}]
        """,
    ),
    "texts take the place of filler in a list, or join those that are there": (
        """
        gevinst: 1
        gevinster:
          - id: a
            enheter: [TBD]
            forutsetninger:
              - TBD
              - kommer senere
          - id: b
            enheter: [natt,
                      respons]  # begge
            forutsetninger:
              - Dekning  # alle steder
          - id: c
            enheter: natt
            forutsetninger: Dekning, alle steder
        """,
        lambda plan: [
            Change(plan.gains[0], "units", ("natt", "respons")),
            Change(plan.gains[0], "prerequisites", ("Dekning", "Samtykke: alle")),
            Change(plan.gains[1], "units", More(("dag",))),
            Change(plan.gains[1], "prerequisites", More(("Samtykke",))),
            Change(plan.gains[2], "units", More(("dag",))),
            Change(plan.gains[2], "prerequisites", More(("Samtykke",))),
        ],
        """
        gevinst: 1
        gevinster:
          - id: a
            enheter: [natt, respons]
            forutsetninger:
              - Dekning
              - "Samtykke: alle"
          - id: b
            enheter: [natt,
                      respons,
                      dag]  # begge
            forutsetninger:
              - Dekning  # alle steder
              - Samtykke
          - id: c
            enheter: [natt, dag]
            forutsetninger:
              - Dekning, alle steder
              - Samtykke
        """,
    ),
    "a text of several lines is a block, and takes the place of one": (
        """
        gevinst: 1
        endring:
          hva: |
            gammel
            tekst

          hvordan: >-
            folded
            text
        """,
        lambda plan: [
            Change(plan.change, "what", "én\n\nto # tre"),
            Change(plan.change, "how", "kort"),
            Change(plan.change, "why", "a\nb"),
        ],
        """
        gevinst: 1
        endring:
          hva: |-
            én

            to # tre

          hvordan: kort
          hvorfor: |-
            a
            b
        """,
    ),
    "a block of lines and the line below it are both replaced": (
        """
        gevinst: 1
        endring:
          hvordan: TBD
          hva: |
            gammel
          hvorfor: TBD
        """,
        lambda plan: [
            Change(plan.change, "why", "derfor"),
            Change(plan.change, "what", "nytt"),
            Change(plan.change, "how", "slik"),
        ],
        """
        gevinst: 1
        endring:
          hvordan: slik
          hva: nytt
          hvorfor: derfor
        """,
    ),
    "a key goes behind a block of lines, and before the blank ones below it": (
        """
        gevinst: 1
        endring:
          hva: |
            tekst

        ledelse: {}
        """,
        lambda plan: [Change(plan.change, "how", "slik")],
        """
        gevinst: 1
        endring:
          hva: |
            tekst
          hvordan: slik

        ledelse: {}
        """,
    ),
    "what ends at the same place comes with the innermost first": (
        """
        gevinst: 1
        gevinster:
          - id: ro
            nullpunkt:
              verdi: 3
        # slutt
        """,
        lambda plan: [
            Change(plan, "waivers.rule", "GEV514"),
            Change(plan, "gains", ({"id": "to"},)),
            Change(plan.gains[0], "risks.what", "Brann"),
            Change(plan.gains[0], "baseline.date", "2026-01-01"),
        ],
        """
        gevinst: 1
        gevinster:
          - id: ro
            nullpunkt:
              verdi: 3
              dato: 2026-01-01
            risikoer:
              - hva: Brann
          - id: to
        unntak:
          - krav: GEV514
        # slutt
        """,
    ),
    "the words are those of the author": (
        """
        gevinst: 1
        benefits:
        - id: ro
          målsetjing: x
          target: {value: 3}
        units: []
        """,
        lambda plan: [Change(plan.gains[0], "owner", "kari"), *target(plan)[1:]],
        """
        gevinst: 1
        benefits:
        - id: ro
          owner: kari
          målsetjing: x
          target: {value: 3, date: 2026-12-31}
        units: []
        """,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_where(name: str) -> None:
    before, wanted, after = CASES[name]

    assert changed(flat(before), wanted) == flat(after)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_the_ends_of_lines_are_those_of_the_file(name: str, end: str) -> None:
    before, wanted, after = (
        flat(each).replace("\n", end) if isinstance(each, str) else each for each in CASES[name]
    )
    assert isinstance(before, str)
    assert callable(wanted)

    assert changed(before, wanted) == after


@pytest.mark.parametrize("name", CASES)
def test_a_text_without_an_end_of_line_gets_none(name: str) -> None:
    before, wanted, after = CASES[name]

    assert changed(flat(before).rstrip("\n"), wanted) == flat(after).rstrip("\n")


def test_a_change_at_the_end_of_a_text_without_an_end_of_line_begins_a_new_line() -> None:
    text = "gevinst: 1\r\ngevinster:\r\n- id: ro\r\n  hva: Ro"

    assert changed(text, lambda plan: [Change(plan.gains[0], "kind", "tid")]).endswith(
        "\r\n  hva: Ro\r\n  slag: tid"
    )
    assert changed("gevinst: 1", lambda plan: [Change(plan.project, "name", "Ro")]) == (
        "gevinst: 1\nprosjekt:\n  navn: Ro"
    )


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    plan = loaded("\ufeffgevinst: 1\nprosjekt: {navn: Ro}\n".encode())

    text = with_values(plan, [Change(plan.plan.project, "name", "Mer ro")])

    assert text == "gevinst: 1\nprosjekt: {navn: Mer ro}\n"


REFUSED: dict[str, tuple[str, Wanted, str]] = {
    "a file that can't be read to its end": (
        "gevinst: 1\nprosjekt: {navn: a: b}\n",
        lambda plan: [Change(plan.project, "phase", "konsept")],
        "error on line 2",
    ),
    "an empty file": ("", lambda plan: [Change(plan.project, "name", "Ro")], "must be corrected"),
    "more than one document": (
        "gevinst: 1\n---\ngevinst: 1\n",
        lambda plan: [Change(plan.project, "name", "Ro")],
        "error on line 2",
    ),
    "what an alias repeats": (
        "gevinst: 1\ngevinster:\n- &a {id: a}\n- *a\n",
        lambda plan: [Change(plan.gains[1], "what", "Ro")],
        "holds for several places",
    ),
    "what has an anchor": (
        "gevinst: 1\ngevinster:\n- id: &a a\n- {id: b, hva: *a}\n",
        lambda plan: [Change(plan.gains[0], "id", "c")],
        "line 3 holds for several places",
    ),
    "what stands within something with an anchor": (
        "gevinst: 1\nx-a: &a\n- id: a\ngevinster: *a\n",
        lambda plan: [Change(plan.gains[0], "what", "Ro")],
        "holds for several places",
    ),
    "a text with an alias": (
        "gevinst: 1\nx-a: &a Ro\nprosjekt: {navn: *a}\n",
        lambda plan: [Change(plan.project, "name", "Mer ro")],
        "line 3 holds for several places",
    ),
    "a text with a tag": (
        "gevinst: 1\nprosjekt: {navn: !!str Ro}\n",
        lambda plan: [Change(plan.project, "name", "Mer ro")],
        "line 2 holds for several places",
    ),
    "keys beside a merge": (
        "gevinst: 1\nx-a: {b: 1}\nprosjekt:\n  navn: Ro\n  <<: {fase: konsept}\n",
        lambda plan: [Change(plan.project, "must_have", "ja")],
        "error on line 5",
    ),
    "keys beside one that stands twice": (
        "gevinst: 1\nprosjekt:\n  navn: Ro\n  fase: konsept\n  navn: Uro\ngevinster: []\n",
        lambda plan: [Change(plan.project, "name", "Mer ro")],
        "error on line 5",
    ),
    "a field under two words": (
        "gevinst: 1\nprosjekt:\n  navn: Ro\n  name: Uro\n",
        lambda plan: [Change(plan.project, "name", "Mer ro")],
        "line 3 also stands on line 4",
    ),
    "an item where no list stands": (
        "gevinst: 1\ngevinster: {id: ro}\n",
        lambda plan: [Change(plan, "gains.id", "to")],
        "something other than what is due",
    ),
    "a text where a block of fields stands": (
        "gevinst: 1\nprosjekt:\n  navn:\n    a: b\n",
        lambda plan: [Change(plan.project, "name", "Ro")],
        "something other than what is due",
    ),
    "what would take a comment with it": (
        "gevinst: 1\ngevinster:\n- id: a\n  enheter: [natt,  # den ene\n    respons]\n",
        lambda plan: [Change(plan.gains[0], "units", ("dag",))],
        "a comment by line 4",
    ),
    "a comment behind the sign of a block": (
        "gevinst: 1\nendring:\n  hva: |  # slik\n    TBD\n",
        lambda plan: [Change(plan.change, "what", "Ro")],
        "a comment by line 3",
    ),
    "half a character": (
        "gevinst: 1\nprosjekt: {navn: Ro}\n",
        lambda plan: [Change(plan.project, "name", "\ud800")],
        "",
    ),
    "a line that can only grow": (
        "gevinst: 1\nendring:\n  hva: |\n    uten slutt",
        lambda plan: [Change(plan.change, "how", "slik")],
        "without changing more",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str) -> None:
    before, wanted, why = REFUSED[name]
    plan = loaded(before.encode())

    with pytest.raises(CannotEdit) as refused:
        with_values(plan, wanted(plan.plan))

    for language in Language:
        assert "plan.yaml" in refused.value.sentence(language)
    assert why in refused.value.sentence(Language.EN)
    assert refused.value.facts["snippet"]


def test_an_error_elsewhere_in_the_file_does_not_stand_in_the_way() -> None:
    text = "gevinst: 1\nprosjekt:\n  navn: Ro\n  navn: Uro\ngevinster:\n- id: a\n- id: &b b\n"

    after = changed(
        text,
        lambda plan: [
            Change(plan.gains[0], "what", "Ro"),
            Change(plan.training, "continuous", "x"),
        ],
    )

    assert after == text.replace("- id: a\n", "- id: a\n  hva: Ro\n").replace(
        "gevinster:", "opplæring:\n  videre_læring: x\ngevinster:"
    )


def test_what_stands_in_a_list_already_is_not_added() -> None:
    text = (
        "gevinst: 1\ngevinster:\n- id: a\n  enheter: [natt, dag]\n  enighet: {om: [how_reached]}\n"
    )

    def wanted(plan: Plan) -> list[Change]:
        agreed = plan.gains[0].agreed
        assert agreed
        return [
            Change(plan.gains[0], "units", More((" dag", "kveld", "natt"))),
            Change(agreed, "about", More(("hvordan_den_nås",))),
        ]

    assert changed(text, wanted) == text.replace("dag]", "dag, kveld]")


def test_a_file_can_be_changed_again_and_again() -> None:
    text = "gevinst: 1"
    for number in range(5):
        text = changed(text, lambda plan, n=number: [Change(plan, "people.id", f"p{n}")])  # type: ignore[misc]

    assert text == "gevinst: 1\npersoner:" + "".join(f"\n  - id: p{n}" for n in range(5))
