"""Requirements → the rules of a SARIF log: what code scanning shows of each, made from its card."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gevinst.rules.rule import Severity
from gevinst.views import card
from gevinst.views.explained import sections
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.rules.rule import Rule
    from gevinst.words import Language

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
LONGEST_DESCRIPTION = 1_024
LONGEST_NAME = 255
_PROBLEMS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.ADVICE: "recommendation",
}
_WORD = re.compile(r"[A-Za-z0-9]+")


def descriptors(rules: Iterable[Rule[Any]], spoken: Language) -> list[dict[str, Any]]:
    """The rules in their order, which is what `ruleIndex` counts in."""
    return [_descriptor(rule, spoken) for rule in rules]


def plain(text: str) -> str:
    """A plain message of SARIF with no link in it: `[text](target)` would be one."""
    return text.replace("](", "] (")


def _descriptor(rule: Rule[Any], spoken: Language) -> dict[str, Any]:
    about = plain(visible(f"{rule.ask.to(spoken)} {rule.why.to(spoken)}"))
    return {
        "id": rule.id,
        "name": _name(rule),
        "shortDescription": {"text": plain(visible(rule.title.to(spoken)))},
        "fullDescription": {"text": about[:LONGEST_DESCRIPTION]},
        "help": {
            "text": "\n".join(_help(rule, spoken)),
            "markdown": "\n".join(sections(rule, spoken)),
        },
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {
            "tags": [
                f"barrier-{rule.family}",
                f"phase-{rule.due.value}",
                f"severity-{rule.severity.value}",
            ],
            "problem.severity": _PROBLEMS[rule.severity],
        },
    }


def _name(rule: Rule[Any]) -> str:
    """A name that is the same in every language: `EveryGainHasABaseline`."""
    words = _WORD.findall(rule.title.en)
    return "".join(word[0].upper() + word[1:] for word in words)[:LONGEST_NAME] or rule.id


def _help(rule: Rule[Any], spoken: Language) -> Iterator[str]:
    for part in card.parts(rule, spoken):
        yield f"{part.heading}:"
        yield from (plain(f"  {visible(line)}") for line in part.lines)
