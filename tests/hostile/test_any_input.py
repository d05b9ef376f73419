"""Whatever stands in a file, the whole way through ends in a report, and no rule fails."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.hostile.any_plan import any_plan
from tests.hostile.example import KEYS, LINES, VALUES_AT, WHOLE
from tests.whole import whole_way

if TYPE_CHECKING:
    from tests.hostile.example import At

BYTES = WHOLE.encode()


def replaced(place: At, written: str) -> bytes:
    """The example with something else at one place."""
    line, start, end = place
    lines = LINES.copy()
    lines[line - 1] = lines[line - 1][: start - 1] + written + lines[line - 1][end - 1 :]
    return "".join(lines).encode()


COMMANDS = [
    "::error::x",
    "##[error]x",
    "[/red]",
    ":smile:",
    "%0A::error::x",
    '"\\e[31m\\r\\n"',
    "\u202ea",
]
NUMBERS = [
    "0",
    "-0",
    "-1",
    "1e308",
    "NaN",
    ".inf",
    "1.200",
    "999999999999999",
    "0,000001",
    "12:30",
    "010",
    "9" * 400,
]
DATES = [
    "0001-01-01",
    "9999-12-31",
    "2025-13-40",
    "03/04/2026",
    "2026-03-16T10:00",
    "31. februar 2026",
]
ODD = [
    "",
    "~",
    "no",
    "TBD",
    "<tekst>",
    "*x",
    "&a a",
    "!x y",
    "!!int 1",
    "? a",
    "- a",
    "|",
    "a: b",
    "#",
    "\t",
    "{{x}}",
    "kari",
]
TEXTS = st.text(max_size=30).map(lambda text: json.dumps(text, ensure_ascii=False))
SCALARS = st.sampled_from([*COMMANDS, *NUMBERS, *DATES, *ODD]) | TEXTS | st.text(max_size=20)
NESTED = st.recursive(
    st.sampled_from([*NUMBERS[:3], *DATES[:2], '"::error::x"', "natt", "kari", "a"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(
            st.sampled_from(["id", "verdi", "dato", "hva", *KEYS]), inner, max_size=3
        ).map(lambda held: "{" + ", ".join(f"{key}: {value}" for key, value in held.items()) + "}")
    ),
    max_leaves=6,
)
PIECES = st.lists(
    st.sampled_from(
        [*COMMANDS, *NUMBERS[:6], *DATES[:4], *ODD, *(f"{key}:" for key in KEYS), "id: ", "- ", "  ", "\n", "\n  ", "\n- ",
         "{", "}", "[", "]", ", ", ": ", "&a ", "*a", "<<: ", "'", '"', "|\n", ">-\n", "# ", "---\n", "...\n", "%YAML 1.1\n",
         "gevinst: 1\n", "\r", "\x85", "\u2028", "\ufeff", "\xa0", "m\u00e5l:", "ma\u030al:", "x-a: ", "\U0001f600"]
    ),
    max_size=25,
).map("".join)  # fmt: skip
thorough = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@thorough
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    whole_way(data, verbose=False)


@settings(thorough, max_examples=80)
@given(PIECES)
@example("gevinst: 1\nprosjekt: {navn: &a Ro, oppdatert: *a}\n")
@example("gevinst: 1\nx-a: &a {b: 1}\nprosjekt:\n  *a : 1\n  navn: *a\nenheter: *a\n")
@example("gevinst: 1\ngevinster: [&a {id: a}, *a]\n")
@example("gevinst: {a: 1}\n")
@example("x-a: *a##[error]x")
@example("\ufeffgevinst: 1\r\n\r\n\x85\u2028prosjekt: {navn: a}")
def test_any_yaml_like_text(text: str) -> None:
    whole_way(text.encode("utf-8", "surrogatepass"), verbose=False)


@thorough
@given(st.sampled_from(VALUES_AT), SCALARS)
def test_a_whole_plan_with_any_one_value_replaced_by_any_text(place: At, written: str) -> None:
    whole_way(replaced(place, written))


@thorough
@given(st.sampled_from(VALUES_AT), NESTED)
def test_a_whole_plan_with_any_one_value_replaced_by_any_list_or_fields(
    place: At, written: str
) -> None:
    whole_way(replaced(place, written))


@thorough
@given(st.integers(0, len(LINES) - 1))
def test_a_whole_plan_with_any_one_line_removed(number: int) -> None:
    whole_way("".join(LINES[:number] + LINES[number + 1 :]).encode())


@thorough
@given(st.integers(0, len(BYTES)))
def test_a_whole_plan_cut_at_any_byte(at: int) -> None:
    whole_way(BYTES[:at])


@settings(thorough, max_examples=25)
@given(st.integers(0, 2**32))
def test_any_plan_of_the_format(seed: int) -> None:
    whole_way(any_plan(seed).encode())


@pytest.mark.parametrize("as_of", [date.min, date.max])
@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_of_the_calendar(as_of: date, day: str) -> None:
    text = re.sub(r"\b20\d\d-\d\d-\d\d\b", day, WHOLE)

    whole_way(text.encode(), as_of=as_of)
