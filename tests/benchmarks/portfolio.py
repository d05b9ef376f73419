"""Plans of many organisations seen together → how that grows with their number, as ratios to compose.

`python -m tests.benchmarks.portfolio` prints a line for each number of plans: how many times as long
`gevinst portfolio` takes as libyaml's composer alone on the same files, in one process and in two,
and how much memory all its processes came to. It exits with 1 where a budget is passed; ten
thousand plans take some minutes a run.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.__main__ import GEVINST, HERE, PYTHON, Case, ratio
from tests.benchmarks.organisations import write_organisations
from tests.benchmarks.plans import AS_OF

BUDGETS = {1: 1.5, 2: 0.9}
GROWTH = 1.2
MEGABYTES = 300


def case(plans: Path, jobs: int, runs: int) -> Case:
    """A portfolio in so many processes, against the loop that only composes."""
    loop = [PYTHON, str(HERE / "compose_loop.py"), str(plans)]
    return Case(f"--jobs {jobs}", _portfolio(plans, jobs), loop, BUDGETS[jobs], runs)


def _portfolio(plans: Path, jobs: int) -> list[str]:
    line = [GEVINST, "portfolio", "--as-of", AS_OF, "--format=json", f"--jobs={jobs}", "--isolated"]
    return [*line, str(plans)]


def megabytes(command: list[str]) -> int:
    """The most memory that a command and the processes it starts took, each at its own worst."""
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    worst: dict[int, int] = {}
    while running.poll() is None:
        for process in _family(running.pid):
            worst[process] = max(worst.get(process, 0), _peak(process))
        time.sleep(0.05)
    return sum(worst.values()) // 1024


def _family(process: int) -> list[int]:
    try:
        started = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    except OSError:  # it has ended
        return []
    return [process, *map(int, started.split())]


def _peak(process: int) -> int:
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return 0
    found = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
    return int(found[0]) if found else 0


def main() -> None:
    """Measure, print a line for each number of plans, and exit with 1 where a budget is passed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.portfolio")
    parser.add_argument("--plans", type=int, nargs="+", default=[100, 1_000, 10_000])
    parser.add_argument("--runs", type=int, default=3, help="how many times each pair is run")
    asked = parser.parse_args()
    print(f"{'plans':>6}  " + "  ".join(f"jobs {jobs}" for jobs in BUDGETS) + "   MB")  # noqa: T201
    rows = [row(count, asked.runs) for count in asked.plans]
    growth = [max(of) / of[0] for of in zip(*(ratios for ratios, _ in rows), strict=True)]
    print("growth  " + "  ".join(f"{found:6.2f}" for found in growth))  # noqa: T201
    print(f"budget  {BUDGETS[1]:6.2f}  {BUDGETS[2]:6.2f}  {MEGABYTES:3}, growth {GROWTH}")  # noqa: T201
    holds = all(
        found <= most and used < MEGABYTES
        for ratios, used in rows
        for found, most in zip(ratios, BUDGETS.values(), strict=True)
    )
    sys.exit(0 if holds and max(growth) <= GROWTH else 1)


def row(count: int, runs: int) -> tuple[list[float], int]:
    """The ratios by number of processes, and the memory, of so many plans."""
    with tempfile.TemporaryDirectory() as folder:
        plans = Path(folder)
        write_organisations(plans, count)
        ratios = [ratio(case(plans, jobs, runs)) for jobs in BUDGETS]
        used = megabytes(_portfolio(plans, max(BUDGETS)))
    told = "  ".join(f"{found:6.2f}" for found in ratios)
    print(f"{count:6}  {told}  {used:3}", flush=True)  # noqa: T201
    return ratios, used


if __name__ == "__main__":
    main()
