"""Files of 5 MB that are built to take much time or memory, and a process that measures one of them."""

from __future__ import annotations

import resource
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = 5 * 1024 * 1024 - 1
HEAD = "gevinst: 1\n"
GAIN = (
    "- {id: a, hva: aa bb, slag: tid, enheter: [n], gevinstansvarlig: k, måleindikator: {hva: x}, nullpunkt: {verdi: 1}, "
    "måltall: {verdi: 2}, endringer: [{hva: b}]}\n"
)

# what stands first, what is repeated as often as there is room for, and what stands last
Shape = tuple[str, "str | Callable[[int], str]", str]
SHAPES: dict[str, Shape] = {
    "values in a list": (f"{HEAD}x-a: [", "1,", "]\n"),
    "empty gains": (f"{HEAD}gevinster:\n", "- {}\n", ""),
    "gains without a word": (f"{HEAD}gevinster:\n", "- {id: a}\n", ""),
    "gains with much": (f"{HEAD}gevinster:\n", GAIN, ""),
    "gains by alias": (f"{HEAD}gevinster:\n- &a {{id: a, målinger: [{{dato: 2029-01-01}}]}}\n", "- *a\n", ""),
    "people with health": (f"{HEAD}personer:\n", "- {navn: Kari Li, rolle: sykmeldt}\n", "# Kari er sykmeldt\n"),
    "waivers of nothing": (f"{HEAD}unntak:\n", lambda n: f"- {{krav: GEV{n:036}}}\n", ""),
    "keys of two kinds of letters": (HEAD, lambda n: f"m\u00e5l{n}: 1\nma\u030al{n}: 1\n", ""),
    "one key many times": (HEAD, "a:\n", ""),
    "times of day": (f"{HEAD}gevinster: [{{id: a, forutsetninger: [", "12:30, ", "]}]\n"),
    "short lines": (f"{HEAD}x-a:\n", " a\n", ""),
    "one long text": (f"{HEAD}x-a: '", "ab ", "'\n"),
}  # fmt: skip


def data_of(name: str) -> bytes:
    """The file of a shape."""
    head, unit, tail = SHAPES[name]
    room = SIZE - len((head + tail).encode())
    if isinstance(unit, str):
        body = unit * (room // len(unit.encode()))
    else:
        parts = []
        number = 0
        while (room := room - len((part := unit(number)).encode())) >= 0:
            parts.append(part)
            number += 1
        body = "".join(parts)
    return (head + body + tail).encode()


def measure(name: str) -> None:
    """Write the whole report every way; say the seconds of work and the megabytes at most."""
    from gevinst.check.run import check_source  # noqa: PLC0415  (the parent has no use for it)
    from tests.documents import in_html  # noqa: PLC0415
    from tests.whole import AS_OF, json_of, printed  # noqa: PLC0415

    data = data_of(name)
    began = time.process_time()
    [report] = check_source(data, AS_OF, None).plans
    printed(report)
    json_of(report)
    in_html(report)
    assert not report.faults, report.faults[0].error
    print(time.process_time() - began, peak())  # noqa: T201  (for the test that started it)


def peak() -> int:
    """The megabytes that this program took at most.

    Linux counts in `ru_maxrss` what the process was before it became this program, too: the size
    of the one that started it.
    """
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            kilobytes = next(line.split()[1] for line in status if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return int(kilobytes) // 1024


if __name__ == "__main__":
    measure(sys.argv[1])
