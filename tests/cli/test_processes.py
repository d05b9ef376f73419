"""Many plans are checked in several processes, and nobody can tell but by the clock."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gevinst.cli import options, processes
from tests.benchmarks.plans import AS_OF, write_plans

if TYPE_CHECKING:
    from tests.running import Gevinst, Start

PLANS = 70
SLOW = """
import time
from gevinst.check import run as r
real = r.plan_from
def slow(document):
    time.sleep(0.05)
    return real(document)
r.plan_from = slow
"""


@pytest.fixture
def many(tmp_path: Path, plan: Path) -> Path:
    """A folder of plans, a poor one among them."""
    write_plans(tmp_path, PLANS)
    plan.rename(tmp_path / "plan-00035.b.gevinst.yaml")
    return tmp_path


@pytest.mark.parametrize("form", [form for form in options.FORMATS if form != "auto"])
def test_the_same_bytes_come_out_of_any_number_of_processes(
    gevinst: Gevinst, many: Path, form: str
) -> None:
    line = ["check", str(many), "--as-of", AS_OF, "--format", form]

    one = gevinst(*line, "--jobs", "1")
    assert one.code == 1
    assert "plan-00035.b" in one.out
    for jobs in ("2", "3"):
        assert gevinst(*line, "--jobs", jobs) == one


def test_several_processes_are_used_where_it_pays_and_as_many_as_are_asked_for() -> None:
    assert processes.processes(processes.WORTH_IT - 1) == 1
    assert 1 <= processes.processes(100_000) <= processes.MOST
    assert processes.processes(100_000, 3) == 3
    assert processes.processes(2, 8) == 2
    assert processes.processes(0, 8) == 1


@pytest.mark.parametrize("jobs", ["0", "-1", "65", "to", "1.5", "", "²"])
def test_a_number_of_processes_that_cannot_be_is_wrong_use(
    gevinst: Gevinst, plan: Path, jobs: str
) -> None:
    ended = gevinst("check", str(plan), f"--jobs={jobs}")

    assert (ended.code, ended.out) == (2, "")
    assert "1 til 64" in ended.err


def test_a_rule_that_fails_in_another_process_is_told_from_here(start: Start, many: Path) -> None:
    first = """
from gevinst.rules.b5_gains.gev504_baseline import rule
def fails(plan, given):
    raise LookupError("secret")
rule.check(fails)
rule._unless = None
"""
    process = start("check", ".", "--jobs", "2", "--debug", "--format", "concise", first=first)
    out, err = process.communicate(timeout=120)

    assert process.returncode == 70
    assert out.count(b"\n") > PLANS
    assert b"GEV504" in err
    assert err.count(b"LookupError: secret") == 1
    assert many.is_dir()


def test_an_interrupt_ends_all_processes_in_silence(start: Start, many: Path) -> None:
    process = start("check", ".", "--jobs", "2", "--format", "concise", first=SLOW)
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)

    assert process.returncode == 130
    assert err == b""
    assert many.is_dir()


@pytest.mark.parametrize("command", ["check", "portfolio"])
def test_a_process_that_is_killed_ends_the_run_with_a_sentence(
    start: Start, many: Path, command: str
) -> None:
    process = start(command, ".", "--jobs", "2", "--lang", "en", first=SLOW)
    os.kill(_one_at_work_for(process.pid), signal.SIGKILL)
    _, err = process.communicate(timeout=60)

    assert process.returncode == 70
    assert err.count(b"\n") == 1
    assert b"stopped from outside" in err
    assert b"--jobs 1" in err
    assert many.is_dir()


def test_an_interrupt_while_plans_are_seen_together_ends_all_in_silence(
    start: Start, many: Path
) -> None:
    process = start("portfolio", ".", "--jobs", "2", first=SLOW)
    _one_at_work_for(process.pid)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)

    assert (process.returncode, out, err) == (130, b"", b"")
    assert many.is_dir()


def _one_at_work_for(parent: int) -> int:
    """A process that a process has started, once there are two."""
    for _ in range(600):
        started = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
        if len(started) > 1:
            return int(started[0])
        time.sleep(0.05)
    pytest.fail("no process was started")


def test_a_reader_who_leaves_ends_all_processes_in_silence(start: Start, many: Path) -> None:
    process = start("check", ".", "--jobs", "2", "--verbose")
    assert process.stdout is not None
    process.stdout.read(10)
    process.stdout.close()
    process.stdout = None
    _, err = process.communicate(timeout=60)

    assert process.returncode == 141
    assert err == b""
    assert many.is_dir()


def test_a_bar_is_drawn_for_a_person_who_waits_and_for_nobody_else(many: Path) -> None:
    first = "from gevinst.cli import progress as p; p.PATIENCE = 0"
    script = f"import sys\n{first}\nfrom gevinst.__main__ import main\nsys.exit(main())"
    line = [sys.executable, "-c", script, "check", str(many), "--format", "json", "--as-of", AS_OF]
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}

    unwatched = subprocess.run(line, capture_output=True, env=environment, check=False)
    shown, screen = pty.openpty()
    watched = subprocess.run(
        line, stdout=subprocess.PIPE, stderr=screen, env=environment, check=False
    )
    os.close(screen)
    drawn = b""
    while part := _read(shown):
        drawn += part

    assert unwatched.stderr == b""
    assert watched.stdout == unwatched.stdout
    assert f"{PLANS + 1}/{PLANS + 1}".encode() in drawn


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # the other end is closed
        return b""
