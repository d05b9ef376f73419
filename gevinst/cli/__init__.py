"""Arguments → what is asked for → an exit code; the one place that turns errors into sentences."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.cli.parser import Request


def run(argv: Sequence[str] | None = None) -> int:
    """Do what a command line asks for, and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        return _request(words, argv).run()
    except Exception as error:  # noqa: BLE001  (what is not ours is raised again)
        return _told(error, words)


def _request(words: list[str], argv: Sequence[str] | None) -> Request:
    from gevinst.cli import front  # noqa: PLC0415

    if (asked := front.request(words)) is not None:
        return asked
    from gevinst.cli import parser  # noqa: PLC0415

    return parser.request(
        argv
    )  # typer expands wildcards on Windows where it reads the words itself


def _told(error: Exception, words: list[str]) -> int:
    from gevinst.cli.output import say  # noqa: PLC0415
    from gevinst.cli.speech import language_of  # noqa: PLC0415
    from gevinst.errors import GevinstError, ReaderGone  # noqa: PLC0415

    if not isinstance(error, GevinstError):
        raise error
    if not isinstance(error, ReaderGone):
        say(error.sentence(language_of(words)))
    return error.exit_code
