"""What is set for each requirement: its severity, and the numbers that decide in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.rules.rule import ALWAYS_JUDGED, Severity
from gevinst.settings.kinds import ALWAYS, OneOf, Whole, table
from gevinst.settings.unfit import Unfit, below, unknown
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.rules.rule import Rule
    from gevinst.settings.kinds import Kind
    from gevinst.settings.known import Known

NUMBER = Whole(0, 10_000)
SEVERITY = OneOf(Severity.by_word(), tuple(Severity), "advarsel")
TWICE = Text(
    nb="kravet står to ganger i samme fil. Samle det på ett sted.",
    nn="kravet står to gonger i same fil. Samle det på éin stad.",
    en="the requirement is there twice in one file. Gather it in one place.",
)
ABOUT_SEVERITY = Text(
    nb="Hvor alvorlig et gap i dette kravet er.",
    nn="Kor alvorleg eit gap i dette kravet er.",
    en="How serious a gap in this requirement is.",
)


class Rules:
    """Severities and numbers, by the ids of their requirements."""

    def read(self, value: object, known: Known) -> dict[tuple[str, str], Any]:
        """What is said of each requirement: by its id and `severity` or the name of a number."""
        found: dict[tuple[str, str], Any] = {}
        seen: set[str] = set()
        for word, said in table(value, "rules.GEV511").items():
            with below(word):
                if (rule := known.rule(word)) is None:
                    continue
                if rule.id in seen:
                    raise Unfit(TWICE)
                seen.add(rule.id)
                found |= {(rule.id, name): one for name, one in _of(rule, said, known)}
        return found

    def schema(self, known: Known) -> dict[str, Any]:
        """A table a requirement; the view describes what is in it."""
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": {rule_id: self.of_rule(known, rule_id) for rule_id in known.rules},
        }

    def of_rule(self, known: Known, rule_id: str) -> dict[str, Any]:
        """What may be said of one requirement."""
        kinds = kinds_of(known.rules[rule_id])
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": {name: kind.schema(known) for name, kind in kinds.items()},
        }


def kinds_of(rule: Rule[Any]) -> dict[str, Kind]:
    """What may be set for a requirement: its severity, but of those always judged, and its numbers."""
    kinds: dict[str, Kind] = {} if rule.id in ALWAYS_JUDGED else {"severity": SEVERITY}
    return kinds | {setting.name: NUMBER for setting in rule.settings}


def _of(rule: Rule[Any], said: object, known: Known) -> list[tuple[str, Any]]:
    kinds = kinds_of(rule)
    found = []
    for name, value in table(said, f"rules.{rule.id}").items():
        with below(name):
            if name not in kinds:
                always = rule.id in ALWAYS_JUDGED
                raise Unfit(ALWAYS, rule=rule.id) if always else unknown(name, kinds)
            found.append((name, kinds[name].read(value, known)))
    return found
