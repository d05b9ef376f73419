"""What stands after a flag or a command → the values that a shell offers for it, each with what it is.

What a plan holds is never run, and only plain words of it are offered: an id that a shell would read as
anything but itself is left out, so that it can do nothing there.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.words import Language

FILES = "files"
PLANS = "plans"
SHELLS = ("bash", "zsh", "fish", "powershell")
READERS = {"unit-manager": "people", "employees": "units", "council": "", "union": ""}
SECTIONS = {
    "gains": ("gains", "gevinster", "gevinstar", "nyttevirkninger", "nytteverknader", "benefits"),
    "people": ("people", "personer", "personar"),
    "units": ("units", "enheter", "einingar"),
}
NAMES = ("name", "navn", "namn", "what", "hva", "kva")
MOST = 500
_MOST_TITLES = 30
_MOST_BYTES = 1_000_000
_SIGNS = frozenset("-_.+")


class Offer(NamedTuple):
    """A value, and what it is in a few words."""

    value: str
    told: str = ""


def offered(what: str, word: str, plan: str | None, spoken: Language) -> list[Offer]:
    """The values of a kind that begin with a word; `plan` is the one on the line, if any."""
    if what == "rules":
        return list(_rules(word, spoken))
    if words := {"readers": tuple(READERS), "shells": SHELLS}.get(what):
        return [Offer(each) for each in words if each.startswith(word)]
    if what in SECTIONS and plan:
        return [each for each in _ids(plan, what) if each.value.startswith(word)][:MOST]
    return []


def is_plain(word: str) -> bool:
    """Whether every shell reads a word as just itself."""
    return word[:1] not in {"", "-"} and all(sign.isalnum() or sign in _SIGNS for sign in word)


def _rules(word: str, spoken: Language) -> Iterator[Offer]:
    """Ids, after the others of a list parted by commas; with titles where that is quickly done."""
    from gevinst.rules import find_rule, ids  # noqa: PLC0415

    *before, begun = word.split(",")
    head = "".join(f"{each}," for each in before)
    found = [each for each in ids() if each.startswith(begun.upper()) and each not in before]
    for each in found:
        rule = find_rule(each) if len(found) <= _MOST_TITLES else None
        yield Offer(head + each, rule.title.to(spoken) if rule else "")


def _ids(plan: str, section: str) -> Iterator[Offer]:
    """The ids in a list of a plan, each with its name; the models are not needed for it."""
    from gevinst.source.document import Limits, read_file  # noqa: PLC0415
    from gevinst.source.tree import Items, Pairs, text_of  # noqa: PLC0415

    file = _file(plan)
    root = read_file(file, limits=Limits(max_bytes=_MOST_BYTES)).root if file else None
    for key, value in root.written.value if root else ():
        if key.value in SECTIONS[section] and isinstance(value, Items):
            for item in value.value:
                if isinstance(item, Pairs) and is_plain(
                    found := (text_of(item, "id") or "").strip()
                ):
                    named = (text_of(item, name) for name in NAMES)
                    yield Offer(found, next(filter(None, named), ""))


def _file(plan: str) -> str | None:
    """The plan that a word on the line leads to: itself, or the only one of a folder."""
    plan = os.path.expanduser(plan)
    if not os.path.isdir(plan):
        return plan
    from gevinst.source.find import find_plans  # noqa: PLC0415

    files = find_plans([plan]).files
    return files[0] if len(files) == 1 else None
