"""Many files → the same work done in several processes, its results in the order of the files.

Two processes pay from some tens of files on where a process can be forked, and from some hundreds
on where it must start anew.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from typing import TYPE_CHECKING

from gevinst.cli.work import done
from gevinst.errors import ProcessLost
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

    from gevinst.check.run import Task
    from gevinst.cli.work import Done, Work

FORKS = sys.platform == "linux"
WORTH_IT = 60 if FORKS else 400
MOST = 8
BATCH = 25
LOST = Text(
    nb="En av prosessene som delte på arbeidet, ble stoppet utenfra, som når maskinen er tom for minne. Prøv med {flag}.",
    nn="Ein av prosessane som delte på arbeidet, vart stansa utanfrå, som når maskina er tom for minne. Prøv med {flag}.",
    en="One of the processes that shared the work was stopped from outside, as happens when a machine is out of memory. Try with {flag}.",
)


def processes(files: int, asked: int | None = None) -> int:
    """How many processes some files are worth; as many as asked for, where that is said."""
    if asked is not None:
        return max(1, min(asked, files))
    return min(_cores(), MOST) if files >= WORTH_IT else 1


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def done_by(count: int, work: Work, tasks: Sequence[Task]) -> Iterator[Done]:
    """Each file checked in one of `count` processes; no more is kept waiting than is being done.

    Raises `ProcessLost` where one of them is killed.
    """
    import multiprocessing  # noqa: PLC0415  (only for many files)
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    context = multiprocessing.get_context("fork" if FORKS else "spawn")
    batches = (tasks[start : start + BATCH] for start in range(0, len(tasks), BATCH))
    waiting: deque[Future[list[Done]]] = deque()
    pool = ProcessPoolExecutor(count, context, initializer=_quietly)
    try:
        for batch in batches:
            waiting.append(pool.submit(_batch, work, batch))
            if len(waiting) > count * 2:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool:
        raise ProcessLost(LOST, flag="--jobs 1") from None
    except BaseException:  # nobody wants what is still being done
        for child in multiprocessing.active_children():
            child.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _batch(work: Work, tasks: Sequence[Task]) -> list[Done]:
    return list(done(work, tasks))


def _quietly() -> None:
    """An interrupt is for the process that the user sees; this one ends with it."""
    import gc  # noqa: PLC0415
    import signal  # noqa: PLC0415

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
