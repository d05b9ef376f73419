"""Any measurements in any plan: it says what it said and those, in any order, and once."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import assume, example, given
from hypothesis import strategies as st

from gevinst.errors import CannotEdit
from gevinst.follow.measuring.doubts import FACTOR, doubts
from gevinst.follow.measuring.entering import entered, sort
from gevinst.follow.measuring.meant import meant
from gevinst.follow.measuring.rows import Row
from gevinst.follow.measuring.standing import standing
from gevinst.follow.status import gain_status
from gevinst.words import Language, Phrase
from tests.edit.filling import lost
from tests.edit.test_any_text import TEXTS, in_block, thorough
from tests.hostile.any_plan import IDS, any_plan
from tests.hostile.texts import HOSTILE
from tests.plans import loaded

if TYPE_CHECKING:
    from gevinst.follow.measuring.entering import Sorted
    from gevinst.follow.measuring.meant import Unusable
    from gevinst.plan.loaded import Loaded

TODAY = date(2026, 11, 2)
EXAMPLES = sorted(Path("examples").rglob("*.gevinst.yaml"))
DAYS = st.integers(0, 400).map(lambda days: (TODAY - timedelta(days)).isoformat())
VALUES = st.decimals(-(10**9), 10**9, places=2).map(str) | st.sampled_from(
    ["1 200,5", "-3", "\N{MINUS SIGN}3", "12 kr", "30 %", "1,2 mill. kr", "0", "0,000001"]
)
ROWS = st.lists(
    st.builds(Row, st.just(0), st.sampled_from(IDS), VALUES, DAYS, st.none() | TEXTS), max_size=8
)


def taken(plan: Loaded, rows: list[Row], *, replace: bool = False) -> tuple[Sorted, list[Unusable]]:
    entries, unusable = meant(rows, plan, TODAY, TODAY)
    found = sort(entries, replace=replace)
    return found, [*unusable, *found.unusable]


def after(plan: Loaded, *rows: Row, replace: bool = False) -> Loaded:
    found, unusable = taken(plan, list(rows), replace=replace)
    assert unusable == []
    return entered(plan, found, TODAY)


def why_not(plan: Loaded, *rows: Row, replace: bool = False) -> list[str]:
    return [each.why.to(Language.EN) for each in taken(plan, list(rows), replace=replace)[1]]


def measured(plan: Loaded) -> list[Counter[tuple[Any, ...]]]:
    return [
        Counter((one.date, one.value, one.note) for one in gain.measurements)
        for gain in plan.plan.gains
    ]


@thorough
@given(
    seed=st.integers(0, 2**32), width=st.sampled_from([0, 20, 60]), ends=st.sampled_from(["\n", "\r\n"]),
    rows=ROWS, order=st.randoms(use_true_random=False), replace=st.booleans(),
)  # fmt: skip
def test_any_plan_holds_the_old_measurements_and_the_new_ones_in_any_order(  # noqa: PLR0913, PLR0917
    seed: int, width: int, ends: str, rows: list[Row], order: Any, replace: bool  # noqa: FBT001
) -> None:  # fmt: skip
    text = any_plan(seed)
    text = (in_block(text, width) if width else text).replace("\n", ends)
    plan = loaded(text.encode())
    assume(plan.readable and not plan.document.problems)
    found, unusable = taken(plan, rows, replace=replace)
    shuffled = order.sample(rows, len(rows))
    other, _ = taken(plan, shuffled, replace=replace)

    now, again = entered(plan, found, TODAY), entered(plan, other, TODAY)

    at = {id(gain): n for n, gain in enumerate(plan.plan.gains)}
    expected = measured(plan)
    for entry in found.new:
        expected[at[id(entry.gain)]][entry.date, entry.value, entry.note.strip() or None] += 1
    if not found.replaced:
        assert measured(now) == expected
        moved = {id(entry.gain) for entry in found.new}
        assert len(lost(text, now.document.text)) <= len(
            moved
        )  # a list within brackets is one line
    assert measured(again) == measured(now)
    assert len(rows) == len(unusable) + len(found.new) + len(found.replaced) + len(found.there)
    twice, _ = taken(now, rows, replace=replace)
    assert (twice.new, twice.replaced) == ([], [])


@thorough
@given(TEXTS)
@example("TBD")
def test_any_note_is_what_the_plan_says(note: str) -> None:
    holds_note(note)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_note_is_a_note(text: str) -> None:
    holds_note(text)


def holds_note(note: str) -> None:
    for plan in map(loaded, PLANS):
        found, unusable = taken(plan, [Row(0, "ro", "3", "2026-10-01", note)])
        if unusable:
            assert "note" in unusable[0].why.to(Language.EN)
            return
        now = entered(plan, found, TODAY)
        said = yaml.load(now.document.text, yaml.CSafeLoader)["gevinster"][0]["målinger"][-1]
        kept = note.replace("\r\n", "\n").replace("\r", "\n").strip()
        assert said.get("merknad", "") == kept
        assert (said["dato"], said["verdi"]) == (date(2026, 10, 1), 3)


PLANS = (
    "gevinst: 1\ngevinster:\n  - id: ro\n",
    "gevinst: 1\ngevinster: [{id: ro, målinger: [{dato: 2026-09-01, verdi: 1}]}]\n",
    "gevinst: 1\ngevinster:\n- id: ro\n  målinger:\n  - {dato: 2026-09-01, verdi: 1}  # slik\n",
)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("  - id: ro\n    risikoer: []\n", "  - id: ro\n    risikoer: []\n    målinger:\n      - dato: 2026-10-01\n        verdi: 1 200.5\n"),
        ("  - id: ro\n    målinger: TBD  # snart\n    korrigerende_tiltak: {hva: A}\n",
         "  - id: ro\n    målinger:  # snart\n      - dato: 2026-10-01\n        verdi: 1 200.5\n    korrigerende_tiltak: {hva: A}\n"),
        ("  - id: ro\n    målinger: []\n", "  - id: ro\n    målinger: [{dato: 2026-10-01, verdi: 1 200.5}]\n"),
        ("  - id: ro\n    målinger:\n      - {dato: 2026-09-01, verdi: 1}  # a\n  # slutt\n",
         "  - id: ro\n    målinger:\n      - {dato: 2026-09-01, verdi: 1}  # a\n      - {dato: 2026-10-01, verdi: 1 200.5}\n  # slutt\n"),
        ("  - id: ro\n    målinger:\n      - dato: 2026-09-01\n        verdi: 1\n",
         "  - id: ro\n    målinger:\n      - dato: 2026-09-01\n        verdi: 1\n      - dato: 2026-10-01\n        verdi: 1 200.5\n"),
        ("  - {id: ro, målinger: [{dato: 2026-09-01, verdi: 1}]}\n",
         "  - {id: ro, målinger: [{dato: 2026-09-01, verdi: 1}, {dato: 2026-10-01, verdi: 1 200.5}]}\n"),
    ],
    ids=["no key", "filler", "empty", "braces", "lines", "brackets"],
)  # fmt: skip
def test_a_measurement_is_written_as_those_beside_it_are(before: str, now: str) -> None:
    head = "gevinst: 1\ngevinster:\n"

    made = after(loaded((head + before).encode()), Row(0, "ro", "1 200,5", "1.10.2026"))

    assert made.document.text == head + now


def test_keys_are_in_the_plans_own_vocabulary() -> None:
    made = after(
        loaded("gevinst: 1\ngains: [{id: ro, what: Ro}]\n"), Row(0, "ro", "1", None, "Telt")
    )

    assert "measurements: [{date: 2026-11-02, value: 1, note: Telt}]" in made.document.text


LITTLE = """
    gevinst: 1
    gevinster:
      - id: ro
        hva: Roligere netter
        nullpunkt: {verdi: 84, dato: 2025-12-01}
        måltall: {verdi: 30, dato: 2026-12-31}
        målinger: [{dato: 2026-09-01, verdi: 70, merknad: Telt}]
      - {id: to, hva: Like}
      - {id: tre, hva: like}
      - {id: fire, målinger: [{dato: 2026-09-01, verdi: 1}, {dato: 2026-09-01, verdi: 2}]}
      - {id: fire}
