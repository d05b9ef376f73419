"""A key pressed in a plan of 500 lines that is open in an editor → how long until its marks are there.

The ratio is of the time beyond that which the keys must rest, to a check in this process.
Run by itself, `python -m tests.benchmarks.keystroke`, it also tells the milliseconds of this machine.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from gevinst.check.judge import judge_plan
from gevinst.editor.server import REST
from tests.benchmarks.plans import AS_OF, plan
from tests.editor_client import Editor
from tests.plans import loaded

LINES = 500
BUDGET = 4
GEVINST = [str(Path(sys.executable).with_name("gevinst")), "lsp", "--as-of", AS_OF]


def text() -> str:
    """A plan of so many lines, with gains enough to fill them."""
    lines = plan(1).rstrip("# …\n").splitlines()
    start = max(number for number, line in enumerate(lines) if line.startswith("  - id: "))
    gain = lines[start:]
    number = 0
    while len(lines) + len(gain) <= LINES:
        number += 1
        lines += [line.replace("id: ro", f"id: ro{number}") for line in gain]
    return "\n".join(lines) + "\n" * (LINES - len(lines) + 1)


def measured(runs: int) -> list[tuple[float, float]]:
    """Seconds from a key to its marks, from the second key on, and those of a check in this process."""
    found, whole = [], text()
    with tempfile.TemporaryDirectory() as folder, Editor(GEVINST, Path(folder)) as editor:
        uri = editor.open(whole)
        editor.diagnostics(uri)
        for run in range(runs + 1):
            began = time.perf_counter()
            editor.type(uri, f"{whole}#{run}\n")
            editor.diagnostics(uri)
            pressed = time.perf_counter()
            judge_plan(loaded(whole.encode()), date.fromisoformat(AS_OF))
            found.append((pressed - began, time.perf_counter() - pressed))
    return found[1:]


def ratio(pairs: list[tuple[float, float]]) -> float:
    """How many times as long a key takes as a check, when the keys have rested: the median."""
    return statistics.median((key - REST) / check for key, check in pairs)


if __name__ == "__main__":
    pairs = measured(30)
    key, check = (statistics.median(times) * 1000 for times in zip(*pairs, strict=True))
    told = f"a key {key:.0f} ms, a check {check:.0f} ms, ratio {ratio(pairs):.2f}, budget {BUDGET}"
    print(told)  # noqa: T201
