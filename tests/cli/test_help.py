"""`--help` speaks the user's language throughout."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

from gevinst.cli import app

if TYPE_CHECKING:
    from gevinst.cli.command import Command
    from tests.running import Start


def ended(start: Start, *argv: str) -> str:
    out, _ = start(*argv, TERM="dumb", COLUMNS="80").communicate(timeout=60)
    return out.decode("utf-8")


@pytest.mark.parametrize("command", [[], *([each.name] for each in app.commands())], ids=str)
def test_no_english_is_left_in_norwegian_help(start: Start, command: list[str]) -> None:
    shown = ended(start, *command, "--help")

    assert shown.startswith("Bruk: gevinst")
    for word in ("Usage", "Options", "Commands", "Show this", "default", "COMMAND"):
        assert word not in shown


def test_the_language_asked_for_is_spoken_also_by_help(start: Start) -> None:
    assert ended(start, "check", "--help", "--lang", "en").startswith("Usage: gevinst check")
    assert "Vis denne hjelpa." in ended(start, "rules", "--lang", "nn", "--help")


@pytest.mark.parametrize("command", app.commands(), ids=lambda command: command.name)
def test_what_a_command_asks_for_takes_just_what_may_be_written(command: Command) -> None:
    written = [each.name for each in command.arguments] + [each.name for each in command.options]

    assert sorted(written) == sorted(inspect.signature(command.asks).parameters)
