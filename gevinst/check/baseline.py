"""A baseline file ↔ what is known to be missing in each plan.

The file is JSON, a gap a line, sorted, so that a difference between two versions reads well. Plans
are named by their path from the file's folder; nothing in it changes with the day or the machine.
"""

from __future__ import annotations

import json
import os
import stat
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gevinst.check.identity import Identity
from gevinst.check.run import STANDARD_INPUT
from gevinst.errors import WrongUse
from gevinst.plan.values import composed
from gevinst.rules.form.identity import masked
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION = 1
MARK = "gevinst_baseline"
MOST_BYTES = 64 * 1024 * 1024

UNUSABLE = Text(
    nb="{path} kan ikke brukes som baseline: {reason}.",
    nn="{path} kan ikkje brukast som baseline: {reason}.",
    en="{path} can't be used as a baseline: {reason}.",
)
NOT_THERE = Text(
    nb="filen finnes ikke. Lag den med --write-baseline",
    nn="fila finst ikkje. Lag ho med --write-baseline",
    en="there is no such file. Make it with --write-baseline",
)
NO_FILE = Text(nb="det er ikke en fil", nn="det er ikkje ei fil", en="it is not a file")
UNREAD = Text(
    nb="den kunne ikke leses ({said})", nn="ho kunne ikkje lesast ({said})", en="it could not be read ({said})"
)  # fmt: skip
TOO_BIG = Text(
    nb="den er større enn {limit} MB. Del den på flere mapper",
    nn="ho er større enn {limit} MB. Del ho på fleire mapper",
    en="it is larger than {limit} MB. Divide it between several folders",
)
NOT_UTF8 = Text(nb="den er ikke i UTF-8", nn="ho er ikkje i UTF-8", en="it is not in UTF-8")
NOT_JSON = Text(
    nb="den er ikke gyldig JSON (se linje {line})",
    nn="ho er ikkje gyldig JSON (sjå linje {line})",
    en="it is not valid JSON (see line {line})",
)
NOT_OURS = Text(
    nb="den er ikke skrevet av «gevinst check --write-baseline»",
    nn="ho er ikkje skriven av «gevinst check --write-baseline»",
    en="it was not written by “gevinst check --write-baseline”",
)
OTHER_VERSION = Text(
    nb="dette programmet kjenner bare versjon {known} av formatet. Oppdater programmet, eller skriv filen på nytt",
    nn="dette programmet kjenner berre versjon {known} av formatet. Oppdater programmet, eller skriv fila på nytt",
    en="this program knows only version {known} of the format. Update the program, or write the file anew",
)
WRONG_SHAPE = Text(
    nb="gap nummer {number} er ikke skrevet slik det skal. Skriv filen på nytt",
    nn="gap nummer {number} er ikkje skrive slik det skal. Skriv fila på nytt",
    en="gap number {number} is not written as it should be. Write the file anew",
)


@dataclass(frozen=True, slots=True)
class Baseline:
    """A baseline file: the folder that its plans are named from, and what is known of each."""

    folder: str
    plans: Mapping[str, list[Identity]] = field(default_factory=dict)

    def of(self, file: str) -> tuple[Identity, ...]:
        """What is known to be missing in a plan file."""
        return tuple(self.plans.get(place_of(file, self.folder), ()))


def folder_of(path: str) -> str:
    """The folder that plans are named from in a baseline file; that of the file itself, not of a link."""
    return os.path.dirname(os.path.realpath(path))


def place_of(file: str, folder: str) -> str:
    """How a plan file is named from a folder: the same from wherever we were started, on any system."""
    if file == STANDARD_INPUT:
        return file
    real = os.path.realpath(file)
    with suppress(ValueError):  # on Windows, another drive
        real = os.path.relpath(real, folder)
    name = real.replace(os.sep, "/").encode("utf-8", "backslashreplace").decode()
    return masked(composed(name))


def read_baseline(path: str) -> Baseline:
    """The baseline in a file. Raises `WrongUse` where it is not there or is no baseline of ours."""
    try:
        held = json.loads(_text(path))
    except json.JSONDecodeError as error:
        raise _unusable(path, NOT_JSON, line=error.lineno) from None
    except (RecursionError, ValueError):  # very deep, or a number of very many digits
        raise _unusable(path, NOT_OURS) from None
    if not isinstance(held, dict) or MARK not in held:
        raise _unusable(path, NOT_OURS)
    if held[MARK] != VERSION or isinstance(held[MARK], bool):
        raise _unusable(path, OTHER_VERSION, known=VERSION)
    gaps = held.get("gaps")
    if not isinstance(gaps, list):
        raise _unusable(path, NOT_OURS)
    plans: dict[str, list[Identity]] = {}
    for number, written in enumerate(gaps, 1):
        if not _is_gap(written):
            raise _unusable(path, WRONG_SHAPE, number=number)
        plans.setdefault(written["plan"], []).append(_identity(written))
    return Baseline(folder_of(path), plans)


def as_written(place: str, gap: Identity) -> dict[str, Any]:
    """A gap of a plan as it stands in the file: what says nothing is left out."""
    written: dict[str, Any] = {"plan": place, "rule": gap.rule, "element": gap.element}
    if gap.listed:
        written["listed"] = list(gap.listed)
    if gap.stands_for > 1:
        written["count"] = gap.stands_for
    return written


def _identity(written: Mapping[str, Any]) -> Identity:
    listed = tuple(sorted(written.get("listed", ())))
    return Identity(written["rule"], written["element"], listed, written.get("count", 1))


def _is_gap(written: Any) -> bool:  # noqa: ANN401  (a file may hold anything)
    if not isinstance(written, dict):
        return False
    words = [written.get(key) for key in ("plan", "rule", "element")]
    listed, count = written.get("listed", []), written.get("count", 1)
    if not isinstance(listed, list) or type(count) is not int or count < 1:
        return False
    return all(isinstance(word, str) for word in (*words, *listed))


def _text(path: str) -> str:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise _unusable(path, NO_FILE)
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise _unusable(path, NOT_THERE) from None
    except (OSError, ValueError) as error:  # a ValueError: no file can have that name
        said = getattr(error, "strerror", None) or type(error).__name__
        raise _unusable(path, UNREAD, said=said) from None
    if len(data) > MOST_BYTES:
        raise _unusable(path, TOO_BIG, limit=MOST_BYTES // 1024**2)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _unusable(path, NOT_UTF8) from None


def _unusable(path: str, reason: Text, **facts: Any) -> WrongUse:  # noqa: ANN401
    return WrongUse(UNUSABLE, path=path, reason=Phrase(reason, facts))
