"""Commands run in turn → how many times as long ours take; medians of ratios, never seconds."""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import keystroke
from tests.benchmarks.plans import AS_OF, EXAMPLE, write_plans

HERE = Path(__file__).parent
PYTHON = sys.executable
GEVINST = str(Path(PYTHON).with_name("gevinst"))
TYPER_APP = [PYTHON, str(HERE / "typer_app.py")]
IMPORT_THREE = [PYTHON, "-c", "import typer, pydantic, yaml"]


@dataclass(frozen=True)
class Case:
    """Two commands, and how many times as long the first may take as the second.

    Without a budget it is measured for who wants to know.
    """

    name: str
    ours: list[str]
    theirs: list[str]
    budget: float | None
    runs: int

    def passes(self, found: float) -> bool:
        """Whether a ratio is over the budget."""
        return self.budget is not None and found > self.budget


def cases(one: Path, many: Path, runs: int) -> list[Case]:
    """What is measured."""
    check = [GEVINST, "check", "--as-of", AS_OF]
    report = [GEVINST, "report", "--as-of", AS_OF, str(one), "--output"]
    loop = [PYTHON, str(HERE / "compose_loop.py"), str(many)]
    few = max(3, runs // 4)
    example = [GEVINST, "check", "--as-of", AS_OF, str(EXAMPLE)]
    listed = [GEVINST, "checklist", "--as-of", AS_OF, str(EXAMPLE), "--output=-", "--format"]
    return [
        Case("--version", [GEVINST, "--version"], [*TYPER_APP, "--version"], 1.3, runs),
        Case("--help", [GEVINST, "--help"], [*TYPER_APP, "--help"], 1.3, runs),
        Case("check, one plan", [*check, str(one)], IMPORT_THREE, 2.5, runs),
        Case("the same as JSON", [*check, "--format=json", str(one)], IMPORT_THREE, 2.5, runs),
        Case("report as HTML", [*report, f"{one}.html"], [*check, str(one)], 3.0, runs),
        Case("report as Word", [*report, f"{one}.docx"], [*check, str(one)], 8.0, runs),
        Case("check, many plans", [*check, str(many)], loop, 1.5, few),
        Case("the same as JSON", [*check, "--format=json", str(many)], loop, 1.5, few),
        Case("in one process", [*check, "--jobs=1", str(many)], loop, None, few),
        Case("checklist as HTML", [*listed, "html"], example, 3, few),
        Case("checklist as Word", [*listed, "docx"], example, 8, few),
        Case("checklist as Excel", [*listed, "xlsx"], example, 8, few),
    ]


def ratio(case: Case) -> float:
    """How many times as long ours takes: the median over runs in turn, after one to warm up."""
    pairs = [(seconds(case.ours), seconds(case.theirs)) for _ in range(case.runs + 1)]
    return statistics.median(ours / theirs for ours, theirs in pairs[1:])


def seconds(command: list[str]) -> float:
    """How long a command takes; it must end well, or a check with gaps found."""
    well = (0, 1) if command[0] == GEVINST else (0,)
    environment = {name: value for name, value in os.environ.items() if name not in _UNWANTED}
    start = time.perf_counter()
    done = subprocess.run(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    took = time.perf_counter() - start
    if done.returncode not in well:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr.decode()}")
    return took


_UNWANTED = frozenset(("PYTHONDONTWRITEBYTECODE", "PYTHONPROFILEIMPORTTIME", "PYTHONDEVMODE"))


def main() -> None:
    """Measure, print a line a case, and exit with 1 where a budget is passed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="how many times each pair is run")
    parser.add_argument("--plans", type=int, default=2_000, help="how many plans are many")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        many = Path(folder, "many")
        many.mkdir()
        write_plans(many, asked.plans)
        one = Path(folder, "one.gevinst.yaml")
        one.write_bytes(min(many.iterdir()).read_bytes())
        print(f"{'':20}  ratio  budget")  # noqa: T201
        passed = 0
        for case in cases(one, many, asked.runs):
            found = ratio(case)
            passed += case.passes(found)
            print(f"{case.name:20}  {found:5.2f}  {case.budget or '':>6}", flush=True)  # noqa: T201
        found = keystroke.ratio(keystroke.measured(asked.runs))
        passed += found > keystroke.BUDGET
        print(f"{'a key in the editor':20}  {found:5.2f}  {keystroke.BUDGET:>6}")  # noqa: T201
    sys.exit(1 if passed else 0)


if __name__ == "__main__":
    main()
