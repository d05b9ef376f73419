"""The models of a plan → its JSON Schema (draft-07), as editors of YAML read it.

Keys and choices of all three vocabularies are accepted, and those of one are offered: its keys stand
below `properties`, which editors complete from, and the others' below `patternProperties`. Each field
is one definition, which both lead to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from gevinst.edit.known import list_of
from gevinst.plan.about import about, example
from gevinst.plan.due import due_in
from gevinst.plan.model import Plan
from gevinst.plan.patterns import NONE, PLACEHOLDER, pattern
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field

_DIALECT = "http://json-schema.org/draft-07/schema#"
_TITLE = Text(nb="Gevinstplan", nn="Gevinstplan", en="Plan for gains")
_FROM = Text(nb="{due}, fra «{section}»", nn="{due}, frå «{section}»", en="{due}, from “{section}”")
_WANTED = Text(nb="Her skal det stå {due}.", nn="Her skal det stå {due}.", en="This must be {due}.")
_EXAMPLE = Text(nb="Eksempel: {good}", nn="Døme: {good}", en="Example: {good}")
_YES_NO = Text(nb="ja nei", nn="ja nei", en="yes no")
_OWN_KEYS = "^x-"
_OTHER_TYPES = {
    Kind.NUMBER: ("number",),
    Kind.WHOLE: ("integer",),
    Kind.YES_NO: ("boolean",),
    Kind.ID: ("number", "boolean"),
    Kind.PROSE: ("number", "boolean"),
}


def schema(spoken: Language) -> dict[str, Any]:
    """The schema that describes keys and offers words in one language, and accepts all three."""
    parts: dict[str, Any] = {}
    for model in _models(Plan, []):
        parts[model.__name__] = _model(model, spoken)
        for field in shape(model).fields.values():
            parts[f"{model.__name__}.{field.name}"] = _field(model, field, spoken)
    whole = {"title": _TITLE.to(spoken), "type": "object", **parts.pop(Plan.__name__)}
    return {"$schema": _DIALECT, **whole, "definitions": dict(sorted(parts.items()))}


def _models(model: type[Node], found: list[type[Node]]) -> list[type[Node]]:
    if model not in found:
        found.append(model)
        for field in shape(model).fields.values():
            if field.model is not None:
                _models(field.model, found)
    return found


def _model(model: type[Node], spoken: Language) -> dict[str, Any]:
    own, others = {}, {}
    for field in shape(model).fields.values():
        found = {"$ref": f"#/definitions/{model.__name__}.{field.name}"}
        own[field.word(spoken)] = found
        if words := "|".join(_other_words(field, spoken)):
            others[f"^(?:{words})$"] = found
    others[_OWN_KEYS] = {}
    return {"additionalProperties": False, "properties": own, "patternProperties": others}


def _other_words(field: Field, spoken: Language) -> Iterator[str]:
    """The words of the other vocabularies, and all words with å and ø stored in two pieces."""
    own = field.word(spoken)
    for word in field.key.words(field.name):
        yield from (way for way in dict.fromkeys((word, normalize("NFD", word))) if way != own)


def _field(model: type[Node], field: Field, spoken: Language) -> dict[str, Any]:
    told = {
        "title": field.word(spoken).replace("_", " ").capitalize(),
        "description": description(model, field, spoken),
    }
    if field.model is not None:
        return told | _nodes(field, field.model)
    ways = _scalar(field, spoken)
    if field.many:
        items = ways[0] if len(ways) == 1 else {"anyOf": ways}
        ways = [*ways, {"type": "array", "items": items}]
    found = ways[0] if len(ways) == 1 else {"anyOf": ways}
    return told | found


def _nodes(field: Field, model: type[Node]) -> dict[str, Any]:
    """One mapping or, where a list is due, either; the model's keys bear on mappings only."""
    held = {"allOf": [{"$ref": f"#/definitions/{model.__name__}"}]}
    if not field.many:
        return {"type": ["object", "null"], **held}
    items = {"type": ["object", "null"], **held}
    if field.or_none:
        none = {"pattern": f"^(?:{NONE}|{PLACEHOLDER})$"}
        return {"type": ["array", "object", "string", "null"], "items": items, **held, **none}
    return {"type": ["array", "object", "null"], "items": items, **held}


def _scalar(field: Field, spoken: Language) -> list[dict[str, Any]]:
    """What one value may be: a word that is offered, where the words are few, or what is accepted."""
    kind = Kind.ID if field.refers is not None else field.kind
    others = _OTHER_TYPES.get(kind, ()) if kind else ()
    held: dict[str, Any] = {"type": [*others, "string"]}
    if (found := pattern(field)) is not None:
        facts = {"due": _due(field, spoken)}
        held |= {"pattern": found, "patternErrorMessage": _WANTED.to(spoken, facts)}
    offered = _offered(field, spoken)
    return [{"enum": offered}, held] if offered else [held]


def _offered(field: Field, spoken: Language) -> list[str]:
    if field.choice is not None:
        return [each.word(spoken) for each in field.choice]
    return _YES_NO.to(spoken).split() if field.kind is Kind.YES_NO else []


def description(model: type[Node], field: Field, spoken: Language) -> str:
    """What the field means and what is due in it.

    An example is told here and not as one of the schema's `examples`: those editors write into the
    plan at the press of a key, and it would be an answer that nobody gave.
    """
    meaning = about(model, field).to(spoken)
    if (good := example(model, field)) is not None:
        return f"{meaning} {_EXAMPLE.to(spoken, {'good': good})}"
    if field.model is not None:
        return meaning
    due = _due(field, spoken)
    return f"{meaning} {due[0].upper()}{due[1:]}."


def _due(field: Field, spoken: Language) -> str:
    choices = tuple(each.word(spoken) for each in field.choice or ())
    due = due_in(field).to(spoken, {"choices": choices})
    if field.refers is None:
        return due
    return _FROM.to(spoken, {"due": due, "section": list_of(field.refers)[1].word(spoken)})
