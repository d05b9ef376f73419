"""One plan of the benchmark → where the time of a check goes, part by part, as ratios to compose.

`python -m tests.benchmarks.parts` prints the table. Each part is timed by itself, all in turn, and
the least of many times is taken: what a part takes when nothing else disturbs it.
"""

from __future__ import annotations

import gc
import io
import pickle
import time
from datetime import date
from typing import TYPE_CHECKING

import yaml

from gevinst.check.judge import judge_plan
from gevinst.check.tally import Tally
from gevinst.plan.load import plan_from
from gevinst.portfolio.briefing import brief
from gevinst.source.document import read
from gevinst.views import json, terminal
from gevinst.views.stream import canvas
from gevinst.views.writer import Run, pieces
from tests.benchmarks.plans import AS_OF, plan

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS, TIMES = 60, 5
DAY = date.fromisoformat(AS_OF)


def parts(text: str) -> dict[str, Callable[[], object]]:
    """What a check does with a text, step by step; each step is given what the last one made."""
    data = text.encode()
    document = read(data, "plan.gevinst.yaml")
    loaded = plan_from(document)
    report = judge_plan(loaded, DAY)
    run = Run(DAY, canvas=canvas(io.StringIO(), {}))
    return {
        "compose": lambda: yaml.compose(text, Loader=yaml.CSafeLoader),
        "libyaml's events": lambda: events(text),
        "reading": lambda: read(data, "plan.gevinst.yaml"),
        "models": lambda: plan_from(document),
        "rules": lambda: judge_plan(loaded, DAY),
        "report in text": lambda: list(pieces(terminal.Writer(run), [report], Tally())),
        "report in JSON": lambda: list(pieces(json.Writer(run), [report], Tally())),
        "brief": lambda: brief(report),
        "brief sent": lambda: pickle.loads(pickle.dumps([brief(report)])),  # noqa: S301  (our own)
    }


def events(text: str) -> None:
    """Take libyaml's events, and do nothing with them."""
    get_event = yaml.CSafeLoader(text).get_event
    while get_event() is not None:
        pass


def least(timed: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The least time that each part took."""
    best = dict.fromkeys(timed, float("inf"))
    for _ in range(ROUNDS):
        for name, part in timed.items():
            start = time.perf_counter()
            for _ in range(TIMES):
                part()
            best[name] = min(best[name], (time.perf_counter() - start) / TIMES)
    return best


def main() -> None:
    """Print a line a part."""
    gc.disable()
    best = least(parts(plan(0)))
    compose = best.pop("compose")
    best["of reading, our own"] = best["reading"] - best["libyaml's events"]
    for name, seconds in best.items():
        print(f"{name:20}  {seconds / compose:5.2f}")  # noqa: T201


if __name__ == "__main__":
    main()
