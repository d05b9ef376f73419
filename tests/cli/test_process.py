"""The process ends as a shell expects, whatever happens to it and to its output."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.running import Start

FAULTY = """
from gevinst.rules.b5_gains.gev504_baseline import rule
def fails(plan, given):
    raise LookupError("\\x1b[31m")
rule.check(fails)
rule._unless = None
"""
NO_TRACEBACK = b"Traceback"


def ended(process: subprocess.Popen[bytes], text: bytes = b"") -> tuple[int, bytes, bytes]:
    out, err = process.communicate(text, timeout=60)
    return process.returncode, out, err


@pytest.mark.parametrize("form", ["terminal", "json"])
def test_a_fault_in_a_rule_ends_with_70_after_the_report(
    start: Start, plan: Path, form: str
) -> None:
    code, out, err = ended(start("check", plan.name, "--format", form, first=FAULTY))

    assert code == 70
    assert b"GEV008" in out
    assert err.count(b"\n") == 1
    for told in (b"GEV504", plan.name.encode(), b"0.1.0", b"LookupError", b"--debug"):
        assert told in err


def test_the_traceback_of_a_fault_is_shown_under_debug_alone_and_made_harmless(
    start: Start, plan: Path
) -> None:
    code, _, err = ended(start("check", plan.name, "--debug", first=FAULTY))

    assert code == 70
    assert NO_TRACEBACK in err
    assert b"\x1b" not in err


def test_a_fault_outside_the_rules_ends_with_70_and_a_sentence(start: Start, plan: Path) -> None:
    first = "from gevinst.source import find as f; f.find_plans = lambda paths: 1 / 0"

    code, _, err = ended(start("check", plan.name, first=first))

    assert code == 70
    assert err.count(b"\n") == 1
    assert b"ZeroDivisionError" in err


def test_a_fault_on_one_plan_does_not_hide_the_others(start: Start, plan: Path) -> None:
    first = """
from gevinst.check import run as r
real = r.read_file
r.read_file = lambda path, **more: 1 / 0 if "bad" in path else real(path, **more)
"""
    (plan.parent / "bad.gevinst.yaml").write_text("gevinst: 1\n", encoding="utf-8")

    for form in ("terminal", "json"):
        code, out, err = ended(start("check", ".", "--format", form, first=first))
        assert code == 70
        assert b"GEV008" in out
        assert b"bad.gevinst.yaml" in err


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
@pytest.mark.parametrize(
    "line", ["check plan.gevinst.yaml", "check . --format=json", "--version", "--help"]
)
def test_output_that_cannot_be_written_ends_with_2_and_never_0(
    start: Start, plan: Path, line: str
) -> None:
    assert plan.exists()
    with open("/dev/full", "wb") as full:
        code, _, err = ended(start(*line.split(), stdout=full.fileno()))

    assert code == 2
    assert err.decode() == "Rapporten kunne ikke skrives: disken er full.\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no closed descriptors to inherit")
def test_a_closed_standard_output_ends_with_2(plan: Path) -> None:
    line = f'"{sys.executable}" -m gevinst check "{plan}" >&-'

    done = subprocess.run(["sh", "-c", line], stderr=subprocess.PIPE, check=False)

    assert done.returncode == 2
    assert b"standard" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="a shell's matter")
@pytest.mark.parametrize("line", ["check . --format=json", "check . --verbose", "--help"])
def test_a_reader_that_has_gone_is_no_matter_for_words(start: Start, plan: Path, line: str) -> None:
    assert plan.exists()
    reads, writes = os.pipe()
    process = start(*line.split(), stdout=writes)
    os.close(writes)
    os.close(reads)

    code, _, err = ended(process)

    assert (code, err) == (141, b"")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
@pytest.mark.parametrize(
    "where", ["gevinst.cli", "gevinst.rules", "gevinst.plan.model", "gevinst.views.json"]
)
def test_ctrl_c_ends_with_130_in_silence_also_during_imports(
    start: Start, plan: Path, where: str
) -> None:
    first = f"""
import os, signal
class Interrupts:
    def find_spec(self, name, path, target=None):
        if name == {where!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Interrupts())
"""
    code, _, err = ended(start("check", plan.name, "--format=json", first=first))

    assert (code, err) == (130, b"")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
def test_ctrl_c_while_waiting_for_standard_input_ends_with_130(start: Start) -> None:
    first = """
import os, signal, threading
class Waiting:
    def read(self, size):
        threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
        return os.read(0, size)
class Input:
    buffer = Waiting()
sys.stdin = Input()
"""
    process = start("check", "-", first=first)
    assert process.stderr is not None

    assert process.wait(timeout=60) == 130
    assert process.stderr.read() == b""
    process.communicate()


def test_standard_input_that_cannot_be_read_is_told_and_no_fault() -> None:
    line = [sys.executable, "-m", "gevinst", "check", "-"]
    with open(os.devnull, "wb") as not_readable:
        done = subprocess.run(line, stdin=not_readable, capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (1, b"")
    assert b"kunne ikke leses fra disken" in done.stdout


def test_a_plan_on_standard_input_is_checked(start: Start) -> None:
    code, out, _ = ended(
        start("check", "-", "--format=json"), b"gevinst: 1\ngevinster: [{id: ro}]\n"
    )

    assert code == 1
    assert b'"path": "-"' in out


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_no_encoding_of_the_terminal_is_too_narrow(start: Start, plan: Path, encoding: str) -> None:
    plan.write_text("gevinst: 1\nprosjekt: {navn: 夜 æøå}\n", encoding="utf-8")

    for line in ("check . --verbose", "--help", "check nei✓.yaml"):
        code, out, err = ended(start(*line.split(), PYTHONIOENCODING=encoding, PYTHONUTF8="0"))
        assert code in (0, 1, 2)
        assert out.decode(encoding) or err.decode(encoding)
        assert NO_TRACEBACK not in err


def test_json_is_utf8_whatever_the_terminal_reads(start: Start, plan: Path) -> None:
    plan.write_text("gevinst: 1\nprosjekt: {navn: 夜 æøå}\n", encoding="utf-8")

    _, out, _ = ended(start("check", ".", "--format=json", PYTHONIOENCODING="ascii"))

    assert '"project": "夜 æøå"'.encode() in out


def test_a_file_beside_the_plan_is_never_run(plan: Path) -> None:
    for name in ("yaml.py", "typing.py", "pydantic.py"):
        plan.with_name(name).write_text("raise SystemExit(99)\n", encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "gevinst", "check", plan.name],
        cwd=plan.parent,
        capture_output=True,
        check=False,
    )

    assert done.returncode == 1, done.stderr.decode()


def test_nothing_but_checking_is_done(start: Start, plan: Path) -> None:
    """No socket, no process, no file written: an audit hook sees all that Python does."""
    first = """
import os

if TYPE_CHECKING:
    from pathlib import Path

    from tests.running import Start
def watch(event, args):
    writes = event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR)
    if event.startswith(("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system",
                         "os.remove", "os.rename", "os.mkdir", "os.rmdir", "shutil.")) or writes:
        os.write(2, f"{event} {args}".encode())
        os._exit(99)
sys.dont_write_bytecode = True
sys.addaudithook(watch)
"""
    before = sorted(plan.parent.iterdir())

    for form in ("terminal", "json"):
        code, _, err = ended(start("check", ".", "--format", form, first=first))
        assert code == 1, err
    assert sorted(plan.parent.iterdir()) == before
