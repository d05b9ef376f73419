"""Texts that should give a reason → whether they only say yes or no."""

from __future__ import annotations

_YES_OR_NO = frozenset(("ja", "nei", "yes", "no", "true", "false", "y", "n", "j", "ok", "sant"))


def only_yes_or_no(text: str) -> bool:
    """Whether a text answers yes or no where a reason or a description is due."""
    return text.strip().strip(".!").casefold() in _YES_OR_NO