"""


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (Row(0, "", "1"), "no gain is named"),
        (Row(0, "roo", "1"), "Did you mean “ro”?"),
        (Row(0, "kjøring", "1"), "It has ro (Roligere netter), to (Like), tre (like) and fire."),
        (Row(0, "LIKE", "1"), "may be several gains"),
        (Row(0, "fire", "1"), "may be several gains"),
        (Row(0, "ro", ""), "the value is missing"),
        (Row(0, "ro", "tre"), "the value “tre” can't be used. This must be a number."),
        (Row(0, "ro", "1.200"), "may be read as 1.2 and as 1,200"),
        (Row(0, "ro", "1", ""), "the date is missing"),
        (Row(0, "ro", "1", "2026-02-30"), "not in the calendar"),
        (Row(0, "ro", "1", "2026-11-03"), "2026-11-03 has not come yet"),
        (Row(0, "ro", "1", None, "01010150074"), "national identity number"),
        (Row(0, "ro", "1", None, None, torn=True), "a comma parts"),
        (Row(0, "ro", "71", "2026-09-01"), "measured on 2026-09-01 already, at 70, and this says 71"),
        (Row(0, "ro", "70", "2026-09-01", "Gjettet"), "with another note"),
    ],
)  # fmt: skip
def test_what_can_not_be_used_is_told_and_why(row: Row, told: str) -> None:
    (why,) = why_not(loaded(LITTLE), row)

    assert told in why


def test_a_gain_is_found_by_id_and_by_what_it_is_called() -> None:
    for word in ("ro", " RO ", "roligere  Netter"):
        assert measured(after(loaded(LITTLE), Row(0, word, "1")))[0].total() == 2


def test_two_rows_that_disagree_are_both_refused_and_two_that_agree_are_one() -> None:
    rows = [Row(2, "to", "1", "2026-09-01"), Row(9, "to", "2", "1.9.2026")]

    assert (
        why_not(loaded(LITTLE), *rows, replace=True)
        == ["“to” has different measurements of 2026-09-01, on lines 2 and 9."] * 2
    )
    found, _ = taken(loaded(LITTLE), [rows[0], rows[0]])
    assert (len(found.new), len(found.there)) == (1, 1)


def test_a_measurement_that_is_replaced_leaves_its_trail() -> None:
    row = Row(0, "ro", "71", "2026-09-01", "Feil skjema")
    once = after(loaded(LITTLE), row, replace=True)

    assert (
        'verdi: 71, merknad: "Feil skjema Telt (rettet 2026-11-02, var 70)"' in once.document.text
    )
    assert after(once, row, replace=True).document.text == once.document.text
    again = after(once, row._replace(value="72", note=None), replace=True)
    assert "(rettet 2026-11-02, var 70) (rettet 2026-11-02, var 71)" in again.document.text


def test_of_several_on_a_day_none_is_replaced() -> None:
    plan = loaded(
        "gevinst: 1\ngains: [{id: a, measurements: [{date: 2026-01-01, value: 1}, {date: 2026-01-01, value: 2}]}]\n"
    )

    assert (
        "several measurements of 2026-01-01"
        in why_not(plan, Row(0, "a", "3", "2026-01-01"), replace=True)[0]
    )
    assert why_not(plan, Row(0, "a", "2", "2026-01-01")) == []


def test_what_stands_in_several_places_is_left_alone() -> None:
    plan = loaded(
        "gevinst: 1\ngevinster:\n- &a {id: ro, målinger: [{dato: 2026-01-01, verdi: 1}]}\n"
    )

    with pytest.raises(CannotEdit, match="holds for several places"):
        after(plan, Row(0, "ro", "1"))


def test_a_plan_does_not_become_too_large_to_be_read() -> None:
    plan = loaded("gevinst: 1\ngains: [{id: a}]\n")
    first = date(1700, 1, 1)
    rows = [Row(n, "a", "1", (first + timedelta(n)).isoformat()) for n in range(60_000)]

    with pytest.raises(CannotEdit, match="too large to be read"):
        after(plan, *rows)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_gain_of_the_examples_can_be_measured(path: Path) -> None:
    plan = loaded(path.read_bytes())
    rows = [Row(0, gain.id or "", "12,5", "2026-10-20") for gain in plan.plan.gains]
    if path.name.startswith("mangelfull"):  # a key stands twice in one of its gains
        with pytest.raises(CannotEdit, match="an error on line"):
            after(plan, *rows)
        return

    now = after(plan, *rows)

    assert len(lost(plan.document.text, now.document.text)) <= len(rows)  # a gain may be one line
    assert [each.total() for each in measured(now)] == [each.total() + 1 for each in measured(plan)]


@pytest.mark.parametrize(
    ("value", "far"),
    [
        ("4201", "large"),
        ("-4201", "large"),
        ("4200", ""),
        ("0,59", "small"),
        ("0,6", ""),
        ("0", ""),
    ],
)
def test_a_value_that_is_far_from_all_others_is_doubted(value: str, far: str) -> None:
    assert 84 * FACTOR == 4200
    found, _ = taken(loaded(LITTLE), [Row(0, "ro", value)])

    told = [each.to(Language.EN) for each in doubts(found.new)]

    assert ([] if not far else [far]) == [word for each in told for word in (far,) if word in each]
    assert bool(told) == bool(far)


def test_where_nothing_is_known_nothing_is_doubted() -> None:
    found, _ = taken(loaded(LITTLE), [Row(0, "to", "1000000")])

    assert list(doubts(found.new)) == []


def stands(plan: Loaded, at: int) -> Phrase | None:
    gain = plan.plan.gains[at]
    return next(
        standing(plan.plan, gain, TODAY, [one.date for one in gain.measurements if one.date]), None
    )


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("60", "was last measured on 2026-11-02: 60. Baseline 84, target 30: 44% of the way, nearer the target than on 2026-09-01 (70)."),
        ("75", "17% of the way, further from the target than on 2026-09-01 (70)."),
        ("70", "26% of the way, as far from the target as on 2026-09-01 (70)."),
        ("30", ": the target is reached."),
        ("-3", ": the target is reached."),
        ("90", "-11% of the way, further from the target"),
    ],
)  # fmt: skip
def test_it_is_told_whether_a_gain_is_nearer_its_target(value: str, told: str) -> None:
    said = stands(after(loaded(LITTLE), Row(0, "ro", value)), 0)

    assert said is not None
    assert told in said.to(Language.EN)


def test_what_the_plan_does_not_give_is_unknown() -> None:
    said = stands(after(loaded(LITTLE), Row(0, "to", "1")), 1)

    assert said is not None
    assert (
        said.to(Language.NB)
        == "«Like» er sist målt 2026-11-02: 1. Nullpunkt ukjent, måltall ukjent."
    )
    assert stands(loaded(LITTLE), 1) is None


def test_the_share_is_the_one_that_the_status_tells() -> None:
    plan = after(loaded(LITTLE), Row(0, "ro", "30,2"))
    told = gain_status(plan.plan, plan.plan.gains[0], TODAY).standing.percent

    said = stands(plan, 0)

    assert said is not None
    assert told == Decimal("99.6")
    assert "99.6% of the way" in said.to(Language.EN)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ("nullpunkt: {verdi: 30}, måltall: {verdi: 30}", "target 30: as far from the target as the baseline."),
        ("nullpunkt: {verdi: 10}, måltall: {verdi: 20}, måleindikator: {retning: ned}", "Baseline 10, target 20."),
        ("måltall: {verdi: 20}", "Baseline unknown, target 20."),
    ],
)  # fmt: skip
def test_a_share_that_can_not_be_told_is_not(fields: str, told: str) -> None:
    plan = loaded(f"gevinst: 1\ngevinster:\n  - {{id: ro, {fields}}}\n")

    said = stands(after(plan, Row(0, "ro", "30")), 0)

    assert said is not None
    assert said.to(Language.EN).endswith(told)


def test_a_measurement_from_before_the_baseline_is_told_not_to_count() -> None:
    plan = loaded(
        "gevinst: 1\ngevinster:\n  - {id: ro, nullpunkt: {verdi: 84, dato: 2026-10-01}}\n"
    )

    said = stands(after(plan, Row(0, "ro", "60", "2026-01-01")), 0)

    assert said is not None
    assert said.to(Language.EN).startswith("“ro” 2026-01-01: from before the baseline")


def test_values_are_exact() -> None:
    made = after(loaded(LITTLE), Row(0, "to", "0,1"), Row(0, "to", "1,2 mill. kr", "2026-01-01"))

    assert [one.value for one in made.plan.gains[1].measurements] == [1_200_000, Decimal("0.1")]
