"""Everything that the plan says of a gain is on its map, what it does not say is marked, and nothing is guessed."""

from __future__ import annotations

import time

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gevinst.gainmap.boxes import MOST_GAINS
from gevinst.gainmap.drawn import gain_map
from gevinst.gainmap.parts import Kind, Sign
from gevinst.words import Language, written
from tests.documents import report_of
from tests.gainmap.maps import EXAMPLES, boxes, many, map_of, of_example
from tests.hostile.any_plan import any_plan

TWO = """
gevinst: 1
prosjekt: {fase: realisering, målsettinger: [{id: m, mål: Trygghet, strategi: Kommuneplan}, {id: andre, mål: Klima}]}
personer: [{id: kari, navn: Kari Hansen}]
enheter: [{id: natt, navn: Nattjenesten}]
løsning: {navn: Sensorer, tas_i_bruk: 2026-02-02}
gevinster:
  - id: a
    hva: Færre tilsyn
    mål: m
    gevinstansvarlig: kari
    enheter: [natt]
    endringer: [{hva: Nye lister, slag: oppgaver, ansvarlig: kari, innen: 2026-02-02}]
  - id: b
    hva: Mindre kjøring
    mål: m
    endringer: [{hva: nye  LISTER}, {hva: Færre biler}]
"""


def said(box_text: object, language: Language = Language.NB) -> str:
    return written(box_text, language)


def test_a_change_and_a_goal_that_gains_share_are_one_box_each() -> None:
    made = map_of(TWO)

    assert [said(box.what) for box in boxes(made, Kind.CHANGE)] == ["Nye lister", "Færre biler"]
    first, second = made.branches
    assert first.goal == second.goal
    assert first.changes == second.changes[:1]
    assert len(list(made.links())) == len(set(made.links()))


def test_owners_units_days_and_kinds_are_named() -> None:
    made = map_of(TWO)
    gain, change = boxes(made, Kind.GAIN)[0], boxes(made, Kind.CHANGE)[0]

    assert list(map(said, gain.notes)) == ["Ansvarlig: Kari Hansen", "Hvor: Nattjenesten"]
    assert list(map(said, change.notes)) == ["oppgaver · Kari Hansen · innen 2026-02-02"]
    assert said(made.boxes[made.solution].notes[0]) == "Tas i bruk 2026-02-02"


def test_a_goal_that_no_gain_serves_stands_alone_and_says_so() -> None:
    made = map_of(TWO)
    [ident] = made.loose

    assert said(made.boxes[ident].what) == "Klima"
    assert "Ingen gevinst" in said(made.boxes[ident].notes[-1])


@pytest.mark.parametrize(
    ("field", "kind", "rule"),
    [
        ("mål: m", Kind.GOAL, "GEV203"),
        ("endringer: [{hva: Nye lister, slag: oppgaver, ansvarlig: kari, innen: 2026-02-02}]", Kind.CHANGE, "GEV508"),
    ],
)  # fmt: skip
def test_what_a_gain_lacks_is_a_box_marked_with_the_requirement(
    field: str, kind: Kind, rule: str
) -> None:
    made = map_of(TWO.replace(f"    {field}\n", "", 1))
    [missing] = [box for box in boxes(made, kind) if box.missing]
    lacks = {lack.number: lack.rule.id for lack in made.legend}

    assert rule in {lacks[number] for number in missing.marks}


def test_a_goal_that_is_not_in_the_plan_is_missing_and_named() -> None:
    made = map_of(TWO.replace("mål: m\n", "mål: borte\n", 1))
    [missing] = [box for box in boxes(made, Kind.GOAL) if box.missing]

    assert "«borte»" in said(missing.what)


def test_a_plan_without_gains_shows_that_they_are_missing() -> None:
    made = map_of("gevinst: 1\nprosjekt: {navn: Tilsyn, fase: realisering}\n")
    [gain] = boxes(made, Kind.GAIN)

    assert gain.missing
    assert gain.marks


@pytest.mark.parametrize(
    ("amount", "sign"),
    [("-4", Sign.WORSE), ("4", Sign.BETTER), ("0", None), (None, Sign.UNKNOWN)],
)
def test_an_effect_elsewhere_is_what_the_plans_own_number_makes_it(
    amount: str | None, sign: Sign | None
) -> None:
    more = f", beløp: {amount}" if amount else ""
    effect = f"    virkninger_andre_steder: [{{enhet: natt, hva: Flere kall{more}}}]\n"
    [box] = boxes(map_of(TWO + effect), Kind.EFFECT)

    assert box.sign is sign
    assert box.is_harm is (sign in (Sign.WORSE, Sign.UNKNOWN))


