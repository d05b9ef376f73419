"""No file takes more than some seconds and 512 MB, and no text more than its length in time."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from gevinst.check.run import check_source
from gevinst.choices import Phase
from gevinst.plan.values import Unreadable, day, identifier, number, says_something, whole, yes_no
from gevinst.plan.yaml11 import misreading
from gevinst.rules.form.identity import masked
from gevinst.rules.form.places import shown
from gevinst.rules.people import is_one_person
from gevinst.rules.rule import LONGEST_FACT
from gevinst.views.visible import visible
from tests.hostile import shapes
from tests.hostile.example import LINES, SCALARS_AT, WHOLE
from tests.whole import AS_OF, json_of, printed, whole_way

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell the peak")
@pytest.mark.parametrize("name", shapes.SHAPES)
def test_five_megabytes_of_anything_take_some_seconds_and_less_than_512_mb(name: str) -> None:
    line = [sys.executable, "-m", "tests.hostile.shapes", name]
    ended = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr

    seconds, megabytes = map(float, ended.stdout.split())
    assert seconds < 10
    assert megabytes < 512


def test_ten_thousand_gains_take_less_than_five_seconds() -> None:
    text = "gevinst: 1\npersoner: [{id: k, navn: Kari Li}]\ngevinster:\n" + "".join(
        f"- {{id: g{n}, hva: Gevinst {n}, slag: tid, gevinstansvarlig: k, nullpunkt: {{verdi: {n}, dato: 2025-12-01}}}}\n"
        for n in range(10_000)
    )
    began = time.process_time()

    [report] = check_source(text.encode(), AS_OF, None).plans
    json_of(report)

    assert len(report.plan.gains) == 10_000
    assert time.process_time() - began < 5


LONG = {
    "words": "Kari er ny ",
    "spaces": " ",
    "digits": "9",
    "addresses": "a@a.a.",
    "commands": "::error::x ##[x] ",
    "hidden": "\u202e\u200b",
}


def long(unit: str, length: int) -> str:
    return f"a{unit * (length // len(unit))}b"


@pytest.mark.parametrize("unit", LONG.values(), ids=LONG)
@pytest.mark.parametrize(
    "field",
    ["navn: Digitalt", "navn: Nattjenesten", "hva: Færre fysiske", "verdi: 84", "id: natttilsyn"],
)
def test_a_long_text_takes_less_than_a_second(field: str, unit: str) -> None:
    name = field.partition(":")[0]
    plan = re.sub(f"{field}[^,}}\n]*", f"{name}: '{long(unit, 100_000)}'", WHOLE, count=1)
    began = time.process_time()

    [report] = check_source(plan.encode(), AS_OF, None).plans
    printed(report)
    json_of(report)

    assert time.process_time() - began < 1
    whole_way(plan.encode())


@pytest.mark.parametrize("unit", LONG.values(), ids=LONG)
def test_long_texts_in_every_field_take_time_by_their_length(unit: str) -> None:
    text = f"'{long(unit, 5_000)}'"
    lines = LINES.copy()
    for line, start, end in sorted(SCALARS_AT, reverse=True):
        lines[line - 1] = lines[line - 1][: start - 1] + text + lines[line - 1][end - 1 :]
    began = time.process_time()

    whole_way("".join(lines).encode())

    assert time.process_time() - began < 5


def test_no_sentence_is_longer_than_its_facts_may_be() -> None:
    name = "a" * 10_000
    text = f"""
gevinst: 1
enheter: [{{id: n, navn: {name}, ansatte: 3}}]
opplæring: {{økter: [{"{enheter: [n], deltakere: 9}, " * 250}]}}
gevinster: [{{id: a, gevinstansvarlig: [{"k, " * 10_000}]}}]
"""
    report = whole_way(text.encode())

    longest = max(len(gap.text.to(report.language, gap.facts)) for _, gap in report.gaps())
    assert LONGEST_FACT < longest < 5 * LONGEST_FACT


NASTY = [
    *(long(unit, 20_000) for unit in LONG.values()),
    *(unit * (20_000 // len(unit)) for unit in ("-", "1:1", "1,1.", "1_", "1 ", "a-", "#\n", "kr ", "{", "x", "?", "0123456789")),
]  # fmt: skip


@pytest.mark.parametrize(
    "function",
    [
        number,
        whole,
        day,
        yes_no,
        identifier,
        says_something,
        misreading,
        masked,
        shown,
        visible,
        is_one_person,
        Phase.of,
    ],
)
def test_what_reads_or_shows_a_text_takes_time_by_its_length(function: Callable[..., Any]) -> None:
    more = (None,) if function is misreading else ()
    for text in NASTY:
        began = time.process_time()
        with suppress(Unreadable):
            function(text, *more)
        assert time.process_time() - began < 0.1, text[:20]
