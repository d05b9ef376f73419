"""Texts that should give a reason → whether they only say yes or no."""

from __future__ import annotations

_YES = frozenset(("ja", "yes", "y", "j", "true", "sant", "ok"))
_NO = frozenset(("nei", "no", "n", "false", "usant"))


def only_yes(text: str) -> bool:
    """Whether a text only says yes where a reason or a description is due."""
    return _bare(text) in _YES


def only_yes_or_no(text: str) -> bool:
    """Whether a text only says yes or no where a reason or a description is due."""
    return _bare(text) in _YES | _NO


def _bare(text: str) -> str:
    return text.strip().rstrip(".!").casefold()
