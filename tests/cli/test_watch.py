"""`gevinst watch` checks plans at each save, however it is made, and shows what it changed."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from typing import TYPE_CHECKING

import pexpect
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.running import Gevinst, Start

    Terminal = Callable[..., pexpect.spawn[str]]

NAME = "plan.gevinst.yaml"
PLAN = "gevinst: 1\nspråk: {language}\nprosjekt: {{navn: Tilsyn, fase: planlegging}}\ngevinster:\n- {{id: ro, hva: Mer ro}}\n"
NB = PLAN.format(language="nb")
BASELINE = "hva: Mer ro, nullpunkt: {verdi: 4, dato: 2025-12-01, kilde: Telling, målt_av: kari}"
BETTER = NB.replace("hva: Mer ro", BASELINE)
CTRL_C = "\x03"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / NAME
    path.write_text(NB, encoding="utf-8")
    return path


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    """Starts `gevinst watch` at a terminal of 80 columns, and waits until it watches."""
    started: list[pexpect.spawn[str]] = []

    def start(*argv: str, says: str = "Avslutt med Ctrl-C") -> pexpect.spawn[str]:
        child = pexpect.spawn(
            sys.executable,
            ["-X", "utf8", "-m", "gevinst", "watch", "--as-of", "2026-11-02", *argv],
            cwd=str(tmp_path),
            env={"PATH": os.environ["PATH"], "TERM": "xterm", "LC_ALL": "nb_NO.UTF-8"},
            encoding="utf-8",
            timeout=20,
            dimensions=(24, 80),
        )
        child.delaybeforesend = None
        started.append(child)
        child.expect(says)
        return child

    yield start
    for child in started:
        child.close(force=True)


def replace(path: Path, text: str) -> None:
    """Save as many editors do: write another file, and give it the name."""
    beside = path.with_name(".beside.tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def test_the_start_shows_what_is_missing_and_a_save_what_it_closed(
    terminal: Terminal, plan: Path
) -> None:
    child = terminal(NAME)
    assert "GEV504 feil:" in str(child.before)
    assert "Krav som ikke er oppfylt:" in str(child.before)

    plan.write_text(BETTER, encoding="utf-8")
    child.expect(r"── \d\d:\d\d:\d\d ─+\r\n")
    child.expect(r"Mangler ikke lenger: 1\.\s+Igjen: \d+\.")
    child.expect("- GEV504, feil: Gevinsten «Mer ro» har ikke noe nullpunkt.")
    child.expect("Krav som ikke er oppfylt:")
    assert "GEV504" not in str(child.before)


def test_a_save_by_rename_and_a_file_that_is_gone_for_a_while_are_seen(
    terminal: Terminal, plan: Path
) -> None:
    child = terminal(NAME)

    replace(plan, BETTER)
    child.expect("- GEV504")
    plan.unlink()
    child.expect(f"{NAME} er borte")
    plan.write_text(NB, encoding="utf-8")
    child.expect(r"\+ GEV504")
    replace(plan, BETTER)
    child.expect("- GEV504")


def test_half_a_plan_is_told_and_compared_with_nothing(terminal: Terminal, plan: Path) -> None:
    child = terminal(NAME)

    plan.write_text(NB + "ledelse: {", encoding="utf-8")
    child.expect(rf"{NAME}:6 kan ikke leses akkurat nå: ")
    plan.write_text(BETTER, encoding="utf-8")
    child.expect("Nye mangler")
    child.expect("- GEV504")


def test_several_saves_in_a_burst_are_one(terminal: Terminal, plan: Path) -> None:
    child = terminal(NAME)
    time.sleep(0.5)

    for number in range(8):
        plan.write_text(f"{NB}# {number}\n", encoding="utf-8")
        time.sleep(0.02)
    plan.write_text(BETTER, encoding="utf-8")
    child.expect("- GEV504")
    child.expect("Krav som ikke er oppfylt:")
    with pytest.raises(pexpect.TIMEOUT):
        child.expect("──", timeout=3)


def test_a_comment_changes_nothing_that_is_said(terminal: Terminal, plan: Path) -> None:
    child = terminal(NAME)

    plan.write_text(f"# bare en kommentar\n{NB}", encoding="utf-8")

    child.expect(f"{NAME}: Ingenting er endret i det planen sier.")


@pytest.mark.parametrize(
    ("language", "watching", "left"),
    [("nn", "Følgjer med på", "Manglar ikkje lenger: 1"), ("en", "Watching", "No longer missing: 1")],
)  # fmt: skip
def test_it_speaks_the_language_of_the_plan_and_that_of_the_one_who_asks(
    terminal: Terminal, plan: Path, language: str, watching: str, left: str
) -> None:
    child = terminal(NAME, "--lang", language, says=watching)

    plan.write_text(BETTER, encoding="utf-8")

    child.expect(left)


def test_the_plans_of_a_folder_are_watched(terminal: Terminal, plan: Path) -> None:
    child = terminal(".")

    replace(plan, BETTER)

    child.expect(f"{NAME}: Nye mangler")


def test_a_link_is_followed_to_the_folder_that_its_plan_lies_in(
    terminal: Terminal, plan: Path
) -> None:
    (plan.parent / "planer").mkdir()
    (plan.parent / "planer" / "lenke.yaml").symlink_to(plan)
    child = terminal("planer/lenke.yaml")

    replace(plan, BETTER)

    child.expect("planer/lenke.yaml: Nye mangler")


@pytest.mark.usefixtures("plan")
def test_ctrl_c_ends_it_with_the_code_for_that(terminal: Terminal) -> None:
    child = terminal(NAME)

    child.send(CTRL_C)
    child.expect(pexpect.EOF)
    child.wait()

    assert child.exitstatus == 130
    assert "Traceback" not in str(child.before)


def test_in_a_pipe_there_is_no_time_and_nothing_that_a_terminal_obeys(
    start: Start, plan: Path
) -> None:
    process = start("watch", NAME, "--as-of", "2026-11-02", first="")
    assert process.stderr is not None
    assert process.stdout is not None
    assert "Ctrl-C" in process.stderr.readline().decode()
    time.sleep(0.3)
    plan.write_text(BETTER, encoding="utf-8")
    lines: list[str] = []
    while not any(line.startswith("- GEV504") for line in lines):
        lines.append(process.stdout.readline().decode())
        assert len(lines) < 200
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    text = "".join(lines) + out.decode()

    assert process.returncode == 130
    assert not re.search(r"\d\d:\d\d:\d\d|\x1b", text)
    assert "Traceback" not in err.decode()


def test_settings_that_are_wrong_for_a_while_do_not_end_it(terminal: Terminal, plan: Path) -> None:
    child = terminal(NAME)

    (plan.parent / "gevinst.toml").write_text("ignore = [", encoding="utf-8")
    plan.write_text(NB + "# a\n", encoding="utf-8")
    child.expect("gevinst.toml")
    (plan.parent / "gevinst.toml").unlink()
    plan.write_text(BETTER, encoding="utf-8")

    child.expect("- GEV504")


@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        ((), 2, "hvilken plan"),
        (("",), 2, "hvilken plan"),
        (("-",), 2, "standard inn"),
        (("none.yaml",), 2, "none.yaml finnes ikke"),
    ],
)
def test_what_can_t_be_is_told_in_a_sentence(
    gevinst: Gevinst, asked: tuple[str, ...], code: int, said: str
) -> None:
    told = gevinst("watch", *asked)

    assert (told.code, told.out) == (code, "")
    assert said in told.err


def test_a_folder_without_plans_is_told(gevinst: Gevinst, tmp_path: Path) -> None:
    assert gevinst("watch", str(tmp_path)).code == 3


def test_what_to_install_is_told_where_it_is_missing(
    gevinst: Gevinst, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)

    told = gevinst("watch", str(plan))

    assert told.code == 2
    assert "pip install 'gevinst[editor]'" in told.err
