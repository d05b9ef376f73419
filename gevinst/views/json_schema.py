"""The types of the JSON report → its JSON Schema."""

from __future__ import annotations

from typing import Any

from pydantic import ConfigDict, TypeAdapter

from gevinst.views import report_shape

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """The schema of the report, each key described by the sentence that stands below it."""
    for name, shape in vars(report_shape).items():
        if name.endswith("Shape"):
            shape.__pydantic_config__ = ConfigDict(use_attribute_docstrings=True)
    made = TypeAdapter(report_shape.ReportShape).json_schema(mode="serialization")
    return {"$schema": _DIALECT, **made}
