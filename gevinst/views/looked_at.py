"""A rule and a plan → which fields the rule looked at, and in how many places they were found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.plan.paths import found, in_words
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from gevinst.plan.loaded import Loaded
    from gevinst.rules.rule import Rule


WHOLE_FILE = Text(
    nb="hele filen (linjer: {lines})",
    nn="heile fila (linjer: {lines})",
    en="the whole file (lines: {lines})",
)


def looked_at(rule: Rule[Any], loaded: Loaded, spoken: Language) -> list[str]:
    """`gevinster.nullpunkt.verdi (3)`, in the author's vocabulary, for each field a rule reads.

    A rule that reads no field by name reads the file itself.
    """
    if not rule.reads:
        return [WHOLE_FILE.to(spoken, {"lines": len(loaded.document.text.splitlines())})]
    return [
        f"{in_words(path, loaded.language)} ({sum(1 for _ in found(loaded.plan, path))})"
        for path in rule.reads
    ]
