"""Bytes → located data: the only place that knows PyYAML."""
