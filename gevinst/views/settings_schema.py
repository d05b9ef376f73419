"""The table of settings and the catalogue → the JSON Schema of a settings file.

It is draft-07 with no keyword that draft-04 lacks, which is what editors for TOML read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.settings.keys import ABOUT_PATHS, KEYS
from gevinst.settings.known import Known
from gevinst.settings.per_rule import ABOUT_SEVERITY
from gevinst.views.card import about, title

if TYPE_CHECKING:
    from gevinst.rules.rule import Rule
    from gevinst.settings.keys import Key
    from gevinst.words import Language

_DIALECT = "http://json-schema.org/draft-07/schema#"
_RULES = "#/definitions/rules"


def schema(spoken: Language) -> dict[str, Any]:
    """The schema, each key described in a language; it knows the requirements that are installed."""
    known = Known.of()
    keys = {key.name: _key(key, known, spoken) for key in KEYS}
    override = keys["overrides"]["items"]
    override["properties"]["paths"]["description"] = ABOUT_PATHS.to(spoken)
    override["properties"] |= {key.name: keys[key.name] for key in KEYS if key.within}
    rules = keys["rules"]
    for rule_id, rule in known.rules.items():
        _describe(rules["properties"][rule_id], rule, spoken)
    shown = {"$ref": _RULES}
    override["properties"]["rules"] = keys["rules"] = shown
    return {
        "$schema": _DIALECT,
        "title": "gevinst.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": keys,
        "definitions": {"rules": rules},
    }


def _key(key: Key, known: Known, spoken: Language) -> dict[str, Any]:
    return {"description": key.about.to(spoken), **key.kind.schema(known)}


def _describe(table: dict[str, Any], rule: Rule[Any], spoken: Language) -> None:
    """Say what the requirement is and what each number of it decides, with our defaults."""
    table["description"] = title(rule, spoken)
    held = table["properties"]
    if "severity" in held:
        held["severity"] |= {
            "description": ABOUT_SEVERITY.to(spoken),
            "default": rule.severity.word(spoken),
        }
    for setting in rule.settings:
        held[setting.name] |= {
            "description": about(setting).to(spoken),
            "default": setting.default,
        }
