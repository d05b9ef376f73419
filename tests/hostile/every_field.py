"""A text → a plan with that text in every field that holds text, and something in all the others."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind
from gevinst.words import Language

if TYPE_CHECKING:
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field

HOSTILE = (
    "<script>alert(1)</script> & </style> </title> --> ]]> {{ 7*7 }} {% raw %} "
    "\" onload=x ' =cmd|' /C calc'!A0 \x1b[31m\x00\x07\u202e\ufffe javascript:x \\22 ;}"
)
VALUES = {Kind.NUMBER: "7", Kind.WHOLE: "7", Kind.DAY: "2026-01-12", Kind.YES_NO: "ja"}


def every_field(text: str) -> str:
    """The plan, as a YAML file."""
    lines = [line for line in _fields(Plan, text) if not line.startswith(("gevinst:", "språk:"))]
    return "".join(f"{line}\n" for line in ("gevinst: 1", *lines))


def _fields(model: type[Node], text: str) -> list[str]:
    return [
        f"{field.word(Language.NB)}: {_value(field, text)}"
        for field in shape(model).fields.values()
    ]


def _value(field: Field, text: str) -> str:
    if field.model is not None:
        one = "{" + ", ".join(_fields(field.model, text)) + "}"
    elif field.choice is not None:
        one = next(iter(field.choice)).word(Language.NB)
    elif field.refers is not None or field.kind is Kind.ID:
        one = "a"
    else:
        one = VALUES.get(field.kind or Kind.PROSE) or json.dumps(text)
    return f"[{one}]" if field.many else one
