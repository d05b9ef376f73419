"""Names from plans → names of files and folders, which are ours: no path, no sign and no word of theirs.

Each begins with what the page is about, so that none is a name that a system keeps for itself.
"""

from __future__ import annotations

import re
import unicodedata

from gevinst.rules.form.identity import masked

LONGEST = 60
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "đ": "d", "ŋ": "n", "ŧ": "t", "ß": "ss"})
_OTHERS = re.compile(r"[^a-z0-9]+")
_PLAN_ENDINGS = (".gevinst.yaml", ".gevinst.yml", ".yaml", ".yml")


class Names:
    """Names of files in one folder, of which no two are the same, also where case does not count."""

    def __init__(self) -> None:
        """A folder without any file."""
        self._taken: dict[str, int] = {}

    def new(self, about: str, name: str) -> str:
        """A name for what is about something, of lower-case ASCII letters, digits and hyphens.

        One that is taken gets a number.
        """
        base = "-".join(filter(None, (about, slug(name))))
        made = base
        while made in self._taken:
            self._taken[base] += 1
            made = f"{base}-{self._taken[base]}"
        self._taken[made] = 1
        return made


def slug(name: str) -> str:
    """A name by its letters and digits in lower case; empty where it has none in the Latin alphabet.

    No identity number is in it.
    """
    plain = unicodedata.normalize("NFKD", name[: 4 * LONGEST].casefold().translate(_LETTERS))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    shown = _OTHERS.sub("-", masked(_OTHERS.sub("-", masked(plain))))
    return shown.strip("-")[:LONGEST].rstrip("-")


def stem(file: str) -> str:
    """A plan's file without its ending."""
    for ending in _PLAN_ENDINGS:
        if file.casefold().endswith(ending):
            return file[: -len(ending)]
    return file