def test_dho_moves_load_to_the_general_practitioners_and_the_plan_does_not_say_how_much() -> None:
    made, _ = of_example("real/digital-hjemmeoppfolging")
    [box] = [box for box in made.boxes.values() if box.is_harm]

    assert said(box.what) == "Mulig ulempe for Fastlegene: Flere kontakter med fastlegen"
    assert said(box.notes[0]) == "Planen sier ikke hvor mye"
    assert {lack.number: lack.rule.id for lack in made.legend}[box.marks[0]] == "GEV410"


def test_samnanger_moves_work_to_technical_operations() -> None:
    made, _ = of_example("real/samnanger")
    [box] = [box for box in made.boxes.values() if box.is_harm]

    assert "Teknisk drift: Monterer låsane" in said(box.what)


@pytest.mark.parametrize("name", ["digisos", "gildeskal"])
def test_a_real_case_has_its_gains_and_no_change_that_its_source_does_not_tell(name: str) -> None:
    made, telling = of_example(f"real/{name}")
    gains = telling.report.plan.gains
    changes = {change.what for gain in gains for change in gain.changes}

    assert [said(box.what) for box in boxes(made, Kind.GAIN)] == [gain.what for gain in gains]
    assert {said(box.what) for box in boxes(made, Kind.CHANGE) if not box.missing} == changes


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_mark_is_in_the_legend_and_every_line_of_the_legend_is_on_the_map(
    name: str, language: str
) -> None:
    made, _ = of_example(name, language)
    marks = {number for box in made.boxes.values() for number in box.marks}

    assert marks == {lack.number for lack in made.legend}
    assert all(
        lack.boxes == sum(lack.number in box.marks for box in made.boxes.values())
        for lack in made.legend
    )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32))
def test_every_gain_of_any_plan_is_on_the_map_and_every_link_leads_from_a_box_to_a_box(
    seed: int,
) -> None:
    report = report_of(any_plan(seed))
    made = gain_map(report)

    drawn = [box for box in boxes(made, Kind.GAIN) if not box.missing]
    assert len(drawn) + made.left_out == len(report.plan.gains)
    assert all(start in made.boxes and end in made.boxes for start, end in made.links())


def shape(plan: str) -> set[tuple[str, str]]:
    """What leads to what, by what the boxes say."""
    made = map_of(plan)
    return {
        (said(made.boxes[start].what), said(made.boxes[end].what)) for start, end in made.links()
    }


@given(st.permutations(range(8)))
@settings(max_examples=15, deadline=None)
def test_the_order_of_the_gains_in_the_file_changes_only_the_order_on_the_map(
    order: list[int],
) -> None:
    plan = yaml.safe_load(many(8))
    mixed = plan | {"gevinster": [plan["gevinster"][number] for number in order]}

    assert shape(yaml.safe_dump(mixed, allow_unicode=True)) == shape(many(8))


def test_ten_thousand_gains_are_cut_and_the_map_says_so() -> None:
    report = report_of(many(10_000, changes=0))
    began = time.process_time()
    made = gain_map(report)

    assert time.process_time() - began < 2
    assert len(boxes(made, Kind.GAIN)) == MOST_GAINS
    assert made.left_out == len(report.plan.gains) - MOST_GAINS


def test_very_many_changes_and_effects_of_one_gain_are_cut_and_counted() -> None:
    changes = ", ".join(f"{{hva: Endring {n}}}" for n in range(5_000))
    effects = ", ".join("{enhet: natt, hva: Mer, beløp: -1}" for n in range(3_000))
    made = map_of(
        f"gevinst: 1\ngevinster:\n- id: a\n  endringer: [{changes}]\n  virkninger_andre_steder: [{effects}]\n"
    )
    [gain] = boxes(made, Kind.GAIN)

    assert len(made.boxes) < 30
    assert any("4 988" in said(note).replace("\xa0", " ") for note in gain.notes)
    assert any("2 992" in said(note).replace("\xa0", " ") for note in gain.notes)
