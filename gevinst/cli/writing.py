"""Files to check → every report that is asked for, each where it should go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.cli.progress import followed
from gevinst.cli.sink import Printed, canvas_of
from gevinst.cli.work import Work, done
from gevinst.replaced import Replaced
from gevinst.views.writer import Writer, writer_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.check.run import Circumstances, Task
    from gevinst.check.tally import Tally
    from gevinst.cli.outputs import Output
    from gevinst.cli.sink import Sink
    from gevinst.cli.work import Done
    from gevinst.views.writer import Run

FOR_WHOLE_RUNS = frozenset(("baseline", "baseline_dropped"))


def write_all(  # noqa: PLR0913, PLR0917  (what a run is made of)
    outputs: Sequence[Output],
    tasks: Sequence[Task],
    under: Circumstances,
    count: int | None,
    tally: Tally,
    run: Run,
) -> None:
    """Check each file once, and write all the reports on it; the tally grows on the way.

    Files are put in their places when all is written; a baseline only where all could be checked.
    Raises `CannotWrite` before the work where a file can't be written, and leaves no half file
    behind whatever happens.
    """
    forms = tuple(
        (output.form, run._replace(canvas=canvas_of(output), path=output.path))
        for output in outputs
    )
    writers = [writer_of(form, each) for form, each in forms]
    sinks: list[Sink] = []
    try:
        sinks.extend(map(_sink, outputs))
        plans = followed(shared(Work(under, forms), tasks, count), len(tasks), run.language)
        _write(list(zip(writers, sinks, strict=True)), plans, tally)
        for output, sink in zip(outputs, sinks, strict=True):
            if output.form in FOR_WHOLE_RUNS and not tally.is_whole:
                sink.drop()
            else:
                sink.keep()
    except BaseException:
        for sink in sinks:
            sink.drop()
        raise


def _write(pairs: Sequence[tuple[Writer, Sink]], plans: Iterator[Done], tally: Tally) -> None:
    for writer, sink in pairs:
        sink.write(writer.begin())
    for plan in plans:
        tally.merge(plan.counts)
        for (writer, sink), piece in zip(pairs, plan.pieces, strict=True):
            sink.write(writer.add(piece))
        del plan  # its memory is warm for the next one
    for writer, sink in pairs:
        sink.write(writer.end(tally))


def shared(work: Work, tasks: Sequence[Task], count: int | None) -> Iterator[Done]:
    """Each file checked, in as many processes as are asked for, or as pay."""
    from gevinst.cli.processes import done_by, processes  # noqa: PLC0415

    most = processes(len(tasks), count)
    return done(work, tasks) if most == 1 else done_by(most, work, tasks)


def _sink(output: Output) -> Sink:
    return Printed.of(output.form) if output.is_printed else Replaced(output.path)
