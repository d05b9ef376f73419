"""A settings file → its table; a sentence where it can't be read."""

from __future__ import annotations

import os
import re
import stat
from typing import Any

from gevinst.settings.wrong import at_line, wrong
from gevinst.words import Text

MOST_BYTES = 1024 * 1024
OWN, SHARED = "gevinst.toml", "pyproject.toml"
_TOOL = ("tool", "gevinst")

NOT_A_FILE = Text(
    nb="dette er ikke en fil med innstillinger. Skriv navnet på en TOML-fil.",
    nn="dette er ikkje ei fil med innstillingar. Skriv namnet på ei TOML-fil.",
    en="this is not a file with settings. Write the name of a TOML file.",
)
NOT_THERE = Text(
    nb="filen finnes ikke. Kontroller navnet, og hvilken mappe det regnes fra.",
    nn="fila finst ikkje. Kontroller namnet, og kva mappe det blir rekna frå.",
    en="the file does not exist. Check the name, and which folder it is counted from.",
)
NO_RIGHTS = Text(
    nb="du har ikke tilgang til filen. Be den som eier den, om lesetilgang.",
    nn="du har ikkje tilgang til fila. Be den som eig ho, om lesetilgang.",
    en="you have no right to read the file. Ask its owner for it.",
)
CANNOT_READ = Text(
    nb="filen kunne ikke leses ({reason}).",
    nn="fila kunne ikkje lesast ({reason}).",
    en="the file could not be read ({reason}).",
)
TOO_BIG = Text(
    nb="filen er for stor. En fil med innstillinger kan være på {most} byte.",
    nn="fila er for stor. Ei fil med innstillingar kan vere på {most} byte.",
    en="the file is too big. A file with settings may hold {most} bytes.",
)
NOT_UTF8 = Text(
    nb="filen er ikke lagret som UTF-8. Lagre den på nytt med den tegnkodingen.",
    nn="fila er ikkje lagra som UTF-8. Lagre ho på nytt med den teiknkodinga.",
    en="the file is not saved as UTF-8. Save it again in that encoding.",
)
NOT_TOML = Text(
    nb='dette er ikke TOML. En linje er en nøkkel, et likhetstegn og en verdi, som fail-on = "advarsel"; tekst står i anførselstegn og lister i [ ], og ingen nøkkel står to ganger.',
    nn='dette er ikkje TOML. Ei linje er ein nøkkel, eit likskapsteikn og ein verdi, som fail-on = "åtvaring"; tekst står i hermeteikn og lister i [ ], og ingen nøkkel står to gonger.',
    en='this is not TOML. A line is a key, an equals sign and a value, such as fail-on = "warning"; texts are in quotation marks, lists in [ ], and no key is there twice.',
)
TOO_DEEP = Text(
    nb="filen har for mange nivåer inni hverandre.",
    nn="fila har for mange nivå inni kvarandre.",
    en="the file has too many levels within each other.",
)
NO_TABLE = Text(
    nb="filen har ingen [tool.gevinst]. Skriv innstillingene under den overskriften.",
    nn="fila har ingen [tool.gevinst]. Skriv innstillingane under den overskrifta.",
    en="the file has no [tool.gevinst]. Write the settings below that heading.",
)


def path_in(folder: str) -> str | None:
    """The settings file of a folder, or None. A shared one is parsed only if we are named in it."""
    own = os.path.join(folder, OWN)
    if os.path.lexists(own):
        return own
    shared = os.path.join(folder, SHARED)
    if os.path.isfile(shared) and _is_ours(shared):
        return shared
    return None


def _is_ours(path: str) -> bool:
    name = os.path.basename(path)
    data = _bytes(path, name)
    return b"gevinst" in data and _ours(_parsed(data, name)) is not None


def shown(path: str) -> str:
    """A file as the user would name it: seen from the current folder, unless they share nothing."""
    try:
        relative = os.path.relpath(path)
        shared = os.path.commonpath((os.getcwd(), os.path.abspath(path)))
    except (OSError, ValueError):  # on another drive, or the current folder is gone
        return path
    return (
        path if os.path.dirname(shared) == shared and relative.startswith(os.pardir) else relative
    )


def table(path: str, name: str) -> dict[str, Any]:
    """The settings in a file, which messages call by its name. Raises `WrongUse`."""
    found: Any = _parsed(_bytes(path, name), name)
    if os.path.basename(path) != SHARED:
        return found  # type: ignore[no-any-return]
    if (ours := _ours(found)) is None:
        raise wrong(name, NO_TABLE)
    return ours  # type: ignore[no-any-return]


def prefix(path: str) -> tuple[str, ...]:
    """Where in a file the settings stand."""
    return _TOOL if os.path.basename(path) == SHARED else ()


def _ours(found: Any) -> Any:  # noqa: ANN401  (whatever stands there)
    for key in _TOOL:
        found = found.get(key) if isinstance(found, dict) else None
    return found


def _bytes(path: str, name: str) -> bytes:
    try:
        found = os.stat(path)
        if not stat.S_ISREG(found.st_mode):
            raise wrong(name, NOT_A_FILE)
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except PermissionError:
        raise wrong(name, NO_RIGHTS) from None
    except FileNotFoundError:
        raise wrong(name, NOT_THERE) from None
    except (OSError, ValueError) as error:  # a ValueError: no file can have that name
        reason = getattr(error, "strerror", None) or "?"
        raise wrong(name, CANNOT_READ, reason=reason) from None
    if len(data) > MOST_BYTES:
        raise wrong(name, TOO_BIG, most=MOST_BYTES)
    return data


_LINE = re.compile(r"\(at line (\d+)")
# tomllib takes time in the square of the number of parts in a key
_PART = r"""(?:[^\s.=\[\]#"',{}]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+"""
_MANY_PARTS = re.compile(rf"(?<![^\s=\[\]#,{{}}])(?:{_PART}){{50}}")


def _parsed(data: bytes, name: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415  (only where a settings file was found)

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise wrong(name, NOT_UTF8) from None
    if found := _MANY_PARTS.search(text):
        raise wrong(at_line(name, text.count("\n", 0, found.start()) + 1), TOO_DEEP)
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise wrong(name, TOO_DEEP) from None
    except ValueError as error:  # also of a number with thousands of digits
        line = _LINE.search(str(error))
        last = text.count("\n") + 1
        raise wrong(at_line(name, int(line[1]) if line else last), NOT_TOML) from None
