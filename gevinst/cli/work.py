"""Files to check and writers → each plan checked once, and what each writer makes of it, in order."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.run import judged
from gevinst.check.tally import Tally
from gevinst.views.writer import writer_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.check.run import Circumstances, Task
    from gevinst.views.writer import Run

COLLECT_EVERY = 5_000


class Work(NamedTuple):
    """What is to be done with some files: how to judge them, and the formats to write.

    All of it is plain values, for any process.
    """

    under: Circumstances
    forms: tuple[tuple[str, Run], ...]


class Done(NamedTuple):
    """One plan checked: a piece for each writer, and what it counts for."""

    pieces: tuple[Any, ...]
    counts: Tally


def done(work: Work, tasks: Sequence[Task]) -> Iterator[Done]:
    """Each file checked in this process; the collector, which is off, is called now and then."""
    writers = [writer_of(form, run) for form, run in work.forms]
    for count, report in enumerate(judged(tasks, work.under), 1):
        tally = Tally()
        tally.add(report)
        yield Done(tuple(writer.piece(report) for writer in writers), tally)
        del report  # its memory is warm for the next one
        if count % COLLECT_EVERY == 0:
            gc.collect()
