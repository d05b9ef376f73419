"""Located data → a typed, frozen plan: the only place that knows pydantic."""
